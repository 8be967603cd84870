// SPDX-License-Identifier: MIT
// L4: writes the numbers and strings of an image, and puts the names of a bucket in order.
#ifndef INCISE_DETAIL_IMAGE_WRITER_HPP
#define INCISE_DETAIL_IMAGE_WRITER_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "../folding.hpp"
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
        const bool is_short = bytes.size() < 0xFF;
        put_byte(at++, is_short ? static_cast<std::uint32_t>(bytes.size()) : 0xFFu);
        return put_bytes(is_short ? at : put_16(at, bytes.size()), bytes);
    }

    constexpr std::uint64_t capacity() const noexcept { return out_.size(); }
    constexpr const char* data() const noexcept { return out_.data(); }

  private:
    span<char> out_;
};

/// Sorts the rows of names of one bucket where they lie: a heap needs no more memory and never more than
/// n log n steps.
template <class Unicode>
class name_sorter {
  public:
    /// `table`: where the rows begin.
    constexpr name_sorter(image_writer out, std::size_t table, image list) noexcept
        : out_(out), table_(table), names_(list) {}

    constexpr void sort(std::uint32_t begin, std::uint32_t end) noexcept {
        begin_ = begin;
        const std::uint32_t count = end - begin;
        for (std::uint32_t root = count / 2; root > 0; --root) sift(root - 1, count);
        for (std::uint32_t last = count; last > 1; --last) {
            const row greatest = load(0);
            store(0, load(last - 1));
            store(last - 1, greatest);
            sift(0, last - 1);
        }
    }

  private:
    struct row {
        std::uint32_t tag;
        std::uint32_t place;
    };

    image_writer out_;
    std::size_t table_;
    image names_;
    std::uint32_t begin_ = 0;

    constexpr std::size_t row_at(std::uint32_t index) const noexcept {
        return table_ + (std::size_t{begin_} + index) * image_layout::row_size;
    }
    constexpr row load(std::uint32_t index) const noexcept {
        return {load_byte(out_.data(), row_at(index)), load_32(out_.data(), row_at(index) + 1)};
    }
    constexpr void store(std::uint32_t index, const row& moved) noexcept {
        out_.put_byte(row_at(index), moved.tag);
        out_.put_32(row_at(index) + 1, moved.place);
    }
    constexpr bool comes_before(const row& a, const row& b) const noexcept {
        if (a.tag != b.tag) return a.tag < b.tag;
        const int keys =
            compare_folded(names_.name_at(a.place), names_.name_at(b.place), names_.level(), Unicode{});
        if (keys != 0) return keys < 0;
        const std::uint32_t entry = names_.entry_at(a.place);
        const std::uint32_t other = names_.entry_at(b.place);
        if (entry != other) return entry < other;
        const int bytes = names_.name_at(a.place).compare(names_.name_at(b.place));
        return bytes == 0 ? a.place < b.place : bytes < 0;
    }
    constexpr void sift(std::uint32_t root, std::uint32_t count) noexcept {
        const row moved = load(root);
        for (std::uint32_t child = 2 * root + 1; child < count; child = 2 * root + 1) {
            row greater = load(child);
            const row other = child + 1 < count ? load(child + 1) : greater;
            if (comes_before(greater, other)) {
                greater = other;
                ++child;
            }
            if (!comes_before(moved, greater)) break;
            store(root, greater);
            root = child;
        }
        store(root, moved);
    }
};

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif
