// SPDX-License-Identifier: MIT
// Texts that are longer than a vector register: an error at every place of a block and across its edges,
// every length and alignment, and a million random texts.
#ifndef INCISE_TESTS_LONG_INPUTS_HPP
#define INCISE_TESTS_LONG_INPUTS_HPP

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>

#include "comparison.hpp"

namespace exhaustive {

using namespace std::string_view_literals;

/// Compares a copy of `text` that ends where its memory ends, `shift` bytes after where memory begins: there
/// the address sanitizer sees a read of one byte too many.
inline void compare_copy(std::string_view text, std::size_t shift = 0) {
    const std::unique_ptr<char[]> memory(new char[shift + text.size()]);
    if (!text.empty()) std::memcpy(memory.get() + shift, text.data(), text.size());
    compare_all(std::string_view(memory.get() + shift, text.size()));
}

// clang-format off
inline constexpr std::string_view ill_formed[] = {
    "\x80"sv, "\xBF"sv, "\x80\x80"sv, "\xBF\x80\xBF\x80"sv,                           // stray continuations
    "\xC3"sv, "\xDF"sv, "\xE1"sv, "\xE2\x82"sv, "\xEF\xBF"sv, "\xF0"sv,               // too short, cut
    "\xF0\x9F"sv, "\xF0\x9F\x98"sv, "\xF4\x8F\xBF"sv, "\xE0\xA0"sv, "\xED\x9F"sv,
    "\xC3\xC3\xA9"sv, "\xE2\x82\xE2\x82\xAC"sv, "\xF0\x9F\xF0\x9F\x98\x80"sv,         // too short, then a lead
    "\xC3z"sv, "\xE2z"sv, "\xE2\x82z"sv, "\xF1z"sv, "\xF1\x80z"sv, "\xF1\x80\x80z"sv, // ... then a letter
    "\xC3\xA9\xA9"sv, "\xE2\x82\xAC\xAC"sv, "\xF0\x9F\x98\x80\x80"sv,                 // one continuation too many
    "\xC0\x80"sv, "\xC1\xBF"sv, "\xC0"sv, "\xE0\x80\x80"sv, "\xE0\x9F\xBF"sv,         // overlong
    "\xE0\x80"sv, "\xF0\x80\x80\x80"sv, "\xF0\x8F\xBF\xBF"sv, "\xF0\x8F"sv,
    "\xED\xA0\x80"sv, "\xED\xBF\xBF"sv, "\xED\xA0"sv, "\xED\xA0\xBD\xED\xB8\x80"sv,   // surrogates
    "\xF4\x90\x80\x80"sv, "\xF4\xBF\xBF\xBF"sv, "\xF4\x90"sv, "\xF5\x80\x80\x80"sv,   // too large
    "\xF7\xBF\xBF\xBF"sv, "\xF5"sv,
    "\xF8\x88\x80\x80\x80"sv, "\xFC\x84\x80\x80\x80\x80"sv, "\xFE"sv, "\xFF"sv};      // too long

inline constexpr std::string_view fillers[] = {
    "Rien que des lettres sans accent. "sv,
    "L\u2019\u00E9t\u00E9 d\u00E9j\u00E0 fini, \u00AB\u00A0o\u00F9 \u00E7a\u00A0?\u00A0\u00BB "sv,
    "\u00E9\u00E8\u00FB"sv, "\u20AC\u2014\u2026"sv, "\U0001F600\U0010FFFF"sv};
// clang-format on

/// `filler` over and over, cut to `size` bytes, perhaps in the middle of a code point.
inline std::string filled(std::string_view filler, std::size_t size) {
    std::string text;
    while (text.size() < size) text.append(filler.data(), filler.size());
    text.resize(size);
    return text;
}

/// One ill-formed sequence at byte `at` of 160: inserted, in place of others, last, and followed by another.
inline void compare_with_error(const std::string& buffer, std::size_t at, std::string_view error) {
    std::string text = buffer.substr(0, at);
    text.append(error.data(), error.size());
    compare_copy(text, at % 7);
    compare_copy(text + buffer.substr(at), at % 5);
    compare_copy(text + buffer.substr(at + error.size()), at % 3);
    compare_copy(text + buffer.substr(at, 20) + "\xFF" + buffer.substr(at + 20));
}

inline void errors_everywhere() {
    for (const std::string_view filler : fillers) {
        const std::string buffer = filled(filler, 160);
        for (std::size_t at = 0; at <= 80; ++at) {
            for (const std::string_view error : ill_formed) compare_with_error(buffer, at, error);
        }
    }
}

/// Lengths 0 to 130, each at 64 alignments, begun with letters so that code points cross every edge, and that
/// of a block that else is ASCII.
inline void lengths_and_alignments() {
    for (const std::string_view filler : fillers) {
        for (const std::size_t letters : {0u, 1u, 2u, 3u, 15u, 31u, 63u}) {
            const std::string whole = std::string(letters, 'x') + filled(filler, 130);
            for (std::size_t size = 0; size <= 130; ++size) {
                for (std::size_t shift = 0; shift < 64; ++shift) {
                    compare_copy(std::string_view(whole).substr(0, size), shift);
                }
            }
        }
    }
}

/// SplitMix64 (Steele, Lea and Flood): the same numbers everywhere.
class random_numbers {
  public:
    std::size_t below(std::size_t bound) {
        state_ += 0x9E3779B97F4A7C15u;
        std::uint64_t z = state_;
        z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9u;
        z = (z ^ z >> 27) * 0x94D049BB133111EBu;
        return static_cast<std::size_t>((z ^ z >> 31) % bound);
    }

  private:
    std::uint64_t state_ = 20161120;
};

/// One of `pieces`, all equally likely.
template <std::size_t Size>
std::string_view one_of(const std::string_view (&pieces)[Size], random_numbers& random) {
    return pieces[random.below(Size)];
}

/// The first code points of a well-formed text, one at least.
inline std::string_view some_of(std::string_view piece, random_numbers& random) {
    std::size_t size = 1 + random.below(piece.size());
    while (size < piece.size() && (static_cast<unsigned char>(piece[size]) & 0xC0u) == 0x80u) ++size;
    return piece.substr(0, size);
}

inline void append_noise(std::string& text, random_numbers& random) {
    if (random.below(2) == 0) {
        text.append(one_of(ill_formed, random));
    } else {
        text.push_back(static_cast<char>(random.below(256)));
    }
}

/// A text of about `size` bytes; of 1000 pieces, about `noise` are ill-formed sequences or single bytes.
inline std::string random_text(random_numbers& random, std::size_t size, std::size_t noise) {
    std::string text;
    while (text.size() < size) {
        if (random.below(1000) < noise) {
            append_noise(text, random);
        } else {
            text.append(some_of(one_of(fillers, random), random));
        }
    }
    if (random.below(4) == 0) text.resize(size);  // perhaps in the middle of a code point
    return text;
}

inline void random_texts() {
    constexpr std::size_t noises[] = {0, 20, 200, 1000};
    random_numbers random;
    for (std::size_t i = 0; i < 1000000; ++i)
        compare_copy(random_text(random, random.below(201), noises[i % 4]));
}

}  // namespace exhaustive

#endif
