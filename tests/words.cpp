// SPDX-License-Identifier: MIT
// French words: each row is a text, its words with a bar after each, and their shapes: l letters, n number,
// e elision, c clitic, k link.
#include <incise/utf8proc.hpp>
#include <incise/words.hpp>

#include <doctest/doctest.h>

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "rows/metamorphic.hpp"
#include "rows/rows.hpp"

using incise::latin;
using incise::word_token;

namespace {

struct words_row {
    const char* name;
    std::string_view text;
    std::string_view words;
    std::string_view shapes;
};

// clang-format off
constexpr words_row words_rows[] = {
    {"plain words", "La porte s'ouvre lentement.",
     "La|porte|s'|ouvre|lentement|", "llell"},
    {"nothing", "",
     "", ""},
    {"only punctuation", "« ... » — !",
     "", ""},
    {"elision, both apostrophes", "L’orage qu'on craint",
     "L’|orage|qu'|on|craint|", "elell"},
    {"elision, the modifier apostrophe", "lʼorage, ʼbisʼ",
     "lʼ|orage|bis|", "ell"},
    {"long elided forms", "jusqu'à Lyon, Lorsqu’on rit",
     "jusqu'|à|Lyon|Lorsqu’|on|rit|", "ellell"},
    {"elision of capitals", "L'ARBRE D'HIVER",
     "L'|ARBRE|D'|HIVER|", "elel"},
    {"elision before a small consonant", "J'peux pas t'voir",
     "J'|peux|pas|t'|voir|", "ellel"},
    {"elision of ça", "Ç'aurait plu",
     "Ç'|aurait|plu|", "ell"},
    {"elision before a digit", "l'8 mai",
     "l'|8|mai|", "enl"},
    {"elision before a quotation mark", "d'« ombre » et d'\"eau\"",
     "d'|ombre|et|d'|eau|", "ellel"},
    {"elision before a space", "l' ombre",
     "l'|ombre|", "el"},
    {"a quoted letter is no elision", "la lettre 'l' finit",
     "la|lettre|l|finit|", "llll"},
    {"two elisions in a row", "D'l'eau",
     "D'|l'|eau|", "eel"},
    {"a capital consonant keeps the word whole", "N'Zérékoré, M'Baye",
     "N'Zérékoré|M'Baye|", "ll"},
    {"but not H, and not Y", "d'Hautecombe, d'Yvetot",
     "d'|Hautecombe|d'|Yvetot|", "elel"},
    {"whole words with an apostrophe", "aujourd’hui, presqu'îles, prud'homal, O'Brien",
     "aujourd’hui|presqu'îles|prud'homal|O'Brien|", "llll"},
    {"elided particles inside compounds", "Villeneuve-d'Ascq, hors-d'œuvre",
     "Villeneuve-d'Ascq|hors-d'œuvre|", "ll"},
    {"c'est-à-dire", "c'est-à-dire, C’est\u2011À\u2011Dire",
     "c'est-à-dire|C’est\u2011À\u2011Dire|", "ll"},
    {"c'est is two words", "C'est assez",
     "C'|est|assez|", "ell"},
    {"inverted subjects", "répond-elle, sait-on, suis-je",
     "répond|-elle|sait|-on|suis|-je|", "lclclc"},
    {"a t that only sounds", "Chante-t-il ? Y a-t-on pensé ?",
     "Chante|-t-il|Y|a|-t-on|pensé|", "lcllcl"},
    {"two clitics", "Rends-les-nous, prêtez-le-lui",
     "Rends|-les|-nous|prêtez|-le|-lui|", "lcclcc"},
    {"elided clitics", "sauve-t'en, donne-m'en",
     "sauve|-t'|en|donne|-m'|en|", "lcclcc"},
    {"clitics in capitals", "DORT-IL ? PRENDS-LA",
     "DORT|-IL|PRENDS|-LA|", "lclc"},
    {"after an elision", "N'est-ce rien ? L'a-t-elle ?",
     "N'|est|-ce|rien|L'|a|-t-elle|", "elclelc"},
    {"particles", "ce soir-là, ces temps-ci, ce Jean Petit-là",
     "ce|soir|-là|ces|temps|-ci|ce|Jean|Petit|-là|", "llcllclllc"},
    {"adverbs and pronouns stay whole", "Celles-ci, jusque-là, par-ci par-là, là-bas, au-delà",
     "Celles-ci|jusque-là|par-ci|par-là|là-bas|au-delà|", "llllll"},
    {"compounds that only look so", "un rendez-vous, mon chez-moi, nous-mêmes",
     "un|rendez-vous|mon|chez-moi|nous-mêmes|", "lllll"},
    {"a verb that looks like one", "Rendez-les-nous",
     "Rendez|-les|-nous|", "lcc"},
    {"a name is no verb", "Park Yong-il parle",
     "Park|Yong-il|parle|", "lll"},
    {"no clitic in a capital after a small letter", "Tran-Le",
     "Tran-Le|", "l"},
    {"compounds", "porte-avions, Châlons-en-Champagne, ex-ministre",
     "porte-avions|Châlons-en-Champagne|ex-ministre|", "lll"},
    {"three hyphens", "mi\u2010clos, mi\u2011clos, mi-clos",
     "mi\u2010clos|mi\u2011clos|mi-clos|", "lll"},
    {"a loose hyphen", "avant- et après, fin - suite --",
     "avant|et|après|fin|suite|", "lllll"},
    {"long dashes separate", "Lyon–Turin—Milan",
     "Lyon|Turin|Milan|", "lll"},
    {"numbers", "7,25 et 7.25, 18:45, 03/11/1984, 12'500",
     "7,25|et|7.25|18:45|03/11/1984|12'500|", "nlnnnn"},
    {"groups of three digits", "45\u00A0000 et 7\u202F250\u2009000,5 voix",
     "45\u00A0000|et|7\u202F250\u2009000,5|voix|", "nlnl"},
    {"no groups", "mardi\u00A012\u00A02023, 2023\u00A0125, 5\u00A000",
     "mardi|12|2023|2023|125|5|00|", "lnnnnnn"},
    {"a plain space separates", "45 000",
     "45|000|", "nn"},
    {"letters and digits", "A-320, 9h05, 3e, cm³, CO₂, ¼",
     "A-320|9h05|3e|cm³|CO₂|¼|", "llllln"},
    {"signs are no words", "-8 +4 90 % 30 € 18°C",
     "8|4|90|30|18|C|", "nnnnnl"},
    {"joining signs", "app.js, lecteur·rices, B&B, nom_2",
     "app.js|lecteur·rices|B&B|nom_2|", "llll"},
    {"the slash separates letters", "oui/non",
     "oui|non|", "ll"},
    {"no space after a mark", "Oui!Non;peut-être,p.5",
     "Oui|Non|peut-être|p|5|", "lllln"},
    {"dotted initials", "La R.A.T.P., l'O.N.U., É.-U., J.-Ch. Noël, c.-à-d.",
     "La|R.A.T.P.|l'|O.N.U.|É.-U.|J.-Ch.|Noël|c.-à-d.|", "llelllll"},
    {"initials of two letters", "Ch.-H. Bon, J.-Ph. Bon",
     "Ch.-H.|Bon|J.-Ph.|Bon|", "llll"},
    {"initials without the last dot", "les U.S.A et M. B.",
     "les|U.S.A|et|M|B|", "lllll"},
    {"numero", "n° 7, N°8, n°s 3",
     "n°|7|N°|8|n°s|3|", "lnlnln"},
    {"URLs", "Lire http://exemple.net/a_(b)?c=d, (www.exemple.net).",
     "Lire|http://exemple.net/a_(b)?c=d|www.exemple.net|", "lkk"},
    {"URLs in quotation marks", "« https://exemple.net/»",
     "https://exemple.net/|", "k"},
    {"a closing bracket that was not opened", "(ftp://exemple.net/x)",
     "ftp://exemple.net/x|", "k"},
    {"a closing bracket that was opened", "(http://exemple.net/Ville_(Nord)).",
     "http://exemple.net/Ville_(Nord)|", "k"},
    {"e-mail", "À luc.d'or+x@exemple.net.",
     "À|luc.d'or+x@exemple.net|", "lk"},
    {"elision before an e-mail address", "l'adresse d'eve@exemple.net",
     "l'|adresse|d'|eve@exemple.net|", "elek"},
    {"names and tags", "@luc_2 suit #JO et #été2030",
     "@luc_2|suit|#JO|et|#été2030|", "klklk"},
    {"no names and tags", "C#4, #7, a@b, @ !",
     "C|4|7|a|b|", "lnnll"},
    {"NFD", "L'e\u0301te\u0301 ou\u0300 l'i\u0302le la\u0300-bas, ce jour-la\u0300",
     "L'|e\u0301te\u0301|ou\u0300|l'|i\u0302le|la\u0300-bas|ce|jour|-la\u0300|", "ellellllc"},
    {"soft hyphens", "di\u00ADri\u00ADgeant d'au\u00ADjour\u00ADd'hui",
     "di\u00ADri\u00ADgeant|d'|au\u00ADjour\u00ADd'hui|", "lel"},
    {"raised letters", "le 1ᵉʳ juin, la 3ᵉ, le XVIIᵉ",
     "le|1ᵉʳ|juin|la|3ᵉ|le|XVIIᵉ|", "lllllll"},
    {"an elided word that breaks off", "Parce qu'… ou qu'... enfin",
     "Parce|qu'|ou|qu'|enfin|", "lelel"},
    {"an elided word before an emphasised one", "l'*ombre* d'_eau_",
     "l'|ombre|d'|eau|", "elel"},
    {"capitals without accents", "C'EST-A-DIRE CELLE-LA, JUSQUE-LA",
     "C'EST-A-DIRE|CELLE-LA|JUSQUE-LA|", "lll"},
    {"a given name without what stands before it", "Jong-il dort",
     "Jong-il|dort|", "ll"},
    {"a dash behind a URL", "Lire https://exemple.net— vite, https://exemple.net/a–",
     "Lire|https://exemple.net|vite|https://exemple.net/a|", "lklk"},
    {"a compound of a verb and -t-en", "un va-t-en-guerre, allons-nous-en",
     "un|va-t-en-guerre|allons|-nous|-en|", "lllcc"},
    {"emoji next to words", "Salut\U0001F44F \u2764\uFE0Flac",
     "Salut|lac|", "ll"},
    {"amounts", "15 CHF, fr. 30.-, 7€ et +2 %",
     "15|CHF|fr|30|7|et|2|", "nllnnln"},
    {"a zero-width space separates", "un\u200Bdeux",
     "un|deux|", "ll"},
    {"every white space", "un\u2009deux\u3000trois\tquatre\r\ncinq",
     "un|deux|trois|quatre|cinq|", "lllll"},
};
// clang-format on

template <class Unicode>
constexpr bool has_words(const words_row& row) {
    std::size_t at = 0;
    std::size_t number = 0;
    for (const word_token token : incise::words(row.text, Unicode{})) {
        if (!incise::detail::has_at(row.words, at, token.text)) return false;
        at += token.text.size();
        if (!incise::detail::has_at(row.words, at, "|")) return false;
        ++at;
        if (number == row.shapes.size()) return false;
        if (row.shapes[number++] != "lneck"[static_cast<std::size_t>(token.shape)]) return false;
    }
    return at == row.words.size() && number == row.shapes.size();
}

constexpr bool is_token(const word_token& found, const word_token& expected) {
    return found.text.data() == expected.text.data() && found.text.size() == expected.text.size() &&
           found.shape == expected.shape;
}

/// word_at agrees with words() on every byte.
constexpr bool finds_words(const words_row& row) {
    std::size_t at = 0;
    for (const word_token token : incise::words(row.text)) {
        for (; at < incise::offset(row.text, token.text); ++at) {
            if (!incise::word_at(row.text, at).text.empty()) return false;
        }
        for (std::size_t i = 0; i < token.text.size(); ++i, ++at) {
            if (!is_token(incise::word_at(row.text, at), token)) return false;
        }
    }
    for (; at <= row.text.size() + 1; ++at) {
        if (!incise::word_at(row.text, at).text.empty()) return false;
    }
    return true;
}

using incise_tests::all_pass;
using incise_tests::check_rows;

static_assert(all_pass(words_rows, has_words<latin>));
static_assert(sizeof(incise::detail::word_cursor<latin>) <= 48);

/// Words lie in the text, in order, apart from each other, and none is empty.
bool well_placed(std::string_view text) {
    std::size_t last = 0;
    for (const word_token token : incise::words(text)) {
        const std::size_t begin = incise::offset(text, token.text);
        if (begin < last || token.text.empty() || begin + token.text.size() > text.size()) return false;
        last = begin + token.text.size();
    }
    return true;
}

template <class Unicode>
std::size_t count_words(std::string_view text) {
    std::size_t result = 0;
    for (const word_token token : incise::words(text, Unicode{})) result += token.text.empty() ? 0U : 1U;
    return result;
}

using word_answer = std::vector<std::pair<std::string_view, int>>;

word_answer words_of(std::string_view text) {
    word_answer result;
    for (const word_token token : incise::words(text))
        result.emplace_back(token.text, static_cast<int>(token.shape));
    return result;
}

/// The apostrophe of an address is a byte of it; another one is in no address.
bool has_apostrophe_in_link(std::string_view text) {
    for (const word_token token : incise::words(text)) {
        if (token.shape == incise::word_shape::link && token.text.find('\'') != token.text.npos) return true;
    }
    return false;
}

/// Three digits after a space: with a no-break space they are one number with the digits before.
bool has_digit_group(std::string_view text) {
    for (std::size_t i = 1; i + 2 < text.size(); ++i) {
        const auto is_digit = [&](std::size_t at) { return text[at] >= '0' && text[at] <= '9'; };
        const bool after_space = text[i - 1] == ' ' || static_cast<unsigned char>(text[i - 1]) >= 0x80;
        if (after_space && is_digit(i) && is_digit(i + 1) && is_digit(i + 2)) return true;
    }
    return false;
}

std::string repeated(std::string_view unit, std::size_t size) {
    std::string text;
    while (text.size() < size) text.append(unit.data(), unit.size());
    return text;
}

/// word_at agrees with words() at every byte of `text`.
bool finds_all(std::string_view text) {
    return finds_words({"", text, "", ""});
}

double seconds(std::string_view text) {
    const auto before = std::chrono::steady_clock::now();
    CHECK(well_placed(text));
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - before).count();
}

}  // namespace

