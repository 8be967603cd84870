// SPDX-License-Identifier: MIT
// French prose of any size for measuring, the same bytes on every machine, and the same text made worse.
#ifndef INCISE_TESTS_BENCH_FRENCH_TEXT_HPP
#define INCISE_TESTS_BENCH_FRENCH_TEXT_HPP

#include <cstddef>
#include <random>
#include <string>
#include <string_view>

namespace bench {

/// The words that a digit of a pattern stands for, separated by '|'. Row 1 is the digit 1, and so on.
inline constexpr std::string_view word_lists[] = {
    "",
    // 1: who
    "la géomètre|le gardien du phare|un éleveur de chèvres|notre voisine|la doyenne du village|le marchand "
    "de laine|"
    "un patron de chalutier|la cheffe de gare|le maçon|Mme Quérouane|M. Tissandre|une lycéenne de Sablerive|"
    "le conseil|la fanfare municipale|l’équipe de nuit|le boulanger|Odile|Firmin|la commission des eaux|"
    "le préfet|chacun|l’apiculteur|une botaniste norvégienne|le propriétaire du moulin|ma cousine Louison|"
    "le nouveau facteur|un ancien champion de lutte|la plus jeune des cantonniers|le syndic du port",
    // 2: does
    "a réparé|surveille|refuse de vendre|dessine|a longtemps voulu|mesure|compte abattre|vient de repeindre|"
    "n’a jamais compris|retrouve|décrit|voudrait garder|protège|a perdu|examine|transporte|cède|pense avoir "
    "vu|"
    "vient filmer|redoute|soulève|entretient|croit connaître|avait oublié|garde|ne veut pas rendre|dispute",
    // 3: what
    "la digue du vieux port|un coffre en bois de rose|les archives du canton|trois barques vertes|le sentier "
    "côtier|"
    "son dictionnaire|les ruches du plateau|cette étrange machine|un billet de tombola|le pont suspendu|"
    "la façade du théâtre|des caisses de mandarines|l’orgue de la chapelle|le calendrier des saisons|"
    "une carte de la forêt|les clés du grenier|deux tonnes de gravier|la source du ruisseau|un cerf-volant|"
    "le bulletin du quartier|leurs anciens voisins|une collection de boutons|du fil de fer|nos vingt cahiers|"
    "le four communal|quatre sacs de farine|la moto de son oncle",
    // 4: when or where
    "avant la fin des travaux|à l’aube|sur la place de la mairie|depuis mardi dernier|derrière l’église|au "
    "mois d’août|"
    "dans le hangar numéro 7|sous une pluie battante|en 1987|à deux pas de la mare|chaque dimanche|"
    "le 3 juin|vers midi|non loin du lavoir|à Montfaucon-les-Dunes|pendant les vacances|loin des routes|"
    "au bout du quai|après la moisson|tout un hiver|entre les deux ponts|le lundi 14 mars",
    // 5: how
    "lentement|avec prudence|sans rien dire|à contrecœur|presque toujours|déjà|en chantant|un peu au hasard|"
    "dans le brouillard|patiemment|aussitôt|par erreur|volontiers|tout seul|de fort bonne heure|à tâtons",
    // 6: who, in more words
    "qui loge en face de la gare|dont personne ne sait le nom|que l’on disait malade|né dans une péniche|"
    "qui ne dort pas beaucoup|rentré de Lettonie|lequel parle quatre langues|qui avait tout prévu|"
    "grand amateur de trains|dont le chien aboie|qui porte un manteau gris",
    // 7: says
    "répond|soupire|affirme|demande|s’écrie|murmure|raconte|plaisante|explique|précise|tranche|observe",
    // 8: what is said
    "je n’ai jamais vu une telle foule|il faudra bien tout reprendre|le train de Brévannes est en retard|"
    "nous sommes une vingtaine|rien ne presse|il y a longtemps que je dors debout|ce sera une question de "
    "patience|"
    "cela coûte 1 250 euros par an|vous le saurez demain|on m’avait promis un bureau|la neige tient encore|"
    "personne ne signera|mon frère s’en souvient|ils ont tort tous les deux|le potage refroidit|"
    "prenez le chemin de gauche",
    // 9: and then
    "mais la nuit tombe|et le vent tourne|car il reste peu de temps|si bien que tout le monde attend|"
    "puis le silence revient|tandis que la radio chante|donc la séance est levée|et tous rient beaucoup|"
    "alors que rien ne presse|bien qu’il gèle à pierre fendre",
};

inline constexpr std::string_view patterns[] = {
    "1 2 3 4.",         "4, 1 2 5 3.",           "1, 6, 2 3.",      "« 8 », 7 1.",
    "1 2 3, 9.",        "1 2 3 5, 9.",           "5, 1 2 3 4 ; 9.", "pourquoi 1 2-t-il 3 ?",
    "4, 9 : 1 2 3.",    "1 et 1 (6) partent 4.", "1, 5, 2 3 et 3.", "1 2 3, 3 et 3 4.",
    "1 7 que 1 2 3 4.", "4, 1 2 5 3.",           "9, 7 1 : « 8. »", "1 2 3 ; 1, 6, 2 5 3.",
};

/// Makes one text, sentence by sentence.
class french_writer {
  public:
    explicit french_writer(std::size_t bytes) : bytes_(bytes) { text_.reserve(bytes + 1000); }

