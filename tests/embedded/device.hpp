// SPDX-License-Identifier: MIT
// What startup.cpp offers to a program on the device: no C library, no stdio, only the debugger's door.
#ifndef INCISE_TESTS_EMBEDDED_DEVICE_HPP
#define INCISE_TESTS_EMBEDDED_DEVICE_HPP

#include <cstddef>
#include <string_view>

namespace device {

void write(std::string_view text) noexcept;
void write(std::size_t number) noexcept;

/// The most bytes of stack that were in use at once since the start.
std::size_t stack_used() noexcept;

}  // namespace device

#endif
