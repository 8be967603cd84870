// SPDX-License-Identifier: MIT
// L0: writing into memory of the caller's, which may be too small.
#ifndef INCISE_DETAIL_BOUNDED_WRITER_HPP
#define INCISE_DETAIL_BOUNDED_WRITER_HPP

#include <cstddef>
#include <string_view>

#include "../span.hpp"
#include "../status.hpp"
#include "config.hpp"

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// Stores whole pieces while they fit, nothing after the first that does not, and counts them all.
class bounded_writer {
  public:
    constexpr explicit bounded_writer(span<char> memory) noexcept : memory_(memory) {}

    constexpr void put(std::string_view piece) noexcept {
        if (piece.size() > memory_.size() - done_.stored) done_.error = errc::buffer_full;
        if (done_) {
            for (const char byte : piece) memory_[done_.stored++] = byte;
        }
        done_.size += piece.size();
    }
    constexpr written done() const noexcept { return done_; }

  private:
    span<char> memory_;
    written done_;
};

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif
