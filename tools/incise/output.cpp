// SPDX-License-Identifier: MIT
#include "output.hpp"

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>

#include "exit_status.hpp"
#include "printable.hpp"

#if defined(_WIN32)
#include <fcntl.h>
#include <io.h>
#endif

namespace tool {

namespace {

[[noreturn]] void give_up(int reason) {
    const std::string why = reason == EPIPE ? "its reader has closed it. The output is incomplete"
                            : reason == ENOSPC
                                ? "the disk is full. Make room and run again"
                                : std::string(std::strerror(reason)) + ". Nothing can be written";
    complain("standard output", why);
    std::_Exit(exit_status::failed);
}

void write(std::string_view bytes) {
    errno = 0;
    const bool whole = std::fwrite(bytes.data(), 1, bytes.size(), stdout) == bytes.size();
    if (!whole || std::fflush(stdout) != 0) give_up(errno);
}

}  // namespace

void output::write_long(std::string_view piece) {
    flush();
    if (piece.size() > buffer_.size()) {
        write(piece);
    } else {
        (*this)(piece);
    }
}

void output::flush() {
    if (size_ != 0) write({buffer_.data(), size_});
    size_ = 0;
}

void prepare_output() {
#if defined(SIGPIPE)
    std::signal(SIGPIPE, SIG_IGN);
#endif
#if defined(_WIN32)
    _setmode(_fileno(stdout), _O_BINARY);
    _setmode(_fileno(stdin), _O_BINARY);
#endif
}

void complain(std::string_view what, std::string_view why) {
    complain_line("incise: " + printable(what) + ": " + std::string(why));
}

void complain_line(const std::string& line) {
    std::fputs((line + "\n").c_str(), stderr);
}

}  // namespace tool
