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
    static_assert(Error != errc::name_duplicate,
                  "incise: this row of the gazetteer has a name that its entry has already");
    static_assert(Error != errc::too_many_entries,
                  "incise: this row of the gazetteer has too great a number");
    static constexpr bool checked = true;
};

// The compiler makes an image in stages of some rows each, since it limits the steps of one constant
// expression: clang to a million, which is 150 names. `Done` counts the stages.

inline constexpr std::size_t steps_a_stage = 16;

template <std::size_t Size>
struct image_bytes {
    char bytes[Size] = {};
};
template <std::size_t Size>
struct image_stage {
    image_bytes<Size> image;
    layout_progress progress;
};

template <class Unicode>
constexpr layout_progress measure_more(span<const gazetteer_entry> rows, fold_level level, capitals wanted,
                                       const layout_progress& before) noexcept {
    image_builder<Unicode> builder(rows, level, wanted, {}, before);
    builder.lay_out(steps_a_stage);
    return builder.progress();
}
template <class Unicode, std::size_t Size>
constexpr image_stage<Size> fill_more(span<const gazetteer_entry> rows, fold_level level, capitals wanted,
                                      image_stage<Size> stage) noexcept {
    image_builder<Unicode> builder(rows, level, wanted, stage.image.bytes, stage.progress);
    builder.lay_out(steps_a_stage);
    stage.progress = builder.progress();
    return stage;
}
template <class Unicode, std::size_t Size>
constexpr image_stage<Size> sort_all(span<const gazetteer_entry> rows, fold_level level, capitals wanted,
                                     image_stage<Size> stage) noexcept {
    image_builder<Unicode> builder(rows, level, wanted, stage.image.bytes, stage.progress);
    if (builder.result()) builder.sort();
    stage.progress = builder.progress();
    return stage;
}
template <class Unicode, std::size_t Size>
constexpr image_bytes<Size> seal_all(span<const gazetteer_entry> rows, fold_level level, capitals wanted,
                                     const image_stage<Size>& stage) noexcept {
    image_bytes<Size> image = stage.image;
    image_builder<Unicode> builder(rows, level, wanted, image.bytes, stage.progress);
    if (builder.result()) builder.seal();
    return image;
}

template <const auto& Names, fold_level Level, capitals Capitals, class Unicode, std::size_t Done>
struct measured_stage {
    static constexpr layout_progress value = measure_more<Unicode>(
        Names, Level, Capitals, measured_stage<Names, Level, Capitals, Unicode, Done - 1>::value);
};
template <const auto& Names, fold_level Level, capitals Capitals, class Unicode>
struct measured_stage<Names, Level, Capitals, Unicode, 0> {
    static constexpr layout_progress value{};
};

template <const auto& Names, fold_level Level, capitals Capitals, class Unicode, std::size_t Done>
struct filled_stage {
    using before = filled_stage<Names, Level, Capitals, Unicode, Done - 1>;
    static constexpr std::size_t size = before::size;
    static constexpr image_stage<size> value = fill_more<Unicode>(Names, Level, Capitals, before::value);
};
template <const auto& Names, fold_level Level, capitals Capitals, class Unicode>
struct filled_stage<Names, Level, Capitals, Unicode, 0> {
    static constexpr std::size_t stages =
        image_builder<Unicode>(Names, Level, Capitals, {}).steps() / steps_a_stage + 1;
    static constexpr build_result measured =
        image_builder<Unicode>(Names, Level, Capitals, {},
                               measured_stage<Names, Level, Capitals, Unicode, stages>::value)
            .result();
    static_assert(listed_name<measured.error, measured.row>::checked, "");
    static constexpr std::size_t size = measured.size != 0 ? measured.size : 1;  // one error is enough
    static_assert(size <= (1u << 22), "incise: an image of more than 4 MB: number the entries from 0 up");
    static constexpr image_stage<size> value{};
};

template <const auto& Names, fold_level Level, capitals Capitals, class Unicode>
struct made_gazetteer {
    using first = filled_stage<Names, Level, Capitals, Unicode, 0>;
    using filled = filled_stage<Names, Level, Capitals, Unicode, first::stages>;
    static constexpr image_stage<first::size> sorted =
        sort_all<Unicode>(Names, Level, Capitals, filled::value);
    static constexpr build_result checked =
        image_builder<Unicode>(Names, Level, Capitals, span<char>(static_cast<char*>(nullptr), 0),
                               sorted.progress)
            .result();
    static_assert(listed_name < same(checked.error, errc::buffer_full) ? errc::ok : checked.error,
                  checked.row > ::checked, "");
    static constexpr image_bytes<first::size> image = seal_all<Unicode>(Names, Level, Capitals, sorted);
};

}  // namespace detail

/// A gazetteer that the compiler makes of an array of names; its image is read-only data of the program.
///
///     static constexpr incise::gazetteer_entry names[] = {{"Simone Veil", 1}, {"Veil", 1}, {"CNRS", 2}};
///     static constexpr auto people = incise::make_gazetteer<names>();
///
/// In: an array with static storage (or an object that converts to a span of one); a level; the Unicode
/// policy that the texts will be read with. Out: a view that is valid for ever. Errors: static_assert, a
/// sentence and the row. For hundreds of names: compilers limit their steps, clang to 500 names of 20 bytes;
/// for more use `build_gazetteer` or the tool.
template <const auto& Names, fold_level Level = fold_level::fold_accents, class Unicode = latin,
          capitals Capitals = capitals::as_listed>
constexpr gazetteer_view make_gazetteer() noexcept {
    constexpr auto& made = detail::made_gazetteer<Names, Level, Capitals, Unicode>::image;
    return gazetteer_view(detail::image(std::string_view(made.bytes, sizeof made.bytes)));
}

/// Writes the image of a gazetteer into the caller's memory, where `open_gazetteer` opens it.
///
/// In: the rows, in any order; memory of any size (none: only measures); a level; the Unicode policy that the
/// texts will be read with. Out: the size of the image in bytes. Errors: `buffer_full`, with the exact size
/// needed; `name_empty`, `name_ill_formed`, `name_too_long`, `name_duplicate` (not found without memory),
/// `too_many_entries`, with the row. Two forms of one entry that differ in case are mentioned once.
/// Invariant: no byte after `size` is written, and with an error there is no image in the memory. Cost: two
/// passes over the names.
template <class Unicode = latin>
constexpr build_result build_gazetteer(span<const gazetteer_entry> rows, span<char> buffer,
                                       fold_level level = fold_level::fold_accents, Unicode = {},
                                       capitals wanted = capitals::as_listed) noexcept {
    detail::image_builder<Unicode> builder(rows, level, wanted, buffer);
    builder.lay_out(builder.steps());
    if (detail::same(builder.result().error, errc::ok)) {
        builder.sort();
        if (detail::same(builder.result().error, errc::ok)) builder.seal();
    }
    return builder.result();
}

}  // namespace INCISE_ABI
}  // namespace incise

#endif
