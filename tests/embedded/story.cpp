// SPDX-License-Identifier: MIT
// A microcontroller reads a dispatch that lies in its flash memory, and says what it found. The answer
// is story.expected; the guard embedded.py builds, runs and compares. One function a question.
#include <incise/attribution.hpp>
#include <incise/gazetteer_builder.hpp>
#include <incise/incise.hpp>

#include "device.hpp"

namespace {

constexpr std::string_view story =
    "Le phare de Kerbihan \u00e9teint apr\u00e8s la temp\u00eate\n"
    "\n"
    "Saint-Gu\u00e9nol\u00e9, 4 mars. Le vent a d\u00e9pass\u00e9 150 km/h. \u00ab Nous avons tout perdu en "
    "une nuit \u00bb, "
    "a d\u00e9clar\u00e9 Yves Le Goff, gardien du phare. M. Tanguy, le maire, n'a pas voulu attendre : "
    "\u00ab Les travaux, dit-il, commenceront lundi. \u00bb L'\u00cele-aux-Mouettes reste coup\u00e9e du "
    "continent.\n"
    "\n"
    "\u2014 Et les p\u00eacheurs ? demanda Anna.\n"
    "\u2014 Ils sont rentr\u00e9s, r\u00e9pondit Le Goff.\n";

/// `name: number`, one line of the answer.
void tell(std::string_view name, std::size_t number) {
    device::write(name);
    device::write(": ");
    device::write(number);
    device::write("\n");
}

void tell_code_points() {
    std::size_t well_formed = 0, beyond_ascii = 0;
    for (incise::code_point c : incise::code_points(story)) {
        well_formed += c.well_formed;
        beyond_ascii += c.value > 0x7F;
    }
    tell("code points", well_formed);
    tell("beyond ASCII", beyond_ascii);
    tell("bytes in order", incise::validate(story).at);
}

constexpr incise::gazetteer_entry names[] = {
    {"Kerbihan", 0}, {"Yves Le Goff", 1}, {"Le Goff", 1}, {"Saint-Gu\u00e9nol\u00e9", 2}, {"Tanguy", 3}};
constexpr incise::gazetteer_view people = incise::make_gazetteer<names>();  // in flash too

void tell_sentences() {
    for (incise::sentence s : incise::sentences(story)) tell("sentence of", incise::count(s.trimmed()));
}

void tell_quotations() {
    incise::attributor<incise::french, 4, incise::gazetteer_view> who(story, people);
    for (const incise::quotation& q : incise::quotations(story)) {
        const incise::attribution source = who(q);
        device::write(source.name.empty() ? source.speaker : source.name);
        device::write(":");
        for (std::string_view part : q.speech()) {
            device::write(" [");
            device::write(part);
            device::write("]");
        }
        device::write("\n");
    }
}

void tell_mentions() {
    for (incise::mention m : people.mentions(story)) {
        device::write(m.text);
        device::write(" is ");
        device::write(people.name(m.entry));
        device::write("\n");
    }
}

}  // namespace

int main() {
    tell_code_points();
    tell_sentences();
    tell_quotations();
    tell_mentions();
    tell("stack", device::stack_used());
    return 0;
}
