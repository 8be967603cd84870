// SPDX-License-Identifier: MIT
// What was found in a text, for people: sentences numbered, under each the quotations that begin in it,
// then the names and the warnings.
#ifndef INCISE_TOOL_REPORT_HPP
#define INCISE_TOOL_REPORT_HPP

#include <cstddef>
#include <string>

#include <incise/document.hpp>

#include "offsets.hpp"
#include "output.hpp"

namespace tool {

struct report_style {
    bool color = false;
    std::size_t width = 100;
    bool indirect = false;  ///< reports without marks too
};

/// `incise analyze --format=text`. Nothing is collected but the count of each name.
void write_report(output& out, const report_style& style, const std::string& file,
                  const incise::document<>& story);

/// One quotation of `incise quotes`.
void write_quotation(output& out, const report_style& style, const std::string& file, line_column place,
                     const incise::attributed_quotation& one);

/// One name of `incise match`.
void write_mention(output& out, const report_style& style, const std::string& file, line_column place,
                   const incise::gazetteer_view& names, const incise::mention& one);

/// `file:line:column: `
void write_place(output& out, const std::string& file, line_column place);

}  // namespace tool

#endif