    std::string write() {
        while (text_.size() < bytes_) add_sentence(pick(patterns));
        cut();
        return text_;
    }

  private:
    std::size_t bytes_;
    std::string text_;
    std::mt19937 random_{20};  // the standard says which numbers it yields

    template <std::size_t Size>
    std::string_view pick(const std::string_view (&choices)[Size]) {
        return choices[random_() % Size];
    }

    std::string_view pick_word(std::string_view list) {
        const std::size_t somewhere = random_() % list.size();
        const std::size_t before = list.rfind('|', somewhere);
        const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
        return list.substr(begin, list.find('|', begin) - begin);
    }

    void add_sentence(std::string_view pattern) {
        const std::size_t begin = text_.size();
        for (const char c : pattern) {
            if (c >= '1' && c <= '9') {
                text_ += pick_word(word_lists[c - '0']);
            } else {
                text_ += c;
            }
        }
        capitalise(begin);
        text_ += random_() % 5 == 0 ? "\n\n" : " ";
    }

    void capitalise(std::size_t at) {
        char& first = text_[at];
        if (first >= 'a' && first <= 'z') first = static_cast<char>(first - 32);
        if (first == '\xC3') text_[at + 1] = static_cast<char>(text_[at + 1] - 32);  // a grave, e acute
    }

    /// To the size that was asked for, but never inside a character.
    void cut() {
        std::size_t end = bytes_;
        while (end > 0 && (static_cast<unsigned char>(text_[end]) & 0xC0u) == 0x80u) --end;
        text_.resize(end);
    }
};

/// French prose of `bytes` bytes, or up to three less.
inline std::string french_text(std::size_t bytes) {
    return french_writer(bytes).write();
}

/// `text` as pure ASCII, about as long: an e for every other character.
inline std::string as_ascii(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80) result += c;
        if (byte >= 0xC0) result += 'e';
    }
    return result;
}

/// `text` with one byte in a hundred overwritten by 80..FF, nearly each of which is then an error.
inline std::string with_errors(std::string text) {
    std::mt19937 random(1);
    for (std::size_t left = text.size() / 100; left > 0; --left) {
        text[random() % text.size()] = static_cast<char>(0x80u | (random() & 0x7Fu));
    }
    return text;
}

/// Per cent of the bytes of `text` that are not ASCII.
inline double percent_not_ascii(std::string_view text) {
    std::size_t count = 0;
    for (const char c : text) count += static_cast<unsigned char>(c) >= 0x80 ? 1 : 0;
    return text.empty() ? 0 : 100.0 * static_cast<double>(count) / static_cast<double>(text.size());
}

}  // namespace bench

#endif
