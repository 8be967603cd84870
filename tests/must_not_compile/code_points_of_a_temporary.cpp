// expect: deleted
// The code points would point into a string that dies at the end of the line.
#include <incise/utf8.hpp>
#include <string>

std::size_t length(const std::string& name);

std::size_t length(const std::string& name) {
#ifdef INCISE_CONTROL
    const std::string greeting = "Bonjour " + name;
    const auto letters = incise::code_points(greeting);
#else
    const auto letters = incise::code_points("Bonjour " + name);
#endif
    return static_cast<std::size_t>(letters.empty());
}
