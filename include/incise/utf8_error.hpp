// SPDX-License-Identifier: MIT
// L1: why bytes are not UTF-8.
#ifndef INCISE_UTF8_ERROR_HPP
#define INCISE_UTF8_ERROR_HPP

#include <cstdint>
#include <string_view>

#include "detail/slice.hpp"

namespace incise {
inline namespace INCISE_ABI {

/// Why bytes are not UTF-8. Each value has one sentence, `message()`.
enum class utf8_error : std::uint8_t {
    none,
    too_short,          ///< the text or the sequence ends before its last byte
    too_long,           ///< a lead byte of five or more bytes (F8..FF)
    overlong,           ///< a shorter sequence encodes the same code point
    surrogate,          ///< U+D800..DFFF, which only UTF-16 uses
    too_large,          ///< above U+10FFFF
    stray_continuation  ///< a continuation byte (80..BF) without a lead byte
};

constexpr std::string_view message(utf8_error error) noexcept {
    switch (error) {
        case utf8_error::none:
            return "well-formed UTF-8"_sv;
        case utf8_error::too_short:
            return "the sequence ends before its last byte"_sv;
        case utf8_error::too_long:
            return "no UTF-8 sequence begins with this byte"_sv;
        case utf8_error::overlong:
            return "a shorter sequence encodes the same character"_sv;
        case utf8_error::surrogate:
            return "the sequence encodes a surrogate, which is for UTF-16 only"_sv;
        case utf8_error::too_large:
            return "the sequence encodes a number above U+10FFFF"_sv;
        case utf8_error::stray_continuation:
            return "a continuation byte has no lead byte before it"_sv;
    }
    return "unknown error"_sv;
}

}  // namespace INCISE_ABI
}  // namespace incise

#endif
