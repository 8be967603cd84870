// SPDX-License-Identifier: MIT
// L0: std::string_view helpers that cannot throw, and the type of every text parameter.
#ifndef INCISE_DETAIL_SLICE_HPP
#define INCISE_DETAIL_SLICE_HPP

#include <cstddef>
#include <string_view>
#include <type_traits>

#include "config.hpp"

namespace incise {
inline namespace INCISE_ABI {

/// A literal as a view that knows its size. Turned into a view at run time by the standard library it would
/// ask strlen; and the library's own "..."sv makes the compiler build views of four more kinds of characters.
constexpr std::string_view operator""_sv(const char* literal, std::size_t size) noexcept {
    return {literal, size};
}

/// Bytes `begin` to `end` of `text`. Unlike `substr` it cannot throw, which costs a Cortex-M0 15 KB.
/// Requires begin <= end <= text.size().
constexpr std::string_view slice(std::string_view text, std::size_t begin, std::size_t end) noexcept {
    INCISE_ASSERT(begin <= end && end <= text.size());
    return std::string_view(text.data() + begin, end - begin);
}

/// Where `part`, a view into `text`, begins in it, in bytes.
constexpr std::size_t offset(std::string_view text, std::string_view part) noexcept {
    INCISE_ASSERT(part.data() >= text.data() && part.data() <= text.data() + text.size());
    return static_cast<std::size_t>(part.data() - text.data());
}

#if defined(__cpp_char8_t)
/// The bytes of a char8_t text, which all of incise reads as they are. No constant expression may ask for
/// that.
inline std::string_view as_chars(std::u8string_view text) noexcept {
    return {reinterpret_cast<const char*>(text.data()), text.size()};
}
#endif

/// Text whose bytes outlive the call: a `string_view`, a literal, an lvalue string, also of char8_t.
///
/// All results are views into these bytes, so a temporary `std::string` is refused at compile time.
class borrowed_text {
    template <class Source>
    using decayed = std::remove_cv_t<std::remove_reference_t<Source>>;
    template <class Source>
    static constexpr bool is_text = std::is_convertible<const decayed<Source>&, std::string_view>::value &&
                                    !std::is_same<decayed<Source>, borrowed_text>::value;
    template <class Source>
    static constexpr bool is_owning_temporary =
        !std::is_lvalue_reference<Source>::value && std::is_class<decayed<Source>>::value &&
        !std::is_same<decayed<Source>, std::string_view>::value;

  public:
    template <class Source, std::enable_if_t<is_text<Source> && !is_owning_temporary<Source>, int> = 0>
    constexpr borrowed_text(Source&& source) noexcept : bytes_(source) {}

    /// Results would point into a string that dies at the end of the line: name the string first.
    template <class Source, std::enable_if_t<is_text<Source> && is_owning_temporary<Source>, int> = 0>
    borrowed_text(Source&& source) = delete;

#if defined(__cpp_char8_t)
    template <class Source>
    static constexpr bool is_text8 = std::is_convertible<const decayed<Source>&, std::u8string_view>::value;
    template <class Source>
    static constexpr bool is_view8 = std::is_same<decayed<Source>, std::u8string_view>::value;

    template <
        class Source,
        std::enable_if_t<is_text8<Source> && (is_view8<Source> || !is_owning_temporary<Source>), int> = 0>
    borrowed_text(Source&& source) noexcept : bytes_(as_chars(source)) {}

    template <class Source,
              std::enable_if_t<is_text8<Source> && !is_view8<Source> && is_owning_temporary<Source>, int> = 0>
    borrowed_text(Source&& source) = delete;
#endif

    constexpr operator std::string_view() const noexcept {
        return bytes_;
    }

  private:
    std::string_view bytes_;
};

namespace detail {

/// Does `text` have `prefix` at byte `at`? Any `at` will do.
constexpr bool has_at(std::string_view text, std::size_t at, std::string_view prefix) noexcept {
    if (at > text.size() || text.size() - at < prefix.size()) return false;
    return slice(text, at, at + prefix.size()) == prefix;
}

constexpr bool is_ascii_digit(char byte) noexcept {
    return byte >= '0' && byte <= '9';
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif
