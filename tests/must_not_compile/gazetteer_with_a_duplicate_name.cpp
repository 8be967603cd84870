// expect: has a name that its entry has already
// A list in the source is checked by the compiler: the second row repeats the first.
#include <incise/gazetteer_builder.hpp>

namespace {

#ifdef INCISE_CONTROL
constexpr incise::gazetteer_entry names[] = {{"Simone Veil", 1}, {"Veil", 1}};
#else
constexpr incise::gazetteer_entry names[] = {{"Simone Veil", 1}, {"Simone Veil", 1}};
#endif

}  // namespace

std::size_t size();

std::size_t size() {
    return incise::make_gazetteer<names>().bytes().size();
}
