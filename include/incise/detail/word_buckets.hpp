// SPDX-License-Identifier: MIT
// L3: words and what they mean, sorted by length at compile time. A look-up reads only the words that are as
// long as its own: tens of bytes of a table of a thousand.
#ifndef INCISE_DETAIL_WORD_BUCKETS_HPP
#define INCISE_DETAIL_WORD_BUCKETS_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "slice.hpp"

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// Words as long as 15 bytes, each followed by its value.
template <std::size_t Capacity>
struct word_buckets {
    static constexpr std::size_t lengths = 16;

    char bytes[Capacity] = {};
    std::uint16_t begins[lengths + 1] = {};  // of the words of a length
    std::uint32_t heads[lengths] = {};       // a bit for the last five of each first byte

    /// The value of `key`, or `missing`.
    constexpr unsigned find(std::string_view key, unsigned missing) const noexcept {
        const std::size_t size = key.size();
        if (size == 0 || size >= lengths || (heads[size] >> (key[0] & 31) & 1u) == 0) return missing;
        for (std::size_t at = begins[size]; at < begins[size + 1]; at += size + 1) {
            std::size_t same_bytes = 0;
            while (same_bytes < size && bytes[at + same_bytes] == key[same_bytes]) ++same_bytes;
            if (same_bytes == size) return static_cast<unsigned char>(bytes[at + size]);
        }
        return missing;
    }
};

/// How many bytes the words of `rows` take, each in `words` between two blanks.
template <class Row, std::size_t Rows>
constexpr std::size_t bucket_capacity(const Row (&rows)[Rows]) noexcept {
    std::size_t result = 0;
    for (const Row& row : rows) result += row.words.size() - 1;
    return result;
}

/// Puts the words of `size` bytes of one row behind byte `end` of the buckets; the new end.
template <std::size_t Capacity>
constexpr std::size_t add_words(word_buckets<Capacity>& buckets, std::size_t end, std::size_t size,
                                std::string_view words, char value) noexcept {
    for (std::size_t blank = 0; blank + 1 < words.size();) {
        std::size_t next = blank + 1;
        while (words[next] != ' ') ++next;
        if (next - blank - 1 == size) {
            buckets.heads[size] |= std::uint32_t{1} << (words[blank + 1] & 31);
            for (std::size_t at = blank + 1; at < next; ++at) buckets.bytes[end++] = words[at];
            buckets.bytes[end++] = value;
        }
        blank = next;
    }
    return end;
}

/// All words of `rows` with the number of their sign. A word that two rows have keeps the first.
template <std::size_t Capacity, class Row, std::size_t Rows>
constexpr word_buckets<Capacity> make_buckets(const Row (&rows)[Rows]) noexcept {
    word_buckets<Capacity> result;
    std::size_t end = 0;
    for (std::size_t size = 1; size < result.lengths; ++size) {
        result.begins[size] = static_cast<std::uint16_t>(end);
        for (const Row& row : rows) {
            end = add_words(result, end, size, row.words, static_cast<char>(row.sign));
        }
        result.begins[size + 1] = static_cast<std::uint16_t>(end);
    }
    return result;
}

/// Endings with their values, one after the other: a byte for the value, one for the size, the ending
/// backwards.
template <std::size_t Capacity>
struct ending_table {
    char bytes[Capacity] = {};

    /// The value of the first ending that `key` has, or `missing`.
    constexpr unsigned find(std::string_view key, unsigned missing) const noexcept {
        for (std::size_t at = 0; at < Capacity;) {
            const auto size = static_cast<unsigned char>(bytes[at + 1]);
            std::size_t i = 0;
            while (i < size && i < key.size() && bytes[at + 2 + i] == key[key.size() - 1 - i]) ++i;
            if (i == size) return static_cast<unsigned char>(bytes[at]);
            at += 2u + size;
        }
        return missing;
    }
};

template <class Row, std::size_t Rows>
constexpr std::size_t ending_capacity(const Row (&rows)[Rows]) noexcept {
    std::size_t result = 0;
    for (const Row& row : rows) result += row.ending.size() + 2;
    return result;
}

template <std::size_t Capacity, class Row, std::size_t Rows>
constexpr ending_table<Capacity> make_endings(const Row (&rows)[Rows]) noexcept {
    ending_table<Capacity> result;
    std::size_t at = 0;
    for (const Row& row : rows) {
        result.bytes[at++] = static_cast<char>(row.sign);
        result.bytes[at++] = static_cast<char>(row.ending.size());
        for (std::size_t i = row.ending.size(); i > 0; --i) result.bytes[at++] = row.ending[i - 1];
    }
    return result;
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif
