// SPDX-License-Identifier: MIT
// L4: the names of a list, found in a text as a French reader would: whole words, the longest first.
#ifndef INCISE_GAZETTEER_HPP
#define INCISE_GAZETTEER_HPP

#include <cstdint>
#include <string_view>

#include "detail/cursor_range.hpp"
#include "detail/image.hpp"
#include "detail/name_match.hpp"
#include "detail/slice.hpp"
#include "status.hpp"
#include "unicode.hpp"

namespace incise {
inline namespace INCISE_ABI {

/// One name of a list. Several names with the same `entry` are aliases: the first one given is the canonical
/// name, and `id` and `type` are those of the first row that has them. Entries are numbered from 0 or 1 up:
/// an image keeps a place of 12 bytes for each number up to the greatest.
struct gazetteer_entry {
    std::string_view name;
    std::uint32_t entry;
    std::string_view id = {};
    std::string_view type = {};
};

/// A gazetteer that may be searched: a pointer to its image and the size of it, cheap to copy. The bytes must
/// outlive it. Made by `open_gazetteer` or the makers of gazetteer_builder.hpp; a default one is empty.
class gazetteer_view {
  public:
    constexpr gazetteer_view() noexcept = default;
    /// For the makers: `checked` is an image that they made or checked.
    constexpr explicit gazetteer_view(detail::image checked) noexcept : image_(checked) {}

    /// The names in `text`, lazily, in order; where several begin at one place, the longest.
    ///
    /// Spans do not overlap and lie in `text`; entries that share a form give one mention each on the same
    /// span. A name is found as whole words only (`l'EI` has EI, Rio-Paris no Paris), with capitals where it
    /// is listed with capital initials, never across a blank line or an ill-formed byte, never in an address
    /// or
    /// @name. Pass the Unicode policy that the gazetteer was built with.
    ///
    ///     for (incise::mention m : towns.mentions(text)) mark(m.text, towns.name(m.entry));
    ///
    /// Cost: for each word of the text the length of what could become a name, times log2 of the number of
    /// names. 120 bytes of state.
    template <class Unicode = latin>
    constexpr auto mentions(borrowed_text text, Unicode = {}) const noexcept {
        using cursor = detail::mention_cursor<Unicode>;
        return cursor_range<cursor>(cursor(image_, text));
    }

    /// One more than the greatest entry number.
    constexpr std::uint32_t entry_count() const noexcept { return image_.places(); }
    /// Names and aliases.
    constexpr std::uint32_t name_count() const noexcept { return image_.names(); }

    // Of an entry; empty if there is none with that number, or if it has no such string.
    constexpr std::string_view name(std::uint32_t entry) const noexcept {
        return image_.field(entry, detail::entry_field::name);
    }
    constexpr std::string_view id(std::uint32_t entry) const noexcept {
        return image_.field(entry, detail::entry_field::id);
    }
    constexpr std::string_view type(std::uint32_t entry) const noexcept {
        return image_.field(entry, detail::entry_field::type);
    }

    /// What may differ between a name and a text.
    constexpr fold_level level() const noexcept { return image_.level(); }
    /// The image: what a file of it holds.
    constexpr std::string_view bytes() const noexcept { return image_.bytes(); }

  private:
    detail::image image_;
};

/// A gazetteer in bytes that come from elsewhere: a file, a flash page. They are checked once and searched
/// in place, at any alignment.
///
/// In: an image, the whole of it and nothing else, that outlives the result. Errors: `image_bad_magic`,
/// `image_too_short`, `image_bad_version`, `image_bad_checksum`, `image_corrupt`. Invariant: a gazetteer
/// without an error never reads outside its bytes. Cost: two passes over the bytes.
constexpr result<gazetteer_view> open_gazetteer(borrowed_text bytes) noexcept {
    const errc error = detail::check_image(bytes);
    if (!detail::same(error, errc::ok)) return {gazetteer_view(), error};
    return {gazetteer_view(detail::image(bytes)), errc::ok};
}

}  // namespace INCISE_ABI
}  // namespace incise

#endif
