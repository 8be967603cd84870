// SPDX-License-Identifier: MIT
// L5: the people whom a text has introduced, the last few of them: by name and by function.
#ifndef INCISE_DETAIL_SOURCE_MEMORY_HPP
#define INCISE_DETAIL_SOURCE_MEMORY_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "find_source.hpp"
#include "known_bodies.hpp"
#include "noun_phrase.hpp"
#include "same_name.hpp"

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// Somebody the text has named. Views into the text.
struct known_source {
    std::string_view name;   // the fullest form so far, without title
    std::string_view title;  // `secretaire d'Etat americain`, if the text gave one
    gender sex = gender::unknown;
    std::uint32_t sentence = 0;  // where it was named last, by number
};

/// The last `Capacity` people, the most recent last. A name heard again moves to the end.
template <class Language, std::size_t Capacity>
class source_memory {
    using unicode = typename Language::unicode;

  public:
    /// Remembers a name, with what else is known; joins it with a longer or shorter form of itself.
    constexpr void remember(const known_source& heard) noexcept {
        known_source source = heard;
        std::size_t place = find_name(heard.name);
        if (place < size_) {
            const known_source& known = sources_[place];
            if (known.name.size() > source.name.size()) source.name = known.name;
            if (source.title.empty()) source.title = known.title;
            if (same(source.sex, gender::unknown)) source.sex = known.sex;
        } else if (size_ == Capacity) {
            place = 0;
        } else {
            place = size_++;
        }
        // Counted so that gcc sees that a memory of one is never left.
        for (std::size_t i = 1; i < Capacity; ++i) {
            if (i > place && i < size_) sources_[i - 1] = sources_[i];
        }
        if (size_ - 1 < Capacity) sources_[size_ - 1] = source;
    }

    /// The fullest form of a name that the text has given; `name` itself if it is new.
    constexpr std::string_view full_name(std::string_view name) const noexcept {
        const std::size_t place = find_name(name);
        return place < size_ && sources_[place].name.size() > name.size() ? sources_[place].name : name;
    }

    /// Who was introduced with this function; empty if nobody, or two.
    constexpr std::string_view by_title(std::string_view title) const noexcept {
        std::string_view found;
        for (std::size_t i = 0; i < size_; ++i) {
            if (sources_[i].title.empty() || !is_first_part<unicode>(sources_[i].title, title)) continue;
            if (!found.empty()) return {};
            found = sources_[i].name;
        }
        return found;
    }

    /// Who was introduced as somebody's counterpart of this nationality, if that can be his gender. `son
    /// homologue russe Serguei Lavrov` makes `le chef de la diplomatie russe` him, since a counterpart has
    /// the same office.
    constexpr std::string_view by_counterpart(std::string_view nationality, gender sex) const noexcept {
        std::string_view found;
        for (std::size_t i = 0; i < size_; ++i) {
            const std::string_view title = sources_[i].title;
            const bool other = sources_[i].sex != sex && !same(sex, gender::unknown) &&
                               !same(sources_[i].sex, gender::unknown);
            if (other || !is_first_part<unicode>(title, "homologue"_sv) ||
                !is_same_adjective(last_word(title), nationality))
                continue;
            if (!found.empty()) return {};
            found = sources_[i].name;
        }
        return found;
    }

    /// Has somebody an office of this rank, and no counterpart's?
    constexpr bool has_rank(state_rank rank) const noexcept {
        for (std::size_t i = 0; i < size_; ++i) {
            if (same(rank_of<unicode>(sources_[i].title), rank)) return true;
        }
        return false;
    }

    /// The most recent name that this gender allows; empty if there is none.
    constexpr std::string_view most_recent(gender sex) const noexcept {
        for (std::size_t i = size_; i > 0; --i) {
            if (sources_[i - 1].sex == sex) return sources_[i - 1].name;
        }
        return {};
    }

    /// The only name of this gender in the few sentences before sentence `now`, none before sentence `least`.
    constexpr std::string_view only_one(gender sex, std::uint32_t least, std::uint32_t now) const noexcept {
        std::string_view found;
        for (std::size_t i = 0; i < size_; ++i) {
            const std::uint32_t sentence = sources_[i].sentence;
            if (sources_[i].sex != sex || sentence + 2 < now || sentence < least) continue;
            if (!found.empty() || sentence == now) return {};
            found = sources_[i].name;
        }
        return found;
    }

    /// The bodies that the text has named.
    constexpr known_bodies<unicode>& bodies() noexcept { return bodies_; }
    constexpr const known_bodies<unicode>& bodies() const noexcept { return bodies_; }

    constexpr bool knows(std::string_view name) const noexcept { return find_name(name) < size_; }

    constexpr std::string_view title_of(std::string_view name) const noexcept {
        const std::size_t place = find_name(name);
        return place < size_ ? sources_[place].title : std::string_view();
    }

    constexpr gender gender_of_name(std::string_view name) const noexcept {
        const std::size_t place = find_name(name);
        return place < size_ ? sources_[place].sex : gender::unknown;
    }

  private:
    /// The most recent source that has this name, or one of which it is a part, or that is a part of it.
    constexpr std::size_t find_name(std::string_view name) const noexcept {
        for (std::size_t i = size_; i > 0; --i) {
            const std::string_view known = sources_[i - 1].name;
            if (ends_differ(known, name)) continue;
            if (is_same_name<unicode>(known, name) || is_last_part<unicode>(known, name) ||
                is_last_part<unicode>(name, known))
                return i - 1;
        }
        return Capacity;
    }

    known_source sources_[Capacity] = {};
    known_bodies<unicode> bodies_;
    std::size_t size_ = 0;
};

/// The function behind a name, `Paul Roux, maire de Morges`: its words, or empty.
template <class Language>
constexpr std::string_view title_behind(const token_words& list, std::size_t name_last) noexcept {
    const std::size_t first = name_last + 1;
    if (first >= list.size || !same(list.gap_before(first), mark_kind::comma) || !names_person(list, first))
        return {};
    return list.text_of(first, title_end<Language>(list, name_last, true));
}

/// Remembers the name of a mention that has one. `Kerry` alone, which may be a town, is not new.
template <class Language, std::size_t Capacity>
constexpr void remember_phrase(source_memory<Language, Capacity>& memory, const token_words& list,
                               const noun_phrase& phrase, std::uint32_t sentence) noexcept {
    const std::string_view name = list.text_of(phrase.name_first, phrase.name_last);
    const bool alone = phrase.first == phrase.name_first || phrase.plural;  // `les clients Axa`
    const bool one_word = phrase.name_first == phrase.name_last && alone;
    if (one_word && !memory.knows(name)) return;
    known_source heard{name, {}, phrase.sex, sentence};
    heard.title = phrase.has_title() ? list.text_of(phrase.title_first, phrase.title_last)
                                     : title_behind<Language>(list, phrase.last);
    memory.remember(heard);
}

/// The first word at or behind `from` with a capital, or with one behind its hyphen: a name may begin there.
template <class Language>
constexpr std::size_t next_capital(const token_words& list, std::size_t from) noexcept {
    while (from < list.size && !list.is_capital(from) &&
           !has_inner_capital<typename Language::unicode>(list.text_of(from)))
        ++from;
    return from;
}

/// May a mention that begins at word `at` have the name that begins at word `capital`? Not over a mark, but
/// for a comma before the name, and not from afar: `le maire de la ville, Paul Roux`.
constexpr bool may_reach(const token_words& list, std::size_t at, std::size_t capital) noexcept {
    if (capital - at > 18) return false;
    for (std::size_t i = at + 1; i < capital; ++i) {
        if (!same(list.gap_before(i), mark_kind::none) && i > at + 1) return false;
    }
    return true;
}

/// Remembers everybody and every body that a sentence names. Returns its subject, as far as its head tells:
/// the first mention that can speak and begins a clause.
template <class Language, std::size_t Capacity>
constexpr noun_phrase remember_names(source_memory<Language, Capacity>& memory, const token_words& list,
                                     std::uint32_t sentence) noexcept {
    noun_phrase subject;
    std::size_t capital = 0;
    for (std::size_t i = 0; i < list.size; ++i) {
        if (subject) {  // only names are still wanted
            if (capital <= i) capital = next_capital<Language>(list, i);
            if (capital == list.size) break;
            if (!may_reach(list, i, capital)) continue;
        }
        const noun_phrase phrase = read_phrase<Language>(list, i);
        if (!phrase) continue;
        if (!subject && phrase.can_speak() && !is_governed(list, i) && begins_clause(list, i))
            subject = phrase;
        const noun_phrase told = behind_governed<Language>(list, phrase);
        if (phrase.has_name()) remember_phrase(memory, list, told ? told : phrase, sentence);
        if (phrase.body) memory.bodies().remember(read_body<Language>(list, phrase));
        i = phrase.last;
    }
    return subject;
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif
