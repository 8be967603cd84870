// SPDX-License-Identifier: MIT
// L5: indirect reports, what somebody said without marks: `Paul Roux a precise que la mer montait`. Opt-in.
#ifndef INCISE_REPORTS_HPP
#define INCISE_REPORTS_HPP

#include <cstddef>
#include <string_view>

#include "attribution.hpp"
#include "detail/cursor_range.hpp"
#include "detail/reference.hpp"
#include "french.hpp"
#include "quotations.hpp"
#include "sentences.hpp"

namespace incise {
inline namespace INCISE_ABI {

/// What somebody said, in the writer's words: a clause of the text, and who said it. `source.kind` is mixed.
struct report {
    std::string_view text;  ///< the reported clause, without `que` and without the full stop
    attribution source;
};

namespace detail {

/// A report found in one sentence; bytes of the text.
struct report_site {
    cue_site cue;
    std::size_t begin = 0;
    std::size_t end = 0;

    constexpr explicit operator bool() const noexcept { return begin < end; }
};

/// How many words may stand between the verb and its `que`: `a declare dimanche sur la BBC que`.
inline constexpr std::size_t longest_complement = 8;

/// The word `que` that a reporting verb, word `verb`, governs; the size of the list if there is none.
template <class Language>
constexpr std::size_t governed_que(const token_words& list, std::size_t verb) noexcept {
    for (std::size_t i = verb + 1; i < list.size && i <= verb + longest_complement; ++i) {
        if (!same(list.gap_before(i), mark_kind::none)) break;
        if (!list[i].roles.has_all(role::subordinating_conjunction, role::relative_pronoun)) {
            if (verb_of<Language>(list, i).finite() || list[i].roles.has(role::relative_pronoun)) break;
            continue;
        }
        return i;  // que, qu'
    }
    return list.size;
}

/// `Paul Roux a dit que la mer monte`: the first verb with its `que`.
template <class Language>
constexpr report_site find_that_clause(const token_words& list, std::size_t end) noexcept {
    report_site site;
    for (std::size_t i = 0; i < list.size; ++i) {
        const verb_group group = read_verb_group<Language>(list, i);
        if (!group) continue;
        const std::size_t que = governed_que<Language>(list, group.last);
        const bool reports = same(group.strength, verb_strength::strong) ||
                             (same(group.strength, verb_strength::weak) && que == group.last + 1);
        const bool only = list[group.first].roles.has(role::negation) && que == group.last + 1;  // ne ... que
        if (reports && (group.third || group.participle) && !only && !group.passive && que + 1 < list.size) {
            const bool relative = is_relative(list, group);
            set_cue(site.cue,
                    group.participle ? evidence::participle
                    : relative       ? evidence::relative
                                     : evidence::preposed,
                    list.begin_of(group.first), list.end_of(group.last), group.lemma);
            site.begin = list.end_of(que);
            site.end = end;
            return site;
        }
        i = group.last;
    }
    return site;
}

/// `La mer monte, affirme Paul Roux`: all before the comma.
template <class Language>
constexpr report_site find_inverted_report(const token_words& list, std::size_t begin) noexcept {
    report_site site;
    const verb_group group = later_inverted_group<Language>(list);
    if (!group || !same(list.gap_before(group.first), mark_kind::comma)) return site;
    set_cue(site.cue, evidence::inversion, list.begin_of(group.first), list.end_of(group.last), group.lemma);
    const std::size_t verb = group.first;
    site.begin = begin;
    for (std::size_t i = 1; i < verb; ++i) {
        if (same(list.gap_before(i), mark_kind::semicolon)) site.begin = list.begin_of(i);
    }
    site.end = list.end_of(verb - 1);
    return site;
}

/// `Selon Paul Roux, la mer monte` and `La mer monte, selon Paul Roux`.
template <class Language>
constexpr report_site find_source_report(const token_words& list, std::size_t begin,
                                         std::size_t end) noexcept {
    report_site site;
    find_source_phrase<Language>(list, true, site.cue);
    if (!site.cue) return site;
    const std::size_t cue = word_from(list, site.cue.begin);
    if (cue > 0 && same(list.gap_before(cue), mark_kind::comma) && site.cue.lemma != "pour"_sv) {
        site.begin = begin;
        site.end = list.end_of(cue - 1);
        return site;
    }
    const noun_phrase source = first_phrase<Language>(list, word_from(list, site.cue.end));
    if (!source || cue > 1) return site;
    std::size_t next = source.last + 1;
    if (next < list.size && names_person(list, next)) ++next;  // `selon Paul Roux, maire de Morges, ...`
    while (next < list.size && !same(list.gap_before(next), mark_kind::comma)) ++next;
    if (next == list.size) return site;
    site.begin = list.begin_of(next);
    site.end = end;
    return site;
}

/// The report of the sentence between two bytes, if it has one.
template <class Language>
constexpr report_site find_report(const token_words& list, std::size_t begin, std::size_t end) noexcept {
    report_site site = find_that_clause<Language>(list, end);
    if (!site) site = find_inverted_report<Language>(list, begin);
    if (!site) site = find_source_report<Language>(list, begin, end);
    site.cue.sentence_begin = site.cue.clause_begin = begin;
    site.cue.clause_end = end;
    return site;
}

template <class Language, std::size_t Capacity, class Names>
class report_cursor {
  public:
    using value_type = report;

    constexpr report_cursor() noexcept = default;
    constexpr report_cursor(std::string_view text, const Names& people) noexcept
        : text_(text), people_(people), unread_(text, {}), quotes_(text) {
        read_quotation();
        next();
    }

    constexpr report value() const noexcept { return current_; }
    constexpr bool done() const noexcept { return done_; }
    constexpr std::size_t position() const noexcept { return offset(text_, current_.text); }
    constexpr void next() noexcept {
        for (; !unread_.done(); unread_.next()) {
            if (!read_sentence()) continue;
            unread_.next();
            return;
        }
        done_ = true;
    }

  private:
    /// Is byte `at` inside a quotation: what is said there is its speaker's?
    constexpr bool is_quoted(std::size_t at) noexcept {
        while (!quotes_.done() && quoted_end_ <= at) {
            quotes_.next();
            read_quotation();
        }
        return !quotes_.done() && quoted_begin_ <= at;
    }

    /// Once a quotation: to tell its end is to read all of its paragraphs.
    constexpr void read_quotation() noexcept {
        if (quotes_.done()) return;
        const quote_extent q = quotes_.value().extent;
        quoted_begin_ = q.begin;
        quoted_end_ = q.end;
    }

    constexpr bool read_sentence() noexcept {
        const std::string_view sentence = unread_.value().text;
        const std::size_t begin = skip_space(text_, offset(text_, sentence));
        const bool speech = is_quoted(begin);
        std::size_t end = skip_space_back(text_, begin, offset(text_, sentence) + sentence.size());
        while (end > begin && mark_at(text_, step_back(text_, end)).is(mark_kind::terminator))
            end = step_back(text_, end);
        if (new_paragraph_) memory_.begin_paragraph();
        new_paragraph_ = ends_line(sentence);
        if (speech) return false;
        clause_words list;
        read_tokens<Language>(list, text_, begin, end);
        memory_.read(list);
        const report_site site = find_report<Language>(list, begin, end);
        if (!site) return false;
        const std::size_t from = skip_space(text_, site.begin);
        if (is_quoted(from) || is_quoted(site.end - 1)) return false;
        const noun_phrase phrase = find_source<Language>(list, site.cue);
        if (!phrase) return false;
        current_.text = slice(text_, from, site.end);
        current_.source = {quote_kind::mixed,
                           site.cue.how,
                           slice(text_, site.cue.begin, site.cue.end),
                           site.cue.lemma,
                           mention_text<Language>(list, phrase),
                           {}};
        const std::string_view name = memory_.name_of(list, phrase);
        if (name.empty()) return true;
        memory_.heard(name, phrase.sex);
        current_.source.name = canonical<Language>(people_, name);
        return true;
    }

    std::string_view text_;
    Names people_;
    sentence_cursor<Language> unread_;
    quotation_cursor<Language> quotes_;
    std::size_t quoted_begin_ = 0;
    std::size_t quoted_end_ = 0;
    reader_memory<Language, Capacity> memory_;
    report current_;
    bool new_paragraph_ = false;
    bool done_ = false;
};

}  // namespace detail

/// The indirect reports of `text`, lazily, in order: one a sentence at most, never inside a quotation.
///
///     for (incise::report r : incise::reports(text)) show(r.source.name, r.text);
///
/// Cost: one pass over the sentences, and one over the quotations.
template <class Names = no_names, class Language = french>
constexpr auto reports(borrowed_text text, const Names& people = {}, Language = {}) noexcept {
    using cursor = detail::report_cursor<Language, default_memory, Names>;
    return cursor_range<cursor>(cursor(text, people));
}

}  // namespace INCISE_ABI
}  // namespace incise

#endif
