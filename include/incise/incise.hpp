// SPDX-License-Identifier: MIT
// incise reads French text the way a French editor does: sentences, quotations, who says them, names.
// Header-only, C++17, without heap, exceptions or a model file.
//
// The umbrella: from bytes to sentences and quotations, in the order of the layers, each built on those above
// it only. It stays cheap to include, so all else is asked for by name: who says what (attribution.hpp), names
// from a list (gazetteer.hpp), a text as a whole (document.hpp, json.hpp), a stream (sentence_feed.hpp) and the
// other headers of this folder. The single header has all but utf8proc.hpp (all of Unicode) and mapped_file.hpp
// (an operating system).
#ifndef INCISE_INCISE_HPP
#define INCISE_INCISE_HPP

// L0: what everything else is made of
#include "span.hpp"
#include "status.hpp"
#include "version.hpp"
// L1: bytes and code points
#include "utf8.hpp"
#include "utf8_error.hpp"
// L2: properties, folding, user-perceived characters
#include "folding.hpp"
#include "unicode.hpp"
// L3: words, the language, paragraphs
#include "french.hpp"
#include "paragraphs.hpp"
#include "words.hpp"
// L4: sentences and quotations: siblings that do not know each other
#include "labelled_sentences.hpp"
#include "quotations.hpp"
#include "sentences.hpp"

#endif
