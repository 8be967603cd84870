// SPDX-License-Identifier: MIT
// L4: which mark opens a quotation and which one closes it. Never fails: what pairs with nothing is text.
#ifndef INCISE_DETAIL_PAIRING_HPP
#define INCISE_DETAIL_PAIRING_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "quote_marks.hpp"
#include "scan.hpp"

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

enum class mark_effect : std::uint8_t { none, opens, closes };

/// One open mark. `reversed`: opened by a mark that usually closes, as in German: >>so<<. `alike`: opened and
/// closed by that one, as in Swedish: >>so>>.
struct open_mark {
    quote_style style = quote_style::none;
    bool reversed = false;
    bool single = false;  // U+2018, the one whose closing mark is an apostrophe too
    bool alike = false;
};

/// The signs around a mark.
template <class Unicode>
struct mark_context {
    char32_t before;
    char32_t after;

    constexpr mark_context(std::string_view text, const mark& found) noexcept
        : before(code_point_before(text, found.begin)), after(code_point_at(text, found.end)) {}

    constexpr bool letter_before() const noexcept { return is_letter_or_mark<Unicode>(before); }
    constexpr bool letter_after() const noexcept { return is_letter_or_mark<Unicode>(after); }
    constexpr bool digit_before() const noexcept { return is_digit(Unicode::category(before)); }
    constexpr bool free_after() const noexcept { return after == 0 || is_space(after); }
};

/// Does `found` close what `open` opened?
template <class Unicode>
constexpr bool closes(std::string_view text, const mark& found, const open_mark& open) noexcept {
    if (open.single) {
        return found.is(mark_kind::apostrophe) && !mark_context<Unicode>(text, found).letter_after();
    }
    if (open.alike) {
        return found.is(mark_kind::quote_close) && found.has(open.style) &&
               !mark_context<Unicode>(text, found).letter_after();
    }
    if (open.reversed) return found.is(mark_kind::quote_open) && found.has(open.style);
    const bool low_high = same(open.style, quote_style::low_high);
    if (low_high && same(found.style, quote_style::double_quotes)) return true;
    if (found.is(mark_kind::quote_close)) return found.has(open.style);
    return found.is(mark_kind::quote_either) && found.has(open.style);
}

/// `>>so<<` and `>>so>>`: the next guillemet of the paragraph touches what it ends. It is one that usually
/// opens (`opened.reversed`), or the same again (`opened.alike`).
template <class Unicode>
constexpr bool opens_reversed(std::string_view text, const mark& found, open_mark& opened) noexcept {
    const mark_context<Unicode> around(text, found);
    if (!around.letter_after() || around.letter_before()) return false;
    for (mark next = next_quote(text, found.end); !next.is(mark_kind::none);
         next = next_quote(text, next.end)) {
        if (!next.has(found.style)) continue;
        const mark_context<Unicode> behind(text, next);
        opened.alike = next.is(mark_kind::quote_close) && !behind.letter_after();
        opened.reversed = next.is(mark_kind::quote_open);
        return (opened.alike || opened.reversed) && !is_space(behind.before);
    }
    return false;
}

/// `Il dit : " Venez. "`: a straight quote with blanks on both sides opens behind a colon or comma.
constexpr bool is_announced(std::string_view text, const mark& found) noexcept {
    const std::size_t before = skip_space_back(text, 0, found.begin);
    return before < found.begin && before > 0 && (text[before - 1] == ':' || text[before - 1] == ',');
}

/// Is this straight quote free to open: not behind a word (`5"`), not before a blank or a sign that ends?
template <class Unicode>
constexpr bool either_opens(std::string_view text, const mark& found) noexcept {
    const mark_context<Unicode> around(text, found);
    if (around.letter_before() || around.digit_before()) return false;
    if (around.free_after()) return around.after != 0 && is_announced(text, found);
    const mark next = mark_at(text, found.end);
    return !next.is(mark_kind::comma) && !next.is(mark_kind::semicolon) && next.value != '.';
}

/// The mark that `found` opens, if it opens one where nothing that it could close is open.
template <class Unicode>
constexpr bool opens(std::string_view text, const mark& found, open_mark& opened) noexcept {
    const mark_context<Unicode> around(text, found);
    opened = {found.style, false, false, false};
    switch (found.kind) {
        case mark_kind::quote_open:
            if (same(found.style, quote_style::none)) {  // U+2018, where it is no apostrophe
                opened.single = true;
                return !around.letter_before() && around.letter_after();
            }
            if (found.value == ',') return around.letter_after() && !around.letter_before();
            return true;
        case mark_kind::quote_close:
            return same(found.style, quote_style::guillemets) && opens_reversed<Unicode>(text, found, opened);
        case mark_kind::quote_either:
            return either_opens<Unicode>(text, found);
        default:
            return false;
    }
}

/// The marks that are open at one place of a paragraph, the outermost first.
template <class Unicode, unsigned Depth>
class open_marks {
  public:
    constexpr std::size_t size() const noexcept { return size_; }
    constexpr const open_mark& operator[](std::size_t level) const noexcept { return marks_[level]; }

    /// The next sign that may open or close something, from byte `from` on.
    constexpr mark next(std::string_view text, std::size_t from) const noexcept {
        bool single = false;
        for (std::size_t level = 0; level < size_; ++level) single = single || marks_[level].single;
        return next_quote(text, from, single);
    }

    /// Reads one mark: pushes what it opens, pops what it closes together with all that is inside.
    constexpr mark_effect read(std::string_view text, const mark& found) noexcept {
        for (std::size_t level = size_; level > 0; --level) {
            if (!closes<Unicode>(text, found, marks_[level - 1])) continue;
            size_ = level - 1;
            return mark_effect::closes;
        }
        open_mark opened;
        if (size_ == Depth || !opens<Unicode>(text, found, opened)) return mark_effect::none;
        marks_[size_++] = opened;
        return mark_effect::opens;
    }

  private:
    open_mark marks_[Depth] = {};
    std::size_t size_ = 0;
};

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif
