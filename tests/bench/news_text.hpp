// SPDX-License-Identifier: MIT
// Stories as an agency writes them, of any length: people with their functions, a quotation every 350 bytes
// or so in each of the ways to say whose it is. The same bytes on every machine.
#ifndef INCISE_TESTS_BENCH_NEWS_TEXT_HPP
#define INCISE_TESTS_BENCH_NEWS_TEXT_HPP

#include <cstddef>
#include <random>
#include <string>
#include <string_view>

namespace bench {

/// What a digit of a pattern stands for, choices separated by '|'. Row 1 is the digit 1, and so on.
inline constexpr std::string_view news_words[] = {
    "",
    // 1: somebody, in full
    "le maire de Brévannes, Firmin Tissandre,|la ministre norvégienne Odile Quérouane|Louison Maréchal, "
    "présidente du syndicat|le procureur Anselme Vautrin|Solange de Kermadec, porte-parole du port|"
    "l’ingénieur suisse Basile Corbaz|la députée Hortense Ménard|le capitaine Achille Darbellay",
    // 2: the same, in short
    "M. Tissandre|Mme Quérouane|la présidente du syndicat|le procureur|Mme de Kermadec|l’ingénieur suisse|"
    "la députée|le maire|M. Vautrin|le capitaine",
    // 3: has said
    "a déclaré|a précisé|a ajouté|a assuré|affirme|a répondu|estime|a martelé|a reconnu|a prévenu",
    // 4: a sentence that is said
    "La digue tiendra jusqu’au printemps|Nous n’avons rien à cacher|Les travaux reprendront en mars|"
    "Il faut que chacun garde son calme|Le village ne sera pas déplacé|Personne n’a été oublié",
    // 5: words that are said
    "une catastrophe annoncée|la patience des habitants|un effort sans précédent|des réponses claires",
    // 6: what somebody did
    "a reçu les élus du canton dans la salle du conseil|s’est rendue à Sablerive avec deux experts|"
    "avait promis un rapport avant la fin de l’année|a visité le chantier du vieux pont|"
    "a rencontré les familles à Montfaucon-les-Dunes",
    // 7: narration
    "La crue a emporté trois barques et une partie du quai, et le pont de Brévannes reste fermé aux camions|"
    "Près de 1 200 habitants ont passé la nuit au gymnase, où la Croix-Rouge avait installé des lits|"
    "Le Conseil d’État doit rendre sa décision le 14 mars, après deux reports et une longue enquête|"
    "Une réunion est prévue mardi à Genève entre les communes, le canton et les assureurs|"
    "Selon un rapport publié en juin, l’entretien des berges a coûté 3,5 millions d’euros depuis 2009",
    // 8: when
    "lundi|mardi soir|dimanche sur place|mercredi devant la presse|à l’AFP",
};

inline constexpr std::string_view news_patterns[] = {
    "« 4 », 3 8 1. 7.",
    "« 4 », 3 2. 2 6.",
    "1 6. 7. 7.",
    "2 3 que « 5 » ne suffira pas. 7.",
    "7. « 4 », a-t-il ajouté.",
    "7. 1 6. 7. 2 6.",
    "2 6, évoquant « 5 ». 7. 7.",
    "Selon 2, « 4 ». 7. 2 6.",
    "7. 2 3 que les travaux reprendront. 7.",
    "1 3 8 : « 4. » 7. 2 6. 7.",
};

class news_writer {
  public:
    explicit news_writer(std::size_t bytes) : bytes_(bytes) { text_.reserve(bytes + 1000); }

    /// `bytes` bytes or up to a sentence more.
    std::string write() {
        while (text_.size() < bytes_) add_sentence(news_patterns[random_() % std::size(news_patterns)]);
        return text_;
    }

  private:
    std::size_t bytes_;
    std::string text_;
    std::mt19937 random_{6};  // the standard says which numbers it yields

    std::string_view pick(std::string_view list) {
        const std::size_t somewhere = random_() % list.size();
        const std::size_t before = list.rfind('|', somewhere);
        const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
        return list.substr(begin, list.find('|', begin) - begin);
    }

    void add_sentence(std::string_view pattern) {
        const std::size_t begin = text_.size();
        for (const char c : pattern) {
            if (c >= '1' && c <= '8') {
                text_ += pick(news_words[c - '0']);
            } else {
                text_ += c;
            }
        }
        char& first = text_[begin];
        if (first >= 'a' && first <= 'z') first = static_cast<char>(first - 32);
        text_ += random_() % 3 == 0 ? "\n\n" : " ";
    }
};

inline std::string news_text(std::size_t bytes) {
    return news_writer(bytes).write();
}

}  // namespace bench

#endif
