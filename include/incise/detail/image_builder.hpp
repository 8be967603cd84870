// SPDX-License-Identifier: MIT
// L4: lays out the image of a gazetteer in the caller's memory, or only measures it. image.hpp says what
// the bytes mean.
#ifndef INCISE_DETAIL_IMAGE_BUILDER_HPP
#define INCISE_DETAIL_IMAGE_BUILDER_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "../folding.hpp"
#include "../gazetteer.hpp"
#include "../span.hpp"
#include "../status.hpp"
#include "../unicode.hpp"
#include "../utf8.hpp"
#include "image.hpp"
#include "scan.hpp"

namespace incise {
inline namespace INCISE_ABI {

/// What a build came to.
struct [[nodiscard]] build_result {
    std::size_t size = 0;  ///< of the image in bytes, also if the buffer was too small for it
    errc error = errc::ok;
    std::size_t row = 0;  ///< with an error other than `buffer_full`: the name at fault, counted from 0

    constexpr explicit operator bool() const noexcept { return error == errc::ok; }
};

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

/// Lays an image out: the size first, the bytes as far as there is memory for them.
template <class Unicode>
class image_builder {
  public:
    constexpr image_builder(span<const gazetteer_entry> rows, span<char> out, fold_level level) noexcept
        : rows_(rows), out_(out), level_(level) {}

    constexpr build_result build() noexcept {
        build_result result;
        for (; result.row < rows_.size(); ++result.row) {
            result.error = check(rows_[result.row]);
            if (result.error != errc::ok) return result;
        }
        clear_tables();
        for (result.row = 0; result.row < rows_.size(); ++result.row) {
            result.error = add(result.row);
            if (result.error != errc::ok) return result;
        }
        result.row = 0;
        result.size = static_cast<std::size_t>(at_);
        if (at_ > out_.capacity()) {
            result.error = errc::buffer_full;
        } else {
            finish();
        }
        return result;
    }

  private:
    using layout = image_layout;

    span<const gazetteer_entry> rows_;
    image_writer out_;
    fold_level level_;
    std::uint64_t places_ = 0;
    std::uint64_t at_ = 0;  // the end of what is laid out
    bool has_id_ = false;   // the entry of the row before has one already
    bool has_type_ = false;
    std::string_view type_;  // the type that was written last, for entries alike to share
    std::uint64_t type_at_ = 0;

    constexpr std::uint64_t table() const noexcept {
        return layout::header_size + places_ * layout::place_size;
    }

    /// What can be wrong with a row before its key is made.
    constexpr errc check(const gazetteer_entry& row) noexcept {
        for (const std::string_view field : {row.name, row.id, row.type}) {
            if (field.size() > layout::string_limit) return errc::name_too_long;
            if (!validate(field)) return errc::name_ill_formed;
        }
        if (places_ <= row.entry) places_ = std::uint64_t{row.entry} + 1;
        const std::uint64_t pool = table() + std::uint64_t{rows_.size()} * layout::row_size;
        return pool > layout::size_limit ? errc::too_many_entries : errc::ok;
    }

    /// An image exists when it is finished: until then there is no magic in the memory, not even an old one.
    constexpr void clear_tables() noexcept {
        at_ = table() + std::uint64_t{rows_.size()} * layout::row_size;
        const std::uint64_t end = at_ < out_.capacity() ? at_ : out_.capacity();
        for (std::uint64_t i = 0; i < end; ++i) out_.put_byte(i, 0);
    }

    constexpr errc add(std::size_t index) noexcept {
        const gazetteer_entry& row = rows_[index];
        const std::string_view name = trimmed(row.name);
        const std::uint64_t record = at_;
        const errc error = add_key(name, row.entry);
        if (error != errc::ok) return error;
        out_.put_32(table() + index * layout::row_size, record);
        const bool alias = index > 0 && rows_[index - 1].entry == row.entry;
        if (!alias) add_field(row.entry, entry_field::name, name);
        has_id_ = alias && has_id_;
        has_type_ = alias && has_type_;
        if (!row.id.empty() && !has_id_) add_field(row.entry, entry_field::id, row.id);
        if (!row.type.empty() && !has_type_) add_type(row);
        has_id_ = has_id_ || !row.id.empty();
        has_type_ = has_type_ || !row.type.empty();
        return at_ > layout::size_limit ? errc::too_many_entries : errc::ok;
    }

    constexpr errc add_key(std::string_view name, std::uint32_t entry) noexcept {
        capital_scan<Unicode> capitals;
        bool blank = true;
        const std::uint64_t key = at_ + layout::record_size + 2;
        std::uint64_t end = key;
        for (fold_cursor<Unicode> units(name, level_); !units.done(); units.next()) {
            const folded_unit unit = units.value();
            capitals.add(unit.value, unit.source);
            blank = blank && unit.value == ' ';
            end = unit.value < 0x80 ? put_ascii(end, unit.value) : out_.put_bytes(end, encode(unit.value));
        }
        if (blank) return errc::name_empty;  // nothing, or only hyphens, which are spaces here
        if (end - key > layout::string_limit) return errc::name_too_long;
        out_.put_32(at_, entry);
        out_.put_32(at_ + 4, capitals.bits());
        out_.put_16(key - 2, static_cast<std::size_t>(end - key));
        at_ = end;
        return errc::ok;
    }
    constexpr std::uint64_t put_ascii(std::uint64_t at, char32_t unit) noexcept {
        out_.put_byte(at, static_cast<std::uint32_t>(unit));
        return at + 1;
    }

    /// The first row that gives a field wins, also if rows of other entries stand between.
    constexpr void set_field(std::uint32_t entry, entry_field which, std::uint64_t place) noexcept {
        const std::uint64_t at = layout::header_size + std::uint64_t{entry} * layout::place_size +
                                 4 * static_cast<std::uint64_t>(which);
        if (at + 4 > out_.capacity()) return;
        if (load_32(out_.data(), static_cast<std::size_t>(at)) == 0) out_.put_32(at, place);
    }
    constexpr void add_field(std::uint32_t entry, entry_field which, std::string_view value) noexcept {
        set_field(entry, which, at_);
        at_ = out_.put_string(at_, value);
    }
    constexpr void add_type(const gazetteer_entry& row) noexcept {
        if (type_at_ != 0 && type_ == row.type) return set_field(row.entry, entry_field::type, type_at_);
        type_ = row.type;
        type_at_ = at_;
        add_field(row.entry, entry_field::type, row.type);
    }

    constexpr void finish() noexcept {
        const auto size = static_cast<std::size_t>(at_);
        name_sorter(out_, static_cast<std::size_t>(table()), size).sort(rows_.size());
        out_.put_bytes(0, layout::magic);
        out_.put_byte(layout::version_at, layout::version);
        out_.put_byte(layout::level_at, static_cast<std::uint32_t>(level_));
        out_.put_32(layout::size_at, at_);
        out_.put_32(layout::places_at, places_);
        out_.put_32(layout::names_at, rows_.size());
        out_.put_32(layout::checksum_at, image_checksum(std::string_view(out_.data(), size)));
    }
};

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif
