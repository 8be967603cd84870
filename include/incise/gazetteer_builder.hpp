// SPDX-License-Identifier: MIT
// L4: the makers of gazetteers: `make_gazetteer` in the compiler, `build_gazetteer` in the caller's memory.
// Both run the same code and give the same bytes.
#ifndef INCISE_GAZETTEER_BUILDER_HPP
#define INCISE_GAZETTEER_BUILDER_HPP

#include <cstddef>
#include <string_view>

#include "detail/image.hpp"
#include "detail/image_builder.hpp"
#include "gazetteer.hpp"
#include "span.hpp"
#include "status.hpp"
#include "unicode.hpp"

namespace incise {
inline namespace INCISE_ABI {

namespace detail {

/// Says in the compiler's messages what is wrong and, as `Row`, with which name of the list.
template <errc Error, std::size_t Row>
struct listed_name {
    static_assert(Error != errc::name_empty, "incise: this row of the gazetteer has no name");
    static_assert(Error != errc::name_ill_formed,
                  "incise: this row of the gazetteer is not well-formed UTF-8");
    static_assert(Error != errc::name_too_long,
                  "incise: this row of the gazetteer is longer than 65535 bytes");
    static_assert(Error != errc::too_many_entries,
                  "incise: this row of the gazetteer has too great a number");
    static constexpr bool checked = true;
};

template <std::size_t Size>
struct image_bytes {
    char bytes[Size] = {};
};

template <const auto& Names, fold_level Level, class Unicode>
constexpr std::size_t measure_gazetteer() noexcept {
    constexpr build_result measured = image_builder<Unicode>(Names, {}, Level).build();
    constexpr std::size_t limit = 1u << 22;
    static_assert(listed_name<measured.error, measured.row>::checked, "");
    static_assert(measured.size <= limit, "incise: an image of more than 4 MB: number the entries from 0 up");
    return measured.size;
}

template <const auto& Names, fold_level Level, class Unicode>
constexpr auto fill_gazetteer() noexcept {
    image_bytes<measure_gazetteer<Names, Level, Unicode>()> image;
    static_cast<void>(image_builder<Unicode>(Names, image.bytes, Level).build());
    return image;
}

template <const auto& Names, fold_level Level, class Unicode>
inline constexpr auto made_gazetteer = fill_gazetteer<Names, Level, Unicode>();

}  // namespace detail

/// A gazetteer that the compiler makes of an array of names; its image is read-only data of the program.
///
///     static constexpr incise::gazetteer_entry names[] = {{"Simone Veil", 1}, {"Veil", 1}, {"CNRS", 2}};
///     static constexpr auto people = incise::make_gazetteer<names>();
///
/// In: an array with static storage; a level; the Unicode policy that the texts will be read with. Out: a
/// view that is valid for ever. Errors: static_assert, a sentence and the row. For hundreds of names:
/// compilers limit their steps; for more use `build_gazetteer` or the tool.
template <const auto& Names, fold_level Level = fold_level::fold_accents, class Unicode = latin>
constexpr gazetteer_view make_gazetteer() noexcept {
    constexpr auto& image = detail::made_gazetteer<Names, Level, Unicode>;
    return gazetteer_view(detail::image(std::string_view(image.bytes, sizeof image.bytes)));
}

/// Writes the image of a gazetteer into the caller's memory, where `open_gazetteer` opens it.
///
/// In: the rows, in any order; memory of any size (none: only measures); a level; the Unicode policy that the
/// texts will be read with. Out: the size of the image in bytes. Errors: `buffer_full`, with the exact size
/// needed; `name_empty`, `name_ill_formed`, `name_too_long`, `too_many_entries`, with the row. A form that is
/// given twice for one entry is no error: it is stored twice and mentioned once. Invariant: no byte after
/// `size` is written, and with an error there is no image in the memory. Cost: n log n comparisons.
template <class Unicode = latin>
constexpr build_result build_gazetteer(span<const gazetteer_entry> rows, span<char> buffer,
                                       fold_level level = fold_level::fold_accents, Unicode = {}) noexcept {
    return detail::image_builder<Unicode>(rows, buffer, level).build();
}

}  // namespace INCISE_ABI
}  // namespace incise

#endif
