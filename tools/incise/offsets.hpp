// SPDX-License-Identifier: MIT
// Offsets in bytes as others count them: code points (Python), UTF-16 units (JavaScript, Java).
#ifndef INCISE_TOOL_OFFSETS_HPP
#define INCISE_TOOL_OFFSETS_HPP

#include <cstddef>
#include <string_view>
#include <vector>

#include "options.hpp"

namespace tool {

/// A text, counted. Any offset in any order costs a few hundred bytes of reading; the table of where the
/// counting may begin is a sixteenth of the text. An ill-formed sequence counts as the U+FFFD it becomes.
class offset_counter {
  public:
    offset_counter(std::string_view text, offset_unit unit);

    /// The units before byte `at`; the byte itself if units are bytes.
    std::size_t operator()(std::size_t at) const noexcept;

  private:
    static constexpr std::size_t stride = 256;
    struct checkpoint {
        std::size_t at;
        std::size_t units;
    };

    std::string_view text_;
    offset_unit unit_;
    std::vector<checkpoint> checkpoints_;  // the first code point at or after each multiple of the stride
};

/// A line and a column, both from 1, the column in code points.
struct line_column {
    std::size_t line;
    std::size_t column;
};

/// Says where a byte is, going forward only: what is before the last one asked for is at its place.
class line_counter {
  public:
    explicit line_counter(std::string_view text) noexcept : text_(text) {}

    line_column operator()(std::size_t at) noexcept;

  private:
    std::string_view text_;
    std::size_t at_ = 0;
    line_column place_{1, 1};
};

}  // namespace tool

#endif
