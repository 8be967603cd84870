// SPDX-License-Identifier: MIT
#include "gazetteer_progress.hpp"

#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

#if defined(_WIN32)
#include <io.h>
#else
#include <unistd.h>
#endif

namespace tool {

namespace {

constexpr std::size_t width = 40;
constexpr std::chrono::milliseconds patience{250};

bool shows_lines_again() {
#if defined(_WIN32)
    return _isatty(_fileno(stderr)) != 0;
#else
    const char* const kind = std::getenv("TERM");
    return ::isatty(STDERR_FILENO) != 0 && (kind == nullptr || std::string_view(kind) != "dumb");
#endif
}

}  // namespace

progress_bar::progress_bar() : visible_(shows_lines_again()) {}

progress_bar::~progress_bar() {
    if (last_ >= 0) std::fputs("\r\x1b[K", stderr);
}

void progress_bar::show(std::size_t done, std::size_t all) {
    if (!visible_ || all == 0 || std::chrono::steady_clock::now() - begin_ < patience) return;
    const auto percent = static_cast<int>(done * 100 / all);
    if (percent == last_) return;
    last_ = percent;
    std::string bar(done * width / all, '#');
    bar.resize(width, '.');
    std::fprintf(stderr, "\rbuilding [%s] %3d %%", bar.c_str(), percent);
    std::fflush(stderr);
}

}  // namespace tool
