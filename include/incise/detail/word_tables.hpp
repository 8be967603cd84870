// SPDX-License-Identifier: MIT
// L3: the words that decide where a French word ends. Rows are separated by one space and written in
// small letters; they are compared at fold_case, so the text may have capitals, NFD or either apostrophe.
#ifndef INCISE_DETAIL_WORD_TABLES_HPP
#define INCISE_DETAIL_WORD_TABLES_HPP

#include <cstddef>
#include <string_view>

#include "../folding.hpp"
#include "slice.hpp"

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// Elided forms, without the apostrophe: "l'eau", "jusqu'ici", "c'a ete" (with a cedilla: \xC3\xA7). Not
/// presqu, which lives in presqu'ile only.
inline constexpr std::string_view elided_forms = "l d j m t s c \xC3\xA7 n qu jusqu lorsqu puisqu quoiqu"_sv;

/// Words that begin like an elision but are one word.
inline constexpr std::string_view whole_with_apostrophe =
    "c'est-\xC3\xA0-dire c'est-a-dire qu'en-dira-t-on m'as-tu-vu"_sv;

/// Clitics after a hyphen: "dit-il", "donne-moi".
inline constexpr std::string_view clitic_pronouns =
    "je tu il ils elle elles on nous vous ce moi toi lui leur le la les y en"_sv;

/// The same after a t that only sounds: "a-t-il"; "va-t-en" is often written so.
inline constexpr std::string_view clitics_after_t = "il ils elle elles on en"_sv;

/// Clitics that are elided themselves: "va-t'en", "parle-m'en".
inline constexpr std::string_view elided_clitics = "t'en m'en l'en t'y m'y l'y"_sv;

/// Particles after a noun: "ce jour-la" (with a grave accent), "ces jours-ci".
inline constexpr std::string_view clitic_particles = "ci l\xC3\xA0"_sv;

/// What comes before a particle that is part of the word: "celui-ci", "jusque-la".
inline constexpr std::string_view whole_before_particle =
    "celui celle ceux celles jusque jusques par de ici comme ah oh l\xC3\xA0"_sv;

/// What comes before a pronoun that is part of the word: "un chez-moi", "garde-a-vous", "CELUI-LA" (capitals
/// without accents).
inline constexpr std::string_view whole_before_pronoun =
    "chez \xC3\xA0 entre non sans oh celui celle ceux celles jusque"_sv;

/// Compounds and given names that end like a verb with its clitic: "un rendez-vous", "Jong-il".
inline constexpr std::string_view whole_with_clitic =
    "rendez-vous shangri-la oh-la-la tra-la-la jong-il garde-a-vous"_sv;

/// Is `part`, which is ASCII, `row` but for its capitals?
constexpr bool is_row(std::string_view part, std::string_view row) noexcept {
    if (part.size() != row.size()) return false;
    for (std::size_t i = 0; i < row.size(); ++i) {
        const bool capital = part[i] >= 'A' && part[i] <= 'Z';
        if ((capital ? part[i] + ('a' - 'A') : part[i]) != row[i]) return false;
    }
    return true;
}

constexpr bool is_all_ascii(std::string_view part) noexcept {
    for (const char byte : part) {
        if (static_cast<unsigned char>(byte) >= 0x80) return false;
    }
    return true;
}

/// Is `part` one of the words of `rows`? Cost: the number of rows; a long part fails at its first letters.
template <class Unicode>
constexpr bool is_listed(std::string_view part, std::string_view rows) noexcept {
    const bool ascii = is_all_ascii(part);
    std::size_t begin = 0;
    for (std::size_t at = 0; at <= rows.size(); ++at) {
        if (at < rows.size() && rows[at] != ' ') continue;
        const std::string_view row = slice(rows, begin, at);
        if (ascii ? is_row(part, row) : equal_folded(part, row, fold_level::fold_case, Unicode{}))
            return true;
        begin = at + 1;
    }
    return false;
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif
