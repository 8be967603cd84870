// SPDX-License-Identifier: MIT
// All texts of 0 to 3 bytes, completely; all 2^32 texts of 4 bytes by decode() and validate(), and some of
// them completely.
#ifndef INCISE_TESTS_SHORT_INPUTS_HPP
#define INCISE_TESTS_SHORT_INPUTS_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "comparison.hpp"

namespace exhaustive {

/// Calls `visit(text, number)` for all texts of `size` bytes, in the order of their numbers, big-endian.
template <class Visit>
void for_each_text(std::size_t size, Visit visit) {
    char bytes[4] = {};
    for (std::size_t number = 0; number < std::size_t{1} << (8 * size); ++number) {
        for (std::size_t i = 0; i < size; ++i) {
            bytes[i] = static_cast<char>(number >> (8 * (size - 1 - i)) & 0xFFu);
        }
        visit(std::string_view(bytes, size), number);
    }
}

inline void all_up_to_three_bytes() {
    for (std::size_t size = 0; size <= 3; ++size) {
        for_each_text(size, [](std::string_view text, std::size_t) { compare_all(text); });
    }
}

/// What the reference says of validity, for all texts of 0 to 3 bytes: what follows a first code point.
class short_checks {
  public:
    short_checks() {
        for (std::size_t size = 0; size <= 3; ++size) {
            checks_[size].resize(std::size_t{1} << (8 * size));
            for_each_text(size, [&](std::string_view text, std::size_t number) {
                const incise::utf8_check check = reference::validate(text);
                checks_[size][number] = {static_cast<std::uint8_t>(check.at), check.error};
            });
        }
    }
    /// The check of the last `size` bytes of `bytes`, a number.
    incise::utf8_check operator()(std::uint32_t bytes, std::size_t size) const {
        const small_check& found = checks_[size][bytes & ((std::uint64_t{1} << (8 * size)) - 1)];
        return {found.at, found.error};
    }

  private:
    struct small_check {
        std::uint8_t at;
        utf8_error error;
    };
    std::vector<small_check> checks_[4];
};

inline incise::utf8_check check_of_four(const short_checks& checks, std::uint32_t bytes,
                                        const reference::decoded& first) {
    if (first.error != utf8_error::none) return {0, first.error};
    const incise::utf8_check rest = checks(bytes, 4 - first.size);
    return {first.size + rest.at, rest.error};
}

/// The 256 texts that begin with the three bytes of `prefix`. The reference is asked once for all of them
/// if its answer depends on no more than these three.
inline void four_bytes_from(const short_checks& checks, std::uint32_t prefix) {
    char bytes[4] = {static_cast<char>(prefix >> 16 & 0xFFu), static_cast<char>(prefix >> 8 & 0xFFu),
                     static_cast<char>(prefix & 0xFFu), 0};
    const std::string_view text(bytes, 4);
    reference::decoded first = reference::decode(text);
    const bool last_matters = first.read > 3;
    for (std::uint32_t last = 0; last < 256; ++last) {
        bytes[3] = static_cast<char>(last);
        if (last_matters) first = reference::decode(text);
        compare_first(text, first);
        compare_check(text, check_of_four(checks, prefix << 8 | last, first));
    }
}

inline void all_four_bytes() {
    const short_checks checks;
    for (std::uint32_t prefix = 0; prefix < 1u << 24; ++prefix) four_bytes_from(checks, prefix);
}

/// One text in about 290, so that each last byte comes with each first.
inline void some_four_bytes() {
    for (std::uint32_t prefix = 0; prefix < 1u << 24; ++prefix) {
        if ((prefix >> 16 ^ prefix >> 8 ^ prefix) % 8 != 0) continue;
        for (std::uint32_t last = prefix % 37; last < 256; last += 37) {
            const char bytes[4] = {static_cast<char>(prefix >> 16 & 0xFFu),
                                   static_cast<char>(prefix >> 8 & 0xFFu), static_cast<char>(prefix & 0xFFu),
                                   static_cast<char>(last)};
            compare_all(std::string_view(bytes, 4));
        }
    }
}

}  // namespace exhaustive

#endif
