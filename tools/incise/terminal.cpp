// SPDX-License-Identifier: MIT
#include "terminal.hpp"

#include <cstdio>
#include <cstdlib>
#include <string_view>

#if defined(_WIN32)
#include <io.h>
#else
#include <sys/ioctl.h>
#include <unistd.h>
#endif

namespace tool {

namespace {

constexpr std::size_t narrowest = 60;
constexpr std::size_t widest = 100;

bool is_terminal() {
#if defined(_WIN32)
    return _isatty(_fileno(stdout)) != 0;
#else
    return ::isatty(STDOUT_FILENO) != 0;
#endif
}

std::size_t asked_width() {
    if (const char* columns = std::getenv("COLUMNS")) {
        const long value = std::strtol(columns, nullptr, 10);
        if (value > 0) return static_cast<std::size_t>(value);
    }
#if !defined(_WIN32)
    winsize size{};
    if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) return size.ws_col;
#endif
    return widest;
}

std::string_view variable(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? std::string_view() : value;
}

}  // namespace

bool use_color(when asked) {
    if (asked != when::automatic) return asked == when::always;
    return is_terminal() && variable("NO_COLOR").empty() && variable("TERM") != "dumb";
}

std::size_t terminal_width() {
    const std::size_t width = asked_width();
    return width < narrowest ? narrowest : width > widest ? widest : width;
}

}  // namespace tool
