// SPDX-License-Identifier: MIT
// L5: who said it, by which words, under which name. The first layer where quotations meet names.
#ifndef INCISE_ATTRIBUTION_HPP
#define INCISE_ATTRIBUTION_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "detail/cue.hpp"
#include "detail/noun_phrase.hpp"
#include "detail/source_memory.hpp"
#include "french.hpp"
#include "gazetteer.hpp"
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

namespace detail {

/// Is a mention at word `at` the object of a preposition: `de Paul`, `a Paul`? Then it is no subject.
template <class List>
constexpr bool is_governed(const List& list, std::size_t at) noexcept {
    if (at == 0 || list[at].gap != mark_kind::none) return false;
    const role_set before = list[at - 1].roles;
    return before.has(role::preposition) && !before.has(role::subordinating_conjunction);
}

/// Does a clause begin at word `at`: the first word, or behind a mark, a conjunction or a relative?
template <class List>
constexpr bool begins_clause(const List& list, std::size_t at) noexcept {
    if (at == 0 || list[at].gap != mark_kind::none) return true;
    return list[at - 1].roles.has_any(role::coordinating_conjunction, role::subordinating_conjunction,
                                      role::relative_pronoun);
}

/// Is the mention at word `at` only said of the name before it: `M. Roux, le maire, a dit`?
template <class List>
constexpr bool is_described_again(const List& list, const noun_phrase& before, std::size_t at) noexcept {
    return before.has_name() && before.last + 1 == at && list[at].gap == mark_kind::comma &&
           !list[at].capital && list[at].roles.has(role::determiner);
}

/// Behind the clause that depends on word `at`, up to the comma that closes it: `M. Roux, qui l'ecoutait,
/// a dit`. `at` itself if no clause does, or if it goes on up to word `end`.
template <class List>
constexpr std::size_t behind_dependent(const List& list, std::size_t at, std::size_t end) noexcept {
    if (!list[at].roles.has_any(role::relative_pronoun, role::subordinating_conjunction)) return at;
    for (std::size_t i = at + 2; i < end; ++i) {
        if (list[i].gap == mark_kind::comma) return i;
    }
    return list.last_gap == mark_kind::comma && end == list.size ? end : at;
}

/// Does `phrase` make a better subject than the one found before it? The last one at the head of a clause,
/// unless it can not speak and the other can.
template <class List>
constexpr bool is_better_subject(const List& list, const noun_phrase& phrase,
                                 const noun_phrase& best) noexcept {
    if (!best) return true;
    if (best.can_speak() && !phrase.can_speak()) return false;
    const bool listed = best.pronoun && !phrase.pronoun && list[phrase.first].gap == mark_kind::comma;
    return !listed;  // `il prit Paul a sa droite, Lea a sa gauche, et declara`
}

/// `X et Y` as one mention, if `X` is right before `et Y` and both can speak.
template <class Language, class List>
constexpr noun_phrase join_coordinated(const List& list, const noun_phrase& one) noexcept {
    const std::size_t link = one.last + 1;
    if (!one || one.pronoun || link + 1 >= list.size || list[link].gap != mark_kind::none) return one;
    if (!list[link].roles.has(role::coordinating_conjunction)) return one;
    const noun_phrase other = read_phrase<Language>(list, link + 1);
    if (!other || other.pronoun || !one.can_speak() || !other.can_speak()) return one;
    noun_phrase both;
    both.first = one.first;
    both.last = other.last;
    both.plural = true;
    both.person = true;
    return both;
}

/// The subject of the verb group that begins at word `verb`: the last mention at the head of a clause
/// before it. `Le maire a recu les elus et a declare` has the mayor, not the councillors.
template <class Language, class List>
constexpr noun_phrase find_subject(const List& list, std::size_t verb) noexcept {
    noun_phrase best;
    noun_phrase nearest;
    for (std::size_t i = 0; i < verb; ++i) {
        const std::size_t behind = behind_dependent(list, i, verb);
        if (behind > i) {
            i = behind - 1;
            continue;
        }
        const noun_phrase one = read_phrase<Language>(list, i);
        if (one && list[i].gap == mark_kind::bracket_open) {  // `les Nations unies (ONU) ont dit`
            i = one.last;
            continue;
        }
        const noun_phrase pair = join_coordinated<Language>(list, one);
        const noun_phrase phrase = pair.last + 1 == verb ? pair : one;
        if (!phrase || phrase.last >= verb) continue;
        const bool object = phrase.pronoun && phrase.first == phrase.last &&
                            !list[i].roles.has(role::subject_pronoun);  // `lui a repondu`
        if (!object && !is_governed(list, i) && !is_described_again(list, nearest, i)) {
            nearest = phrase;
            if (begins_clause(list, i) && is_better_subject(list, phrase, best)) best = phrase;
        }
        i = phrase.last;
    }
    const bool touches = nearest && nearest.last + 1 == verb && verb < list.size &&
                         list[verb].gap == mark_kind::none && !list[verb].roles.has(role::preposition);
    return touches || !best ? nearest : best;
}

/// The mention that ends right before the relative pronoun at word `relative`, or the last one before it;
/// of `M. Roux, le maire, qui` the name.
template <class Language, class List>
constexpr noun_phrase find_antecedent(const List& list, std::size_t relative) noexcept {
    noun_phrase nearest;
    for (std::size_t i = 0; i < relative; ++i) {
        const noun_phrase phrase = read_phrase<Language>(list, i);
        if (!phrase || phrase.last >= relative) continue;
        if (!is_described_again(list, nearest, i)) nearest = phrase;
        i = phrase.last;
    }
    return nearest;
}

/// The first word of the list at or behind byte `at`.
template <class List>
constexpr std::size_t word_from(const List& list, std::size_t at) noexcept {
    std::size_t i = 0;
    while (i < list.size && list[i].begin < at) ++i;
    return i;
}

/// The inverted pronoun as a mention: `il` of `a-t-il ajoute`.
template <class Language, class List>
constexpr noun_phrase inverted_pronoun(const List& list, std::size_t first, std::size_t behind) noexcept {
    for (std::size_t i = first; i < behind && i < list.size; ++i) {
        if (is_inverted_subject(list, i)) return read_pronoun(list, i);
    }
    return {};
}

/// The first mention at or behind word `from` of the same clause: the inverted subject, `selon` whom.
template <class Language, class List>
constexpr noun_phrase first_phrase(const List& list, std::size_t from) noexcept {
    for (std::size_t i = from; i < list.size && i <= from + 4; ++i) {
        if (i > from && list[i].gap != mark_kind::none) break;
        if (const noun_phrase phrase = read_phrase<Language>(list, i)) return phrase;
    }
    return {};
}

/// The subject behind its verb, from word `from` on. `a dit a l'AFP le 12 mars Paul Roux` has Paul Roux.
template <class Language, class List>
constexpr noun_phrase inverted_subject(const List& list, std::size_t from) noexcept {
    for (std::size_t i = from; i < list.size && i <= from + 8; ++i) {
        if (i > from && list[i].gap != mark_kind::none) break;
        const noun_phrase phrase = read_phrase<Language>(list, i);
        if (!phrase) continue;
        const bool date = phrase.has_title() && list[phrase.title_first].shape == word_shape::number;
        if (!date && !is_governed(list, i)) return phrase;
        i = phrase.last;
    }
    return {};
}

/// `selon les mots de Paul`: behind a noun of saying, whose words they are.
template <class Language, class List>
constexpr noun_phrase source_of(const List& list, std::size_t from) noexcept {
    const noun_phrase phrase = first_phrase<Language>(list, from);
    if (!phrase.has_title() || !list[phrase.title_first].roles.has(role::reporting_noun)) return phrase;
    for (std::size_t i = phrase.title_first + 1; i < list.size && i <= phrase.last + 2; ++i) {
        if (!is_complement_link<Language>(list, i)) continue;
        const noun_phrase whose = first_phrase<Language>(list, i + 1);
        if (whose) return whose;
    }
    return {};
}

/// Is word `index` a relative pronoun that is the subject of its clause: `qui`, `lequel`?
template <class Language, class List>
constexpr bool is_subject_relative(const List& list, std::size_t index) noexcept {
    const lexicon_key key = make_key<typename Language::unicode>(list.text_of(index));
    return std::string_view(key) == "qui"_sv || key.bytes[0] == 'l';
}

/// The source of what `site` announces, among the words of its clause.
template <class Language, class List>
constexpr noun_phrase find_source(const List& list, const cue_site& site) noexcept {
    const std::size_t cue = word_from(list, site.begin);
    const std::size_t behind = word_from(list, site.end);
    switch (site.how) {
        case evidence::incise:
        case evidence::inversion:
            if (const noun_phrase pronoun = inverted_pronoun<Language>(list, cue, behind)) return pronoun;
            if (const noun_phrase agent = read_agent<Language>(list, behind)) return agent;
            return inverted_subject<Language>(list, behind);
        case evidence::source_phrase:
            return source_of<Language>(list, behind);
        case evidence::relative:
            if (cue == 0) return {};
            if (!is_subject_relative<Language>(list, cue - 1)) {
                if (const noun_phrase subject = inverted_subject<Language>(list, behind)) return subject;
            }
            return find_antecedent<Language>(list, cue - 1);
        case evidence::preposed:
            if (const noun_phrase pronoun = inverted_pronoun<Language>(list, cue, behind)) return pronoun;
            if (cue > 0 &&
                list[cue - 1].roles.has(role::subordinating_conjunction)) {  // `comme l'a dit Paul`
                if (const noun_phrase subject = inverted_subject<Language>(list, behind)) return subject;
            }
            if (const noun_phrase subject = find_subject<Language>(list, cue)) return subject;
            return inverted_subject<Language>(list, behind);  // `<< Bien >>, dit Paul, << a demain. >>`
        case evidence::participle:
        case evidence::colon:
            return find_subject<Language>(list, cue);
        default:
            return {};
    }
}

/// The bytes of a mention; of an inverted pronoun without its hyphens.
template <class Language, class List>
constexpr std::string_view mention_text(const List& list, const noun_phrase& phrase) noexcept {
    const std::string_view whole = list.text_of(phrase.first, phrase.last);
    return phrase.pronoun ? bare_word<typename Language::unicode>(whole) : whole;
}

/// The nationality that a title ends with: `russe` of `chef de la diplomatie russe`.
template <class List>
constexpr std::string_view nationality_of(const List& list, const noun_phrase& phrase) noexcept {
    if (!list[phrase.title_last].roles.has(role::nationality_adjective)) return {};
    return list.text_of(phrase.title_last);
}

/// The last source that had a name, as the text writes it, and its gender: `Marie` is a woman even where
/// her one name is all that is known.
struct last_source {
    std::string_view name;
    gender sex = gender::unknown;
};

/// The name of a source: its own, or that of the person whom the text introduced so.
template <class Language, std::size_t Capacity, class List>
constexpr std::string_view resolve(const source_memory<Language, Capacity>& memory, const List& list,
                                   const noun_phrase& phrase, const last_source& last) noexcept {
    if (phrase.has_name()) return memory.full_name(list.text_of(phrase.name_first, phrase.name_last));
    if (phrase.pronoun) {
        if (phrase.plural || same(phrase.sex, gender::unknown)) return {};
        const bool fits = !last.name.empty() && (last.sex == phrase.sex || same(last.sex, gender::unknown));
        return fits ? last.name : memory.most_recent(phrase.sex);
    }
    if (!phrase.has_title() || phrase.plural) return {};
    const std::string_view by_title = memory.by_title(list.text_of(phrase.title_first, phrase.title_last));
    if (!by_title.empty()) return by_title;
    const std::string_view nationality = nationality_of(list, phrase);
    return nationality.empty() ? nationality : memory.by_counterpart(nationality);
}

/// The canonical form of a name that the gazetteer lists; `name` itself otherwise.
template <class Language>
constexpr std::string_view canonical(const gazetteer_view& people, std::string_view name) noexcept {
    for (const mention found : people.mentions(name, typename Language::unicode{})) {
        if (found.text.size() == name.size()) return people.name(found.entry);
    }
    return name;
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
/// Cost: reads each sentence of the text once, and the one around each quotation again.
template <class Language = french, std::size_t Capacity = default_memory>
class attributor {
  public:
    constexpr attributor() noexcept = default;
    constexpr explicit attributor(borrowed_text text, const gazetteer_view& people = {}) noexcept
        : text_(text), people_(people), unread_(text, {}) {}

    constexpr attribution operator()(const basic_quotation<Language>& q) noexcept {
        read_until(q.extent.end);
        const detail::quoted_span span = q.span();
        const detail::cue_site site = detail::find_cue<Language>(span);
        attribution result;
        result.kind = detail::classify_quotation(q, site);
        if (site && !detail::same(result.kind, quote_kind::term)) attribute(span, site, result);
        return result;
    }

  private:
    /// Remembers the names of all sentences that begin before byte `end`.
    constexpr void read_until(std::size_t end) noexcept {
        while (!unread_.done() && unread_.position() < end) {
            const std::string_view sentence = unread_.value().text;
            const std::size_t begin = offset(text_, sentence);
            detail::clause_words list;
            detail::read_tokens<Language>(list, text_, begin, begin + sentence.size());
            detail::remember_names(memory_, list);
            unread_.next();
        }
    }

    /// Who the clause before the colon is about: `M. Roux s'avance : << Oui, dit-il, ... >>`; empty without
    /// one.
    constexpr std::string_view introducer(const detail::quoted_span& q, const detail::cue_site& site,
                                          detail::gender sex) const noexcept {
        detail::clause_words list;
        detail::read_tokens<Language>(list, q.text, site.sentence_begin, q.begin);
        if (list.last_gap != detail::mark_kind::colon) return {};
        const detail::noun_phrase subject = detail::find_subject<Language>(list, list.size);
        if (!subject.has_name() ||
            (subject.sex != sex && !detail::same(subject.sex, detail::gender::unknown)))
            return {};
        return detail::resolve(memory_, list, subject, last_);
    }

    constexpr void attribute(const detail::quoted_span& q, const detail::cue_site& site,
                             attribution& result) noexcept {
        result.how = site.how;
        result.cue = slice(q.text, site.begin, site.end);
        result.lemma = site.lemma;
        detail::clause_words list;
        detail::read_tokens<Language>(list, q.text, site.clause_begin, site.clause_end);
        const detail::noun_phrase phrase = detail::find_source<Language>(list, site);
        if (!phrase) return;
        if (phrase.has_name())
            detail::remember_phrase(memory_, list, phrase);  // it may stand in an incise only
        result.speaker = detail::mention_text<Language>(list, phrase);
        const std::string_view introduced =
            phrase.pronoun ? introducer(q, site, phrase.sex) : std::string_view();
        const std::string_view name =
            introduced.empty() ? detail::resolve(memory_, list, phrase, last_) : introduced;
        if (name.empty()) return;
        const detail::gender known = memory_.gender_of_name(name);
        last_ = {name, detail::same(known, detail::gender::unknown) ? phrase.sex : known};
        result.name = detail::canonical<Language>(people_, name);
    }

    std::string_view text_;
    gazetteer_view people_;
    detail::sentence_cursor<Language> unread_;
    detail::source_memory<Language, Capacity> memory_;
    detail::last_source last_;
};

/// Who said one quotation, as far as its own sentence tells: a pronoun gets no name.
///
///     if (auto a = incise::attribute(q, people)) show(a.speaker, a.cue);
template <class Language>
constexpr attribution attribute(const basic_quotation<Language>& q,
                                const gazetteer_view& people = {}) noexcept {
    return attributor<Language, 1>(std::string_view(), people)(q);
}

}  // namespace INCISE_ABI
}  // namespace incise

#endif
