// SPDX-License-Identifier: MIT
// The bytes of an input: a file, mapped, or what standard input or a pipe gives, read into memory.
#ifndef INCISE_TOOL_INPUT_HPP
#define INCISE_TOOL_INPUT_HPP

#include <string>
#include <string_view>

#include <incise/mapped_file.hpp>

#include "exit_status.hpp"
#include "options.hpp"

namespace tool {

class input {
  public:
    /// Opens the file `name`, or standard input for `-`. False, and a line on standard error, if it cannot.
    bool open(const std::string& name);
    /// They live as long as this object and do not move with it.
    std::string_view bytes() const noexcept { return mapped_.bytes().empty() ? read_ : mapped_.bytes(); }

  private:
    incise::mapped_file mapped_;
    std::string read_;
};

/// Calls `work(name, text)` for each file, which returns a status. A file that cannot be read does not keep
/// the others from being read.
template <class Work>
exit_status for_each_file(const options& asked, Work&& work) {
    exit_status result = exit_status::done;
    const std::vector<std::string> standard_input{"-"};
    for (const std::string& name : asked.files.empty() ? standard_input : asked.files) {
        input file;
        result = worse(result, file.open(name) ? work(name, file.bytes()) : exit_status::failed);
    }
    return result;
}

}  // namespace tool

#endif
