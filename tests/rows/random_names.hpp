// SPDX-License-Identifier: MIT
// Small random lists of names and texts, of pieces that are hard to keep apart.
#ifndef INCISE_TESTS_ROWS_RANDOM_NAMES_HPP
#define INCISE_TESTS_ROWS_RANDOM_NAMES_HPP

#include <incise/gazetteer_builder.hpp>

#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "slow_matcher.hpp"

namespace rows {

/// What is found in `text`, if there are so many signs and an empty line before it, and many after it.
inline std::vector<span_of_entry> spans_in(const incise::gazetteer_view& names, const std::string& text,
                                           std::size_t before) {
    const std::string space = before == 0 ? "" : std::string(before, ';') + "\n\n";
    const std::string padded = before == 0 ? text : space + text + "\n\n" + std::string(80, ';');
    std::vector<span_of_entry> result;
    for (const incise::mention m : names.mentions(padded)) {
        const std::size_t begin = incise::offset(padded, m.text) - space.size();
        result.push_back({begin, begin + m.text.size(), m.entry});
    }
    return result;
}

inline constexpr std::string_view pieces[] = {"a",      "b",      "A",     "B", "é", "e",   "É",  "œ",
                                              " ",      " ",      "-",     "'", ".", "\n",  "l'", "\u00ad",
                                              "\u0301", "\u2019", "-t-il", "+", "_", "\xC3"};

inline std::string random_text(std::mt19937& random, std::size_t longest) {
    std::string result;
    const std::size_t count = 1 + random() % longest;
    for (std::size_t i = 0; i < count; ++i) result += pieces[random() % (sizeof pieces / sizeof pieces[0])];
    return result;
}

/// Builds with what the builder accepts of a few random names.
struct random_names {
    std::vector<std::string> names;
    std::vector<incise::gazetteer_entry> rows;

    explicit random_names(std::mt19937& random) {
        for (int i = 0; i < 6; ++i) names.push_back(random_text(random, 4));
        for (const std::string& name : names) {
            const incise::gazetteer_entry row{name, static_cast<std::uint32_t>(random() % 4)};
            std::string visible;  // no name ends with a space and what vanishes after it
            for (std::size_t at = 0; at < name.size(); ++at) {
                const bool soft =
                    incise::detail::has_at(name, at, "\u00ad") || incise::detail::has_at(name, at, "\u0301");
                if (soft) ++at;
                if (!soft) visible += name[at];
            }
            const bool trimmed = incise::detail::trimmed(visible) == visible;
            const auto built = incise::build_gazetteer({&row, 1}, {}, incise::fold_level::fold_accents);
            bool known = false;
            for (const incise::gazetteer_entry& other : rows) {
                known = known || (other.entry == row.entry &&
                                  incise::detail::trimmed(other.name) == incise::detail::trimmed(name));
            }
            if (trimmed && built.error == incise::errc::buffer_full && name[0] != '-' && name.back() != '-' &&
                !known) {
                rows.push_back(row);
            }
        }
    }
};

}  // namespace rows

#endif
