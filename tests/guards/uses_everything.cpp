// SPDX-License-Identifier: MIT
// Calls every public function of incise: the guards inspect its object code (symbols, recursion), its
// warnings and its one-definition rule. One function a header, `use_<header>`, each a number that
// depends on all that was called; `everything` adds them up. INCISE_USES renames the namespace, so that
// two translation units can hold the same code.
#include <incise/incise.hpp>
#if __has_include(<incise/graphemes.hpp>)  // the single header has them
#include <incise/events.hpp>
#include <incise/gazetteer_builder.hpp>
#include <incise/graphemes.hpp>
#include <incise/json.hpp>
#include <incise/sanitize.hpp>
#include <incise/sentence_feed.hpp>
#include <incise/text_position.hpp>
#include <incise/to_ascii.hpp>
#endif

#ifndef INCISE_USES
#define INCISE_USES uses
#endif

namespace INCISE_USES {

std::size_t use_version(std::string_view text);
std::size_t use_status(std::string_view text);
std::size_t use_span(std::string_view text);
std::size_t use_utf8_error(std::string_view text);
std::size_t use_utf8(std::string_view text);
std::size_t use_sanitize(std::string_view text);
std::size_t use_text_position(std::string_view text);
std::size_t use_unicode(std::string_view text);
std::size_t use_folding(std::string_view text);
std::size_t use_graphemes(std::string_view text);
std::size_t use_to_ascii(std::string_view text);
std::size_t use_words(std::string_view text);
std::size_t use_french(std::string_view text);
std::size_t use_paragraphs(std::string_view text);
std::size_t use_sentences(std::string_view text);
std::size_t use_labelled_sentences(std::string_view text);
std::size_t use_sentence_feed(std::string_view text);
std::size_t use_quotations(std::string_view text);
std::size_t use_gazetteer(std::string_view text);
std::size_t use_gazetteer_builder(std::string_view text);
std::size_t use_attribution(std::string_view text);
std::size_t use_events(std::string_view text);
std::size_t use_document(std::string_view text);
std::size_t use_json(std::string_view text);
std::size_t everything(std::string_view text);

std::size_t use_version(std::string_view text) {
    constexpr std::string_view version = INCISE_VERSION;
    return text.size() + version.size() + INCISE_VERSION_MAJOR + INCISE_VERSION_MINOR + INCISE_VERSION_PATCH;
}

std::size_t use_status(std::string_view text) {
    const auto code = static_cast<incise::errc>(text.size() % 16);
    const incise::result<std::string_view> answer{text, code};
    return incise::message(code).size() + (answer ? (*answer).size() : answer->size() + 1);
}

std::size_t use_span(std::string_view text) {
    std::size_t sizes[3] = {text.size(), 1, 2};
    const incise::span<std::size_t> view(sizes);
    std::size_t sum = view.empty() ? 0 : view[0] + view.size() + *view.data();
    for (std::size_t size : view) sum += size;
    return sum + incise::span<char>().size();
}

std::size_t use_utf8(std::string_view text) {
    std::size_t sum = incise::count(text) + incise::without_byte_order_mark(text).size();
    for (incise::code_point c : incise::code_points(text)) {
        const incise::encoded again = incise::encode(c.value);
        sum += std::string_view(again).size() + incise::offset(text, c.bytes) + c.well_formed;
    }
    for (incise::code_point c : incise::code_points_backward(text)) sum += c.value;
    return sum;
}

std::size_t use_utf8_error(std::string_view text) {
    const incise::utf8_check check = incise::validate(text);
    return check.at + incise::message(check.error).size();
}

std::size_t use_sanitize(std::string_view text) {
    char memory[16];
    return incise::sanitize(text, memory).size;
}

std::size_t use_text_position(std::string_view text) {
    incise::position_counter places(text);
    return places.at_utf16(5).byte + places.at_byte(5).code_point + places.at_code_point(5).utf16;
}

std::size_t use_unicode(std::string_view text) {
    std::size_t sum = 0;
    for (incise::code_point c : incise::code_points(text)) {
        const incise::general_category g = incise::latin::category(c.value);
        const bool facts[] = {incise::is_letter(g),
                              incise::is_mark(g),
                              incise::is_number(g),
                              incise::is_digit(g),
                              incise::is_punctuation(g),
                              incise::is_symbol(g),
                              incise::is_space(c.value),
                              incise::latin::is_upper(c.value),
                              incise::latin::is_lower(c.value),
                              incise::latin::is_alphabetic(c.value)};
        for (bool fact : facts) sum = sum * 2 + (fact ? 1 : 0);
        sum += static_cast<std::size_t>(g);
        for (int level = 0; level < 3; ++level) {
            const incise::folding folded =
                incise::latin::fold(c.value, static_cast<incise::fold_level>(level));
            sum += folded.size + folded.units[0];
        }
    }
    return sum;
}

std::size_t use_folding(std::string_view text) {
    constexpr incise::fold_level level = incise::fold_level::fold_accents;
    constexpr std::string_view summer = "ETE";
    std::size_t sum = 0;
    for (incise::folded_unit u : incise::folded(text, level))
        sum = sum * 3 + u.value + u.source.size() + u.well_formed;
    const bool same = incise::equal_folded(text, summer, level);
    return sum + (same ? 1 : 0) +
           (incise::compare_folded(text, summer, incise::fold_level::exact) < 0 ? 1 : 0);
}

std::size_t use_graphemes(std::string_view text) {
    std::size_t sum = 0;
    for (std::string_view character : incise::graphemes(text)) sum = sum * 3 + character.size();
    return sum + static_cast<std::size_t>(incise::latin::grapheme_break(0x301));
}

std::size_t use_to_ascii(std::string_view text) {
    char line[40] = {};
    const incise::written shown = incise::to_ascii(text, line);
    return shown.size + shown.stored + static_cast<unsigned char>(line[0]) + (shown ? 1 : 0);
}

std::size_t use_words(std::string_view text) {
    std::size_t sum = incise::word_at(text, text.size() / 2).text.size();
    for (incise::word_token w : incise::words(text))
        sum = sum * 5 + w.text.size() + static_cast<std::size_t>(w.shape);
    return sum;
}

std::size_t use_french(std::string_view text) {
    const incise::verb_reading verb = incise::french::verb(text);
    const incise::verb_reading same = incise::basic_french<incise::latin, 4>::verb(text);
    return static_cast<std::size_t>(incise::french::roles(text).bits()) + sizeof verb + sizeof same;
}

std::size_t use_paragraphs(std::string_view text) {
    std::size_t sum = 0;
    for (incise::paragraph p : incise::paragraphs(text))
        sum = sum * 7 + p.text.size() + static_cast<std::size_t>(p.kind);
    return sum;
}

std::size_t use_labelled_sentences(std::string_view text) {
    std::size_t sum = 0;
    for (incise::labelled_sentence s : incise::labelled_sentences(text))
        sum = sum * 3 + s.text.size() + static_cast<std::size_t>(s.kind);
    return sum;
}

std::size_t use_sentences(std::string_view text) {
    std::size_t sum = 0;
    for (incise::sentence s : incise::sentences(text)) sum = sum * 7 + s.text.size() + s.trimmed().size();
    incise::sentence_options options;
    options.semicolons = true;
    for (incise::sentence s : incise::sentences(text, incise::french{}, options)) sum += s.text.size();
    return sum;
}

std::size_t use_sentence_feed(std::string_view text) {
    char memory[256];
    incise::sentence_feed<> feed(memory);
    std::size_t sum = static_cast<std::size_t>(feed.push(text));
    feed.finish();
    while (feed.next()) {
        const incise::fed_sentence one = feed.value();
        sum = sum * 3 + one.begin + one.trimmed().size() + static_cast<std::size_t>(one.status);
    }
    return sum;
}

std::size_t use_quotations(std::string_view text) {
    std::size_t sum = 0;
    for (const incise::quotation& q : incise::quotations(text)) {
        sum = sum * 3 + q.text().size() + q.depth + static_cast<std::size_t>(q.style());
        sum += static_cast<std::size_t>(q.closing()) + static_cast<std::size_t>(incise::kind_of(q));
        for (std::string_view part : q.speech()) sum += incise::offset(text, part) + part.size();
        for (const auto& clause : q.incises()) sum += sizeof clause;
        for (const incise::quotation& inner : q.nested()) sum += inner.text().size();
    }
    return sum;
}

std::size_t use_gazetteer(std::string_view text) {
    const incise::result<incise::gazetteer_view> opened = incise::open_gazetteer(text);
    const incise::gazetteer_view& names = *opened;
    std::size_t sum = names.entry_count() + names.name_count() + names.bytes().size() +
                      static_cast<std::size_t>(names.level());
    for (incise::mention m : names.mentions(text)) {
        sum += m.text.size() + names.name(m.entry).size() + names.id(m.entry).size() +
               names.type(m.entry).size();
    }
    return sum + static_cast<std::size_t>(opened.error);
}

namespace {

constexpr incise::gazetteer_entry listed[] = {
    {"Marie Hulot", 0, "Q1", "person"}, {"Hulot", 0}, {"EI", 1, "Q2", "organisation"}, {"Saint-Denis", 2}};
constexpr incise::gazetteer_view in_flash = incise::make_gazetteer<listed>();

}  // namespace

std::size_t use_gazetteer_builder(std::string_view text) {
    char image[1024] = {};
    const incise::build_result built = incise::build_gazetteer(listed, image);
    std::size_t sum = built.size + built.row + static_cast<std::size_t>(built.error);
    for (incise::mention m : in_flash.mentions(text)) sum = sum * 3 + m.entry + m.text.size();
    const auto opened = incise::open_gazetteer(std::string_view(image, built.size));
    for (incise::mention m : opened->mentions(text)) sum = sum * 3 + m.entry + opened->name(m.entry).size();
    return sum;
}

std::size_t use_attribution(std::string_view text) {
    std::size_t sum = 0;
    incise::attributor who(text, in_flash);
    for (const incise::quotation& q : incise::quotations(text)) {
        const incise::attribution all = who(q), one = incise::attribute(q, in_flash);
        sum = sum * 3 + all.speaker.size() + all.name.size() + all.cue.size() + all.lemma.size();
        sum += one.name.size() + static_cast<std::size_t>(one.how);
    }
    return sum;
}

std::size_t use_events(std::string_view text) {
    std::size_t sum = 0;
    for (const incise::speech_event& e : incise::events(text)) {
        sum = sum * 3 + e.at + e.mark.size() + e.depth + static_cast<std::size_t>(e.style);
        sum += incise::name_of(e.kind).size();
    }
    return sum;
}

std::size_t use_document(std::string_view text) {
    incise::paragraph paragraphs[2];
    incise::labelled_sentence sentences[2];
    incise::attributed_quotation quotations[2];
    incise::mention mentions[2];
    const incise::analysis all =
        incise::analyze(text, in_flash, {paragraphs, sentences, quotations, mentions});
    std::size_t sum =
        all.needed.paragraphs + all.needed.sentences + all.needed.quotations + all.needed.mentions;
    for (const incise::labelled_sentence& s : all.sentences) sum = sum * 3 + s.text.size();
    return sum * 2 + (all.status == incise::errc::buffer_full ? 1 : 0);
}

std::size_t use_json(std::string_view text) {
    std::size_t size = 0;
    constexpr std::string_view name = "story.txt";
    incise::write_json(incise::document<>(text, in_flash), name,
                       [&size](std::string_view piece) { size += piece.size(); });
    return size;
}

std::size_t everything(std::string_view text) {
    return use_version(text) + use_status(text) + use_span(text) + use_utf8(text) + use_utf8_error(text) +
           use_sanitize(text) + use_text_position(text) + use_unicode(text) + use_folding(text) +
           use_to_ascii(text) + use_graphemes(text) + use_words(text) + use_french(text) +
           use_paragraphs(text) + use_sentences(text) + use_labelled_sentences(text) +
           use_sentence_feed(text) + use_quotations(text) + use_gazetteer(text) +
           use_gazetteer_builder(text) + use_attribution(text) + use_events(text) + use_document(text) +
           use_json(text);
}

}  // namespace INCISE_USES
