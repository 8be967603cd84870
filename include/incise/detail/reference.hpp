// SPDX-License-Identifier: MIT
// L5: whom a mention means: the person a text is about, who spoke last, who was introduced so.
#ifndef INCISE_DETAIL_REFERENCE_HPP
#define INCISE_DETAIL_REFERENCE_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "find_source.hpp"
#include "noun_phrase.hpp"
#include "source_memory.hpp"

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// Somebody with a name, as the text writes it, and the paragraph where the text spoke of him last.
struct referent {
    std::string_view name;
    gender sex = gender::unknown;
    std::uint32_t paragraph = 0;
    std::uint32_t sentence = 0;

    constexpr bool fits(gender wanted) const noexcept {
        return !name.empty() && (sex == wanted || same(sex, gender::unknown));
    }
};

/// The nationality that a title ends with: `russe` of `chef de la diplomatie russe`.
constexpr std::string_view nationality_of(const token_words& list, const noun_phrase& phrase) noexcept {
    if (!list[phrase.title_last].roles.has(role::nationality_adjective)) return {};
    return list.text_of(phrase.title_last);
}

/// What a text has said so far about its people, in constant memory.
template <class Language, std::size_t Capacity>
class reader_memory {
  public:
    constexpr void begin_paragraph() noexcept {
        ++paragraph_;
        recent_ = begin_;
        begin_ = sentence_ + 1;
    }

    /// Reads a sentence of the narration.
    constexpr void read(const token_words& list) noexcept {
        ++sentence_;
        follow(list, remember_names<Language>(memory_, list, sentence_));
    }

    /// Who the source of a quotation was.
    constexpr void heard(std::string_view name, gender sex) noexcept {
        const gender known = memory_.gender_of_name(name);
        last_ = {name, same(known, gender::unknown) ? sex : known, paragraph_, sentence_};
    }

    constexpr void remember(const token_words& list, const noun_phrase& phrase) noexcept {
        remember_phrase<Language>(memory_, list, phrase, sentence_);
    }

    /// The name of a mention; empty if the text gives none.
    constexpr std::string_view name_of(const token_words& list, const noun_phrase& phrase) const noexcept {
        if (phrase.has_name()) return own_name(list, phrase);
        if (phrase.pronoun) return by_pronoun(list, phrase);
        if (!phrase.has_title()) return {};
        if (is_statement(list, phrase, true)) return author_name(list, phrase);
        const std::string_view own = full_body_name(list, phrase);
        if (!own.empty()) return own;
        return phrase.plural ? std::string_view() : by_title(list, phrase);
    }

  private:
    constexpr std::string_view own_name(const token_words& list, const noun_phrase& phrase) const noexcept {
        return memory_.full_name(list.text_of(phrase.name_first, phrase.name_last));
    }

    /// The fullest name of a body; `le ministere` is that which the text has named before.
    constexpr std::string_view full_body_name(const token_words& list,
                                              const noun_phrase& phrase) const noexcept {
        if (!phrase.has_title()) return {};
        const std::string_view own = body_name<Language>(list, phrase);
        if (!own.empty()) return memory_.bodies().expansion(own);
        const bool definite = phrase.body && !phrase.plural && !list.is_capital(phrase.title_first) &&
                              list[phrase.first].roles.has(role::object_pronoun);
        if (!definite) return {};
        return memory_.bodies().named_by(list.text_of(phrase.title_first, phrase.title_last));
    }

    /// Whose document it is: `le communique du ministere de l'Interieur`, `l'article de Lea Roux`.
    constexpr std::string_view author_name(const token_words& list,
                                           const noun_phrase& phrase) const noexcept {
        if (same(list.shape_of(phrase.title_first + 1), word_shape::number))
            return {};  // `l'article 3 de la Loi`
        const noun_phrase author = owner_of<Language>(list, phrase);
        if (!author.has_name()) return full_body_name(list, author);
        const std::string_view name = own_name(list, author);
        const bool sure = author.name_last > author.name_first || !same(author.sex, gender::unknown);
        return sure || memory_.knows(name) ? name : std::string_view();
    }

    /// Has the text spoken of him in this paragraph or in the one before it?
    constexpr bool is_fresh(const referent& one) const noexcept { return paragraph_ - one.paragraph <= 1; }

    /// Keeps up with whom the narration is about: the named subject of a sentence, or who reports in it.
    constexpr void follow(const token_words& list, const noun_phrase& subject) noexcept {
        if (subject.pronoun) {
            if (!subject.plural && focus_.fits(subject.sex) && is_fresh(focus_))
                focus_.paragraph = paragraph_;
            return;
        }
        if (subject.body) body_ = {full_body_name(list, subject), subject.sex, paragraph_, sentence_};
        if (subject.person || subject.has_name()) {
            if (!subject.plural) set_focus(name_of(list, subject), subject.sex);
            return;
        }
        const noun_phrase behind = reporting_name(list);
        if (behind) set_focus(name_of(list, behind), behind.sex);
    }

    /// Who has a name and reports behind a comma: `La digue tient bon, a dit Paul Roux`, or behind what he
    /// said.
    constexpr noun_phrase reporting_name(const token_words& list) const noexcept {
        for (std::size_t i = 0; i < list.size; ++i) {
            if (i > 0 && !same(list.gap_before(i), mark_kind::comma)) continue;
            const verb_group group = read_verb_group<Language>(list, i);
            const bool reports = same(group.strength, verb_strength::strong) && group.third &&
                                 !group.participle && !group.passive;
            if (!reports || !same(list.gap_after(group.last), mark_kind::none)) continue;
            const noun_phrase behind = read_phrase<Language>(list, group.last + 1);
            if (behind.has_name()) return behind;
        }
        return {};
    }

    /// Only somebody whose gender is known: other capitals may be towns, or begin their sentence.
    constexpr void set_focus(std::string_view name, gender sex) noexcept {
        const gender known = memory_.gender_of_name(name);
        const gender best = same(known, gender::unknown) ? sex : known;
        if (!name.empty() && !same(best, gender::unknown)) focus_ = {name, best, paragraph_, sentence_};
    }

    /// `il`: the named subject of the same sentence, who spoke last in this paragraph, whom the text is
    /// about, or the only one of this gender.
    constexpr std::string_view by_pronoun(const token_words& list, const noun_phrase& phrase) const noexcept {
        if (phrase.plural || same(phrase.sex, gender::unknown)) return {};
        const bool latter = phrase.first != phrase.last;
        if (latter) return memory_.most_recent(phrase.sex);
        const noun_phrase subject = find_subject<Language>(list, phrase.first);
        if (subject.has_name() && subject.sex == phrase.sex) return own_name(list, subject);
        if (is_body_meant(phrase.sex)) return body_.name;
        if (last_.fits(phrase.sex) && last_.paragraph == paragraph_) return last_.name;
        if (focus_.fits(phrase.sex) && is_fresh(focus_) && focus_.paragraph >= last_.paragraph)
            return focus_.name;
        if (last_.fits(phrase.sex) &&
            (last_.sex == phrase.sex ? paragraph_ - last_.paragraph <= 2 : is_fresh(last_)))
            return last_.name;
        return memory_.only_one(phrase.sex, recent_, sentence_);
    }

    /// Was the sentence before about a body of this gender, and about nobody: `Le gouvernement dort. Il ...`?
    constexpr bool is_body_meant(gender sex) const noexcept {
        return body_.sex == sex && body_.sentence + 1 >= sentence_ && body_.paragraph == paragraph_ &&
               body_.sentence > last_.sentence && body_.sentence > focus_.sentence;
    }

    constexpr std::string_view by_title(const token_words& list, const noun_phrase& phrase) const noexcept {
        const std::string_view title = list.text_of(phrase.title_first, phrase.title_last);
        const std::string_view name = memory_.by_title(title);
        if (!name.empty()) return name;
        const std::string_view nationality = nationality_of(list, phrase);
        const state_rank rank = rank_of<typename Language::unicode>(title);
        if (!nationality.empty() && !same(rank, state_rank::none) && memory_.has_rank(rank)) {
            const std::string_view counterpart = memory_.by_counterpart(nationality, phrase.sex);
            if (!counterpart.empty()) return counterpart;
        }
        const bool definite = phrase.person && list[phrase.first].roles.has(role::object_pronoun);
        const bool theirs = definite && focus_.fits(phrase.sex) && focus_.paragraph == paragraph_;
        return theirs && memory_.title_of(focus_.name).empty() ? focus_.name : std::string_view();
    }

    source_memory<Language, Capacity> memory_;
    referent last_;   // who was quoted last
    referent focus_;  // whom the narration is about
    referent body_;   // the body that a sentence was about last
    std::uint32_t paragraph_ = 0;
    std::uint32_t sentence_ = 0;
    std::uint32_t begin_ = 0;   // the first sentence of this paragraph
    std::uint32_t recent_ = 0;  // and of the one before it
};

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif
