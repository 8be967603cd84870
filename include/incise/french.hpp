// SPDX-License-Identifier: MIT
// L3: the language policy: which Unicode, which words play which part, how deep quotations nest.
#ifndef INCISE_FRENCH_HPP
#define INCISE_FRENCH_HPP

#include <string_view>

#include "detail/lexicon.hpp"
#include "unicode.hpp"

namespace incise {
inline namespace INCISE_ABI {

using detail::role;
using detail::role_set;
using detail::verb_feature;
using detail::verb_reading;
using detail::verb_strength;

/// French, as data behind static functions; an empty type that every layer above takes as a parameter.
///
/// `Unicode` answers for code points (`latin`, or `utf8proc` for all of Unicode); `Depth` is how many
/// quotations may be open at once (deeper marks are text). To add words of your own, derive from it and
/// hide `roles`:
///
///     struct my_french : incise::french {
///         static constexpr incise::role_set roles(std::string_view one) noexcept {
///             incise::role_set found = incise::french::roles(one);
///             if (one == "Cpl") found.add(incise::role::abbreviation_never_final);
///             return found;
///         }
///     };
template <class Unicode = latin, unsigned Depth = 8>
struct basic_french {
    using unicode = Unicode;
    static constexpr unsigned depth = Depth;

    /// The parts that one word (without its elided article, without dots) can play in a sentence or a line:
    /// abbreviation, civility, determiner ... (the first of `role`); none if unknown.
    static constexpr role_set roles(std::string_view one) noexcept {
        return detail::roles_in<Unicode>(detail::french_tables::sentence_graph, one);
    }

    /// The parts it can play around a quotation: office, adverb, pronoun of a man ... Who only splits
    /// sentences does not store these words.
    static constexpr role_set speech_roles(std::string_view one) noexcept {
        return detail::roles_in<Unicode>(detail::french_tables::speech_graph, one);
    }

    /// The parts that only matter to who asks who speaks: organisation, nationality.
    static constexpr role_set source_roles(std::string_view one) noexcept {
        return detail::roles_in<Unicode>(detail::french_tables::source_graph, one);
    }

    /// The parts that no rule of incise asks for: interjection, pronoun of the first or second person.
    static constexpr role_set other_roles(std::string_view one) noexcept {
        return detail::roles_in<Unicode>(detail::french_tables::other_graph, one);
    }

    /// Is `one` a given name of men, of women (`role::first_name_masculine`, `first_name_feminine`)?
    static constexpr role_set given_name(std::string_view one) noexcept {
        return detail::roles_in<Unicode>(detail::french_tables::name_graph, one);
    }

    /// The reporting verb or auxiliary of which `one` is a form, or nothing.
    static constexpr verb_reading verb(std::string_view one) noexcept {
        return detail::find_verb(detail::make_key<Unicode>(one));
    }
};

using french = basic_french<>;

/// French without the table of given names, 8 KB less where flash is scarce: a name has a gender only by its
/// title or function then.
///
///     incise::attributor<incise::lean_french> who(text);
template <class Unicode = latin, unsigned Depth = 8>
struct basic_lean_french : basic_french<Unicode, Depth> {
    static constexpr role_set given_name(std::string_view) noexcept { return {}; }
};

using lean_french = basic_lean_french<>;

namespace detail {

/// All parts that a word can play, but those of a given name.
template <class Language>
constexpr role_set all_roles(std::string_view one) noexcept {
    role_set found = Language::roles(one);
    found.add(Language::speech_roles(one));
    found.add(Language::source_roles(one));
    found.add(Language::other_roles(one));
    return found;
}

}  // namespace detail

}  // namespace INCISE_ABI
}  // namespace incise

#endif
