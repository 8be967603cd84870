// SPDX-License-Identifier: MIT
// L3: the words that decide where a French word ends.
#ifndef INCISE_DETAIL_WORD_TABLES_HPP
#define INCISE_DETAIL_WORD_TABLES_HPP

#include <cstdint>
#include <string_view>

#include "lexicon.hpp"

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// What a word or a part of one is to those who look for the ends of words (tools/lexicon/signs/
/// word_parts.txt, in this order).
enum class word_part : std::uint8_t {
    elided,                 ///< before an apostrophe: l'eau, jusqu'ici
    whole_with_apostrophe,  ///< one word that begins like an elision: qu'en-dira-t-on
    clitic,                 ///< behind a hyphen: dit-il, donne-moi
    after_t,                ///< behind a t that only sounds: a-t-il
    elided_clitic,          ///< va-t'en
    particle,               ///< ces jours-ci
    before_particle,        ///< what a particle is part of: celui-ci
    before_pronoun,         ///< what a pronoun is part of: un chez-moi
    whole,                  ///< one word that ends like a verb with its clitic: un rendez-vous
    sounding_t,             ///< the t of a-t-il
    www                     ///< the head of a URL
};

/// Is `part` such a word? Capitals, NFD and either apostrophe are as good. Cost: some tens of bytes of a
/// graph.
template <class Unicode>
constexpr bool is_listed(std::string_view part, word_part wanted) noexcept {
    return roles_in<Unicode>(french_tables::word_parts, part).has(static_cast<role>(wanted));
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif
