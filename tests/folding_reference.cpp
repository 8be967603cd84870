// SPDX-License-Identifier: MIT
// The short ways of folding.hpp lead where the plain one does: folded text against a reference without them.
#include <incise/folding.hpp>
#include <incise/utf8proc.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

using incise::fold_level;
using incise::latin;
using namespace std::string_view_literals;

namespace {

constexpr fold_level levels[] = {fold_level::exact, fold_level::fold_case, fold_level::fold_accents};

/// The same ranges said as plainly as can be: each code point alone, by the policy, then what it absorbs.
template <class Unicode>
std::vector<incise::folded_unit> plainly_folded(std::string_view text, fold_level level, Unicode) {
    std::vector<incise::folded_unit> units;
    bool in_space = false;
    bool may_absorb = false;  // an ill-formed sequence absorbs nothing
    for (const incise::code_point c : incise::code_points(text)) {
        const incise::folding all = Unicode::fold(c.value, level);
        const bool vanishes = c.well_formed && (all.size == 0 || (in_space && incise::is_space(c.value)));
        if (vanishes && may_absorb) {
            const char* const source = units.back().source.data();
            for (std::size_t i = units.size(); i > 0 && units[i - 1].source.data() == source; --i) {
                units[i - 1].source = {source, units[i - 1].source.size() + c.bytes.size()};
            }
        }
        if (vanishes) continue;
        if (!c.well_formed) units.push_back({c.value, c.bytes, false});
        for (std::size_t i = 0; c.well_formed && i < all.size; ++i) {
            units.push_back({all.units[i], c.bytes, true});
        }
        may_absorb = c.well_formed;
        in_space = c.well_formed && incise::is_space(c.value);
    }
    return units;
}

template <class Unicode>
bool folds_as_plainly(std::string_view text, fold_level level, Unicode policy) {
    const std::vector<incise::folded_unit> wanted = plainly_folded(text, level, policy);
    std::size_t at = 0;
    for (const incise::folded_unit unit : incise::folded(text, level, policy)) {
        if (at == wanted.size()) return false;
        const incise::folded_unit& other = wanted[at++];
        if (unit.value != other.value || unit.well_formed != other.well_formed) return false;
        if (unit.source != other.source || unit.source.data() != other.source.data()) return false;
    }
    return at == wanted.size();
}

/// Bits without a pattern, the same in every run.
struct random_bits {
    std::uint64_t state = 88172645463325252u;
    std::size_t below(std::size_t limit) {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        return static_cast<std::size_t>(state >> 20) % limit;
    }
};

/// Pieces that meet in every order: each lead byte of the short ways, what vanishes, white space, bytes.
std::string random_text(random_bits& random) {
    constexpr std::string_view pieces[] = {"a",
                                           "Q",
                                           " ",
                                           "\n",
                                           "-",
                                           "!",
                                           "\0"sv,
                                           "\x7F",
                                           "\xC3\xA9",
                                           "\xC5\x92",
                                           "\xC3\x80",
                                           "\xC5\xBF",
                                           "\xC5\x89",
                                           "\xC4\xB0",
                                           "\xC2\xAD",
                                           "\xCC\x81",
                                           "\xCD\xA0",
                                           "\xC2\xA0",
                                           "\xC2\xAB",
                                           "\xC2\x85",
                                           "\xCA\xBC",
                                           "\xE2\x80\x99",
                                           "\xE2\x80\xAF",
                                           "\xE2\x80\x94",
                                           "\xE1\xBA\xBF",
                                           "\xE3\x80\x80",
                                           "\xEF\xAC\x83",
                                           "\xF0\x9F\x98\x80",
                                           "\xC3",
                                           "\xE2\x80",
                                           "\xE2",
                                           "\xA9",
                                           "\xFF",
                                           "\xCC"};
    std::string text;
    for (std::size_t left = random.below(14); left != 0; --left) {
        if (random.below(8) == 0) {
            text.push_back(static_cast<char>(random.below(256)));
        } else {
            text += pieces[random.below(sizeof pieces / sizeof *pieces)];
        }
    }
    return text;
}

}  // namespace

TEST_CASE("random text folds as if each code point were read by itself") {
    random_bits random;
    int failures = 0;
    for (int round = 0; round < 200000; ++round) {
        const std::string text = random_text(random);
        for (const fold_level level : levels) {
            if (!folds_as_plainly(text, level, latin{})) ++failures;
            if (round < 20000 && !folds_as_plainly(text, level, incise::utf8proc{})) ++failures;
        }
    }
    CHECK(failures == 0);
}
