// SPDX-License-Identifier: MIT
// The slow reference for gazetteers: every part of a text, from every place where a name may begin, against a
// map of all folded names. It shares folding and words with the library, nothing of its matching.
#ifndef INCISE_TESTS_ROWS_SLOW_MATCHER_HPP
#define INCISE_TESTS_ROWS_SLOW_MATCHER_HPP

#include <incise/gazetteer.hpp>
#include <incise/words.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace rows {

struct span_of_entry {
    std::size_t begin;
    std::size_t end;
    std::uint32_t entry;
    bool operator==(const span_of_entry& other) const {
        return begin == other.begin && end == other.end && entry == other.entry;
    }
};

class slow_matcher {
  public:
    slow_matcher(const std::vector<incise::gazetteer_entry>& rows, incise::fold_level level) : level_(level) {
        for (const incise::gazetteer_entry& row : rows) {
            names_[key_of(row.name)].push_back({initials(row.name), row.entry});
            longest_ = std::max(longest_, 4 * row.name.size() + 16);  // decomposed, spaced, with soft hyphens
        }
    }

    std::vector<span_of_entry> all(std::string_view text) const {
        const places where(text, level_);
        std::vector<span_of_entry> result;
        for (std::size_t begin = 0; begin < text.size();) {
            std::size_t end = begin;
            if (where.may_begin[begin]) {
                end = std::min(text.size(), begin + longest_);
                while (end > begin && (!where.may_end[end] || entries(text, begin, end).empty())) --end;
            }
            if (end > begin) {
                for (const std::uint32_t entry : entries(text, begin, end))
                    result.push_back({begin, end, entry});
            }
            begin = end > begin ? end : begin + 1;
        }
        return result;
    }

  private:
    struct form {
        std::string initials;
        std::uint32_t entry;
    };

    incise::fold_level level_;
    std::unordered_map<std::string, std::vector<form>> names_;
    std::size_t longest_ = 0;

    using policy = incise::latin;

    /// Where a name may begin, and where it may end.
    struct places {
        std::vector<bool> may_begin;
        std::vector<bool> may_end;

        places(std::string_view text, incise::fold_level level) : text_(text), level_(level) {
            std::vector<incise::word_token> inside(text.size() +
                                                   1);  // the word that a byte is in, not at its head
            std::vector<incise::word_token> heads(text.size() + 1);
            for (const incise::word_token token : incise::words(text)) {
                const std::size_t begin = incise::offset(text, token.text);
                heads[begin] = token;
                for (std::size_t i = begin + 1; i < begin + token.text.size(); ++i) inside[i] = token;
            }
            for (std::size_t at = 0; at <= text.size(); ++at) {
                may_begin.push_back(at < text.size() && begins(at, inside[at], heads[at]));
                may_end.push_back(at > 0 && ends(at, inside[at], heads[at]));
            }
        }

      private:
        std::string_view text_;
        incise::fold_level level_;

        char32_t at(std::size_t place) const {
            return place < text_.size() ? incise::detail::decode(text_, place).value : 0;
        }
        char32_t before(std::size_t place) const {
            return place == 0 ? 0 : incise::detail::code_point_before(text_, place);
        }
        bool is_tail(std::size_t place) const {
            return place < text_.size() && (static_cast<unsigned char>(text_[place]) & 0xC0U) == 0x80U;
        }
        bool vanishes(char32_t c) const { return c >= 0x80 && policy::fold(c, level_).size == 0; }
        static bool is_word_sign(char32_t c) {
            const incise::general_category found = policy::category(c);
            const bool apostrophe = incise::detail::is_apostrophe(c);
            return !apostrophe && (incise::is_mark(found) || incise::is_number(found) ||
                                   policy::is_alphabetic(c) || c == '_');
        }

        bool begins(std::size_t place, const incise::word_token& inside,
                    const incise::word_token& head) const {
            if (is_tail(place) || incise::is_space(at(place)) || vanishes(at(place))) return false;
            const incise::word_token& word = inside.text.empty() ? head : inside;
            const bool link = !word.text.empty() && word.shape == incise::word_shape::link;
            const bool tag = link && word.text[0] == '#' && place - incise::offset(text_, word.text) <= 1;
            if (link ? !tag : !inside.text.empty()) return false;
            if (is_word_sign(before(place))) return false;
            std::size_t hyphen = place;
            std::size_t lines = 0;
            for (; hyphen > 0 && incise::is_space(before(hyphen)); --hyphen)
                lines += text_[hyphen - 1] == '\n';
            if (before(hyphen) != '-' || hyphen == 1) return true;
            const char32_t joined = before(hyphen - 1);
            if (joined == '-' || joined == '\n') return true;
            if (hyphen == place) return false;
            return lines != 1 || joined == ' ';
        }

        bool ends(std::size_t place, const incise::word_token& inside, const incise::word_token& head) const {
            if (is_tail(place) || vanishes(at(place))) return false;
            std::size_t visible = place;  // what vanishes belongs to the sign before it
            while (visible > 0 && vanishes(before(visible))) {
                visible = incise::detail::step_back(text_, visible);
            }
            if (incise::is_space(before(visible))) return false;
            if (!inside.text.empty()) {
                const std::size_t end = incise::offset(text_, inside.text) + inside.text.size();
                return place + 1 == end && text_[place] == '.';
            }
            const bool clitic = !head.text.empty() && head.shape == incise::word_shape::clitic;
            if (at(place) == '-') return clitic || at(place + 1) == '-';
            return !is_word_sign(at(place));
        }
    };

    std::string key_of(std::string_view name) const {
        std::string key;
        for (const incise::folded_unit unit : incise::folded(name, level_)) {
            if (!unit.well_formed) return "\xFF";  // is no key
            key += std::string_view(incise::encode(unit.value));
        }
        return key;
    }

    /// What vanishes in white space belongs to it.
    bool vanishes(std::string_view part, std::size_t at) const {
        const incise::detail::decoded d = incise::detail::decode(part, at);
        return d.value >= 0x80 && policy::fold(d.value, level_).size == 0;
    }
    /// Without a line end that follows a hyphen; empty if a blank line lies in it.
    std::string unwrapped(std::string_view part) const {
        std::string result;
        char last = 0;  // of those that do not vanish
        for (std::size_t i = 0; i < part.size(); ++i) {
            std::size_t end = i;
            std::size_t lines = 0;
            while (end < part.size() &&
                   (incise::detail::is_ascii_space(part[end]) || (end > i && vanishes(part, end)))) {
                lines += part[end] == '\n';
                end += incise::detail::decode(part, end).size;
            }
            if (lines > 1) return {};
            if (lines == 1 && last == '-') i = end;
            if (i == part.size()) break;
            const bool tail = (static_cast<unsigned char>(part[i]) & 0xC0U) == 0x80U;
            if (!tail && !vanishes(part, i)) last = part[i];
            result += part[i];
        }
        return result;
    }

    /// One character for each word: C for a capital initial, s for another one.
    static std::string initials(std::string_view name) {
        std::string result;
        bool inside = false;
        for (const incise::code_point c : incise::code_points(name)) {
            const bool word = policy::is_alphabetic(c.value) || (c.value >= '0' && c.value <= '9');
            if (c.value == 0xAD || incise::is_mark(policy::category(c.value))) continue;
            if (word && !inside) result += policy::is_upper(c.value) ? 'C' : 's';
            inside = word;
        }
        return result;
    }

    static bool has_capitals(const std::string& given, const std::string& wanted) {
        for (std::size_t i = 0; i < wanted.size() && i < given.size(); ++i) {
            if (wanted[i] == 'C' && given[i] != 'C') return false;
        }
        return true;
    }

    /// The entries that `begin`..`end` names, each once.
    std::vector<std::uint32_t> entries(std::string_view text, std::size_t begin, std::size_t end) const {
        std::vector<std::uint32_t> result;
        const std::string part = unwrapped(incise::slice(text, begin, end));
        const auto found = names_.find(key_of(part));
        if (part.empty() || found == names_.end()) return result;
        const std::string given = initials(part);
        for (const form& each : found->second) {
            if (has_capitals(given, each.initials)) result.push_back(each.entry);
        }
        std::sort(result.begin(), result.end());
        result.erase(std::unique(result.begin(), result.end()), result.end());
        return result;
    }
};

/// What `names` finds in `text`.
inline std::vector<span_of_entry> spans_of(const incise::gazetteer_view& names, std::string_view text) {
    std::vector<span_of_entry> result;
    for (const incise::mention m : names.mentions(text)) {
        const std::size_t begin = incise::offset(text, m.text);
        result.push_back({begin, begin + m.text.size(), m.entry});
    }
    return result;
}

}  // namespace rows

#endif
