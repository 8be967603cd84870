// SPDX-License-Identifier: MIT
// A stream of chunks through sentence_feed, and the full split that it must agree with.
#ifndef INCISE_TESTS_FEEDING_HPP
#define INCISE_TESTS_FEEDING_HPP

#include <incise/sentence_feed.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace incise_tests {

struct fed_piece {
    std::string text;
    std::size_t begin = 0;
    bool cut = false;
    friend bool operator==(const fed_piece& a, const fed_piece& b) {
        return a.text == b.text && a.begin == b.begin && a.cut == b.cut;
    }
};
using fed_pieces = std::vector<fed_piece>;

inline fed_pieces split_whole(std::string_view text, incise::sentence_options options = {}) {
    fed_pieces pieces;
    for (const incise::sentence one : incise::sentences(text, incise::french{}, options)) {
        pieces.push_back({std::string(one.text), incise::offset(text, one.text), false});
    }
    return pieces;
}

/// Feeds and collects. Each chunk is a copy that dies when it has been read, so that views into it would
/// show.
class feeder {
  public:
    explicit feeder(std::size_t memory, incise::sentence_options options = {})
        : memory_(memory), feed_({memory_.data(), memory_.size()}, incise::french{}, options) {}

    void push(std::string_view chunk) {
        const std::string copy(chunk);
        taken_ = taken_ && feed_.push(copy) == incise::errc::ok;
        fetch();
    }
    void finish() {
        feed_.finish();
        fetch();
    }
    const fed_pieces& pieces() const { return pieces_; }
    bool taken() const { return taken_; }

  private:
    std::vector<char> memory_;
    incise::sentence_feed<> feed_;
    fed_pieces pieces_;
    bool taken_ = true;

    void fetch() {
        while (feed_.next()) {
            const incise::fed_sentence one = feed_.value();
            pieces_.push_back({std::string(one.text), one.begin, one.status != incise::errc::ok});
        }
    }
};

/// The stream in chunks, each as long as `size_of(number)` says.
template <class SizeOf>
fed_pieces feed_in(std::string_view text, std::size_t memory, SizeOf size_of,
                   incise::sentence_options options = {}) {
    feeder feed(memory, options);
    for (std::size_t at = 0, number = 0; at < text.size(); ++number) {
        const std::string_view chunk = text.substr(at, static_cast<std::size_t>(size_of(number)));
        feed.push(chunk);
        at += chunk.size();
    }
    feed.finish();
    return feed.taken() ? feed.pieces() : fed_pieces{};
}

}  // namespace incise_tests

#endif
