// SPDX-License-Identifier: MIT
// What must hold for the sentences of every text. Each function gives what is broken first, or nothing; none
// allocates, so that millions of texts take seconds.
#ifndef INCISE_TESTS_SENTENCE_INVARIANTS_HPP
#define INCISE_TESTS_SENTENCE_INVARIANTS_HPP

#include <incise/sentence_at.hpp>
#include <incise/sentence_feed.hpp>

#include <cstddef>
#include <string_view>

namespace incise_tests {

/// The signs of the exhaustive test.
inline constexpr std::string_view sentence_signs[] = {"«", "»", ".", "—", "\"", " ", "\n", "a", "A"};

struct sentence_pieces {
    static constexpr std::size_t most = 64;
    std::size_t ends[most] = {};
    std::size_t count = 0;

    constexpr std::size_t begin_of(std::size_t piece) const { return piece == 0 ? 0 : ends[piece - 1]; }
};

/// The full split. `partition`: every piece begins where the one before ends, none is empty, all is covered.
constexpr bool partition(std::string_view text, sentence_pieces& pieces) {
    std::size_t at = 0;
    for (const incise::sentence one : incise::sentences(text)) {
        if (one.text.empty() || incise::offset(text, one.text) != at || pieces.count == pieces.most)
            return false;
        at += one.text.size();
        pieces.ends[pieces.count++] = at;
    }
    return at == text.size();
}

/// No sentence begins with a closing guillemet or ends with an opening one; but a line may, where there is
/// nothing on the line that it could stay with. (The lines of short texts are paragraphs.)
constexpr bool marks_stay(std::string_view text, const sentence_pieces& pieces) {
    for (std::size_t piece = 0; piece < pieces.count; ++piece) {
        const std::string_view whole = incise::slice(text, pieces.begin_of(piece), pieces.ends[piece]);
        const std::size_t begin = incise::detail::skip_space(whole, 0);
        if (begin == whole.size()) continue;
        const std::size_t end = incise::detail::skip_space_back(whole, 0, whole.size());
        bool at_line_head = piece == 0;
        for (std::size_t at = pieces.begin_of(piece); at > 0 && incise::is_space(text[at - 1] & 0x7F); --at)
            at_line_head = at_line_head || text[at - 1] == '\n';
        bool at_line_end = piece + 1 == pieces.count;
        for (const char byte : incise::slice(whole, end, whole.size()))
            at_line_end = at_line_end || byte == '\n';
        const bool closes = incise::detail::has_at(whole, begin, "»");
        const bool opens = end >= 2 && incise::detail::has_at(whole, end - 2, "«");
        if ((closes && !at_line_head) || (opens && !at_line_end)) return false;
    }
    return true;
}

/// sentence_at gives the piece of the full split for every byte, or for the first and the last of each piece.
constexpr bool places_agree(std::string_view text, const sentence_pieces& pieces, bool every) {
    std::size_t piece = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (at == pieces.ends[piece]) ++piece;
        if (!every && at != pieces.begin_of(piece) && at + 1 != pieces.ends[piece]) continue;
        const std::string_view here = incise::sentence_at(text, at);
        if (incise::offset(text, here) != pieces.begin_of(piece) ||
            incise::offset(text, here) + here.size() != pieces.ends[piece])
            return false;
    }
    return true;
}

/// The feed gives the pieces of the full split, if the text comes in two parts of which the first has `cut`
/// bytes, the second in parts of `step` bytes.
constexpr bool feed_agrees(std::string_view text, const sentence_pieces& pieces, std::size_t cut,
                           std::size_t step) {
    char memory[256] = {};
    incise::sentence_feed<> feed(memory);
    std::size_t piece = 0;
    bool right = true;
    const auto fetch = [&] {
        while (feed.next()) {
            const incise::fed_sentence one = feed.value();
            right = right && piece < pieces.count && one.begin == pieces.begin_of(piece) &&
                    one.begin + one.text.size() == pieces.ends[piece] &&
                    one.text == incise::slice(text, one.begin, pieces.ends[piece]);
            ++piece;
        }
    };
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t size = at < cut ? cut - at : step;
        const std::size_t end = text.size() - at < size ? text.size() : at + size;
        right = right && feed.push(incise::slice(text, at, end)) == incise::errc::ok;
        fetch();
        at = end;
    }
    feed.finish();
    fetch();
    return right && piece == pieces.count;
}

/// The name of the first invariant that does not hold, or nullptr. `thorough`: sentence_at at every byte and
/// the feed byte by byte, else at the ends of the sentences and in two parts.
constexpr const char* broken_invariant(std::string_view text, bool thorough) {
    sentence_pieces pieces;
    if (!partition(text, pieces)) return "the sentences partition the text";
    if (!marks_stay(text, pieces))
        return "no sentence begins with a closing mark or ends with an opening one";
    if (!places_agree(text, pieces, thorough)) return "sentence_at gives the sentence of the full split";
    const std::size_t cut = thorough ? 0 : text.size() / 2;
    if (!feed_agrees(text, pieces, cut, thorough ? 1 : text.size()))
        return "sentence_feed gives the sentences of the whole";
    return nullptr;
}
static_assert(broken_invariant("« A. » a.\n\nA", true) == nullptr);

}  // namespace incise_tests

#endif
