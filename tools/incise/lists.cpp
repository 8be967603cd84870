// SPDX-License-Identifier: MIT
// `incise sentences`, `quotes`, `match`, `words`: one kind of thing each, in one pass.
#include <incise/document.hpp>
#include <incise/words.hpp>

#include "commands.hpp"
#include "gazetteer_file.hpp"
#include "json_output.hpp"
#include "printable.hpp"
#include "report.hpp"
#include "terminal.hpp"

namespace tool {

namespace {

/// What a list is called in JSON: the array, and one item of it in NDJSON.
struct list_name {
    std::string_view many;
    std::string_view one;
};

void print_as_line(output& out, std::string_view text) {
    print_line(text, [&](std::string_view piece, char32_t) { out(piece); });
    out("\n");
}

/// Writes the list of one kind of thing for each file. `range(text)` finds them, `print(file, text, range)`
/// shows them to people, `context...` is what the JSON writers need besides the text.
template <class FindRange, class Print, class... Context>
exit_status list(const options& asked, output& out, list_name name, FindRange&& find, Print&& print,
                 const Context&... context) {
    const exit_status result = for_each_file(asked, [&](const std::string& file, std::string_view text) {
        const auto range = find(text);
        if (asked.format == output_format::text) {
            print(file, text, range);
            return exit_status::done;
        }
        json_sink sink(out, text, asked.offsets);
        if (asked.format == output_format::json) {
            write_list(out, sink, file, text, name.many, range, [&](json_output& json, const auto& item) {
                incise::write_json_item(json, text, context..., item);
            });
        } else {
            for (const auto& item : range) {
                if (!is_blank(item)) write_record(out, sink, file, name.one, text, context..., item);
            }
        }
        return exit_status::done;
    });
    out.flush();
    return result;
}

}  // namespace

exit_status list_sentences(const options& asked) {
    if (asked.explain) return explain_sentences(asked);
    output out;
    return list(
        asked, out, {"sentences", "sentence"},
        [&](std::string_view text) {
            return incise::labelled_sentences(text, incise::french{}, asked.sentences);
        },
        [&](const std::string&, std::string_view, const auto& range) {
            for (const incise::labelled_sentence one : range) {
                if (!is_blank(one)) print_as_line(out, one.trimmed());
            }
        });
}

exit_status list_words(const options& asked) {
    output out;
    return list(
        asked, out, {"words", "word"}, [](std::string_view text) { return incise::words(text); },
        [&](const std::string&, std::string_view, const auto& range) {
            for (const incise::word_token one : range) print_as_line(out, one.text);
        });
}

exit_status list_quotes(const options& asked) {
    output out;
    const report_style style{use_color(asked.color), terminal_width()};
    return list(
        asked, out, {"quotes", "quote"},
        [](std::string_view text) { return incise::document<>(text).quotations(); },
        [&](const std::string& file, std::string_view text, const auto& range) {
            line_counter where(text);
            for (const incise::attributed_quotation one : range) {
                const line_column place = where(incise::offset(text, one.quote.text()));
                write_quotation(out, style, file, place, one);
            }
        });
}

exit_status list_matches(const options& asked) {
    gazetteer names;
    const exit_status opened = names.open(asked);
    if (opened != exit_status::done) return opened;
    output out;
    const report_style style{use_color(asked.color), terminal_width()};
    return list(
        asked, out, {"entities", "entity"},
        [&](std::string_view text) { return names.names().mentions(text); },
        [&](const std::string& file, std::string_view text, const auto& range) {
            line_counter where(text);
            for (const incise::mention one : range) {
                write_mention(out, style, file, where(incise::offset(text, one.text)), names.names(), one);
            }
        },
        names.names());
}

}  // namespace tool
