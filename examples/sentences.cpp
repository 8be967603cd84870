// Sentences of a text in memory: the pieces partition it, and a closing mark stays with its sentence.
#include <cstdio>

#include <incise/incise.hpp>

static constexpr std::string_view story =
    "M. Roux est arrivé à 8 h. « Où étiez-vous ? » demanda Léa. Elle avait lu la p. 12, "
    "l'art. 4, etc. Il s'excusa... puis il rit.";

int main() {
    for (const incise::sentence s : incise::sentences(story)) {
        const std::string_view line = s.trimmed();
        std::printf("[%.*s]\n", static_cast<int>(line.size()), line.data());
    }
    return 0;
}
