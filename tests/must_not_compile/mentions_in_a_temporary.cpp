// expect: deleted
// The mentions would point into a string that dies at the end of the line.
#include <incise/gazetteer.hpp>
#include <string>

bool any(const incise::gazetteer_view& names, const std::string& town);

bool any(const incise::gazetteer_view& names, const std::string& town) {
#ifdef INCISE_CONTROL
    const std::string story = "Il vit \u00e0 " + town;
    const auto found = names.mentions(story);
#else
    const auto found = names.mentions("Il vit \u00e0 " + town);
#endif
    return !found.empty();
}
