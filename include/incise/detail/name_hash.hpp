// SPDX-License-Identifier: MIT
// L4: how names are hashed: word by word, so that a text is hashed as fast as it can be cut into words.
//
// A key (a folded name) is a row of tokens: words, which are runs of letters, digits and marks, and the signs
// between them, one code point each. A stop is the end of a token; the hash at a stop is that of all tokens
// up to it. The filter knows the hash at every stop of every name, so a reader gives up at the first stop
// with which no name begins.
#ifndef INCISE_DETAIL_NAME_HASH_HPP
#define INCISE_DETAIL_NAME_HASH_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "../folding.hpp"
#include "../unicode.hpp"
#include "../utf8.hpp"

namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// Eight bytes as a number, the first one the lowest.
[[gnu::always_inline]] constexpr std::uint64_t load_64(const char* from) noexcept {
    if (is_little_endian && !prefers_plain_code()) return integer_block::load(from);
    std::uint64_t value = 0;
    for (unsigned i = 0; i < 8; ++i) value |= std::uint64_t{byte(from[i])} << 8 * i;
    return value;
}

inline constexpr std::uint64_t hash_factor = 0x9E3779B97F4A7C15u;
inline constexpr std::uint64_t empty_hash = 0x2545F4914F6CDD1Du;
/// A first word that begins with a capital has another hash: most names want it, most words have none.
inline constexpr std::uint64_t capital_hash = 0xD1B54A32D192ED03u;
/// Of a first word with which some name begins; `first_hash` itself: with which a name also ends, or goes on
/// by more than one sign.
inline constexpr std::uint64_t any_head = 0xA0761D6478BD642Fu;

[[gnu::always_inline]] constexpr std::uint64_t stir(std::uint64_t hash, std::uint64_t value) noexcept {
    hash = (hash ^ value) * hash_factor;
    return hash ^ hash >> 32;
}
/// `hash` as a number below `bound` < 2^32.
[[gnu::always_inline]] constexpr std::uint64_t scaled(std::uint64_t hash, std::uint64_t bound) noexcept {
    return (hash >> 32) * bound >> 32;
}
constexpr std::uint32_t tag_of(std::uint64_t hash) noexcept {
    return static_cast<std::uint32_t>(hash >> 18 & 0xFF);
}
constexpr std::uint64_t first_hash(std::uint64_t run, bool capital) noexcept {
    return stir(empty_hash, run) ^ (capital ? capital_hash : 0);
}
/// Of two words and the ASCII sign between them; `first`: the `first_hash` of the first one.
[[gnu::always_inline]] constexpr std::uint64_t pair_hash(std::uint64_t first, std::uint64_t sign,
                                                         std::uint64_t second) noexcept {
    return stir(first + sign * hash_factor, second);
}

/// A part of a word? `inside`: it follows one; a mark begins none. A subset, under every policy, of what a
/// name cannot end beside.
template <class Unicode>
constexpr bool is_word_unit(char32_t unit, bool inside) noexcept {
    if (unit < 0x80) return is_ascii_lower(unit | 0x20) || (unit >= '0' && unit <= '9');
    const general_category found = Unicode::category(unit);
    return is_letter(found) || is_number(found) || (inside && is_mark(found));
}

/// The hash of a word, of its folded bytes eight at a time.
template <class Unicode>
class word_hash {
  public:
    constexpr bool empty() const noexcept { return hash_ == empty_hash && count_ == 0; }
    constexpr void add_byte(unsigned char byte) noexcept {
        eight_ |= std::uint64_t{byte} << 8 * count_;
        if (++count_ < 8) return;
        hash_ = stir(hash_, eight_);
        eight_ = 0;
        count_ = 0;
    }
    /// So many bytes at once, at most 8; all others are 0.
    [[gnu::always_inline]] constexpr void add_bytes(std::uint64_t bytes, unsigned size) noexcept {
        eight_ |= bytes << 8 * count_;
        count_ += size;
        if (count_ < 8) return;
        hash_ = stir(hash_, eight_);
        count_ -= 8;
        eight_ = count_ == 0 ? 0 : bytes >> 8 * (size - count_);
    }
    constexpr void add(char32_t unit) noexcept {
        if (unit < 0x80) return add_byte(static_cast<unsigned char>(unit));
        const encoded bytes = encode(unit);
        for (std::size_t i = 0; i < bytes.size; ++i) add_byte(static_cast<unsigned char>(bytes.bytes[i]));
    }
    constexpr std::uint64_t value() const noexcept { return count_ == 0 ? hash_ : stir(hash_, eight_); }

  private:
    std::uint64_t hash_ = empty_hash;
    std::uint64_t eight_ = 0;
    unsigned count_ = 0;
};

/// Goes from stop to stop through the units of a name, or of a text that may hold one.
template <class Unicode, class Units>
class stop_cursor {
  public:
    constexpr explicit stop_cursor(const Units& units) noexcept : units_(units), word_(at_word(false)) {}

    /// To the next stop; false if there is none.
    constexpr bool next() noexcept {
        if (units_.done()) return false;
        const bool after_word = word_done_;
        word_done_ = word_;
        if (word_) {
            read_word();
        } else {
            read_unit();
            word_ = at_word(false);
        }
        gap_ = after_word && token_ == ' ';
        hash_ = stir(hash_, token_);
        first_ = !started_;
        started_ = true;
        return true;
    }

    constexpr std::uint64_t value() const noexcept { return hash_; }
    /// The end of a first word, about which the filter knows other things?
    constexpr bool is_first_word() const noexcept { return first_ && word_done_; }
    /// If the last token is a word: its hash; else the sign.
    constexpr std::uint64_t token() const noexcept { return token_; }
    constexpr bool is_word() const noexcept { return word_done_; }
    /// The space after a word? The filter knows it only at the end of a name.
    constexpr bool is_gap() const noexcept { return gap_; }
    constexpr bool is_last() const noexcept { return units_.done(); }
    /// A space or, at fold_accents, a hyphen?
    constexpr bool is_space() const noexcept { return token_ == ' '; }
    /// What the text has for the last unit, and whether more units come from the same code point.
    constexpr std::string_view source() const noexcept { return source_; }
    constexpr bool is_half() const noexcept { return !units_.done() && units_.position().unit != 0; }

  private:
    Units units_;
    std::uint64_t hash_ = empty_hash;
    std::uint64_t token_ = 0;
    std::string_view source_;
    bool word_;               // is the next unit part of a word?
    bool word_done_ = false;  // is the last token one?
    bool started_ = false;
    bool first_ = false;
    bool gap_ = false;

    constexpr void read_unit() noexcept {
        token_ = units_.value().value;
        source_ = units_.value().source;
        units_.next();
    }
    constexpr void read_word() noexcept {
        word_hash<Unicode> run;
        for (; word_; word_ = at_word(true)) {
            read_unit();
            run.add(static_cast<char32_t>(token_));
        }
        token_ = run.value();
    }
    constexpr bool at_word(bool inside) const noexcept {
        return !units_.done() && is_word_unit<Unicode>(units_.value().value, inside);
    }
};

/// A Bloom filter in blocks of 64 bits: one load a question, four bits a hash.
struct key_filter {
    const char* bytes;
    std::uint64_t blocks;

    static constexpr std::uint64_t bits(std::uint64_t hash) noexcept {
        return std::uint64_t{1} << (hash & 63) | std::uint64_t{1} << (hash >> 6 & 63) |
               std::uint64_t{1} << (hash >> 12 & 63) | std::uint64_t{1} << (hash >> 24 & 63);
    }
    [[gnu::always_inline]] constexpr bool may_have(std::uint64_t hash) const noexcept {
        const char* const at = bytes + 8 * static_cast<std::size_t>(scaled(hash, blocks));
        return (bits(hash) & ~load_64(at)) == 0;
    }
};

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif
