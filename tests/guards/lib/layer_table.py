# SPDX-License-Identifier: MIT
"""The layers of incise: each header may include those of lower layers and those above it in its own.

`opt-in` headers are not in the umbrella; `generated` ones are written by a tools/make_*.py; `sibling`
families of one layer never include each other.
"""
from collections import namedtuple

Header = namedtuple("Header", "layer name generated opt_in sibling")

TABLE = """
0  version.hpp
0  detail/config.hpp
0  detail/slice.hpp
0  detail/cursor_range.hpp
0  status.hpp
0  span.hpp
0  detail/bounded_writer.hpp
0  mapped_file.hpp             opt-in
1  utf8_error.hpp
1  detail/decode.hpp
1  detail/utf8_blocks.hpp
1  detail/byte_search.hpp
1  utf8.hpp
1  sanitize.hpp                opt-in
1  text_position.hpp           opt-in
2  detail/latin_table.hpp      generated
2  detail/grapheme_class.hpp
2  unicode.hpp
2  folding.hpp
2  to_ascii.hpp                opt-in
2  detail/scan.hpp
2  graphemes.hpp               opt-in
2  utf8proc.hpp                opt-in
3  detail/marks.hpp
3  detail/quote_marks.hpp
3  detail/french_lexicon.hpp   generated
3  detail/lexicon.hpp
3  french.hpp
3  detail/dateline.hpp
3  detail/terminator_site.hpp
3  detail/sentence_rules.hpp
3  detail/plain_stop.hpp
3  detail/lost_stop.hpp
3  detail/certain_end.hpp
3  detail/cut_place.hpp
3  detail/lines.hpp
3  detail/open_paragraph.hpp
3  detail/line_kind.hpp
3  paragraphs.hpp
3  detail/word_tables.hpp
3  detail/word_links.hpp
3  detail/word_rules.hpp
3  words.hpp
3  detail/clause.hpp
3  detail/voice.hpp
3  detail/proper_name.hpp
3  detail/noun_phrase.hpp
3  detail/same_name.hpp
3  detail/incise_reach.hpp
3  detail/inverted_group.hpp
3  detail/incise_cue.hpp
3  detail/incises.hpp
3  detail/cue_words.hpp
3  detail/cue.hpp
3  detail/find_source.hpp
4  sentences.hpp               sibling=sentences
4  labelled_sentences.hpp      sibling=sentences
4  sentence_decisions.hpp   opt-in sibling=sentences
4  sentence_at.hpp          opt-in sibling=sentences
4  sentence_feed.hpp           opt-in sibling=sentences
4  soft_split.hpp              opt-in sibling=sentences
4  detail/pairing.hpp          sibling=quotations
4  detail/turns.hpp            sibling=quotations
4  detail/repeated_marks.hpp   sibling=quotations
4  detail/tale.hpp             sibling=quotations
4  detail/quote_extent.hpp     sibling=quotations
4  detail/quote_kind.hpp       sibling=quotations
4  detail/speech.hpp           sibling=quotations
4  detail/quotation_cursor.hpp sibling=quotations
4  detail/mark_doubts.hpp      sibling=quotations
4  quotations.hpp              sibling=quotations
4  detail/name_hash.hpp        sibling=gazetteer
4  detail/image.hpp            sibling=gazetteer
4  detail/name_edges.hpp       sibling=gazetteer
4  detail/word_block.hpp       sibling=gazetteer
4  detail/name_scan.hpp        sibling=gazetteer
4  detail/name_match.hpp       sibling=gazetteer
4  gazetteer.hpp               opt-in sibling=gazetteer
4  gazetteers/world.hpp        opt-in generated sibling=gazetteer
4  detail/image_writer.hpp     opt-in sibling=gazetteer
4  detail/name_beginnings.hpp  opt-in sibling=gazetteer
4  detail/image_builder.hpp    opt-in sibling=gazetteer
4  gazetteer_builder.hpp       opt-in sibling=gazetteer
5  detail/known_bodies.hpp
5  detail/source_memory.hpp
5  detail/reference.hpp
5  attribution.hpp             opt-in
5  reports.hpp                 opt-in
5  events.hpp                  opt-in
6  document.hpp                opt-in
7  json.hpp                    opt-in
8  incise.hpp
"""


def parse(line):
    layer, name, *marks = line.split()
    sibling = next((mark.split("=")[1] for mark in marks if mark.startswith("sibling=")), "")
    return Header(int(layer), name, "generated" in marks, "opt-in" in marks, sibling)


ROWS = [parse(line) for line in TABLE.strip().splitlines()]
BY_NAME = {row.name: row for row in ROWS}
ORDER = {row.name: number for number, row in enumerate(ROWS)}


def is_detail(name):
    return name.startswith("detail/")


def public(names):
    """Those of `names` that the umbrella must include."""
    rows = [BY_NAME[name] for name in names if name in BY_NAME]
    return [row.name for row in rows if not (row.opt_in or is_detail(row.name) or row.name == "incise.hpp")]
