// SPDX-License-Identifier: MIT
// L4: the marks of a text that pair with nothing, for those who proofread it.
#ifndef INCISE_DETAIL_MARK_DOUBTS_HPP
#define INCISE_DETAIL_MARK_DOUBTS_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "../french.hpp"
#include "cursor_range.hpp"
#include "quotation_cursor.hpp"

namespace incise {
inline namespace INCISE_ABI {

/// What is doubtful about a mark.
enum class doubt_code : std::uint8_t {
    unclosed_quotation,  ///< the closing mark is missing
    stray_closing_mark,  ///< a closing mark closes nothing
    unopened_quotation,  ///< the opening mark is missing: the text begins inside the quotation
    doubled_mark,        ///< the opening mark stands twice, and only one closes it
    too_deep             ///< an opening mark inside as many quotations as are read: it is text
};

namespace detail {

inline constexpr std::string_view doubt_names[] = {"unclosed-quotation"_sv, "stray-closing-mark"_sv,
                                                   "unopened-quotation"_sv, "doubled-mark"_sv, "too-deep"_sv};
inline constexpr std::string_view doubt_messages[] = {
    "this quotation has no closing mark; it ends with its paragraph"_sv,
    "this closing mark closes no quotation"_sv,
    "this quotation has no opening mark; it begins with the text"_sv,
    "this opening mark stands twice; one closing mark ends both"_sv,
    "this mark is inside too many quotations; it opens nothing"_sv};

}  // namespace detail

/// The name of a doubt in JSON and lint output.
constexpr std::string_view name_of(doubt_code code) noexcept {
    return detail::doubt_names[static_cast<std::size_t>(code)];
}

constexpr std::string_view message(doubt_code code) noexcept {
    return detail::doubt_messages[static_cast<std::size_t>(code)];
}

/// A mark that pairs with nothing.
struct mark_doubt {
    std::string_view mark;  ///< the quotation that lacks a mark, or the stray mark
    doubt_code code = doubt_code::unclosed_quotation;
};

namespace detail {

template <class Language>
class doubt_cursor {
  public:
    using value_type = mark_doubt;

    constexpr doubt_cursor() noexcept = default;
    constexpr explicit doubt_cursor(std::string_view text) noexcept : marks_(text, true) { settle(); }

    constexpr mark_doubt value() const noexcept {
        const basic_quotation<Language> one = marks_.value();
        if (marks_.stray()) {
            const bool opens = mark_at(one.text(), 0).is(mark_kind::quote_open);
            return {one.text(), opens ? doubt_code::too_deep : doubt_code::stray_closing_mark};
        }
        if (!one.extent.opened()) return {one.text(), doubt_code::unopened_quotation};
        if (same(one.closing(), closing::unclosed)) return {one.text(), doubt_code::unclosed_quotation};
        return {one.text(), doubt_code::doubled_mark};
    }
    constexpr void next() noexcept {
        marks_.next();
        settle();
    }
    constexpr bool done() const noexcept { return marks_.done(); }
    constexpr std::size_t position() const noexcept { return marks_.position(); }

  private:
    constexpr void settle() noexcept {
        while (!marks_.done() && !marks_.stray() && is_sound(marks_.value())) marks_.next();
    }

    static constexpr bool is_sound(const basic_quotation<Language>& one) noexcept {
        const quote_extent& q = one.extent;
        return q.opened() && !same(q.closing, closing::unclosed) &&
               !is_doubled(slice(one.document, q.begin, q.speech_begin));
    }

    quotation_cursor<Language> marks_;
};

}  // namespace detail

/// The marks of `text` that pair with nothing, lazily, in order. Cost: that of `quotations`.
template <class Language = french>
constexpr auto mark_doubts(borrowed_text text, Language = {}) noexcept {
    return cursor_range<detail::doubt_cursor<Language>>(detail::doubt_cursor<Language>(text));
}

}  // namespace INCISE_ABI
}  // namespace incise

#endif
