// SPDX-License-Identifier: MIT
// The short ways to the end of a sentence: what they decide, all rules decide too.
#include <incise/detail/plain_stop.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "rows/generated.hpp"

using incise::boundary;
using incise::french;
using incise::sentence_rule;
using namespace incise_tests;
using namespace incise::detail;

namespace {

/// Does a stop at `at` end a sentence for certain; and if so, do all rules say the same?
bool ends_for_certain(const std::string& text, std::size_t at) {
    if (!plainly_ends<french>(text, 0, at)) return false;
    const boundary all = decide<french>(survey(text, 0, mark_at(text, at)));
    if (all.at != at + 1 || !all.ends || all.rule != sentence_rule::full_stop) FAIL(visible(text));
    return true;
}

/// Calls `visit(key)` for each abbreviation of the lexicon whose key begins with `begun`, which leads to
/// `node`.
template <class Visit>
void for_each_abbreviation(const std::string& begun, std::size_t node, Visit visit) {
    const char* const graph = french_tables::sentence_graph;
    const bool root = node == graph_root;
    if (!root && roles_at(graph, node)
                     .has_any(role::abbreviation_never_final, role::abbreviation_may_end,
                              role::abbreviation_also_word))
        visit(begun);
    for (const char byte : std::string_view("abcdefghijklmnopqrstuvwxyz`/^~:,0123456789'-. ")) {
        const unsigned code = graph_code(byte);
        const std::size_t next = root ? first_node(graph, code) : next_node(graph, node, code);
        if (next != no_node) for_each_abbreviation(begun + byte, next, visit);
    }
}

/// The word of a key, in letters of one code point each.
std::string word_of(std::string_view key) {
    std::string result;
    for (std::size_t at = 0; at < key.size(); ++at) {
        std::size_t row = 0;
        while (row < 64 && std::string_view(accented_letters + row, 2) != key.substr(at, 2)) row += 2;
        if (row == 64) {
            result += key[at];
        } else {
            result += {'\xC3', static_cast<char>(0xA0 + row / 2)};
            ++at;
        }
    }
    return result;
}

/// The same with an accent behind its letter.
std::string decomposed_word_of(std::string_view key) {
    constexpr std::string_view accents[] = {"\u0300", "\u0301", "\u0302", "\u0303", "\u0308", "\u0327"};
    std::string result;
    for (const char byte : key) {
        const std::size_t accent = std::string_view("`/^~:,").find(byte);
        result += accent == std::string_view::npos ? std::string(1, byte) : std::string(accents[accent]);
    }
    return result;
}

std::string capitals(std::string_view small_letters) {
    std::string result;
    for (const char byte : small_letters) {
        const bool letter = (byte >= 'a' && byte <= 'z') || (byte < '\xC0' && byte >= '\xA0');
        result += static_cast<char>(letter ? byte - 0x20 : byte);
    }
    return result;
}

struct own_words : french {
    static constexpr incise::role_set roles(std::string_view one) noexcept {
        incise::role_set found = french::roles(one);
        if (one == "cplx") found.add(role::abbreviation_never_final);
        return found;
    }
};
struct own_depth : incise::basic_lean_french<incise::latin, 3> {};

}  // namespace

TEST_CASE("a stop between two words ends the sentence") {
    const std::string text = "Les voisins dorment. La nuit est claire et froide.";
    CHECK(ends_for_certain(text, 19));
    CHECK(plainly_ends<own_depth>(text, 0, 19));
    CHECK_FALSE(plainly_ends<french>(text, 0, 18));
    CHECK_FALSE(plainly_ends<french>(text, 10, 19));
    CHECK_FALSE(plainly_ends<french>("Les voisins voient M. La", 0, 20));
    CHECK_FALSE(plainly_ends<french>("Les voisins du bas.pays. La", 0, 23));  // the lexicon is asked
    CHECK(ends_for_certain("Les voisins du bas-pays. La", 23));
}

TEST_CASE("a policy with words of its own is asked for them") {
    CHECK(plainly_ends<french>("Les voisins ont un cplx. Il", 0, 23));
    CHECK_FALSE(plainly_ends<own_words>("Les voisins ont un cplx. Il", 0, 23));
}

TEST_CASE("what ends for certain ends by all rules too") {
    constexpr std::string_view heads[] = {"la ferme du vieux ", "il y a l’", "il y a a-", "il y en a 1",
                                          "il parle (",         "il y a ×",  "\n",        "la ferme à Ù"};
    constexpr std::string_view signs[] = {"a", "mme", "Etc", "é",   "É", "×", "V", "1",       "-",
                                          "’", ".",   "ﬁ",   "art", "œ", "ç", "°", "o\u0302", "\xC3"};
    constexpr std::string_view tails[] = {". Il",   ".\nÀ l’", ". « Oui", ".  Il",   ". à la", ". ×2",
                                          ". \xC3", ".Ils",    ". » Il",  ".\n\nIl", ". (Il",  ". il"};
    std::size_t certain = 0;
    for_each_text(signs, 3, [&](std::string_view one) {
        for (const std::string_view head : heads) {
            for (const std::string_view tail : tails) {
                std::string text(head);
                text.append(one).append(tail);
                certain += ends_for_certain(text, head.size() + one.size()) ? 1U : 0U;
            }
        }
    });
    CHECK(certain > 10000);
}

TEST_CASE("words of each length, with an accent in each place, behind each byte") {
    std::size_t certain = 0;
    for (unsigned before = 0; before < 256; ++before) {
        for (std::size_t size = 0; size < 12; ++size) {
            for (std::size_t accent = 0; accent <= size; ++accent) {
                std::string text = "la ferme du voisin";
                text += static_cast<char>(before);
                const std::string one(size, 'x');
                text += one.substr(0, accent) + (accent < size ? "è" : "") + one.substr(accent);
                certain += ends_for_certain(text + ". Il", text.size()) ? 1U : 0U;
            }
        }
    }
    CHECK(certain > 5000);
}

TEST_CASE("no abbreviation of the lexicon ends for certain, in small letters or in capitals") {
    std::size_t found = 0;
    for_each_abbreviation("", graph_root, [&found](const std::string& key) {
        for (const std::string& one : {word_of(key), capitals(word_of(key)), decomposed_word_of(key)}) {
            const std::string text = "Or il a lu la belle " + one + ". Il";
            if (plainly_ends<french>(text, 0, text.size() - 4)) FAIL(text);
        }
        ++found;
    });
    CHECK(found > 150);
}

TEST_CASE("few other words are taken for abbreviations") {
    std::size_t certain = 0;
    for (char a = 'a'; a <= 'z'; ++a) {
        for (char b = 'a'; b <= 'z'; ++b) {
            for (char c = 'a'; c <= 'z'; ++c) {
                const std::string text = std::string("Il y avait en") + a + b + c + "e. Il";
                certain += plainly_ends<french>(text, 0, text.size() - 4) ? 1U : 0U;
            }
        }
    }
    CHECK(certain > 16000);  // of 17576, where the fast way is taken at all
}
