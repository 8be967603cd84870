// SPDX-License-Identifier: MIT
// Names in texts. Each row is a list of names, a text with every expected mention in braces, and the entry
// of each mention. In a list, | begins a new entry (0, 1, 2, ...) and = adds an alias to the last one.
#include <incise/gazetteer.hpp>
#include <incise/gazetteer_builder.hpp>
#include <incise/utf8proc.hpp>

#include "rows/random_names.hpp"
#include "rows/slow_matcher.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <ctime>
#include <ostream>
#include <random>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using incise::errc;
using incise::fold_level;
using incise::gazetteer_entry;
using incise::gazetteer_view;
using incise::latin;
using incise::mention;

namespace {

constexpr fold_level exact = fold_level::exact;
constexpr fold_level letter_case = fold_level::fold_case;
constexpr fold_level accents = fold_level::fold_accents;

struct match_row {
    const char* name;
    std::string_view list;
    std::string_view text;
    std::string_view entries;
    fold_level level = accents;
};

// clang-format off
constexpr match_row match_rows[] = {
    {"nothing", "Brest", "", ""},
    {"no names there", "Brest", "Il pleut sur la rade.", ""},
    {"plain", "Brest|Quimper", "De {Quimper} à {Brest}, puis {Quimper}", "101"},
    {"an alias", "Parti de la mer=PDM|Brest", "Le {PDM} ? Le {Parti de la mer} !", "00"},

    {"elision", "EI|Oran", "l'{EI}, d’{Oran}, QU'{ORAN} et jusqu'{Oran}", "0111"},
    {"elision, the modifier apostrophe", "Oran", "d\u02bc{Oran}, \u02bc{Oran}\u02bc", "00"},
    {"elision of another word", "Oran", "On l'aime d'{Oran} s'il s'y plaît", "0"},
    {"a capital consonant is no elision", "Zérékoré", "À N'Zérékoré, pas {Zérékoré}", "0"},
    {"an apostrophe inside a name", "Val d'Oise", "le {Val d’Oise}, le {VAL D'OISE}, le Val Oise", "00"},
    {"an article in the name", "L'Éclair", "dans {L'Éclair} et {L’ECLAIR}, pas l'Éclair", "00"},
    {"a possessive is not guessed", "Brandt", "Brandt's, mais {Brandt}", "0"},
    {"apostrophes for quotation marks", "Brest", "'{Brest}' ou ‘{Brest}’", "00"},
    {"no elision in a compound", "Isère|Ascq", "Val-d'Isère, Villeneuve d'{Ascq}", "1"},

    {"accents", "Évreux|Besancon", "{Evreux}, {ÉVREUX}, {EVREUX}, {Besançon}", "0001"},
    {"decomposed", "Évreux|Thérouanne", "{E\u0301vreux} et {The\u0301rouanne}", "01"},
    {"ligatures", "Œtting|Coeur", "{Oetting}, {OETTING}, {Œtting}, {Cœur}", "0001"},
    {"half a ligature is no word", "Coe|O", "du cœur, Œ, {Coe}, {O}", "01"},
    {"letters with a stroke", "Łódź", "{Lodz} et {ŁÓDŹ}", "00"},
    {"hyphen and space", "Saint-Malo|Mont Blanc", "{Saint Malo}, {Mont-Blanc}, {Saint\u2011Malo}", "010"},
    {"neither may be missing", "Saint-Malo", "SaintMalo, Saint, Malo", ""},
    {"any white space", "Port Louis", "{Port\u00a0Louis}, {Port\u202fLouis}, {Port  Louis}, {Port\tLouis}", "0000"},
    {"a soft hyphen", "Douarnenez", "{Douar\u00adnenez} et {Douarnenez\u00ad}.", "00"},

    {"a wrapped line", "Port Louis", "vers {Port\nLouis} et {Port\r\nLouis}", "00"},
    {"a blank line", "Port Louis", "vers Port\n\nLouis, Port\n \t\nLouis, Port\r\n\r\nLouis, Port\u2029Louis", ""},
    {"a line broken at a hyphen", "Saint-Malo", "à {Saint-\nMalo}, à Saint-\n\nMalo, à Saint- Malo", "0"},
    {"half of a compound broken there", "Malo|Saint", "à Saint-\nMalo", ""},
    {"but a dash at the end of a line", "Malo|Saint", "{Saint} -\n{Malo}", "10"},

    {"capitals", "Orange|Tours", "Une orange d'{Orange}, trois tours à {Tours}, {ORANGE}", "010"},
    {"a capital for each word", "Le Havre", "{Le Havre}, {LE HAVRE}, le Havre, Le havre", "00"},
    {"a small initial takes any case", "Marie de France", "{Marie De France}, {MARIE DE FRANCE}, marie de France", "00"},
    {"a name without capitals", "dit|iode", "{Dit}, {IODE}", "01"},
    {"capitals inside a word", "McEwan|iBook", "{Mcewan}, {MCEWAN}, {Ibook}", "001"},
    {"capitals after a hyphen", "Aix-en-Othe", "{AIX-EN-OTHE}, {Aix En Othe}, Aix-en-othe", "00"},
    {"a capital ligature", "Œtting", "œtting, {Œtting}", "0"},
    {"the fruit and the company", "Orange|orange", "une {orange} d'{Orange}", "101"},

    {"compounds", "Rio|Paris|Rio-Paris|Paul", "le vol {Rio-Paris}, Paris-Rio, Jean-Paul, ex-Paris", "2"},
    {"hyphens that touch", "Paris", "Paris- et Rio, pré -Paris", ""},
    {"hyphens that do not", "Paris", "{Paris} - {Paris} — {Paris}—{Paris}--{Paris}", "00000"},
    {"the sign of a list", "Paris", "-{Paris}\n-{Paris}\r\n-{Paris}\r-{Paris}", "0000"},
    {"inverted clitics", "affirme|vit|Trump", "{affirme}-t-il, {vit}-elle, ce {Trump}-là, vite", "012"},
    {"a clitic is no name", "il|moi", "dit-il, donne-moi, {il}, {moi}", "01"},
    {"inside a word", "Mali|Oman|EI", "malien, Malien, Roman, EIFFEL, {Mali}", "0"},
    {"digits and underscores", "Zone|Zone 4", "Zone_4, _Zone, Zone2, {Zone 4}, {Zone} 42", "10"},
    {"digits in groups", "Loi 3", "{Loi 3}, Loi 3\u00a0000, Loi 3,5", "0"},

    {"signs in a name", "R&D|Canal+|A.B.C.|Hop!", "{R&D}, {Canal+}, Canal, {A.B.C.} ABC {Hop!}", "0123"},
    {"a sign that begins a name", "+33|.NET", "le {+33}, en {.NET}, ASP.NET", "01"},
    {"brackets", "Lens (Nord)", "à {Lens (Nord)}, à Lens", "0"},
    {"the dot of a sentence", "Plan B|A.B.C", "Le {Plan B}. La {A.B.C}. Fin", "01"},
    {"a dot between letters", "Rade", "{Rade}. Rade.fr, www.Rade.fr", "0"},
    {"a dot in the name", "Rade.fr", "sur {Rade.fr}.", "0"},
    {"all that may stand around", "Brest", "({Brest}) «{Brest}» “{Brest}” {Brest}/{Brest}… {Brest}€*{Brest}*", "0000000"},
    {"after a byte-order mark", "Brest", "\ufeff{Brest}", "0"},
    {"links", "Brest", "anne@Brest.fr, https://ville.fr/Brest, @Brest, {Brest}", "0"},
    {"tags", "Brest|#Brest2030", "#{Brest} {#Brest2030} #BrestOuvre", "01"},

    {"the longest", "New York|New York Times|York", "{New York Times}, {New York}, {York}", "102"},
    {"a longer one that fails", "Jean Bart de Dunkerque|Bart", "Jean {Bart} de Calais, {Jean Bart de Dunkerque}", "10"},
    {"a longer one that wants capitals", "Mont|Mont Noir", "{Mont} noir, {Mont Noir}", "01"},
    {"no overlap", "A B|B C", "{A B} C", "0"},
    {"one form, two entries", "Pierre Roux=Roux|Anne Roux=Roux", "{Roux} et {Anne Roux}", "011"},
    {"one entry, two forms alike", "Evreux=Évreux=évreux", "{Évreux}, {évreux}", "00"},

    {"exact", "Évreux", "{Évreux}, {E\u0301vreux}, ÉVREUX, Evreux, évreux", "00", exact},
    {"exact signs", "Côte d'Or|Saint-Lô", "{Côte d’Or}, {Côte\u00a0d'Or}, {Saint\u2010Lô}, Saint Lô", "001", exact},
    {"case", "Évreux|GROẞ", "{Évreux}, {ÉVREUX}, Evreux, {GROSS}", "001", letter_case},
    {"case and ligatures", "Œtting", "{ŒTTING}, Oetting", "0", letter_case},

    {"a replacement character is none", "Port\ufffdLouis", "Port\xFF" "Louis, {Port\ufffdLouis}", "0"},
    {"ill-formed bytes", "Port Louis|Port", "{Port}\xA0Louis, {Port}\xCC" "Louis, {Port Louis}\xC3", "110"},
};
// clang-format on

// What the expected and the found are compared in.
template <std::size_t Size>
struct text_buffer {
    char bytes[Size] = {};
    std::size_t size = 0;

    constexpr void add(std::string_view text) {
        for (const char byte : text) bytes[size++] = byte;
    }
    constexpr operator std::string_view() const& { return {bytes, size}; }
};

struct small_list {
    gazetteer_entry rows[8] = {};
    std::size_t count = 0;
};

constexpr small_list parse(std::string_view list) {
    small_list result;
    std::uint32_t entry = 0;
    for (std::size_t at = 0, begin = 0; at <= list.size(); ++at) {
        if (at < list.size() && list[at] != '|' && list[at] != '=') continue;
        result.rows[result.count++] = {incise::slice(list, begin, at), entry};
        entry += at < list.size() && list[at] == '|';
        begin = at + 1;
    }
    return result;
}

struct answer {
    text_buffer<400> text;  // with braces around each place of a mention
    text_buffer<20> entries;
};

template <class Unicode>
constexpr answer answer_to(const match_row& row) {
    text_buffer<300> text;
    for (const char& byte : row.text) {
        if (byte != '{' && byte != '}') text.add(std::string_view(&byte, 1));
    }
    answer result;
    char image[800] = {};
    const small_list list = parse(row.list);
    const auto built = incise::build_gazetteer({list.rows, list.count}, image, row.level, Unicode{});
    if (!built) return result;
    const auto opened = incise::open_gazetteer(std::string_view(image, built.size));
    if (!opened) return result;

    const std::string_view all = text;
    std::size_t last = 0;
    for (const mention m : opened->mentions(all, Unicode{})) {
        const std::size_t begin = incise::offset(all, m.text);
        const char digit = static_cast<char>('0' + m.entry);
        result.entries.add(std::string_view(&digit, 1));
        if (begin + m.text.size() == last) continue;  // one more entry on the same span
        result.text.add(incise::slice(all, last, begin));
        result.text.add("{");
        result.text.add(m.text);
        result.text.add("}");
        last = begin + m.text.size();
    }
    result.text.add(incise::slice(all, last, all.size()));
    return result;
}

template <class Unicode>
constexpr bool finds(const match_row& row) {
    const answer found = answer_to<Unicode>(row);
    return std::string_view(found.text) == row.text && std::string_view(found.entries) == row.entries;
}

template <class Unicode>
void check_finds(const match_row& row) {
    const answer found = answer_to<Unicode>(row);
    INFO(std::string(row.name));
    CHECK(std::string(std::string_view(found.text)) == std::string(row.text));
    CHECK(std::string(std::string_view(found.entries)) == std::string(row.entries));
}

// One constant expression a row: compilers limit the steps of each.
template <std::size_t Row>
struct row_result {
    static constexpr bool passes = finds<latin>(match_rows[Row]);
};

template <std::size_t... Rows>
constexpr bool rows_pass(std::index_sequence<Rows...>) {
    return (row_result<Rows>::passes && ...);
}

static_assert(rows_pass(std::make_index_sequence<sizeof match_rows / sizeof match_rows[0]>()));

static_assert(sizeof(gazetteer_view().mentions("").begin()) <= 128);
static_assert(sizeof(gazetteer_view) <= 2 * sizeof(void*));
static_assert(gazetteer_view().mentions("Brest").empty());
static_assert(gazetteer_view().name(0).empty() && gazetteer_view().entry_count() == 0);

/// An image of its own size on the heap, where a sanitizer sees the first byte read beyond it.
std::vector<char> image_of(const std::vector<gazetteer_entry>& rows, fold_level level = accents) {
    const auto measured = incise::build_gazetteer({rows.data(), rows.size()}, {}, level);
    std::vector<char> image(measured.size);
    REQUIRE(incise::build_gazetteer({rows.data(), rows.size()}, {image.data(), image.size()}, level));
    return image;
}

std::vector<char> image_of(std::string_view list, fold_level level = accents) {
    const small_list parsed = parse(list);
    return image_of(std::vector<gazetteer_entry>(parsed.rows, parsed.rows + parsed.count), level);
}

std::string_view view_of(const std::vector<char>& bytes) {
    return {bytes.data(), bytes.size()};
}

/// The searched text lies on the heap, too.
std::size_t search(const gazetteer_view& names, std::string_view text) {
    const std::vector<char> copy(text.begin(), text.end());
    const std::string_view all = view_of(copy);
    std::size_t found = 0;
    std::size_t last = 0;
    for (const mention m : names.mentions(all)) {
        const std::size_t begin = incise::offset(all, m.text);
        CHECK(begin + m.text.size() >= last);
        CHECK(begin + m.text.size() <= all.size());
        CHECK_FALSE(m.text.empty());
        CHECK(m.entry < names.entry_count());
        last = begin;
        found += names.name(m.entry).size() + names.id(m.entry).size() + names.type(m.entry).size() + 1;
    }
    return found;
}

void seal(std::vector<char>& image) {
    const std::uint32_t sum = incise::detail::image_checksum(view_of(image));
    for (std::size_t i = 0; i < 4; ++i) {
        image[incise::detail::image_layout::checksum_at + i] = static_cast<char>(sum >> 8 * i & 0xFF);
    }
}

constexpr std::string_view story = "Évreux, l'EI, New\nYork : orange, Orange.\xC3 Saint-Lô New York Times";

std::vector<char> story_image() {
    return image_of({{"Évreux", 1, "l:evreux", "place"},
                     {"État islamique", 2, "o:ei", "organisation"},
                     {"EI", 2},
                     {"New York", 3, "l:ny", "place"},
                     {"New York Times", 4, "", "media"},
                     {"Orange", 5},
                     {"orange", 6},
                     {"Saint-Lô", 7}});
}

// ---- Random names, and what the slow reference finds of them -------------------------------------------

using rows::span_of_entry;

using rows::random_names;
using rows::random_text;
using rows::spans_in;

}  // namespace

