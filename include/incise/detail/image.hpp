// SPDX-License-Identifier: MIT
// L4: the bytes of a gazetteer, the same in flash, in a file and in the caller's memory. Nothing in them
// is an address, all numbers are little-endian and read byte by byte, so any place and alignment will do.
//
//   place       bytes  what
//   0           4      magic: 89 'I' 'G' 'Z'
//   4           1      layout version: 1
//   5           1      fold level of the keys: 0 exact, 1 case, 2 accents
//   6           2      0
//   8           4      size of the image in bytes
//   12          4      checksum: FNV-1a of all bytes but these four
//   16          4      entry places E: one more than the greatest entry number
//   20          4      names N
//   24          12 E   for each entry number: the places of its name, id and type; 0 for none
//   24 + 12 E   4 N    for each name, in the order of compare_names: the place of its record
//   to the end         pool of strings and name records, in any order
//
//   string             2 bytes: size; then so many bytes of UTF-8
//   name record        4 bytes: entry number; 4 bytes: capitals; then its key, a string
//
// A key is the name without white space at its ends, folded at the image's level. Bit i of the capitals
// says that the i-th word of the name (up to the 32nd) is listed with a capital initial.
#ifndef INCISE_DETAIL_IMAGE_HPP
#define INCISE_DETAIL_IMAGE_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "../status.hpp"
#include "../unicode.hpp"
#include "../utf8.hpp"
#include "slice.hpp"

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// The numbers of the table above.
struct image_layout {
    static constexpr std::string_view magic{"\x89IGZ", 4};
    static constexpr std::uint8_t version = 1;
    static constexpr std::size_t version_at = 4;
    static constexpr std::size_t level_at = 5;
    static constexpr std::size_t zero_at = 6;
    static constexpr std::size_t size_at = 8;
    static constexpr std::size_t checksum_at = 12;
    static constexpr std::size_t places_at = 16;
    static constexpr std::size_t names_at = 20;
    static constexpr std::size_t header_size = 24;
    static constexpr std::size_t place_size = 12;  // name, id, type
    static constexpr std::size_t row_size = 4;
    static constexpr std::size_t record_size = 8;  // what stands before the key
    static constexpr std::size_t string_limit = 0xFFFF;
    static constexpr std::uint32_t size_limit = 0xFFFFFFFF;
};

/// The strings of an entry, in the order of its place.
enum class entry_field : std::uint8_t { name, id, type };

constexpr std::uint32_t load_byte(const char* bytes, std::size_t at) noexcept {
    return static_cast<unsigned char>(bytes[at]);
}
constexpr std::uint32_t load_16(const char* bytes, std::size_t at) noexcept {
    return load_byte(bytes, at) | load_byte(bytes, at + 1) << 8;
}
constexpr std::uint32_t load_32(const char* bytes, std::size_t at) noexcept {
    return load_16(bytes, at) | load_16(bytes, at + 2) << 16;
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

/// Negative, 0 or positive, byte by byte: the order of the code points. A prefix comes first.
constexpr int compare_keys(std::string_view a, std::string_view b) noexcept {
    const std::size_t shorter = a.size() < b.size() ? a.size() : b.size();
    for (std::size_t i = 0; i < shorter; ++i) {
        if (a.data()[i] != b.data()[i]) return load_byte(a.data(), i) < load_byte(b.data(), i) ? -1 : 1;
    }
    return a.size() == b.size() ? 0 : a.size() < b.size() ? -1 : 1;
}

/// Which words have a capital initial? Fed with the folded units of a listed name or of a text, it counts
/// the same words in both: in Cote d'Ivoire three, in the dotted S.N.C.F. four.
template <class Unicode>
class capital_scan {
  public:
    /// `source` is what the text has for `unit`, at least one code point.
    constexpr void add(char32_t unit, std::string_view source) noexcept {
        if (unit >= 0x300 && unit <= 0x36F) return;  // a mark begins no word
        const bool between = is_between_words(unit);
        if (!between && between_) {
            if (next_ != 0 && Unicode::is_upper(decode(source, 0).value)) bits_ |= next_;
            next_ <<= 1;
        }
        between_ = between;
    }
    /// Bit i: the i-th word begins with a capital. Words after the 32nd have no bit.
    constexpr std::uint32_t bits() const noexcept { return bits_; }

  private:
    std::uint32_t bits_ = 0;
    std::uint32_t next_ = 1;
    bool between_ = true;

    static constexpr bool is_between_words(char32_t unit) noexcept {
        if (unit >= 0x80) return unit >= 0x2000 && unit <= 0x206F;
        const bool letter = is_ascii_upper(unit) || is_ascii_lower(unit);
        return !letter && !(unit >= '0' && unit <= '9');
    }
};

/// Reads an image that `check_image` accepts, or none at all (no bytes: no names). One pointer, one size.
class image {
  public:
    constexpr image() noexcept = default;
    constexpr explicit image(std::string_view bytes) noexcept : bytes_(bytes) {}

    constexpr bool empty() const noexcept { return bytes_.empty(); }
    constexpr std::string_view bytes() const noexcept { return bytes_; }
    constexpr fold_level level() const noexcept {
        return empty() ? fold_level::fold_accents : static_cast<fold_level>(bytes_[image_layout::level_at]);
    }
    constexpr std::uint32_t places() const noexcept { return empty() ? 0 : load(image_layout::places_at); }
    constexpr std::uint32_t names() const noexcept { return empty() ? 0 : load(image_layout::names_at); }

    /// Any entry number; empty if the image has no such string.
    constexpr std::string_view field(std::uint32_t entry, entry_field which) const noexcept {
        if (entry >= places()) return {};
        const std::uint32_t at = field_at(entry, which);
        return at == 0 ? std::string_view() : string_at(at);
    }
    constexpr std::uint32_t field_at(std::uint32_t entry, entry_field which) const noexcept {
        return load(image_layout::header_size + std::size_t{entry} * image_layout::place_size +
                    4 * static_cast<std::size_t>(which));
    }

    // Of the name in a row < names().
    constexpr std::uint32_t record(std::uint32_t row) const noexcept {
        return load(image_layout::header_size + std::size_t{places()} * image_layout::place_size +
                    std::size_t{row} * image_layout::row_size);
    }
    constexpr std::uint32_t entry(std::uint32_t row) const noexcept { return load(record(row)); }
    constexpr std::uint32_t capitals(std::uint32_t row) const noexcept { return load(record(row) + 4); }
    constexpr std::string_view key(std::uint32_t row) const noexcept { return key_at(record(row)); }

    /// The key of the record at byte `at`.
    constexpr std::string_view key_at(std::size_t at) const noexcept {
        return string_at(at + image_layout::record_size);
    }

    /// The order of two records: by key, then entry, then place; 0 only for the same record.
    constexpr int compare_names(std::uint32_t a, std::uint32_t b) const noexcept {
        const int keys = compare_keys(key_at(a), key_at(b));
        if (keys != 0) return keys;
        if (load(a) != load(b)) return load(a) < load(b) ? -1 : 1;
        return a == b ? 0 : a < b ? -1 : 1;
    }

  private:
    std::string_view bytes_;

    constexpr std::uint32_t load(std::size_t at) const noexcept { return load_32(bytes_.data(), at); }
    constexpr std::string_view string_at(std::size_t at) const noexcept {
        return std::string_view(bytes_.data() + at + 2, load_16(bytes_.data(), at));
    }
};

/// Does a string lie at byte `at`, whole, in the pool?
constexpr bool has_string(std::string_view bytes, std::size_t pool, std::size_t at) noexcept {
    if (at < pool || at > bytes.size() || bytes.size() - at < 2) return false;
    return load_16(bytes.data(), at) <= bytes.size() - at - 2;
}

constexpr bool has_record(std::string_view bytes, std::size_t pool, std::uint32_t at) noexcept {
    if (at < pool || at > bytes.size() || bytes.size() - at < image_layout::record_size) return false;
    return has_string(bytes, pool, at + image_layout::record_size);
}

/// Is what the first 24 bytes say possible? Bytes that are too few are told from bytes of another kind.
constexpr errc check_header(std::string_view bytes) noexcept {
    using layout = image_layout;
    const std::size_t seen = bytes.size() < layout::magic.size() ? bytes.size() : layout::magic.size();
    if (slice(bytes, 0, seen) != slice(layout::magic, 0, seen)) return errc::image_bad_magic;
    if (bytes.size() < layout::header_size) return errc::image_too_short;
    if (load_byte(bytes.data(), layout::version_at) != layout::version) return errc::image_bad_version;
    const std::uint64_t size = load_32(bytes.data(), layout::size_at);
    if (bytes.size() < size) return errc::image_too_short;
    const std::uint64_t tables =
        layout::header_size + std::uint64_t{load_32(bytes.data(), layout::places_at)} * layout::place_size +
        std::uint64_t{load_32(bytes.data(), layout::names_at)} * layout::row_size;
    const bool possible = bytes.size() == size && tables <= size &&
                          load_16(bytes.data(), layout::zero_at) == 0 &&
                          load_byte(bytes.data(), layout::level_at) <= 2;
    return possible ? errc::ok : errc::image_corrupt;
}

/// Do all places of the entries and of the names lie in the pool, and are the names in order?
constexpr errc check_tables(std::string_view bytes) noexcept {
    const image all(bytes);
    const std::size_t pool = image_layout::header_size +
                             std::size_t{all.places()} * image_layout::place_size +
                             std::size_t{all.names()} * image_layout::row_size;
    for (std::uint32_t entry = 0; entry < all.places(); ++entry) {
        for (const entry_field which : {entry_field::name, entry_field::id, entry_field::type}) {
            const std::uint32_t at = all.field_at(entry, which);
            if (at != 0 && !has_string(bytes, pool, at)) return errc::image_corrupt;
        }
    }
    for (std::uint32_t row = 0; row < all.names(); ++row) {
        if (!has_record(bytes, pool, all.record(row))) return errc::image_corrupt;
        if (all.key(row).empty() || all.entry(row) >= all.places()) return errc::image_corrupt;
        const bool ordered = row == 0 || all.compare_names(all.record(row - 1), all.record(row)) < 0;
        if (!ordered) return errc::image_corrupt;
    }
    return errc::ok;
}

/// May these bytes be searched? After `ok` nothing that `image` reads lies outside them, even if somebody
/// made the checksum fit. Cost: two passes.
constexpr errc check_image(std::string_view bytes) noexcept {
    const errc header = check_header(bytes);
    if (!same(header, errc::ok)) return header;
    if (image_checksum(bytes) != load_32(bytes.data(), image_layout::checksum_at)) {
        return errc::image_bad_checksum;
    }
    return check_tables(bytes);
}

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif
