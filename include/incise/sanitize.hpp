// SPDX-License-Identifier: MIT
// L1: well-formed UTF-8 out of any bytes.
#ifndef INCISE_SANITIZE_HPP
#define INCISE_SANITIZE_HPP

#include <cstddef>
#include <string_view>

#include "detail/bounded_writer.hpp"
#include "span.hpp"
#include "status.hpp"
#include "utf8.hpp"

namespace incise {
inline namespace INCISE_ABI {

/// Writes `text` into `memory`, with one U+FFFD for each ill-formed sequence that `code_points` yields.
///
/// Out: the bytes that the whole takes, and errc::buffer_full if `memory` has fewer; then whole code points
/// from the start of the text are there. Well-formed text comes out as it is, and `validate` holds for what
/// was written. `memory` must not overlap `text`. A text grows to three times its size at most.
///
///     char memory[256];
///     if (auto done = incise::sanitize(line, memory)) show({memory, done.stored});
///
/// Cost: one pass.
constexpr written sanitize(std::string_view text, span<char> memory) noexcept {
    detail::bounded_writer out(memory);
    const encoded replacement = encode(replacement_character);
    for (const code_point c : code_points(text)) out.put(c.well_formed ? c.bytes : replacement);
    return out.done();
}

#if defined(__cpp_char8_t)
inline written sanitize(std::u8string_view text, span<char> memory) noexcept {
    return sanitize(as_chars(text), memory);
}
#endif

}  // namespace INCISE_ABI
}  // namespace incise

#endif
