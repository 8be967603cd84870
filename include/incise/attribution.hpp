// SPDX-License-Identifier: MIT
// L5: who said it, by which words, under which name. The first layer where quotations meet names.
#ifndef INCISE_ATTRIBUTION_HPP
#define INCISE_ATTRIBUTION_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "detail/cue.hpp"
#include "detail/find_source.hpp"
#include "detail/noun_phrase.hpp"
#include "detail/reference.hpp"
#include "french.hpp"
#include "quotations.hpp"
#include "sentences.hpp"

namespace incise {
inline namespace INCISE_ABI {

/// Who said a quotation. Every view is a part of the text, or of the gazetteer; empty where the text
/// says nothing: no name is ever made up.
struct attribution {
    quote_kind kind = quote_kind::term;  ///< what the quotation does; a term has no source
    evidence how = evidence::none;       ///< by which pattern
    std::string_view cue;                ///< the words that announce: `a-t-il ajoute`, `selon`, `:`
    std::string_view lemma;              ///< the infinitive or the preposition itself, in UTF-8
    std::string_view speaker;            ///< the mention that the text uses: `le maire`, `il`
    std::string_view name;               ///< the fullest name known of that source, without title

    constexpr explicit operator bool() const noexcept { return !detail::same(how, evidence::none); }
};

/// Stands for a gazetteer where none is given: names stay as the text has them.
struct no_names {};

namespace detail {

/// The bytes of a mention; of an inverted pronoun without its hyphens.
template <class Language>
constexpr std::string_view mention_text(const token_words& list, const noun_phrase& phrase) noexcept {
    const std::string_view whole = list.text_of(phrase.first, phrase.last);
    return phrase.pronoun ? bare_word<typename Language::unicode>(whole) : whole;
}

/// The canonical form of a name that a gazetteer lists; `name` itself otherwise.
template <class Language, class Names>
constexpr std::string_view canonical(const Names& people, std::string_view name) noexcept {
    for (const auto found : people.mentions(name, typename Language::unicode{})) {
        if (found.text.size() == name.size()) return people.name(found.entry);
    }
    return name;
}
template <class Language>
constexpr std::string_view canonical(no_names, std::string_view name) noexcept {
    return name;
}

/// The source of the quotation before, and where its sentence ended.
struct earlier_quotation {
    std::string_view speaker;
    std::string_view name;
    std::size_t end = 0;
};

/// Does a line end in the white space behind a sentence?
constexpr bool ends_line(std::string_view sentence) noexcept {
    for (std::size_t at = skip_space_back(sentence, 0, sentence.size()); at < sentence.size(); ++at) {
        if (sentence[at] == '\n') return true;
    }
    return false;
}

}  // namespace detail

/// How many people an `attributor` remembers, two views and a byte each.
inline constexpr std::size_t default_memory = 16;

/// Reads a text from its start and says of each quotation who speaks.
///
/// Give it the quotations of one text in their order. It remembers the last `Capacity` people whom the
/// text has named before, so that `a-t-il ajoute` and `le maire` get a name too.
///
///     incise::attributor<> who(text);
///     for (incise::quotation q : incise::quotations(text)) show(who(q).name);
///
/// With a gazetteer (`attributor who(text, people)`) a name that it lists is told in its canonical form.
/// Cost: reads each sentence of the text once, and the one around each quotation again.
template <class Language = french, std::size_t Capacity = default_memory, class Names = no_names>
class attributor {
  public:
    constexpr attributor() noexcept = default;
    constexpr explicit attributor(borrowed_text text, const Names& people = {}) noexcept
        : text_(text), people_(people), unread_(text, {}) {}

    constexpr attribution operator()(const basic_quotation<Language>& q) noexcept {
        read_until(q.extent);
        const detail::quoted_span span = q.span();
        detail::clause_words list;
        const detail::cue_site site = detail::find_cue<Language>(span, list);
        attribution result;
        result.kind = detail::classify_quotation(q, site);
        if (detail::same(result.kind, quote_kind::term)) return result;
        if (site) {
            if (detail::same(site.how, evidence::incise))
                detail::read_tokens<Language>(list, q.document, site.clause_begin, site.clause_end);
            attribute(span, site, list, result);
        } else if (continues(span, site.sentence_begin)) {
            result.how = evidence::continued;
            result.speaker = before_.speaker;
            result.name = before_.name;
        }
        if (q.depth == 0)
            before_ = {result.speaker, result.name, site.clause_end > span.end ? site.clause_end : span.end};
        return result;
    }

  private:
    /// Reads all sentences that begin before the end of `q`.
    constexpr void read_until(const detail::quote_extent& q) noexcept {
        while (!unread_.done() && unread_.position() < q.end) {
            const std::string_view sentence = unread_.value().text;
            std::size_t begin = offset(text_, sentence);
            std::size_t end = begin + sentence.size();
            if (new_paragraph_) memory_.begin_paragraph();
            new_paragraph_ = detail::ends_line(sentence);
            if (begin <= q.speech_begin) {  // what is said inside is no narration
                if (end > q.speech_begin && end <= q.speech_end) end = q.speech_begin;
            } else if (begin < q.speech_end) {
                begin = q.end;
            }
            if (begin < end) {
                detail::clause_words list;
                detail::read_tokens<Language>(list, text_, begin, end);
                memory_.read(list);
            }
            unread_.next();
        }
    }

    /// Who the clause before the colon is about: `M. Roux s'avance : << Oui, dit-il, ... >>`; empty without
    /// one.
    constexpr std::string_view introducer(const detail::quoted_span& q, const detail::cue_site& site,
                                          detail::gender sex) const noexcept {
        detail::clause_words list;
        detail::read_tokens<Language>(list, q.text, site.sentence_begin, q.begin);
        if (!same(list.last_gap, detail::mark_kind::colon)) return {};
        const detail::noun_phrase subject = detail::find_subject<Language>(list, list.size);
        if (!subject.has_name() ||
            (subject.sex != sex && !detail::same(subject.sex, detail::gender::unknown)))
            return {};
        return memory_.name_of(list, subject);
    }

    /// Does a quotation that nothing announces go on with what the one before it said: `<< Oui >>, dit
    /// Paul. << Je viens. >>`? It is a sentence of its own, in the same line.
    constexpr bool continues(const detail::quoted_span& q, std::size_t sentence_begin) const noexcept {
        if (before_.speaker.empty() || before_.end > q.begin) return false;
        if (detail::skip_space(slice(text_, 0, q.begin), sentence_begin) != q.begin) return false;
        const std::string_view between = slice(text_, before_.end, q.begin);
        if (between.size() > 8 || detail::ends_line(between)) return false;  // `. `, a no-break space
        const std::size_t next = detail::skip_space(slice(text_, 0, q.paragraph_end), q.end);
        const bool ends =
            next >= q.paragraph_end || detail::mark_at(text_, next).is(detail::mark_kind::terminator);
        return ends || detail::ends_with_quotation<Language>(q);
    }

    /// `list`: the words of the clause of the cue.
    constexpr void attribute(const detail::quoted_span& q, const detail::cue_site& site,
                             const detail::token_words& list, attribution& result) noexcept {
        result.how = site.how;
        result.cue = slice(q.text, site.begin, site.end);
        result.lemma = site.lemma;
        const detail::noun_phrase phrase = detail::find_source<Language>(list, site);
        if (!phrase) return;
        if (phrase.has_name()) memory_.remember(list, phrase);  // it may stand in an incise only
        result.speaker = detail::mention_text<Language>(list, phrase);
        const std::string_view introduced =
            phrase.pronoun ? introducer(q, site, phrase.sex) : std::string_view();
        const std::string_view name = introduced.empty() ? memory_.name_of(list, phrase) : introduced;
        if (name.empty()) return;
        memory_.heard(name, phrase.sex);
        result.name = detail::canonical<Language>(people_, name);
    }

    std::string_view text_;
    Names people_;
    detail::sentence_cursor<Language> unread_;
    detail::earlier_quotation before_;
    bool new_paragraph_ = false;  // a line ended behind the sentence read last
    detail::reader_memory<Language, Capacity> memory_;
};

attributor(borrowed_text) -> attributor<>;
template <class Names>
attributor(borrowed_text, const Names&) -> attributor<french, default_memory, Names>;

/// Who said one quotation, as far as its own sentence tells: a pronoun gets no name.
///
///     if (auto a = incise::attribute(q, people)) show(a.speaker, a.cue);
template <class Language, class Names = no_names>
constexpr attribution attribute(const basic_quotation<Language>& q, const Names& people = {}) noexcept {
    return attributor<Language, 1, Names>(std::string_view(), people)(q);
}

}  // namespace INCISE_ABI
}  // namespace incise

#endif
