// SPDX-License-Identifier: MIT
#include "json_output.hpp"

namespace tool {

namespace {

constexpr std::size_t longest_key = 16;

}  // namespace

void json_sink::end_number() {
    if (digits_.empty()) return;
    std::size_t value = 0;
    for (const char digit : digits_) value = value * 10 + static_cast<std::size_t>(digit - '0');
    const bool is_offset = string_ != "bytes" && string_ != "depth";
    out_(is_offset ? std::to_string(count_(value)) : digits_);
    digits_.clear();
}

void json_sink::convert(std::string_view piece) {
    for (std::size_t i = 0; i < piece.size(); ++i) {
        const char byte = piece[i];
        if (!in_string_ && incise::detail::is_ascii_digit(byte)) {
            digits_ += byte;
            continue;
        }
        end_number();
        out_(piece.substr(i, 1));
        if (!in_string_) {
            in_string_ = byte == '"';
            if (in_string_) string_.clear();
        } else if (byte == '"' && !escaped_) {
            in_string_ = false;
        } else {
            escaped_ = byte == '\\' && !escaped_;
            if (string_.size() < longest_key) string_ += byte;
        }
    }
}

}  // namespace tool
