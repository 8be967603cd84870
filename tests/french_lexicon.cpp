// SPDX-License-Identifier: MIT
// The lexicon: keys, roles of words, and paradigms of verbs. The paradigms were written out by hand, not by
// tools/make_french_lexicon.py, so that they can contradict it.
#include <doctest/doctest.h>

#include <cstddef>
#include <cstdint>
#include <incise/french.hpp>
#include <string_view>

namespace {

using incise::detail::all_roles;
using incise::detail::find_verb;
using incise::detail::lexicon_key;
using incise::detail::make_key;
using incise::detail::role;
using incise::detail::role_set;
using incise::detail::verb_reading;
using incise::detail::verb_strength;
using feature = incise::detail::verb_feature;

constexpr lexicon_key key(std::string_view one) {
    return make_key<incise::latin>(one);
}
constexpr role_set roles(std::string_view one) {
    return all_roles<incise::french>(one);
}
constexpr verb_reading verb(std::string_view one) {
    return find_verb(key(one));
}

// ---------------------------------------------------------------- keys

struct key_row {
    std::string_view text;
    std::string_view key;
};
constexpr key_row key_rows[] = {
    {"déclaré", "de/clare/"},
    {"DÉCLARÉ", "de/clare/"},
    {"de\u0301clare\u0301", "de/clare/"},
    {"aujourd’hui", "aujourd'hui"},
    {"aujourd'hui", "aujourd'hui"},
    {"garçon", "garc,on"},
    {"Noël", "noe:l"},
    {"où", "ou`"},
    {"même", "me^me"},
    {"Sœur", "soeur"},
    {"SŒUR", "soeur"},
    {"n°", "no"},
    {"porte‑parole", "porte-parole"},
    {"J.-C", "j.-c"},
    {"a~o", "a\x7Fo"},
    {"señora", "sen~ora"},
    {"\xFF", "\x7F"},
    {"Ж", "\x7F"},
    {"a_o", "a\x7Fo"},
    {"de/clare/",
     "de\x7F"
     "clare\x7F"},  // what keys spell accents with is no letter
    {"", ""},
    {"12", "12"},
};
constexpr bool holds(const key_row& row) {
    return std::string_view(key(row.text)) == row.key;
}

// ---------------------------------------------------------------- roles

struct role_row {
    std::string_view text;
    role has;
};
constexpr role_row role_rows[] = {
    {"M", role::abbreviation_never_final},
    {"Mme", role::abbreviation_never_final},
    {"janv", role::abbreviation_never_final},
    {"art", role::abbreviation_also_word},
    {"déc", role::abbreviation_never_final},
    {"etc", role::abbreviation_may_end},
    {"Cie", role::abbreviation_may_end},
    {"est", role::abbreviation_also_word},
    {"vol", role::abbreviation_also_word},
    {"M", role::civility_masculine},
    {"monsieur", role::civility_masculine},
    {"Mmes", role::civility_feminine},
    {"Sœur", role::civility_feminine},
    {"maître", role::civility_any},
    {"Dr", role::civility_any},
    {"président", role::function_masculine},
    {"Présidents", role::function_masculine},
    {"PRÉSIDENT", role::function_masculine},
    {"directeur", role::function_masculine},
    {"évêque", role::function_masculine},
    {"Evêque", role::function_masculine},
    {"directrice", role::function_feminine},
    {"présidentes", role::function_feminine},
    {"ouvrière", role::function_feminine},
    {"comédiennes", role::function_feminine},
    {"femme", role::function_feminine},
    {"victime", role::function_feminine},
    {"ministre", role::function_any},
    {"porte-parole", role::function_any},
    {"élèves", role::function_any},
    {"gouvernement", role::organisation_noun},
    {"tribunaux", role::organisation_noun},
    {"État", role::organisation_noun},
    {"Etat", role::organisation_noun},
    {"de", role::name_particle},
    {"van", role::name_particle},
    {"la", role::determiner},
    {"la", role::determiner_feminine},
    {"la", role::object_pronoun},
    {"le", role::determiner_masculine},
    {"leurs", role::determiner_plural},
    {"dans", role::preposition},
    {"À", role::preposition},
    {"et", role::coordinating_conjunction},
    {"lorsque", role::subordinating_conjunction},
    {"elle", role::subject_pronoun},
    {"celle-ci", role::subject_pronoun},
    {"il", role::pronoun_masculine},
    {"elles", role::pronoun_feminine},
    {"ils", role::pronoun_plural},
    {"je", role::pronoun_first_second},
    {"y", role::object_pronoun},
    {"n’", role::negation},
    {"jamais", role::negation},
    {"dont", role::relative_pronoun},
    {"selon", role::source_preposition},
    {"après", role::source_preposition},
    {"yeux", role::source_phrase_noun},
    {"communiqué", role::reporting_noun},
    {"propos", role::reporting_noun},
    {"août", role::month},
    {"mardi", role::weekday},
    {"Mais", role::sentence_starter},
    {"toutefois", role::adverb_common},
    {"aujourd’hui", role::adverb_common},
    {"AFP", role::news_agency},
    {"hélas", role::interjection},
    {"deuxième", role::number_word},
    {"rue", role::place_noun},
    {"Étienne", role::first_name_masculine},
    {"Jean-Marc", role::first_name_masculine},
    {"Zoé", role::first_name_feminine},
    {"russes", role::nationality_adjective},
    {"Française", role::nationality_adjective},
    {"italienne", role::nationality_adjective},
};
constexpr bool holds(const role_row& row) {
    return roles(row.text).has(row.has) || incise::french::given_name(row.text).has(row.has);
}

/// Words without any role: beginnings and continuations of words, other languages, other signs.
constexpr std::string_view roleless[] = {
    "maĩtre",      "",
    "présiden",    "présidentse",
    "gouvernemen", "xyz",
    "z",           "lala",
    "M ",          "-",
    "'",           "Ж",
    "directeurs-", "teur",
    "aa",          "déclarer",
    "ès",          "écho",
    "\xFF",        "aujourd",
    "étatique",    "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz"};

struct without_row {
    std::string_view text;
    role lacks;
};
constexpr without_row without_rows[] = {
    {"a", role::preposition},        // à has an accent, a is avoir
    {"ou", role::relative_pronoun},  // où
    {"directrice", role::function_masculine},
    {"président", role::function_feminine},
    {"le", role::determiner_feminine},
    {"etc", role::abbreviation_never_final},
    {"elle", role::pronoun_masculine},
    {"il", role::pronoun_plural},
};

// ---------------------------------------------------------------- verbs

/// Forms of one tense in the order je, tu, il, nous, vous, ils; "-" where there is none.
struct tense_row {
    std::string_view lemma;
    feature tense;
    std::string_view forms;
};

constexpr feature person(std::size_t index) {
    return static_cast<feature>(1u << (3 + index));
}

/// The next word of `rest`, cut off it.
constexpr std::string_view take(std::string_view& rest) {
    while (!rest.empty() && rest.front() == ' ') rest.remove_prefix(1);
    std::size_t size = 0;
    while (size < rest.size() && rest[size] != ' ') ++size;
    const std::string_view one(rest.data(), size);
    rest.remove_prefix(size);
    return one;
}

constexpr bool holds(const tense_row& row) {
    std::string_view rest = row.forms;
    for (std::size_t i = 0; i < 6; ++i) {
        const std::string_view form = take(rest);
        if (form == "-") continue;
        const verb_reading found = verb(form);
        if (found.lemma != row.lemma || !found.has(person(i)) || !found.has(row.tense)) return false;
        if (!found.finite()) return false;
    }
    return take(rest).empty();
}

constexpr feature present = feature::present;
constexpr feature past = feature::past;
constexpr feature future = feature::future;
constexpr feature conditional = feature::conditional;
constexpr feature subjunctive = feature::subjunctive;

constexpr tense_row tense_rows[] = {
    // the first group, and its changes of spelling
    {"déclarer", present, "déclare déclares déclare déclarons déclarez déclarent"},
    {"déclarer", past, "déclarais déclarais déclarait déclarions déclariez déclaraient"},
    {"déclarer", past, "déclarai déclaras déclara déclarâmes déclarâtes déclarèrent"},
    {"déclarer", future, "déclarerai déclareras déclarera déclarerons déclarerez déclareront"},
    {"déclarer", conditional, "déclarerais déclarerais déclarerait déclarerions déclareriez déclareraient"},
    {"déclarer", subjunctive, "déclare déclares déclare déclarions déclariez déclarent"},
    {"déclarer", subjunctive, "déclarasse déclarasses déclarât déclarassions déclarassiez déclarassent"},
    {"annoncer", present, "annonce annonces annonce annonçons annoncez annoncent"},
    {"annoncer", past, "annonçais annonçais annonçait annoncions annonciez annonçaient"},
    {"annoncer", past, "annonçai annonças annonça annonçâmes annonçâtes annoncèrent"},
    {"annoncer", future, "annoncerai annonceras annoncera annoncerons annoncerez annonceront"},
    {"annoncer", conditional, "annoncerais annoncerais annoncerait annoncerions annonceriez annonceraient"},
    {"annoncer", subjunctive, "annonce annonces annonce annoncions annonciez annoncent"},
    {"annoncer", subjunctive, "annonçasse annonçasses annonçât annonçassions annonçassiez annonçassent"},
    {"juger", present, "juge juges juge jugeons jugez jugent"},
    {"juger", past, "jugeais jugeais jugeait jugions jugiez jugeaient"},
    {"juger", past, "jugeai jugeas jugea jugeâmes jugeâtes jugèrent"},
    {"juger", future, "jugerai jugeras jugera jugerons jugerez jugeront"},
    {"juger", conditional, "jugerais jugerais jugerait jugerions jugeriez jugeraient"},
    {"juger", subjunctive, "jugeasse jugeasses jugeât jugeassions jugeassiez jugeassent"},
    {"rappeler", present, "rappelle rappelles rappelle rappelons rappelez rappellent"},
    {"rappeler", past, "rappelais rappelais rappelait rappelions rappeliez rappelaient"},
    {"rappeler", past, "rappelai rappelas rappela rappelâmes rappelâtes rappelèrent"},
    {"rappeler", future, "rappellerai rappelleras rappellera rappellerons rappellerez rappelleront"},
    {"rappeler", subjunctive, "rappelle rappelles rappelle rappelions rappeliez rappellent"},
    {"jeter", present, "jette jettes jette jetons jetez jettent"},
    {"jeter", past, "jetai jetas jeta jetâmes jetâtes jetèrent"},
    {"jeter", conditional, "jetterais jetterais jetterait jetterions jetteriez jetteraient"},
    {"répéter", present, "répète répètes répète répétons répétez répètent"},
    {"répéter", past, "répétais répétais répétait répétions répétiez répétaient"},
    {"répéter", past, "répétai répétas répéta répétâmes répétâtes répétèrent"},
    {"répéter", future, "répéterai répéteras répétera répéterons répéterez répéteront"},
    {"répéter", future, "répèterai répèteras répètera répèterons répèterez répèteront"},
    {"répéter", subjunctive, "répète répètes répète répétions répétiez répètent"},
    {"espérer", present, "espère espères espère espérons espérez espèrent"},
    {"suggérer", present, "suggère suggères suggère suggérons suggérez suggèrent"},
    {"alléguer", present, "allègue allègues allègue alléguons alléguez allèguent"},
    {"achever", present, "achève achèves achève achevons achevez achèvent"},
    {"achever", past, "achevai achevas acheva achevâmes achevâtes achevèrent"},
    {"achever", future, "achèverai achèveras achèvera achèverons achèverez achèveront"},
    {"appuyer", present, "appuie appuies appuie appuyons appuyez appuient"},
    {"appuyer", future, "appuierai appuieras appuiera appuierons appuierez appuieront"},
    {"appuyer", past, "appuyais appuyais appuyait appuyions appuyiez appuyaient"},
    {"essayer", present, "essaie essaies essaie essayons essayez essaient"},
    {"essayer", present, "essaye essayes essaye essayons essayez essayent"},
    {"essayer", future, "essaierai essaieras essaiera essaierons essaierez essaieront"},
    {"crier", past, "criais criais criait criions criiez criaient"},
    {"tweeter", present, "tweete tweetes tweete tweetons tweetez tweetent"},
    // the second group
    {"avertir", present, "avertis avertis avertit avertissons avertissez avertissent"},
    {"avertir", past, "avertissais avertissais avertissait avertissions avertissiez avertissaient"},
    {"avertir", past, "avertis avertis avertit avertîmes avertîtes avertirent"},
    {"avertir", future, "avertirai avertiras avertira avertirons avertirez avertiront"},
    {"avertir", conditional, "avertirais avertirais avertirait avertirions avertiriez avertiraient"},
    {"avertir", subjunctive, "avertisse avertisses avertisse avertissions avertissiez avertissent"},
    {"avertir", subjunctive, "avertisse avertisses avertît avertissions avertissiez avertissent"},
    // the third group
    {"répondre", present, "réponds réponds répond répondons répondez répondent"},
    {"répondre", past, "répondais répondais répondait répondions répondiez répondaient"},
    {"répondre", past, "répondis répondis répondit répondîmes répondîtes répondirent"},
    {"répondre", future, "répondrai répondras répondra répondrons répondrez répondront"},
    {"répondre", conditional, "répondrais répondrais répondrait répondrions répondriez répondraient"},
    {"répondre", subjunctive, "réponde répondes réponde répondions répondiez répondent"},
    {"répondre", subjunctive, "répondisse répondisses répondît répondissions répondissiez répondissent"},
    {"dire", present, "dis dis dit disons dites disent"},
    {"dire", past, "disais disais disait disions disiez disaient"},
    {"dire", past, "dis dis dit dîmes dîtes dirent"},
    {"dire", future, "dirai diras dira dirons direz diront"},
    {"dire", conditional, "dirais dirais dirait dirions diriez diraient"},
    {"dire", subjunctive, "dise dises dise disions disiez disent"},
    {"dire", subjunctive, "disse disses dît dissions dissiez dissent"},
    {"redire", present, "redis redis redit redisons redites redisent"},
    {"prédire", present, "prédis prédis prédit prédisons prédisez prédisent"},
    {"écrire", present, "écris écris écrit écrivons écrivez écrivent"},
    {"écrire", past, "écrivis écrivis écrivit écrivîmes écrivîtes écrivirent"},
    {"décrire", past, "décrivais décrivais décrivait décrivions décriviez décrivaient"},
    {"retranscrire", present,
     "retranscris retranscris retranscrit retranscrivons retranscrivez retranscrivent"},
    {"reprendre", present, "reprends reprends reprend reprenons reprenez reprennent"},
    {"reprendre", past, "reprenais reprenais reprenait reprenions repreniez reprenaient"},
    {"reprendre", past, "repris repris reprit reprîmes reprîtes reprirent"},
    {"reprendre", future, "reprendrai reprendras reprendra reprendrons reprendrez reprendront"},
    {"reprendre", subjunctive, "reprenne reprennes reprenne reprenions repreniez reprennent"},
    {"reprendre", subjunctive, "reprisse reprisses reprît reprissions reprissiez reprissent"},
    {"promettre", present, "promets promets promet promettons promettez promettent"},
    {"admettre", past, "admis admis admit admîmes admîtes admirent"},
    {"admettre", future, "admettrai admettras admettra admettrons admettrez admettront"},
    {"soutenir", present, "soutiens soutiens soutient soutenons soutenez soutiennent"},
    {"soutenir", past, "soutenais soutenais soutenait soutenions souteniez soutenaient"},
    {"soutenir", past, "soutins soutins soutint soutînmes soutîntes soutinrent"},
    {"soutenir", future, "soutiendrai soutiendras soutiendra soutiendrons soutiendrez soutiendront"},
    {"soutenir", subjunctive, "soutienne soutiennes soutienne soutenions souteniez soutiennent"},
    {"soutenir", subjunctive, "soutinsse soutinsses soutînt soutinssions soutinssiez soutinssent"},
    {"prévenir", present, "préviens préviens prévient prévenons prévenez préviennent"},
    {"reconnaître", present, "reconnais reconnais reconnaît reconnaissons reconnaissez reconnaissent"},
    {"reconnaître", past, "reconnus reconnus reconnut reconnûmes reconnûtes reconnurent"},
    {"reconnaître", future, "reconnaîtrai reconnaîtras reconnaîtra reconnaîtrons reconnaîtrez reconnaîtront"},
    {"reconnaître", present, "reconnais reconnais reconnait reconnaissons reconnaissez reconnaissent"},
    {"reconnaître", future, "reconnaitrai reconnaitras reconnaitra reconnaitrons reconnaitrez reconnaitront"},
    {"savoir", present, "sais sais sait savons savez savent"},
    {"savoir", past, "savais savais savait savions saviez savaient"},
    {"savoir", past, "sus sus sut sûmes sûtes surent"},
    {"savoir", future, "saurai sauras saura saurons saurez sauront"},
    {"savoir", subjunctive, "sache saches sache sachions sachiez sachent"},
    {"vouloir", present, "veux veux veut voulons voulez veulent"},
    {"vouloir", past, "voulus voulus voulut voulûmes voulûtes voulurent"},
    {"vouloir", conditional, "voudrais voudrais voudrait voudrions voudriez voudraient"},
    {"vouloir", subjunctive, "veuille veuilles veuille voulions vouliez veuillent"},
    {"croire", present, "crois crois croit croyons croyez croient"},
    {"croire", past, "croyais croyais croyait croyions croyiez croyaient"},
    {"croire", past, "crus crus crut crûmes crûtes crurent"},
    {"croire", future, "croirai croiras croira croirons croirez croiront"},
    {"craindre", present, "crains crains craint craignons craignez craignent"},
    {"craindre", past, "craignis craignis craignit craignîmes craignîtes craignirent"},
    {"craindre", future, "craindrai craindras craindra craindrons craindrez craindront"},
    {"geindre", present, "geins geins geint geignons geignez geignent"},
    {"enjoindre", past, "enjoignis enjoignis enjoignit enjoignîmes enjoignîtes enjoignirent"},
    {"faire", present, "fais fais fait faisons faites font"},
    {"faire", past, "faisais faisais faisait faisions faisiez faisaient"},
    {"faire", past, "fis fis fit fîmes fîtes firent"},
    {"faire", future, "ferai feras fera ferons ferez feront"},
    {"faire", subjunctive, "fasse fasses fasse fassions fassiez fassent"},
    {"sourire", present, "souris souris sourit sourions souriez sourient"},
    {"sourire", past, "souris souris sourit sourîmes sourîtes sourirent"},
    {"sourire", past, "souriais souriais souriait souriions souriiez souriaient"},
    {"rire", future, "rirai riras rira rirons rirez riront"},
    {"lire", present, "lis lis lit lisons lisez lisent"},
    {"lire", past, "lus lus lut lûmes lûtes lurent"},
    {"conclure", present, "conclus conclus conclut concluons concluez concluent"},
    {"conclure", past, "conclus conclus conclut conclûmes conclûtes conclurent"},
    {"conclure", past, "concluais concluais concluait concluions concluiez concluaient"},
    {"prévoir", present, "prévois prévois prévoit prévoyons prévoyez prévoient"},
    {"prévoir", future, "prévoirai prévoiras prévoira prévoirons prévoirez prévoiront"},
    {"interrompre", present, "interromps interromps interrompt interrompons interrompez interrompent"},
    {"interrompre", past, "interrompis interrompis interrompit interrompîmes interrompîtes interrompirent"},
    {"poursuivre", present, "poursuis poursuis poursuit poursuivons poursuivez poursuivent"},
    {"poursuivre", past, "poursuivis poursuivis poursuivit poursuivîmes poursuivîtes poursuivirent"},
    {"valoir", present, "vaux vaux vaut valons valez valent"},
    {"valoir", conditional, "vaudrais vaudrais vaudrait vaudrions vaudriez vaudraient"},
    {"démentir", present, "démens démens dément démentons démentez démentent"},
    {"repartir", past, "repartis repartis repartit repartîmes repartîtes repartirent"},
    // auxiliaries
    {"avoir", present, "ai as a avons avez ont"},
    {"avoir", past, "avais avais avait avions aviez avaient"},
    {"avoir", past, "eus eus eut eûmes eûtes eurent"},
    {"avoir", future, "aurai auras aura aurons aurez auront"},
    {"avoir", conditional, "aurais aurais aurait aurions auriez auraient"},
    {"avoir", subjunctive, "aie aies ait ayons ayez aient"},
    {"avoir", subjunctive, "eusse eusses eût eussions eussiez eussent"},
    {"être", present, "suis es est sommes êtes sont"},
    {"être", past, "étais étais était étions étiez étaient"},
    {"être", past, "fus fus fut fûmes fûtes furent"},
    {"être", future, "serai seras sera serons serez seront"},
    {"être", conditional, "serais serais serait serions seriez seraient"},
    {"être", subjunctive, "sois sois soit soyons soyez soient"},
    {"être", subjunctive, "fusse fusses fût fussions fussiez fussent"},
    {"aller", present, "vais vas va allons allez vont"},
    {"aller", past, "allai allas alla allâmes allâtes allèrent"},
    {"aller", future, "irai iras ira irons irez iront"},
    {"aller", subjunctive, "aille ailles aille allions alliez aillent"},
    {"pouvoir", present, "peux peux peut pouvons pouvez peuvent"},
    {"pouvoir", subjunctive, "puisse puisses puisse puissions puissiez puissent"},
    {"devoir", present, "dois dois doit devons devez doivent"},
    {"devoir", past, "dus dus dut dûmes dûtes durent"},
    {"venir", past, "vins vins vint vînmes vîntes vinrent"},
};

/// Infinitive, present participle, past participle: masculine, feminine, and their plurals.
struct participle_row {
    std::string_view lemma;
    std::string_view present;
    std::string_view past;
};
constexpr participle_row participle_rows[] = {
    {"déclarer", "déclarant", "déclaré déclarée déclarés déclarées"},
    {"annoncer", "annonçant", "annoncé annoncée annoncés annoncées"},
    {"juger", "jugeant", "jugé jugée jugés jugées"},
    {"appeler", "appelant", "appelé appelée appelés appelées"},
    {"répéter", "répétant", "répété répétée répétés répétées"},
    {"crier", "criant", "crié criée criés criées"},
    {"avertir", "avertissant", "averti avertie avertis averties"},
    {"répondre", "répondant", "répondu répondue répondus répondues"},
    {"dire", "disant", "dit dite dits dites"},
    {"écrire", "écrivant", "écrit écrite écrits écrites"},
    {"reprendre", "reprenant", "repris reprise repris reprises"},
    {"promettre", "promettant", "promis promise promis promises"},
    {"soutenir", "soutenant", "soutenu soutenue soutenus soutenues"},
    {"reconnaître", "reconnaissant", "reconnu reconnue reconnus reconnues"},
    {"savoir", "sachant", "su sue sus sues"},
    {"vouloir", "voulant", "voulu voulue voulus voulues"},
    {"croire", "croyant", "cru crue crus crues"},
    {"plaindre", "plaignant", "plaint plainte plaints plaintes"},
    {"faire", "faisant", "fait faite faits faites"},
    {"lire", "lisant", "lu lue lus lues"},
    {"conclure", "concluant", "conclu conclue conclus conclues"},
    {"prévoir", "prévoyant", "prévu prévue prévus prévues"},
    {"interrompre", "interrompant", "interrompu interrompue interrompus interrompues"},
    {"poursuivre", "poursuivant", "poursuivi poursuivie poursuivis poursuivies"},
    {"avoir", "ayant", "eu eue eus eues"},
    {"devoir", "devant", "dû due dus dues"},
};
constexpr bool holds(const participle_row& row) {
    const verb_reading infinitive = verb(row.lemma);
    if (infinitive.lemma != row.lemma || !infinitive.has(feature::infinitive)) return false;
    const verb_reading present_participle = verb(row.present);
    if (present_participle.lemma != row.lemma || !present_participle.has(feature::present_participle))
        return false;
    std::string_view rest = row.past;
    for (unsigned i = 0; i < 4; ++i) {
        const verb_reading found = verb(take(rest));
        if (found.lemma != row.lemma || !found.has(feature::past_participle)) return false;
        if (i % 2 == 1 && !found.has(feature::feminine)) return false;
        if (i >= 2 && !found.has(feature::plural)) return false;
    }
    return take(rest).empty();
}

/// Forms with all that they can be, and nothing else.
struct exact_row {
    std::string_view text;
    std::string_view lemma;
    verb_strength strength;
    unsigned features;
};
template <class... Features>
constexpr unsigned all(Features... of) {
    return (static_cast<unsigned>(of) | ...);
}
constexpr exact_row exact_rows[] = {
    {"déclaré", "déclarer", verb_strength::strong, all(feature::past_participle)},
    {"Déclara", "déclarer", verb_strength::strong, all(feature::third_singular, past)},
    {"DÉCLARER", "déclarer", verb_strength::strong, all(feature::infinitive)},
    {"déclarées", "déclarer", verb_strength::strong,
     all(feature::past_participle, feature::feminine, feature::plural)},
    {"déclarera", "déclarer", verb_strength::strong, all(feature::third_singular, future)},
    {"déclarait", "déclarer", verb_strength::strong, all(feature::third_singular, past)},
    {"dit", "dire", verb_strength::strong,
     all(feature::third_singular, present, past, feature::past_participle)},
    {"disant", "dire", verb_strength::strong, all(feature::present_participle)},
    {"répondent", "répondre", verb_strength::strong, all(feature::third_plural, present, subjunctive)},
    {"sourit", "sourire", verb_strength::weak, all(feature::third_singular, present, past)},
    {"est", "être", verb_strength::auxiliary, all(feature::third_singular, present)},
    {"été", "être", verb_strength::auxiliary, all(feature::past_participle)},
    {"a", "avoir", verb_strength::auxiliary, all(feature::third_singular, present)},
    {"sommes", "être", verb_strength::auxiliary, all(feature::first_plural, present)},  // and not sommer
    {"ont", "avoir", verb_strength::auxiliary, all(feature::third_plural, present)},
    {"suis", "être", verb_strength::auxiliary, all(feature::first_singular, present)},
    {"va", "aller", verb_strength::semi_auxiliary,
     all(feature::third_singular, feature::second_singular, present)},
    {"peut", "pouvoir", verb_strength::semi_auxiliary, all(feature::third_singular, present)},
    {"fit", "faire", verb_strength::weak_auxiliary, all(feature::third_singular, past)},
};
constexpr bool holds(const exact_row& row) {
    const verb_reading found = verb(row.text);
    return found.lemma == row.lemma && found.strength == row.strength && found.features == row.features;
}

/// Not forms of any verb of the lexicon, though near to one.
constexpr std::string_view verbless[] = {"",
                                         "d",
                                         "déclar",
                                         "déclaree",
                                         "declare",
                                         "declara",
                                         "déclarâ",
                                         "annonca",
                                         "annoncons",
                                         "jugons",
                                         "mangea",
                                         "appellons",
                                         "appele",
                                         "jetent",
                                         "répètons",
                                         "répétent",
                                         "achevent",
                                         "disez",
                                         "prendent",
                                         "reprenent",
                                         "metons",
                                         "soutena",
                                         "croivent",
                                         "voudra-t",
                                         "faisent",
                                         "rit-il",
                                         "envoye",
                                         "maison",
                                         "finirer",
                                         "écriront-",
                                         "répondrons-",
                                         "diser",
                                         "xdire",
                                         "direz-vous",
                                         "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz",
                                         "Ж",
                                         "\xFF"};

/// The reporting verbs that every text has, and that a change of the lists must not lose.
constexpr std::string_view lemmas[] = {
    "accuser",   "affirmer",  "ajouter",     "annoncer",  "assurer",   "avertir",   "avouer",    "commenter",
    "confier",   "confirmer", "constater",   "crier",     "déclarer",  "demander",  "dénoncer",  "déplorer",
    "dire",      "écrier",    "écrire",      "estimer",   "exclamer",  "expliquer", "indiquer",  "insister",
    "lancer",    "marteler",  "murmurer",    "noter",     "penser",    "plaider",   "préciser",  "prévenir",
    "promettre", "rappeler",  "reconnaître", "regretter", "relever",   "répéter",   "répliquer", "répondre",
    "reprendre", "résumer",   "rétorquer",   "révéler",   "souligner", "soutenir",  "suggérer",  "témoigner",
    "tweeter",   "vociférer", "chuchoter",   "gémir",     "grommeler", "balbutier"};

template <class Row, std::size_t Size>
constexpr bool all_hold(const Row (&rows)[Size]) {
    for (const Row& row : rows) {
        if (!holds(row)) return false;
    }
    return true;
}
constexpr bool none_found() {
    for (std::string_view one : roleless) {
        if (!roles(one).empty()) return false;
    }
    for (std::string_view one : verbless) {
        if (verb(one)) return false;
    }
    return true;
}

// The same rows in constant expressions, where undefined behaviour does not compile. Tenses run in parts,
// since compilers bound the steps of one expression.
template <std::size_t Begin, std::size_t End>
constexpr bool tenses_hold() {
    for (std::size_t i = Begin; i < End; ++i) {
        if (!holds(tense_rows[i])) return false;
    }
    return true;
}
static_assert(all_hold(key_rows));
static_assert(all_hold(role_rows));
static_assert(all_hold(exact_rows));
static_assert(tenses_hold<0, 7>());
static_assert(tenses_hold<60, 67>());
static_assert(tenses_hold<130, 137>());
static_assert(none_found());

}  // namespace

TEST_CASE("a key spells a word in ASCII, however it was encoded") {
    for (const key_row& row : key_rows) {
        CAPTURE(row.text);
        CHECK(std::string_view(key(row.text)) == row.key);
    }
}

TEST_CASE("a word longer than a key has a key that matches nothing") {
    char letters[lexicon_key::capacity + 1] = {};
    for (char& letter : letters) letter = 'a';
    CHECK(std::string_view(key({letters, lexicon_key::capacity})) ==
          std::string_view(letters, lexicon_key::capacity));
    CHECK(key({letters, lexicon_key::capacity + 1}).bytes[0] == lexicon_key::unknown);
    CHECK(key({letters, lexicon_key::capacity + 1}).size == lexicon_key::capacity);
}

TEST_CASE("each role has words, in capitals and with either apostrophe") {
    for (const role_row& row : role_rows) {
        CAPTURE(row.text);
        CAPTURE(static_cast<int>(row.has));
        CHECK(holds(row));
    }
}

TEST_CASE("no role goes without a row above") {
    std::uint64_t seen = 0;
    for (const role_row& row : role_rows) seen |= std::uint64_t{1} << static_cast<unsigned>(row.has);
    const auto last = static_cast<unsigned>(role::first_name_masculine);  // the last of all
    CHECK(seen == (std::uint64_t{1} << (last + 1)) - 1);
}

TEST_CASE("words have no roles that they should not have") {
    for (const without_row& row : without_rows) {
        CAPTURE(row.text);
        CHECK(!roles(row.text).has(row.lacks));
    }
    for (std::string_view one : roleless) {
        CAPTURE(one);
        CHECK(roles(one).bits() == 0);
    }
}

TEST_CASE("role sets answer any and all") {
    const role_set la = roles("la");
    CHECK(la.has_any(role::month, role::object_pronoun));
    CHECK(!la.has_any(role::month, role::weekday));
    CHECK(la.has_all(role::determiner, role::object_pronoun));
    CHECK(!la.has_all(role::determiner, role::weekday));
}

TEST_CASE("tenses of each model of verb") {
    for (const tense_row& row : tense_rows) {
        CAPTURE(row.lemma);
        CAPTURE(row.forms);
        CHECK(holds(row));
    }
}

TEST_CASE("infinitives and participles of each model of verb") {
    for (const participle_row& row : participle_rows) {
        CAPTURE(row.lemma);
        CHECK(holds(row));
    }
}

TEST_CASE("a form has the features of its readings and no others") {
    for (const exact_row& row : exact_rows) {
        CAPTURE(row.text);
        const verb_reading found = verb(row.text);
        CHECK(found.lemma == row.lemma);
        CHECK(found.strength == row.strength);
        CHECK(static_cast<unsigned>(found.features) == row.features);
    }
}

TEST_CASE("what is near to a form is none") {
    for (std::string_view one : verbless) {
        CAPTURE(one);
        CHECK(!verb(one));
    }
}

TEST_CASE("common reporting verbs are found, by infinitive") {
    for (std::string_view one : lemmas) {
        CAPTURE(one);
        CHECK(verb(one).lemma == one);
        CHECK(verb(one).has(feature::infinitive));
    }
}
