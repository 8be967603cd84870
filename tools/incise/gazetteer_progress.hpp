// SPDX-License-Identifier: MIT
// A bar on standard error while a large image is built.
#ifndef INCISE_TOOL_GAZETTEER_PROGRESS_HPP
#define INCISE_TOOL_GAZETTEER_PROGRESS_HPP

#include <chrono>
#include <cstddef>

namespace tool {

/// Shows nothing if standard error is no terminal, or in the first quarter of a second.
class progress_bar {
  public:
    progress_bar();
    ~progress_bar();
    progress_bar(const progress_bar&) = delete;
    progress_bar& operator=(const progress_bar&) = delete;

    void show(std::size_t done, std::size_t all);

  private:
    std::chrono::steady_clock::time_point begin_ = std::chrono::steady_clock::now();
    bool visible_;
    int last_ = -1;  // per cent
};

}  // namespace tool

#endif
