// SPDX-License-Identifier: MIT
#include "gazetteer_file.hpp"

#include <algorithm>
#include <functional>

#include <incise/gazetteer_builder.hpp>
#include <incise/status.hpp>
#include <incise/utf8.hpp>

#include "gazetteer_progress.hpp"
#include "output.hpp"
#include "printable.hpp"

namespace tool {

namespace {

constexpr std::size_t reports_at_most = 10;  // a wrong file would fill the screen
constexpr std::size_t longest_field = 65535;
constexpr std::uint32_t no_entry = 0xFFFFFFFF;
constexpr std::size_t steps_a_bar = 4096;

/// Takes what stands before `separator` off `rest`; all of it if there is none.
std::string_view take_until(std::string_view& rest, char separator) noexcept {
    const std::size_t at = rest.find(separator);
    const std::size_t end = at == std::string_view::npos ? rest.size() : at;
    const std::string_view taken = incise::slice(rest, 0, end);
    rest.remove_prefix(at == std::string_view::npos ? end : end + 1);
    return taken;
}

std::string_view trim(std::string_view field) noexcept {
    while (!field.empty() && field.front() == ' ') field.remove_prefix(1);
    while (!field.empty() && field.back() == ' ') field.remove_suffix(1);
    return field;
}

struct tsv_line {
    std::string_view id;
    std::string_view type;
    std::string_view name;
    std::string_view aliases;
};

/// Takes a line apart. Returns what is wrong with it, or nothing.
std::string read_line(std::string_view line, tsv_line& fields) {
    if (const incise::utf8_check check = incise::validate(line); !check) {
        return "byte " + std::to_string(check.at + 1) +
               " of the line is not UTF-8: " + std::string(incise::message(check.error));
    }
    std::string_view rest = line;
    std::size_t count = 0;
    std::string_view* const places[] = {&fields.id, &fields.type, &fields.name, &fields.aliases};
    for (bool more = true; more; ++count) {
        more = rest.find('\t') != std::string_view::npos;
        const std::string_view field = trim(take_until(rest, '\t'));
        if (count < 4) {
            *places[count] = field;
        } else if (!field.empty()) {
            return "more than 4 fields. Write id, type, name and alias|alias, with one tab between";
        }
    }
    if (count < 3) {
        return std::to_string(count) + (count == 1 ? " field" : " fields") +
               ", not 3 or 4. Write id, type, name and alias|alias, with one tab between";
    }
    if (fields.id.empty()) return "the id is empty. Give the entry one before the first tab";
    if (fields.name.empty()) return "the name is empty. Write it in the third field";
    for (std::size_t i = 0; i < 3; ++i) {
        if (places[i]->size() > longest_field) return "a field is longer than 65535 bytes";
    }
    return {};
}

}  // namespace

std::string_view name_of(incise::fold_level level) noexcept {
    switch (level) {
        case incise::fold_level::exact:
            return "exact";
        case incise::fold_level::fold_case:
            return "case";
        case incise::fold_level::fold_accents:
            return "accents";
    }
    return "unknown";
}

void name_list::report(const place& where, std::string_view why) const {
    const std::string line = where.line == 0 ? "" : ":" + std::to_string(where.line);
    complain_line("incise: " + printable(files_[where.file]) + line + ": " + std::string(why));
}

bool name_list::add_line(const place& where, std::string_view line) {
    tsv_line fields;
    const std::string wrong = read_line(line, fields);
    if (!wrong.empty()) {
        report(where, wrong);
        return false;
    }
    const std::uint32_t entry = entry_of(fields.id);
    add_row({fields.name, entry, fields.id, fields.type}, where);
    while (!fields.aliases.empty()) {
        const std::string_view alias = trim(take_until(fields.aliases, '|'));
        if (!alias.empty()) add_row({alias, entry, fields.id, fields.type}, where);
    }
    return true;
}

std::uint32_t name_list::entry_of(std::string_view id) {
    if (id.empty()) return next_entry_++;
    const auto [known, is_new] = entries_.emplace(id, next_entry_);
    next_entry_ += is_new ? 1U : 0U;
    return known->second;
}

void name_list::add_row(const incise::gazetteer_entry& row, const place& where) {
    const auto [known, is_new] = known_.emplace(named_entry{row.name, row.entry}, where.file);
    if (is_new) {
        rows_.push_back(row);
        places_.push_back(where);
    } else if (known->second == where.file) {
        duplicates_.push_back(where);
    }
}

bool name_list::add_image(const std::string& file, std::string_view bytes) {
    files_.push_back(file);
    const incise::result<incise::gazetteer_view> opened = incise::open_gazetteer(bytes);
    if (!opened) {
        complain(file, incise::message(opened.error));
        return false;
    }
    std::vector<incise::gazetteer_entry> names;
    for (const incise::gazetteer_entry& each : opened->names()) names.push_back(each);
    // As they were listed: the first name of an entry is the canonical one.
    std::sort(names.begin(), names.end(),
              [](const auto& a, const auto& b) { return std::less<>()(a.name.data(), b.name.data()); });
    std::vector<std::uint32_t> numbers(opened->entry_count(), no_entry);
    const place where{static_cast<std::uint32_t>(files_.size() - 1), 0};
    for (incise::gazetteer_entry& each : names) {
        std::uint32_t& number = numbers[each.entry];
        if (number == no_entry) number = entry_of(each.id);
        each.entry = number;
        add_row(each, where);
    }
    return true;
}

bool name_list::add(const std::string& file, std::string_view tsv) {
    files_.push_back(file);
    std::size_t wrong = 0;
    std::string_view rest = incise::without_byte_order_mark(tsv);
    for (std::uint32_t number = 1; !rest.empty(); ++number) {
        std::string_view line = take_until(rest, '\n');
        if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
        if (trim(line).empty() || line.front() == '#') continue;
        if (!add_line({static_cast<std::uint32_t>(files_.size() - 1), number}, line) &&
            ++wrong == reports_at_most)
            break;
    }
    if (wrong == reports_at_most) complain(file, "too many wrong lines. Is it a list of names at all?");
    return wrong == 0;
}

bool name_list::report_duplicates() const {
    for (std::size_t i = 0; i < duplicates_.size() && i < reports_at_most; ++i) {
        report(duplicates_[i], incise::message(incise::errc::name_duplicate));
    }
    return duplicates_.empty();
}

bool name_list::build(incise::fold_level level, std::string& image) const {
    using builder_type = incise::detail::image_builder<incise::latin>;
    const incise::span<const incise::gazetteer_entry> rows(rows_.data(), rows_.size());
    progress_bar bar;
    incise::build_result result;
    // Measured first, then written: what `incise::build_gazetteer` does, in steps.
    for (const bool writes : {false, true}) {
        builder_type builder(rows, level, incise::capitals::as_listed, {image.data(), image.size()});
        const std::size_t steps = builder.steps();
        for (std::size_t done = 0; done < steps; done += steps_a_bar) {
            builder.lay_out(steps_a_bar);
            bar.show(done + (writes ? steps : 0), 2 * steps);
        }
        result = builder.result();
        if (result.error == incise::errc::buffer_full) image.resize(result.size);
        if (!result) continue;
        builder.sort();
        result = builder.result();
        if (result) builder.seal();
        break;
    }
    if (!result && result.row < places_.size()) report(places_[result.row], incise::message(result.error));
    return static_cast<bool>(result);
}

bool is_image(std::string_view bytes) noexcept {
    return incise::open_gazetteer(bytes.substr(0, 4)).error != incise::errc::image_bad_magic &&
           bytes.size() >= 4;
}

exit_status gazetteer::open_image(const std::string& file, std::string_view bytes, const options& asked) {
    const incise::result<incise::gazetteer_view> opened = incise::open_gazetteer(bytes);
    if (!opened) {
        complain(file, incise::message(opened.error));
        return exit_status::failed;
    }
    if (asked.fold_given && opened->level() != asked.fold) {
        complain(file, "this image was built with --fold " + std::string(name_of(opened->level())) +
                           ", and cannot be searched otherwise. Leave --fold out, or build it again");
        return exit_status::usage;
    }
    names_ = *opened;
    return exit_status::done;
}

exit_status gazetteer::open(const options& asked) {
    name_list names;
    exit_status result = exit_status::done;
    for (const std::string& file : asked.gazetteers) {
        input& opened = files_.emplace_back();
        if (!opened.open(file)) {
            result = exit_status::failed;
        } else if (!is_image(opened.bytes())) {
            if (!names.add(file, opened.bytes())) result = exit_status::failed;
        } else if (asked.gazetteers.size() > 1) {
            if (!names.add_image(file, opened.bytes())) result = exit_status::failed;
        } else {
            return open_image(file, opened.bytes(), asked);
        }
    }
    if (result != exit_status::done || names.empty()) return result;
    if (!names.build(asked.fold, built_)) return exit_status::failed;
    const incise::result<incise::gazetteer_view> made = incise::open_gazetteer(built_);
    if (!made) {
        complain("gazetteer", incise::message(made.error));
        return exit_status::failed;
    }
    names_ = *made;
    return exit_status::done;
}

}  // namespace tool
