// SPDX-License-Identifier: MIT
#include "text_flow.hpp"

#include "printable.hpp"

namespace tool {

namespace {

constexpr std::string_view sequences[] = {
    "\x1B[0m",       // plain
    "\x1B[0;1m",     // heading: bold
    "\x1B[0;2m",     // dim
    "\x1B[0;32m",    // speech: green
    "\x1B[0;36m",    // name: cyan
    "\x1B[0;33m",    // cue: yellow
    "\x1B[0;1;35m",  // speaker: bold magenta
    "\x1B[0;31m",    // alarm: red
};

}  // namespace

void text_flow::turn(look how) {
    if (color_ && how != look_) word_ += sequences[static_cast<std::size_t>(how)];
    look_ = how;
}

void text_flow::break_line() {
    out_("\n");
    for (std::size_t i = 0; i < indent_; ++i) out_(" ");
    column_ = indent_;
    spaces_ = 0;
}

void text_flow::end_word() {
    if (word_width_ > 0) {
        if (column_ + spaces_ + word_width_ > width_ && column_ > indent_) break_line();
        for (; spaces_ > 0; --spaces_) {
            out_(" ");
            ++column_;
        }
    }
    out_(word_);
    column_ += word_width_;
    word_.clear();
    word_width_ = 0;
}

void text_flow::begin(std::string_view first, std::size_t indent, look how) {
    indent_ = indent;
    column_ = 0;
    spaces_ = 0;
    turn(how);
    print_line(first, [&](std::string_view bytes, char32_t sign) {
        word_ += bytes;
        word_width_ += columns(sign);
    });
    turn(look::plain);
    out_(word_);
    column_ = word_width_;
    word_.clear();
    word_width_ = 0;
}

void text_flow::add_sign(std::string_view bytes, char32_t sign, look how) {
    if (sign == ' ') {
        end_word();
        turn(how);
        if (column_ > indent_) ++spaces_;
        return;
    }
    turn(how);
    const std::size_t width = columns(sign);
    if (word_width_ + width > width_ - indent_) end_word();  // longer than a line: break it anywhere
    word_ += bytes;
    word_width_ += width;
}

void text_flow::add(std::string_view text, look how) {
    print_line(text, [&](std::string_view bytes, char32_t sign) { add_sign(bytes, sign, how); });
}

void text_flow::end() {
    turn(look::plain);
    end_word();
    out_("\n");
}

}  // namespace tool
