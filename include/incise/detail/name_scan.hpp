// SPDX-License-Identifier: MIT
// L4: the places of a text where a name may begin. The text is cut into words 64 bytes at a time; a word is
// hashed if some name begins with such a byte, and read if the filter knows its hash: one in thirty of
// French.
#ifndef INCISE_DETAIL_NAME_SCAN_HPP
#define INCISE_DETAIL_NAME_SCAN_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "../folding.hpp"
#include "../unicode.hpp"
#include "../utf8.hpp"
#include "image.hpp"
#include "name_edges.hpp"
#include "name_hash.hpp"
#include "slice.hpp"
#include "word_block.hpp"

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// Calls `reader.read(at, limit)` at each place where a name may begin, until it says yes.
template <class Unicode, class Reader>
class name_scan {
    using word_block = detail::word_block<Unicode>;

  public:
    constexpr name_scan(const image& list, std::string_view text, Reader& reader) noexcept
        : names_(list),
          text_(text),
          reader_(reader),
          filter_(list.filter()),
          level_(list.level()),
          case_bits_(same(level_, fold_level::exact) ? 0 : 0x20 * word_block::every),
          heads_(list.heads()),
          has_sign_heads_(list.has(image_layout::sign_heads)),
          at_a_glance_(folds_at_a_glance<Unicode>(level_)) {}

    /// Is there a name at or after byte `at`?
    constexpr bool from(std::size_t at) noexcept {
        if (!prefers_plain_code()) {
            last_word last;
            while (text_.size() - at >= word_block::reach) {
                if (in_block(at, last)) return true;
            }
            if (begins_name(last)) return true;
        }
        return in_units(at, text_.size());
    }

  private:
    static constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

    /// The word before, which is a name's first if the next one is its second.
    struct last_word {
        std::uint64_t hash = 0;
        std::size_t begin = nowhere;  // nowhere: there is none, or it was read
        std::size_t end = 0;
    };

    image names_;
    std::string_view text_;
    Reader& reader_;
    key_filter filter_;
    fold_level level_;
    std::uint64_t case_bits_;
    const char* heads_;
    bool has_sign_heads_;
    bool at_a_glance_;

    constexpr bool read(std::size_t at) noexcept { return reader_.read(at, nowhere); }

    /// Is there a name at the last word? Asked where the next word cannot be hashed at once.
    [[gnu::always_inline]] constexpr bool begins_name(last_word& last) noexcept {
        const std::size_t begin = last.begin;
        last.begin = nowhere;  // by itself, so that `last` stays in registers
        return begin != nowhere && filter_.may_have(last.hash ^ any_head) && read(begin);
    }

    /// The block from `at`, which becomes the place of the next one. A word that it cuts waits for that.
    [[gnu::always_inline]] constexpr bool in_block(std::size_t& at, last_word& last) noexcept {
        const std::size_t begin = at;
        const char* const text = text_.data() + begin;
        const word_block block = word_block::at(text);
        if (~block.words == 0) return begins_name(last) || in_long_word(at);
        const unsigned whole = (block.words >> 63) == 0 ? word_block::size : last_bit(~block.words) + 1;
        const std::uint64_t words = block.words & ~std::uint64_t{0} >> (word_block::size - whole);
        at = begin + whole;
        std::uint64_t heads = words & ~(words << 1);
        std::uint64_t signs = 0;
        if (has_sign_heads_) {
            signs = sign_heads(text, whole, words);
            heads |= signs;
        }
        for (; heads != 0; heads &= heads - 1) {
            const unsigned head = first_bit(heads);
            if (signs != 0 && (signs >> head & 1) != 0) {
                if (begins_name(last) || read(begin + head)) return true;
                continue;
            }
            const std::uint64_t eight = load_64(text + head);
            bool may_be_first = true;
            if (is_in_no_name(text + head, eight, last, may_be_first) && block.odd == 0) {
                last.begin = nowhere;
                continue;
            }
            const std::uint64_t run = words >> head;
            const std::uint64_t bits = run & ~(run + 1);
            const unsigned size = first_bit(~run);
            std::uint64_t hash = 0;
            bool capital = (eight & 0x20) == 0;
            if ((block.high >> head & bits) == 0) {
                hash = hash_of(text + head, size, eight | case_bits_);
            } else if (at_a_glance_ && (block.odd >> head & bits) == 0) {
                hash = hash_of_letters(text + head, size, block.high >> head & bits);
                if ((eight & 0x80) != 0) capital = (eight & 0x2000) == 0;
            } else {
                if (begins_name(last) || in_units(begin + head, begin + head + size)) return true;
                continue;
            }
            const std::uint64_t first = first_hash(hash, capital);
            const last_word before = last;
            last = {first, may_be_first ? begin + head : nowhere, begin + head + size};
            if (before.begin != nowhere && is_second(before, hash) && read(before.begin)) return true;
            if (!may_be_first || !filter_.may_have(first)) continue;
            if (read(begin + head)) return true;
            last.begin = nowhere;
        }
        return false;
    }

    /// Does no name begin, or go on after the last word, with this one? `eight`: bytes of it.
    [[gnu::always_inline]] constexpr bool is_in_no_name(const char* at, std::uint64_t eight,
                                                        const last_word& last,
                                                        bool& may_be_first) const noexcept {
        const std::uint64_t start = (eight & 0x808080) == 0 ? eight : plain_start(at);
        if (start == 0) return false;
        const std::uint32_t place = head_bit(start);
        may_be_first = has_bit(heads_, place);
        constexpr std::size_t seconds = image_layout::seconds_at - image_layout::heads_at;
        return !may_be_first && (last.begin == nowhere || !has_bit(heads_ + seconds, place));
    }
    [[gnu::always_inline]] static constexpr bool has_bit(const char* table, std::uint32_t place) noexcept {
        return (load_64(table + place / 64 * 8) >> place % 64 & 1) != 0;
    }
    /// Three bytes for `head_bit` of a word with letters that are not ASCII; 0 if it has to be looked at
    /// closely.
    [[gnu::noinline]] constexpr std::uint64_t plain_start(const char* at) const noexcept {
        std::uint64_t found = 0;
        for (unsigned shift = 0; shift < 24; shift += 8) {
            std::uint64_t letter = byte(at[0]);
            if (letter >= 0x80) {
                if (!at_a_glance_ || !word_block::is_plain_letter(at)) return 0;
                if (table_byte(folded_latin, letter_row(at) + 1) != 0) return 0;
                letter = table_byte(folded_latin, letter_row(at)) & ~(~byte(at[1]) & 0x20u);
                ++at;
            }
            found |= letter << shift;
            ++at;
        }
        return found;
    }
    /// Is the word with this hash one with which a name goes on?
    [[gnu::always_inline]] constexpr bool is_second(const last_word& last,
                                                    std::uint64_t hash) const noexcept {
        return filter_.may_have(pair_hash(last.hash, separator(text_.data() + last.end), hash));
    }

    /// The unit of the sign at `at`, after a word: ASCII, or a space for all others but apostrophes and
    /// hyphens.
    [[gnu::always_inline]] constexpr std::uint64_t separator(const char* at) const noexcept {
        const unsigned char c = byte(*at);
        if (c < 0x80 && at_a_glance_) return table_byte(folded_ascii, c);
        return c < 0x80 ? fold_ascii(c, level_).units[0] : far_separator(at);
    }
    [[gnu::noinline]] constexpr std::uint64_t far_separator(const char* at) const noexcept {
        if (byte(at[0]) != 0xE2) return ' ';
        if (byte(at[2]) == 0x99) return 0x27;
        const bool hyphen = byte(at[2]) == 0x90 || byte(at[2]) == 0x91;
        return hyphen ? fold_ascii('-', level_).units[0] : ' ';
    }

    /// The first `size` bytes of eight, at most 8 and at least 1.
    [[gnu::always_inline]] static constexpr std::uint64_t first_bytes(std::uint64_t eight,
                                                                      unsigned size) noexcept {
        return eight & ~std::uint64_t{0} >> (64 - 8 * size);
    }
    /// Of a word of ASCII, which is folded by one bit; `eight`: what is read of it first.
    [[gnu::always_inline]] constexpr std::uint64_t hash_of(const char* run, unsigned size,
                                                           std::uint64_t eight) const noexcept {
        std::uint64_t hash = empty_hash;
        for (; size > 8; size -= 8, eight = load_64(run) | case_bits_) {
            hash = stir(hash, eight);
            run += 8;
        }
        return stir(hash, first_bytes(eight, size));
    }

    /// Of a word of ASCII and letters U+00C0 to U+00FF, at fold_accents. `high`: its bytes that are not
    /// ASCII.
    [[gnu::always_inline]] constexpr std::uint64_t hash_of_letters(const char* at, unsigned size,
                                                                   std::uint64_t high) const noexcept {
        word_hash<Unicode> hash;
        for (;;) {
            const unsigned plain = high == 0 ? size : first_bit(high);
            for (unsigned left = plain; left != 0;) {
                const unsigned now = left < 8 ? left : 8;
                hash.add_bytes(first_bytes(load_64(at) | case_bits_, now), now);
                at += now;
                left -= now;
            }
            size -= plain;
            if (size == 0) return hash.value();
            const unsigned first = table_byte(folded_latin, letter_row(at));
            const unsigned second = table_byte(folded_latin, letter_row(at) + 1);
            hash.add_bytes(first | second << 8, second == 0 ? 1 : 2);
            at += 2;
            size -= 2;
            high >>= plain + 2;
        }
    }

    /// Signs with which a name may begin.
    constexpr std::uint64_t sign_heads(const char* text, unsigned size, std::uint64_t words) const noexcept {
        std::uint64_t found = 0;
        for (unsigned i = 0; i < size; ++i) {
            const bool sign =
                (words >> i & 1) == 0 && names_.may_begin(byte(text[i])) && (byte(text[i]) & 0xC0) != 0x80;
            if (sign && !is_space(decode({text + i, 4}, 0).value)) found |= std::uint64_t{1} << i;
        }
        return found;
    }

    /// A word of more bytes than a block has.
    constexpr bool in_long_word(std::size_t& at) noexcept {
        const std::size_t begin = at;
        at += word_block::size;
        while (at < text_.size() && (!is_ascii(text_[at]) || is_ascii_alphanumeric(text_[at]))) ++at;
        return in_units(begin, at);
    }

    /// Unit by unit: where a closer look is needed, in constant expressions, on small processors.
    [[gnu::noinline]] constexpr bool in_units(std::size_t begin, std::size_t end) noexcept {
        word_hash<Unicode> hash;
        bool inside = false;
        bool whole = false;  // does the word begin with a code point?
        std::size_t head = begin;
        fold_cursor<Unicode> units(slice(text_, begin, end), level_);
        for (;; units.next()) {
            const bool done = units.done();
            const folded_unit unit = done ? folded_unit() : units.value();
            const bool run = !done && unit.well_formed && is_word_unit<Unicode>(unit.value, inside);
            if (inside && !run && whole) {
                const bool capital = Unicode::is_upper(decode(text_, head).value);
                if (filter_.may_have(first_hash(hash.value(), capital) ^ any_head) && read(head)) return true;
            }
            if (done) return false;
            if (!inside || !run) {
                hash = {};
                head = offset(text_, unit.source);
                whole = units.position().unit == 0;
            }
            inside = run;
            if (run) hash.add(unit.value);
            const bool sign = has_sign_heads_ && !run && whole && unit.well_formed;
            if (sign && names_.may_begin(byte(text_[head])) && !is_space(decode(text_, head).value) &&
                read(head)) {
                return true;
            }
        }
    }
};

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif
