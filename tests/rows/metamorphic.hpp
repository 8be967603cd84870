// SPDX-License-Identifier: MIT
// One text written in another way (the other apostrophe, another space, NFC or NFD) must give the same answer
// in the same places. A rewriting keeps which bytes became which, so that places in both can be compared.
//
//     for (const rewriting& way : rewritings) {
//         const rewritten_text changed(text, way.rewrite);
//         ... same_part(changed.in_original(a), changed.in_rewritten(b)) ...
//     }
#ifndef INCISE_TESTS_METAMORPHIC_HPP
#define INCISE_TESTS_METAMORPHIC_HPP

#include <utf8proc.h>
#include <incise/utf8.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace incise_tests {

/// The code points of both texts that became each other.
struct replaced_piece {
    std::u32string original;
    std::u32string rewritten;
};

inline std::u32string decomposed(char32_t c) {
    utf8proc_int32_t units[8] = {};
    int boundary_class = 0;
    const utf8proc_ssize_t size = utf8proc_decompose_char(static_cast<utf8proc_int32_t>(c), units, 8,
                                                          UTF8PROC_DECOMPOSE, &boundary_class);
    std::u32string result;
    for (utf8proc_ssize_t i = 0; i < size; ++i) result.push_back(static_cast<char32_t>(units[i]));
    return result;
}

/// The one Latin letter that decomposes into `units`, or 0.
inline char32_t composed(std::u32string_view units) {
    for (char32_t c = 0xC0; c < 0x1F00; ++c) {
        if (c == 0x250) c = 0x1E00;
        if (decomposed(c) == units) return c;
    }
    return 0;
}

// The rewritings: each takes what begins at `at` of `text` and says what becomes of it; `original` is what it
// took, one code point at least.

inline replaced_piece swap_apostrophes(std::u32string_view text, std::size_t at) {
    const char32_t c = text[at];
    return {{c}, {c == U'\'' ? U'\u2019' : c == U'\u2019' ? U'\'' : c}};
}

template <char32_t Space>
replaced_piece other_space(std::u32string_view text, std::size_t at) {
    constexpr std::u32string_view spaces = U" \u00A0\u202F\u2009";
    return {{text[at]}, {spaces.find(text[at]) == spaces.npos ? text[at] : Space}};
}

inline replaced_piece to_nfd(std::u32string_view text, std::size_t at) {
    return {{text[at]}, decomposed(text[at])};
}

inline replaced_piece to_nfc(std::u32string_view text, std::size_t at) {
    for (std::size_t size = std::min<std::size_t>(3, text.size() - at); size > 1; --size) {
        const std::u32string units(text.substr(at, size));
        if (units[1] < 0x300 || units[1] > 0x36F) continue;
        if (const char32_t letter = composed(units); letter != 0) return {units, {letter}};
    }
    return {{text[at]}, {text[at]}};
}

struct rewriting {
    const char* name;
    replaced_piece (*rewrite)(std::u32string_view text, std::size_t at);
    bool changes_spaces;  // then digits that a no-break space joins are no longer the same words
};

inline constexpr rewriting rewritings[] = {
    {"the other apostrophe", swap_apostrophes, false},
    {"plain spaces", other_space<U' '>, true},
    {"no-break spaces", other_space<U'\u00A0'>, true},
    {"narrow no-break spaces", other_space<U'\u202F'>, true},
    {"thin spaces", other_space<U'\u2009'>, true},
    {"NFD", to_nfd, false},
    {"NFC", to_nfc, false},
};

/// Part of a text, as the numbers of its pieces: the same in the original and in the rewritten text. Where a
/// piece is several code points (an e and its accent), all places in it are one.
struct part {
    std::size_t first;
    std::size_t end;
    bool whole;  // false: it begins or ends inside a piece, between an e and its accent
    friend bool operator==(const part& a, const part& b) { return a.first == b.first && a.end == b.end; }
};

/// A well-formed text, rewritten.
class rewritten_text {
  public:
    rewritten_text(std::string_view original, decltype(rewriting::rewrite) rewrite) : original_(original) {
        std::u32string all;
        for (const incise::code_point c : incise::code_points(original)) all.push_back(c.value);
        std::size_t from = 0;
        for (std::size_t at = 0; at < all.size();) {
            const replaced_piece piece = rewrite(all, at);
            from += encoded(piece.original).size();
            rewritten_ += encoded(piece.rewritten);
            original_ends_.push_back(from);
            rewritten_ends_.push_back(rewritten_.size());
            at += piece.original.size();
        }
    }

    std::string_view text() const { return rewritten_; }
    bool changed() const { return rewritten_ != original_; }

    /// `view` lies in the original text.
    part in_original(std::string_view view) const { return find(original_, original_ends_, view); }
    /// `view` lies in `text()`.
    part in_rewritten(std::string_view view) const { return find(rewritten_, rewritten_ends_, view); }

  private:
    std::string_view original_;
    std::string rewritten_;
    std::vector<std::size_t> original_ends_;   // of each piece, in bytes
    std::vector<std::size_t> rewritten_ends_;  // of the same pieces

    static std::string encoded(std::u32string_view units) {
        std::string bytes;
        for (const char32_t unit : units) bytes += std::string_view(incise::encode(unit));
        return bytes;
    }

    static part find(std::string_view text, const std::vector<std::size_t>& ends, std::string_view view) {
        const std::size_t begin = incise::offset(text, view);
        const std::size_t end = begin + view.size();
        const auto first = std::upper_bound(ends.begin(), ends.end(), begin);
        const auto last = std::lower_bound(ends.begin(), ends.end(), end);
        const auto number = static_cast<std::size_t>(first - ends.begin());
        const std::size_t first_begin = number == 0 ? 0 : ends[number - 1];
        if (view.empty()) return {number, number, first_begin == begin};
        const auto last_number = static_cast<std::size_t>(last - ends.begin());
        return {number, last_number + 1, first_begin == begin && *last == end};
    }
};

enum class splits { forbidden, allowed };

/// Does `answer_of(text)`, a vector of (view, value), say the same of `original` and of its rewriting? Views
/// that end between a letter and its accent are wrong unless splits are allowed.
template <class AnswerOf>
bool same_answer(std::string_view original, const rewritten_text& changed, AnswerOf answer_of,
                 splits split = splits::forbidden) {
    const auto same = [&](const auto& a, const auto& b) {
        const part before = changed.in_original(a.first);
        const part after = changed.in_rewritten(b.first);
        const bool right = split == splits::allowed || (before.whole && after.whole);
        return right && a.second == b.second && before == after;
    };
    const auto before = answer_of(original);
    const auto after = answer_of(changed.text());
    return std::equal(before.begin(), before.end(), after.begin(), after.end(), same);
}

}  // namespace incise_tests

#endif
