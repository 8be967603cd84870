// SPDX-License-Identifier: MIT
// The makers of gazetteers: the same bytes from both, the exact size before there is memory, and the row of
// each mistake.
#include <incise/gazetteer_builder.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

using incise::build_gazetteer;
using incise::errc;
using incise::fold_level;
using incise::gazetteer_entry;

namespace {

constexpr gazetteer_entry ministers[] = {{"Anne Le Roux", 1, "p:roux", "person"},
                                         {"Le Roux", 1},
                                         {"Évreux", 2, "", "place"},
                                         {"Ligue d'Armor", 4, "o:ligue"},
                                         {"LA", 4, "o:other", "party"},
                                         {"Roux", 1, "p:other", "other"}};

constexpr incise::gazetteer_view made = incise::make_gazetteer<ministers>();
constexpr incise::gazetteer_view made_exact = incise::make_gazetteer<ministers, fold_level::exact>();

static_assert(made.entry_count() == 5 && made.name_count() == 6);
static_assert(made.name(1) == "Anne Le Roux" && made.id(1) == "p:roux" && made.type(1) == "person");
static_assert(made.name(4) == "Ligue d'Armor" && made.id(4) == "o:ligue" && made.type(4) == "party");
static_assert(made.name(2) == "Évreux" && made.id(2).empty() && made.type(2) == "place");
static_assert(made.name(0).empty() && made.name(3).empty());
static_assert(made.level() == fold_level::fold_accents && made_exact.level() == fold_level::exact);
static_assert(incise::open_gazetteer(made.bytes()).error == errc::ok);

/// Three hundred names of some length: as many as the compiler must make within its default limits.
struct many_names {
    char letters[300][24] = {};
    gazetteer_entry rows[300] = {};
};

constexpr many_names spelled() {
    many_names result;
    for (unsigned i = 0; i < 300; ++i) {
        const std::string_view stem = "Sainte-Barbe-sur-Orne ";
        for (std::size_t at = 0; at < stem.size(); ++at) result.letters[i][at] = stem[at];
        result.letters[i][22] = static_cast<char>('A' + i * 7 % 26);
        result.letters[i][23] = static_cast<char>('a' + i / 26);
    }
    return result;
}
constexpr many_names spelling = spelled();

struct many_rows {
    gazetteer_entry rows[300] = {};
    constexpr operator incise::span<const gazetteer_entry>() const { return rows; }
};
constexpr many_rows listed() {
    many_rows result;
    for (unsigned i = 0; i < 300; ++i) result.rows[i] = {std::string_view(spelling.letters[i], 24), i};
    return result;
}
constexpr many_rows three_hundred = listed();
constexpr incise::gazetteer_view made_of_many = incise::make_gazetteer<three_hundred>();

std::vector<char> built(incise::span<const gazetteer_entry> rows,
                        fold_level level = fold_level::fold_accents) {
    std::vector<char> image(build_gazetteer(rows, {}, level).size);
    const auto result = build_gazetteer(rows, {image.data(), image.size()}, level);
    CHECK(result.error == errc::ok);
    CHECK(result.size == image.size());
    return image;
}

std::string_view view_of(const std::vector<char>& bytes) {
    return {bytes.data(), bytes.size()};
}

struct mistake {
    errc error;
    std::size_t row;
    std::vector<gazetteer_entry> rows;
};

}  // namespace

TEST_CASE("the compiler and the program make the same bytes") {
    CHECK(view_of(built(ministers)) == made.bytes());
    CHECK(view_of(built(ministers, fold_level::exact)) == made_exact.bytes());
    CHECK(view_of(built(three_hundred)) == made_of_many.bytes());
    CHECK(made.bytes() != made_exact.bytes());
}

TEST_CASE("what the compiler made finds names") {
    std::size_t found = 0;
    for (const incise::mention m : made.mentions("Mme Le Roux, d'EVREUX, quitte la Ligue d’Armor.")) {
        found = found * 10 + m.entry;
    }
    CHECK(found == 124);
    CHECK_FALSE(made_of_many.mentions("à Sainte-Barbe-sur-Orne Oc").empty());
    CHECK(made_of_many.mentions("à Sainte-Barbe-sur-Orne").empty());
}

TEST_CASE("every buffer that is too small reports the size needed, and is not written beyond its end") {
    const std::vector<char> image = built(ministers);
    for (std::size_t size = 0; size < image.size(); ++size) {
        std::vector<char> memory(image.size() + 8, '\x5A');
        const auto result = build_gazetteer(ministers, {memory.data(), size});
        CHECK(result.error == errc::buffer_full);
        CHECK(result.size == image.size());
        for (std::size_t i = size; i < memory.size(); ++i) CHECK(memory[i] == '\x5A');
        CHECK_FALSE(incise::open_gazetteer(view_of(memory)));
    }
    std::vector<char> larger(image.size() + 8, '\x5A');
    const auto result = build_gazetteer(ministers, {larger.data(), larger.size()});
    CHECK(result);
    CHECK(std::string_view(larger.data(), result.size) == view_of(image));
    for (std::size_t i = result.size; i < larger.size(); ++i) CHECK(larger[i] == '\x5A');
}

TEST_CASE("what was in the memory before does not matter") {
    std::vector<char> memory(built(ministers).size(), '\xFF');
    CHECK(build_gazetteer(ministers, {memory.data(), memory.size()}));
    CHECK(view_of(memory) == made.bytes());
}

TEST_CASE("the row of a mistake") {
    const std::string longest(65535, 'a');
    const std::string too_long = longest + "a";
    const std::string accents(33000, '\xE9');  // as Latin-1, no UTF-8
    const mistake mistakes[] = {
        {errc::name_empty, 1, {{"a", 0}, {"", 1}}},
        {errc::name_empty, 0, {{" \t\u00a0\n", 0}}},
        {errc::name_empty, 2, {{"a", 0}, {"b", 0}, {"- \u2010", 1}}},
        {errc::name_empty, 0, {{"\u00ad", 0}}},
        {errc::name_ill_formed, 1, {{"a", 0}, {"caf\xE9", 1}}},
        {errc::name_ill_formed, 0, {{"a", 0, "\xC3"}}},
        {errc::name_ill_formed, 0, {{"a", 0, "", "\xFF"}}},
        {errc::name_ill_formed, 0, {{accents, 0}}},
        {errc::name_too_long, 1, {{longest, 0}, {too_long, 1}}},
        {errc::name_too_long, 0, {{"a", 0, too_long}}},
        {errc::too_many_entries, 1, {{"a", 0}, {"b", 0xFFFFFFFF}, {"c", 1}}},
    };
    for (const mistake& wrong : mistakes) {
        std::vector<char> memory(200000, '\x5A');
        const auto result =
            build_gazetteer({wrong.rows.data(), wrong.rows.size()}, {memory.data(), memory.size()});
        CHECK(result.error == wrong.error);
        CHECK(result.row == wrong.row);
        CHECK(result.size == 0);
        CHECK_FALSE(incise::open_gazetteer(view_of(memory)));
        CHECK(build_gazetteer({wrong.rows.data(), wrong.rows.size()}, {}).error == wrong.error);
    }
}

TEST_CASE("a hyphen is a name where it is not a space") {
    const gazetteer_entry dash[] = {{"-", 0}};
    CHECK(build_gazetteer(dash, {}, fold_level::exact).error == errc::buffer_full);
    CHECK(build_gazetteer(dash, {}).error == errc::name_empty);
}

TEST_CASE("no names: an image that finds nothing") {
    char memory[800] = {};
    const auto result = build_gazetteer({}, memory);
    CHECK(result);
    const auto opened = incise::open_gazetteer(std::string_view(memory, result.size));
    REQUIRE(opened);
    CHECK(opened->entry_count() == 0);
    CHECK(opened->mentions("Brest").empty());
}

TEST_CASE("white space at the ends of a name is not part of it") {
    const gazetteer_entry spaced[] = {{" \u00a0Port  Louis\r\n", 0}};
    const std::vector<char> image = built(spaced);
    const auto opened = incise::open_gazetteer(view_of(image));
    CHECK(opened->name(0) == "Port  Louis");
    CHECK_FALSE(opened->mentions("à Port Louis").empty());
}

TEST_CASE("a name given twice for one entry is refused with its row, and there is no image") {
    const gazetteer_entry twice[] = {{"Quimper", 7}, {"Brest", 0},  {"BREST", 0},
                                     {"Brest", 1},   {" Brest", 0}, {"Brest", 0}};
    std::vector<char> memory(4096, '\x5A');
    const auto result = build_gazetteer(twice, {memory.data(), memory.size()});
    CHECK(result.error == errc::name_duplicate);
    CHECK(result.row == 4);
    CHECK(result.size == 0);
    CHECK(incise::open_gazetteer(view_of(memory)).error == errc::image_bad_magic);
    CHECK_FALSE(incise::open_gazetteer(incise::slice(view_of(memory), 0, build_gazetteer(twice, {}).size)));
}

TEST_CASE("forms of one entry that differ in case are mentioned once") {
    const gazetteer_entry twice[] = {{"Brest", 0}, {"BREST", 0}, {"Brest", 1}};
    const std::vector<char> image = built(twice);
    std::string found;
    for (const incise::mention m : incise::open_gazetteer(view_of(image))->mentions("Brest, brest")) {
        found += std::to_string(m.entry);
    }
    CHECK(found == "01");
}

TEST_CASE("neighbours share the name of their type") {
    const gazetteer_entry apart[] = {{"A", 0, "", "place"}, {"B", 1, "", "person"}, {"C", 2, "", "place"}};
    const gazetteer_entry together[] = {{"A", 0, "", "place"}, {"C", 2, "", "place"}, {"B", 1, "", "person"}};
    CHECK(built(apart).size() == built(together).size() + 1 + 5);
    const std::vector<char> image = built(together);
    CHECK(incise::open_gazetteer(view_of(image))->type(2) == "place");
    CHECK(incise::open_gazetteer(view_of(image))->type(1) == "person");
}

TEST_CASE("words after the 32nd of a name take any case") {
    std::string name;
    for (int i = 0; i < 40; ++i) name += "A ";
    const gazetteer_entry row[] = {{name, 0}};
    const std::vector<char> image = built(row);
    const auto names = incise::open_gazetteer(view_of(image));
    std::string text = name;
    text[2 * 31] = 'a';
    CHECK(names->mentions(text).empty());
    text[2 * 31] = 'A';
    text[2 * 32] = 'a';
    CHECK_FALSE(names->mentions(text).empty());
}

TEST_CASE("a hundred thousand names, in any order") {
    std::deque<std::string> texts;
    std::vector<gazetteer_entry> rows;
    for (std::uint32_t i = 0; i < 100000; ++i) {
        texts.push_back("Nom " + std::to_string(i * 7919 % 100000) + "e");
        rows.push_back({texts.back(), i});
    }
    const std::vector<char> image = built({rows.data(), rows.size()});
    const auto opened = incise::open_gazetteer(view_of(image));
    REQUIRE(opened);
    CHECK(opened->name_count() == 100000);
    for (std::size_t i = 0; i < rows.size(); i += 997) {
        const auto mentions = opened->mentions(texts[i]);
        REQUIRE_FALSE(mentions.empty());
        CHECK((*mentions.begin()).entry == i);
    }
}
