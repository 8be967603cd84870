// SPDX-License-Identifier: MIT
// What the benchmarks of quotations and of attribution both measure.
#ifndef INCISE_TESTS_BENCH_QUOTATION_ENGINES_HPP
#define INCISE_TESTS_BENCH_QUOTATION_ENGINES_HPP

#include <incise/quotations.hpp>
#include <string_view>

#include "engines.hpp"

namespace bench {

inline outcome find_quotations(std::string_view text) {
    outcome result;
    for (const incise::quotation one : incise::quotations(text)) {
        ++result.number;
        result.sum += one.extent.end;
    }
    return result;
}

}  // namespace bench

#endif
