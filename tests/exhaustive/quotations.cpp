// SPDX-License-Identifier: MIT
// Every text of up to seven signs that matter to quotations (67,977,560 of them): nesting, order, bounds, an
// end.
//
//     incise_exhaustive_quotations          up to seven signs; some minutes
//     incise_exhaustive_quotations LONGEST
//
// Status 0: all is well; 1: the first bad text is on stderr.
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

#include "../rows/quotation_checks.hpp"

namespace {

/// Calls `visit(text)` for all texts of `left` more signs behind `text`, the shorter ones too.
template <class Visit>
void for_each_longer(std::string& text, std::size_t left, const Visit& visit) {
    visit(std::string_view(text));
    if (left == 0) return;
    for (const std::string_view sign : incise_tests::quotation_signs) {
        text.append(sign.data(), sign.size());
        for_each_longer(text, left - 1, visit);
        text.resize(text.size() - sign.size());
    }
}

}  // namespace

int main(int argc, char** argv) {
    const std::size_t longest = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 7;
    std::size_t texts = 0;
    std::string start;
    for_each_longer(start, longest, [&](std::string_view text) {
        ++texts;
        if (incise_tests::nests(text)) return;
        std::fprintf(stderr, "bad quotations in: %.*s\n", static_cast<int>(text.size()), text.data());
        std::exit(1);
    });
    std::printf("%zu texts\n", texts);
}
