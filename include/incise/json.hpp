// SPDX-License-Identifier: MIT
// L7: JSON, written piece by piece into a sink of the caller's; no heap, no size limit.
#ifndef INCISE_JSON_HPP
#define INCISE_JSON_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "document.hpp"
#include "utf8.hpp"
#include "words.hpp"

namespace incise {
inline namespace INCISE_ABI {

constexpr std::string_view name_of(text_kind kind) noexcept {
    constexpr std::string_view names[] = {"body"_sv, "title"_sv, "heading"_sv, "metadata"_sv, "signature"_sv};
    return names[static_cast<std::size_t>(kind)];
}

constexpr std::string_view name_of(quote_kind kind) noexcept {
    constexpr std::string_view names[] = {"direct"_sv, "mixed"_sv, "term"_sv};
    return names[static_cast<std::size_t>(kind)];
}

constexpr std::string_view name_of(closing how) noexcept {
    constexpr std::string_view names[] = {"closed"_sv, "continued"_sv, "unclosed"_sv};
    return names[static_cast<std::size_t>(how)];
}

/// Single curly quotes have no name: empty, `null` in JSON.
constexpr std::string_view name_of(quote_style style) noexcept {
    constexpr std::string_view names[] = {""_sv,       "guillemets"_sv, "single-guillemets"_sv,
                                          "double"_sv, "low-high"_sv,   "straight"_sv,
                                          "ascii"_sv,  "dash"_sv};
    return names[static_cast<std::size_t>(style)];
}

/// Writes JSON into `sink`, a callable that takes `std::string_view` pieces. Separators are its business:
/// a comma comes before every member and element but the first.
///
/// The output is always well-formed UTF-8: ill-formed bytes of a text become U+FFFD.
template <class Sink>
class json_writer {
  public:
    constexpr explicit json_writer(Sink& sink) noexcept : sink_(&sink) {}

    constexpr void begin_object() { open("{"_sv); }
    constexpr void end_object() { close("}"_sv); }
    constexpr void begin_array() { open("["_sv); }
    constexpr void end_array() { close("]"_sv); }

    constexpr void key(std::string_view name) {
        value(name);
        put(":"_sv);
        first_ = true;
    }
    constexpr void value(std::string_view text) {
        separate();
        put("\""_sv);
        for (const code_point c : code_points(text)) put_character(c);
        put("\""_sv);
    }
    constexpr void value(std::size_t number) {
        separate();
        char digits[20] = {};
        std::size_t begin = sizeof digits;
        do {
            digits[--begin] = static_cast<char>('0' + number % 10);
            number /= 10;
        } while (number != 0);
        put({digits + begin, sizeof digits - begin});
    }
    constexpr void null() {
        separate();
        put("null"_sv);
    }
    /// A string, or null if it is empty.
    constexpr void value_or_null(std::string_view text) {
        if (text.empty()) {
            null();
        } else {
            value(text);
        }
    }

  private:
    constexpr void put(std::string_view piece) { (*sink_)(piece); }
    constexpr void separate() {
        if (!first_) put(","_sv);
        first_ = false;
    }
    constexpr void open(std::string_view bracket) {
        separate();
        put(bracket);
        first_ = true;
    }
    constexpr void close(std::string_view bracket) {
        put(bracket);
        first_ = false;
    }
    constexpr void put_character(const code_point& c) {
        if (c.value == '"' || c.value == '\\') put("\\"_sv);
        if (c.value < 0x20) {
            put_escape(static_cast<unsigned>(c.value));
        } else if (c.well_formed) {
            put(c.bytes);
        } else {
            put(encode(replacement_character));
        }
    }
    constexpr void put_escape(unsigned control) {
        constexpr char hex[] = "0123456789abcdef";
        const char escape[] = {'\\', 'u', '0', '0', hex[control >> 4], hex[control & 15u]};
        put({escape, sizeof escape});
    }

    Sink* sink_;
    bool first_ = true;
};

/// The members `"begin":...,"end":...` of `part`, a view into `text`, in bytes.
template <class Sink>
constexpr void write_json_span(json_writer<Sink>& json, std::string_view text, std::string_view part) {
    const std::size_t begin = offset(text, part);
    json.key("begin"_sv);
    json.value(begin);
    json.key("end"_sv);
    json.value(begin + part.size());
}

namespace detail {

/// `[[1, 4], [9, 12]]`
template <class Sink, class Range>
constexpr void write_pairs(json_writer<Sink>& json, std::string_view text, const Range& parts) {
    json.begin_array();
    for (const std::string_view part : parts) {
        const std::size_t begin = offset(text, part);
        json.begin_array();
        json.value(begin);
        json.value(begin + part.size());
        json.end_array();
    }
    json.end_array();
}

template <class Sink>
constexpr void write_source(json_writer<Sink>& json, std::string_view text, const attribution& source) {
    json.key("speaker"_sv);
    if (source.speaker.empty()) {
        json.null();
    } else {
        json.begin_object();
        write_json_span(json, text, source.speaker);
        json.key("name"_sv);
        json.value_or_null(source.name);
        json.end_object();
    }
    json.key("cue"_sv);
    if (source.cue.empty()) {
        json.null();
    } else {
        json.begin_object();
        write_json_span(json, text, source.cue);
        json.key("lemma"_sv);
        json.value(source.lemma);
        json.end_object();
    }
}

}  // namespace detail

/// One element of the lists in the output of the tool: a paragraph; below, whatever else incise finds.
/// Offsets are bytes of `text`.
template <class Sink>
constexpr void write_json_item(json_writer<Sink>& json, std::string_view text, const paragraph& one) {
    json.begin_object();
    write_json_span(json, text, one.text);
    json.key("kind"_sv);
    json.value(name_of(one.kind));
    json.end_object();
}

template <class Sink>
constexpr void write_json_item(json_writer<Sink>& json, std::string_view text, const word_token& one) {
    json.begin_object();
    write_json_span(json, text, one.text);
    json.end_object();
}

template <class Sink>
constexpr void write_json_item(json_writer<Sink>& json, std::string_view text, const labelled_sentence& one) {
    const std::string_view trimmed = one.trimmed();
    if (trimmed.empty()) return;
    json.begin_object();
    write_json_span(json, text, trimmed);
    json.key("kind"_sv);
    json.value(name_of(one.kind));
    json.end_object();
}

template <class Sink, class Language>
constexpr void write_json_item(json_writer<Sink>& json, std::string_view text,
                               const basic_attributed_quotation<Language>& one) {
    json.begin_object();
    write_json_span(json, text, one.quote.text());
    json.key("depth"_sv);
    json.value(std::size_t{one.quote.depth});
    json.key("style"_sv);
    json.value_or_null(name_of(one.quote.style()));
    json.key("kind"_sv);
    json.value(name_of(one.kind));
    json.key("closing"_sv);
    json.value(name_of(one.quote.closing()));
    json.key("fragments"_sv);
    detail::write_pairs(json, text, one.quote.speech());
    json.key("incises"_sv);
    detail::write_pairs(json, text, one.quote.incises());
    detail::write_source(json, text, one.source);
    json.end_object();
}

template <class Sink>
constexpr void write_json_item(json_writer<Sink>& json, std::string_view text, const gazetteer_view& names,
                               const mention& one) {
    json.begin_object();
    write_json_span(json, text, one.text);
    json.key("id"_sv);
    json.value(names.id(one.entry));
    json.key("type"_sv);
    json.value(names.type(one.entry));
    json.key("name"_sv);
    json.value(names.name(one.entry));
    json.end_object();
}

template <class Sink>
constexpr void write_json_item(json_writer<Sink>& json, std::string_view text, const mark_doubt& one) {
    json.begin_object();
    json.key("at"_sv);
    json.value(offset(text, one.mark));
    json.key("code"_sv);
    json.value(name_of(one.code));
    json.key("message"_sv);
    json.value(message(one.code));
    json.end_object();
}

/// `"key":[...]`: one member of an object, its elements those of a range of incise.
template <class Sink, class Range>
constexpr void write_json_member(json_writer<Sink>& json, std::string_view key, std::string_view text,
                                 const Range& range) {
    json.key(key);
    json.begin_array();
    for (const auto& one : range) write_json_item(json, text, one);
    json.end_array();
}

/// The names found, with what the gazetteer says of them.
template <class Sink, class Range>
constexpr void write_json_entities(json_writer<Sink>& json, std::string_view text,
                                   const gazetteer_view& names, const Range& mentions) {
    json.key("entities"_sv);
    json.begin_array();
    for (const auto& one : mentions) write_json_item(json, text, names, one);
    json.end_array();
}

/// `"file":..., "bytes":...`: how every object about a text begins.
template <class Sink>
constexpr void write_json_head(json_writer<Sink>& json, std::string_view file, std::string_view text) {
    json.key("file"_sv);
    json.value(file);
    json.key("bytes"_sv);
    json.value(text.size());
}

namespace detail {

/// Writes no further member.
struct no_more_members {
    template <class Json>
    constexpr void operator()(Json&) const noexcept {}
};

}  // namespace detail

/// Everything about one text as one JSON object, without a line end. All offsets are bytes of the text.
///
/// `sink` takes `std::string_view` pieces; nothing is stored, so the size of the text does not matter.
/// `more` is called with the writer before the object ends, to add members to it.
///
///     auto print = [](std::string_view piece) { fwrite(piece.data(), 1, piece.size(), stdout); };
///     incise::write_json(incise::document<>(text, people), "story.txt", print);
template <class Language, class Sink, class More = detail::no_more_members>
constexpr void write_json(const document<Language>& story, std::string_view file, Sink&& sink,
                          More more = {}) {
    const std::string_view text = story.text();
    json_writer<std::remove_reference_t<Sink>> json(sink);
    json.begin_object();
    write_json_head(json, file, text);
    write_json_member(json, "paragraphs"_sv, text, story.paragraphs());
    write_json_member(json, "sentences"_sv, text, story.sentences());
    write_json_member(json, "quotes"_sv, text, story.quotations());
    write_json_entities(json, text, story.people(), story.mentions());
    write_json_member(json, "warnings"_sv, text, story.doubts());
    more(json);
    json.end_object();
}

/// Who speaks, as the members `speaker` and `cue` of an object.
template <class Sink>
constexpr void write_json_source(json_writer<Sink>& json, std::string_view text, const attribution& source) {
    detail::write_source(json, text, source);
}

}  // namespace INCISE_ABI
}  // namespace incise

#endif
