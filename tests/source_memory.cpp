// SPDX-License-Identifier: MIT
// The memory of sources: who was named, under which fullest name, with which function.
#include <incise/detail/source_memory.hpp>
#include <incise/utf8proc.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <string>
#include <string_view>

#include "rows/rendering.hpp"
#include "rows/rows.hpp"

using namespace incise::detail;
using namespace incise_tests;
using incise::french;
using incise::latin;

namespace {

template <std::size_t Capacity = 4>
constexpr source_memory<french, Capacity> memory_of(std::string_view text) {
    source_memory<french, Capacity> memory;
    token_list<64> list;
    read_tokens<french>(list, text, 0, text.size());
    remember_names(memory, list, 0);
    return memory;
}

/// A text, a question about it (name, title, counterpart, he, she) and the name that answers it.
struct memory_row {
    const char* name;
    std::string_view text;
    std::string_view question;
    std::string_view asked;
    std::string_view answer;
};

constexpr memory_row memory_rows[] = {
    {"a name by its last word", "Paul Roux dort.", "name", "Roux", "Paul Roux"},
    {"in capitals", "Paul Roux dort.", "name", "ROUX", "Paul Roux"},
    {"an unknown name is its own", "Paul Roux dort.", "name", "Petit", "Petit"},
    {"part of a word is no name", "Paul Leroux dort.", "name", "roux", "roux"},
    {"the longest form wins", "M. Roux dort. Paul Roux veille. M. Roux rit.", "name", "Roux", "Paul Roux"},
    {"a function", "Le maire Paul Roux dort.", "title", "maire", "Paul Roux"},
    {"with its complement", "Le maire de Morges Paul Roux dort.", "title", "maire de Morges", "Paul Roux"},
    {"and without it", "Le maire de Morges Paul Roux dort.", "title", "maire", "Paul Roux"},
    {"another complement is somebody else", "Le maire de Morges Paul Roux dort.", "title", "maire de Nyon",
     ""},
    {"a function that nobody has", "Le maire Paul Roux dort.", "title", "ministre", ""},
    {"two of them answer nothing", "Le maire Paul Roux voit le maire Luc Petit.", "title", "maire", ""},
    {"a counterpart by nationality", "Il voit son homologue russe Ivan Petit.", "counterpart", "russe",
     "Ivan Petit"},
    {"in another form", "Il voit son homologue italien Ivo Petit.", "counterpart", "italienne", "Ivo Petit"},
    {"of another nationality", "Il voit son homologue russe Ivan Petit.", "counterpart", "chinois", ""},
    {"the last man", "Paul Roux voit Luc Petit et Léa Blanc.", "he", "", "Luc Petit"},
    {"the last woman", "Léa Roux voit Anne Petit et Luc Blanc.", "she", "", "Anne Petit"},
    {"no woman", "Paul Roux dort.", "she", "", ""},
    {"one word may be a town", "Roux dort.", "name", "Roux", "Roux"},
    {"nobody", "Il pleut.", "he", "", ""},
};

constexpr std::string_view ask(const source_memory<french, 4>& memory, const memory_row& row) {
    if (row.question == "name") return memory.full_name(row.asked);
    if (row.question == "title") return memory.by_title(row.asked);
    if (row.question == "counterpart")
        return memory.by_counterpart(row.asked, incise::detail::gender::unknown);
    return memory.most_recent(row.question == "he" ? gender::masculine : gender::feminine);
}
constexpr bool is_answered(const memory_row& row) {
    return ask(memory_of(row.text), row) == row.answer;
}
static_assert(each_passes<memory_rows, is_answered>());

/// Two men in sentences 1 and 5: only the second is near sentence 6, and none is before it in sentence 5.
constexpr bool finds_the_only_one() {
    source_memory<french, 4> memory;
    memory.remember({"Paul Roux", "maire", gender::masculine, 1});
    memory.remember({"Luc Petit", "", gender::masculine, 5});
    return memory.only_one(gender::masculine, 0, 6) == "Luc Petit" &&
           memory.only_one(gender::masculine, 0, 5).empty() && memory.only_one(gender::feminine, 0, 6).empty() &&
           memory.only_one(gender::masculine, 0, 3).empty() && memory.title_of("Roux") == "maire" &&
           memory.knows("Petit") && !memory.knows("Blanc");
}
static_assert(finds_the_only_one());

constexpr known_source person(std::string_view name, gender sex) {
    return {name, {}, sex};
}

/// The oldest is forgotten; who is heard again is young again.
constexpr bool forgets_the_oldest() {
    source_memory<french, 2> memory;
    memory.remember(person("Paul Roux", gender::masculine));
    memory.remember(person("Luc Petit", gender::masculine));
    memory.remember(person("Roux", gender::unknown));
    memory.remember(person("Jean Blanc", gender::masculine));
    return memory.full_name("Roux") == "Paul Roux" && memory.full_name("Petit") == "Petit" &&
           memory.most_recent(gender::masculine) == "Jean Blanc" &&
           memory.gender_of_name("Roux") == gender::masculine &&
           memory.gender_of_name("Petit") == gender::unknown;
}
static_assert(forgets_the_oldest());

static_assert(is_last_part<latin>("Paul Roux", "Roux") && is_last_part<latin>("Paul Roux", "ROUX"));
static_assert(!is_last_part<latin>("Paul Leroux", "roux") && !is_last_part<latin>("Roux", "Roux"));
static_assert(is_first_part<latin>("maire de Morges", "maire") && is_first_part<latin>("maire", "maire"));
static_assert(!is_first_part<latin>("mairesse", "maire") && !is_first_part<latin>("maire", "maire de"));
static_assert(is_same_adjective("russe", "russes") && is_same_adjective("italien", "italienne"));
static_assert(!is_same_adjective("russe", "suisse") && !is_same_adjective("", ""));

}  // namespace

TEST_CASE("who was named") {
    for (const memory_row& row : memory_rows) {
        INFO(std::string_view(row.name));
        CHECK(ask(memory_of(row.text), row) == row.answer);
    }
}

TEST_CASE("the oldest is forgotten") {
    CHECK(forgets_the_oldest());
}

TEST_CASE("a memory of one") {
    const auto memory = memory_of<1>("Paul Roux voit Luc Petit.");
    CHECK(memory.full_name("Petit") == "Luc Petit");
    CHECK(memory.full_name("Roux") == "Roux");
}

TEST_CASE("in decomposed accents too") {
    const std::string text = decomposed("La députée Zoé Évrard dort.");
    const auto memory = memory_of(text);
    CHECK(memory.full_name(decomposed("Évrard")) == decomposed("Zoé Évrard"));
    CHECK(memory.by_title(decomposed("députée")) == decomposed("Zoé Évrard"));
}
