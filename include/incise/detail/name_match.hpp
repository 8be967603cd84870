// SPDX-License-Identifier: MIT
// L4: the names of an image in a text: the range of keys that may still match, the longest name at one
// place, the cursor over all places.
#ifndef INCISE_DETAIL_NAME_MATCH_HPP
#define INCISE_DETAIL_NAME_MATCH_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "../folding.hpp"
#include "../unicode.hpp"
#include "../utf8.hpp"
#include "../words.hpp"
#include "image.hpp"
#include "name_edges.hpp"
#include "scan.hpp"
#include "slice.hpp"

namespace incise {
inline namespace INCISE_ABI {

/// A place in a text where an entry is named.
struct mention {
    std::string_view text;    ///< as the text writes it
    std::uint32_t entry = 0;  ///< whose name it is
};

namespace detail {

/// The rows of the names whose keys begin with the bytes given so far. The keys are sorted, so they are
/// neighbours, and each byte narrows the range by two binary searches.
class key_range {
  public:
    constexpr explicit key_range(image listed) noexcept : names_(listed), end_(listed.names()) {}

    constexpr bool empty() const noexcept { return begin_ == end_; }
    constexpr std::uint32_t begin() const noexcept { return begin_; }

    constexpr void narrow(char32_t unit) noexcept {
        const encoded bytes = encode(unit);
        for (std::size_t i = 0; i < bytes.size && !empty(); ++i) {
            const int byte = byte_at(bytes, i);
            begin_ = first_not_under(byte);
            end_ = first_not_under(byte + 1);
            ++column_;
        }
    }

    /// Where the names end that are exactly the bytes given: they come before the longer ones.
    constexpr std::uint32_t whole_end() const noexcept {
        return empty() || names_.key(begin_).size() != column_ ? begin_ : first_not_under(0);
    }

  private:
    image names_;
    std::uint32_t begin_ = 0;
    std::uint32_t end_ = 0;
    std::size_t column_ = 0;

    /// The first row of the range whose key has no byte under `least` in this column; an end is under all.
    constexpr std::uint32_t first_not_under(int least) const noexcept {
        std::uint32_t low = begin_;
        std::uint32_t high = end_;
        while (low < high) {
            const std::uint32_t middle = low + (high - low) / 2;
            const std::string_view key = names_.key(middle);
            const int byte = column_ < key.size() ? byte_at(key, column_) : -1;
            if (byte < least) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
};

/// The byte of `text` after its part `part`.
constexpr std::size_t end_of(std::string_view text, std::string_view part) noexcept {
    return offset(text, part) + part.size();
}

/// What stands at one place: the longest name, as a range of rows, and the capitals of the text there.
struct found_name {
    std::size_t begin = 0;
    std::size_t end = 0;  // of the text; equal to `begin`: no name
    std::uint32_t row = 0;
    std::uint32_t row_end = 0;
    std::uint32_t capitals = 0;

    constexpr bool fits(image listed, std::uint32_t at) const noexcept {
        return (listed.capitals(at) & ~capitals) == 0;
    }
    /// Passes over the names that want more capitals than the text has: the fruit is not Orange.
    constexpr void skip_misfits(image listed) noexcept {
        while (row < row_end && !fits(listed, row)) ++row;
    }
};

/// Reads the text from one place on, as long as it may become a name.
template <class Unicode>
class name_reader {
  public:
    /// `words` stands at the first word that ends after byte `begin`.
    constexpr name_reader(image listed, std::string_view text, std::size_t begin,
                          const word_cursor<Unicode>& words) noexcept
        : names_(listed), rows_(listed), text_(text), begin_(begin), ahead_(words) {}

    /// The longest name, or one that ends where it begins.
    constexpr found_name longest() noexcept {
        found_name best;
        fold_cursor<Unicode> units(slice(text_, begin_, text_.size()), names_.level());
        if (units.done()) return best;
        const std::size_t from = offset(text_, units.value().source);
        while (!units.done() && read(units.value())) {
            const std::size_t end = end_of(text_, units.value().source);
            const bool space = is_space(decode(units.value().source, 0).value);  // no name ends with one
            units.next();
            const bool half = !units.done() && units.position().unit != 0;  // the o of an oe ligature
            if (space || half) continue;
            const std::uint32_t whole = rows_.whole_end();
            if (whole == rows_.begin() || !is_right_edge(end)) continue;
            found_name name{from, end, rows_.begin(), whole, capitals_.bits()};
            name.skip_misfits(names_);
            if (name.row == whole) continue;
            if (best.end == 0 && !is_left_edge<Unicode>(text_, begin_)) return best;
            best = name;
        }
        return best;
    }

  private:
    image names_;
    key_range rows_;
    std::string_view text_;
    std::size_t begin_;
    word_cursor<Unicode> ahead_;  // the word that was read last, or a later one
    capital_scan<Unicode> capitals_;
    bool after_hyphen_ = false;

    /// Takes one unit in; false if no name goes on with it.
    constexpr bool read(const folded_unit& unit) noexcept {
        if (!unit.well_formed) return false;
        const char32_t first = decode(unit.source, 0).value;
        const std::size_t breaks = is_space(first) ? line_ends(unit.source) : 0;
        if (breaks > 1) return false;
        if (breaks == 1 && after_hyphen_) return true;  // Etats-Unis, broken after its hyphen
        after_hyphen_ = is_hyphen(first);
        capitals_.add(unit.value, unit.source);
        rows_.narrow(unit.value);
        return !rows_.empty();
    }

    /// May a name end at byte `at`?
    constexpr bool is_right_edge(std::size_t at) noexcept {
        while (!ahead_.done() && end_of(text_, ahead_.value().text) <= at) ahead_.next();
        const std::size_t next = ahead_.done() ? text_.size() : offset(text_, ahead_.value().text);
        // Inside a word only before its last dot: that of "le plan B.C." may be the sentence's.
        if (next < at) return text_[at] == '.' && end_of(text_, ahead_.value().text) == at + 1;
        const char32_t after = code_point_at(text_, at);
        if (is_hyphen(after)) {
            const bool inverted =
                next == at && same(ahead_.value().shape, word_shape::clitic);  // affirme-t-il
            return inverted || is_hyphen(code_point_at(text_, step(text_, at)));
        }
        return !touches_word<Unicode>(after);
    }
};

template <class Unicode>
class mention_cursor {
  public:
    using value_type = mention;

    struct place {
        const char* text;
        std::uint32_t row;
        friend constexpr bool operator==(const place& a, const place& b) noexcept {
            return a.text == b.text && a.row == b.row;
        }
    };

    constexpr mention_cursor() noexcept = default;
    constexpr mention_cursor(image listed, std::string_view text) noexcept
        : names_(listed), text_(text), words_(listed.names() == 0 ? std::string_view() : text, 0) {
        if (listed.names() != 0) find(0);
    }

    constexpr mention value() const noexcept {
        return {slice(text_, found_.begin, found_.end), names_.entry(found_.row)};
    }
    /// Entries that share a form are neighbours, and so are the forms of one entry that fold to one key.
    constexpr void next() noexcept {
        const std::uint32_t entry = names_.entry(found_.row);
        while (found_.row < found_.row_end && names_.entry(found_.row) == entry) {
            ++found_.row;
            found_.skip_misfits(names_);
        }
        if (found_.row == found_.row_end) find(found_.end);
    }
    constexpr bool done() const noexcept { return found_.begin == found_.end; }
    constexpr place position() const noexcept { return {text_.data() + found_.begin, found_.row}; }

  private:
    image names_;
    std::string_view text_;
    word_cursor<Unicode> words_;
    found_name found_;

    /// The first name at or after byte `at`: at the head of a word, or at a sign between words.
    constexpr void find(std::size_t at) noexcept {
        found_ = {};
        at = skip_space(text_, at);
        while (at < text_.size()) {
            while (!words_.done() && end_of(text_, words_.value().text) <= at) words_.next();
            if (may_begin(at)) {
                found_ = name_reader<Unicode>(names_, text_, at, words_).longest();
                if (!done()) return;
            }
            at = after(at);
        }
    }

    constexpr bool between_words(std::size_t at) const noexcept {
        return words_.done() || at < offset(text_, words_.value().text);
    }

    /// In a word at its head, in an address or @name nowhere, in a #tag at and after its sign; between words
    /// at any sign but an accent on its own: a million of them would be read a million times.
    constexpr bool may_begin(std::size_t at) const noexcept {
        if (between_words(at)) return Unicode::fold(decode(text_, at).value, names_.level()).size != 0;
        const word_token here = words_.value();
        const std::size_t inside = at - offset(text_, here.text);
        if (same(here.shape, word_shape::link)) return here.text[0] == '#' && inside <= 1;
        return inside == 0;
    }

    /// The next place to look at.
    constexpr std::size_t after(std::size_t at) const noexcept {
        if (between_words(at)) return skip_space(text_, step(text_, at));
        const bool sign = text_[at] == '#' && at == offset(text_, words_.value().text);
        return sign ? at + 1 : end_of(text_, words_.value().text);
    }
};

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif
