// SPDX-License-Identifier: MIT
// Finding names: incise, and what a C++ user would take instead. Only incise folds and knows what a name may
// stand beside; the others find the exact bytes, on word boundaries.
#ifndef INCISE_TESTS_BENCH_NAME_ENGINES_HPP
#define INCISE_TESTS_BENCH_NAME_ENGINES_HPP

#include <hs/hs.h>

#include <cstddef>
#include <cstdint>
#include <incise/gazetteer_builder.hpp>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "yardsticks.hpp"

namespace bench {

/// An image on the heap.
class built_names {
  public:
    explicit built_names(const std::vector<incise::gazetteer_entry>& rows,
                         incise::capitals wanted = incise::capitals::as_listed) {
        const incise::span<const incise::gazetteer_entry> all(rows.data(), rows.size());
        constexpr incise::fold_level level = incise::fold_level::fold_accents;
        bytes_.resize(incise::build_gazetteer(all, {}, level, incise::latin{}, wanted).size);
        const incise::span<char> memory(bytes_.data(), bytes_.size());
        good_ = static_cast<bool>(incise::build_gazetteer(all, memory, level, incise::latin{}, wanted));
    }
    bool good() const { return good_; }
    std::string_view bytes() const { return bytes_; }
    /// Not checked again each time: that reads every byte of the image.
    incise::gazetteer_view view() const {
        return *incise::open_gazetteer(bytes_, incise::image_check::structure);
    }

  private:
    std::string bytes_;
    bool good_ = false;
};

/// Number: the mentions; sum: of their places and entries.
inline outcome find_incise(const incise::gazetteer_view& names, std::string_view text) {
    outcome found;
    for (const incise::mention m : names.mentions(text)) {
        ++found.number;
        found.sum += incise::offset(text, m.text) + m.entry;
    }
    return found;
}

inline bool is_letter_byte(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || (byte >= '0' && byte <= '9') || (byte | 0x20U) - 'a' < 26U;
}

/// The loop that everybody writes: at each word, the six next words, then five, down to one, in a hash map.
class word_map {
  public:
    explicit word_map(const std::vector<incise::gazetteer_entry>& rows) {
        for (const incise::gazetteer_entry& row : rows) names_.emplace(row.name, row.entry);
    }
    outcome find(std::string_view text) const {
        outcome found;
        for (std::size_t at = 0; at < text.size();) {
            if (!is_letter_byte(text[at])) {
                ++at;
                continue;
            }
            std::size_t ends[6];
            std::size_t count = 0;
            for (std::size_t end = at; count < 6 && end < text.size(); ++end) {
                while (end < text.size() && is_letter_byte(text[end])) ++end;
                ends[count++] = end;
            }
            std::size_t next = ends[0];
            while (count-- > 0) {
                const auto name = names_.find(text.substr(at, ends[count] - at));
                if (name == names_.end()) continue;
                ++found.number;
                found.sum += at + name->second;
                next = ends[count];
                break;
            }
            at = next;
        }
        return found;
    }

  private:
    std::unordered_map<std::string_view, std::uint32_t> names_;
};

/// Hyperscan on literals. It reports every end; the longest name from the leftmost place is then chosen.
class hyperscan {
  public:
    explicit hyperscan(const std::vector<incise::gazetteer_entry>& rows) {
        std::vector<const char*> names;
        std::vector<std::string> copies;
        std::vector<unsigned> flags(rows.size(), HS_FLAG_SOM_LEFTMOST);
        std::vector<unsigned> ids;
        std::vector<std::size_t> sizes;
        copies.reserve(rows.size());
        for (const incise::gazetteer_entry& row : rows) {
            copies.emplace_back(row.name);
            names.push_back(copies.back().c_str());
            sizes.push_back(row.name.size());
            ids.push_back(row.entry);
            sizes_.push_back(row.name.size());
        }
        flags.assign(rows.size(), 0);
        hs_compile_error_t* error = nullptr;
        if (hs_compile_lit_multi(names.data(), flags.data(), ids.data(), sizes.data(),
                                 static_cast<unsigned>(rows.size()), HS_MODE_BLOCK, nullptr, &database_,
                                 &error) != HS_SUCCESS) {
            hs_free_compile_error(error);
            return;
        }
        good_ = hs_alloc_scratch(database_, &scratch_) == HS_SUCCESS;
    }
    ~hyperscan() {
        hs_free_scratch(scratch_);
        hs_free_database(database_);
    }
    hyperscan(const hyperscan&) = delete;
    hyperscan& operator=(const hyperscan&) = delete;

    bool good() const { return good_; }

    outcome find(std::string_view text) const {
        state now{this, text, 0, 0, {}, 0};
        hs_scan(database_, text.data(), static_cast<unsigned>(text.size()), 0, scratch_, on_match, &now);
        now.settle();
        return now.found;
    }

  private:
    struct state {
        const hyperscan* self;
        std::string_view text;
        std::size_t begin;  // of the name in hand
        std::size_t end;    // 0: none
        outcome found;
        std::size_t entry;

        void settle() {
            if (end == 0) return;
            ++found.number;
            found.sum += begin + entry;
        }
    };

    hs_database_t* database_ = nullptr;
    hs_scratch_t* scratch_ = nullptr;
    std::vector<std::size_t> sizes_;
    bool good_ = false;

    static int on_match(unsigned id, unsigned long long, unsigned long long to, unsigned, void* context) {
        state& now = *static_cast<state*>(context);
        const auto end = static_cast<std::size_t>(to);
        const std::size_t begin = end - now.self->sizes_[id];
        const std::string_view text = now.text;
        if (begin > 0 && is_letter_byte(text[begin - 1])) return 0;
        if (end < text.size() && is_letter_byte(text[end])) return 0;
        if (now.end != 0 && begin >= now.end) now.settle();
        if (now.end == 0 || begin >= now.end || begin <= now.begin) {
            now.begin = begin;
            now.end = end;
            now.entry = id;
        }
        return 0;
    }
};

}  // namespace bench

#endif
