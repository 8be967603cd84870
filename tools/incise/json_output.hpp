// SPDX-License-Identifier: MIT
// JSON on standard output: what the library writes, with its offsets counted as the user asks.
#ifndef INCISE_TOOL_JSON_OUTPUT_HPP
#define INCISE_TOOL_JSON_OUTPUT_HPP

#include <cstddef>
#include <string>
#include <string_view>

#include <incise/json.hpp>
#include <incise/words.hpp>

#include "offsets.hpp"
#include "options.hpp"
#include "output.hpp"

namespace tool {

/// The sink of the library's writers. In bytes it passes everything on; otherwise it reads the JSON as it
/// comes by and counts every number anew but `bytes` and `depth`, which are no offsets.
class json_sink {
  public:
    json_sink(output& out, std::string_view text, offset_unit unit)
        : out_(out), count_(text, unit), converts_(unit != offset_unit::byte) {}

    void operator()(std::string_view piece) {
        if (converts_) {
            convert(piece);
        } else {
            out_(piece);
        }
    }

  private:
    output& out_;
    offset_counter count_;
    bool converts_;
    bool in_string_ = false;
    bool escaped_ = false;
    std::string string_;  // the last one, its beginning: the key of the numbers that follow
    std::string digits_;  // of the number that is being read

    void convert(std::string_view piece);
    void end_number();
};

using json_output = incise::json_writer<json_sink>;

/// Is there nothing of it to show? Such a sentence is all of a text of white space.
template <class Item>
bool is_blank(const Item&) {
    return false;
}
inline bool is_blank(const incise::labelled_sentence& item) {
    return item.trimmed().empty();
}

/// One line of NDJSON: `{"file":"x.txt","type":"quote","item":{...}}`. The item is what stands in the array
/// of the JSON object, a `type` of its own included.
template <class... Item>
void write_record(output& out, json_sink& sink, std::string_view file, std::string_view type,
                  const Item&... item) {
    json_output json(sink);
    json.begin_object();
    json.key("file");
    json.value(file);
    json.key("type");
    json.value(type);
    json.key("item");
    incise::write_json_item(json, item...);
    json.end_object();
    out("\n");
}

/// One object about one text with one array in it: `{"file":"x.txt","bytes":9,"words":[...]}`.
template <class Range, class WriteItem>
void write_list(output& out, json_sink& sink, std::string_view file, std::string_view text,
                std::string_view key, const Range& range, WriteItem&& write_one) {
    json_output json(sink);
    json.begin_object();
    incise::write_json_head(json, file, text);
    json.key(key);
    json.begin_array();
    for (const auto& item : range) write_one(json, item);
    json.end_array();
    json.end_object();
    out("\n");
}

}  // namespace tool

#endif
