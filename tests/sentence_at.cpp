// SPDX-License-Identifier: MIT
// sentence_at: the sentence of the full split, at every byte of every text; it reads little before it.
#include <incise/sentence_at.hpp>
#include <incise/utf8proc.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <string>
#include <string_view>

#include "rows/generated.hpp"
#include "rows/sentence_texts.hpp"

using namespace incise_tests;
using incise::french;
using incise::sentence;
using incise::sentence_at;
using incise::sentences;
using utf8proc_french = incise::basic_french<incise::utf8proc>;

namespace {

/// Is the sentence at every byte, and behind the end, that of the full split?
template <class Language = french>
constexpr bool agrees(std::string_view text, incise::sentence_options options = {}) {
    std::size_t at = 0;
    std::string_view last;
    for (const sentence one : sentences(text, Language{}, options)) {
        for (last = one.text; at < incise::offset(text, last) + last.size(); ++at) {
            const std::string_view here = sentence_at(text, at, Language{}, options);
            if (here.data() != last.data() || here.size() != last.size()) return false;
        }
    }
    return at == text.size() && sentence_at(text, at, Language{}, options) == last &&
           sentence_at(text, at + 7, Language{}, options) == last;
}
static_assert(agrees("") && agrees(" \n") && agrees("Oui. Non.\n\n  A."));
static_assert(agrees("\uFEFFOui.\r\n\uFEFF1. A.\xC2"));
static_assert(sentence_at("Il dort. Elle veille.", 9) == "Elle veille.");

void check(std::string_view text) {
    if (!agrees(text)) FAIL("the text is: " << visible(text));
}

}  // namespace

TEST_CASE("the sentence at every byte is that of the full split") {
    for (const std::string_view text : sentence_texts) check(text);
    for (const std::string_view text : unkind_texts) check(text);
    for (const std::string_view text : sentence_texts) CHECK(agrees<utf8proc_french>(text));
}

TEST_CASE("with every option") {
    for (const incise::sentence_options& options : sentence_option_rows) {
        const auto check_with = [&](std::string_view text) {
            if (!agrees(text, options)) FAIL(visible(text));
        };
        for (const std::string_view text : sentence_texts) check_with(text);
        for_each_text(wrapped_lines, 2, check_with);
        for_each_text(few_signs, 3, check_with);
    }
}

TEST_CASE("also of lines in any order: what wraps depends on the lines around") {
    for_each_text(wrapped_lines, 3, check);
}

TEST_CASE("also of all short texts") {
    for_each_text(few_signs, 4, check);
    for_each_text(many_signs, 2, check);
}

TEST_CASE("it does not read the text before the paragraph") {
    const std::string text = repeated("Il dort.\n\nElle veille. Le chat, lui, attend.\n", 400000) + "Fin.";
    const double took = seconds([&] {
        for (int times = 0; times < 1000; ++times) CHECK(sentence_at(text, text.size() - 1) == "Fin.");
    });
    CHECK(took < 0.5);  // to read 18 MB once takes longer
}

TEST_CASE("hostile text costs no more than long text") {
    check_linear([](std::string_view text) { CHECK(sentence_at(text, text.size() / 2).size() != 0); },
                 100000);
}
