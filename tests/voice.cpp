// SPDX-License-Identifier: MIT
// Voices: what one word says, and whether a sentence is spoken (+), told (-) or says nothing (0).
#include <incise/detail/voice.hpp>
#include <incise/utf8proc.hpp>

#include <doctest/doctest.h>

#include <string_view>

#include "rows/generated.hpp"
#include "rows/rendering.hpp"

using namespace incise::detail;
using namespace incise_tests;
using incise::french;
using incise::latin;
using french_utf8proc = incise::basic_french<incise::utf8proc>;

namespace {

/// One letter a word: the sign that it is.
template <class Unicode>
struct render_signs {
    template <class Sink>
    constexpr void operator()(std::string_view text, Sink& out) const {
        for (const incise::word_token one : incise::words(text, Unicode{})) {
            const lexicon_key key = make_key<Unicode>(bare_word<Unicode>(one.text));
            const auto sign = static_cast<std::size_t>(sign_of(one.shape, key));
            out(std::string_view("-pdrftmi?3gs").substr(sign, 1));
        }
    }
};
constexpr text_row sign_rows[] = {
    {"persons", "je t'aime votre venez", "pp-pp"},
    {"here and now", "ici demain voilà monsieur", "dddd"},
    {"present", "est ont peut", "rrr"},
    {"future", "viendra parlera iront", "fff"},
    {"passé simple", "hésita tressaillit voulut vint s'écrièrent", "tttt-t"},
    {"first person", "allai demandai", "mm"},
    {"imperfect, not conditional", "parlait parlaient parlerait", "ii-"},
    {"both", "dit fit", "??"},
    {"he and his", "elle ils son leurs", "33ss"},
    {"participles", "tremblant avant enfant", "g--"},
    {"nouns that end like verbs", "cela petit bruit salut chez portrait", "------"},
    {"M is a title, m' a pronoun", "M. m'aime", "-p-"},
};

static_assert(all_render<sign_rows, render_signs<latin>>());

template <class Language>
struct render_voice {
    template <class Sink>
    constexpr void operator()(std::string_view text, Sink& out) const {
        voice_sum<Language> sum;
        sum.read(text, 0, text.size());
        const int total = sum.total(code_point_before(text, text.size()));
        out(total > 0 ? "+" : total < 0 ? "-" : "0");
        if (sum.narrates()) out(" narrates");
    }
};
constexpr text_row voice_rows[] = {
    {"I and you", "Je vous attends ce soir.", "+"},
    {"a question", "La porte est-elle fermée ?", "+"},
    {"an exclamation", "Quelle nuit !", "+"},
    {"the present", "Le pont est vieux, les planches sont pourries.", "+"},
    {"passé simple", "Le gardien posa la lanterne et sortit.", "- narrates"},
    {"imperfect", "La pluie tombait sur les toits du village.", "- narrates"},
    {"a short one in the past", "Léa sourit.", "- narrates"},
    {"before a colon", "Le vieux reprit :", "- narrates"},
    {"in the first person", "J'allai vers la porte du fond.", "-"},
    {"a name is no verb", "Donc Emma et Sara.", "+"},
    {"what is quoted says nothing", "Le maire posa « je vous aime » sur la table.", "- narrates"},
};
static_assert(all_render<voice_rows, render_voice<french>>());

}  // namespace

TEST_CASE("what a word says of the voice") {
    check_rendered<render_signs<latin>>(sign_rows);
    check_rendered<render_signs<incise::utf8proc>>(sign_rows);
    check_variants<render_signs<latin>>(sign_rows);
}

TEST_CASE("the voice of a sentence") {
    check_rendered<render_voice<french>>(voice_rows);
    check_rendered<render_voice<french_utf8proc>>(voice_rows);
    check_variants<render_voice<french>>(voice_rows);
}
