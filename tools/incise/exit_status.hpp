// SPDX-License-Identifier: MIT
// What the tool says to the shell when it ends. The greatest of several files wins.
#ifndef INCISE_TOOL_EXIT_STATUS_HPP
#define INCISE_TOOL_EXIT_STATUS_HPP

namespace tool {

enum exit_status : int {
    done = 0,   ///< all is well
    found = 1,  ///< a check found something
    usage = 2,  ///< the command line makes no sense
    failed = 3  ///< something cannot be read or written
};

/// The status of two pieces of work.
constexpr exit_status worse(exit_status a, exit_status b) noexcept {
    return a < b ? b : a;
}

}  // namespace tool

#endif
