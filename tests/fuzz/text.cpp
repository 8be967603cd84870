// SPDX-License-Identifier: MIT
// Any bytes as a text, for all that reads one: sentences are a partition, quotations nest, events close what
// they open, every view lies in the text, and nothing outside it is read.
//
//   clang++ -std=c++17 -g -O1 -fsanitize=fuzzer,address,undefined -Iinclude tests/fuzz/text.cpp
//
// or, without libFuzzer, together with tests/fuzz/text_driver.cpp.
#include <incise/events.hpp>
#include <incise/json.hpp>
#include <incise/reports.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>
#include <vector>

#include "../rows/quotation_checks.hpp"

namespace {

void check(bool good) {
    if (!good) std::abort();
}

void check_part(std::string_view text, std::string_view part) {
    check(part.empty() ||
          (part.data() >= text.data() && part.data() + part.size() <= text.data() + text.size()));
}

template <class Range>
void check_partition(std::string_view text, const Range& pieces) {
    std::size_t end = 0;
    for (const auto& piece : pieces) {
        check(!piece.text.empty() && incise::offset(text, piece.text) == end);
        end += piece.text.size();
    }
    check(end == text.size());
}

void check_sentences(std::string_view text) {
    check_partition(text, incise::labelled_sentences(text));
    for (const auto quotes : {incise::quote_policy::split, incise::quote_policy::keep}) {
        for (const auto breaks : {incise::paragraph_breaks::automatic, incise::paragraph_breaks::lines}) {
            check_partition(text, incise::sentences(text, incise::french{}, {true, true, quotes, breaks}));
        }
    }
}

void check_source(std::string_view text, const incise::attribution& one) {
    for (const std::string_view part : {one.cue, one.speaker, one.name}) check_part(text, part);
    check(one.speaker.empty() || one);
}

/// In order, in the text, and what an event opens another one closes. Sentences and quotations overlap: `<<
/// Oui. Non >>, dit-il.`
void check_events(std::string_view text) {
    std::size_t open[4] = {};
    std::size_t at = 0;
    for (const incise::speech_event one : incise::events(text)) {
        check(one.at >= at && one.at <= text.size());
        at = one.at;
        check_part(text, one.mark);
        const auto kind = static_cast<std::size_t>(one.kind);  // an end is the next kind to its beginning
        std::size_t& opened = open[kind / 2];
        if (kind % 2 == 0) ++opened;
        check(opened > 0);
        if (kind % 2 == 1) --opened;
    }
    for (const std::size_t left : open) check(left == 0);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    // A copy of its own size: a sanitizer sees the first byte beyond.
    const std::vector<char> bytes(data, data + size);
    const std::string_view text(bytes.data(), bytes.size());
    check_sentences(text);
    check(incise_tests::nests(text));
    incise::attributor<> who(text);
    for (const incise::quotation one : incise::quotations(text)) check_source(text, who(one));
    for (const incise::report one : incise::reports(text)) {
        check_part(text, one.text);
        check_source(text, one.source);
    }
    check_events(text);
    std::size_t written = 0;
    incise::write_json(incise::document<>(text), "-", [&](std::string_view part) { written += part.size(); });
    check(written != 0);
    return 0;
}
