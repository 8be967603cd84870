// SPDX-License-Identifier: MIT
// What is measured. One row per engine; each returns what it found, so that nothing is optimised away and
// all can be seen to have done the same work.
#ifndef INCISE_TESTS_BENCH_ENGINES_HPP
#define INCISE_TESTS_BENCH_ENGINES_HPP

#include <string_view>

#include "fold_engines.hpp"
#include "sentence_engines.hpp"
#include "utf8_engines.hpp"
#include "yardsticks.hpp"

namespace bench {

using engine_function = outcome (*)(std::string_view);

struct engine {
    const char* measure;
    const char* name;
    engine_function run;
    engine_function
        witness;     ///< what must be the same for all engines of the measure; null: nothing to compare
    bool any_bytes;  ///< also takes part in the text with errors
};

/// The first engine of a measure is ours, and the others are compared with it. Validation stops at the first
/// error, so it is no measure of the text with errors.
inline constexpr engine engines[] = {
    {"yardstick", "FNV-1a-64", fnv_1a_64, nullptr, true},
    {"yardstick", "memcpy", copy_memory, nullptr, true},
    {"validate", "incise", validate_incise, validate_incise, false},
    {"validate", "simdjson", validate_simdjson, validate_simdjson, false},
    {"validate", "utf8cpp", validate_utf8cpp, validate_utf8cpp, false},
    {"validate", "GLib", validate_glib, validate_glib, false},
    {"iterate", "incise", iterate_incise, iterate_incise, true},
    {"iterate", "ICU U8_NEXT", iterate_icu, iterate_icu, true},
    {"iterate", "utf8proc", iterate_utf8proc, iterate_utf8proc, true},
    {"iterate", "GLib", iterate_glib, iterate_glib, true},
    {"iterate", "utf8cpp", iterate_utf8cpp, iterate_utf8cpp, false},
    {"count", "incise", count_incise, count_incise, false},
    {"count", "utf8cpp", count_utf8cpp, count_utf8cpp, false},
    {"count", "GLib *", count_glib, count_glib, false},
    {"fold", "incise", fold_incise, letters_incise, false},
    {"fold", "utf8proc_map *", fold_utf8proc, letters_utf8proc, false},
    {"sentences", "incise", sentences_incise, nullptr, false},
    {"sentences", "ICU", sentences_icu, nullptr, false},
};

}  // namespace bench

#endif
