// SPDX-License-Identifier: MIT
// L3: a clause as a short list of words with their roles, and the verb groups in it: `a declare`,
// `s'ecria-t-elle`, `va preciser`. What quotations and attribution both read.
#ifndef INCISE_DETAIL_CLAUSE_HPP
#define INCISE_DETAIL_CLAUSE_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "../french.hpp"
#include "../words.hpp"
#include "quote_marks.hpp"
#include "scan.hpp"

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// A word of a clause with what the lexicon says of it.
struct clause_token {
    std::size_t begin = 0;  // bytes, in the text of the clause list
    std::size_t end = 0;
    role_set roles;
    word_shape shape = word_shape::letters;
    mark_kind gap = mark_kind::none;  // the first mark between the word before and this one
    bool capital = false;             // begins with a capital
};

/// The words of a stretch of text, as many as there is room for and no further than 64 KB; the rest is not
/// looked at. A word takes 16 bytes here: these lists are the largest thing on the stack of a small device.
class token_words {
  public:
    std::string_view text;
    std::size_t size = 0;
    mark_kind last_gap = mark_kind::none;  // the first mark behind the last word, or behind a quotation there
    bool ends_quoted = false;              // a quotation was left out behind the last word

    /// Empties the list, for words of `whole` from byte `begin` on.
    constexpr void restart(std::string_view whole, std::size_t begin) noexcept {
        text = whole;
        size = 0;
        base_ = begin;
    }

    constexpr clause_token operator[](std::size_t index) const noexcept {
        const packed& one = tokens_[index];
        return {base_ + one.begin, base_ + one.end, one.roles, one.shape, one.gap, one.capital};
    }
    constexpr std::string_view text_of(std::size_t index) const noexcept { return text_of(index, index); }
    constexpr std::string_view text_of(std::size_t first, std::size_t last) const noexcept {
        return slice(text, base_ + tokens_[first].begin, base_ + tokens_[last].end);
    }
    constexpr std::size_t begin_of(std::size_t index) const noexcept { return base_ + tokens_[index].begin; }
    constexpr std::size_t end_of(std::size_t index) const noexcept { return base_ + tokens_[index].end; }
    constexpr std::size_t size_of(std::size_t index) const noexcept { return text_of(index).size(); }
    constexpr role_set roles_of(std::size_t index) const noexcept { return tokens_[index].roles; }
    constexpr word_shape shape_of(std::size_t index) const noexcept { return tokens_[index].shape; }
    constexpr bool is_capital(std::size_t index) const noexcept { return tokens_[index].capital; }
    /// The mark between word `index` and the word before it.
    constexpr mark_kind gap_before(std::size_t index) const noexcept { return tokens_[index].gap; }
    /// The mark between word `index` and the next word or the end.
    constexpr mark_kind gap_after(std::size_t index) const noexcept {
        return index + 1 < size ? tokens_[index + 1].gap : last_gap;
    }
    /// Adds a word; false if there is no room for it.
    constexpr bool push(std::size_t begin, std::size_t end, word_shape shape, mark_kind gap, bool capital,
                        role_set roles) noexcept {
        if (size == capacity_ || end - base_ > 0xFFFF) return false;
        packed& one = tokens_[size++];
        one.begin = static_cast<std::uint16_t>(begin - base_);
        one.end = static_cast<std::uint16_t>(end - base_);
        one.shape = shape;
        one.gap = gap;
        one.capital = capital;
        one.roles = roles;
        one.no_verb = !same(shape, word_shape::letters);
        return true;
    }
    constexpr void add_roles(std::size_t index, role_set more) noexcept { tokens_[index].roles.add(more); }
    /// Is it known that word `index` is no verb? Most are none, and are asked again and again.
    constexpr bool is_no_verb(std::size_t index) const noexcept { return tokens_[index].no_verb; }
    constexpr void learn_no_verb(std::size_t index) const noexcept { learn(index).no_verb = true; }

  protected:
    struct packed {
        role_set roles;
        std::uint16_t begin = 0;
        std::uint16_t end = 0;
        word_shape shape = word_shape::letters;
        mark_kind gap = mark_kind::none;
        bool capital : 1;
        bool no_verb : 1;

