// SPDX-License-Identifier: MIT
// What standard output is: a terminal or not, and how wide.
#ifndef INCISE_TOOL_TERMINAL_HPP
#define INCISE_TOOL_TERMINAL_HPP

#include <cstddef>

#include "options.hpp"

namespace tool {

/// `auto`: on a terminal, unless NO_COLOR is set or the terminal is a dumb one.
bool use_color(when asked);

/// Columns for text, between 60 and 100: longer lines are hard to read.
std::size_t terminal_width();

}  // namespace tool

#endif