TEST_CASE("words and their shapes") {
    check_rows(words_rows, has_words<latin>);
}

TEST_CASE("the same words under utf8proc") {
    check_rows(words_rows, has_words<incise::utf8proc>);
}

TEST_CASE("word_at finds the word of every byte") {
    check_rows(words_rows, finds_words);
}

TEST_CASE("another apostrophe, space or normal form: the same words in the same places") {
    for (const incise_tests::rewriting& way : incise_tests::rewritings) {
        int changed = 0;
        for (const words_row& row : words_rows) {
            if (way.changes_spaces ? has_digit_group(row.text) : has_apostrophe_in_link(row.text)) continue;
            const incise_tests::rewritten_text rewritten(row.text, way.rewrite);
            changed += rewritten.changed();
            INFO(std::string(way.name) << ": " << std::string(row.name));
            CHECK(incise_tests::same_answer(row.text, rewritten, words_of));
        }
        CHECK(changed > 0);
    }
}

TEST_CASE("utf8proc knows the letters that latin does not") {
    CHECK(count_words<latin>("dit-il à Мир") == 3);
    CHECK(count_words<incise::utf8proc>("dit-il à Мир") == 4);
}

TEST_CASE("ill-formed bytes end words and are none") {
    CHECK(has_words<latin>({"",
                            "ab\xC3"
                            "cd \xFF",
                            "ab|cd|", "ll"}));
    CHECK(has_words<latin>({"", "l'\xFF", "l|", "l"}));
}

TEST_CASE("any bytes: words lie in the text, in its order") {
    const std::string alphabet = "al'-.1@#\xC3\xA0\xC2\xB0 ";
    for (unsigned number = 0; number < 13 * 13 * 13 * 13 * 13; ++number) {
        std::string text;
        for (unsigned rest = number; rest != 0; rest /= 13) text.push_back(alphabet[rest % 13]);
        if (!well_placed(text)) FAIL_CHECK(text);
    }
}

TEST_CASE("any bytes: word_at agrees with words") {
    constexpr std::string_view pieces[] = {
        "l'",     "a",    "il", "-",         "t", ".",      "1",    "000",     "@", "#",      "\u00A0",  " ",
        "\u2019", "\xC3", "\n", "\xE9t\xE9", "n", "\u00B0", "www.", "http://", "N", "\u00AD", "l\u00E0", "/"};
    unsigned state = 7;
    for (int round = 0; round < 20000; ++round) {
        std::string text;
        for (int i = 0; i < 9; ++i) {
            state = state * 1664525U + 1013904223U;
            text += pieces[(state >> 16) % (sizeof(pieces) / sizeof(*pieces))];
        }
        if (!finds_all(text)) FAIL_CHECK(text);
    }
}

TEST_CASE("hostile text costs no more than long text") {
    const std::string_view units[] = {"l'",         "a.-",     "a-il",      "x@b-",    "a@",
                                      "#1",         "a+",      "(http://a", "e\u0301", "n°",
                                      "1\u00A0000", "1\u00A0", "l'N'",      "A.-Ch.",  "www."};
    for (const std::string_view unit : units) {
        INFO(unit);
        // An optimised build takes 0.2 s at most; reading the rest again at each unit would take hours.
        CHECK(seconds(repeated(unit, 800000)) < 20);
    }
}
