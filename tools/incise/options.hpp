// SPDX-License-Identifier: MIT
// What the command line asks for, in plain values: CLI11 is known to main.cpp only.
#ifndef INCISE_TOOL_OPTIONS_HPP
#define INCISE_TOOL_OPTIONS_HPP

#include <string>
#include <vector>

#include <incise/sentences.hpp>
#include <incise/unicode.hpp>

namespace tool {

enum class output_format { text, json, ndjson };

/// In what offsets are counted.
enum class offset_unit { byte, codepoint, utf16 };

enum class when { automatic, always, never };

struct options {
    std::vector<std::string> files;  ///< to read; none: standard input
    std::vector<std::string> gazetteers;
    output_format format = output_format::text;
    offset_unit offsets = offset_unit::byte;
    when color = when::automatic;
    incise::fold_level fold = incise::fold_level::fold_accents;
    bool fold_given = false;
    incise::sentence_options sentences;
    bool indirect = false;    ///< of `analyze`: reports without marks too
    bool explain = false;     ///< what `sentences` decided at each terminator
    std::string image;        ///< of `gazetteer build` and `gazetteer info`
    std::string header_name;  ///< of `gazetteer build --header`
};

}  // namespace tool

#endif
