// SPDX-License-Identifier: MIT
// Texts for what must agree with the full split of a text into sentences: one by one, and as lines that a
// test puts in any order.
#ifndef INCISE_TESTS_SENTENCE_TEXTS_HPP
#define INCISE_TESTS_SENTENCE_TEXTS_HPP

#include <incise/sentences.hpp>

#include <string_view>

namespace incise_tests {

inline constexpr std::string_view sentence_texts[] = {
    "",
    " \n ",
    "Il dort. Elle veille. Ils rient",
    "\uFEFFIl dort.\n\n  Elle veille.\n",
    "\n\n Le pont ferme\n\n\nIl pleut. Elle sort !\r\n\r\nFin.\r\n",
    "M. Roux et Mme Petit, etc. Les autres dorment. J.-P. Roux lit l'art. 5 et le vol. 3. Fin.",
    "Il lit les classiques.Elle veille sur node.js et 3.5 kilos.",
    "« Viens ! » dit-il. « Non. » Elle vint. « Je… » Il se tut. (Si ! si !) « Oui.»",
    "\"Viens.\" \"Non.\" Elle vint. 'Oui'. ''Non.'' <<Viens.>> Elle vint. ,,Non.''",
    "— Oui.\n— Non ! dit-elle. — Si...\n- Alors ?\n1. Ouvrir la porte.\n2) Entrer.\na) Sortir.\n",
    "Morges, 3 mai 2012. - Le pont ferme. Il pleut.\nBerne (ats) - Il neige.\n3 mai 2012\nFin. (afp/nxp)",
    "date 2016-08 Le pont ferme. Il pleut ; elle sort ; on rit.\n1er mai\nLe 1er mai 1999. Rien.",
    "La vieille barque du passeur glissait sans bruit entre\nles roseaux. Personne ne la vit.\n",
    "Du vin, etc. Dès l'aube, il part. Du pain, etc. Là-haut, il dort. Le plan B. Même lui. Mme É. Dès lors",
    "Le plan B. Il partit. L'U.R.S.S. et la R.D.A. ont disparu. En 52 av. J.-C. Les Gaulois luttent.",
    "Le pont est vieux Les voisins le savent L'an dernier déjà On passe (depuis peu) Elle le voit L",
    "« Viens. Entre. » Il vint. \"Oui. Non.\" Si. « Jamais. On verra. Il dort. (Elle part. Fin.) Si \" Oui. "
    "\" Il",
    "Le syndic a vu\nle pont avec M.\nRoux et le Dr.\nLes rues du village étaient vides.\nart.\n5 du code",
    "Il compte : 1. Ouvrir. 2. Fermer.        \n      3. Rien. Le n° 5. Il perd. Louis XIV. régna. A. B. C.",
    "Quoi ? ! Rien ?! .... ! ? . Il... dort… un peu… Fin . . . Oui",
    "Un espace\u00A0! Deux\u202F? "
    "\u2009Trois.\u00A0\u00A0Quatre.\u2028Cinq.\u2029Six.\u0085Sept.\vHuit.\fNeuf.",
    "E\u0301tat. E\u0301te\u0301. e\u0301te\u0301. É. état.",
    "Un octet \xC3. \xFF. \xE2\x80. Rien.\xE2\x80\n\xF0\x9F\x98. \xC2",
};

inline constexpr incise::sentence_options sentence_option_rows[] = {
    {true, false, incise::quote_policy::split, incise::paragraph_breaks::automatic},
    {false, true, incise::quote_policy::split, incise::paragraph_breaks::automatic},
    {false, false, incise::quote_policy::keep, incise::paragraph_breaks::automatic},
    {false, false, incise::quote_policy::split, incise::paragraph_breaks::blank_lines},
    {true, true, incise::quote_policy::keep, incise::paragraph_breaks::lines},
};

/// Wide and narrow lines, with and without an end, that go on with a small letter, a capital or a sign.
inline constexpr std::string_view wrapped_lines[] = {
    "Le chat de la voisine dormait depuis midi sur le mur tiède du jardin.\n",
    "Elle avait posé sa lampe au bord de la fenêtre, comme chaque soir d'hiver\n",
    "et personne, dans toute la rue, ne savait dire pourquoi. Les enfants qui\n",
    "Marie-Laure Delacroix-Saint-Martin habitait alors une maison sans jardin\n",
    "jouaient encore. Il dort.\n",
    "dans la cour, sous le grand tilleul que le vent du soir agitait. Le chien\r\n",
    "Derrière la grange, le père Anselme rangeait ses outils un à un. La pluie\r\n",
    "Une phrase assez longue pour occuper la ligne entière.\n",
    "Il neige depuis trois jours sur les toits.\n",
    "Une ligne qui ne finit pas et qui dépasse, de loin, tout ce qu'une page de livre ou une lettre pourrait "
    "contenir. Elle va.\n",
    "— Oui.\n",
    "Titre\n",
    "\n",
    "   \r\n",
    "  Elle part. 1. Rien\r\n",
};

}  // namespace incise_tests

#endif
