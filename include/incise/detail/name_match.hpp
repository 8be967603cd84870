// SPDX-License-Identifier: MIT
// L4: the names of an image in a text: is this part of the text that name, the longest name at one place, the
// cursor over all places.
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
#include "name_scan.hpp"
#include "scan.hpp"
#include "slice.hpp"

namespace incise {
inline namespace INCISE_ABI {

/// A place in a text where an entry is named.
struct mention {
    std::string_view text;                 ///< as the text writes it
    std::uint32_t entry = 0;               ///< whose name it is
    fold_level level = fold_level::exact;  ///< how much the text differs from the name as it is listed
};

namespace detail {

/// The folded units of a text as names are read in it: the line end after a hyphen is none (Etats-Unis,
/// broken after its hyphen), and a blank line or an ill-formed byte is the end.
template <class Unicode>
class name_units {
  public:
    constexpr name_units(std::string_view text, fold_level level) noexcept : units_(text, level) { settle(); }

    constexpr folded_unit value() const noexcept { return units_.value(); }
    constexpr bool done() const noexcept { return stopped_ || units_.done(); }
    constexpr auto position() const noexcept { return units_.position(); }
    constexpr void next() noexcept {
        const folded_unit last = units_.value();
        const bool sign = last.value == ' ' || last.value == '-';
        after_hyphen_ = sign && is_hyphen(decode(last.source, 0).value);
        units_.next();
        settle();
    }

  private:
    fold_cursor<Unicode> units_;
    bool after_hyphen_ = false;
    bool stopped_ = false;

    constexpr void settle() noexcept {
        if (units_.done()) return;
        if (units_.value().value == ' ') {
            const std::size_t lines = line_ends(units_.value().source);  // none in a hyphen
            stopped_ = lines > 1;
            if (lines == 1 && after_hyphen_) units_.next();
        }
        stopped_ = stopped_ || (!units_.done() && !units_.value().well_formed);
    }
};

/// Does the text write the name, and with the capitals that it is listed with? `level` may be lower than the
/// image's.
template <class Unicode>
constexpr bool writes_name(std::string_view text, std::string_view name, fold_level level,
                           bool free_capitals) noexcept {
    if (text == name) return true;
    name_units<Unicode> given(text, level);
    fold_cursor<Unicode> wanted(name, level);
    capital_scan<Unicode> given_capitals;
    capital_scan<Unicode> wanted_capitals;
    for (; !given.done() && !wanted.done(); given.next(), wanted.next()) {
        if (given.value().value != wanted.value().value || !wanted.value().well_formed) return false;
        given_capitals.add(given.value().value, given.value().source);
        wanted_capitals.add(wanted.value().value, wanted.value().source);
    }
    const bool fits = free_capitals || (wanted_capitals.bits() & ~given_capitals.bits()) == 0;
    return given.done() && wanted.done() && fits;
}

/// The first level at which the text writes the name.
template <class Unicode>
constexpr fold_level needed_level(std::string_view text, std::string_view name, fold_level most) noexcept {
    for (const fold_level level : {fold_level::exact, fold_level::fold_case}) {
        if (same(level, most) || writes_name<Unicode>(text, name, level, true)) return level;
    }
    return most;
}

/// What stands at one place: a name, as a range of rows, the first of which is known to fit.
struct found_name {
    std::size_t begin = 0;
    std::size_t end = 0;  // of the text; equal to `begin`: no name
    row_range rows;
};

/// Passes over the rows that are not what the text writes.
template <class Unicode>
constexpr void skip_misfits(image listed, std::string_view part, row_range& rows) noexcept {
    const bool free_capitals = listed.has(image_layout::free_capitals);
    while (rows.begin < rows.end &&
           !writes_name<Unicode>(part, listed.name(rows.begin), listed.level(), free_capitals)) {
        ++rows.begin;
    }
}

/// Reads the text from one place on, as long as it may become a name.
template <class Unicode>
class name_reader {
    using word_block = detail::word_block<Unicode>;

  public:
    constexpr name_reader(image listed, std::string_view text, std::size_t begin,
                          word_finder<Unicode>& words) noexcept
        : names_(listed), text_(text), begin_(begin), words_(words) {}

    /// The longest name that ends before `limit`, or one that ends where it begins.
    constexpr found_name longest(std::size_t limit) noexcept {
        found_name best{begin_, begin_, {}};
        const key_filter filter = names_.filter();
        if (!prefers_plain_code() && folds_at_a_glance<Unicode>(names_.level()) &&
            at_a_glance(limit, filter, best)) {
            return best;
        }
        best = {begin_, begin_, {}};
        using units = name_units<Unicode>;
        stop_cursor<Unicode, units> stops(units(slice(text_, begin_, text_.size()), names_.level()));
        while (stops.next()) {
            const bool goes_on = stops.is_first_word() || filter.may_have(stops.value());
            const std::size_t end = end_of(text_, stops.source());
            const bool space = is_space(decode(stops.source(), 0).value);  // no name ends with one
            if (goes_on && end < limit && !space && !stops.is_half()) {
                if (!read(end, stops.value(), best)) return best;
            }
            if (!goes_on && !stops.is_gap()) break;
        }
        return best;
    }

  private:
    image names_;
    std::string_view text_;
    std::size_t begin_;
    word_finder<Unicode>& words_;

    /// `longest` at fold_accents, of letters and signs of French; false if there is something else.
    constexpr bool at_a_glance(std::size_t limit, const key_filter& filter, found_name& best) noexcept {
        std::uint64_t hash = empty_hash;
        std::uint64_t before = 0;  // the token before; a line end after a hyphen is for a closer look
        for (std::size_t at = begin_; text_.size() - at >= word_block::reach;) {
            const std::size_t head = at;
            std::uint64_t token = hash_word(at);
            const bool letters = at != head;
            glance sign;
            if (!letters || !is_ascii(text_[at])) sign = glance_at(text_.data() + at);
            if ((!letters || !is_ascii(text_[at])) && sign.size == 0) return false;
            if (!letters) {
                token = sign.value;
                at += sign.size;
                if (token == ' ' && before == ' ') return false;
            }
            hash = stir(hash, token);
            before = letters ? 0 : token;
            if (before == ' ' && text_[head] != '-')
                continue;  // no name ends here: what is asked costs a cache line
            const bool first = letters && head == begin_;
            const bool ends_or_goes_on = filter.may_have(first ? first_hash(token, is_capital()) : hash);
            if (ends_or_goes_on && at < limit && !read(at, hash, best)) return true;
            if (!ends_or_goes_on && !first && before != ' ') return true;
        }
        return false;
    }
    constexpr bool is_capital() const noexcept { return Unicode::is_upper(decode(text_, begin_).value); }
    /// The hash of the plain letters and digits from byte `at` on, which moves behind them.
    constexpr std::uint64_t hash_word(std::size_t& at) const noexcept {
        word_hash<Unicode> hash;
        while (text_.size() - at >= word_block::size) {
            const char* const here = text_.data() + at;
            const std::uint64_t bytes = load_64(here);
            const std::uint64_t others =
                (~word_block::alphanumeric(bytes & ~word_block::tops) | bytes) & word_block::tops;
            const unsigned size = others == 0 ? 8 : first_bit(others) / 8;
            if (size != 0) {
                const std::uint64_t letters =
                    (bytes | 0x20 * word_block::every) & ~std::uint64_t{0} >> (64 - 8 * size);
                hash.add_bytes(letters, size);
                at += size;
            } else if (word_block::is_plain_letter(here)) {
                const unsigned second = table_byte(folded_latin, letter_row(here) + 1);
                hash.add_bytes(table_byte(folded_latin, letter_row(here)) | second << 8, second == 0 ? 1 : 2);
                at += 2;
            } else {
                break;
            }
        }
        return hash.value();
    }

    /// Is there a name that ends here? False if none may begin where this one does.
    constexpr bool read(std::size_t end, std::uint64_t hash, found_name& best) noexcept {
        row_range rows = names_.rows_of(hash);
        if (rows.begin == rows.end) return true;
        skip_misfits<Unicode>(names_, slice(text_, begin_, end), rows);
        if (rows.begin == rows.end || !is_right_edge(end)) return true;
        if (best.end == begin_ && !is_left_edge(end)) return false;
        best = {begin_, end, rows};
        return true;
    }

    constexpr bool is_left_edge(std::size_t end) noexcept {
        if (!begins_plain_word(text_, begin_, end) && !words_.may_begin(begin_, names_.level())) return false;
        return detail::is_left_edge<Unicode>(text_, begin_);
    }

    /// May a name end at byte `at`?
    constexpr bool is_right_edge(std::size_t at) noexcept {
        if (is_plain_end(text_, at)) return true;
        word_finder<Unicode> ahead = words_;
        const word_token next_word = ahead.ending_after(at);
        const std::size_t next = next_word.text.empty() ? text_.size() : offset(text_, next_word.text);
        // Inside a word only before its last dot: that of "le plan B.C." may be the sentence's.
        if (next < at) return text_[at] == '.' && end_of(text_, next_word.text) == at + 1;
        const char32_t after = code_point_at(text_, at);
        if (is_hyphen(after)) {
            const bool inverted = next == at && same(next_word.shape, word_shape::clitic);  // affirme-t-il
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
        std::size_t size;
        std::uint32_t row;
        friend constexpr bool operator==(const place& a, const place& b) noexcept {
            return a.text == b.text && a.size == b.size && a.row == b.row;
        }
    };

    constexpr mention_cursor() noexcept = default;
    constexpr mention_cursor(image listed, std::string_view text, bool overlapping) noexcept
        : names_(listed), words_(text), overlapping_(overlapping) {
        if (listed.names() != 0) find(0);
    }

    constexpr mention value() const noexcept {
        const std::uint32_t row = found_.rows.begin;
        return {part(), names_.entry(row), needed_level<Unicode>(part(), names_.name(row), names_.level())};
    }
    /// Entries that share a form are neighbours, and so are the forms of one entry that fold to one key.
    constexpr void next() noexcept {
        row_range& rows = found_.rows;
        const std::uint32_t entry = names_.entry(rows.begin);
        while (rows.begin < rows.end && names_.entry(rows.begin) == entry) {
            ++rows.begin;
            skip_misfits<Unicode>(names_, part(), rows);
        }
        if (rows.begin < rows.end) return;
        const std::size_t begin = found_.begin;
        if (!overlapping_) return find(found_.end);
        if (!read(begin, found_.end)) find(step(words_.text(), begin));
    }
    constexpr bool done() const noexcept { return found_.begin == found_.end; }
    constexpr place position() const noexcept { return {part().data(), part().size(), found_.rows.begin}; }

    /// For `scan_names`: is there a name at byte `at`, where one may begin?
    [[gnu::noinline]] constexpr bool read(std::size_t at, std::size_t limit) noexcept {
        found_ = name_reader<Unicode>(names_, words_.text(), at, words_).longest(limit);
        return !done();
    }

  private:
    image names_;
    word_finder<Unicode> words_;  // of the text
    found_name found_;
    bool overlapping_ = false;

    constexpr std::string_view part() const noexcept {
        return slice(words_.text(), found_.begin, found_.end);
    }
    /// The first name at or after byte `at`.
    constexpr void find(std::size_t at) noexcept {
        name_scan<Unicode, mention_cursor> scan(names_, words_.text(), *this);
        if (!scan.from(at)) found_ = {};
    }
};

}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise

#endif
