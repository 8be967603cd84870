// SPDX-License-Identifier: MIT
// Gazetteers on disk: lists of names as TSV, built images. Told apart by the first bytes.
#ifndef INCISE_TOOL_GAZETTEER_FILE_HPP
#define INCISE_TOOL_GAZETTEER_FILE_HPP

#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <incise/gazetteer.hpp>

#include "exit_status.hpp"
#include "input.hpp"
#include "options.hpp"

namespace tool {

/// Lists of names: `id TAB type TAB canonical name TAB alias|alias`, one entry a line; and images. Lines and
/// images' entries with the same id, in one file or in several, are one entry.
class name_list {
  public:
    /// Reads one more file. False if a line is wrong: each such line is reported as `file:line: why`.
    /// `tsv` must outlive the list.
    bool add(const std::string& file, std::string_view tsv);

    /// Adds the names of an image, which may have been built at another level. `bytes` must outlive the list.
    bool add_image(const std::string& file, std::string_view bytes);

    bool empty() const noexcept { return rows_.empty(); }
    std::size_t entries() const noexcept { return next_entry_; }

    /// False if a line gives an entry a name that it has already from the same file: each is reported. Such a
    /// name is passed over in any case.
    bool report_duplicates() const;

    /// The image of all that was added, with a bar on a terminal if that takes time. False, and the line at
    /// fault reported, if it cannot be made.
    bool build(incise::fold_level level, std::string& image) const;

  private:
    struct place {
        std::uint32_t file;
        std::uint32_t line;  // 0: of an image
    };

    std::vector<std::string> files_;
    std::vector<incise::gazetteer_entry> rows_;
    std::vector<place> places_;                                    // of each row
    std::unordered_map<std::string_view, std::uint32_t> entries_;  // by their ids
    std::uint32_t next_entry_ = 0;

    struct named_entry {
        std::string_view name;
        std::uint32_t entry;
        bool operator==(const named_entry& other) const noexcept {
            return entry == other.entry && name == other.name;
        }
    };
    struct hash_of_named {
        std::size_t operator()(const named_entry& key) const noexcept {
            return std::hash<std::string_view>()(key.name) + key.entry;
        }
    };
    std::unordered_map<named_entry, std::uint32_t, hash_of_named> known_;  // and the file that named it first
    std::vector<place> duplicates_;

    void report(const place& where, std::string_view why) const;
    bool add_line(const place& where, std::string_view line);
    std::uint32_t entry_of(std::string_view id);
    void add_row(const incise::gazetteer_entry& row, const place& where);
};

/// The names to look for: all of --gazetteer.
class gazetteer {
  public:
    /// `failed` or `usage`, and a line on standard error, if one cannot be used.
    exit_status open(const options& asked);
    const incise::gazetteer_view& names() const noexcept { return names_; }

  private:
    std::deque<input> files_;  // where the names and the image are
    std::string built_;
    incise::gazetteer_view names_;

    exit_status open_image(const std::string& file, std::string_view bytes, const options& asked);
};

bool is_image(std::string_view bytes) noexcept;

/// `exact`, `case` or `accents`, as the command line has them.
std::string_view name_of(incise::fold_level level) noexcept;

}  // namespace tool

#endif
