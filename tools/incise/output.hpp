// SPDX-License-Identifier: MIT
// Standard output, in large pieces, and standard error, in one line. Output that cannot be written ends
// the program: there is nothing else to do for it.
#ifndef INCISE_TOOL_OUTPUT_HPP
#define INCISE_TOOL_OUTPUT_HPP

#include <cstddef>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

namespace tool {

/// Standard output. Whoever is done with it calls `flush`, once; what is left over then is lost.
class output {
  public:
    output() : buffer_(std::size_t{1} << 16) {}
    output(const output&) = delete;
    output& operator=(const output&) = delete;

    /// Takes bytes. Ends the program with status 3 if they cannot be written.
    void operator()(std::string_view piece) {
        if (piece.size() > buffer_.size() - size_) {
            write_long(piece);
        } else if (!piece.empty()) {
            std::memcpy(buffer_.data() + size_, piece.data(), piece.size());
            size_ += piece.size();
        }
    }
    void flush();

  private:
    std::vector<char> buffer_;
    std::size_t size_ = 0;

    void write_long(std::string_view piece);
};

/// Before anything else: a closed pipe is an error to report, not a signal to die of.
void prepare_output();

/// `incise: what: why`, on standard error.
void complain(std::string_view what, std::string_view why);

/// One line on standard error, as it is.
void complain_line(const std::string& line);

}  // namespace tool

#endif
