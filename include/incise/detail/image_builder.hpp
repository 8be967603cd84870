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
#include "image_writer.hpp"
#include "scan.hpp"

namespace incise {
inline namespace INCISE_ABI {

/// What a build came to.
struct [[nodiscard]] build_result {
    std::size_t size = 0;  ///< of the image in bytes, also if the buffer was too small for it
    errc error = errc::ok;
    std::size_t row = 0;  ///< with an error other than `buffer_full`: the name at fault, counted from 0

    constexpr explicit operator bool() const noexcept { return detail::same(error, errc::ok); }
};

namespace detail {

/// How far an image is laid out. Numbers only, so that one constant expression can hand it to the next.
struct layout_progress {
    std::size_t step = 0;  // of the row that is next, or at fault
    errc error = errc::ok;
    bool has_id = false;  // the entry of the row before has one already
    bool has_type = false;
    std::uint64_t places = 0;
    std::uint64_t at = 0;  // the end of what is laid out
    std::size_t type_row = 0;
    std::uint64_t type_at = 0;  // where the type of that row was written, for entries alike to share
};

/// Lays an image out: the size first, the bytes as far as there is memory for them. In parts, because a
/// compiler limits the steps of each part.
template <class Unicode>
class image_builder {
  public:
    /// Without memory it only measures.
    constexpr image_builder(span<const gazetteer_entry> rows, fold_level level, span<char> out,
                            const layout_progress& progress = {}) noexcept
        : rows_(rows), out_(out), level_(level), now_(progress) {}

    /// How many steps `lay_out` has to do: it checks each row, clears the tables, adds each row.
    constexpr std::size_t steps() const noexcept { return 2 * rows_.size() + 1; }
    constexpr const layout_progress& progress() const noexcept { return now_; }

    constexpr void lay_out(std::size_t steps_now) noexcept {
        for (; steps_now > 0 && now_.step < steps() && same(now_.error, errc::ok); --steps_now) {
            if (now_.step < rows_.size()) {
                now_.error = check(rows_[now_.step]);
            } else if (now_.step == rows_.size()) {
                clear_tables();
            } else {
                now_.error = add(now_.step - rows_.size() - 1);
            }
            if (same(now_.error, errc::ok)) ++now_.step;
        }
    }

    constexpr build_result result() const noexcept {
        const std::size_t row = now_.step > rows_.size() ? now_.step - rows_.size() - 1 : now_.step;
        if (!same(now_.error, errc::ok)) return {0, now_.error, row};
        return {size(), now_.at > out_.capacity() ? errc::buffer_full : errc::ok, 0};
    }

    // After `lay_out`, if the result is ok:

    constexpr void sort() noexcept {
        name_sorter(out_, static_cast<std::size_t>(table()), size()).sort(rows_.size());
    }
    constexpr void seal() noexcept {
        out_.put_bytes(0, layout::magic);
        out_.put_byte(layout::version_at, layout::version);
        out_.put_byte(layout::level_at, static_cast<std::uint32_t>(level_));
        out_.put_32(layout::size_at, now_.at);
        out_.put_32(layout::places_at, now_.places);
        out_.put_32(layout::names_at, rows_.size());
        out_.put_32(layout::checksum_at, image_checksum(std::string_view(out_.data(), size())));
    }

  private:
    using layout = image_layout;

    span<const gazetteer_entry> rows_;
    image_writer out_;
    fold_level level_;
    layout_progress now_;

    constexpr std::size_t size() const noexcept { return static_cast<std::size_t>(now_.at); }
    constexpr std::uint64_t table() const noexcept {
        return layout::header_size + now_.places * layout::place_size;
    }

    /// What can be wrong with a row before its key is made.
    constexpr errc check(const gazetteer_entry& row) noexcept {
        for (const std::string_view field : {row.name, row.id, row.type}) {
            if (field.size() > layout::string_limit) return errc::name_too_long;
            if (!validate(field)) return errc::name_ill_formed;
        }
        if (now_.places <= row.entry) now_.places = std::uint64_t{row.entry} + 1;
        const std::uint64_t pool = table() + std::uint64_t{rows_.size()} * layout::row_size;
        return pool > layout::size_limit ? errc::too_many_entries : errc::ok;
    }

    /// An image exists when it is finished: until then there is no magic in the memory, not even an old one.
    constexpr void clear_tables() noexcept {
        now_.at = table() + std::uint64_t{rows_.size()} * layout::row_size;
        const std::uint64_t end = now_.at < out_.capacity() ? now_.at : out_.capacity();
        for (std::uint64_t i = 0; i < end; ++i) out_.put_byte(i, 0);
    }

    constexpr errc add(std::size_t index) noexcept {
        const gazetteer_entry& row = rows_[index];
        const std::string_view name = trimmed(row.name);
        const std::uint64_t record = now_.at;
        const errc error = add_key(name, row.entry);
        if (!same(error, errc::ok)) return error;
        out_.put_32(table() + index * layout::row_size, record);
        const bool alias = index > 0 && rows_[index - 1].entry == row.entry;
        if (!alias) add_field(row.entry, entry_field::name, name);
        now_.has_id = alias && now_.has_id;
        now_.has_type = alias && now_.has_type;
        if (!row.id.empty() && !now_.has_id) add_field(row.entry, entry_field::id, row.id);
        if (!row.type.empty() && !now_.has_type) add_type(index);
        now_.has_id = now_.has_id || !row.id.empty();
        now_.has_type = now_.has_type || !row.type.empty();
        return now_.at > layout::size_limit ? errc::too_many_entries : errc::ok;
    }

    constexpr errc add_key(std::string_view name, std::uint32_t entry) noexcept {
        capital_scan<Unicode> capitals;
        bool blank = true;
        const std::uint64_t key = now_.at + layout::record_size + 2;
        std::uint64_t end = key;
        for (fold_cursor<Unicode> units(name, level_); !units.done(); units.next()) {
            const folded_unit unit = units.value();
            capitals.add(unit.value, unit.source);
            blank = blank && unit.value == ' ';
            end = out_.put_bytes(end, encode(unit.value));
        }
        if (blank) return errc::name_empty;  // nothing, or only hyphens, which are spaces here
        if (end - key > layout::string_limit) return errc::name_too_long;
        out_.put_32(now_.at, entry);
        out_.put_32(now_.at + 4, capitals.bits());
        out_.put_16(key - 2, static_cast<std::size_t>(end - key));
        now_.at = end;
        return errc::ok;
    }

    /// The first row that gives a field wins, also if rows of other entries stand between.
    constexpr void set_field(std::uint32_t entry, entry_field which, std::uint64_t place) noexcept {
        const std::uint64_t at = layout::header_size + std::uint64_t{entry} * layout::place_size +
                                 4 * static_cast<std::uint64_t>(which);
        if (at + 4 > out_.capacity()) return;
        if (load_32(out_.data(), static_cast<std::size_t>(at)) == 0) out_.put_32(at, place);
    }
    constexpr void add_field(std::uint32_t entry, entry_field which, std::string_view value) noexcept {
        set_field(entry, which, now_.at);
        now_.at = out_.put_string(now_.at, value);
    }
    constexpr void add_type(std::size_t index) noexcept {
        const gazetteer_entry& row = rows_[index];
        const bool shared = now_.type_at != 0 && rows_[now_.type_row].type == row.type;
        if (shared) return set_field(row.entry, entry_field::type, now_.type_at);
        now_.type_row = index;
        now_.type_at = now_.at;
        add_field(row.entry, entry_field::type, row.type);
    }
};

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif
