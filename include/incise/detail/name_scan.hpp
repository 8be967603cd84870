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

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// 64 bytes of a text; bit i concerns byte i.
struct word_block {
    static constexpr std::size_t size = 64;
    static constexpr std::size_t reach = size + 8;  // bytes that can be read from its start

    std::uint64_t words = 0;  // ASCII letters and digits, and all that is not ASCII
    std::uint64_t high = 0;   // not ASCII
    std::uint64_t odd = 0;    // of these, other than the letters U+00C0 to U+00FF by themselves

    static constexpr std::uint64_t every = 0x0101010101010101u;
    static constexpr std::uint64_t tops = 0x80 * every;

    /// Bit 7 of each byte as one of eight bits.
    [[gnu::always_inline]] static constexpr std::uint64_t gathered(std::uint64_t bytes) noexcept {
        return (bytes >> 7) * 0x0102040810204080u >> 56;
    }
    /// Bit 7: a letter or digit, if the byte is ASCII.
    [[gnu::always_inline]] static constexpr std::uint64_t alphanumeric(std::uint64_t ascii) noexcept {
        const std::uint64_t small = ascii | 0x20 * every;
        const std::uint64_t letters = (small + 0x1F * every) & ~(small + 0x05 * every);
        return letters | ((ascii + 0x50 * every) & ~(ascii + 0x46 * every));
    }
    /// Bit 7: `value` > 0x80, if that is set in both.
    [[gnu::always_inline]] static constexpr std::uint64_t equal(std::uint64_t bytes,
                                                                std::uint64_t value) noexcept {
        const std::uint64_t other = bytes ^ value * every;
        return ~(((other & ~tops) + 0x7F * every) | other) & tops;
    }

    [[gnu::always_inline]] static constexpr word_block at(const char* text) noexcept {
        word_block block;
        std::uint64_t signs = 0;
        std::uint64_t leads = 0;
        for (unsigned i = 0; i < 64; i += 8) {
            const std::uint64_t bytes = key_filter::load_64(text + i);
            const std::uint64_t lead = bytes & bytes << 1 & tops;
            const std::uint64_t odd = (lead & ~equal(bytes, 0xC3)) | equal(bytes | 0x20 * every, 0xB7);
            block.words |= gathered((alphanumeric(bytes & ~tops) | bytes) & tops) << i;
            block.high |= gathered(bytes & tops) << i;
            block.odd |= gathered(odd) << i;
            leads |= gathered(lead) << i;
            signs |= gathered(equal(bytes & ~(0x20 * every), 0xC2)) << i;
        }
        const std::uint64_t tails = block.high & ~leads;
        block.odd |= (leads & ~(tails >> 1)) | (tails & ~(leads << 1));  // a letter is two bytes
        for (; signs != 0; signs &= signs - 1) block.remove_sign(text, first_bit(signs));
        block.odd &= block.words;
        return block;
    }

    /// U+2000 to U+203F, a no-break space and guillemets are no part of a word; what else is, the reader
    /// says.
    [[gnu::always_inline]] constexpr void remove_sign(const char* text, unsigned at) noexcept {
        const unsigned char second = byte(text[at + 1]);
        if (byte(text[at]) == 0xE2) {
            const bool punctuation = second == 0x80 && (byte(text[at + 2]) & 0xC0) == 0x80;
            if (punctuation && at < 62) words &= ~(std::uint64_t{7} << at);
        } else if ((second == 0xA0 || is_guillemet(0xC2, second)) && at < 63) {
            words &= ~(std::uint64_t{3} << at);
        }
    }
};

/// Calls `reader.read(at, limit)` at each place where a name may begin, until it says yes.
template <class Unicode, class Reader>
class name_scan {
  public:
    constexpr name_scan(const image& names, std::string_view text, Reader& reader) noexcept
        : names_(names),
          text_(text),
          reader_(reader),
          filter_(names.filter()),
          level_(names.level()),
          case_bits_(same(level_, fold_level::exact) ? 0 : 0x20 * word_block::every) {
        for (unsigned i = 0; i < 128; ++i) {
            if (names.may_begin(static_cast<unsigned char>(i)))
                gates_[i >> 6] |= std::uint64_t{1} << (i & 63);
        }
    }

    /// Is there a name at or after byte `at`?
    constexpr bool from(std::size_t at) noexcept {
        if (!prefers_plain_code()) {
            while (text_.size() - at >= word_block::reach) {
                if (in_block(at)) return true;
            }
        }
        return in_units(at, text_.size());
    }

  private:
    static constexpr std::size_t no_limit = static_cast<std::size_t>(-1);

    image names_;
    std::string_view text_;
    Reader& reader_;
    key_filter filter_;
    fold_level level_;
    std::uint64_t case_bits_;
    std::uint64_t gates_[2] = {};

    constexpr bool may_begin(unsigned char c) const noexcept {
        return c >= 0x80 || (gates_[c >> 6] >> (c & 63) & 1) != 0;
    }
    constexpr bool is_known(std::uint64_t word, bool capital) const noexcept {
        return filter_.may_have(first_hash(word, capital));
    }

    /// The block from `at`, which becomes the place of the next one. A word that it cuts waits for that.
    [[gnu::always_inline]] constexpr bool in_block(std::size_t& at) noexcept {
        const std::size_t begin = at;
        const char* const text = text_.data() + begin;
        const word_block block = word_block::at(text);
        std::uint64_t words = block.words;
        unsigned whole = word_block::size;
        if ((words >> 63) != 0) {
            if (~words == 0) return in_long_word(at);
            whole = last_bit(~words) + 1;
            words &= ~(~std::uint64_t{0} << whole);
        }
        at = begin + whole;
        std::uint64_t heads = words & ~(words << 1);
        std::uint64_t signs = 0;
        if (names_.has(image_layout::sign_heads)) {
            signs = sign_heads(text, whole, words);
            heads |= signs;
        }
        for (; heads != 0; heads &= heads - 1) {
            const unsigned head = first_bit(heads);
            if (!may_begin(byte(text[head])) && block.odd == 0) continue;
            const std::uint64_t word = words >> head;
            const std::uint64_t all = word & ~(word + 1);  // its bits
            const unsigned size = first_bit(~word);
            if ((signs >> head & 1) != 0) {
                if (reader_.read(begin + head, no_limit)) return true;
            } else if ((block.odd >> head & all) != 0) {
                if (in_units(begin + head, begin + head + size)) return true;
            } else if ((block.high >> head & all) != 0) {
                if (in_mixed_word(begin + head, begin + head + size)) return true;
            } else if (may_begin(byte(text[head]))) {
                const bool capital = byte(text[head]) < 'a' && byte(text[head]) >= 'A';
                if (is_known(hash_of(text + head, size), capital) && reader_.read(begin + head, no_limit)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Of a word of ASCII, which is folded by one bit.
    [[gnu::always_inline]] constexpr std::uint64_t hash_of(const char* word, unsigned size) const noexcept {
        std::uint64_t hash = empty_hash;
        for (; size >= 8; size -= 8, word += 8) hash = stir(hash, key_filter::load_64(word) | case_bits_);
        if (size == 0) return hash;
        return stir(hash, (key_filter::load_64(word) | case_bits_) & ~(~std::uint64_t{0} << 8 * size));
    }

    /// Signs with which a name may begin.
    constexpr std::uint64_t sign_heads(const char* text, unsigned size, std::uint64_t words) const noexcept {
        std::uint64_t found = 0;
        for (unsigned i = 0; i < size; ++i) {
            const bool sign =
                (words >> i & 1) == 0 && may_begin(byte(text[i])) && (byte(text[i]) & 0xC0) != 0x80;
            if (sign && !is_space(decode({text + i, 4}, 0).value)) found |= std::uint64_t{1} << i;
        }
        return found;
    }

    /// A word of ASCII and letters U+00C0 to U+00FF.
    constexpr bool in_mixed_word(std::size_t begin, std::size_t end) noexcept {
        if (!folds_at_a_glance<Unicode>(level_)) return in_units(begin, end);
        const bool capital = Unicode::is_upper(decode(text_, begin).value);
        word_hash hash;
        for (const char* at = text_.data() + begin; at < text_.data() + end;) {
            if (is_ascii(*at)) {
                hash.add_byte(static_cast<unsigned char>(byte(*at++) | 0x20));
                continue;
            }
            const unsigned first = table_byte(folded_latin, letter_row(at));
            const unsigned second = table_byte(folded_latin, letter_row(at) + 1);
            hash.add_byte(static_cast<unsigned char>(first));
            if (second != 0) hash.add_byte(static_cast<unsigned char>(second));
            at += 2;
        }
        return is_known(hash.value(), capital) && reader_.read(begin, no_limit);
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
        const bool signs = names_.has(image_layout::sign_heads);
        word_hash hash;
        bool inside = false;
        bool whole = false;  // does the word begin with a code point?
        std::size_t head = begin;
        fold_cursor<Unicode> units(slice(text_, begin, end), level_);
        for (;; units.next()) {
            const bool done = units.done();
            const folded_unit unit = done ? folded_unit() : units.value();
            const bool word = !done && unit.well_formed && is_word_unit<Unicode>(unit.value, inside);
            if (inside && !word && whole && may_begin(byte(text_[head]))) {
                const bool capital = Unicode::is_upper(decode(text_, head).value);
                if (is_known(hash.value(), capital) && reader_.read(head, no_limit)) return true;
            }
            if (done) return false;
            if (!inside || !word) {
                hash = {};
                head = offset(text_, unit.source);
                whole = units.position().unit == 0;
            }
            inside = word;
            if (word) hash.add(unit.value);
            const bool sign = signs && !word && whole && unit.well_formed && may_begin(byte(text_[head]));
            if (sign && !is_space(decode(text_, head).value) && reader_.read(head, no_limit)) return true;
        }
    }
};

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif
