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

/// What a name that is listed with a capital wants of a text.
enum class capitals : std::uint8_t {
    as_listed,  ///< a capital at the head of each word that is listed with one: Orange is not the fruit
    free        ///< nothing: orange is Orange
};

namespace detail {

/// Goes through the names of an image in the order of its table.
class name_cursor {
  public:
    using value_type = gazetteer_entry;

    constexpr name_cursor() noexcept = default;
    constexpr explicit name_cursor(image listed) noexcept : names_(listed) {}

    constexpr gazetteer_entry value() const noexcept {
        const std::uint32_t entry = names_.entry(row_);
        return {names_.name(row_), entry, names_.field(entry, entry_field::id),
                names_.field(entry, entry_field::type)};
    }
    constexpr void next() noexcept { ++row_; }
    constexpr bool done() const noexcept { return row_ == names_.names(); }
    constexpr std::uint32_t position() const noexcept { return row_; }

  private:
    image names_;
    std::uint32_t row_ = 0;
};

}  // namespace detail

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
    /// or @name. Pass the Unicode policy that the gazetteer was built with.
    ///
    ///     for (incise::mention m : towns.mentions(text)) mark(m.text, towns.name(m.entry));
    ///
    /// Cost: one pass over the text, whatever the number of names, and for each word the length of what could
    /// become a name. 120 bytes of state.
    template <class Unicode = latin>
    constexpr auto mentions(borrowed_text text, Unicode = {}) const noexcept {
        using cursor = detail::mention_cursor<Unicode>;
        return cursor_range<cursor>(cursor(image_, text, false));
    }

    /// Every name in `text`, also inside a longer one: in order of their beginnings, the longest first.
    template <class Unicode = latin>
    constexpr auto overlapping_mentions(borrowed_text text, Unicode = {}) const noexcept {
        using cursor = detail::mention_cursor<Unicode>;
        return cursor_range<cursor>(cursor(image_, text, true));
    }

    /// All names and aliases, as `gazetteer_entry`, in the order of the table, which is that of no alphabet.
    constexpr auto names() const noexcept {
        return cursor_range<detail::name_cursor>(detail::name_cursor(image_));
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
    constexpr capitals wanted_capitals() const noexcept {
        return image_.has(detail::image_layout::free_capitals) ? capitals::free : capitals::as_listed;
    }
    /// The image: what a file of it holds.
    constexpr std::string_view bytes() const noexcept { return image_.bytes(); }

  private:
    detail::image image_;
};

/// A gazetteer in bytes that come from elsewhere: a file, a flash page. They are checked once and searched
/// in place, at any alignment.
///
/// In: an image, the whole of it and nothing else, that outlives the result; how much of it to check. Errors:
/// `image_bad_magic`, `image_too_short`, `image_bad_version`, `image_bad_checksum`, `image_corrupt`.
/// Invariant: a gazetteer without an error never reads outside its bytes, whatever they are. Cost: two passes
/// over the bytes; with `image_check::structure` none, and the first answer comes at once.
constexpr result<gazetteer_view> open_gazetteer(borrowed_text bytes,
                                                image_check wanted = image_check::all) noexcept {
    const errc error = detail::check_image(bytes, wanted);
    if (!detail::same(error, errc::ok)) return {gazetteer_view(), error};
    return {gazetteer_view(detail::image(bytes)), errc::ok};
}

}  // namespace INCISE_ABI
}  // namespace incise

#endif