        constexpr packed() noexcept : capital(false), no_verb(false) {}
    };

    constexpr token_words(packed* tokens, std::size_t capacity) noexcept
        : tokens_(tokens), capacity_(capacity) {}

  private:
    /// The word, to note what was looked up: that changes no answer, so a reader may.
    constexpr packed& learn(std::size_t index) const noexcept { return tokens_[index]; }

    packed* tokens_;
    std::size_t capacity_;
    std::size_t base_ = 0;
};

/// Words, and the memory for them. All that reads words takes a `token_words`, and is compiled once.
template <std::size_t Capacity>
class token_list : public token_words {
  public:
    constexpr token_list() noexcept : token_words(memory_, Capacity) {}
    token_list(const token_list&) = delete;
    token_list& operator=(const token_list&) = delete;

  private:
    packed memory_[Capacity] = {};
};

/// The word without the signs that tie it to its neighbour: `il` of `-t-il`, `s` of `s'`.
template <class Unicode>
constexpr std::string_view bare_word(std::string_view one) noexcept {
    const std::size_t last = one.size() - 1;  // most words end with letters, and begin with two
    if (last > 0 && last < one.size() && is_ascii_letter(one[0]) && is_ascii_letter(one[1]) &&
        is_ascii_letter(one[last]))
        return one;
    while (!one.empty() && is_hyphen(code_point_at(one, 0))) one.remove_prefix(step(one, 0));
    const bool euphonic =
        one.size() > 2 && (one[0] == 't' || one[0] == 'T') && is_hyphen(code_point_at(one, 1));
    if (euphonic) one.remove_prefix(step(one, 1));
    while (!one.empty() && is_apostrophe(code_point_before(one, one.size()))) {
        one.remove_suffix(one.size() - step_back(one, one.size()));
    }
    return one;
}

constexpr mark_kind first_mark_between(std::string_view text, std::size_t begin, std::size_t end) noexcept {
    return next_mark(slice(text, 0, end), begin).kind;
}

/// Behind the mark that closes `opening`, or behind `opening` itself if nothing does.
constexpr std::size_t behind_quoted(std::string_view text, const mark& opening) noexcept {
    const quote_style style =
        same(opening.style, quote_style::low_high) ? quote_style::double_quotes : opening.style;
    for (mark closing = next_quote(text, opening.end); !closing.is(mark_kind::none);
         closing = next_quote(text, closing.end)) {
        const bool closes = closing.is(mark_kind::quote_close) || same(style, quote_style::double_quotes);
        if (closes && closing.has(style)) return closing.end;
    }
    return opening.end;
}

/// If a quotation opens between two words at `from` and `at`, the byte behind its closing mark; else
/// `from`. What others say is no part of the clause around it: `Il a dit que <<...>>, mais que`.
constexpr std::size_t skip_quoted(std::string_view text, std::size_t from, std::size_t at) noexcept {
    const std::string_view searched = slice(text, 0, at);
    for (mark opening = next_mark(searched, from); !opening.is(mark_kind::none);
         opening = next_mark(searched, opening.end)) {
        if (!opening.is(mark_kind::quote_open)) continue;
        const std::size_t behind = behind_quoted(text, opening);
        return behind > opening.end ? behind : from;
    }
    return from;
}

/// The first words of bytes `begin` to `end` of `text`, those of quotations left out, without the roles that
/// only attribution asks for. Cost: two look-ups a word.
template <class Language>
constexpr void read_words(token_words& list, std::string_view text, std::size_t begin,
                          std::size_t end) noexcept {
    using unicode = typename Language::unicode;
    list.restart(text, begin);
    std::size_t before = begin;
    for (const word_token found : words(slice(text, begin, end), unicode{})) {
        const std::size_t at = offset(text, found.text);
        if (at < before) continue;
        const bool touches = at == before + 1 && text[before] == ' ';
        mark_kind gap = touches ? mark_kind::none : first_mark_between(text, before, at);
        if (!same(gap, mark_kind::none)) {
            before = skip_quoted(slice(text, 0, end), before, at);
            if (at < before) continue;
            gap = first_mark_between(text, before, at);
        }
        const std::size_t behind = at + found.text.size();
        const bool capital = unicode::is_upper(code_point_at(text, at));
        const std::string_view bare = bare_word<unicode>(found.text);
        role_set roles = Language::roles(bare);
        roles.add(Language::speech_roles(bare));
        if (!list.push(at, behind, found.shape, gap, capital, roles)) break;
        before = behind;
    }
    list.ends_quoted = list.size > 0 && before > list.end_of(list.size - 1);
    list.last_gap = first_mark_between(text, before, end);
}

/// The same with all roles. Cost: three look-ups a word.
template <class Language>
constexpr void read_tokens(token_words& list, std::string_view text, std::size_t begin,
                           std::size_t end) noexcept {
    read_words<Language>(list, text, begin, end);
    for (std::size_t i = 0; i < list.size; ++i) {
        list.add_roles(i, Language::source_roles(bare_word<typename Language::unicode>(list.text_of(i))));
    }
}

/// A verb that says that somebody speaks, with all that belongs to it. Indices of words.
struct verb_group {
    static constexpr std::size_t no_word = static_cast<std::size_t>(-1);

    std::size_t first = no_word;   // the pronoun or auxiliary that begins it
    std::size_t last = no_word;    // the participle, verb or clitic that ends it
    std::size_t clitic = no_word;  // the inverted subject `-il`, if there is one
    std::string_view lemma;
    verb_strength strength = verb_strength::none;
    bool plural = false;      // third person plural
    bool third = false;       // third person
    bool participle = false;  // `affirmant que`: no subject of its own
    bool passive = false;     // `a ete declare`, `est decrit`: its subject does not speak

    constexpr explicit operator bool() const noexcept { return first != no_word; }
};

/// Is word `index` an inverted subject: `-il`, `-t-elle`, `-on`, `-je`?
constexpr bool is_inverted_subject(const token_words& list, std::size_t index) noexcept {
    return index < list.size && same(list.shape_of(index), word_shape::clitic) &&
           list.roles_of(index).has(role::subject_pronoun);
}

template <class Language>
constexpr verb_reading verb_of(const token_words& list, std::size_t index) noexcept {
    if (index >= list.size || list.is_no_verb(index)) return {};
    const verb_reading verb = Language::verb(list.text_of(index));
    if (!verb) list.learn_no_verb(index);
    return verb;
}

constexpr bool is_reporting(const verb_reading& verb) noexcept {
    return same(verb.strength, verb_strength::strong) || same(verb.strength, verb_strength::weak) ||
           same(verb.strength, verb_strength::weak_auxiliary) || same(verb.strength, verb_strength::faint);
}

/// `va preciser`, `fait savoir`: is the verb one that an infinitive completes?
constexpr bool takes_infinitive(const verb_reading& verb) noexcept {
    return same(verb.strength, verb_strength::semi_auxiliary) ||
           same(verb.strength, verb_strength::weak_auxiliary);
}

/// How many words may stand between an auxiliary and its participle: `a de son cote precise`.
inline constexpr std::size_t longest_insertion = 5;

/// Is word `index` a noun by its determiner, whatever verb it looks like: `une critique`, `aucune garantie`?
/// An article at the head of its clause is no object pronoun: `L'alerte`.
constexpr bool has_determiner(const token_words& list, std::size_t index, const verb_reading& verb) noexcept {
    if (index == 0 || !same(list.gap_before(index), mark_kind::none)) return false;
    const role_set before = list.roles_of(index - 1);
    if (!before.has(role::determiner) || list.begin_of(index) - list.end_of(index - 1) > 4) return false;
    const bool alone = verb.has(verb_feature::third_plural) && !verb.has(verb_feature::third_singular);
    if (!before.has(role::object_pronoun)) return !alone;  // `tous disent`
    if (alone) return false;
    const bool head = index == 1 || !same(list.gap_before(index - 1), mark_kind::none);
    if (!verb.has_any(verb_feature::third_singular, verb_feature::past_participle))
        return head || !list.roles_of(index - 2).has(role::subject_pronoun);  // `les relations`
    return head || list.roles_of(index - 2).has_any(role::preposition, role::coordinating_conjunction,
                                                    role::determiner);
}

constexpr bool is_to_be(const verb_reading& verb) noexcept {
    return same(verb.strength, verb_strength::auxiliary) && verb.lemma == "\303\252tre"_sv;
}

/// The verb that completes an auxiliary: a participle (`a declare`) or, after `va`, an infinitive. What
/// stands between two commas may come between: `a, hier, declare`.
template <class Language>
constexpr void complete_compound(const token_words& list, std::size_t from, verb_group& group,
                                 verb_feature wanted) noexcept {
    bool inserted = false;
    for (std::size_t i = from; i < list.size && i <= from + longest_insertion; ++i) {
        const bool ends_clause =
            !same(list.gap_before(i), mark_kind::none) && !same(list.gap_before(i), mark_kind::comma);
        if (ends_clause || list.roles_of(i).has_any(role::relative_pronoun, role::subordinating_conjunction))
            return;
        inserted = inserted != (same(list.gap_before(i), mark_kind::comma));
        const verb_reading verb = verb_of<Language>(list, i);
        if (inserted || has_determiner(list, i, verb)) continue;
        group.passive = group.passive || is_to_be(verb);
        if (is_reporting(verb) && verb.has(wanted)) {
            group.last = i;
            group.lemma = verb.lemma;
            group.strength = verb.strength;
            return;
        }
        if (verb && verb.finite() && !verb.has(wanted)) return;
    }
}

/// The verb group whose verb or auxiliary is word `at`; false if none begins there.
template <class Language>
constexpr verb_group read_verb(const token_words& list, std::size_t at) noexcept {
    verb_group group;
    const verb_reading verb = verb_of<Language>(list, at);
    if (!verb || has_determiner(list, at, verb)) return group;
    const bool inverted = is_inverted_subject(list, at + 1);
    const std::size_t after = inverted ? at + 2 : at + 1;
    if (same(verb.strength, verb_strength::auxiliary) && verb.finite()) {
        group.passive = is_to_be(verb);
        complete_compound<Language>(list, after, group, verb_feature::past_participle);
    } else if (takes_infinitive(verb) && verb.finite()) {
        complete_compound<Language>(list, after, group, verb_feature::infinitive);
    }
    if (group.last == verb_group::no_word) {
        const bool gerund = verb.has(verb_feature::present_participle);
        if (!is_reporting(verb) || (!verb.finite() && !gerund)) return group;
        group.last = inverted ? at + 1 : at;
        group.lemma = verb.lemma;
        group.strength = verb.strength;
        group.participle = gerund;
    }
    group.first = at;
    group.clitic = inverted ? at + 1 : verb_group::no_word;
    group.plural = verb.has(verb_feature::third_plural) && !verb.has(verb_feature::third_singular);
    group.third = verb.has_any(verb_feature::third_singular, verb_feature::third_plural);
    return group;
}

/// Is word `index` a pronoun or negation that stands before its verb: `s'`, `lui`, `n'`?
constexpr bool is_preverbal(const token_words& list, std::size_t index) noexcept {
    return !same(list.shape_of(index), word_shape::clitic) &&
           list.roles_of(index).has_any(role::object_pronoun, role::negation) &&
           !list.roles_of(index).has(role::subject_pronoun) &&
           same(list.gap_before(index + 1), mark_kind::none);
}

/// The verb group that begins at word `at`, the pronouns before the verb included: `s'est-il ecrie`.
template <class Language>
constexpr verb_group read_verb_group(const token_words& list, std::size_t at) noexcept {
    std::size_t verb = at;
    while (verb + 1 < list.size && verb < at + 3 && is_preverbal(list, verb)) ++verb;
    verb_group group = read_verb<Language>(list, verb);
    if (!group) return group;
    group.first = at;
    group.passive = group.passive && verb == at;  // `s'est dit` is no passive
    return group;
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif
