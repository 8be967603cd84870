// SPDX-License-Identifier: MIT
#include "report.hpp"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>
#include <vector>

#include <incise/json.hpp>
#include <incise/reports.hpp>

#include "printable.hpp"
#include "text_flow.hpp"

namespace tool {

namespace {

using incise::attributed_quotation;
using incise::attribution;
using story_type = incise::document<>;
using quotation_range = decltype(std::declval<const story_type&>().quotations());
using mention_range = decltype(std::declval<const story_type&>().mentions());
using speech_range = decltype(std::declval<const incise::quotation&>().speech());
using paragraph_range = decltype(std::declval<const story_type&>().paragraphs());

constexpr std::string_view dot = "\xC2\xA0\xC2\xB7 ";  // a line may end behind it, not before
constexpr std::string_view long_dash = " \xE2\x80\x94 ";
constexpr std::string_view cut = " [\xE2\x80\xA6] ";
constexpr std::string_view times = " \xC3\x97";
constexpr std::size_t gutter = 6;               // for the numbers of the sentences
constexpr std::size_t quotation_width = 44;     // of what is shown of a quotation
constexpr std::size_t largest_painted = 65536;  // bytes of a sentence; a longer one has no colours

/// ` - il (John Kerry), a-t-il ajoute [ajouter]`: who, by which words.
void flow_attribution(text_flow& flow, const attribution& source) {
    const bool named = !source.speaker.empty();
    if (named || !source.cue.empty()) flow.add(long_dash, look::dim);
    if (named) {
        flow.add(source.speaker, look::speaker);
        if (!source.name.empty() && source.name != source.speaker) {
            flow.add(" (", look::dim);
            flow.add(source.name, look::speaker);
            flow.add(")", look::dim);
        }
    }
    if (source.cue.empty()) return;
    if (named) flow.add(", ", look::dim);
    flow.add(source.cue, look::cue);
    const bool says_more = !incise::equal_folded(source.lemma, source.cue, incise::fold_level::fold_case);
    if (!source.lemma.empty() && says_more) {
        flow.add(" [", look::dim);
        flow.add(source.lemma, look::dim);
        flow.add("]", look::dim);
    }
}

/// The same of a quotation, with what it does: ` . direct`.
void flow_source(text_flow& flow, const attributed_quotation& one) {
    flow_attribution(flow, one.source);
    flow.add(dot, look::dim);
    flow.add(incise::name_of(one.kind), look::dim);
    if (one.quote.closing() == incise::closing::closed) return;
    flow.add(dot, look::dim);
    flow.add(incise::name_of(one.quote.closing()),
             one.quote.closing() == incise::closing::unclosed ? look::alarm : look::dim);
}

/// The speech of a quotation, with an ellipsis for each incise that was cut out.
void flow_speech(text_flow& flow, const attributed_quotation& one) {
    flow.add("\xE2\x80\x9C", look::speech);
    bool first = true;
    for (const std::string_view part : one.quote.speech()) {
        if (!first) flow.add(cut, look::speech);
        flow.add(part, look::speech);
        first = false;
    }
    flow.add("\xE2\x80\x9D", look::speech);
}

/// The same in at most `quotation_width` columns: its two ends, if it is longer.
void flow_short_speech(text_flow& flow, const attributed_quotation& one) {
    constexpr std::size_t enough = quotation_width * 8;
    std::string speech;
    std::string_view last;  // what was left out, but for its end
    for (const std::string_view part : one.quote.speech()) {
        if (speech.size() > enough) {
            last = part;
        } else {
            if (!speech.empty()) speech += cut;
            speech += part.size() > 2 * enough ? shortened(part, enough) : printable(part);
        }
    }
    if (!last.empty()) speech += std::string(cut) + shortened(last, quotation_width);
    flow.add("\xE2\x80\x9C", look::speech);
    flow.add(shortened(speech, quotation_width), look::speech);
    flow.add("\xE2\x80\x9D", look::speech);
}

std::string spaces(std::size_t count) {
    return std::string(count, ' ');
}

/// The walk through one text: every range stands at what begins at or after the sentence that is shown.
class reporter {
  public:
    reporter(output& out, const report_style& style, const story_type& story)
        : out_(out),
          style_(style),
          story_(story),
          text_(story.text()),
          flow_(out, style.color, style.width),
          quotations_(story.quotations().begin()),
          painted_(quotations_),
          mentions_(story.mentions().begin()),
          paragraphs_(story.paragraphs().begin()) {}

    void write(const std::string& file) {
        flow_.begin(file, 2, look::heading);
        flow_.add(dot, look::dim);
        flow_.add(std::to_string(text_.size()) + " bytes", look::dim);
        flow_.end();
        for (const incise::labelled_sentence one : story_.sentences()) {
            if (!one.trimmed().empty()) write_sentence(one);
        }
        if (style_.indirect) write_reports();
        write_names();
        write_warnings();
        write_sum();
    }

  private:
    /// A quotation on its way through the sentences: the part of its speech that comes next.
    struct open_speech {
        attributed_quotation quotation;
        speech_range::iterator next;
    };

    output& out_;
    report_style style_;
    const story_type& story_;
    std::string_view text_;
    text_flow flow_;
    quotation_range::iterator quotations_;  // to be listed
    quotation_range::iterator painted_;     // to be coloured
    mention_range::iterator mentions_;
    paragraph_range::iterator paragraphs_;
    std::vector<unsigned char> paint_;            // a look for each byte of the sentence
    std::vector<open_speech> still_open_;         // it goes on behind the sentence; one for each depth
    std::map<std::uint32_t, std::size_t> names_;  // how often each entry was named
    std::size_t sentence_count_ = 0;
    std::size_t quotation_count_ = 0;
    std::size_t mention_count_ = 0;
    std::size_t warning_count_ = 0;

    std::size_t begin_of(std::string_view part) const { return incise::offset(text_, part); }
    std::size_t end_of(std::string_view part) const { return begin_of(part) + part.size(); }

    void write_sentence(const incise::labelled_sentence& one) {
        const std::string_view shown_text = one.trimmed();
        const std::size_t begin = begin_of(shown_text);
        const std::size_t end = begin + shown_text.size();
        paint_sentence(begin, end);
        if (enters_paragraph(end)) out_("\n");

        const std::string number = std::to_string(++sentence_count_);
        flow_.begin(spaces(number.size() + 2 < gutter ? gutter - 2 - number.size() : 0) + number + "  ",
                    gutter);
        std::size_t at = 0;
        const look plain = one.kind == incise::text_kind::body        ? look::plain
                           : one.kind == incise::text_kind::metadata  ? look::dim
                           : one.kind == incise::text_kind::signature ? look::dim
                                                                      : look::heading;
        for (const incise::code_point c : incise::code_points(shown_text)) {
            const look painted = at < paint_.size() ? static_cast<look>(paint_[at]) : look::plain;
            const bool space = breaks_line(c.value) || c.value == ' ';
            const char32_t sign = space ? U' ' : shown(c.value);
            flow_.add_sign(incise::encode(sign), sign, painted == look::plain ? plain : painted);
            at += c.bytes.size();
        }
        if (one.kind != incise::text_kind::body) {
            flow_.add("  [", look::dim);
            flow_.add(incise::name_of(one.kind), look::dim);
            flow_.add("]", look::dim);
        }
        flow_.end();
        for (; !(quotations_ == quotation_range::sentinel{}); ++quotations_) {
            const attributed_quotation quotation = *quotations_;
            if (begin_of(quotation.quote.text()) >= end) break;
            write_quotation_below(quotation);
        }
    }

    void write_quotation_below(const attributed_quotation& one) {
        ++quotation_count_;
        const std::size_t indent = gutter + 2 + 2 * std::size_t{one.quote.depth};
        flow_.begin(spaces(indent), indent + 2);
        flow_short_speech(flow_, one);
        flow_source(flow_, one);
        flow_.end();
    }

    bool enters_paragraph(std::size_t end) {
        bool entered = false;
        for (; !(paragraphs_ == paragraph_range::sentinel{}); ++paragraphs_) {
            if (begin_of((*paragraphs_).text) >= end) break;
            entered = true;
        }
        return entered;
    }

    /// Gives the bytes of `part` that lie in the sentence a look.
    void paint(std::size_t sentence, std::string_view part, look how) {
        if (part.empty() || paint_.empty()) return;
        const std::size_t first = std::max(begin_of(part), sentence) - sentence;
        const std::size_t last =
            end_of(part) > sentence ? std::min(end_of(part) - sentence, paint_.size()) : 0;
        for (std::size_t i = first; i < last; ++i) paint_[i] = static_cast<unsigned char>(how);
    }

    /// Paints what lies in the sentence. True if the quotation goes on behind it.
    bool paint_quotation(std::size_t begin, std::size_t end, open_speech& speech) {
        const attributed_quotation& one = speech.quotation;
        for (; !(speech.next == speech_range::sentinel{}); ++speech.next) {
            const std::string_view part = *speech.next;
            if (begin_of(part) >= end) break;
            paint(begin, part, look::speech);
            if (end_of(part) > end) break;
        }
        paint(begin, one.source.cue, look::cue);
        paint(begin, one.source.speaker, look::speaker);
        return end_of(one.quote.text()) > end;
    }

    void paint_sentence(std::size_t begin, std::size_t end) {
        const bool colours = style_.color && end - begin <= largest_painted;
        paint_.assign(colours ? end - begin : 0, static_cast<unsigned char>(look::plain));
        std::vector<open_speech> goes_on;
        for (open_speech& one : still_open_) {
            if (paint_quotation(begin, end, one)) goes_on.push_back(one);
        }
        for (; style_.color && !(painted_ == quotation_range::sentinel{}); ++painted_) {
            const attributed_quotation one = *painted_;
            if (begin_of(one.quote.text()) >= end) break;
            open_speech speech{one, one.quote.speech().begin()};
            if (paint_quotation(begin, end, speech)) goes_on.push_back(speech);
        }
        still_open_.swap(goes_on);
        for (; !(mentions_ == mention_range::sentinel{}); ++mentions_) {
            const incise::mention one = *mentions_;
            if (begin_of(one.text) >= end) break;
            ++mention_count_;
            ++names_[one.entry];
            if (!paint_.empty()) paint_name(begin, one.text);
        }
    }

    /// A name that speaks keeps the look of a speaker.
    void paint_name(std::size_t sentence, std::string_view name) {
        const std::size_t at = begin_of(name) < sentence ? 0 : begin_of(name) - sentence;
        const bool speaks = at < paint_.size() && paint_[at] == static_cast<unsigned char>(look::speaker);
        if (!speaks) paint(sentence, name, look::name);
    }

    void write_names() {
        struct counted {
            std::string_view type;
            std::size_t count;
            std::string_view name;
        };
        if (names_.empty()) return;
        std::vector<counted> list;
        const incise::gazetteer_view& people = story_.people();
        for (const auto& [entry, count] : names_)
            list.push_back({people.type(entry), count, people.name(entry)});
        std::sort(list.begin(), list.end(), [](const counted& a, const counted& b) {
            return std::tie(a.type, b.count, a.name) < std::tie(b.type, a.count, b.name);
        });
        write_title("Names");
        std::size_t indent = gutter;
        for (const counted& one : list) {
            std::size_t width = 2;
            for (const incise::code_point c : incise::code_points(one.type)) width += columns(c.value);
            indent = std::min(std::max(indent, gutter + width), style_.width / 2);
        }
        for (std::size_t i = 0; i < list.size(); ++i) {
            const bool heads = i == 0 || list[i].type != list[i - 1].type;
            if (heads) {
                std::string head = spaces(gutter) + printable(list[i].type);
                std::size_t width = 0;
                for (const incise::code_point c : incise::code_points(head)) width += columns(c.value);
                if (width < indent) head += spaces(indent - width);
                flow_.begin(head, indent, look::dim);
            } else {
                flow_.add(dot, look::dim);
            }
            flow_.add(list[i].name, look::name);
            if (list[i].count > 1) flow_.add(std::string(times) + std::to_string(list[i].count), look::dim);
            if (i + 1 == list.size() || list[i + 1].type != list[i].type) flow_.end();
        }
    }

    void write_reports() {
        bool first = true;
        for (const incise::report one : incise::reports(text_, story_.people())) {
            if (first) write_title("Reports");
            first = false;
            flow_.begin(spaces(gutter), gutter);
            flow_.add(shortened(one.text, quotation_width), look::speech);
            flow_attribution(flow_, one.source);
            flow_.end();
        }
    }

    void write_warnings() {
        line_counter where(text_);
        for (const incise::mark_doubt one : story_.doubts()) {
            if (warning_count_++ == 0) write_title("Warnings");
            const line_column place = where(begin_of(one.mark));
            flow_.begin(spaces(gutter), gutter);
            flow_.add(
                "line " + std::to_string(place.line) + ", column " + std::to_string(place.column) + ": ",
                look::alarm);
            flow_.add(incise::message(one.code));
            flow_.add(" (", look::dim);
            flow_.add(incise::name_of(one.code), look::dim);
            flow_.add(")", look::dim);
            flow_.end();
        }
    }

    void write_title(std::string_view title) {
        out_("\n");
        flow_.begin(title, 0, look::heading);
        flow_.end();
    }

    static std::string counted_noun(std::size_t count, const std::string& noun) {
        return std::to_string(count) + " " + noun + (count == 1 ? "" : "s");
    }

    void write_sum() {
        std::string sum = counted_noun(sentence_count_, "sentence");
        sum += std::string(dot) + counted_noun(quotation_count_, "quotation");
        if (mention_count_ > 0) {
            sum += std::string(dot) + counted_noun(mention_count_, "mention") + " of " +
                   counted_noun(names_.size(), "name");
        }
        if (warning_count_ > 0) sum += std::string(dot) + counted_noun(warning_count_, "warning");
        out_("\n");
        flow_.begin(sum, 0, look::dim);
        flow_.end();
    }
};

}  // namespace

void write_report(output& out, const report_style& style, const std::string& file, const story_type& story) {
    reporter(out, style, story).write(file == "-" ? "standard input" : file);
    out("\n");
}

void write_place(output& out, const std::string& file, line_column place) {
    out(printable(file) + ":" + std::to_string(place.line) + ":" + std::to_string(place.column) + ": ");
}

void write_quotation(output& out, const report_style& style, const std::string& file, line_column place,
                     const attributed_quotation& one) {
    text_flow flow(out, style.color, style.width);
    const std::string indent = spaces(2 * std::size_t{one.quote.depth});
    flow.begin(indent + printable(file) + ":" + std::to_string(place.line) + ":" +
                   std::to_string(place.column) + ": ",
               indent.size() + 4);
    flow_speech(flow, one);
    flow_source(flow, one);
    flow.end();
}

void write_mention(output& out, const report_style& style, const std::string& file, line_column place,
                   const incise::gazetteer_view& names, const incise::mention& one) {
    text_flow flow(out, style.color, style.width);
    flow.begin(printable(file) + ":" + std::to_string(place.line) + ":" + std::to_string(place.column) + ": ",
               4);
    flow.add(one.text, look::speaker);
    flow.add(" = ", look::dim);
    flow.add(names.name(one.entry), look::name);
    flow.add(" (", look::dim);
    flow.add(names.type(one.entry), look::dim);
    if (!names.type(one.entry).empty()) flow.add(", ", look::dim);
    flow.add(names.id(one.entry), look::dim);
    flow.add(")", look::dim);
    flow.end();
}

}  // namespace tool
