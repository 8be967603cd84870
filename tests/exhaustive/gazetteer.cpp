// SPDX-License-Identifier: MIT
// A million small random lists of names in small random texts: incise must find what the slow reference
// finds.
//
//   incise_exhaustive_names [COUNT [SEED]]
#include <cstdio>
#include <cstdlib>
#include <random>
#include <string>
#include <vector>

#include "../rows/random_names.hpp"

namespace {

/// False, and the case printed, if the two differ.
bool agrees(std::mt19937& random, std::size_t& found) {
    constexpr incise::fold_level levels[] = {incise::fold_level::exact, incise::fold_level::fold_case,
                                             incise::fold_level::fold_accents};
    const rows::random_names list(random);
    const incise::fold_level level = levels[random() % 3];
    const std::string text = rows::random_text(random, 16);
    const incise::span<const incise::gazetteer_entry> all(list.rows.data(), list.rows.size());
    std::string image(incise::build_gazetteer(all, {}, level).size, '\0');
    if (!incise::build_gazetteer(all, {image.data(), image.size()}, level)) return false;
    const incise::gazetteer_view names = *incise::open_gazetteer(image);
    const std::vector<rows::span_of_entry> slow = rows::slow_matcher(list.rows, level).all(text);
    found += slow.size();
    // Twice: text of less than a block is read unit by unit, longer text a block at a time.
    if (slow == rows::spans_in(names, text, 0) && slow == rows::spans_in(names, text, 1 + random() % 70)) {
        return true;
    }
    std::printf("level %d, text [%s], names", static_cast<int>(level), text.c_str());
    for (const incise::gazetteer_entry& row : list.rows) std::printf(" [%s]", std::string(row.name).c_str());
    for (const auto& spans : {slow, rows::spans_in(names, text, 0)}) {
        std::puts("");
        for (const rows::span_of_entry& s : spans) std::printf(" %zu-%zu:%u", s.begin, s.end, s.entry);
    }
    std::puts(" (slow, fast)");
    return false;
}

}  // namespace

int main(int count, char** arguments) {
    const long rounds = count > 1 ? std::strtol(arguments[1], nullptr, 10) : 1'000'000;
    const long seed = count > 2 ? std::strtol(arguments[2], nullptr, 10) : 20;
    std::mt19937 random(static_cast<std::mt19937::result_type>(seed));
    std::size_t found = 0;
    for (long round = 0; round < rounds; ++round) {
        if (!agrees(random, found)) return 1;
    }
    std::printf("%ld lists and texts, %zu mentions: all as the slow reference finds them\n", rounds, found);
    return found > static_cast<std::size_t>(rounds / 50) ? 0 : 1;
}
