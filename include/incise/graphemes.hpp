// SPDX-License-Identifier: MIT
// L2: user-perceived characters: what an editor deletes with one stroke, and where a text may be cut.
#ifndef INCISE_GRAPHEMES_HPP
#define INCISE_GRAPHEMES_HPP

#include <cstddef>
#include <string_view>

#include "detail/cursor_range.hpp"
#include "detail/slice.hpp"
#include "unicode.hpp"
#include "utf8.hpp"

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

// clang-format off
/// The rules GB3 to GB13 of UAX #29: does the class of the row join to that of the column? Both are in the
/// order of grapheme_class.
inline constexpr char grapheme_joins[] =
//   o c l k e L V T v t r s p j x
    ". . . . x . . . . . . x . x . "  // other: GB9, GB9a
    ". . x . . . . . . . . . . . . "  // cr: GB3
    ". . . . . . . . . . . . . . . "  // lf: GB4
    ". . . . . . . . . . . . . . . "  // control: GB4
    ". . . . x . . . . . . x . x . "  // extend
    ". . . . x x x . x x . x . x . "  // hangul_l: GB6
    ". . . . x . x x . . . x . x . "  // hangul_v: GB7
    ". . . . x . . x . . . x . x . "  // hangul_t: GB8
    ". . . . x . x x . . . x . x . "  // hangul_lv: GB7
    ". . . . x . . x . . . x . x . "  // hangul_lvt: GB8
    ". . . . x . . . . . x x . x . "  // regional_indicator: GB12, GB13
    ". . . . x . . . . . . x . x . "  // spacing_mark
    "x . . . x x x x x x x x x x x "  // prepend: GB9b
    ". . . . x . . . . . . x . x x "  // zwj after a pictograph: GB11
    ". . . . x . . . . . . x . x . "; // extended_pictographic
// clang-format on

constexpr bool joins(grapheme_class before, grapheme_class next) noexcept {
    return grapheme_joins[30 * static_cast<std::size_t>(before) + 2 * static_cast<std::size_t>(next)] == 'x';
}

/// What to remember when `next` has joined to `before`: one class is enough for the rules that look further
/// back. A pictograph is seen through its accents, a joiner after anything else is no more than an accent,
/// and a flag that is whole takes no third half.
constexpr grapheme_class joined(grapheme_class before, grapheme_class next) noexcept {
    const bool after_pictograph = same(before, grapheme_class::extended_pictographic);
    const bool flag_is_whole = same(before, grapheme_class::regional_indicator);
    if (same(next, grapheme_class::extend)) return after_pictograph ? before : next;
    if (same(next, grapheme_class::zwj)) return after_pictograph ? next : grapheme_class::extend;
    if (same(next, grapheme_class::regional_indicator) && flag_is_whole) return grapheme_class::other;
    return next;
}

template <class Unicode>
class grapheme_cursor {
  public:
    using value_type = std::string_view;

    constexpr grapheme_cursor() noexcept = default;
    constexpr explicit grapheme_cursor(std::string_view text) noexcept : rest_(text) { read(); }

    constexpr std::string_view value() const noexcept { return slice(rest_, 0, size_); }
    constexpr bool done() const noexcept { return rest_.empty(); }
    constexpr const char* position() const noexcept { return rest_.data(); }
    constexpr void next() noexcept {
        rest_.remove_prefix(size_);
        size_ = 0;
        read();
    }

  private:
    std::string_view rest_;
    std::size_t size_ = 0;  // of the current piece, 0 only at the end

    /// Ill-formed bytes are like a control: nothing joins to them, nor they to anything.
    constexpr void read() noexcept {
        grapheme_class before = grapheme_class::other;
        while (size_ < rest_.size()) {
            const decoded d = decode(rest_, size_);
            const bool well_formed = same(d.error, utf8_error::none);
            const grapheme_class next =
                well_formed ? Unicode::grapheme_break(d.value) : grapheme_class::control;
            if (size_ != 0 && !joins(before, next)) return;
            before = joined(before, next);
            size_ += d.size;
        }
    }
};

}  // namespace detail

/// The user-perceived characters of `text`, lazily: the extended grapheme clusters of UAX #29.
///
/// In: any bytes; a Unicode policy. Out: pieces that concatenate to `text`, none empty. A letter stays with
/// its accents, CR with LF, an emoji with its skin tone, selector, tags and what U+200D joins to it; a flag
/// is two letters, a keycap three code points. Each ill-formed sequence, as `code_points` yields it, is a
/// piece of its own.
///
/// `latin` (see there) knows no Hangul syllables, no marks of Indic and other scripts: pass `utf8proc`, under
/// which the whole GraphemeBreakTest.txt of Unicode passes.
///
///     for (std::string_view character : incise::graphemes("cafe\u0301")) show(character);  // c a f e\u0301
///
/// Cost: linear, at most two look-ups a code point; 24 bytes of state.
template <class Unicode = latin>
constexpr auto graphemes(borrowed_text text, Unicode = {}) noexcept {
    return cursor_range<detail::grapheme_cursor<Unicode>>(detail::grapheme_cursor<Unicode>(text));
}

}  // namespace INCISE_ABI
}  // namespace incise

#endif
