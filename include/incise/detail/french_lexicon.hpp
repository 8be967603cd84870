// SPDX-License-Identifier: MIT
// L3: GENERATED from tools/lexicon/*.txt by tools/make_french_lexicon.py; change those, not this.
// 991 words, 864 word stems, 444 verbs, 590 verb stems, 17402 verb forms; 21263 bytes.
#ifndef INCISE_DETAIL_FRENCH_LEXICON_HPP
#define INCISE_DETAIL_FRENCH_LEXICON_HPP

#include <cstddef>
#include <cstdint>

#include "config.hpp"

// clang-format off
namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// What a word can be in a French sentence; each is a file of tools/lexicon.
enum class role : std::uint8_t {
    abbreviation_also_word,  ///< Abbreviation that is also a French word: est., col., vol., fin.
    abbreviation_may_end,  ///< Abbreviation whose dot may also end the sentence: etc., Cie., av. J.-C., Inc.
    abbreviation_never_final,  ///< Abbreviation, written without its dot, that always announces something: M. Roux, art. 3, p. 12.
    adverb_common,  ///< Adverb that may stand between auxiliary and participle, or between verb and subject: a ensuite declare.
    civility_any,  ///< Title before the name of a man or a woman: Dr Roux, maitre Roux.
    civility_feminine,  ///< Title before a woman's name: Mme Roux, madame Roux.
    civility_masculine,  ///< Title before a man's name: M. Roux, monsieur Roux.
    coordinating_conjunction,  ///< Coordinating conjunction: et, ou, mais.
    determiner,  ///< Determiner, any gender: le, un, ce, son, plusieurs.
    determiner_feminine,  ///< Determiner of a feminine singular: la, une, cette, ma.
    determiner_masculine,  ///< Determiner of a masculine singular: le, un, ce, mon.
    determiner_plural,  ///< Determiner of a plural: les, des, ces, leurs.
    first_name_feminine,  ///< Given name of women.
    first_name_masculine,  ///< Given name of men.
    function_any,  ///< Office, profession or person, either gender.
    function_feminine,  ///< Office, profession or person, feminine.
    function_masculine,  ///< Office, profession or person, masculine.
    interjection,  ///< Interjection, which a lower-case word may follow: Ah ! quelle joie.
    month,  ///< Name of a month.
    name_particle,  ///< Particle inside a name: de Gaulle, van Gogh, ben Ali.
    nationality,  ///< Adjective or noun of nationality: francais, russe.
    negation,  ///< Second or first half of a negation: ne, pas, plus.
    news_agency,  ///< News agency, as in a dateline or a sign-off: (afp/nxp).
    number_word,  ///< Cardinal or ordinal number in letters.
    object_pronoun,  ///< Object pronoun before the verb: me, le, lui, y, en.
    organisation_noun,  ///< Noun of an organisation that can speak: gouvernement, police, parquet.
    place_noun,  ///< Noun that a place name follows: rue de Rivoli, ville de Lyon.
    preposition,  ///< Preposition: a, dans, avec, contraction included.
    pronoun_feminine,  ///< Third person pronoun of a woman: elle, celle-ci.
    pronoun_first_second,  ///< Pronoun of the first or second person: je, nous, toi.
    pronoun_masculine,  ///< Third person pronoun of a man: il, lui, celui-ci.
    pronoun_plural,  ///< Plural pronoun of the third person: ils, elles, ceux-ci.
    relative_pronoun,  ///< Relative pronoun: qui, que, dont, lequel.
    reporting_noun,  ///< Noun that stands for words said or written: declaration, communique, propos.
    sentence_starter,  ///< Word that, capitalised after a dot, begins a sentence: Le, Il, Mais, Dans.
    source_phrase_noun,  ///< Noun of a phrase that names a source: aux yeux de, de l'avis de, a en croire.
    source_preposition,  ///< Preposition, or its last part, that names a source: selon, suivant, (d')apres, pour.
    subject_pronoun,  ///< Pronoun that can be a subject: je, il, celle-ci, ceux.
    subordinating_conjunction,  ///< Subordinating conjunction: que, si, lorsque, parce.
    weekday  ///< Day of the week, or a word for a day: lundi, hier, demain.
};

/// Sorted stems, column by column, and the classes of endings that they take.
struct stem_table {
    std::size_t count;
    const std::uint16_t* offsets;
    const char* sizes;
    const char* classes;
    const char* endings;
    const std::uint16_t* ending_offsets;
};

namespace french_tables {

// Stems and lemmas, as they come; a stem inside another text has no bytes of its own.
inline constexpr char pool[] =
    "a.m'a^nonn'abbe/gaiementionner.-u.keystone-ats'aboi^le/gende/but'abougonner.s.v.p.-s.a.r.l'unanime"
    "mentamercreditorialarmera^la^cha^teaucunementendrementhousiasmeraconterme/ditorialerterminerapidem"
    "entonnerappelerappelle-me^me`re/actionze/ronchonnerapporterapprochercherrassurere/affirmation.b.d'"
    "ailleurs.a.s.e.u.r.s.s.ma-foibid'apre`sainte/rieurementretiensuite/la`-basse/nervaguementablere/ag"
    "ibn.d.l.re/cemmentaclere/citation.d.tandiscourirnai:vementanto^tapa^liba^illustrere/clamentere/cri"
    "minaudernie`rementaquinere/dige/miaulere/e/critiquere/fle/chiffrere/futardalla`-dessusurrere/giona"
    "rguere/gulie`rementarguere/ite/re/ite`re/jouimaginere/particlentemente/moignage/norgueillire/pe/to"
    "nnarrere/pe`tempe^temp\303\252tere/plique/mandlre/pondansaluere/ponse/ve`remententere/quisitoire/s"
    "ervalle/e/chapprendre/solvaloironiquementextoi-me^menac,aboyere/sonne/anmoinscriptioneufaire/soudr"
    "e/sume/dictoneuvie`menacertainsinuere/tablimitere/torquai:e/galementhe/orisnabulletindignere/ve/la"
    "dyeux-me^mesdamesdemoiselles-me^message/o'acceptere/ve`laissermenth\303\251orisere^vaudrecommandat"
    "ionewsnetc'acclamerecommanderrie`reconnai^traduireconnaissamediablequelqu'uniereconna\303\256tre`s"
    "angloterectifieredoutereformulerefraindiquerefuseregretterejeterejettimidementitrerelaterele`vendr"
    "ediagnostiquereleverdictomberemarquereme/morbleuhabafouilleremercierem\303\251morereniflerenseigne"
    "repartironisereprendreprocherespe/rordonneretenirriteretentiretourneretrac,accorderetracertespe`re"
    "transcriretweetereutersans-doute/merveillanc,accueillerevendiquereveniricanerienchai^nordre/pilogu"
    "e`re/pouvantomendieriposterivie`re/valui-me^messieursantaccueillironronneroucoulerougirouspe/toujo"
    "ursapristipulerouspe`tousserousp\303\251tertsinformerue/videmmentoussoterugir\303\242ler\303\251af"
    "firmer\303\251agir\303\251citer\303\251clamer\303\251criminer\303\251crire/voqualifier\303\251dige"
    "r\303\251fl\303\251chir\303\251futer\303\251it\303\251rer\303\251jouir\303\251partir\303\251plique"
    "r\303\251pondrefe/licitar-tasse`notablementout-a`-coupersifler\303\251p\303\251ter\303\251serverr"
    "\303\251sonner\303\251soudreffrai:toutefoisaufaisaur\303\251sumer\303\251tablir\303\251torquer\303"
    "\251v\303\251ler\303\251\303\251crireffrayer\303\252veraccusationotammentraduisavoiregalementranch"
    "eraccuserache`veuvehausseracheveracquiesc,acquiescertifieradageignoteradieu.s.adj'admettreizemport"
    "eradresserae/roportranquillementransmettrentaine/davantageindrencha\303\256nerafinalementrentencor"
    "enfindirectementribunenflammerafp.excepte/agac,agacerajouteralle/gationotifieralle/gulte/rieuremen"
    "triompheralle`guallerallo^allocutionotrenjoignous-me^mesurerallonscanderall\303\251gueralorsqu'alt"
    "de/cembredouillerambahautantristementroisie`menjoindrenverse`chementrouveranadolundialogueranalyse"
    "rannonc,annonceraou^t\303\251moigneraoutresp\303\251reraperc,apercevoirapercevraimentapfasc.-a`-de"
    "/cide/clamadamessaimme/diatementapostropherapprouverappuisqu'appuyerargumenterarrdtarre^tarr\303"
    "\252terarticulerassezurassumerass\303\251nerverattaquerattesterattristeraugureraujourd'huitie`mess"
    "ayerauparavantauquelque^taussito^tautoroutestimerautrefoisecondamnerauxquellesquellesquelseizevide"
    "mmentauxquelselongtempsalmodieravanc,avanceravec.a`.de/clarationovembrefaubourgarantiravenuexclama"
    "tionuanc,avertiravertissementaveuavisentiravoueravrilancerawp.m.exclamerbalbutierbanderolettrexcus"
    "erbanlieuexhorterbaptiserbaragouinerbavarderbde/conseillapressen~orabe/gaybe/nimpasseptembrexigerb"
    "eaucoup.septie`mexplicationuancerbelgarexplicitementbenullementbeuglerbiento^tbigrexpliciterbillet"
    "binterfaxinhuabla^mademoisellexpliquerblde/cre/tbloombergazouillerblvde/cre`tbl\303\242merbofficie"
    "llementbondirbonjourbonsoirboulevarde/crimpatienterbraillerbravocife/rbrie`vementbrigentimentbrose"
    "ulementbrusquementb\303\242illerb\303\251gayerb\303\251nirc.g.tcalculercalmementcantonxpalabrercap"
    "italexpose/captcate/goriquementcausercdtce/le/brce/le`brcecinquantexposercelaquellexpresse/mentcel"
    "le-cinquie`mexprimercelle-la`celles-circelles-la`celui-cimplicitementcelui-la`centainextasiercenti"
    "e`mexultercependantcetteceux-cimplorerceux-la`cfe/vrierchacunchansongerchanterchantonnerchaquestio"
    "nnercheikhe/lasgtchemincechezutchoisirchuchoterchutclairementcolle`gecombiencommenc,commencercomme"
    "ntairecommentercommunecommunique/communiquercomparaisoncomple/tcomple`tcompl\303\251tercomprendrec"
    "ompterconc,conce/de/dirconce`de/discourrielargementconcernantconcevoirconcevrconclureconclusioncon"
    "c\303\251derconfe/rconfe`rconfesserconfidenceconfierconfirmerconfuse/mentconf\303\251rerconjecture"
    "rconjurerconside/rconside`rconsid\303\251rerconsignerconsolerconstatercontestercontinuercontredire"
    "contrerconvenirconverserconvictioncorpancartecorrigercourriercrachercrachotercraigncraindrecredoct"
    "obrecroirecroyc\303\251l\303\251brerde/douande/faussheikhe/sitde/fende/finitialementde/ja`de/menti"
    "rde/nigra^cede/nonc,de/nonciationde/partementde/pe^cheinfirmerde/peignde/peindrde/plorde/postulerd"
    "e/ptde/signalerde/solennellementde/sormaisifflerde/taillarmoi-me^mede/velopposerde`signifierdeglis"
    "serdellarmoyerdelloc.citdemaintenantdemanderdemeurerdepuisignoradesquellesimplementdesquelsince`re"
    "mentdeuxie`medevantdevinerdevisedevoirdevrdiffe/rentesinglapirdiffe/rentsiparagrand-dieudiffuserdi"
    "manchediscoursixie`medisserterdistrictditeslogandiversesmsobrementdivulguerdixie`medixitdizainedom"
    "ai^tredoncdontdoucementdouzedparbleudptduqueloinjonctiondurantd\303\251buterd\303\251ciderd\303"
    "\251clamerd\303\251clarerd\303\251conseillerd\303\251crired\303\251cr\303\251terd\303\251dired\303"
    "\251douanerd\303\251fausserd\303\251fendred\303\251finird\303\251mentird\303\251nigrerd\303\251non"
    "cerd\303\251peindred\303\251plorerd\303\251poserd\303\251signerd\303\251solerd\303\251taillerd\303"
    "\251veloppersonnellementfermementfichtrefie`rementfiglorifierfilerflatterfleuvefore^tformellementf"
    "ortementfournirfranc,aisocfranchementfraufre`refredonnerfroidementfulminerfustigerf\303\251liciter"
    "gloussergolfegouvernementgravementgrimac,grimacergrinc,grincergrognergromme`longuementgrommelergro"
    "nderg\303\251mirhierhiparchistadeho^pitalouangerhocherhonorerhop.cithoque`thoqueterhormiserhorsoeu"
    "rhourrahumblementhurlementhurlerh\303\251siterinjurierinquie/tinquie`tinqui\303\251terinsisterinsu"
    "rgerinterpellerinterroge/interrogerinterrompre/ce/demmentintervenirinterventioninterviewintimerint"
    "rodinvarinvectiverinviterj.-cjacasserjadisoitjamaisoixantejanvierjaserjeanjeudijoyeusementjrjubile"
    "rjugerjuilletjuinjusqu'a`jusqu'aujustementjustifierkgkmailtnkyodo.n.ulyce/el\303\242chermaintenirm"
    "ajmalgre/mapardimardimariemarmonnermarte`lmartelermaudiremaudissollicitermaugre/maugr\303\251ermax"
    "imemcmgrmillemilliardmilliermillionministremissommermistermllemnamonologuermonseigneurmonsieurmont"
    "moquermordieumotmoyennantmrmurmurerm\303\251ditero.t.a.nobjecterobservationobserveroffusquerohopin"
    "eropinionou`ouaisoudainouldpardonparfoisoufflerparierparlerparmiparodierparolepaulpaysouhaiterpens"
    "erpesterpeut-e^trephilosopherphraseplaceplaiderplaidoirieplaidoyerplaignplaindreplaisanterpleurerp"
    "leurnicherplusieursoule`viapluto^tpointpolicepolimentpontpopoufferpourquoiqu'pourrpoursuivrepourta"
    "ntpousserpouvoirpre/cise/mentpre/cisionpre/conisouleverpre/dirpre/disoulignerpre/facepre/fe/rpre/f"
    "e`rpre/sentpre/sidentpre/tendpre/textpre/voirpre/voyonsoupirerpre^chpremipresqueprie`reproclamerpr"
    "ofe/rprofe`rprof\303\251rerpromessepromettreprononc,prononcerpronostiquerprophe/tisourceproph\303"
    "\251tiserproposerpropositionprotesterproverbeprovinceprovoquerpr\303\251ciserpr\303\251coniserpr"
    "\303\251direpr\303\251f\303\251rerpr\303\251senterpr\303\251tendrepr\303\251texterpr\303\251venirp"
    "r\303\251voirpr\303\252cherpstpublicationpublierpubliquementp\303\242lirp\303\251rorerqqchqqnquand"
    "quarantequartierquasimentquatorzequatrequatrie`mequiconquequinzequ\303\251manderqu\303\252tersourd"
    "ementsouriresousoutenirsouvenirsouventspe/cifisp\303\251cifiersqqsquaresrsubodorersudsugge/rsugge`"
    "rsugg\303\251rersuivantsuppliersupposersurenche/risurench\303\251rirsurnommersursautersurtoutvigou"
    "reusementvilipendervillagevillevingtainevingtie`mevivatvivementvocife`rvocif\303\251rervoeuvoicivo"
    "ila`volontiersvomvonvosvotrevoudrvouloirvous-me^mevsvv\303\242nonner\303\251chapper\303\251crier"
    "\303\251dicter\303\251merveiller\303\251norgueillir\303\251piloguer\303\251pouvanter\303\251tonner"
    "\303\251valuer\303\251voquer\303\252tre";

// Stems of words, sorted: where each begins in the pool, its size, its class of endings.
inline constexpr std::uint16_t word_offsets[] = {
    0, 362, 11, 65, 952, 2000, 2101, 2113, 2121, 2151, 278, 278, 2213, 2263, 2443, 931, 1926, 294, 903,
    115, 564, 781, 2293, 2352, 2357, 2391, 2412, 2420, 2440, 2497, 1158, 2529, 734, 2537, 2551, 190,
    456, 2594, 204, 327, 327, 2675, 688, 2685, 643, 643, 269, 2713, 43, 133, 133, 133, 2770, 2793, 2803,
    2814, 2814, 2445, 2823, 2838, 2857, 2892, 2024, 2191, 2931, 2973, 3001, 3014, 3018, 3033, 3043, 290,
    2442, 3066, 3085, 365, 3127, 3180, 3214, 3233, 3251, 3251, 3259, 3273, 3279, 3279, 3317, 3327, 3345,
    3363, 3378, 3384, 3391, 3398, 3430, 2955, 3441, 3452, 3464, 3476, 953, 106, 1075, 832, 2599, 2934,
    3509, 1518, 3522, 3531, 3546, 3546, 3560, 4349, 3564, 3586, 403, 3605, 3622, 3644, 3644, 3667, 3676,
    3686, 3696, 3696, 3716, 3725, 3725, 3740, 3755, 899, 1435, 3764, 3764, 3769, 3769, 3783, 3791, 127,
    127, 3800, 3806, 788, 3833, 3847, 3860, 3868, 3890, 1320, 3368, 3607, 3607, 3650, 3683, 417, 417,
    3894, 163, 3904, 3904, 3904, 3912, 1057, 3936, 3936, 3956, 3963, 3985, 3985, 4084, 4118, 4137, 4160,
    4186, 3131, 4272, 4299, 4333, 1425, 4343, 4354, 4068, 4362, 4400, 487, 533, 58, 292, 292, 325, 563,
    563, 986, 733, 2190, 58, 2423, 2423, 2939, 4479, 4513, 4526, 4526, 4538, 4590, 4623, 4671, 4683,
    4692, 4692, 4703, 4713, 4165, 4741, 495, 495, 1092, 4753, 4772, 4791, 4791, 4800, 4813, 109, 1127,
    883, 2114, 4829, 4849, 4883, 4883, 2238, 2238, 4891, 4915, 4915, 4923, 4933, 4933, 4960, 4960, 4968,
    4973, 1175, 4403, 4980, 1385, 4989, 4993, 4997, 5006, 5011, 5019, 145, 1111, 5022, 5039, 14, 307,
    170, 170, 170, 170, 934, 1690, 108, 108, 108, 108, 1842, 2029, 2061, 207, 214, 214, 997, 21, 2228,
    2233, 353, 346, 346, 2476, 2476, 1377, 2749, 350, 1073, 1302, 976, 976, 2882, 819, 2267, 2978, 3197,
    3220, 3553, 3631, 6645, 2596, 2958, 3792, 3792, 5258, 5267, 5274, 5284, 2214, 2214, 5307, 320, 5313,
    5319, 1182, 5331, 5331, 5347, 5358, 5369, 5373, 5388, 16, 3217, 665, 1011, 3455, 5432, 5437, 1209,
    4499, 4865, 5449, 1542, 128, 128, 1304, 2444, 944, 3852, 4545, 265, 5532, 5536, 5542, 152, 5549,
    241, 5577, 5599, 5607, 5615, 5270, 2778, 2778, 5621, 5621, 5631, 50, 322, 392, 1847, 192, 295, 295,
    2625, 3161, 3703, 3864, 959, 2236, 2186, 4467, 5029, 852, 852, 334, 3280, 5715, 5767, 5779, 5795,
    5801, 438, 807, 949, 3549, 1849, 629, 2123, 5823, 5835, 5843, 5856, 5856, 1217, 5868, 5872, 5872,
    5877, 5888, 5902, 5902, 5909, 5913, 5913, 5913, 5921, 5929, 34, 34, 5947, 5949, 5956, 52, 89, 89,
    116, 361, 361, 566, 6404, 972, 3138, 3624, 4075, 1242, 52, 52, 52, 648, 1131, 2864, 2871, 3073, 297,
    460, 805, 2359, 4706, 5027, 2901, 2901, 5500, 4576, 2413, 2413, 2413, 2318, 2421, 5953, 1581, 1581,
    2502, 2502, 5965, 2, 2, 283, 317, 5461, 2616, 3297, 4629, 4982, 5950, 4715, 4715, 5987, 5990, 5990,
    5997, 1286, 6004, 6009, 6077, 6083, 20, 219, 222, 103, 1317, 103, 983, 988, 1006, 1588, 6085, 6088,
    6088, 6093, 6101, 6108, 185, 3863, 6115, 5602, 6123, 6132, 6138, 405, 6142, 659, 4649, 850, 6017,
    6155, 6166, 6174, 1297, 6184, 6191, 6194, 6203, 4941, 6205, 6, 9, 288, 394, 424, 440, 724, 27, 845,
    862, 888, 1068, 94, 6, 6, 1531, 1860, 2009, 2366, 2376, 2376, 2950, 2950, 3235, 3235, 3235, 3536, 7,
    1014, 5960, 6221, 6236, 4404, 4404, 3364, 6264, 7, 232, 2155, 5578, 6272, 112, 1532, 67, 6279, 6282,
    6310, 630, 6293, 2552, 80, 80, 2265, 3045, 3045, 3187, 4346, 642, 4861, 5012, 5538, 5999, 6297,
    6303, 6329, 6342, 642, 3163, 6348, 6352, 1441, 3757, 1881, 5243, 5243, 6370, 6376, 6376, 6397, 715,
    6403, 6415, 6425, 6476, 6476, 6493, 6500, 6505, 6511, 6519, 6523, 249, 1565, 6532, 6532, 6558, 205,
    257, 5743, 6580, 6593, 6641, 6641, 6665, 6673, 328, 6730, 6735, 6742, 6758, 6781, 6854, 6862, 6882,
    6890, 7000, 858, 7003, 7021, 2661, 2661, 2661, 7047, 7047, 7051, 509, 1137, 929, 7054, 3610, 7059,
    7067, 7075, 7084, 7092, 7098, 1133, 2860, 1133, 2805, 3836, 509, 7108, 7117, 6536, 6536, 6536, 29,
    74, 189, 246, 225, 400, 541, 580, 592, 712, 741, 763, 875, 966, 1055, 1189, 146, 1284, 1376, 1462,
    113, 1522, 1570, 2827, 181, 1678, 1688, 37, 45, 83, 83, 301, 305, 315, 332, 332, 1123, 1123, 1157,
    1468, 1596, 1644, 1937, 985, 368, 747, 2481, 2846, 2846, 2878, 2899, 3144, 3144, 3166, 3166, 3189,
    1033, 3467, 3857, 4446, 155, 4229, 1591, 4746, 4746, 4762, 4779, 4840, 4859, 3878, 2817, 4898, 4927,
    4940, 4942, 5355, 5610, 5839, 5848, 4609, 842, 6286, 6355, 6716, 6836, 7140, 7157, 7176, 2416, 7201,
    7204, 7210, 270, 37, 5544, 7221, 355, 6552, 7247, 7254, 271, 7311, 23, 63, 101, 382, 428, 449, 449,
    455, 560, 1854, 131, 358, 656, 6033, 142, 142, 166, 166, 6969, 818, 351, 1226, 1235, 1235, 452, 771,
    821, 1555, 38, 1637, 1663, 1870, 1870, 1929, 348, 1108, 2159, 1153, 2130, 2180, 2223, 2248, 2450,
    2459, 2459, 2643, 1212, 4213, 1456, 32, 309, 2117, 2117, 2317, 91, 91, 6718, 374, 780, 1552, 1251,
    1251, 1273, 2478, 2057, 6490, 7318, 7342, 7349, 7354, 7354, 7363, 5818, 7373, 7378, 7404, 7408,
    7413, 2025, 7419, 7419, 7429, 7432, 7435, 7438, 7455, 7455, 6711, 2586, 7465, 7467, 3287, 36, 975,
    234, 2717, 2717, 3871};

inline constexpr char word_sizes[] =
    "\003\002\005\004\003\012\005\005\003\011\002\013\004\003\002\004\004\010\005\002\003\006\013\005"
    "\012\006\005\003\003\007\004\007\004\005\004\002\003\003\005\003\006\010\003\005\003\007\003\005"
    "\003\002\005\012\013\012\006\005\011\006\011\011\012\010\002\005\004\006\015\004\004\005\003\003"
    "\003\011\010\003\002\010\005\003\004\010\005\006\003\004\003\011\004\003\003\007\007\011\005\004"
    "\013\004\004\013\010\001\002\003\007\006\005\002\011\006\003\010\004\003\020\003\002\004\004\005"
    "\010\011\011\012\005\010\011\004\010\011\011\007\006\003\005\004\007\010\002\002\010\006\007\004"
    "\006\006\006\004\004\003\004\004\011\012\004\003\010\012\002\003\004\010\007\004\007\013\007\013"
    "\004\013\012\012\004\012\014\007\007\006\012\003\004\004\010\010\005\003\010\001\002\012\010\002"
    "\005\004\004\011\002\004\011\014\006\015\004\014\011\005\012\004\005\003\005\005\006\003\006\003"
    "\015\011\012\010\004\011\006\006\002\006\006\004\014\013\003\010\003\013\010\004\010\005\006\010"
    "\003\010\005\007\002\003\003\003\004\004\011\005\003\003\002\002\006\006\001\003\003\005\006\012"
    "\012\013\002\004\005\011\003\011\002\002\004\012\014\002\006\005\007\005\011\003\006\003\003\002"
    "\003\003\003\012\012\002\010\013\013\015\007\015\004\004\010\005\010\011\007\012\003\003\012\006"
    "\002\006\014\007\004\011\011\013\004\006\012\010\004\004\004\011\005\014\002\006\012\011\006\001"
    "\002\003\004\003\006\004\004\004\003\004\002\010\003\003\006\004\006\002\004\011\003\012\011\004"
    "\004\003\003\002\002\003\016\007\015\003\003\015\005\014\012\004\013\017\010\012\014\011\006\005"
    "\004\014\004\004\011\001\002\004\005\006\004\007\002\004\003\005\013\002\004\007\004\005\006\010"
    "\010\011\010\014\002\002\005\001\002\004\002\003\007\012\003\004\010\010\011\003\002\004\010\011"
    "\006\012\010\006\004\003\002\003\007\004\004\011\012\004\004\006\007\002\003\003\003\011\003\005"
    "\006\001\002\002\006\003\006\014\003\007\004\005\012\003\003\007\003\003\005\005\006\002\002\005"
    "\005\003\005\010\010\016\007\011\003\003\005\010\007\007\003\005\010\004\004\006\004\002\003\003"
    "\011\005\003\013\010\004\007\007\003\011\002\002\007\001\002\003\007\005\012\004\002\012\004\011"
    "\007\002\002\003\004\013\011\005\004\013\003\010\003\005\011\003\001\002\005\007\013\003\007\016"
    "\002\002\004\002\006\007\002\005\002\003\005\003\003\004\005\001\004\004\003\005\003\010\003\006"
    "\007\004\005\006\007\005\006\004\003\004\004\005\007\004\010\017\005\003\012\006\002\005\012\011"
    "\004\011\007\005\006\010\004\003\004\004\004\010\010\002\002\016\015\012\005\010\005\012\005\005"
    "\007\007\004\010\006\013\010\010\003\003\013\014\004\006\007\002\004\003\002\003\004\005\005\010"
    "\010\011\010\006\012\004\006\011\007\010\003\011\006\004\006\007\004\007\012\007\011\012\004\007"
    "\017\011\010\015\010\004\016\007\003\010\004\007\003\004\010\005\003\007\003\001\002\003\007\005"
    "\003\003\002\005\003\006\003\012\005\010\004\003\002\014\012\003\006\005\005\006\007\004\011\011"
    "\007\011\003\006\002\003\005\006\007\012\014\004\004\003\006\010\006\003\011\003\005\004\010\016"
    "\003\007\007\006\006\012\004\007\002\003\006\002\002\002\005\003\005\004\007\005\003\007\001\002"
    "\002\003\006\004\007\003\004\004\002\004\013\003\003\012\003\005\005\005\005\012\003\005\004\003"
    "\011\004\003\010\004\004\014\011\002\004\016\005\006\011\006\007\012\005\012\004\002\002\005\003"
    "\007\003\005\017\002\013\003\011\007\003\003\010\007\004\005\003\016\007\005\005\011\012\004\005"
    "\010\004\005\006\005\003\012\003\003\003\005\004\012\006\010\002\002\006\001\004\005\002\003\003";

inline constexpr char word_classes[] =
    "\012@\03200\205T-\014>0\205X5--0\021\026\005\000>\205-T-\026\014\0145\014\2055//_55\205\012A\205"
    "\000\014\014\205\000\0215mo2\026\021Q\026\021\021>\021QQ\020@@>T\207U/5\012-\205>\021\014\02750"
    "\021\021-T00\0145\014---->-V\021\014\012\021TWWW\012\012\012\011\021>\003>\014\034\021\014pWW\201G"
    "HEFOOP||6\026\224\026\042 MMN\014\000>\203T\014*\032>@-\012-%66\014\013\205\021\012\006\014>VbV"
    "\205>\205\000T\077\205\014\205\021TT@T\000\012\000\205TT\205\205))\021Aw0\031@\021q\014/\205\026T"
    "\000>T\014\021@0000\0260@0\021\077QQ%6\077Tv-T-$$\000]\216\021T\014>-$$%6Z|w\215\032\032\022Q\0216"
    "5\014c!Q@0\012\014\014TT\021\021\014\014TT5\021-0\201CD8\026\026\026@\205\014\077\014\000\034\012-"
    "NL\021\002\077T\205\021T\021V\014>\014/\021-\021\014\000\021>\014>\021\205\021\021\221\021\030\032"
    "\021\021>\014\000\021>=\001V-\0212\012-\014\021---\032\026-\000->\014-\077\077-\012%6-\021T\177"
    "\0130\026\012\226\001\021>\021\012\000\021\014\021T\014T\0215\227T\205\014\0145\0215\0145JJ\012"
    "\021\023\014/J,\000]\021\012\014//\200@\077\077\02155\012\0125((\212\037\026\021\021>\0305Q\021"
    "\014k\014T\021QQQ\205r\0140\014\012\077\000\021\021\032\025\210X\014\012\014;K\000]>\0169 -0\030"
    "\030ug\205\035\021\014\021@5^]+T0d\026\030\006-]\030\030\205\032\015\0006|||\001-sT\030\032e\2175I"
    "I\026\042\032\032>--\205\077f\000T33\012\012\012\021\0123\026%65\034\222.\000\021\021*:I\014/#\036"
    "2500\012\012\205\014/\021-W6\000\012T\034T\034R--.0@\014\012\012\012\012\012\205\007\014-~--\021@t"
    "\0002,>\032@\001W\021-\021\021\205\014>TT\024&\0212=\021>\000>\205AV\026\014c\021\021T\014T\014"
    "\225\077\230\021T\004\205TTT>-5T\021\022\213X`\012\012\204S>XV6>\0216%6nj[i\205R[6R\214\134\012"
    "\012\021\205\205\021\014>\021\205\205TT\014\205T\000\205\014554>>\0145\1777<\012\012\012\012\012 h"
    "\000]x\0210-\0775}\021\021\000{6A\032\030\017/6T\021\014\032z5\032\032\030\021\021\0145\032\1346"
    "\205T\021\000\030\0336\021\042\021TT\211\021@\021\012\012>\012\012\223>\000V\012B\014@\02199 \014X"
    "\021\0215\0215y\014\205\0000\0210\205\205T-\021\000\010\021II\000\042\021&\220\021\026\000\014\021"
    "\026666T\021%6\021\012J\205\012\012\012\012\021l\0215\021>0\014]T@\030\077\021>>666\021-\021\206@@"
    "\033\000\02100'*:\202-\021\014a51Y600-";

// Classes of endings of words; an ending is closed by its roles | 0x80.
inline constexpr char word_endings[] =
    "\200\200\201\200\202\200\202\232\200\204\200\223\200\232\200\233\242\200\241\200\242\245\201\201"
    "\202\202\202\206\202\206\230\235\202\210\213\227\202\223\203\203\207\242\203\225\203\225\242\203"
    "\233\242\203\242\203\242\245\205\205\221\206\207\207\242\210\210\211\210\211\223\230\242\210\211"
    "\242\210\212\223\233\242\210\212\242\210\212\245\210\213\210\213\227\210\213\237\242\245\210\213"
    "\242\210\223\230\242\210\223\233\242\210\242\214\215\221\221\242\222\223\223\230\225\225\242\225"
    "\242\245\226\227\230\230\233\242\230\235\230\235\242\245\230\236\245\230\242\246\231\232\233\233"
    "\242\233\242\244\233\244\234\234\237\234\237\242\245\234\237\245\234\242\245\234\245\235\235\242"
    "\245\236\236\237\236\237\242\245\236\237\245\236\242\245\236\245\240\240\242\240\242\246\241\241"
    "\243\242\242\245\242\246\243\244\245\246\247\200\202s\222\200\226s\226\201s\201\202e\202\205\202e"
    "\242\246\202\204s\202\204\202\204\230\235s\200\204\210\213\242\202\205s\202\205\202\206s\205\204s"
    "\204\204\223e\204\223\210s\210\213\242\210\211\242s\210\213\242\210\212\223\230\242s\210\213\223"
    "\230\242\210\212\227\242e\210\211\227\242\210\212\233\242x\210\213\233\242\210\212\242s\210\213"
    "\242\210\212\242\245e\210\211\242\245\210\212\242\245s\210\213\242\210\223\233\242s\210\213\223"
    "\233\242\210\230\242s\210\213\242\216s\216\221\241s\241\222s\207\242\223s\221\223s\223\223s\233"
    "\242\223\230\235s\210\213\242\226\242\246x\210\213\227\227e\227\227s\227\230s\210\213\242\232e\242"
    "\246\232s\232\233e\233\242\234\242\245s\234\237\242\245\235s\235\236\245e\234\245\240\246e\240\242"
    "\246\241s\241\241x\241\241\243x\241\242\246e\242\246\243s\243\245e\245\246e\242\246\246e\246teur"
    "\204teurs\204\202e\243es\243\202\206e\202\205es\202\205\210\212\242e\210\211\242es\210\213\237\242"
    "\245\224e\224es\224\200\202s\200\210\213\242te\200\241tes\241\202\204\223e\202\204\223es\202s\202"
    "\210\212e\210\211es\210\213\237\242\245s\210\213\237\242\245\220e\217es\217s\220\236\242\245e\232e"
    "s\232s\236\237\242\245\242e\242es\242s\242e`re\227e`res\227er\227ers\227";

inline constexpr std::uint16_t word_ending_offsets[] = {
    0, 1, 3, 5, 8, 10, 12, 14, 17, 19, 22, 23, 25, 26, 28, 32, 36, 38, 39, 42, 44, 47, 50, 52, 55, 56,
    58, 59, 60, 62, 63, 65, 70, 73, 78, 81, 84, 86, 89, 94, 97, 101, 105, 107, 108, 109, 110, 112, 113,
    114, 116, 117, 119, 122, 123, 124, 125, 128, 130, 134, 137, 140, 141, 142, 143, 145, 148, 150, 151,
    153, 157, 160, 163, 165, 166, 169, 170, 172, 176, 179, 182, 184, 185, 187, 190, 191, 193, 194, 196,
    198, 199, 200, 201, 202, 203, 207, 211, 214, 218, 222, 227, 237, 242, 246, 249, 254, 259, 266, 277,
    286, 295, 302, 311, 319, 329, 336, 339, 343, 347, 350, 353, 357, 364, 371, 374, 377, 382, 386, 389,
    393, 401, 404, 409, 415, 418, 421, 425, 430, 433, 436, 440, 443, 454, 460, 469, 483, 489, 504, 516,
    534, 542, 555, 563, 581};

// Stems of verbs, sorted.
inline constexpr std::uint16_t verb_offsets[] = {
    0, 0, 0, 4, 47, 834, 1016, 1077, 1423, 1491, 1491, 2000, 2052, 2069, 2076, 2076, 2125, 2125, 2125,
    2143, 278, 2275, 2275, 2286, 115, 178, 564, 2311, 2340, 2514, 2522, 2522, 2564, 2564, 2570, 2580,
    2639, 204, 211, 255, 255, 2650, 2659, 2668, 587, 2675, 2690, 2704, 366, 1855, 2720, 269, 2738, 2746,
    2754, 2763, 1944, 2024, 2918, 2918, 2994, 3027, 462, 1306, 3057, 3100, 3108, 3119, 13, 3151, 3157,
    3244, 3293, 3378, 66, 3422, 2429, 3514, 3580, 3589, 3597, 2092, 3816, 3823, 260, 548, 3874, 3881,
    417, 476, 1057, 3919, 3919, 3936, 3963, 3996, 4004, 4022, 4032, 4039, 4039, 4044, 4056, 4094, 4103,
    4110, 4110, 4110, 2848, 4137, 4144, 4151, 4160, 4177, 4207, 4218, 3131, 4226, 4235, 4255, 4264,
    4272, 163, 4281, 4290, 4299, 4299, 4316, 4324, 4354, 4354, 1878, 106, 4370, 4377, 4386, 4386, 4392,
    487, 533, 4411, 4417, 58, 58, 2605, 2610, 2939, 3128, 3319, 3348, 3406, 4050, 4050, 4050, 4062,
    4431, 4439, 4457, 4463, 4485, 4485, 4485, 4494, 4505, 4505, 4555, 4555, 4563, 4572, 4579, 4595,
    4606, 4639, 4658, 4725, 4733, 4800, 4806, 4825, 109, 1257, 2505, 4875, 431, 4065, 4906, 4951, 1175,
    14, 786, 485, 485, 881, 1477, 369, 4506, 4506, 666, 1536, 1547, 682, 682, 1577, 1765, 1922, 1987,
    2135, 1524, 2254, 2370, 2370, 2468, 1340, 99, 140, 149, 196, 1377, 1439, 2621, 2786, 2831, 2978,
    3078, 3092, 3174, 3174, 3220, 3308, 3553, 3659, 3732, 3748, 279, 279, 1940, 1843, 5258, 5295, 4466,
    5300, 5340, 5379, 5398, 5406, 5406, 2965, 3335, 519, 2104, 2104, 2197, 4843, 4685, 5286, 5424, 5458,
    5458, 5473, 5473, 5486, 5493, 5510, 5519, 2062, 4451, 5564, 5570, 5584, 5591, 5631, 465, 632, 918,
    3411, 3775, 959, 1194, 4547, 1681, 5654, 5662, 5670, 904, 5688, 5696, 5696, 5704, 5715, 5715, 5735,
    5735, 5757, 5788, 5806, 5816, 281, 1354, 1395, 5827, 5863, 1217, 1223, 5890, 5897, 5897, 4221, 5938,
    52, 124, 1029, 477, 1486, 1486, 4646, 4695, 676, 4686, 5556, 5556, 4715, 6014, 6023, 6030, 6038,
    6038, 6038, 6045, 6061, 169, 828, 828, 1557, 20, 2384, 522, 490, 5602, 6145, 6178, 6205, 586, 687,
    94, 7296, 1860, 2303, 2988, 2988, 6228, 6236, 6255, 6266, 4664, 1383, 80, 457, 3538, 6317, 6323,
    6334, 1379, 6364, 2565, 2565, 2571, 2581, 1881, 6370, 6386, 6408, 6408, 6434, 6440, 6448, 6458,
    6465, 1565, 4582, 6525, 6543, 6548, 6548, 6548, 6566, 1549, 257, 6580, 6603, 6619, 6619, 6619, 6626,
    6649, 6657, 6665, 6683, 6691, 6699, 6699, 6699, 6707, 6724, 6749, 6758, 6765, 6781, 6789, 6789,
    6798, 6798, 6815, 6827, 6854, 6873, 6898, 2908, 7003, 1769, 718, 2809, 3836, 29, 121, 161, 3423,
    203, 210, 246, 254, 268, 275, 387, 414, 473, 484, 484, 514, 514, 528, 541, 555, 612, 619, 626, 639,
    678, 692, 712, 727, 774, 797, 797, 797, 839, 868, 875, 911, 923, 966, 1023, 1048, 1055, 1099, 1099,
    1114, 1165, 107, 1173, 1180, 1201, 1207, 1215, 1221, 1240, 1246, 1269, 1284, 1292, 1315, 7272, 1332,
    1339, 1348, 1348, 1348, 1361, 1368, 349, 1401, 1408, 1416, 1416, 1444, 1444, 1444, 1454, 1500, 1500,
    113, 1516, 1563, 437, 237, 1609, 1617, 1625, 1630, 1656, 1708, 37, 736, 1157, 1943, 2023, 2396,
    3021, 3021, 3021, 777, 4632, 4598, 4674, 6051, 6126, 3810, 3810, 6309, 6355, 6484, 6611, 6632, 6716,
    6836, 7150, 7150, 7160, 7168, 7183, 1649, 7212, 7224, 7231, 7254, 7262, 7270, 7293, 7302, 573, 382,
    409, 507, 606, 656, 698, 758, 182, 943, 1235, 1279, 198, 1410, 1663, 1700, 1418, 1418, 1108, 1108,
    2017, 2037, 2172, 2172, 2172, 2331, 2490, 1456, 78, 78, 78, 374, 780, 1552, 1051, 1903, 7332, 3433,
    7386, 7443, 7448, 6711};

inline constexpr char verb_sizes[] =
    "\000\000\000\006\004\004\006\006\006\010\012\005\006\005\010\011\003\006\007\006\006\004\005\005"
    "\005\005\003\007\007\006\006\007\005\006\007\010\011\005\006\004\007\007\005\005\004\010\006\007"
    "\006\006\005\005\006\006\007\005\003\002\005\006\006\004\006\010\007\006\011\006\006\006\005\005"
    "\005\005\007\006\011\006\004\010\010\007\005\010\006\006\006\007\003\004\007\007\010\007\011\010"
    "\010\005\005\004\005\007\007\006\007\005\006\007\007\007\007\007\005\007\011\006\010\011\011\007"
    "\006\007\004\007\007\005\010\004\007\006\007\004\002\005\007\004\006\007\003\007\005\004\001\006"
    "\006\007\007\013\010\010\006\004\005\006\006\010\010\007\007\006\007\011\007\007\010\006\010\011"
    "\007\006\007\006\010\011\006\006\003\005\004\002\013\007\006\007\010\007\007\004\001\007\005\005"
    "\006\012\006\006\007\014\010\011\003\006\006\006\006\006\006\010\007\005\007\010\007\005\006\013"
    "\006\006\006\005\005\005\006\005\006\004\005\010\007\005\006\006\005\001\001\004\010\003\003\004"
    "\005\006\007\006\006\007\007\010\005\003\005\006\005\005\007\006\006\007\005\006\005\010\007\005"
    "\005\006\004\005\007\006\004\007\006\004\011\006\006\006\006\006\006\010\010\006\006\006\007\011"
    "\010\011\011\012\006\005\010\005\002\006\005\006\003\003\004\005\003\004\003\007\001\005\005\006"
    "\004\005\006\006\003\003\006\007\005\007\007\006\004\005\006\007\007\006\005\006\005\010\005\005"
    "\006\003\010\004\006\005\004\002\004\003\006\005\006\006\006\007\004\005\006\001\005\006\004\004"
    "\006\006\004\004\005\006\007\007\004\011\004\005\006\007\010\005\011\004\006\005\005\007\010\011"
    "\005\004\002\007\011\005\006\007\007\010\010\010\010\010\005\005\010\007\006\007\007\007\004\007"
    "\010\007\010\012\012\006\007\007\010\005\007\010\005\011\001\004\006\005\006\007\007\010\006\011"
    "\006\006\007\006\011\006\007\010\012\006\010\010\007\010\007\007\010\007\007\005\006\007\007\010"
    "\006\010\010\007\007\004\011\006\013\012\007\004\006\010\005\007\005\006\005\006\005\007\010\007"
    "\011\006\010\005\006\010\004\007\003\007\007\006\007\011\012\013\007\003\011\002\005\006\003\010"
    "\007\007\005\010\010\004\001\004\007\004\003\005\003\004\006\003\005\006\007\010\004\004\005\006"
    "\007\007\006\007\006\004\005\006\004\004\010\006\007\007\007\006\006\013\007\007\006\004\004\006"
    "\005\010\007\004\006\010\004\004\004\005\005\007\004\005\006\007\007\006\006\011\012\007\005\005"
    "\001\001\001\002\003\004\005\004\010\010\010\005\004\003";

inline constexpr char verb_classes[] =
    "\022\024\023(\004\030(((\035\001(\004\030\026\015\027\000\001((\026\015(((\021&\004(\026\015\011"
    "\003\000\001(\030\004'((\004\030((((&\004((((((\001\000\026\015$(((((((\004($(($(((((&\004((((($(("
    "((\026\015((&\004'(\011\003&\004\000\001\003\010\001(&\004((((((&\004(((((((%+(\026\015(\034((\005"
    "\016\001((\001\000\037(((((&\004)\002\006\001\000((*$\013\016\001(\026\015\005\016\001((((((((\000"
    "(\001%(((\042\001(((\003(()(((\026\015$((\000(((\004((((\005\016\001((*((&\004\004(((((\026\015((("
    "(((\032\003\000(\001($($((\026\015$($\005\016\001$(((\026\015\026\015(\004\030(((((\004\030((((((("
    "((((&\004((\026\015(\026\015#\001+(((\001((((\030\004(\026\015((\033(((\026\015\004\030\001\000"
    "\026\015+(\004\030\002\007\001\000((\026\015(((((((((((((((\026\015((((((\036$((((((\011\003\000"
    "\001(((\005(\016\001((((((\001\014\016\001(\000'((\002\006\001\000&\004(*(+ \001\000((&\004\027"
    "\000\001\026\015(((((((((((\002(((\030\004(((($(()(\026\015)$(&\004$$&\004(*(\012\003\000(\001($(&"
    "\004((\031\001\000(%((((\030\004(\004\030((($((\013\016\001'(+$(\026\015\002\010\001(+(\010((\001("
    "(($&\004$!((\001\000(\013\016\001\001(((((\026\015((\004\030((\002\010\001++(((&\004(($((((((((((("
    "(((((((\026\015\006\001\016(\027\000\001(((+ \025\020\017(\001\001(&\004\001\017\000";

// Classes of endings of verbs; an ending is closed by its index in verb_features | 0x80.
inline constexpr char verb_endings[] =
    "aient\222ais\216ait\217iez\221ions\220a\230ai\226aient\240ais\234ait\235as\227ez\232iez\237ions"
    "\236ons\231ont\233i^mes\220i^t\257i^tes\221irent\222is\216isse\255issent\263isses\256issiez\262iss"
    "ions\261it\217u^mes\220u^t\257u^tes\221urent\222us\216usse\255ussent\263usses\256ussiez\262ussions"
    "\261ut\217e\251ent\254era\230erai\226eraient\240erais\234erait\235eras\227erez\232eriez\237erions"
    "\236erons\231eront\233es\247gnant\202gne\243gnent\254gnes\241gnez\212gniez\245gnions\244gnons\211n"
    "dre\200ns\205nt\207nte\265ntes\273nts\267re\200s\205sant\202se\243sent\254ses\241sez\212siez\245si"
    "ons\244sons\211t\207te\265tes\273ts\267re\200s\205ssant\202sse\243ssent\254sses\241ssez\212ssiez"
    "\245ssions\244ssons\211t\207te\265tes\273ts\267\201aient\222ais\216ait\217ant\202e\266ent\254es"
    "\275ez\212iez\262ions\261ons\211re\200s\270t\206,ois\205,oit\206,oive\243,oivent\254,oives\241,u"
    "\201,ue\265,ues\273,us\267evant\202evez\212eviez\245evions\244evoir\200evons\211lu\201lue\265lues"
    "\273lus\267lvant\202lve\243lvent\254lves\241lvez\212lviez\245lvions\244lvons\211udre\200us\205ut"
    "\206s\205t\206tant\202te\243tent\254tes\241tez\212ti\201tie\265ties\273tiez\245tions\244tir\200tis"
    "\267tons\211s\205t\206vant\202ve\243vent\254ves\241vez\212vi\201vie\265vies\273viez\245vions\244vi"
    "s\267vons\211vre\200a\217a^mes\220a^t\257a^tes\221ai\214aient\222ais\216ait\217ant\202as\215asse"
    "\255assent\263asses\256assiez\262assions\261ons\211aient\222ais\216ait\217i^mes\220i^t\257i^tes"
    "\221iez\221ions\220irent\222is\216isse\255issent\263isses\256issiez\262issions\261it\217aient\222a"
    "is\216ait\217iez\221ions\220u^mes\220u^t\257u^tes\221urent\222us\216usse\255ussent\263usses\256uss"
    "iez\262ussions\261ut\217ille\243illent\246illes\241lant\202lent\213lez\212liez\245lions\244loir"
    "\200lons\211lu\201lue\265lues\273lus\267ut\206ux\205a\217a^mes\220a^t\257a^tes\221ai\214aient\222a"
    "is\216ait\217as\215asse\255assent\263asses\256assiez\262assions\261e`rent\222iez\221ions\220aille"
    "\243aillent\246ailles\241allant\202alle/\201alle/e\265alle/es\273alle/s\267aller\200allez\212allie"
    "z\245allions\244allons\211va\210vais\203vas\204vont\213e/tant\202e/te/\201e/te/e\265e/te/es\273e/t"
    "e/s\267e^tes\212e^tre\200es\204est\206soient\246sois\250soit\242sommes\211sont\213soyez\253soyons"
    "\252suis\203a\206ai\203aie\250aient\246aies\241ait\242as\204avez\212avoir\200avons\211ayant\202aye"
    "z\253ayons\252eu\201eue\265eues\273eus\267ont\213euille\251euillent\246euilles\241euillez\212euill"
    "ons\211eulent\213eut\206eux\205oulant\202oulez\212ouliez\245oulions\244ouloir\200oulons\211oulu"
    "\201oulue\265oulues\273oulus\267e\251e/\201e/e\265e/es\273e/s\267e`rent\222ent\254er\200era\230era"
    "i\226eraient\240erais\234erait\235eras\227erez\232eriez\237erions\236erons\231eront\233es\247ez"
    "\212iez\262ions\261et\206ets\205ettant\202ette\243ettent\254ettes\241ettez\212ettiez\245ettions"
    "\244ettons\211ettre\200i^mes\220i^t\257i^tes\221irent\222is\271ise\265ises\273isse\255issent\263is"
    "ses\256issiez\262issions\261it\217a\217a^mes\220a^t\257a^tes\221ai\214aient\222ais\216ait\217ant"
    "\202as\215asse\255assent\263asses\256assiez\262assions\261e/\201e/e\265e/es\273e/s\267e`rent\222er"
    "\200ez\212iez\262ions\261ons\211ai^t\206ai^tre\200ais\205aissant\202aisse\243aissent\254aisses\241"
    "aissez\212aissiez\245aissions\244aissons\211u\201u^mes\220u^t\257u^tes\221ue\265ues\273urent\222us"
    "\271usse\255ussent\263usses\256ussiez\262ussions\261ut\217aire\200ais\205aisant\202aisons\211ait"
    "\207aite\265aites\274aits\267asse\243assent\246asses\241assiez\245assions\244i^mes\220i^t\257i^tes"
    "\221irent\222is\216isse\255issent\263isses\256issiez\262issions\261it\217ont\213ire\200is\205isant"
    "\202ise\243isent\254ises\241isez\212isiez\245isions\244isons\211it\206u\201u^mes\220u^t\257u^tes"
    "\221ue\265ues\273urent\222us\271usse\255ussent\263usses\256ussiez\262ussions\261ut\217oie\243oient"
    "\254oies\241oire\200ois\205oit\206oyant\202oyez\212oyiez\245oyions\244oyons\211u\201u^mes\220u^t"
    "\257u^tes\221ue\265ues\273urent\222us\271usse\255ussent\263usses\256ussiez\262ussions\261ut\217aie"
    "nt\222ais\216ait\217ant\202e\251ent\254es\247ez\212i\201i^mes\220i^t\257i^tes\221ie\265ies\273iez"
    "\262ions\261ir\200irent\222is\271isse\255issent\263isses\256issiez\262issions\261it\217ons\211eut"
    "\206euvent\213eux\205ouvant\202ouvez\212ouvoir\200ouvons\211u\201u^mes\220u^t\257u^tes\221ue\265ue"
    "s\273uisse\251uissent\246uisses\241uissiez\253uissions\252urent\222us\271usse\255ussent\263usses"
    "\256ussiez\262ussions\261ut\217evant\202evez\212eviez\245evions\244evoir\200evons\211ois\205oit"
    "\206oive\243oivent\254oives\241u^\201u^mes\220u^s\267u^t\257u^tes\221ue\265ues\273urent\222us\216u"
    "sse\255ussent\263usses\256ussiez\262ussions\261ut\217i^mes\220i^t\257i^tes\221irent\222is\216isse"
    "\255issent\263isses\256issiez\262issions\261it\217oie\243oient\254oies\241oir\200ois\205oit\206oya"
    "nt\202oyez\212oyiez\245oyions\244oyons\211u\201ue\265ues\273us\267achant\202ache\251achent\246ache"
    "s\241achez\212achiez\245achions\244achons\211ais\205ait\206avent\213avez\212avoir\200avons\211u"
    "\201u^mes\220u^t\257u^tes\221ue\265ues\273urent\222us\271usse\255ussent\263usses\256ussiez\262ussi"
    "ons\261ut\217aient\222ais\216ait\217ant\202e\243ent\254es\241ez\212iez\262ions\261ir\200ons\211s"
    "\205t\206u\201u^mes\220u^t\257u^tes\221ue\265ues\273urent\222us\271usse\255ussent\263usses\256ussi"
    "ez\262ussions\261ut\217aient\222ais\216ait\217ant\202e\243ent\254es\241ez\212i^mes\220i^t\257i^tes"
    "\221iez\262ions\261irent\222is\216isse\255issent\263isses\256issiez\262issions\261it\217ons\211re"
    "\200s\205t\206u\201ue\265ues\273us\267\201^mes\220^t\257^tes\221e\265es\273r\200ra\230rai\226raien"
    "t\240rais\234rait\235ras\227rent\222rez\232riez\237rions\236rons\231ront\233s\272ssaient\222ssais"
    "\216ssait\217ssant\202sse\260ssent\264sses\256ssez\212ssiez\262ssions\261ssons\211t\224^mes\220^t"
    "\257^tes\221ra\230rai\226raient\240rais\234rait\235ras\227re\200rent\222rez\232riez\237rions\236ro"
    "ns\231ront\233s\223saient\222sais\216sait\217sant\202se\243sent\254ses\241siez\262sions\261sons"
    "\211sse\255ssent\263sses\256ssiez\262ssions\261t\225te\265tes\274ts\267a\217a^mes\220a^t\257a^tes"
    "\221ai\214aient\222ais\216ait\217ant\202as\215asse\255assent\263asses\256assiez\262assions\261e/"
    "\201e/e\265e/es\273e/s\267e`rent\222er\200era\230erai\226eraient\240erais\234erait\235eras\227erez"
    "\232eriez\237erions\236erons\231eront\233ez\212iez\262ions\261ons\211enaient\222enais\216enait\217"
    "enant\202end\206endra\230endrai\226endraient\240endrais\234endrait\235endras\227endre\200endrez"
    "\232endriez\237endrions\236endrons\231endront\233ends\205enez\212eniez\262enions\261enne\243ennent"
    "\254ennes\241enons\211i^mes\220i^t\257i^tes\221irent\222is\271ise\265ises\273isse\255issent\263iss"
    "es\256issiez\262issions\261it\217a\217a^mes\220a^t\257a^tes\221ai\214aient\222ais\216ait\217ant"
    "\202as\215asse\255assent\263asses\256assiez\262assions\261e\251e/\201e/e\265e/es\273e/s\267e`rent"
    "\222ent\254er\200era\230erai\226eraient\240erais\234erait\235eras\227erez\232eriez\237erions\236er"
    "ons\231eront\233es\247ez\212iez\262ions\261ons\211ra\230rai\226raient\240rais\234rait\235ras\227re"
    "\200rez\232riez\237rions\236rons\231ront\233s\205t\207te\265tes\273ts\267vaient\222vais\216vait"
    "\217vant\202ve\243vent\254ves\241vez\212vi^mes\220vi^t\257vi^tes\221viez\262vions\261virent\222vis"
    "\216visse\255vissent\263visses\256vissiez\262vissions\261vit\217vons\211\206aient\222ais\216ait"
    "\217ant\202e\243ent\254es\241ez\212i^mes\220i^t\257i^tes\221iez\262ions\261irent\222is\216isse\255"
    "issent\263isses\256issiez\262issions\261it\217ons\211ra\230rai\226raient\240rais\234rait\235ras"
    "\227re\200rez\232riez\237rions\236rons\231ront\233s\205u\201ue\265ues\273us\267enaient\222enais"
    "\216enait\217enant\202enez\212eniez\262enions\261enir\200enons\211enu\201enue\265enues\273enus\267"
    "i^nmes\220i^nt\257i^ntes\221iendra\230iendrai\226iendraient\240iendrais\234iendrait\235iendras\227"
    "iendrez\232iendriez\237iendrions\236iendrons\231iendront\233ienne\243iennent\254iennes\241iens\205"
    "ient\206inrent\222ins\216insse\255inssent\263insses\256inssiez\262inssions\261int\217";

inline constexpr std::uint16_t verb_ending_offsets[] = {
    0, 23, 65, 126, 187, 260, 329, 383, 445, 496, 579, 651, 712, 773, 852, 936, 1020, 1095, 1182, 1289,
    1390, 1471, 1593, 1704, 1840, 1957, 2104, 2245, 2370, 2498, 2614, 2764, 2901, 3031, 3185, 3305,
    3428, 3576, 3742, 3923, 4162, 4352, 4548, 4723, 4998};

// Sets of verb_feature.
inline constexpr std::uint16_t verb_features[] = {
    1, 2, 4, 520, 528, 536, 544, 546, 560, 576, 640, 768, 1032, 1040, 1048, 1056, 1088, 1152, 1280,
    1560, 1568, 1570, 2056, 2064, 2080, 2112, 2176, 2304, 4120, 4128, 4160, 4224, 4352, 8208, 8224,
    8232, 8256, 8320, 8448, 8720, 8728, 8760, 8768, 8832, 8960, 9224, 9232, 9248, 9256, 9280, 9344,
    9472, 9984, 16386, 24618, 32770, 33306, 33818, 34330, 49154, 49794, 57362};

// The infinitive that each verb stem belongs to (in the pool, UTF-8): its size | its strength << 5.
inline constexpr std::uint16_t lemma_offsets[] = {
    2347, 2024, 7571, 7469, 834, 834, 1016, 1077, 1423, 1600, 1600, 2045, 2069, 2069, 2085, 2085, 2125,
    2125, 2125, 2143, 1720, 2280, 2280, 2286, 115, 178, 2347, 2403, 2403, 2514, 2529, 2529, 2570, 2570,
    2570, 2570, 2639, 204, 204, 790, 255, 2650, 2668, 2668, 587, 2675, 2696, 2704, 2727, 2727, 2720,
    269, 2738, 2746, 2754, 2763, 2024, 2024, 2924, 2924, 2994, 3027, 3487, 1306, 3057, 3100, 3108, 3119,
    3495, 3495, 3503, 3244, 3356, 3378, 66, 3422, 2429, 3514, 3580, 4421, 4421, 2092, 3816, 3823, 260,
    548, 3874, 3881, 1736, 1079, 1086, 3927, 3927, 3947, 3974, 4012, 4012, 4022, 4032, 4094, 4094, 4128,
    4128, 4094, 4094, 4110, 4110, 4110, 2848, 4198, 4198, 4151, 4170, 4177, 4207, 4218, 5082, 4244,
    4244, 4255, 4264, 4272, 163, 4281, 4290, 4309, 4299, 4316, 4324, 4354, 4354, 1878, 4411, 4370, 4377,
    4392, 4392, 4392, 7488, 533, 4411, 4411, 4819, 5045, 5053, 5061, 5070, 5079, 5100, 5100, 5092, 5110,
    5110, 5110, 5110, 5117, 5127, 5137, 5146, 5154, 5154, 5154, 5163, 5172, 5172, 5181, 5181, 5181,
    5191, 5200, 5208, 5217, 5225, 5235, 4725, 4733, 4819, 4806, 4819, 2238, 1257, 2505, 4875, 431, 431,
    4906, 4951, 1175, 2024, 7477, 7486, 1759, 7493, 7501, 2730, 5173, 5173, 7513, 7526, 7536, 7571,
    7547, 7555, 7563, 1987, 1987, 2135, 2203, 2254, 2468, 2468, 2468, 1340, 99, 140, 149, 196, 2556,
    2556, 2786, 2786, 2831, 3049, 3078, 3092, 3174, 3174, 3263, 3308, 3615, 3659, 3732, 3748, 865, 7571,
    865, 5414, 865, 5295, 5149, 5300, 5340, 5379, 5398, 5406, 5406, 2965, 3335, 5526, 2197, 2197, 2197,
    4843, 4685, 5286, 5424, 5465, 5465, 5479, 5479, 5486, 5510, 5510, 5519, 2062, 5646, 5564, 5570,
    5591, 5591, 5640, 465, 632, 918, 3411, 3775, 959, 1194, 4547, 1681, 5654, 5678, 5678, 904, 5688,
    5696, 5696, 5704, 5725, 5725, 5735, 5735, 5757, 5788, 5806, 5816, 2347, 1354, 1395, 5827, 5863,
    1217, 1217, 5890, 5897, 5897, 4221, 5938, 676, 5971, 1029, 477, 3037, 3037, 4695, 4695, 676, 676,
    5556, 5556, 5978, 6014, 6030, 6030, 6038, 6038, 6038, 6038, 6068, 6213, 895, 895, 1557, 20, 2384,
    522, 490, 5602, 6145, 6178, 6205, 586, 687, 1141, 7296, 2108, 2303, 3207, 3207, 6228, 6247, 6255,
    6266, 4664, 1383, 6573, 7033, 3538, 6317, 6323, 6334, 7039, 6364, 2571, 2571, 2571, 2571, 1881,
    6370, 6386, 6440, 6408, 6440, 6440, 6448, 6458, 6465, 1565, 4582, 6525, 6573, 6548, 6548, 6548,
    6566, 6573, 792, 6907, 6916, 6927, 6927, 6927, 6927, 6935, 6935, 6945, 6955, 6965, 6975, 6984, 6984,
    6984, 6992, 6749, 6772, 6772, 6789, 6789, 6789, 6806, 6806, 6815, 6842, 6854, 6873, 6898, 2908,
    7014, 1769, 7123, 7133, 3836, 1452, 1712, 161, 3423, 203, 203, 246, 254, 268, 1717, 1727, 1733,
    1740, 1758, 1748, 1777, 1777, 1978, 1784, 1794, 1801, 1801, 1810, 1817, 1889, 1889, 1825, 1834,
    1897, 1914, 1914, 1914, 1906, 1914, 1946, 1953, 1961, 1970, 1970, 1994, 1084, 1144, 1144, 1144,
    1165, 4303, 1173, 1180, 1201, 1207, 1215, 1215, 1240, 1269, 1269, 1284, 1323, 1315, 7283, 1332,
    1339, 1348, 1348, 1348, 1361, 1368, 1390, 1401, 1408, 1430, 1430, 1444, 1444, 1444, 1454, 1510,
    1500, 1452, 1516, 1563, 1452, 237, 1609, 1617, 1625, 1669, 1669, 1708, 2023, 736, 1157, 2023, 2023,
    2396, 3021, 3021, 3021, 7571, 4632, 4598, 4674, 6051, 6126, 3810, 3810, 6309, 6355, 6611, 6611,
    6632, 6716, 7150, 7150, 7150, 7160, 7168, 7191, 1649, 7212, 7238, 7238, 7254, 7262, 7281, 7293,
    7302, 573, 382, 409, 507, 606, 2541, 704, 758, 182, 1039, 1235, 1279, 198, 1410, 1663, 1700, 1432,
    1432, 1108, 1108, 1108, 2037, 2172, 2172, 2172, 2331, 2490, 1456, 1512, 2025, 7448, 803, 803, 7541,
    803, 2025, 7332, 7394, 7394, 7448, 7448, 2025};

inline constexpr char lemma_sizes[] =
    "Eee\210&&(\210(**\207''\212\212\210\210\210(\210&&\207'\207E\211\211\210\210\210****\213''\211)"
    "\211''\206\212(\211\210\210'\207(\210)\207ee''\207\206(\212\211(\213\210\210\210&\207\207&\211\210"
    "\213(&**\211'\212(('\211\205\206)))\211\213***'))\211\211))\210\210\210\211))\211\207\211\213\210"
    "\212\213\213\211(\211\206\211)'\212\210\211\210\210&&')\210\210\210\205\211&&F((\211\211\215\212"
    "\212\210\207\207\207\207**)(\211\211\211\211\211\211***\211()(\212\213\210(F\207F\204\215\211(\211"
    "\211\211\211\206e)\207'\210,(\210\210-\212+e(\210\210(((\212)\211\211\211\211'(-(\210\210''\207"
    "\210'\210\206\206\212\211'\210('EeE\212E%%''\211\210\210\210\210*\206'''\206')\210((\207\207\207"
    "\211\211''(&'((\206)\210&+\210(\210\210\210\210**\210\210((\213\212\212++*\207\212'E\210'\210\205%"
    "%'\205\205\205)$''\210&&\210\210$$\210\210\211\211\210\210''''\211(\207\207'\212''\210%\212&\210'"
    "\206\204&\205\210\207\207\210()&\207\210G&\210&&(\210\206))))\211\206\213(\207((\212'\213\206\210"
    "\207G\212\212\212'G'\211\213\210\210\210\210***\212\212\211(((\210\211\211\211\211\211\211\211\211"
    "\214\214\210\211)\212\207)\212'\213$\206\210\207\210\210\211*\210\213'\210\211\210\213\210\210\212"
    "+\210\212\212()\211\211\212\211))))))\210)\212\211\211&\213\214\214\214\211\206\210\212'\211''\207"
    "''\211\212)\212(\212\210\210\210)\211'()((\214\214\214\211'+$\207\210$\212))&\212\212\205&&)&&\207"
    "&&&e'\210\211*\206&&(\211((\211\210'''\210(\212\210\211\211\211\210\210\214))\210&\206('\212\211&("
    "\212\206&&'')&&((((+++)'\207E$'&&\206&$\212\212\212''$";

inline constexpr stem_table words{864, word_offsets, word_sizes, word_classes, word_endings, word_ending_offsets};
inline constexpr stem_table verbs{590, verb_offsets, verb_sizes, verb_classes, verb_endings, verb_ending_offsets};

}  // namespace french_tables
}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise
// clang-format on

#endif
