// SPDX-License-Identifier: MIT
// L4: writes the numbers and strings of an image, and puts its names in order.
#ifndef INCISE_DETAIL_IMAGE_WRITER_HPP
#define INCISE_DETAIL_IMAGE_WRITER_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "../span.hpp"
#include "image.hpp"

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// Writes what fits into the memory and counts on. Each `put` of a part returns the byte after it.
class image_writer {
  public:
    constexpr image_writer() noexcept = default;
    constexpr explicit image_writer(span<char> out) noexcept : out_(out) {}

    constexpr void put_byte(std::uint64_t at, std::uint32_t value) noexcept {
        if (at < out_.size()) out_[static_cast<std::size_t>(at)] = static_cast<char>(value & 0xFF);
    }
    constexpr std::uint64_t put_16(std::uint64_t at, std::size_t value) noexcept {
        put_byte(at, static_cast<std::uint32_t>(value & 0xFF));
        put_byte(at + 1, static_cast<std::uint32_t>(value >> 8 & 0xFF));
        return at + 2;
    }
    constexpr std::uint64_t put_32(std::uint64_t at, std::uint64_t value) noexcept {
        put_16(at, static_cast<std::size_t>(value & 0xFFFF));
        return put_16(at + 2, static_cast<std::size_t>(value >> 16 & 0xFFFF));
    }
    constexpr std::uint64_t put_bytes(std::uint64_t at, std::string_view bytes) noexcept {
        for (const char byte : bytes) put_byte(at++, static_cast<unsigned char>(byte));
        return at;
    }
    constexpr std::uint64_t put_string(std::uint64_t at, std::string_view bytes) noexcept {
        return put_bytes(put_16(at, bytes.size()), bytes);
    }

    constexpr std::uint64_t capacity() const noexcept { return out_.size(); }
    constexpr const char* data() const noexcept { return out_.data(); }

  private:
    span<char> out_;
};

/// Sorts the table of names where it lies: a heap needs no more memory and never more than n log n steps.
class name_sorter {
  public:
    constexpr name_sorter(image_writer out, std::size_t table, std::size_t size) noexcept
        : out_(out), image_(std::string_view(out.data(), size)), table_(table) {}

    constexpr void sort(std::size_t count) noexcept {
        for (std::size_t root = count / 2; root > 0; --root) sift(root - 1, count);
        for (std::size_t end = count; end > 1; --end) {
            const std::uint32_t greatest = row(0);
            set_row(0, row(end - 1));
            set_row(end - 1, greatest);
            sift(0, end - 1);
        }
    }

  private:
    image_writer out_;
    image image_;
    std::size_t table_;

    constexpr std::uint32_t row(std::size_t index) const noexcept {
        return load_32(out_.data(), table_ + index * image_layout::row_size);
    }
    constexpr void set_row(std::size_t index, std::uint32_t place) noexcept {
        out_.put_32(table_ + index * image_layout::row_size, place);
    }
    constexpr void sift(std::size_t root, std::size_t count) noexcept {
        const std::uint32_t moved = row(root);
        for (std::size_t child = 2 * root + 1; child < count; child = 2 * root + 1) {
            std::uint32_t greater = row(child);
            const std::uint32_t other = child + 1 < count ? row(child + 1) : greater;
            if (image_.compare_names(greater, other) < 0) {
                greater = other;
                ++child;
            }
            if (image_.compare_names(moved, greater) >= 0) break;
            set_row(root, greater);
            root = child;
        }
        set_row(root, moved);
    }
};

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif
