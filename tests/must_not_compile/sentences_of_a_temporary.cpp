// expect: deleted
// The sentences would point into a string that dies at the end of the line.
#include <incise/sentences.hpp>
#include <string>

bool any(const std::string& name);

bool any(const std::string& name) {
#ifdef INCISE_CONTROL
    const std::string story = name + " est rentr\u00e9.";
    const auto found = incise::sentences(story);
#else
    const auto found = incise::sentences(name + " est rentr\u00e9.");
#endif
    return !found.empty();
}
