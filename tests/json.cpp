// SPDX-License-Identifier: MIT
// JSON: what the writer writes, piece by piece, and the whole output for a small story.
#include <incise/gazetteer_builder.hpp>
#include <incise/json.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "rows/generated.hpp"
#include "rows/rendering.hpp"

using namespace incise_tests;
using namespace std::string_view_literals;
using incise::document;
using incise::json_writer;
using incise::name_of;
using incise::write_json;

namespace {

struct render_string {
    template <class Sink>
    constexpr void operator()(std::string_view text, Sink& out) const {
        json_writer<Sink> json(out);
        json.value(text);
    }
};

constexpr text_row string_rows[] = {
    {"nothing", "", "\"\""},
    {"letters", "Été à Noël", "\"Été à Noël\""},
    {"quotes and backslashes", "\"a\\b\"", R"("\"a\\b\"")"},
    {"line ends", "a\r\nb", R"("a\u000d\u000ab")"},
    {"tab and NUL", "\t\0"sv, R"("\u0009\u0000")"},
    {"the last control character", "\x1F ", R"("\u001f ")"},
    {"delete is none", "\x7F", "\"\x7F\""},
    {"a slash", "a/b", "\"a/b\""},
    {"line separators of JavaScript", "\u2028", "\"\u2028\""},
    {"beyond the first plane", "\U0001F642", "\"\U0001F642\""},
    {"a byte-order mark", "\uFEFFa", "\"\uFEFFa\""},
    {"a lone lead byte", "\xC3", "\"\uFFFD\""},
    {"a byte that never occurs",
     "a\xFF"
     "b",
     "\"a\uFFFDb\""},
    {"a cut sequence is one",
     "\xE2\x80"
     "a",
     "\"\uFFFDa\""},
    {"a surrogate is three", "\xED\xA0\x80", "\"\uFFFD\uFFFD\uFFFD\""},
    {"the replacement character itself", "\uFFFD", "\"\uFFFD\""},
    {"a cut sequence at the end", "a\xF0\x9F", "\"a\uFFFD\""},
};
static_assert(all_render<string_rows, render_string>());

struct number_row {
    const char* name;
    std::size_t number;
    std::string_view expected;
};
constexpr number_row number_rows[] = {
    {"nought", 0, "0"},
    {"one digit", 7, "7"},
    {"two", 10, "10"},
    {"noughts inside", 100200, "100200"},
    {"the greatest of 32 bits", 4294967295u, "4294967295"},
};
constexpr bool is_written(const number_row& row) {
    comparer sink(row.expected);
    json_writer<comparer> json(sink);
    json.value(row.number);
    return sink.matched();
}
static_assert(each_passes<number_rows, is_written>());

template <class Sink>
constexpr void write_everything(Sink& out) {
    json_writer<Sink> json(out);
    json.begin_object();
    json.key("a");
    json.begin_array();
    json.value(std::size_t{1});
    json.value("b");
    json.null();
    json.begin_array();
    json.end_array();
    json.begin_object();
    json.end_object();
    json.value(std::size_t{2});
    json.end_array();
    json.key("c\n");
    json.value_or_null("");
    json.key("d");
    json.value_or_null("e");
    json.end_object();
}
constexpr std::string_view everything = R"({"a":[1,"b",null,[],{},2],"c\u000a":null,"d":"e"})";
constexpr bool everything_is_written() {
    comparer sink(everything);
    write_everything(sink);
    return sink.matched();
}
static_assert(everything_is_written());

// ---- A whole story

constexpr incise::gazetteer_entry listed[] = {{"Paul Roux", 0, "p:roux", "person"},
                                              {"Morges", 1, "l:morges", "place"}};
constexpr incise::gazetteer_view people = incise::make_gazetteer<listed>();

constexpr std::string_view story =
    "Le pont ferme\n"
    "Morges (ats) - Le maire Paul Roux a dit que « la mer monte ».\n"
    "« Oui, a-t-il ajouté, c'est vrai. »\n"
    "Elle lit “Le ‹Port›.\n"
    "(ats)\n";

// The offsets were counted by another program. Line ends are for the reader, there are none in JSON.
constexpr std::string_view expected =
    R"({"file":"récit \"1\".txt","bytes":150,
"paragraphs":[{"begin":0,"end":13,"kind":"title"},
{"begin":14,"end":77,"kind":"body"},
{"begin":78,"end":116,"kind":"body"},
{"begin":117,"end":143,"kind":"body"},
{"begin":144,"end":149,"kind":"signature"}],
"sentences":[{"begin":0,"end":13,"kind":"title"},
{"begin":14,"end":28,"kind":"metadata"},
{"begin":29,"end":77,"kind":"body"},
{"begin":78,"end":116,"kind":"body"},
{"begin":117,"end":143,"kind":"body"},
{"begin":144,"end":149,"kind":"signature"}],
"quotes":[{"begin":58,"end":76,"depth":0,"style":"guillemets","kind":"mixed",
"closing":"closed","fragments":[[61,73]],"incises":[],
"speaker":{"begin":29,"end":47,"name":"Paul Roux"},
"cue":{"begin":48,"end":53,"lemma":"dire"}},
{"begin":78,"end":116,"depth":0,"style":"guillemets","kind":"direct",
"closing":"closed","fragments":[[81,84],[102,113]],"incises":[[86,100]],
"speaker":{"begin":90,"end":92,"name":"Paul Roux"},
"cue":{"begin":86,"end":100,"lemma":"ajouter"}},
{"begin":126,"end":143,"depth":0,"style":"double","kind":"term",
"closing":"unclosed","fragments":[[129,143]],"incises":[],
"speaker":null,"cue":null},
{"begin":132,"end":142,"depth":1,"style":"single-guillemets","kind":"term",
"closing":"closed","fragments":[[135,139]],"incises":[],
"speaker":null,"cue":null}],
"entities":[{"begin":14,"end":20,"id":"l:morges","type":"place","name":"Morges"},
{"begin":38,"end":47,"id":"p:roux","type":"person","name":"Paul Roux"}],
"warnings":[{"at":126,"code":"unclosed-quotation",
"message":"this quotation has no closing mark; it ends with its paragraph"}]})";

std::string written(std::string_view text, std::string_view file = "x") {
    collector sink;
    write_json(document<>(text, people), file, sink);
    return sink.text;
}

// ---- A reader of JSON that only says whether it is well-formed

class json_checker {
  public:
    static bool accepts(std::string_view text) {
        json_checker checker(text);
        return checker.value() && checker.at_ == text.size() && incise::validate(text);
    }

  private:
    explicit json_checker(std::string_view text) : text_(text) {}

    bool take(char sign) {
        if (at_ == text_.size() || text_[at_] != sign) return false;
        ++at_;
        return true;
    }
    bool take(std::string_view word) {
        if (text_.substr(at_, word.size()) != word) return false;
        at_ += word.size();
        return true;
    }
    bool string() {
        if (!take('"')) return false;
        while (at_ < text_.size() && text_[at_] != '"') {
            if (static_cast<unsigned char>(text_[at_]) < 0x20) return false;
            if (text_[at_] == '\\' && !take("\\\"") && !take("\\\\")) {
                if (!take("\\u00") || text_.size() - at_ < 2) return false;
                at_ += 2;
            } else if (text_[at_] != '"' && text_[at_] != '\\') {
                ++at_;
            }
            if (at_ < text_.size() && text_[at_] == '"') break;
        }
        return take('"');
    }
    bool number() {
        const std::size_t begin = at_;
        while (at_ < text_.size() && text_[at_] >= '0' && text_[at_] <= '9') ++at_;
        return at_ > begin && (text_[begin] != '0' || at_ == begin + 1);
    }
    bool list(char end, bool keys) {
        ++at_;
        if (take(end)) return true;
        do {
            if (keys && !(string() && take(':'))) return false;
            if (!value()) return false;
        } while (take(','));
        return take(end);
    }
    bool value() {
        if (at_ == text_.size()) return false;
        if (text_[at_] == '{') return list('}', true);
        if (text_[at_] == '[') return list(']', false);
        if (text_[at_] == '"') return string();
        return take("null") || number();
    }

    std::string_view text_;
    std::size_t at_ = 0;
};

}  // namespace

TEST_CASE("strings") {
    check_rendered<render_string>(string_rows);
}

TEST_CASE("every control character is escaped") {
    for (unsigned value = 0; value < 0x20; ++value) {
        const std::string text(1, static_cast<char>(value));
        const std::string hex = {"0123456789abcdef"[value >> 4], "0123456789abcdef"[value & 15]};
        CHECK(rendered<render_string>(text) == "\"\\u00" + hex + "\"");
    }
}

TEST_CASE("numbers") {
    for (const number_row& row : number_rows) {
        INFO(std::string_view(row.name));
        CHECK(is_written(row));
    }
    collector sink;
    json_writer<collector> json(sink);
    json.value(SIZE_MAX);
    CHECK(sink.text == std::to_string(SIZE_MAX));
}

TEST_CASE("separators, null and nesting") {
    collector sink;
    write_everything(sink);
    CHECK(sink.text == everything);
}

TEST_CASE("the names are those of the contract") {
    CHECK(name_of(incise::text_kind::body) == "body");
    CHECK(name_of(incise::text_kind::title) == "title");
    CHECK(name_of(incise::text_kind::heading) == "heading");
    CHECK(name_of(incise::text_kind::metadata) == "metadata");
    CHECK(name_of(incise::text_kind::signature) == "signature");
    CHECK(name_of(incise::quote_kind::direct) == "direct");
    CHECK(name_of(incise::quote_kind::mixed) == "mixed");
    CHECK(name_of(incise::quote_kind::term) == "term");
    CHECK(name_of(incise::closing::closed) == "closed");
    CHECK(name_of(incise::closing::continued) == "continued");
    CHECK(name_of(incise::closing::unclosed) == "unclosed");
    CHECK(name_of(incise::quote_style::none) == "");
    CHECK(name_of(incise::quote_style::guillemets) == "guillemets");
    CHECK(name_of(incise::quote_style::single_guillemets) == "single-guillemets");
    CHECK(name_of(incise::quote_style::double_quotes) == "double");
    CHECK(name_of(incise::quote_style::low_high) == "low-high");
    CHECK(name_of(incise::quote_style::straight) == "straight");
    CHECK(name_of(incise::quote_style::ascii) == "ascii");
    CHECK(name_of(incise::quote_style::dash) == "dash");
    CHECK(name_of(incise::doubt_code::unclosed_quotation) == "unclosed-quotation");
    CHECK(name_of(incise::doubt_code::stray_closing_mark) == "stray-closing-mark");
    CHECK(name_of(incise::doubt_code::unopened_quotation) == "unopened-quotation");
}

TEST_CASE("a whole story") {
    CHECK(written(story, "récit \"1\".txt") == replaced(expected, "\n", ""));
}

TEST_CASE("a text of nothing") {
    CHECK(written("") ==
          R"({"file":"x","bytes":0,"paragraphs":[],"sentences":[],"quotes":[],"entities":[],"warnings":[]})");
    CHECK(written(" \n") ==
          R"({"file":"x","bytes":2,"paragraphs":[],"sentences":[],"quotes":[],"entities":[],"warnings":[]})");
}

TEST_CASE("a style without a name, a source without one") {
    const std::string json = written("« ‘Oui’ », dit-il.");
    CHECK(json.find(R"("style":null)") != std::string::npos);
    CHECK(json.find(R"("name":null})") != std::string::npos);
}

TEST_CASE("a stray mark") {
    CHECK(
        written("Oui » non.").find(
            R"([{"at":4,"code":"stray-closing-mark","message":"this closing mark closes no quotation"}])") !=
        std::string::npos);
}

TEST_CASE("a sink may be a temporary, and pieces come in order") {
    std::string all;
    write_json(document<>(story, people), "x",
               [&](std::string_view piece) { all.append(piece.data(), piece.size()); });
    CHECK(all == written(story));
}

TEST_CASE("any bytes: the output is well-formed JSON in well-formed UTF-8") {
    CHECK(json_checker::accepts(written(story, "\xFF\n\"")));
    CHECK_FALSE(json_checker::accepts(R"({"a":})"));
    CHECK_FALSE(json_checker::accepts(R"([1,])"));
    CHECK_FALSE(json_checker::accepts("[\"\n\"]"));
    CHECK_FALSE(json_checker::accepts("[\"\xFF\"]"));
    for (const std::string_view text : unkind_texts) {
        INFO(visible(text));
        CHECK(json_checker::accepts(written(text, text)));
    }
    for_each_text(many_signs, 2, [](std::string_view text) {
        const std::string around = "« Oui" + std::string(text) + "», dit " + std::string(text) + "Paul Roux.";
        if (!json_checker::accepts(written(around, text))) FAIL("the text is: " << visible(around));
    });
}
