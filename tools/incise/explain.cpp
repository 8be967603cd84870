// SPDX-License-Identifier: MIT
// `incise sentences --explain`: each place where a sentence could end, what was decided, and by which rule.
#include <incise/json.hpp>
#include <incise/sentence_decisions.hpp>

#include <string>

namespace incise {
inline namespace INCISE_ABI {

/// `{"at":12,"ends":"full-stop"}` or `{"at":2,"goes-on":"abbreviation"}`: a byte offset and the rule.
template <class Sink>
constexpr void write_json_item(json_writer<Sink>& json, std::string_view, const boundary& one) {
    json.begin_object();
    json.key("at");
    json.value(one.at);
    json.key(one.ends ? "ends" : "goes-on");
    json.value(rule_name(one.rule));
    json.end_object();
}

}  // namespace INCISE_ABI
}  // namespace incise

#include "commands.hpp"
#include "input.hpp"
#include "json_output.hpp"
#include "offsets.hpp"
#include "printable.hpp"
#include "report.hpp"
#include "terminal.hpp"

namespace tool {

namespace {

/// What is shown of the text on each side of a place, in bytes.
constexpr std::size_t context = 40;

std::string_view tail(std::string_view text, std::size_t end) {
    std::size_t begin = end > context ? end - context : 0;
    while (begin < end && (static_cast<unsigned char>(text[begin]) & 0xC0) == 0x80) ++begin;
    return text.substr(begin, end - begin);
}

std::string_view head(std::string_view text, std::size_t begin) {
    std::size_t end = text.size() - begin > context ? begin + context : text.size();
    while (end > begin && end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
    return text.substr(begin, end - begin);
}

/// `story.txt:3:12: ends by 12 full-stop: Il dort. | Elle veille.`
void write_decision(output& out, const std::string& file, line_column place, std::string_view text,
                    const incise::boundary& one) {
    write_place(out, file, place);
    out(one.ends ? "ends by " : "goes on by ");
    out(std::to_string(static_cast<unsigned>(one.rule)));
    out(" ");
    out(incise::rule_name(one.rule));
    out(": ");
    out(printable(incise::detail::trimmed(tail(text, one.at))));
    out(" | ");
    out(printable(incise::detail::trimmed(head(text, one.at))));
    out("\n");
}

template <class Range>
void write_all(output& out, const options& asked, const std::string& file, std::string_view text,
               const Range& decisions) {
    json_sink sink(out, text, asked.offsets);
    if (asked.format == output_format::json) {
        write_list(out, sink, file, text, "decisions", decisions,
                   [&](json_output& json, const incise::boundary& one) {
                       incise::write_json_item(json, text, one);
                   });
        return;
    }
    line_counter where(text);
    for (const incise::boundary one : decisions) {
        if (asked.format == output_format::ndjson) {
            write_record(out, sink, file, "decision", text, one);
        } else {
            write_decision(out, file, where(one.at), text, one);
        }
    }
}

}  // namespace

exit_status explain_sentences(const options& asked) {
    output out;
    const exit_status result = for_each_file(asked, [&](const std::string& file, std::string_view text) {
        write_all(out, asked, file, text,
                  incise::sentence_decisions(text, incise::french{}, asked.sentences));
        return exit_status::done;
    });
    out.flush();
    return result;
}

}  // namespace tool
