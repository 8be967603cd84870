// expect: deleted
// The units would point into a string that dies at the end of the line.
#include <incise/folding.hpp>
#include <string>

bool any(const std::string& name);

bool any(const std::string& name) {
#ifdef INCISE_CONTROL
    const std::string both = name + name;
    const auto units = incise::folded(both, incise::fold_level::fold_case);
#else
    const auto units = incise::folded(name + name, incise::fold_level::fold_case);
#endif
    return !units.empty();
}
