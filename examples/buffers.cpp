// A whole document in memory of yours: what does not fit is counted, and the exact sizes are reported.
#include <cstdio>

#include <incise/incise.hpp>
#if __has_include(<incise/document.hpp>)  // the single header has it
#include <incise/document.hpp>
#endif

static constexpr std::string_view story =
    "Le pont rouvre\n"
    "\n"
    "La maire Anne Favre est satisfaite. «Le pont tient», a-t-elle dit. Il tiendra cent ans.\n";

static incise::paragraph paragraphs[8];
static incise::labelled_sentence sentences[2];  // too few, to see what happens
static incise::attributed_quotation quotations[4];
static incise::mention mentions[4];

int main() {
    const incise::analysis a = incise::analyze(story, {}, {paragraphs, sentences, quotations, mentions});
    if (a.status == incise::errc::buffer_full) {
        std::printf("%s: %zu sentences needed, %zu stored\n", incise::message(a.status).data(),
                    a.needed.sentences, a.sentences.size());
    }
    for (const incise::attributed_quotation& q : a.quotations) {
        std::printf("%.*s says %.*s\n", static_cast<int>(q.source.name.size()), q.source.name.data(),
                    static_cast<int>(q.quote.text().size()), q.quote.text().data());
    }
    return 0;
}
