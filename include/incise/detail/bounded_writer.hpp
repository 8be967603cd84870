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

/// Never fails: it stores what fits, whole pieces only and nothing after the first that does not, and goes on
/// counting, so that one retry with `result().value` bytes always succeeds.
class bounded_writer {
  public:
    constexpr explicit bounded_writer(span<char> memory) noexcept : memory_(memory) {}

    constexpr void put(std::string_view piece) noexcept {
        full_ = full_ || piece.size() > memory_.size() - needed_;
        for (std::size_t i = 0; i < piece.size() && !full_; ++i) memory_[needed_ + i] = piece[i];
        needed_ += piece.size();
    }
    constexpr incise::result<std::size_t> result() const noexcept {
        return {needed_, full_ ? errc::buffer_full : errc::ok};
    }

  private:
    span<char> memory_;
    std::size_t needed_ = 0;
    bool full_ = false;
};

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif
