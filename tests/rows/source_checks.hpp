// SPDX-License-Identifier: MIT
// What tests of who says something share: the names of the patterns, renderers, and a loop over short texts.
#ifndef INCISE_TESTS_SOURCE_CHECKS_HPP
#define INCISE_TESTS_SOURCE_CHECKS_HPP

#include <incise/attribution.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <string>
#include <string_view>

#include "generated.hpp"

namespace incise_tests {

inline constexpr std::string_view evidence_names[] = {"none",          "incise",   "inversion",
                                                      "preposed",      "relative", "participle",
                                                      "source_phrase", "colon",    "continued"};

template <class Sink>
constexpr void write_attribution(const incise::attribution& one, Sink& out) {
    out(evidence_names[static_cast<std::size_t>(one.how)]);
    for (const std::string_view part : {one.cue, one.lemma, one.speaker, one.name}) {
        out("/");
        out(part);
    }
    out("#");
}

/// All that is said of each quotation: pattern/cue/lemma/speaker/name#
template <class Language>
struct render_sources {
    template <class Sink>
    constexpr void operator()(std::string_view text, Sink& out) const {
        incise::attributor<Language> who(text);
        for (const incise::basic_quotation<Language> one : incise::quotations(text, Language{}))
            write_attribution(who(one), out);
    }
};

/// Only who: speaker/name#
template <class Language>
struct render_speakers {
    template <class Sink>
    constexpr void operator()(std::string_view text, Sink& out) const {
        incise::attributor<Language> who(text);
        for (const incise::basic_quotation<Language> one : incise::quotations(text, Language{})) {
            const incise::attribution source = who(one);
            out(source.speaker);
            out("/");
            out(source.name);
            out("#");
        }
    }
};

inline bool is_part(std::string_view text, std::string_view part) {
    return part.empty() ||
           (part.data() >= text.data() && part.data() + part.size() <= text.data() + text.size());
}

/// Tries `holds(before + text + after)` for all texts of `longest` of `signs`; stops at the first where it
/// does not hold.
template <std::size_t Size, class Holds>
void check_surrounded(const std::string_view (&signs)[Size], std::size_t longest, std::string_view before,
                      std::string_view after, Holds holds) {
    for_each_text(signs, longest, [&](std::string_view text) {
        std::string whole(before);
        whole.append(text.data(), text.size());
        whole.append(after.data(), after.size());
        if (!holds(std::string_view(whole))) FAIL("the text is: " << visible(text));
    });
}

/// Tries `holds(text)` on all texts that are unkind.
template <class Holds>
void check_unkind(Holds holds) {
    for (const std::string_view text : unkind_texts) {
        INFO(visible(text));
        CHECK(holds(text));
    }
}

}  // namespace incise_tests

#endif
