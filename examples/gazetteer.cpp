// Names in a text: a list made at compile time, whole words, accents and capitals as people write them.
#include <cstdio>

#include <incise/incise.hpp>
#if __has_include(<incise/gazetteer_builder.hpp>)  // the single header has it
#include <incise/gazetteer_builder.hpp>
#endif

static constexpr incise::gazetteer_entry names[] = {
    {"Simone Veil", 1}, {"Veil", 1}, {"CNRS", 2}, {"États-Unis", 3}, {"Mali", 4}, {"Orange", 5},
};
static constexpr auto known_names = incise::make_gazetteer<names>();

static constexpr std::string_view story =
    "Simone Veil a visité les Etats Unis avec le CNRS. MALI : le gouvernement malien félicite Mme Veil, "
    "une orange à la main.";

int main() {
    const incise::gazetteer_view view = known_names;
    for (const incise::mention m : view.mentions(story)) {
        const std::string_view name = view.name(m.entry);
        std::printf("%3zu %.*s = %.*s\n", incise::offset(story, m.text), static_cast<int>(m.text.size()),
                    m.text.data(), static_cast<int>(name.size()), name.data());
    }
    return 0;
}