TEST_CASE("names in texts") {
    for (const match_row& row : match_rows) check_finds<latin>(row);
}

TEST_CASE("the same names under utf8proc") {
    for (const match_row& row : match_rows) check_finds<incise::utf8proc>(row);
}

TEST_CASE("utf8proc knows the capitals and words that latin does not") {
    const match_row row{"", "Москва|Αθήνα", "{Москва}, {МОСКВА}, москва, Москвабад, {ΑΘΗΝΑ}", "001"};
    check_finds<incise::utf8proc>(row);
}

TEST_CASE("what an entry is called, and where") {
    const std::vector<char> image = story_image();
    const auto opened = incise::open_gazetteer(view_of(image));
    REQUIRE(opened);
    CHECK(opened->entry_count() == 8);
    CHECK(opened->name_count() == 8);
    CHECK(opened->name(2) == "État islamique");
    CHECK(opened->id(2) == "o:ei");
    CHECK(opened->type(3) == "place");
    CHECK(opened->name(0).empty());
    CHECK(opened->name(8).empty());
    CHECK(opened->id(4).empty());
    CHECK(opened->name(0xFFFFFFFF).empty());
    CHECK(opened->level() == accents);
    std::string found;
    for (const mention m : opened->mentions(story)) found += std::to_string(m.entry);
    CHECK(found == "12365674");
}

