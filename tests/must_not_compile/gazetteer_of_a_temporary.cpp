// expect: deleted
// The gazetteer would be searched in bytes that die at the end of the line.
#include <incise/gazetteer.hpp>
#include <string>

std::string read_file();
bool any();

bool any() {
#ifdef INCISE_CONTROL
    const std::string bytes = read_file();
    const auto names = incise::open_gazetteer(bytes);
#else
    const auto names = incise::open_gazetteer(read_file());
#endif
    return static_cast<bool>(names);
}
