// SPDX-License-Identifier: MIT
// L3: what incise knows about French words: the roles of a word and the readings of a verb form. The
// words themselves are data, tools/lexicon/*.txt, which french_lexicon.hpp holds as stems and endings.
#ifndef INCISE_DETAIL_LEXICON_HPP
#define INCISE_DETAIL_LEXICON_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "../unicode.hpp"
#include "../utf8.hpp"
#include "french_lexicon.hpp"

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// How the lexicon spells a word: 7-bit ASCII, lower case, each accent as a byte after its letter.
///
/// The participle of declarer is `de/clare/`, in capitals and decomposed too; `garc,on` has a cedilla.
struct lexicon_key {
    static constexpr std::size_t capacity = 40;
    static constexpr char unknown = '\x7F';  // stands for what no French word has; matches nothing

    char bytes[capacity] = {};
    std::uint8_t size = 0;

    constexpr operator std::string_view() const& noexcept { return {bytes, size}; }
    constexpr bool wants_more() const noexcept { return true; }
    constexpr void push(char byte) noexcept {
        if (size == capacity) {  // longer than any French word: a key that matches nothing
            bytes[0] = unknown;
        } else {
            bytes[size++] = byte;
        }
    }
};

/// The byte of one folded code point: lower case, decomposed, one kind of apostrophe, hyphen and space.
constexpr char key_byte(char32_t unit) noexcept {
    if ((unit >= U'a' && unit <= U'z') || (unit >= U'0' && unit <= U'9')) return static_cast<char>(unit);
    switch (unit) {
        case U'\'':
            return '\'';
        case U'-':
            return '-';
        case U'.':
            return '.';
        case U' ':
            return ' ';
        case 0x0300:
            return '`';
        case 0x0301:
            return '/';
        case 0x0302:
            return '^';
        case 0x0303:
            return '~';
        case 0x0308:
            return ':';
        case 0x0327:
            return ',';
        case 0x00B0:  // numero: typed with the sign of degrees, the masculine ordinal, or an o
        case 0x00BA:
            return 'o';
        default:
            return lexicon_key::unknown;
    }
}

/// What French makes of U+00E0 to U+00FF and their capitals, two bytes each: all policies agree on these. A
/// blank: ask the policy.
inline constexpr char accented_letters[] = "a`a/a^a~a:  aec,e`e/e^e:i`i/i^i:  n~o`o/o^o~o:    u`u/u^u:y/    ";

/// Spells one word as its key, byte by byte, into `out.push(byte)`, as long as `out.wants_more()`.
/// Cost: one pass over the word; ASCII and the accents of French do not ask the policy.
template <class Unicode, class Out>
constexpr void spell_key(std::string_view one_word, Out& out) noexcept {
    constexpr char32_t oe = 0x0153;  // soeur: what keyboards without the ligature type
    constexpr char32_t ae = 0x00E6;
    for (std::size_t at = 0; at < one_word.size() && out.wants_more();) {
        const unsigned char first = byte_at(one_word, at);
        if (first < 0x80) {
            const unsigned lower = first | 0x20u;
            const bool letter = lower >= 'a' && lower <= 'z';
            out.push(letter ? static_cast<char>(lower) : key_byte(first));
            ++at;
            continue;
        }
        const bool accented = first == 0xC3 && at + 1 < one_word.size();
        if (sizeof(void*) >= 8 && accented) {  // not where flash is scarce
            const unsigned tail = tail_bits(one_word[at + 1]);
            const char* const letter = accented_letters + 2 * (tail & 0x1Fu);
            if (tail < 0x40 && letter[0] != ' ') {
                out.push(letter[0]);
                out.push(letter[1]);
                at += 2;
                continue;
            }
        }
        const decoded point = decode(one_word, at);
        at += point.size;
        const folding folded = Unicode::fold(point.value, fold_level::fold_case);
        for (std::size_t i = 0; i < folded.size; ++i) {
            const char32_t unit = folded.units[i];
            const bool ligature = unit == oe || unit == ae;
            out.push(ligature ? (unit == oe ? 'o' : 'a') : key_byte(unit));
            if (ligature) out.push('e');
        }
    }
}

/// The key of one word. Cost: one pass over the word.
template <class Unicode>
constexpr lexicon_key make_key(std::string_view one_word) noexcept {
    lexicon_key key;
    spell_key<Unicode>(one_word, key);
    return key;
}

/// The roles of one word, by value. `la` is a determiner and an object pronoun.
class role_set {
  public:
    constexpr role_set() noexcept = default;
    constexpr explicit role_set(std::uint64_t bits) noexcept : bits_(bits) {}

    constexpr bool has(role wanted) const noexcept {
        return (bits_ >> static_cast<unsigned>(wanted) & 1u) != 0;
    }
    template <class... Roles>
    constexpr bool has_any(Roles... wanted) const noexcept {
        return (has(wanted) || ...);
    }
    template <class... Roles>
    constexpr bool has_all(Roles... wanted) const noexcept {
        return (has(wanted) && ...);
    }
    constexpr bool empty() const noexcept { return bits_ == 0; }
    constexpr void add(role more) noexcept { bits_ |= std::uint64_t{1} << static_cast<unsigned>(more); }
    constexpr void add(role_set more) noexcept { bits_ |= more.bits_; }
    constexpr std::uint64_t bits() const noexcept { return bits_; }

  private:
    std::uint64_t bits_ = 0;
};

/// How much a verb says that somebody speaks. The greater value wins when two verbs share a form.
enum class verb_strength : std::uint8_t {
    none,            ///< not a verb of the lexicon
    faint,           ///< reports only with its subject behind it: "Soit !" trouva-t-il
    weak,            ///< reports only next to a quotation: "Entrez !" sourit-elle
    semi_auxiliary,  ///< aller, pouvoir, devoir, venir: il va dire
    weak_auxiliary,  ///< faire, which is both: il fait dire; << Ah ! >> fit-elle
    auxiliary,       ///< avoir, etre
    strong           ///< reports anywhere: declarer, affirmer
};

/// What a form of a verb can be. A form has all the bits of its readings: `dit` is third_singular,
/// present, past and past_participle.
enum class verb_feature : std::uint16_t {
    infinitive = 1u << 0,
    past_participle = 1u << 1,  ///< with `feminine`, `plural`
    present_participle = 1u << 2,
    first_singular = 1u << 3,
    second_singular = 1u << 4,
    third_singular = 1u << 5,
    first_plural = 1u << 6,
    second_plural = 1u << 7,
    third_plural = 1u << 8,
    present = 1u << 9,  ///< indicative; the imperative is counted here
    past = 1u << 10,    ///< imperfect and passe simple, and the imperfect subjunctive
    future = 1u << 11,
    conditional = 1u << 12,
    subjunctive = 1u << 13,
    feminine = 1u << 14,  ///< of a past participle
    plural = 1u << 15     ///< of a past participle
};

/// A form of a verb of the lexicon, or nothing (false).
struct verb_reading {
    std::string_view lemma;  ///< the infinitive in UTF-8; lives for ever
    verb_strength strength = verb_strength::none;
    std::uint16_t features = 0;

    constexpr explicit operator bool() const noexcept { return !same(strength, verb_strength::none); }
    constexpr bool has(verb_feature wanted) const noexcept {
        return (features & static_cast<std::uint16_t>(wanted)) != 0;
    }
    template <class... Features>
    constexpr bool has_any(Features... wanted) const noexcept {
        return (has(wanted) || ...);
    }
    /// A form with a person: not an infinitive or participle only.
    constexpr bool finite() const noexcept { return (features & 0x01F8u) != 0; }
};

// Words are a graph of nodes; the edges of a node follow each other. An edge is the code of a byte of the
// key, with two flags: the node that it leads to comes right after (else a byte or two say where it is), and
// it is the last edge of its node. A node where a word ends begins with a mark and the roles of the word. In
// front of the nodes are the places of those that most edges lead to, so that one byte can tell them, and of
// those where a word goes on behind its first letter.

inline constexpr unsigned graph_code_mask = 0x3F;
inline constexpr unsigned graph_last_edge = 0x40;
inline constexpr unsigned graph_node_follows = 0x80;
inline constexpr unsigned graph_roles = 0x21;  // '!', which no key has
inline constexpr std::size_t no_node = ~std::size_t{0};

/// Six bits for a byte of a key; those of `unknown`, 0x1F, are on no edge.
constexpr unsigned graph_code(char byte) noexcept {
    if (byte == '~') return 0x3F;  // its own five bits are those of '^'
    return static_cast<unsigned char>(byte) & (byte < '@' ? 0x3Fu : 0x1Fu);
}

constexpr unsigned graph_byte(const char* graph, std::size_t at) noexcept {
    return static_cast<unsigned char>(graph[at]);
}

/// The node that the byte at `at`, or it and the next one, say.
constexpr std::size_t node_said(const char* graph, std::size_t at) noexcept {
    const unsigned said = graph_byte(graph, at);
    const unsigned numbered = graph_byte(graph, 0);
    if (said < numbered) return number_at(graph + 1, said);
    return said < 0x80 ? at + said - numbered : (said & 0x7Fu) << 8 | graph_byte(graph, at + 1);
}

/// Where `node` leads with `code`.
constexpr std::size_t next_node(const char* graph, std::size_t node, unsigned code) noexcept {
    unsigned edge = graph_byte(graph, node);
    if ((edge & graph_code_mask) == graph_roles) {  // they go up to the one with the high bit
        if ((edge & graph_last_edge) != 0) return no_node;
        do ++node;
        while (graph_byte(graph, node) < 0x80);
        edge = graph_byte(graph, ++node);
    }
    while ((edge & graph_code_mask) != code) {
        if ((edge & graph_last_edge) != 0) return no_node;
        node += 2 + (graph_byte(graph, node + 1) >> 7);  // over what says where it leads
        edge = graph_byte(graph, node);
    }
    return (edge & graph_node_follows) != 0 ? node + 1 : node_said(graph, node + 1);
}

/// Where a word begins. The byte there, how many nodes have numbers, is a multiple of eight: no mark of
/// roles.
inline constexpr std::size_t graph_root = 0;

/// Where the first letter or sign of a word leads.
constexpr std::size_t first_node(const char* graph, unsigned code) noexcept {
    const char* const places = graph + 1 + 2 * graph_byte(graph, 0);
    const bool letter = code >= 1 && code <= 26;
    const std::size_t node = number_at(places, letter ? code - 1 : 26);
    if (node == 0) return no_node;
    return letter ? node : next_node(graph, node, code);
}

/// The roles of the words that end at `node`.
constexpr role_set roles_at(const char* graph, std::size_t node) noexcept {
    role_set roles;
    if ((graph_byte(graph, node) & graph_code_mask) != graph_roles) return roles;
    do {
        roles.add(static_cast<role>(graph_byte(graph, ++node) & 0x7Fu));
    } while (graph_byte(graph, node) < 0x80);
    return roles;
}

/// The way of a word through a graph, a byte of its key after the other.
struct graph_walk {
    const char* graph;
    std::size_t node = graph_root;

    constexpr bool wants_more() const noexcept { return node != no_node; }
    constexpr void push(char byte) noexcept {
        if (!wants_more()) return;
        const unsigned code = graph_code(byte);
        node = node == graph_root ? first_node(graph, code) : next_node(graph, node, code);
    }
};

/// The roles that a graph has for a word; none if it lacks the word. Cost: the edges passed on its way, tens
/// of bytes; most words that it lacks are left after a few letters.
template <class Unicode>
constexpr role_set roles_in(const char* graph, std::string_view one_word) noexcept {
    graph_walk walk{graph};
    spell_key<Unicode>(one_word, walk);
    return walk.wants_more() ? roles_at(graph, walk.node) : role_set();
}

/// The one value of the words that end at `node`, -1 if none does.
constexpr int value_at(const char* graph, std::size_t node) noexcept {
    if (node == no_node || (graph_byte(graph, node) & graph_code_mask) != graph_roles) return -1;
    return static_cast<int>(graph_byte(graph, node + 1) & 0x7Fu);
}

/// The value of a key, or of a part of one, in a graph of values; -1 if it is not there.
constexpr int value_in(const char* graph, std::string_view key, std::size_t root = graph_root) noexcept {
    graph_walk walk{graph, root};
    for (std::size_t at = 0; at < key.size() && walk.wants_more(); ++at) walk.push(key[at]);
    return value_at(graph, walk.node);
}

/// The value of the longest ending of a key in a graph of endings, which it spells backwards; -1 if none is.
constexpr int ending_value_in(const char* graph, std::string_view key) noexcept {
    graph_walk walk{graph};
    int found = -1;
    for (std::size_t at = key.size(); at > 0 && walk.wants_more(); --at) {
        walk.push(key[at - 1]);
        const int here = value_at(graph, walk.node);
        if (here >= 0) found = here;
    }
    return found;
}

// Stems are sorted, so those that begin a word lie in ranges that shrink with each letter:
// "d", "de", "de/", ... A stem that ends where the range begins is a prefix of the word; what is left
// of the word must be one of the endings of its kind.

/// The byte of a stem at `column`, in the spelling of `lexicon_key`; 0 after its end, which sorts first. An
/// accented letter is as long in UTF-8 as there.
constexpr char stem_byte(std::size_t row, std::size_t column) noexcept {
    const unsigned stem = number_at(french_tables::verb_stems, row);
    if (column >= (stem & 0xFu)) return '\0';
    const char* const at = french_tables::pool + (stem >> 4) + column;
    if (is_ascii(*at)) return *at;
    const bool lead = *at == '\xC3';
    return accented_letters[2 * (tail_bits(lead ? at[1] : *at) & 0x1Fu) + (lead ? 0 : 1)];
}

/// The first row of [begin, end), whose stems agree before `column`, with a byte not under `least` there.
constexpr std::size_t first_not_under(std::size_t begin, std::size_t end, std::size_t column,
                                      char least) noexcept {
    while (begin < end) {
        const std::size_t middle = begin + (end - begin) / 2;
        if (stem_byte(middle, column) < least) {
            begin = middle + 1;
        } else {
            end = middle;
        }
    }
    return begin;
}

/// What the verb form is that has the stem of `row` and `ending`, a part of a key.
constexpr verb_reading read_form(std::size_t row, std::string_view ending) noexcept {
    using namespace french_tables;
    const unsigned kind = static_cast<unsigned char>(verb_kinds[row]);
    const int value = value_in(ending_graph, ending, number_at(kind_endings, kind & 0x7Fu));
    if (value < 0) return {};
    const unsigned stem = number_at(verb_stems, row);
    const unsigned lemma = static_cast<unsigned char>(kind_lemmas[kind & 0x7Fu]);
    const char* const text = pool + (stem >> 4);
    return {{(kind & 0x80u) != 0 ? pool + number_at(text - 2, 0) : text, (stem & 0xFu) + (lemma & 0x1Fu) - 8},
            static_cast<verb_strength>(lemma >> 5),
            number_at(verb_features, static_cast<std::size_t>(value))};
}

/// What a verb form can be. No two verbs share a form, and no form has two stems.
constexpr verb_reading find_verb(const lexicon_key& key) noexcept {
    std::size_t begin = 0;
    std::size_t end = french_tables::verb_stem_count;
    std::size_t column = 0;
    if (sizeof(void*) >= 8) {  // not where flash is scarce
        const std::size_t letter = static_cast<unsigned char>(key.bytes[0]) - std::size_t{'a'};
        if (letter >= 26) return {};
        begin = number_at(french_tables::verb_firsts, letter);
        end = number_at(french_tables::verb_firsts, letter + 1);
        column = 1;
    }
    for (; begin < end; ++column) {
        for (; begin < end && stem_byte(begin, column) == '\0'; ++begin) {
            const verb_reading found = read_form(begin, slice(key, column, key.size));
            if (found) return found;
        }
        if (column == key.size) break;
        const char next = key.bytes[column];
        begin = first_not_under(begin, end, column, next);
        end = first_not_under(begin, end, column, static_cast<char>(next + 1));
    }
    return {};
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif
