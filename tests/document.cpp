// SPDX-License-Identifier: MIT
// A whole text, lazily and into buffers: what fits is stored, what does not is counted, nothing else is
// touched.
#include <incise/document.hpp>
#include <incise/gazetteer_builder.hpp>
#include <incise/utf8proc.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "rows/generated.hpp"

using incise::analyze;
using incise::document;
using incise::errc;
using incise::mention;
using incise::paragraph;
using sentence = incise::labelled_sentence;
using incise::span;
using quote = incise::attributed_quotation;
using namespace incise_tests;

namespace {

constexpr incise::gazetteer_entry listed[] = {{"Paul Roux", 0, "p:roux", "person"},
                                              {"Morges", 1, "l:morges", "place"}};
constexpr incise::gazetteer_view people = incise::make_gazetteer<listed>();

constexpr std::string_view story =
    "Le pont ferme\n"
    "Morges (ats) - Le maire Paul Roux a dit que « la mer monte ». Il pleut.\n"
    "« Oui, a-t-il ajouté, Morges le “sait”. »\n"
    "(ats)\n";

// ---- Two results are the same if they are the same bytes of the text

constexpr bool same(std::string_view a, std::string_view b) {
    return a.data() == b.data() && a.size() == b.size();
}
constexpr bool same(const paragraph& a, const paragraph& b) {
    return same(a.text, b.text) && a.kind == b.kind;
}
constexpr bool same(const sentence& a, const sentence& b) {
    return same(a.text, b.text) && a.kind == b.kind;
}
constexpr bool same(const mention& a, const mention& b) {
    return same(a.text, b.text) && a.entry == b.entry;
}
constexpr bool same(const quote& a, const quote& b) {
    return same(a.quote.document, b.quote.document) && a.quote.extent.begin == b.quote.extent.begin &&
           a.quote.extent.end == b.quote.extent.end &&
           a.quote.extent.speech_begin == b.quote.extent.speech_begin &&
           a.quote.extent.speech_end == b.quote.extent.speech_end && a.quote.depth == b.quote.depth &&
           a.quote.closing() == b.quote.closing() && a.kind == b.kind && a.source.how == b.source.how &&
           same(a.source.speaker, b.source.speaker) && same(a.source.cue, b.source.cue) &&
           a.source.name == b.source.name;
}

// ---- What no reader of a text would write, to see what was touched

constexpr std::string_view untouched = "untouched";
void mark_untouched(paragraph& one) {
    one.text = untouched;
}
void mark_untouched(sentence& one) {
    one.text = untouched;
}
void mark_untouched(quote& one) {
    one.quote.document = untouched;
}
void mark_untouched(mention& one) {
    one.text = untouched;
}
bool is_untouched(const paragraph& one) {
    return same(one.text, untouched);
}
bool is_untouched(const sentence& one) {
    return same(one.text, untouched);
}
bool is_untouched(const quote& one) {
    return same(one.quote.document, untouched);
}
bool is_untouched(const mention& one) {
    return same(one.text, untouched);
}

/// Memory for `capacity` elements with two more behind it that nobody may touch.
template <class Element>
class memory {
  public:
    explicit memory(std::size_t capacity) : elements_(capacity + 2) {
        for (Element& one : elements_) mark_untouched(one);
    }
    span<Element> given() { return {elements_.data(), elements_.size() - 2}; }

    /// Does it hold the first elements of `all`, as many as fit, and nothing else?
    bool holds(const std::vector<Element>& all, const span<Element>& stored) const {
        const std::size_t size = std::min(all.size(), elements_.size() - 2);
        if (stored.data() != elements_.data() || stored.size() != size) return false;
        for (std::size_t i = 0; i < elements_.size(); ++i) {
            if (i < size ? !same(elements_[i], all[i]) : !is_untouched(elements_[i])) return false;
        }
        return true;
    }

  private:
    std::vector<Element> elements_;
};

template <class Element, class Range>
std::vector<Element> listed_of(const Range& range) {
    std::vector<Element> result;
    for (const Element& one : range) result.push_back(one);
    return result;
}

struct everything {
    explicit everything(std::string_view text) {
        const document<> lazy(text, people);
        paragraphs = listed_of<paragraph>(lazy.paragraphs());
        sentences = listed_of<sentence>(lazy.sentences());
        quotations = listed_of<quote>(lazy.quotations());
        mentions = listed_of<mention>(lazy.mentions());
    }
    std::vector<paragraph> paragraphs;
    std::vector<sentence> sentences;
    std::vector<quote> quotations;
    std::vector<mention> mentions;
};

/// `analyze` with memory of these sizes does what it promises.
bool keeps_its_promise(std::string_view text, const everything& all, const std::size_t (&sizes)[4]) {
    memory<paragraph> paragraphs(sizes[0]);
    memory<sentence> sentences(sizes[1]);
    memory<quote> quotations(sizes[2]);
    memory<mention> mentions(sizes[3]);
    const incise::analysis found = analyze<>(
        text, people, {paragraphs.given(), sentences.given(), quotations.given(), mentions.given()});
    const bool fits = all.paragraphs.size() <= sizes[0] && all.sentences.size() <= sizes[1] &&
                      all.quotations.size() <= sizes[2] && all.mentions.size() <= sizes[3];
    return found.status == (fits ? errc::ok : errc::buffer_full) &&
           found.needed.paragraphs == all.paragraphs.size() &&
           found.needed.sentences == all.sentences.size() &&
           found.needed.quotations == all.quotations.size() && found.needed.mentions == all.mentions.size() &&
           paragraphs.holds(all.paragraphs, found.paragraphs) &&
           sentences.holds(all.sentences, found.sentences) &&
           quotations.holds(all.quotations, found.quotations) && mentions.holds(all.mentions, found.mentions);
}

/// All of it in a constant expression: counted, then stored in memory of exactly these sizes.
constexpr bool retries_once() {
    constexpr std::string_view text = "« Oui », a dit Paul Roux.\nIl part.";
    const incise::analysis counted = analyze<>(text, people, {});
    if (counted.status != errc::buffer_full || counted.needed.sentences != 2 ||
        counted.needed.quotations != 1)
        return false;
    paragraph paragraphs[2];
    sentence sentences[2];
    quote quotations[1];
    mention mentions[1];
    const incise::analysis found = analyze<>(text, people, {paragraphs, sentences, quotations, mentions});
    return found.status == errc::ok && found.paragraphs[1].text == "Il part." &&
           found.sentences[0].trimmed() == "« Oui », a dit Paul Roux." &&
           found.quotations[0].quote.text() == "« Oui »" && found.quotations[0].source.name == "Paul Roux" &&
           found.mentions[0].text == "Paul Roux";
}
static_assert(retries_once());

constexpr incise::analysis nothing = analyze<>("", people, {});
static_assert(nothing.status == errc::ok && nothing.needed.sentences == 0 && nothing.sentences.empty());

}  // namespace

TEST_CASE("the lazy ranges are those of the features") {
    const document<> lazy(story, people);
    const everything all(story);
    CHECK(same(lazy.text(), story));
    CHECK(lazy.people().name_count() == 2);
    std::size_t count = 0;
    for (const sentence one : incise::labelled_sentences(story)) CHECK(same(one, all.sentences[count++]));
    CHECK(count == all.sentences.size());
    count = 0;
    for (const paragraph one : incise::paragraphs(story)) CHECK(same(one, all.paragraphs[count++]));
    CHECK(count == all.paragraphs.size());
    count = 0;
    for (const mention one : people.mentions(story)) CHECK(same(one, all.mentions[count++]));
    CHECK(count == all.mentions.size());
    count = 0;
    incise::attributor who(story, people);
    for (const incise::quotation one : incise::quotations(story)) {
        const incise::attribution source = who(one);
        CHECK(same(quote{one, incise::kind_of(one), source}, all.quotations[count++]));
    }
    CHECK(count == all.quotations.size());
}

TEST_CASE("what the story says") {
    const everything all(story);
    REQUIRE(all.paragraphs.size() == 4);
    REQUIRE(all.sentences.size() == 6);
    REQUIRE(all.quotations.size() == 3);
    REQUIRE(all.mentions.size() == 3);
    CHECK(all.paragraphs[0].kind == incise::text_kind::title);
    CHECK(all.sentences[1].trimmed() == "Morges (ats) -");
    CHECK(all.sentences[5].kind == incise::text_kind::signature);
    CHECK(all.quotations[0].kind == incise::quote_kind::mixed);
    CHECK(all.quotations[0].source.speaker == "Le maire Paul Roux");
    CHECK(all.quotations[1].kind == incise::quote_kind::direct);
    CHECK(all.quotations[1].source.name == "Paul Roux");
    CHECK(all.quotations[2].quote.depth == 1);
    CHECK(all.mentions[2].entry == 1);
}

TEST_CASE("buffers of every size: exact counts, a prefix is stored, nothing behind it is touched") {
    const everything all(story);
    for (std::size_t size = 0; size < 8; ++size) {
        INFO(size);
        CHECK(keeps_its_promise(story, all, {size, size, size, size}));
    }
    for (std::size_t combination = 0; combination < 256; ++combination) {
        const std::size_t full[4] = {all.paragraphs.size(), all.sentences.size(), all.quotations.size(),
                                     all.mentions.size()};
        std::size_t sizes[4] = {};
        for (std::size_t i = 0; i < 4; ++i) {
            const std::size_t choice = combination >> (2 * i) & 3;  // 0, 1, one too few, exact
            sizes[i] = choice < 2 ? choice : full[i] + choice - 3;
        }
        INFO(combination);
        CHECK(keeps_its_promise(story, all, sizes));
    }
}

TEST_CASE("unkind texts too") {
    for (const std::string_view text : unkind_texts) {
        INFO(visible(text));
        const everything all(text);
        for (std::size_t size = 0; size < 4; ++size)
            CHECK(keeps_its_promise(text, all, {size, size, size, size}));
        CHECK(keeps_its_promise(
            text, all,
            {all.paragraphs.size(), all.sentences.size(), all.quotations.size(), all.mentions.size()}));
    }
}

TEST_CASE("any bytes: one retry with the exact sizes succeeds") {
    for_each_text(few_signs, 3, [](std::string_view text) {
        const everything all(text);
        const std::size_t exact[4] = {all.paragraphs.size(), all.sentences.size(), all.quotations.size(),
                                      all.mentions.size()};
        if (!keeps_its_promise(text, all, exact) || !keeps_its_promise(text, all, {1, 1, 1, 1}))
            FAIL("the text is: " << visible(text));
    });
}

TEST_CASE("retrying in a constant expression") {
    CHECK(retries_once());
}

TEST_CASE("without a gazetteer there are no mentions") {
    const document<> lazy(story);
    CHECK(lazy.mentions().empty());
    CHECK(analyze<>(story, {}, {}).needed.mentions == 0);
    CHECK(analyze<>(story, {}, {}).needed.quotations == 3);
}

TEST_CASE("under utf8proc the same") {
    using french_utf8proc = incise::basic_french<incise::utf8proc>;
    const incise::analysis one = analyze<>(story, people, {});
    const incise::basic_analysis<french_utf8proc> other = analyze<french_utf8proc>(story, people, {});
    CHECK(other.needed.paragraphs == one.needed.paragraphs);
    CHECK(other.needed.sentences == one.needed.sentences);
    CHECK(other.needed.quotations == one.needed.quotations);
    CHECK(other.needed.mentions == one.needed.mentions);
    std::size_t count = 0;
    const everything all(story);
    for (const auto& found : document<french_utf8proc>(story, people).quotations()) {
        CHECK(same(found.quote.text(), all.quotations[count].quote.text()));
        CHECK(found.source.name == all.quotations[count++].source.name);
    }
}

TEST_CASE("results outlive the document") {
    auto quotes = document<>(story, people).quotations();
    CHECK((*quotes.begin()).quote.text() == "« la mer monte »");
}

TEST_CASE("hostile text costs no more than long text") {
    check_linear(
        [](std::string_view text) { CHECK(analyze<>(text, people, {}).needed.sentences <= text.size()); },
        12000);
}
