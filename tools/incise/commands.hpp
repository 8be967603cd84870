// SPDX-License-Identifier: MIT
// The commands of the tool. Each does the whole of its work and says how it went.
#ifndef INCISE_TOOL_COMMANDS_HPP
#define INCISE_TOOL_COMMANDS_HPP

#include "exit_status.hpp"
#include "options.hpp"

namespace tool {

exit_status analyze(const options& asked);
exit_status list_sentences(const options& asked);
exit_status explain_sentences(const options& asked);
exit_status list_quotes(const options& asked);
exit_status list_matches(const options& asked);
exit_status list_words(const options& asked);
exit_status lint(const options& asked);
exit_status validate(const options& asked);
exit_status build_gazetteer(const options& asked);
exit_status show_gazetteer(const options& asked);

}  // namespace tool

#endif
