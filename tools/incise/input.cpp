// SPDX-License-Identifier: MIT
#include "input.hpp"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <vector>

#include "output.hpp"

namespace tool {

namespace {

std::string explanation(int reason) {
    switch (reason) {
        case ENOENT:
        case ENOTDIR:
            return "no such file. Check the name and the folder";
        case EACCES:
        case EPERM:
            return "permission denied. Ask its owner for the right to read it";
        case EISDIR:
            return "this is a folder. Name the files in it";
        case EBADF:
            return "it is closed. Name a file, or give some input";
        default:
            return std::string(std::strerror(reason)) + ". It cannot be read";
    }
}

/// All that `file` still has; 0 or the reason why not.
int read_all(std::FILE* file, std::string& bytes) {
    std::vector<char> block(std::size_t{1} << 16);
    while (true) {
        errno = 0;
        const std::size_t size = std::fread(block.data(), 1, block.size(), file);
        bytes.append(block.data(), size);
        if (std::ferror(file) != 0) return errno == 0 ? EIO : errno;
        if (size < block.size() && std::feof(file) != 0) return 0;
    }
}

int read_named(const std::string& name, std::string& bytes) {
    errno = 0;
    std::FILE* file = std::fopen(name.c_str(), "rb");
    if (file == nullptr) return errno == 0 ? EIO : errno;
    const int reason = read_all(file, bytes);
    std::fclose(file);
    return reason;
}

}  // namespace

bool input::open(const std::string& name) {
    int reason = 0;
    if (name == "-") {
        reason = read_all(stdin, read_);
        std::clearerr(stdin);  // named twice, a terminal may give more
    } else {
        mapped_ = incise::mapped_file(name.c_str());
        // A pipe cannot be mapped, and a file that the system makes up (/proc) says that it is empty.
        if (mapped_.bytes().empty()) reason = read_named(name, read_);
    }
    if (reason != 0) complain(name == "-" ? "standard input" : name, explanation(reason));
    return reason == 0;
}

}  // namespace tool
