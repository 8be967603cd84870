// expect: deleted
// The paragraphs would point into a string that dies at the end of the line.
#include <incise/paragraphs.hpp>
#include <string>

bool any(const std::string& name);

bool any(const std::string& name) {
#ifdef INCISE_CONTROL
    const std::string story = name + " est rentr\u00e9.";
    const auto found = incise::paragraphs(story);
#else
    const auto found = incise::paragraphs(name + " est rentr\u00e9.");
#endif
    return !found.empty();
}
