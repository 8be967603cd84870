// SPDX-License-Identifier: MIT
// L4: the bytes of a gazetteer, the same in flash, in a file and in the caller's memory. Nothing in them
// is an address, all numbers are little-endian and read byte by byte, so any place and alignment will do.
//
//   place   bytes  what
//   0       4      magic: 89 'I' 'G' 'Z'
//   4       1      layout version: 2
//   5       1      fold level of the keys: 0 exact, 1 case, 2 accents
//   6       1      1: some names begin with a sign; 2: capitals are free; or both
//   7       1      0
//   8       4      size of the image in bytes
//   12      4      checksum: FNV-1a of all bytes but these four
//   16      4      entry places E: one more than the greatest entry number
//   20      4      names N
//   24      4      filter blocks F
//   28      4      0
//   32      16     bit c: a name may begin where a text has the ASCII byte c
//   48      256    bit head_bit(b): a name may be written from the three ASCII bytes b on
//   304     256    the same of the second word of a name, after one sign
//   560     4 B    for each of B = N / 4 + 1 buckets of names: the row after its last
//   ...     5 N    rows of names: 1 byte of the hash of the key, 4 bytes: the place of the record
//   ...     12 E   for each entry number: the places of its name, id and type; 0 for none
//   ...     8 F    Bloom filter of the beginnings of keys, in blocks of 64 bits
//   to the end     pool of strings and name records, in any order
//
//   string         1 byte: size; or FF and the size in 2 bytes; then so many bytes of UTF-8
//   name record    4 bytes: entry number; then the name, a string, without white space at its ends
//
// A key is a name folded at the image's level; it is not stored. name_hash.hpp says how it is hashed, which
// bucket it lies in and which of its beginnings the filter knows. Rows of a bucket are in the order of
// (byte of the hash, key, entry number, place).
#ifndef INCISE_DETAIL_IMAGE_HPP
#define INCISE_DETAIL_IMAGE_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "../status.hpp"
#include "../unicode.hpp"
#include "../utf8.hpp"
#include "name_hash.hpp"
#include "slice.hpp"

namespace incise {
inline namespace INCISE_ABI {

/// How much of an image `open_gazetteer` reads before it is searched.
enum class image_check : std::uint8_t {
    all,       ///< every byte: what was changed since it was written is refused
    structure  ///< the header: a mapped file of any size opens at once; what it says wrongly is not found
};

namespace detail {

/// The numbers of the table above.
struct image_layout {
    static constexpr std::string_view magic{"\x89IGZ", 4};
    static constexpr std::uint8_t version = 2;
    static constexpr std::size_t version_at = 4;
    static constexpr std::size_t level_at = 5;
    static constexpr std::size_t flags_at = 6;
    static constexpr std::size_t size_at = 8;
    static constexpr std::size_t checksum_at = 12;
    static constexpr std::size_t places_at = 16;
    static constexpr std::size_t names_at = 20;
    static constexpr std::size_t blocks_at = 24;
    static constexpr std::size_t zero_at = 28;
    static constexpr std::size_t first_bytes_at = 32;
    static constexpr std::size_t heads_at = 48;
    static constexpr std::size_t seconds_at = 304;
    static constexpr std::size_t header_size = 560;
    static constexpr std::size_t bucket_size = 4;
    static constexpr std::size_t names_a_bucket = 4;
    static constexpr std::size_t row_size = 5;
    static constexpr std::size_t place_size = 12;  // name, id, type
    static constexpr std::size_t block_size = 8;
    static constexpr std::size_t string_limit = 0xFFFF;
    static constexpr std::uint32_t size_limit = 0xFFFFFFFF;
    static constexpr std::uint32_t sign_heads = 1;  // flags
    static constexpr std::uint32_t free_capitals = 2;
};

/// The bit of the first three bytes of a word, all ASCII, `bytes` being those and any others; the case counts
/// in the first one only. After a short word it is that of what follows. Words that begin with a capital have
/// half of the table for themselves.
[[gnu::always_inline]] constexpr std::uint32_t head_bit(std::uint64_t bytes) noexcept {
    const std::uint32_t three = static_cast<std::uint32_t>(bytes) & 0x5F5F7F;
    return three * 0x9E3779B1u >> 22 | (three & 0x20) << 5;
}

/// Where the tables of an image lie; 64 bits, since a header may claim anything.
struct image_tables {
    std::uint64_t buckets = 0;  // how many
    std::uint64_t rows_at = 0;
    std::uint64_t places_at = 0;
    std::uint64_t filter_at = 0;
    std::uint64_t pool_at = 0;
};

constexpr std::uint64_t buckets_of(std::uint64_t names) noexcept {
    return names / image_layout::names_a_bucket + 1;
}
constexpr std::uint64_t rows_place(std::uint64_t names) noexcept {
    return image_layout::header_size + buckets_of(names) * image_layout::bucket_size;
}

constexpr image_tables tables_of(std::uint64_t names, std::uint64_t places, std::uint64_t blocks) noexcept {
    using layout = image_layout;
    image_tables tables;
    tables.buckets = buckets_of(names);
    tables.rows_at = rows_place(names);
    tables.places_at = tables.rows_at + names * layout::row_size;
    tables.filter_at = tables.places_at + places * layout::place_size;
    tables.pool_at = tables.filter_at + blocks * layout::block_size;
    return tables;
}

/// The strings of an entry, in the order of its place.
enum class entry_field : std::uint8_t { name, id, type };

constexpr std::uint32_t load_byte(const char* bytes, std::size_t at) noexcept {
    return static_cast<unsigned char>(bytes[at]);
}
// In one expression each, so that a compiler sees one load.
constexpr std::uint32_t load_16(const char* bytes, std::size_t at) noexcept {
    const char* const from = bytes + at;
    return load_byte(from, 0) | load_byte(from, 1) << 8;
}
constexpr std::uint32_t load_32(const char* bytes, std::size_t at) noexcept {
    const char* const from = bytes + at;
    return load_byte(from, 0) | load_byte(from, 1) << 8 | load_byte(from, 2) << 16 | load_byte(from, 3) << 24;
}

/// FNV-1a: each step is one-to-one, so no change of a single byte goes unseen. Cost: one pass.
constexpr std::uint32_t image_checksum(std::string_view bytes) noexcept {
    std::uint32_t sum = 0x811C9DC5u;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (i == image_layout::checksum_at) i += 4;
        if (i == bytes.size()) break;
        sum = (sum ^ load_byte(bytes.data(), i)) * 0x01000193u;
    }
    return sum;
}

/// Rows of one bucket whose byte of the hash is the one looked for.
struct row_range {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
};

/// Reads an image that `check_image` accepts, or none at all (no bytes: no names). One pointer, one size.
/// Every place that it reads from the image is checked, so that no image can lead out of its bytes.
class image {
  public:
    constexpr image() noexcept = default;
    constexpr explicit image(std::string_view bytes) noexcept : bytes_(bytes) {}

    constexpr bool empty() const noexcept { return bytes_.empty(); }
    constexpr std::string_view bytes() const noexcept { return bytes_; }
    constexpr fold_level level() const noexcept {
        return empty() ? fold_level::fold_accents : static_cast<fold_level>(bytes_[image_layout::level_at]);
    }
    constexpr bool has(std::uint32_t flag) const noexcept {
        return !empty() && (load_byte(bytes_.data(), image_layout::flags_at) & flag) != 0;
    }
    constexpr std::uint32_t places() const noexcept { return number(image_layout::places_at); }
    constexpr std::uint32_t names() const noexcept { return number(image_layout::names_at); }
    constexpr std::uint32_t blocks() const noexcept { return number(image_layout::blocks_at); }
    constexpr image_tables tables() const noexcept { return tables_of(names(), places(), blocks()); }

    /// The filter, only of an image that is not empty.
    constexpr key_filter filter() const noexcept {
        return {bytes_.data() + static_cast<std::size_t>(tables().filter_at), blocks()};
    }
    /// May a name begin where a text has this byte?
    constexpr bool may_begin(unsigned char byte) const noexcept {
        const std::uint32_t eight = load_byte(bytes_.data(), image_layout::first_bytes_at + (byte >> 3 & 15));
        return byte >= 0x80 || (eight >> (byte & 7) & 1) != 0;
    }

    /// The bits of how first words begin; 256 bytes behind them, those of second words.
    constexpr const char* heads() const noexcept { return bytes_.data() + image_layout::heads_at; }

    /// Any entry number; empty if the image has no such string.
    constexpr std::string_view field(std::uint32_t entry, entry_field which) const noexcept {
        if (entry >= places()) return {};
        const std::uint32_t at = field_at(entry, which);
        return at == 0 ? std::string_view() : string_at(at);
    }
    constexpr std::uint32_t field_at(std::uint32_t entry, entry_field which) const noexcept {
        return load(static_cast<std::size_t>(tables().places_at) +
                    std::size_t{entry} * image_layout::place_size + 4 * static_cast<std::size_t>(which));
    }

    // Of the name in a row < names().
    constexpr std::uint32_t tag(std::uint32_t row) const noexcept {
        return load_byte(bytes_.data(), row_at(row));
    }
    constexpr std::uint32_t record(std::uint32_t row) const noexcept { return load(row_at(row) + 1); }
    constexpr std::uint32_t entry(std::uint32_t row) const noexcept { return entry_at(record(row)); }
    constexpr std::string_view name(std::uint32_t row) const noexcept { return name_at(record(row)); }

    // Of the record at a byte, which may be any number.
    constexpr std::uint32_t entry_at(std::size_t record) const noexcept {
        return record < bytes_.size() && bytes_.size() - record >= 4 ? load(record) : 0;
    }
    constexpr std::string_view name_at(std::size_t record) const noexcept {
        return record < bytes_.size() ? string_at(record + 4) : std::string_view();
    }

    /// The rows that may have the key with this hash.
    constexpr row_range rows_of(std::uint64_t hash) const noexcept {
        const auto bucket = static_cast<std::size_t>(scaled(hash, buckets_of(names())));
        row_range found{bucket == 0 ? 0 : bucket_end(bucket - 1), bucket_end(bucket)};
        if (found.end > names()) return {};
        while (found.begin < found.end && tag(found.begin) != tag_of(hash)) ++found.begin;
        std::uint32_t end = found.begin;
        while (end < found.end && tag(end) == tag_of(hash)) ++end;
        return {found.begin, end};
    }
    constexpr std::uint32_t bucket_end(std::size_t bucket) const noexcept {
        return load(image_layout::header_size + bucket * image_layout::bucket_size);
    }

  private:
    std::string_view bytes_;

    constexpr std::uint32_t load(std::size_t at) const noexcept { return load_32(bytes_.data(), at); }
    constexpr std::uint32_t number(std::size_t at) const noexcept { return empty() ? 0 : load(at); }
    constexpr std::size_t row_at(std::uint32_t row) const noexcept {
        return static_cast<std::size_t>(rows_place(names())) + std::size_t{row} * image_layout::row_size;
    }
    constexpr std::string_view string_at(std::size_t at) const noexcept {
        if (at >= bytes_.size()) return {};
        std::size_t size = load_byte(bytes_.data(), at);
        std::size_t left = bytes_.size() - at - 1;
        if (size == 0xFF) {
            if (left < 2) return {};
            size = load_16(bytes_.data(), at + 1);
            left -= 2;
        }
        const std::size_t begin = bytes_.size() - left;
        return size <= left ? slice(bytes_, begin, begin + size) : std::string_view();
    }
};

/// Is what the header says possible? Bytes that are too few are told from bytes of another kind.
constexpr errc check_header(std::string_view bytes) noexcept {
    using layout = image_layout;
    const std::size_t seen = bytes.size() < layout::magic.size() ? bytes.size() : layout::magic.size();
    if (slice(bytes, 0, seen) != slice(layout::magic, 0, seen)) return errc::image_bad_magic;
    if (bytes.size() <= layout::version_at) return errc::image_too_short;
    if (load_byte(bytes.data(), layout::version_at) != layout::version) return errc::image_bad_version;
    if (bytes.size() < layout::header_size) return errc::image_too_short;
    const std::uint64_t size = load_32(bytes.data(), layout::size_at);
    if (bytes.size() < size) return errc::image_too_short;
    const bool possible = bytes.size() == size && image(bytes).tables().pool_at <= size &&
                          image(bytes).blocks() != 0 && load_32(bytes.data(), layout::zero_at) == 0 &&
                          load_byte(bytes.data(), layout::level_at) <= 2 &&
                          load_16(bytes.data(), layout::flags_at) <= 3;
    return possible ? errc::ok : errc::image_corrupt;
}

/// Are the buckets in order, and do all places of the names and of the entries' strings lie in the pool?
constexpr errc check_tables(std::string_view bytes) noexcept {
    const image all(bytes);
    const image_tables tables = all.tables();
    std::uint32_t last = 0;
    for (std::size_t bucket = 0; bucket < tables.buckets; ++bucket) {
        if (all.bucket_end(bucket) < last) return errc::image_corrupt;
        last = all.bucket_end(bucket);
    }
    if (last != all.names()) return errc::image_corrupt;
    for (std::uint32_t row = 0; row < all.names(); ++row) {
        const bool placed = all.record(row) >= tables.pool_at && !all.name(row).empty();
        if (!placed || all.entry(row) >= all.places()) return errc::image_corrupt;
    }
    for (std::uint32_t entry = 0; entry < all.places(); ++entry) {
        for (const entry_field which : {entry_field::name, entry_field::id, entry_field::type}) {
            const std::uint32_t at = all.field_at(entry, which);
            if (at != 0 && (at < tables.pool_at || all.field(entry, which).empty())) {
                return errc::image_corrupt;
            }
        }
    }
    return errc::ok;
}

/// May these bytes be searched? After `ok` nothing that `image` reads lies outside them, whatever they say.
/// Cost: two passes, or the header.
constexpr errc check_image(std::string_view bytes, image_check wanted) noexcept {
    const errc header = check_header(bytes);
    if (!same(header, errc::ok) || same(wanted, image_check::structure)) return header;
    if (image_checksum(bytes) != load_32(bytes.data(), image_layout::checksum_at)) {
        return errc::image_bad_checksum;
    }
    return check_tables(bytes);
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif
