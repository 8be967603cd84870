// SPDX-License-Identifier: MIT
// L4: how a text may begin a name: the bits of an image that a scan asks before it reads a word.
#ifndef INCISE_DETAIL_NAME_BEGINNINGS_HPP
#define INCISE_DETAIL_NAME_BEGINNINGS_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "../folding.hpp"
#include "../gazetteer.hpp"
#include "../unicode.hpp"
#include "../utf8.hpp"
#include "image.hpp"
#include "image_writer.hpp"
#include "name_hash.hpp"
#include "scan.hpp"

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// Does a word of a name want a capital of the text?
template <class Unicode>
constexpr bool wants_capital(std::string_view listed, capitals wanted) noexcept {
    return same(wanted, capitals::as_listed) && Unicode::is_upper(decode(listed, 0).value);
}

/// Adds to the header of an image how texts may begin names.
template <class Unicode>
class name_beginnings {
  public:
    constexpr name_beginnings(image_writer out, fold_level level, capitals wanted) noexcept
        : out_(out), level_(level), wanted_(wanted) {}

    /// With which bytes a text may begin this name; with others than ASCII it may begin any.
    /// Does the name begin with a sign?
    constexpr bool add(std::string_view name) noexcept {
        fold_cursor<Unicode> units(name, level_);
        if (!is_word_unit<Unicode>(units.value().value, false)) {
            add_sign_head(units.value().value);
            return true;
        }
        add_beginning(units, layout::heads_at, wants_capital<Unicode>(name, wanted_));
        while (!units.done() && is_word_unit<Unicode>(units.value().value, true)) units.next();
        if (!units.done()) units.next();  // the sign before the second word
        if (!units.done() && is_word_unit<Unicode>(units.value().value, false))
            add_beginning(units, layout::seconds_at, wants_capital<Unicode>(units.value().source, wanted_));
        return false;
    }

  private:
    using layout = image_layout;
    static constexpr std::size_t half = (layout::seconds_at - layout::heads_at) / 2;

    image_writer out_;
    fold_level level_;
    capitals wanted_;

    /// How a text may write the word at `units`, if its first three bytes are ASCII.
    constexpr void add_beginning(fold_cursor<Unicode> units, std::size_t table, bool capital_only) noexcept {
        std::uint32_t bytes = 0;
        for (unsigned shift = 0; shift < 24; shift += 8, units.next()) {
            const bool done = units.done();
            const char32_t unit = done ? 0 : units.value().value;
            if (done || !is_word_unit<Unicode>(unit, true)) {
                return add_short(units, table, bytes, shift, capital_only);
            }
            if (unit >= 0x80) {  // a letter before its mark is ASCII
                return shift == 16 ? add_thirds(table, bytes, capital_only) : void();
            }
            bytes |= static_cast<std::uint32_t>(unit) << shift;
        }
        add_head_bits(table, bytes, capital_only);
    }

    /// A word of one or two bytes, before the sign at `units`.
    constexpr void add_short(fold_cursor<Unicode> units, std::size_t table, std::uint32_t bytes,
                             unsigned shift, bool capital_only) noexcept {
        const bool done = units.done();
        if (shift == 8 && done) {  // one letter before whatever: all bits
            for (std::size_t i = 0; i < (capital_only ? half : 2 * half); ++i) out_.put_byte(table + i, 0xFF);
            return;
        }
        const char32_t sign = done ? 0 : units.value().value;
        if (!done) units.next();
        const char32_t third = units.done() ? 0 : units.value().value;
        for (std::uint32_t c = 0; c < 0x80; ++c) {
            if (is_word_unit<Unicode>(c, false) || (!done && fold_ascii(c, level_).units[0] != sign))
                continue;
            const std::uint32_t more = bytes | c << shift;
            if (shift == 16) {
                add_head_bits(table, more, capital_only);
            } else if (sign != ' ' && third < 0x80 && is_word_unit<Unicode>(third, false)) {
                add_head_bits(table, more | static_cast<std::uint32_t>(third) << 16, capital_only);
            } else {  // more white space, a sign, the end
                add_thirds(table, more, capital_only);
            }
        }
    }
    constexpr void add_thirds(std::size_t table, std::uint32_t two, bool capital_only) noexcept {
        for (std::uint32_t d = 0; d < 64; ++d) {
            add_head_bits(table, two | (d & 0x1F) << 16 | (d & 0x20) << 17, capital_only);
        }
    }
    constexpr void add_sign_head(char32_t unit) noexcept {
        const char32_t sign = unit == ' ' ? U'-' : unit;  // a hyphen, since no name begins with a space
        if (sign < 0x80) add_bit(layout::first_bytes_at, static_cast<std::size_t>(sign));
    }
    constexpr void add_head_bits(std::size_t table, std::uint32_t three, bool capital_only) noexcept {
        const bool letter = is_ascii_lower((three & 0xFF) | 0x20u);
        if (!letter || !capital_only) add_bit(table, head_bit(letter ? three | 0x20u : three));
        if (letter) add_bit(table, head_bit(three & ~0x20u));
    }
    constexpr void add_bit(std::size_t table, std::size_t number) noexcept {
        const std::size_t at = table + (number >> 3);
        if (at >= out_.capacity()) return;
        out_.put_byte(at, load_byte(out_.data(), at) | 1u << (number & 7));
    }
};

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif
