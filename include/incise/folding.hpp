// SPDX-License-Identifier: MIT
// L2: text as it is compared: one range of folded code points, each with its place in the original bytes.
#ifndef INCISE_FOLDING_HPP
#define INCISE_FOLDING_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "detail/cursor_range.hpp"
#include "detail/slice.hpp"
#include "unicode.hpp"
#include "utf8.hpp"

namespace incise {
inline namespace INCISE_ABI {

/// One code point of the folded text.
struct folded_unit {
    char32_t value = 0;       ///< U+FFFD if ill-formed
    std::string_view source;  ///< the bytes of the text that it stands for; several units may share them
    bool well_formed = true;  ///< false: the bytes are no UTF-8; such a unit equals nothing, not even itself
};

namespace detail {

/// Are `folded_ascii` and `folded_latin` what the policy answers at `level`?
template <class Unicode>
constexpr bool folds_at_a_glance(fold_level) noexcept {
    return false;
}
template <>
constexpr bool folds_at_a_glance<latin>(fold_level level) noexcept {
    return same(level, fold_level::fold_accents);
}

/// One unit, what it stands for, and the units that come from the same code point.
struct fold_piece {
    const char* source = nullptr;
    std::size_t size = 0;         // of the source; 0 at the end of the text
    std::size_t left = 0;         // bytes from the source on
    std::uint64_t following = 0;  // up to three more units, 21 bits each, the next one lowest; none is U+0000
    char32_t value = 0;
    bool well_formed = true;
    std::uint8_t unit = 0;  // the number of this unit among those of its source
};

constexpr std::uint64_t units_after_first(const folding& all) noexcept {
    if (all.size < 2) return 0;
    std::uint64_t result = all.units[1];
    if (all.size > 2) result |= static_cast<std::uint64_t>(all.units[2]) << 21;
    if (all.size > 3) result |= static_cast<std::uint64_t>(all.units[3]) << 42;
    return result;
}

constexpr unsigned char byte(char c) noexcept {
    return static_cast<unsigned char>(c);
}

/// The lead bytes of U+00C0 to U+017F?
constexpr bool is_latin_lead(unsigned char c) noexcept {
    return c >= 0xC3 && c <= 0xC5;
}

/// May a visible unit end before byte `after`? Yes if ASCII, a letter or, behind E2, a sign begins there:
/// none vanishes under `latin`. For all other bytes `read` looks closely.
constexpr bool may_end_before(unsigned char after) noexcept {
    return after < 0x80 || is_latin_lead(after) || after == 0xE2;
}

/// Two bytes of ASCII that are surely not both white space, by two comparisons.
constexpr bool is_plain_pair(unsigned char first, unsigned char after) noexcept {
    return (first | after) < 0x80 && first + after > 2 * 0x20;
}

/// Is `first` ASCII and surely a unit by itself, and no white space that goes on?
constexpr bool stands_alone(unsigned char first, unsigned char after) noexcept {
    if (after < 0x80) return is_plain_pair(first, after);
    return first < 0x80 && (first > 0x20 ? may_end_before(after) : is_latin_lead(after));
}

template <class Unicode>
class fold_cursor {
  public:
    using value_type = folded_unit;

    /// Several units may come from one place (two from an oe ligature), so the place alone does not do.
    struct place {
        const char* source;
        std::size_t unit;
        friend constexpr bool operator==(const place& a, const place& b) noexcept {
            return a.source == b.source && a.unit == b.unit;
        }
    };

    constexpr fold_cursor() noexcept = default;
    constexpr fold_cursor(std::string_view text, fold_level level) noexcept
        : piece_(read_closely(text, level)), level_(level) {}

    constexpr folded_unit value() const noexcept {
        return {piece_.value, std::string_view(piece_.source, piece_.size), piece_.well_formed};
    }
    constexpr void next() noexcept {
        if (piece_.following != 0) {
            piece_.value = static_cast<char32_t>(piece_.following & 0x1FFFFF);
            piece_.following >>= 21;
            ++piece_.unit;
        } else {
            advance();
        }
    }
    constexpr bool done() const noexcept { return piece_.size == 0; }
    constexpr place position() const noexcept { return {piece_.source, piece_.unit}; }

  private:
    fold_piece piece_;
    fold_level level_ = fold_level::exact;

    /// Nearly all text is pairs of ASCII. Small, so that loops inline it; `read` takes and gives values, so
    /// that the cursor stays in registers.
    constexpr void advance() noexcept {
        const char* const at = piece_.source + piece_.size;
        const std::size_t left = piece_.left - piece_.size;
        if (folds_at_a_glance<Unicode>(level_) && left >= 2) {
            const unsigned char first = byte(at[0]), after = byte(at[1]);
            if (is_plain_pair(first, after)) {
                piece_.source = at;
                piece_.size = 1;
                piece_.left = left;
                piece_.value = table_byte(folded_ascii, first);
                piece_.well_formed = true;
                piece_.unit = 0;
                return;
            }
        }
        piece_ = read(at, left, level_);
    }

    /// The letters and the apostrophe of French under `latin`: what `read_closely` would say, sooner.
    static constexpr fold_piece read(const char* at, std::size_t left, fold_level level) noexcept {
        if (!folds_at_a_glance<Unicode>(level) || left < 4) return read_closely({at, left}, level);
        const unsigned char first = byte(at[0]), second = byte(at[1]), third = byte(at[2]);
        if (stands_alone(first, second)) return {at, 1, left, 0, table_byte(folded_ascii, first), true};
        if (is_latin_lead(first) && (second & 0xC0) == 0x80 && may_end_before(third)) {
            const std::size_t row = ((first & 7u) << 7 | (second & 0x3Fu) << 1) - 0x180;
            return {at, 2, left, table_byte(folded_latin, row + 1), table_byte(folded_latin, row), true};
        }
        if (first == 0xE2 && second == 0x80 && third == 0x99 && may_end_before(byte(at[3]))) {
            return {at, 3, left, 0, 0x27, true};
        }
        return read_closely({at, left}, level);
    }

    /// The next code points that become something; all that vanishes before them is passed over.
    static constexpr fold_piece read_closely(std::string_view rest, fold_level level) noexcept {
        while (!rest.empty()) {
            const decoded d = decode(rest, 0);
            if (!same(d.error, utf8_error::none)) {
                return {rest.data(), d.size, rest.size(), 0, replacement_character, false};
            }
            const folding all = Unicode::fold(d.value, level);
            if (all.size != 0) {
                const std::size_t size = absorb(rest, d.size, level, is_space(d.value));
                return {rest.data(), size, rest.size(), units_after_first(all), all.units[0], true};
            }
            rest.remove_prefix(d.size);
        }
        return {rest.data(), 0, 0, 0, 0, true};
    }

    /// A unit also stands for what vanishes after it (the accent of an e, a soft hyphen), so that no source
    /// ends between a letter and its accent; a space stands for the whole run of white space. `at`: behind
    /// the unit; the answer: behind all of it.
    static constexpr std::size_t absorb(std::string_view text, std::size_t at, fold_level level,
                                        bool in_space) noexcept {
        while (at < text.size()) {
            const decoded d = decode(text, at);
            const bool goes_on = same(d.error, utf8_error::none) &&
                                 ((in_space && is_space(d.value)) ||
                                  (d.value >= 0x80 && Unicode::fold(d.value, level).size == 0));
            if (!goes_on) break;
            at += d.size;
        }
        return at;
    }
};

}  // namespace detail

/// The folded code points of `text`, lazily.
///
/// In: any bytes; a level; a Unicode policy (`latin` if none is named). Out: units whose sources lie in
/// `text` in its order. A run of white space, line breaks too, is one U+0020; a hyphen that is a space at
/// fold_accents stays a unit of its own. Ill-formed bytes are units with `well_formed` false. What vanishes
/// belongs to the source of the unit before it; at the start of the text it belongs to none.
///
///     for (incise::folded_unit u : incise::folded(text, incise::fold_level::fold_accents)) feed(u.value);
///
/// Cost: one pass, at most two look-ups a code point; 56 bytes of state. French at fold_accents under `latin`
/// is read about as fast as a byte-wise hash of it.
template <class Unicode = latin>
constexpr auto folded(borrowed_text text, fold_level level, Unicode = {}) noexcept {
    return cursor_range<detail::fold_cursor<Unicode>>(detail::fold_cursor<Unicode>(text, level));
}

/// Are `a` and `b` the same at `level`? Text with ill-formed bytes equals nothing, not even itself.
/// Cost: one pass over the shorter.
template <class Unicode = latin>
constexpr bool equal_folded(std::string_view a, std::string_view b, fold_level level, Unicode = {}) noexcept {
    detail::fold_cursor<Unicode> left(a, level);
    detail::fold_cursor<Unicode> right(b, level);
    for (; !left.done() && !right.done(); left.next(), right.next()) {
        const folded_unit x = left.value();
        const folded_unit y = right.value();
        if (x.value != y.value || !x.well_formed || !y.well_formed) return false;
    }
    return left.done() && right.done();
}

/// The order of `a` and `b` at `level`: negative, 0 or positive, by code points, a prefix first.
///
/// An order for sorting and searching, not the alphabet of a language. Total: all ill-formed sequences are
/// one value above every code point, so `a` and itself give 0 also where `equal_folded` says false.
template <class Unicode = latin>
constexpr int compare_folded(std::string_view a, std::string_view b, fold_level level,
                             Unicode = {}) noexcept {
    detail::fold_cursor<Unicode> left(a, level);
    detail::fold_cursor<Unicode> right(b, level);
    for (; !left.done() && !right.done(); left.next(), right.next()) {
        const folded_unit x = left.value();
        const folded_unit y = right.value();
        if (x.well_formed != y.well_formed) return x.well_formed ? -1 : 1;
        if (x.value != y.value) return x.value < y.value ? -1 : 1;
    }
    return static_cast<int>(right.done()) - static_cast<int>(left.done());
}

}  // namespace INCISE_ABI
}  // namespace incise

#endif
