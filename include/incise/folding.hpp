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

/// On a small processor the tables that make folding fast cost more flash than they are worth.
inline constexpr bool pays_for_tables = sizeof(void*) >= 8;

/// Are `folded_ascii` and `folded_latin` what the policy answers at `level`?
template <class Unicode>
constexpr bool folds_at_a_glance(fold_level) noexcept {
    return false;
}
template <>
constexpr bool folds_at_a_glance<latin>(fold_level level) noexcept {
    return pays_for_tables && same(level, fold_level::fold_accents);
}

/// One unit, what it stands for, and the units that come from the same code point.
struct fold_piece {
    const char* source = nullptr;
    std::size_t size = 0;         // of the source; 0 at the end of the text
    std::size_t left = 0;         // bytes behind the source
    std::uint64_t following = 0;  // up to three more units, 21 bits each, the next one lowest; none is U+0000
    char32_t value = 0;
    bool well_formed = true;
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

/// May a visible unit end before bytes `after`, `then`? Yes if ASCII, a letter, a sign behind E2 or one
/// behind C2 but the soft hyphen begins there: none vanishes under `latin`. All other bytes want a
/// close look.
constexpr bool may_end_before(unsigned char after, unsigned char then) noexcept {
    return after < 0x80 || is_latin_lead(after) || after == 0xE2 || (after == 0xC2 && then != 0xAD);
}

constexpr bool is_guillemet(unsigned char first, unsigned char second) noexcept {
    return first == 0xC2 && (second == 0xAB || second == 0xBB);
}

/// May white space end before bytes `after`, `then`? Yes if visible ASCII, a letter or a guillemet begins
/// there.
constexpr bool may_space_end_before(unsigned char after, unsigned char then) noexcept {
    return after < 0x80 ? after > 0x20 : is_latin_lead(after) || is_guillemet(after, then);
}

/// What one byte tells of the pair that it stands in: bit 0 concerns a first byte that is visible, bit 1 one
/// that is white space. Is a first byte that: ASCII, by `is_space`? Literals, which compilers read at once.
inline constexpr char plain_first[] =
    "\1\1\1\1\1\1\1\1\1\2\2\2\2\2\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\2\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1"
    "\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1"
    "\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
    "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
    "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
    "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0";
/// May it end before this byte? Before all ASCII and letters, white space only before what is visible.
inline constexpr char plain_after[] =
    "\3\3\3\3\3\3\3\3\3\1\1\1\1\1\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\1\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3"
    "\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3"
    "\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\3\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
    "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
    "\0\0\0\3\3\3\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\1\0\0\0\0\0\0\0\0\0\0\0\0\0"
    "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0";

/// Is `first` ASCII, and surely a unit by itself before `after`?
constexpr bool is_plain_pair(unsigned char first, unsigned char after) noexcept {
    return (table_byte(plain_first, first) & table_byte(plain_after, after)) != 0;
}

/// Is `first` ASCII and surely a unit by itself, and no white space that goes on?
constexpr bool stands_alone(unsigned char first, unsigned char after, unsigned char then) noexcept {
    if (first >= 0x80) return false;
    return first > 0x20 ? may_end_before(after, then) : may_space_end_before(after, then);
}

/// A letter of two bytes before what cannot vanish?
constexpr bool is_lone_letter(const char* at) noexcept {
    return is_latin_lead(byte(at[0])) && (byte(at[1]) & 0xC0) == 0x80 &&
           may_end_before(byte(at[2]), byte(at[3]));
}
/// Where its units are in `folded_latin`.
constexpr std::size_t letter_row(const char* at) noexcept {
    return ((byte(at[0]) & 7u) << 7 | (byte(at[1]) & 0x3Fu) << 1) - 0x180;
}

/// A unit that `latin` needs no table of code points for: so small that it is returned in a register.
struct glance {
    char32_t value = 0;
    std::uint32_t size = 0;  // bytes; 0: look closely
};

/// The unit from `at`, where five bytes can be read, if it is ASCII or a sign of French.
[[gnu::noinline]] constexpr glance glance_at(const char* at) noexcept {
    const unsigned char first = byte(at[0]), second = byte(at[1]), third = byte(at[2]), fourth = byte(at[3]);
    if (stands_alone(first, second, third)) return {table_byte(folded_ascii, first), 1};
    // Dashes and curly quotes are themselves, U+2019 is an apostrophe.
    if (first == 0xE2 && second == 0x80 && third >= 0x92 && third <= 0xA6 &&
        may_end_before(fourth, byte(at[4]))) {
        return {third == 0x99 ? U'\x27' : 0x1F80u + third, 3};
    }
    if (is_guillemet(first, second) && may_end_before(third, fourth)) return {second, 2};
    const bool no_break_space = first == 0xC2 && second == 0xA0;
    if (no_break_space && may_space_end_before(third, fourth)) return {0x20, 2};
    return {};
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
    constexpr fold_cursor(std::string_view text, fold_level level) noexcept : level_(level) {
        take(read_closely(text, level));
    }

    constexpr folded_unit value() const noexcept {
        return {value_, std::string_view(source_, size_), well_formed_};
    }
    /// Nearly all text is runs of plain ASCII. Inlined, so that loops keep the cursor in registers.
    [[gnu::always_inline]] constexpr void next() noexcept {
        const char* const at = source_ + size_;
        if (pays_for_tables && left_ >= gate_ && is_plain_pair(byte(at[0]), byte(at[1]))) {
            source_ = at;
            size_ = 1;
            --left_;
            value_ = table_byte(folded_ascii, byte(at[0]));
        } else if (following_ != 0) {
            value_ = static_cast<char32_t>(following_ & 0x1FFFFF);
            following_ >>= 21;
            ++unit_;
        } else {
            go_on(source_ + size_, left_);
        }
    }
    constexpr bool done() const noexcept { return size_ == 0; }
    constexpr place position() const noexcept { return {source_, unit_}; }

  private:
    static constexpr std::size_t closed_gate = static_cast<std::size_t>(-1);

    const char* source_ = nullptr;
    std::size_t size_ = 0;            // of the source; 0 at the end of the text
    std::size_t left_ = 0;            // bytes behind the unit
    std::size_t gate_ = closed_gate;  // what must be left for a glance at the next pair
    std::uint64_t following_ = 0;     // see fold_piece
    char32_t value_ = 0;
    bool well_formed_ = true;
    std::uint8_t unit_ = 0;  // the number of this unit among those of its source
    fold_level level_ = fold_level::exact;

    [[gnu::always_inline]] constexpr void go_on(const char* at, std::size_t left) noexcept {
        if (folds_at_a_glance<Unicode>(level_) && left >= 5) {
            if (is_lone_letter(at)) return take_letter(at, left);
            const glance seen = glance_at(at);
            if (seen.size != 0) return take(at, left, seen.size, seen.value, 0);
        }
        take(read_closely({at, left}, level_));
    }

    [[gnu::always_inline]] constexpr void take_letter(const char* at, std::size_t left) noexcept {
        const std::size_t row = letter_row(at);
        take(at, left, 2, table_byte(folded_latin, row), table_byte(folded_latin, row + 1));
    }

    /// The unit of `size` bytes at `at`, and perhaps another from the same bytes; `left` from `at` on.
    [[gnu::always_inline]] constexpr void take(const char* at, std::size_t left, std::size_t size,
                                               char32_t value, std::uint64_t following) noexcept {
        source_ = at;
        size_ = size;
        left_ = left - size;
        value_ = value;
        following_ = following;
        gate_ = following == 0 && folds_at_a_glance<Unicode>(level_) ? 2 : closed_gate;
        well_formed_ = true;
        unit_ = 0;
    }
    constexpr void take(const fold_piece& piece) noexcept {
        take(piece.source, piece.size + piece.left, piece.size, piece.value, piece.following);
        well_formed_ = piece.well_formed;
        if (!well_formed_) gate_ = closed_gate;
    }

    /// The next code points that become something; all that vanishes before them is passed over.
    [[gnu::noinline]] static constexpr fold_piece read_closely(std::string_view rest,
                                                               fold_level level) noexcept {
        while (!rest.empty()) {
            const decoded d = decode(rest, 0);
            if (!same(d.error, utf8_error::none)) {
                return {rest.data(), d.size, rest.size() - d.size, 0, replacement_character, false};
            }
            const folding all = Unicode::fold(d.value, level);
            if (all.size != 0) {
                const std::size_t size = absorb(rest, d.size, level, is_space(d.value));
                return {rest.data(), size, rest.size() - size, units_after_first(all), all.units[0], true};
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
/// Cost: one pass, at most two look-ups a code point; 64 bytes of state. French at fold_accents under `latin`
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