TEST_CASE("a range of mentions may be walked twice and its iterators compared") {
    const std::vector<char> image = image_of("Roux|Roux");
    const auto opened = incise::open_gazetteer(view_of(image));
    const auto mentions = opened->mentions("Roux et Roux");
    std::size_t count = 0;
    for (auto at = mentions.begin(); at != mentions.end(); ++at) {
        auto again = mentions.begin();
        for (std::size_t i = 0; i < count; ++i) {
            CHECK(again != at);
            ++again;
        }
        CHECK(again == at);
        ++count;
    }
    CHECK(count == 4);
}

TEST_CASE("an image at any address") {
    const std::vector<char> image = story_image();
    for (std::size_t shift = 0; shift < 8; ++shift) {
        std::vector<char> moved(shift, 'x');
        moved.insert(moved.end(), image.begin(), image.end());
        const auto opened = incise::open_gazetteer(incise::slice(view_of(moved), shift, moved.size()));
        REQUIRE(opened);
        CHECK(search(*opened, story) == search(*incise::open_gazetteer(view_of(image)), story));
    }
}

TEST_CASE("every truncation of an image is refused, and so is a longer one") {
    const std::vector<char> image = story_image();
    for (std::size_t size = 0; size < image.size(); ++size) {
        const std::vector<char> part(image.begin(), image.begin() + static_cast<std::ptrdiff_t>(size));
        CHECK(incise::open_gazetteer(view_of(part)).error == errc::image_too_short);
    }
    std::vector<char> longer = image;
    longer.push_back('\0');
    CHECK(incise::open_gazetteer(view_of(longer)).error == errc::image_corrupt);
}

TEST_CASE("what is no image, and what another version wrote") {
    CHECK(incise::open_gazetteer("p:roux\tperson\tAnne Roux\n").error == errc::image_bad_magic);
    CHECK(incise::open_gazetteer("").error == errc::image_too_short);
    std::vector<char> image = story_image();
    image[4] = 1;
    seal(image);
    CHECK(incise::open_gazetteer(view_of(image)).error == errc::image_bad_version);
}

TEST_CASE("every changed bit of an image is seen") {
    const std::vector<char> image = story_image();
    for (std::size_t at = 0; at < image.size(); ++at) {
        for (unsigned number = 0; number < 8; ++number) {
            std::vector<char> changed = image;
            changed[at] = static_cast<char>(changed[at] ^ static_cast<char>(1U << number));
            if (incise::open_gazetteer(view_of(changed))) FAIL_CHECK("byte " << at << " bit " << number);
        }
    }
}

TEST_CASE("a changed bit under a checksum that fits is refused, or searched within the image") {
    const std::vector<char> image = story_image();
    std::size_t refused = 0;
    for (std::size_t at = 0; at < image.size(); ++at) {
        for (unsigned number = 0; number < 8; ++number) {
            std::vector<char> changed = image;
            changed[at] = static_cast<char>(changed[at] ^ static_cast<char>(1U << number));
            seal(changed);
            const auto opened = incise::open_gazetteer(view_of(changed));
            if (opened) {
                search(*opened, story);
            } else {
                ++refused;
            }
        }
    }
    CHECK(refused > 1000);
}

TEST_CASE("buckets out of order, and more names than they hold, are refused") {
    const std::vector<char> image = image_of("A|B|C|D|E|F|G|H");
    for (const std::size_t bucket : {0U, 1U, 2U}) {
        std::vector<char> changed = image;
        changed[incise::detail::image_layout::header_size + 4 * bucket] = 9;
        seal(changed);
        CHECK(incise::open_gazetteer(view_of(changed)).error == errc::image_corrupt);
    }
}

TEST_CASE("random names in random texts: the same mentions as the slow reference finds") {
    std::mt19937 random(20);
    std::size_t found = 0;
    for (int round = 0; round < 20000; ++round) {
        const random_names list(random);
        const fold_level level = round % 3 == 0 ? exact : round % 3 == 1 ? letter_case : accents;
        const std::string text = random_text(random, 16);
        const std::vector<char> image = image_of(list.rows, level);
        const auto opened = incise::open_gazetteer(view_of(image));
        // Twice: text of less than a block is read unit by unit, longer text a block at a time.
        const std::vector<span_of_entry> fast = spans_in(*opened, text, 0);
        const std::vector<span_of_entry> again = spans_in(*opened, text, random() % 70);
        const std::vector<span_of_entry> slow = rows::slow_matcher(list.rows, level).all(text);
        found += slow.size();
        if (fast == slow && again == slow) continue;
        std::string names;
        for (const gazetteer_entry& row : list.rows)
            names += std::string(row.name) + std::to_string(row.entry) + "|";
        std::string spans;
        for (const auto& s : slow)
            spans +=
                " " + std::to_string(s.begin) + "-" + std::to_string(s.end) + ":" + std::to_string(s.entry);
        spans += " not";
        for (const auto& s : fast == slow ? again : fast)
            spans +=
                " " + std::to_string(s.begin) + "-" + std::to_string(s.end) + ":" + std::to_string(s.entry);
        FAIL_CHECK("level " << round % 3 << " names " << names << " text [" << text << "]" << spans);
    }
    CHECK(found > 1000);
}

TEST_CASE("hostile texts cost no more than long ones: t(2n) / t(n)") {
    std::string many;
    for (int i = 0; i < 30; ++i) many += "a ";
    const std::vector<char> image = image_of(
        {{many + "b", 0}, {"\u00e9", 1}, {"a-a-b", 2}, {"x", 3}, {".b", 4}, {"a a", 5}, {". . b", 6}});
    const auto names = incise::open_gazetteer(view_of(image));
    REQUIRE(names);
    const auto ticks = [&](std::string_view text) {
        double best = 1e9;
        for (int round = 0; round < 7; ++round) {
            const std::clock_t before = std::clock();  // of the processor: others may be at work
            std::size_t found = 0;
            for (const mention m : names->mentions(text)) found += m.text.size();
            CHECK(found <= text.size());
            best = std::min(best, static_cast<double>(std::clock() - before));
        }
        return best;
    };
    for (const std::string_view unit :
         {"a ", "a-", "a-\n", "\xCC\x81", "\xC2\xAD", " ",      "l'", "#a", "\xFF",  "a.",
          "-",  ". ", ".",    "a",        "\u00e9",   "\u0153", "@a", "a@", "www.a", "://"}) {
        std::string text;
        while (text.size() < 60000) text += unit;
        double ratio = 4;  // what the square of the length would give; a busy machine has five attempts
        for (int attempt = 0; attempt < 5 && ratio > 2.2; ++attempt) {
            const double once = ticks(text);
            ratio = std::min(ratio, ticks(text + text) / std::max(once, 1.0));
        }
        CHECK_MESSAGE(ratio <= 2.2, unit << " " << ratio);
    }
}

TEST_CASE("every name, also inside a longer one") {
    const std::vector<char> image = image_of("New York Times|New York|York|York Times|Times=Time");
    const auto names = incise::open_gazetteer(view_of(image));
    std::string found;
    for (const mention m : names->overlapping_mentions("le New York Times de York, (New York)")) {
        found += std::to_string(m.entry) + std::string(m.text) + ";";
    }
    CHECK(found == "0New York Times;1New York;3York Times;2York;4Times;2York;1New York;2York;");
}

TEST_CASE("how much a text differs from the name as it is listed") {
    const std::vector<char> image = image_of("Évreux|Saint-Malo");
    std::string levels;
    const auto names = incise::open_gazetteer(view_of(image));
    for (const mention m :
         names->mentions("Évreux, E\u0301vreux, ÉVREUX, Evreux, Saint-Malo, Saint Malo, Saint-\nMalo")) {
        levels += std::to_string(static_cast<int>(m.level));
    }
    CHECK(levels == "0012020");
}

TEST_CASE("capitals may be free") {
    const small_list list = parse("Orange|Le Havre");
    char image[800] = {};
    const incise::span<const gazetteer_entry> rows(list.rows, list.count);
    const auto built = incise::build_gazetteer(rows, image, accents, latin{}, incise::capitals::free);
    REQUIRE(built);
    const auto names = incise::open_gazetteer(std::string_view(image, built.size));
    CHECK(names->wanted_capitals() == incise::capitals::free);
    std::string found;
    for (const mention m : names->mentions("une orange, le havre, Orange")) found += std::to_string(m.entry);
    CHECK(found == "010");
}

TEST_CASE("the names of an image can be listed") {
    const std::vector<char> image = story_image();
    const auto opened = incise::open_gazetteer(view_of(image));
    std::vector<std::string> listed;
    for (const gazetteer_entry& each : opened->names()) {
        listed.push_back(std::to_string(each.entry) + std::string(each.name) + std::string(each.id));
    }
    std::sort(listed.begin(), listed.end());
    CHECK(listed == std::vector<std::string>{"1Évreuxl:evreux", "2EIo:ei", "2État islamiqueo:ei",
                                             "3New Yorkl:ny", "4New York Times", "5Orange", "6orange",
                                             "7Saint-Lô"});
}

TEST_CASE("an image whose bytes are not all checked is searched within its bytes") {
    const std::vector<char> image = story_image();
    const incise::image_check structure = incise::image_check::structure;
    CHECK(search(*incise::open_gazetteer(view_of(image), structure), story) != 0);
    for (std::size_t at = 0; at < image.size(); ++at) {
        for (unsigned number = 0; number < 8; ++number) {
            std::vector<char> changed = image;
            changed[at] = static_cast<char>(changed[at] ^ static_cast<char>(1U << number));
            const auto opened = incise::open_gazetteer(view_of(changed), structure);
            if (!opened) continue;
            for (const mention m : opened->mentions(story)) CHECK(m.text.size() <= story.size());
            for (const gazetteer_entry& each : opened->names()) CHECK(each.name.size() <= image.size());
        }
    }
}
