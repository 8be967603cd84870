// Quotations, what is said in them without the incises, and who says it.
#include <cstdio>

#include <incise/incise.hpp>
#if __has_include(<incise/json.hpp>)  // the single header has it; here for the names of styles
#include <incise/json.hpp>
#endif

static constexpr std::string_view story =
    "« Oui, dit Paul Roux, je viens. » Sa voisine n'en croyait rien.\n"
    "\n"
    "« Vous verrez “demain” », a-t-il ajouté.\n"
    "\n"
    "— Et moi ? s'écria-t-elle.\n";

static void show(const char* label, std::string_view part) {
    std::printf("  %s: %.*s\n", label, static_cast<int>(part.size()), part.data());
}

int main() {
    incise::attributor<> who(story);
    for (const incise::quotation q : incise::quotations(story)) {
        std::printf("depth %d, %s\n", int{q.depth}, incise::name_of(q.style()).data());
        for (const std::string_view part : q.speech()) show("says", part);
        for (const std::string_view part : q.incises()) show("incise", part);
        const incise::attribution source = who(q);
        if (source) show("cue", source.cue);
        if (!source.speaker.empty()) show("speaker", source.speaker);
        if (!source.name.empty()) show("name", source.name);
    }
    return 0;
}
