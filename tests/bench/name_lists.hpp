// SPDX-License-Identifier: MIT
// Lists of names for measuring gazetteers, the same on every machine, and a text in which they occur.
#ifndef INCISE_TESTS_BENCH_NAME_LISTS_HPP
#define INCISE_TESTS_BENCH_NAME_LISTS_HPP

#include <cstddef>
#include <cstdint>
#include <incise/gazetteer.hpp>
#include <random>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

#include "french_text.hpp"

namespace bench {

/// Names made of syllables, in the shapes of French ones: towns, compounds, people, organisations, acronyms,
/// one in twenty with a small initial.
class name_maker {
  public:
    std::string next() {
        switch (random_() % 20) {
            case 0:
                return particles[random_() % 4] + word();
            case 1:
                return "Saint-" + word();
            case 2:
                return (random_() % 2 == 0 ? "La " : "Le ") + word();
            case 3:
                return word() + "-sur-" + word();
            case 4:
                return acronym();
            case 5:
                return "Union " + small(word()) + " de " + word();
            case 6:
            case 7:
            case 8:
            case 9:
            case 10:
            case 11:
                return word() + " " + word();
            default:
                return word();
        }
    }

  private:
    static constexpr std::string_view heads[] = {"b",  "br", "c", "ch", "cl", "d", "f",  "g",
                                                 "gr", "j",  "l", "m",  "n",  "p", "pl", "qu",
                                                 "r",  "s",  "t", "tr", "v",  "",  "é",  "h"};
    static constexpr std::string_view cores[] = {"a",  "e",  "é", "i", "o",  "ou",
                                                 "ai", "eu", "u", "è", "an", "on"};
    static constexpr std::string_view tails[] = {"",  "",   "",  "r", "l",   "n",
                                                 "s", "rt", "x", "c", "lle", "gne"};
    static constexpr const char* particles[] = {"de ", "d'", "von ", "le "};

    std::mt19937 random_{7};

    template <std::size_t Size>
    std::string_view pick(const std::string_view (&list)[Size]) {
        return list[random_() % Size];
    }
    std::string word() {
        std::string result;
        for (std::size_t left = 2 + random_() % 2; left > 0; --left) {
            result += pick(heads);
            result += pick(cores);
        }
        result += pick(tails);
        if (result[0] == '\xC3') {
            result[1] = static_cast<char>(result[1] - 32);
        } else {
            result[0] = static_cast<char>(result[0] - 32);
        }
        return result;
    }
    static std::string small(std::string name) {
        const std::size_t at = name[0] == '\xC3' ? 1 : 0;
        name[at] = static_cast<char>(name[at] + 32);
        return name;
    }
    std::string acronym() {
        std::string result;
        for (std::size_t left = 3 + random_() % 2; left > 0; --left) {
            result += static_cast<char>('A' + random_() % 26);
        }
        return result;
    }
};

/// `count` names, no two alike. A shorter list is the beginning of a longer one.
inline std::vector<std::string> make_names(std::size_t count) {
    std::vector<std::string> names;
    std::unordered_set<std::string> seen;
    for (name_maker maker; names.size() < count;) {
        std::string name = maker.next();
        if (seen.insert(name).second) names.push_back(std::move(name));
    }
    return names;
}

inline std::vector<incise::gazetteer_entry> rows_of(const std::vector<std::string>& names,
                                                    std::size_t count) {
    std::vector<incise::gazetteer_entry> rows;
    for (std::size_t i = 0; i < count; ++i) rows.push_back({names[i], static_cast<std::uint32_t>(i)});
    return rows;
}

/// French prose in which one word in sixty is followed by a name: half of them of the first thousand, one in
/// eight in capitals (of those letters that are ASCII).
inline std::string text_with_names(std::size_t bytes, const std::vector<std::string>& names) {
    const std::string prose = french_text(bytes);
    std::mt19937 random(11);
    std::string text;
    for (const char c : prose) {
        text += c;
        if (c != ' ' || random() % 60 != 0) continue;
        const std::size_t among = random() % 2 == 0 ? 1000 : names.size();
        std::string name = names[random() % (among < names.size() ? among : names.size())];
        const bool loud = random() % 8 == 0;
        for (char& letter : name) {
            if (loud && letter >= 'a' && letter <= 'z') letter = static_cast<char>(letter - 32);
        }
        text += name + ' ';
    }
    return text;
}

}  // namespace bench

#endif
