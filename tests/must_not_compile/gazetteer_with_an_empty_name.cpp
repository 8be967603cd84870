// expect: has no name
// A list in the source is checked by the compiler: the second row has a space for a name.
#include <incise/gazetteer_builder.hpp>

namespace {

#ifdef INCISE_CONTROL
constexpr incise::gazetteer_entry names[] = {{"Simone Veil", 1}, {"Veil", 1}};
#else
constexpr incise::gazetteer_entry names[] = {{"Simone Veil", 1}, {" ", 1}};
#endif

}  // namespace

std::size_t size();

std::size_t size() {
    return incise::make_gazetteer<names>().bytes().size();
}
