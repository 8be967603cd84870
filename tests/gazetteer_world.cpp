// SPDX-License-Identifier: MIT
// The gazetteer that is shipped: its image is good, and the usual names are in it.
#include <incise/gazetteers/world.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace {

constexpr incise::gazetteer_view world = incise::gazetteers::world();

std::string ids_in(std::string_view text) {
    std::string ids;
    for (const incise::mention m : world.mentions(text)) ids += std::string(world.id(m.entry)) + " ";
    return ids;
}

}  // namespace

TEST_CASE("the image of the world is whole") {
    CHECK(incise::open_gazetteer(world.bytes()).error == incise::errc::ok);
    CHECK(world.entry_count() > 450);
    for (const incise::gazetteer_entry& each : world.names()) {
        CHECK_FALSE(each.id.empty());
        CHECK_FALSE(each.type.empty());
        CHECK_FALSE(world.mentions(each.name).empty());
    }
}

TEST_CASE("countries, capitals and organisations in a sentence") {
    CHECK(ids_in("Quito et l'Uruguay saisissent l'Unesco ; la COREE DU SUD, elle, quitte l’OMC.") ==
          "capital:EC country:UY org:unesco country:KR org:omc ");
    CHECK(ids_in("Aux Etats-Unis comme aux îles Féroé, au Viêt Nam ou à N’Djamena.") ==
          "country:US country:FO country:VN capital:TD ");
}

TEST_CASE("words and given names that are no places") {
    CHECK(ids_in("Maurice et Victoria ont mis du sucre dans le mali de la chine, uruguayen, Dominique.").empty());
}
