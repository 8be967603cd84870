// SPDX-License-Identifier: MIT
// `incise analyze`: everything about a text.
#include <cstddef>
#include <limits>

#include <incise/document.hpp>
#include <incise/reports.hpp>

#include "commands.hpp"
#include "gazetteer_file.hpp"
#include "json_output.hpp"
#include "report.hpp"
#include "terminal.hpp"

namespace tool {

namespace {

using story = incise::document<>;

constexpr std::size_t nowhere = std::numeric_limits<std::size_t>::max();

std::string_view place_of(const incise::paragraph& item) {
    return item.text;
}
std::string_view place_of(const incise::labelled_sentence& item) {
    return item.trimmed();
}
std::string_view place_of(const incise::attributed_quotation& item) {
    return item.quote.text();
}
std::string_view place_of(const incise::mention& item) {
    return item.text;
}
std::string_view place_of(const incise::mark_doubt& item) {
    return item.mark;
}

/// One of the ranges of a text, on its way: the next item and where it is.
template <class Range>
class item_stream {
  public:
    item_stream(const Range& range, std::string_view text) : text_(text), next_(range.begin()) { settle(); }

    std::size_t at() const { return at_; }
    auto item() const { return *next_; }
    void advance() {
        ++next_;
        settle();
    }

  private:
    std::string_view text_;
    typename Range::iterator next_;
    std::size_t at_ = nowhere;

    void settle() {
        const bool ends = next_ == typename Range::sentinel{};
        at_ = ends ? nowhere : incise::offset(text_, place_of(item()));
    }
};

/// One indirect report in JSON, as a member of the list `reports` or of a record.
void write_json_item(json_output& json, std::string_view text, const incise::report& one) {
    json.begin_object();
    write_json_span(json, text, one.text);
    write_json_source(json, text, one.source);
    json.end_object();
}

/// The member `reports` of the object about a text.
struct reports_member {
    const story& read;

    void operator()(json_output& json) const {
        json.key("reports");
        json.begin_array();
        for (const incise::report one : incise::reports(read.text(), read.people())) {
            write_json_item(json, read.text(), one);
        }
        json.end_array();
    }
};

/// The indirect reports as records of their own, behind all others.
void write_report_records(output& out, json_sink& sink, std::string_view file, const story& read) {
    for (const incise::report one : incise::reports(read.text(), read.people())) {
        json_output json(sink);
        json.begin_object();
        json.key("file");
        json.value(file);
        json.key("type");
        json.value("report");
        json.key("item");
        write_json_item(json, read.text(), one);
        json.end_object();
        out("\n");
    }
}

/// All items in the order in which they begin, what contains before what is contained.
void write_records(output& out, json_sink& sink, std::string_view file, const story& read) {
    const std::string_view text = read.text();
    item_stream paragraphs(read.paragraphs(), text);
    item_stream sentences(read.sentences(), text);
    item_stream quotes(read.quotations(), text);
    item_stream entities(read.mentions(), text);
    item_stream warnings(read.doubts(), text);
    while (true) {
        std::size_t at = nowhere;
        for (const std::size_t one :
             {paragraphs.at(), sentences.at(), quotes.at(), entities.at(), warnings.at()}) {
            if (one < at) at = one;
        }
        if (at == nowhere) return;
        if (paragraphs.at() == at) {
            write_record(out, sink, file, "paragraph", text, paragraphs.item());
            paragraphs.advance();
        } else if (sentences.at() == at) {
            const incise::labelled_sentence item = sentences.item();
            if (!is_blank(item)) write_record(out, sink, file, "sentence", text, item);
            sentences.advance();
        } else if (quotes.at() == at) {
            write_record(out, sink, file, "quote", text, quotes.item());
            quotes.advance();
        } else if (entities.at() == at) {
            write_record(out, sink, file, "entity", text, read.people(), entities.item());
            entities.advance();
        } else {
            write_record(out, sink, file, "warning", text, warnings.item());
            warnings.advance();
        }
    }
}

}  // namespace

exit_status analyze(const options& asked) {
    gazetteer names;
    const exit_status opened = names.open(asked);
    if (opened != exit_status::done) return opened;

    output out;
    const report_style style{use_color(asked.color), terminal_width(), asked.indirect};
    const exit_status result = for_each_file(asked, [&](const std::string& file, std::string_view text) {
        const story read(text, names.names());
        if (asked.format == output_format::text) {
            write_report(out, style, file, read);
        } else {
            json_sink sink(out, text, asked.offsets);
            if (asked.format == output_format::ndjson) {
                write_records(out, sink, file, read);
                if (asked.indirect) write_report_records(out, sink, file, read);
            } else if (asked.indirect) {
                incise::write_json(read, file, sink, reports_member{read});
                out("\n");
            } else {
                incise::write_json(read, file, sink);
                out("\n");
            }
        }
        return exit_status::done;
    });
    out.flush();
    return result;
}

}  // namespace tool
