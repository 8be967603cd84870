// The main job of incise on one agency story: its sentences, its quotations with who says them, its names.
//
//     c++ -std=c++17 -O2 -Isingle_include examples/dispatch.cpp -o dispatch && ./dispatch
//     examples/dispatch.txt

#include <cstdio>

#include <incise/incise.hpp>
#if __has_include(<incise/json.hpp>)  // the single header has them
#include <incise/gazetteer_builder.hpp>
#include <incise/json.hpp>
#endif

// The names to look for. They are made into an image at compile time and lie in read-only memory.
static constexpr incise::gazetteer_entry names[] = {
    {"Odile Perrin", 0, "perrin", "person"},
    {"Perrin", 0},
    {"Basile Thill", 1, "thill", "person"},
    {"Thill", 1},
    {"Union ferroviaire du Rhin", 2, "ufr", "organisation"},
    {"UFR", 2},
    {"Arlon", 3, "arlon", "place"},
    {"Luxembourg", 4, "luxembourg", "place"},
    {"Belgique", 5, "be", "place"},
    {"États-Unis", 6, "us", "place"},
    {"Lorraine", 7, "lorraine", "place"},
    {"Orange", 8, "orange", "organisation"},
};
static constexpr auto known_names = incise::make_gazetteer<names>();

static int width(std::string_view text) {
    return static_cast<int>(text.size());
}

int main(int argc, char** argv) {
    static char bytes[64 * 1024];
    std::FILE* file = std::fopen(argc > 1 ? argv[1] : "dispatch.txt", "rb");
    if (file == nullptr) return std::perror("dispatch"), 3;
    const std::string_view text(bytes, std::fread(bytes, 1, sizeof bytes, file));
    std::fclose(file);

    std::puts("SENTENCES");
    int number = 0;
    for (const incise::labelled_sentence s : incise::labelled_sentences(text)) {
        const std::string_view kind =
            s.kind == incise::text_kind::body ? std::string_view() : name_of(s.kind);
        const std::string_view line = s.trimmed();
        std::printf("%3d %-9.*s %.*s\n", ++number, width(kind), kind.data(), width(line), line.data());
    }

    std::puts("\nQUOTATIONS");
    const incise::document<> story(text, known_names);
    for (const incise::attributed_quotation q : story.quotations()) {
        const std::string_view kind = name_of(q.kind);
        std::printf("%-6.*s %.*s: %.*s\n", width(kind), kind.data(), width(q.source.name),
                    q.source.name.data(), width(q.quote.text()), q.quote.text().data());
        std::printf("       by '%.*s', the text says '%.*s'\n", width(q.source.cue), q.source.cue.data(),
                    width(q.source.speaker), q.source.speaker.data());
    }

    std::puts("\nNAMES");
    for (const incise::mention m : story.mentions()) {
        const std::string_view id = story.people().id(m.entry);
        std::printf("%5zu  %-18.*s %.*s\n", incise::offset(text, m.text), width(m.text), m.text.data(),
                    width(id), id.data());
    }
    return 0;
}
