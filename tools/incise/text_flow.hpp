// SPDX-License-Identifier: MIT
// Text that flows into lines of a width, with an indent, in colours that take no room.
#ifndef INCISE_TOOL_TEXT_FLOW_HPP
#define INCISE_TOOL_TEXT_FLOW_HPP

#include <cstddef>
#include <string>
#include <string_view>

#include "output.hpp"

namespace tool {

/// How a piece of text looks. Numbers are those of the terminal's SGR sequence.
enum class look : unsigned char { plain, heading, dim, speech, name, cue, speaker, alarm };

class text_flow {
  public:
    text_flow(output& out, bool color, std::size_t width) : out_(out), width_(width), color_(color) {}

    /// Begins a paragraph: `first` stands at its head, later lines have as many spaces as `indent` says.
    void begin(std::string_view first, std::size_t indent, look how = look::dim);
    /// Adds text. White space is where a line may end.
    void add(std::string_view text, look how = look::plain);
    /// One sign of it, already fit to be shown.
    void add_sign(std::string_view bytes, char32_t sign, look how);
    /// Ends the paragraph and its line.
    void end();

  private:
    output& out_;
    std::size_t width_;
    bool color_;
    std::size_t indent_ = 0;
    std::size_t column_ = 0;
    std::string word_;  // not printed yet, with its colours
    std::size_t word_width_ = 0;
    std::size_t spaces_ = 0;  // before the word
    look look_ = look::plain;

    void turn(look how);
    void end_word();
    void break_line();
};

}  // namespace tool

#endif
