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
#include "name_beginnings.hpp"
#include "name_hash.hpp"
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
    bool has_sign_heads = false;
    std::uint64_t places = 0;
    std::uint64_t stops = 0;  // how many hashes the filter will be given
    std::uint64_t at = 0;     // the end of what is laid out
    std::size_t type_row = 0;
    std::uint64_t type_at = 0;  // where the type of that row was written, for entries alike to share
};

/// Lays an image out: the size first, the bytes as far as there is memory for them. In parts, because a
/// compiler limits the steps of each part.
template <class Unicode>
class image_builder {
  public:
    /// Without memory it only measures.
    constexpr image_builder(span<const gazetteer_entry> rows, fold_level level, capitals wanted,
                            span<char> out, const layout_progress& progress = {}) noexcept
        : rows_(rows), out_(out), level_(level), capitals_(wanted), now_(progress) {}

    /// How many steps `lay_out` has to do: it clears the buckets, counts each row, clears the other tables,
    /// adds each row.
    constexpr std::size_t steps() const noexcept { return 2 * rows_.size() + 2; }
    constexpr const layout_progress& progress() const noexcept { return now_; }

    constexpr void lay_out(std::size_t steps_now) noexcept {
        for (; steps_now > 0 && now_.step < steps() && same(now_.error, errc::ok); --steps_now) {
            const std::size_t second = rows_.size() + 1;
            if (now_.step == 0) {
                now_.error = clear_buckets();
            } else if (now_.step < second) {
                now_.error = count(rows_[now_.step - 1]);
            } else if (now_.step == second) {
                now_.error = clear_tables();
            } else {
                now_.error = add(now_.step - second - 1);
            }
            if (same(now_.error, errc::ok)) ++now_.step;
        }
    }

    constexpr build_result result() const noexcept {
        const std::size_t step = now_.step == 0 ? 0 : now_.step - 1;
        const std::size_t row = step > rows_.size() ? step - rows_.size() - 1 : step;
        if (!same(now_.error, errc::ok)) return {0, now_.error, row};
        return {size(), now_.at > out_.capacity() ? errc::buffer_full : errc::ok, 0};
    }

    // After `lay_out`, if the result is ok:

    /// Afterwards it may be `name_duplicate`: only names in order show that.
    constexpr void sort() noexcept {
        write_header();
        const image made(std::string_view(out_.data(), size()));
        name_sorter<Unicode> sorter(out_, static_cast<std::size_t>(made.tables().rows_at), made);
        std::uint32_t begin = 0;
        for (std::size_t bucket = 0; bucket < made.tables().buckets; ++bucket) {
            const std::uint32_t end = made.bucket_end(bucket);
            if (end - begin > 1) sorter.sort(begin, end);
            for (std::uint32_t row = begin + 1; row < end; ++row) {
                const bool same_name =
                    made.entry(row) == made.entry(row - 1) && made.name(row) == made.name(row - 1);
                if (same_name) return refuse_duplicate(made.entry(row), made.name(row));
            }
            begin = end;
        }
    }
    constexpr void seal() noexcept {
        out_.put_32(layout::checksum_at, image_checksum(std::string_view(out_.data(), size())));
    }

  private:
    using layout = image_layout;
    using stop_type = stop_cursor<Unicode, fold_cursor<Unicode>>;

    span<const gazetteer_entry> rows_;
    image_writer out_;
    fold_level level_;
    capitals capitals_;
    layout_progress now_;

    static constexpr std::uint64_t bits_a_stop = 13;

    /// The second row with this name is at fault, and there is no image.
    constexpr void refuse_duplicate(std::uint32_t entry, std::string_view name) noexcept {
        bool again = false;
        for (std::size_t row = 0; row < rows_.size(); ++row) {
            if (rows_[row].entry != entry || trimmed(rows_[row].name) != name) continue;
            if (again) {
                now_.step = row + 1;
                break;
            }
            again = true;
        }
        now_.error = errc::name_duplicate;
        clear(0, layout::magic.size());
    }

    constexpr std::size_t size() const noexcept { return static_cast<std::size_t>(now_.at); }
    constexpr std::uint64_t blocks() const noexcept { return now_.stops * bits_a_stop / 64 + 1; }
    constexpr image_tables tables() const noexcept { return tables_of(rows_.size(), now_.places, blocks()); }
    constexpr errc check_size(std::uint64_t end) const noexcept {
        return end > layout::size_limit ? errc::too_many_entries : errc::ok;
    }

    constexpr void write_header() noexcept {
        const bool free = same(capitals_, capitals::free);
        out_.put_bytes(0, layout::magic);
        out_.put_byte(layout::version_at, layout::version);
        out_.put_byte(layout::level_at, static_cast<std::uint32_t>(level_));
        out_.put_byte(layout::flags_at,
                      (now_.has_sign_heads ? layout::sign_heads : 0u) | (free ? layout::free_capitals : 0u));
        out_.put_32(layout::size_at, now_.at);
        out_.put_32(layout::places_at, now_.places);
        out_.put_32(layout::names_at, rows_.size());
        out_.put_32(layout::blocks_at, blocks());
    }

    constexpr void clear(std::uint64_t begin, std::uint64_t end) noexcept {
        if (end > out_.capacity()) end = out_.capacity();
        for (; begin < end; ++begin) out_.put_byte(begin, 0);
    }
    /// An image exists when it is finished: until then there is no magic in the memory, not even an old one.
    constexpr errc clear_buckets() noexcept {
        clear(0, tables().rows_at);
        return check_size(tables().pool_at);
    }

    constexpr stop_type stops_of(std::string_view name) const noexcept {
        return stop_type(fold_cursor<Unicode>(name, level_));
    }
    /// With the rest of the table: how many names lie in the bucket of `hash`, then where the last one does.
    constexpr std::uint64_t bucket_at(std::uint64_t hash) const noexcept {
        return layout::header_size + scaled(hash, tables().buckets) * layout::bucket_size;
    }
    constexpr std::uint32_t increase(std::uint64_t at) noexcept {
        if (at + 4 > out_.capacity()) return 0;
        const std::uint32_t before = load_32(out_.data(), static_cast<std::size_t>(at));
        out_.put_32(at, std::uint64_t{before} + 1);
        return before;
    }

    /// What can be wrong with a row, and what the tables need to know of it.
    constexpr errc count(const gazetteer_entry& row) noexcept {
        for (const std::string_view field : {row.name, row.id, row.type}) {
            if (field.size() > layout::string_limit) return errc::name_too_long;
            if (!validate(field)) return errc::name_ill_formed;
        }
        bool blank = true;  // nothing, or only hyphens, which are spaces at fold_accents
        const std::string_view name = trimmed(row.name);
        stop_type stops = stops_of(name);
        while (stops.next()) {
            now_.stops += !stops.is_first_word() ? 1u : wants_capital<Unicode>(name, capitals_) ? 2u : 4u;
            blank = blank && stops.is_space();
        }
        if (blank) return errc::name_empty;
        increase(bucket_at(stops.value()));
        if (now_.places <= row.entry) now_.places = std::uint64_t{row.entry} + 1;
        return check_size(tables().pool_at);
    }

    /// From the sizes of the buckets to the row before each: `add` then counts up to its end.
    constexpr errc clear_tables() noexcept {
        const image_tables all = tables();
        std::uint32_t before = 0;
        for (std::uint64_t at = layout::header_size; at < all.rows_at && at + 4 <= out_.capacity(); at += 4) {
            const std::uint32_t names = load_32(out_.data(), static_cast<std::size_t>(at));
            out_.put_32(at, before);
            before += names;
        }
        clear(all.places_at, all.pool_at);
        now_.at = all.pool_at;
        return errc::ok;
    }

    constexpr errc add(std::size_t index) noexcept {
        const gazetteer_entry& row = rows_[index];
        const std::uint64_t record = now_.at;
        add_key(trimmed(row.name), record);
        out_.put_32(record, row.entry);
        now_.at = out_.put_string(record + 4, trimmed(row.name));
        const bool alias = index > 0 && rows_[index - 1].entry == row.entry;
        if (!alias) set_field(row.entry, entry_field::name, record + 4);
        now_.has_id = alias && now_.has_id;
        now_.has_type = alias && now_.has_type;
        if (!row.id.empty() && !now_.has_id) add_field(row.entry, entry_field::id, row.id);
        if (!row.type.empty() && !now_.has_type) add_type(index);
        now_.has_id = now_.has_id || !row.id.empty();
        now_.has_type = now_.has_type || !row.type.empty();
        return check_size(now_.at);
    }

    /// Puts the name of the record into its bucket, and all its stops into the filter.
    constexpr void add_key(std::string_view name, std::uint64_t record) noexcept {
        stop_type stops = stops_of(name);
        name_beginnings<Unicode> beginnings(out_, level_, capitals_);
        if (beginnings.add(name)) now_.has_sign_heads = true;
        add_heads(stops, wants_capital<Unicode>(name, capitals_));
        while (stops.next()) {
            const bool unknown = stops.is_first_word() || (stops.is_gap() && !stops.is_last());
            if (!unknown) add_stop(stops.value());
        }
        const std::uint64_t row =
            tables().rows_at + std::uint64_t{increase(bucket_at(stops.value()))} * layout::row_size;
        if (row + layout::row_size > out_.capacity()) return;
        out_.put_byte(row, tag_of(stops.value()));
        out_.put_32(row + 1, record);
    }
    /// What a scan asks before it reads a name.
    constexpr void add_heads(stop_type stops, bool capital_only) noexcept {
        stops.next();
        if (!stops.is_word()) return;
        const std::uint64_t first = stops.token();
        stops.next();
        const std::uint64_t sign = stops.token();
        const bool one_sign = !stops.is_last() && !stops.is_word() && sign < 0x80;
        stops.next();
        const bool pair = one_sign && stops.is_word();
        for (const bool capital : {true, false}) {
            if (!capital && capital_only) break;
            const std::uint64_t head = first_hash(first, capital);
            add_stop(head ^ any_head);
            add_stop(pair ? pair_hash(head, sign, stops.token()) : head);
        }
    }
    constexpr void add_stop(std::uint64_t hash) noexcept {
        const std::uint64_t at = tables().filter_at + scaled(hash, blocks()) * layout::block_size;
        if (at + layout::block_size > out_.capacity()) return;
        const auto place = static_cast<std::size_t>(at);
        const std::uint64_t block = load_64(out_.data() + place) | key_filter::bits(hash);
        out_.put_32(at, block & 0xFFFFFFFF);
        out_.put_32(at + 4, block >> 32);
    }

    /// The first row that gives a field wins, also if rows of other entries stand between.
    constexpr void set_field(std::uint32_t entry, entry_field which, std::uint64_t place) noexcept {
        const std::uint64_t at = tables().places_at + std::uint64_t{entry} * layout::place_size +
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
