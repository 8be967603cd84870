// SPDX-License-Identifier: MIT
// All short texts over an alphabet, and texts that are unkind: what must hold for every text is tried on
// these.
#ifndef INCISE_TESTS_GENERATED_HPP
#define INCISE_TESTS_GENERATED_HPP

#include <doctest/doctest.h>

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace incise_tests {

/// The signs that decide between sentences and quotations ...
inline constexpr std::string_view few_signs[] = {"«", "»", ".", "—", "\"", " ", "\n", "a", "A", "!", ","};

/// ... and all that have any meaning, with what people feed to a reader of French that is none.
inline constexpr std::string_view many_signs[] = {
    "«",  "»",      "‹", "›",      "“",  "”",    "„",    "‘",      "’",   "\"",      "<<",     ">>",
    ",,", "''",     ".", "…",      "?",  "!",    ",",    ";",      ":",   "—",       "–",      "-",
    "(",  ")",      " ", "\n",     "\r", "a",    "é",    "A",      "É",   "e\u0301", "1",      "\xC3",
    "\t", "\u00A0", "M", "dit-il", "le", "\xFF", "\xE2", "\uFEFF", "il ", "selon",   "\u2028", {"\0", 1}};

/// Calls `visit(text)` for all texts of at most `longest` signs, the empty one included.
template <std::size_t Size, class Visit>
void for_each_text(const std::string_view (&signs)[Size], std::size_t longest, Visit visit) {
    std::vector<std::size_t> chosen;
    std::string text;
    while (true) {
        text.clear();
        for (const std::size_t sign : chosen) text.append(signs[sign].data(), signs[sign].size());
        visit(std::string_view(text));
        std::size_t place = 0;
        while (place < chosen.size() && ++chosen[place] == Size) chosen[place++] = 0;
        if (place < chosen.size()) continue;
        if (chosen.size() == longest) return;
        chosen.push_back(0);
    }
}

/// A text that a failing test can print: bytes that are no printable ASCII as \xNN.
inline std::string visible(std::string_view text) {
    constexpr char hex[] = "0123456789ABCDEF";
    std::string result;
    for (const char byte : text) {
        const auto value = static_cast<unsigned char>(byte);
        if (value >= 0x20 && value < 0x7F) {
            result.push_back(byte);
        } else {
            result += {'\\', 'x', hex[value >> 4], hex[value & 15]};
        }
    }
    return result;
}

/// Tries `holds(text)` on all texts of five of the few signs and of three of the many; stops at the first
/// one where it does not hold.
template <class Holds>
void check_all_short_texts(Holds holds) {
    const auto visit = [&](std::string_view text) {
        if (!holds(text)) FAIL("the text is: " << visible(text));
    };
    for_each_text(few_signs, 5, visit);
    for_each_text(many_signs, 3, visit);
}

inline std::string repeated(std::string_view unit, std::size_t times) {
    std::string text;
    for (std::size_t i = 0; i < times; ++i) text.append(unit.data(), unit.size());
    return text;
}

// clang-format off
inline constexpr std::string_view unkind_texts[] = {
    "",          "\xC3",       "\xFF",      {"\0", 1},        {"\0« Oui »\0", 11}, "\uFEFF",       "\xEF\xBB",
    "\uFEFF\n",  " \n\r\n\t ", "««««",      "»»»»",           "\"\"\"\"",          "''''",         "<<<<",
    ",,,,",      "————",       "----",      "....",           "????",              "((((",         "« \xC3 »",
    "« Oui \xE2\x80",          "\xC2",      "- ",             "— ",                "— «",          "« —",
    "« \n«",     "« Oui\n—",   "dit-il",    ", dit-il",       "« , dit-il »",      "« , dit-il , »", "«, dit-il.",
    "selon",     "« » selon",  "M.",        "(",              "(afp",              "date",         "date 2016-",
    "1.",        "\r",         "«\r»",      "« Oui \xFF, dit-il, \xFF non. »",     "— \xFF !",     "\xE2\x80\x94",
    "Une rue sans le moindre signe", "a", "A", "«»", "« »", "M. M. M.", "\u2028", "…", "'", "’", "l'"};
// clang-format on

/// Units that, repeated, tempt a reader to look ahead again and again.
// clang-format off
inline constexpr std::string_view hostile_units[] = {
    "«",     "« ",   "»",    "\"",   "\" a",           "—",            "— A.",           "— A ! ",
    "a ",    "A",    ".",    "M. ",  "« A\n",          "« A\n\n",      "«»",             "(",
    "‘a",    "’",    "<<",   ",, a", "''",             "»a ",          ", dit-il, ",     "— A, dit-il. Il a. ",
    "« A » dit-il. ", "selon ", "« a ", "\n",          "\r",           "- A !\n",        "« A.\n— B ?\n",
    "date ", "\xC3", "\xFF", "e\u0301", "A. ",         "« a » ",       "de ",            "Le maire Paul Roux a dit "};
// clang-format on

/// The seconds that `work()` takes.
template <class Work>
double seconds(Work work) {
    const auto before = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - before).count();
}

/// `read(text)` must take a time that grows with the size of the text: about four times for four times the
/// text. Reading the rest again at each unit would take sixteen.
template <class Read, std::size_t Size>
void check_linear(Read read, std::size_t bytes, const std::string_view (&units)[Size]) {
    for (const std::string_view unit : units) {
        const std::string part = repeated(unit, bytes / 4 / unit.size());
        const std::string whole = repeated(unit, bytes / unit.size());
        const double short_time = seconds([&] { read(std::string_view(part)); });
        const double long_time = seconds([&] { read(std::string_view(whole)); });
        INFO("unit: " << visible(unit) << ", seconds: " << short_time << ", " << long_time);
        CHECK(long_time < 10 * short_time + 0.2);
    }
}

/// The same, for all units that tempt.
template <class Read>
void check_linear(Read read, std::size_t bytes) {
    check_linear(read, bytes, hostile_units);
}

}  // namespace incise_tests

#endif
