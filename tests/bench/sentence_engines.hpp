// SPDX-License-Identifier: MIT
// Splitting into sentences: incise and ICU. They do not find the same, so their answers are not compared.
#ifndef INCISE_TESTS_BENCH_SENTENCE_ENGINES_HPP
#define INCISE_TESTS_BENCH_SENTENCE_ENGINES_HPP

#include <unicode/ubrk.h>
#include <unicode/utext.h>

#include <cstdint>
#include <incise/sentences.hpp>
#include <string_view>

#include "yardsticks.hpp"

namespace bench {

/// The number of sentences, and the sum of where they end.
inline outcome sentences_incise(std::string_view text) {
    std::uint64_t number = 0;
    std::uint64_t ends = 0;
    for (const incise::sentence one : incise::sentences(text)) {
        ++number;
        ends += incise::offset(text, one.text) + one.text.size();
    }
    return {number, ends};
}

/// On the bytes, as a program that has UTF-8 would ask ICU.
inline outcome sentences_icu(std::string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    UText* const bytes =
        utext_openUTF8(nullptr, text.data(), static_cast<std::int64_t>(text.size()), &status);
    UBreakIterator* const breaks = ubrk_open(UBRK_SENTENCE, "fr", nullptr, 0, &status);
    ubrk_setUText(breaks, bytes, &status);
    outcome result;
    for (std::int32_t at = ubrk_first(breaks); at != UBRK_DONE; at = ubrk_next(breaks)) {
        ++result.number;
        result.sum += static_cast<std::uint64_t>(at);
    }
    ubrk_close(breaks);
    utext_close(bytes);
    return result;
}

}  // namespace bench

#endif
