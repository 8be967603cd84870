// SPDX-License-Identifier: MIT
// May a generated header declare a function of this name?
#ifndef INCISE_TOOL_CPP_NAME_HPP
#define INCISE_TOOL_CPP_NAME_HPP

#include <string>

namespace tool {

/// Not for keywords, `main` and names that belong to the compiler.
bool is_cpp_name(const std::string& name);

}  // namespace tool

#endif
