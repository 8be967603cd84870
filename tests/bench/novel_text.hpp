// SPDX-License-Identifier: MIT
// A novel full of dialogue, of any length: turns with dashes, speech between guillemets, incises, and a
// narrator between them. The same bytes on every machine.
#ifndef INCISE_TESTS_BENCH_NOVEL_TEXT_HPP
#define INCISE_TESTS_BENCH_NOVEL_TEXT_HPP

#include <cstddef>
#include <iterator>
#include <random>
#include <string>
#include <string_view>

namespace bench {

/// What a digit of a pattern stands for, choices separated by '|'. Row 1 is the digit 1, and so on.
inline constexpr std::string_view novel_words[] = {
    "",
    // 1: who speaks, behind the verb
    "Armande|le bailli|Colombine Faure|le vieux passeur|la lingère|M. Desroseaux|l’abbé|un des rouliers|"
    "la petite Ysabeau|son oncle|Barnabé",
    // 2: a sentence that is said
    "Vous ne savez pas ce que vous demandez|Je n’ai plus un sou vaillant|La barque part avant l’aube|"
    "Tu as tort de rire, mon garçon|Nous irons demain, si la neige le permet|Personne ne vous a vue entrer|"
    "C’est une folie, et vous le savez bien|Ici, on ne parle pas de ces choses|Donnez-moi cette lettre|"
    "Il faut que je vous quitte, l’heure presse|Mon père aurait ri de tout cela",
    // 3: a sentence that is told
    "Elle posa sa lanterne sur la table et regarda longtemps la pluie qui battait les vitres|"
    "Le vent avait tourné ; on entendait au loin, par bouffées, les cloches de l’abbaye|"
    "Il se tut, honteux, et ramassa son chapeau qui avait roulé sous le banc|"
    "Dans la cour, les chevaux piaffaient, couverts d’écume, sans que personne songeât à les dételer|"
    "La vieille maison, qu’on disait hantée, dormait au fond de son jardin plein d’orties|"
    "Ils marchèrent jusqu’au gué, puis, comme la nuit tombait, s’assirent sur un tronc",
    // 4: an incise with a pronoun
    "dit-il|dit-elle|reprit-il|s’écria-t-elle|répondit-il à voix basse|murmura-t-elle|demanda-t-il|fit-elle",
    // 5: a verb that a noun follows
    "dit|répondit|s’écria|reprit|murmura|demanda|ajouta|continua|grommela|fit",
    // 6: how
    "en se levant|d’une voix sourde|sans lever les yeux|avec un sourire triste|en haussant les épaules",
    // 7: how one goes on
    "mais le temps me manque|et je m’en souviendrai|puisque vous y tenez|car on nous attend là-bas",
};

inline constexpr std::string_view novel_patterns[] = {
    "— 2.",          "— 2, 4, 7.", "— 2 ! 5 1. 2 !", "— 2. 2 ?",          "3. 3.",
    "« 2, 4 ; 7. »", "3 : « 2. »", "— 2, 5 1 6. 3.", "— 2 ? 4. 2, 7.",    "3. 3. 3.",
    "— 2 !",         "— 2, 5 1.",  "— 2… 2, 7.",     "« 2 ! 5 1 6. 2. »", "— 2, 4 6, 7. 2.",
};

class novel_writer {
  public:
    explicit novel_writer(std::size_t bytes) : bytes_(bytes) { text_.reserve(bytes + 1000); }

    /// `bytes` bytes or up to a paragraph more.
    std::string write() {
        while (text_.size() < bytes_) {
            for (const char c : novel_patterns[random_() % std::size(novel_patterns)]) {
                if (c >= '1' && c <= '7') {
                    text_ += pick(novel_words[c - '0']);
                } else {
                    text_ += c;
                }
            }
            text_ += "\n\n";
        }
        return text_;
    }

  private:
    std::size_t bytes_;
    std::string text_;
    std::mt19937 random_{8};  // the standard says which numbers it yields

    std::string_view pick(std::string_view list) {
        const std::size_t somewhere = random_() % list.size();
        const std::size_t before = list.rfind('|', somewhere);
        const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
        return list.substr(begin, list.find('|', begin) - begin);
    }
};

inline std::string novel_text(std::size_t bytes) {
    return novel_writer(bytes).write();
}

}  // namespace bench

#endif
