// SPDX-License-Identifier: MIT
// Rows whose expected result is written as text: a renderer writes what incise found into a sink, and the
// sink compares (in a static_assert) or collects (at run time, so that a failing row shows what came).
//
//     constexpr text_row rows[] = {{"what it shows", "text", "expected"}, ...};
//     struct renderer {
//         template <class Sink>
//         constexpr void operator()(std::string_view text, Sink& out) const;
//     };
//     static_assert(all_render<rows, renderer>());
//     TEST_CASE("...") { check_rendered<renderer>(rows); }
#ifndef INCISE_TESTS_RENDERING_HPP
#define INCISE_TESTS_RENDERING_HPP

#include <doctest/doctest.h>
#include <utf8proc.h>

#include <cstddef>
#include <cstdlib>
#include <string>
#include <string_view>
#include <utility>

namespace incise_tests {

struct text_row {
    const char* name;
    std::string_view text;
    std::string_view expected;
};

/// A sink that only says whether the pieces make up the expected text.
class comparer {
  public:
    constexpr explicit comparer(std::string_view expected) noexcept : rest_(expected) {}

    constexpr void operator()(std::string_view piece) noexcept {
        equal_ = equal_ && piece.size() <= rest_.size() && rest_.substr(0, piece.size()) == piece;
        if (equal_) rest_.remove_prefix(piece.size());
    }
    constexpr bool matched() const noexcept { return equal_ && rest_.empty(); }

  private:
    std::string_view rest_;
    bool equal_ = true;
};

struct collector {
    std::string text;
    void operator()(std::string_view piece) { text.append(piece.data(), piece.size()); }
};

template <class Render>
constexpr bool renders(const text_row& row) {
    comparer sink(row.expected);
    Render{}(row.text, sink);
    return sink.matched();
}

template <class Render>
std::string rendered(std::string_view text) {
    collector sink;
    Render{}(text, sink);
    return sink.text;
}

template <const auto& Rows>
inline constexpr std::size_t row_count = sizeof(Rows) / sizeof(Rows[0]);

// Each row is a constant expression of its own, since compilers limit the steps of one, not their number.
// The compiler's message names the row that fails by its number.

template <const auto& Rows, auto Test, std::size_t Row>
struct checked_row {
    static constexpr bool passes = Test(Rows[Row]);
    static_assert(passes, "this row of the table does not give what it expects");
};

template <const auto& Rows, auto Test, std::size_t... Row>
constexpr bool each_passes(std::index_sequence<Row...>) {
    return (checked_row<Rows, Test, Row>::passes && ...);
}

/// Do all rows pass `Test(row)`?
template <const auto& Rows, auto Test>
constexpr bool each_passes() {
    return each_passes<Rows, Test>(std::make_index_sequence<row_count<Rows>>());
}

template <const auto& Rows, class Render>
constexpr bool all_render() {
    return each_passes<Rows, &renders<Render>>();
}

template <class Render, std::size_t Size>
void check_rendered(const text_row (&rows)[Size]) {
    for (const text_row& row : rows) {
        INFO(std::string_view(row.name));
        INFO(row.text);
        CHECK(rendered<Render>(row.text) == row.expected);
    }
}

// ---- The same text in another spelling: a variant of the text must give the variant of the result ------

inline std::string replaced(std::string_view text, std::string_view from, std::string_view to) {
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const bool here = text.substr(at, from.size()) == from;
        result += here ? to : text.substr(at, 1);
        at += here ? from.size() : 1;
    }
    return result;
}

inline std::string with_crlf(std::string_view text) {
    return replaced(replaced(text, "\r\n", "\n"), "\n", "\r\n");
}
inline std::string with_curly_apostrophes(std::string_view text) {
    return replaced(text, "'", "\xE2\x80\x99");
}
inline std::string with_no_break_spaces(std::string_view text) {
    return replaced(text, " ", "\xC2\xA0");
}
inline std::string with_narrow_no_break_spaces(std::string_view text) {
    return replaced(text, " ", "\xE2\x80\xAF");
}

inline std::string decomposed(std::string_view text) {
    utf8proc_uint8_t* bytes = nullptr;
    const utf8proc_ssize_t size = utf8proc_map(
        reinterpret_cast<const utf8proc_uint8_t*>(text.data()), static_cast<utf8proc_ssize_t>(text.size()),
        &bytes, static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_DECOMPOSE));
    if (size < 0) return std::string(text);  // ill-formed: it has no other form
    std::string result(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size));
    std::free(bytes);
    return result;
}

/// `vary` is idempotent: the parts of a result that are no part of the text (a lemma) get the same treatment.
template <class Render, std::size_t Size>
void check_variant(const text_row (&rows)[Size], std::string (*vary)(std::string_view)) {
    for (const text_row& row : rows) {
        const std::string text = vary(row.text);
        INFO(std::string_view(row.name));
        INFO(text);
        CHECK(vary(rendered<Render>(text)) == vary(row.expected));
    }
}

/// Line ends, apostrophes, spaces and accents change nothing.
template <class Render, std::size_t Size>
void check_variants(const text_row (&rows)[Size]) {
    check_variant<Render>(rows, with_crlf);
    check_variant<Render>(rows, with_curly_apostrophes);
    check_variant<Render>(rows, with_no_break_spaces);
    check_variant<Render>(rows, with_narrow_no_break_spaces);
    check_variant<Render>(rows, decomposed);
}

}  // namespace incise_tests

#endif
