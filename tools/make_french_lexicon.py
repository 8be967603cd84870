#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes include/incise/detail/french_lexicon.hpp from tools/lexicon/*.txt.

    make_french_lexicon.py            write the header
    make_french_lexicon.py --check    exit 1 if the header is not what would be written
    make_french_lexicon.py --forms    print every verb form with its lemma and features

Each ROLE.txt but cue_verbs.txt is a role of a word; its first comment line is the sentence that
documents it. A row is one word; a word may stand in many files. Words that begin with an accented letter
are also entered without that accent, as capitals are often typed (Etat, Eglise).

The words become the smallest graphs whose paths spell them: one for the roles that sentences need, one for
those that only quotations and attribution ask for, one for those that only attribution asks for, one for those
that no rule asks for, one for given names. A small device stores what it uses.

signs/*.txt give words a sign that is no part of speech; they become graphs too.

cue_verbs.txt has `lemma<TAB>strength<TAB>notes`. Each verb is conjugated here; the result is not a list
of forms but stems, and a graph of the endings that they share, since flash is scarce.
"""
import argparse
import pathlib
import re
import struct
import sys
import unicodedata

ROOT = pathlib.Path(__file__).resolve().parent.parent
LEXICON = ROOT / "tools" / "lexicon"
HEADER = ROOT / "include" / "incise" / "detail" / "french_lexicon.hpp"

MARKS = {"\u0300": "`", "\u0301": "/", "\u0302": "^", "\u0303": "~", "\u0308": ":", "\u0327": ","}
OTHER = {"\u2019": "'", "\u02bc": "'", "\u2010": "-", "\u2011": "-", "\u00a0": " ", "\u202f": " ", "\u00b0": "o",
         "\u00ba": "o", "\u0153": "oe", "\u00e6": "ae"}
MAX_KEY = 40


def key_of(word):
    """The look-up key of a word: the same rule as make_key in detail/lexicon.hpp."""
    out = []
    for unit in unicodedata.normalize("NFD", word.casefold()):
        unit = MARKS.get(unit, OTHER.get(unit, unit))
        if not re.fullmatch(r"[a-z0-9'\-. `/^~:,]+", unit):
            sys.exit(f"no key for {word!r}")
        out.append(unit)
    key = "".join(out)
    if not 0 < len(key) <= MAX_KEY:
        sys.exit(f"key too long: {word!r}")
    return key


def rows_of(path):
    for line in path.read_text(encoding="utf-8").splitlines():
        line = line.split("#")[0].rstrip()
        if line.strip():
            yield line


def doc_of(path):
    first = path.read_text(encoding="utf-8").splitlines()[0]
    if not first.startswith("# "):
        sys.exit(f"{path.name}: the first line must be a comment that says what the role is")
    doc = unicodedata.normalize("NFD", first[2:])
    return "".join(c for c in doc if ord(c) < 128)


# ---------------------------------------------------------------- roles

NAME_ROLES = ("first_name_feminine", "first_name_masculine")
SENTENCE_ROLES = (
    "abbreviation_also_word", "abbreviation_may_end", "abbreviation_never_final", "civility_any",
    "civility_feminine", "civility_masculine", "coordinating_conjunction", "determiner", "month", "name_particle",
    "negation", "news_agency", "place_noun", "preposition", "relative_pronoun", "sentence_starter",
    "subject_pronoun", "subordinating_conjunction", "weekday")
SOURCE_ROLES = ("nationality_adjective", "organisation_noun")  # as many as attribution has room for
OTHER_ROLES = ("interjection", "pronoun_first_second")  # no rule of incise asks for them
GRAPHS = ("sentence_graph", "speech_graph", "source_graph", "other_graph", "name_graph")


def graph_of(role):
    """The graph that holds the words of a role."""
    for graph, roles in zip((0, 2, 3, 4), (SENTENCE_ROLES, SOURCE_ROLES, OTHER_ROLES, NAME_ROLES)):
        if role in roles:
            return GRAPHS[graph]
    return GRAPHS[1]


def read_roles():
    """{role: doc} in order of graphs and names, {graph: {key: set of roles}}."""
    roles, graphs = {}, {graph: {} for graph in GRAPHS}
    for path in sorted(LEXICON.glob("*.txt"), key=lambda path: (GRAPHS.index(graph_of(path.stem)), path.stem)):
        if path.stem == "cue_verbs":
            continue
        roles[path.stem] = doc_of(path)
        for row in rows_of(path):
            key = key_of(row.strip())
            spellings = {key}
            if len(key) > 1 and key[1] in "/`^:,":
                spellings.add(key[0] + key[2:])
            if len(key) == 2 and key[1] in "/`^:,":
                spellings = {key}  # "à" must not make "a" a preposition
            for spelling in spellings:
                graphs[graph_of(path.stem)].setdefault(spelling, set()).add(path.stem)
    return roles, graphs


def code_of(symbol):
    """Six bits for a byte of a key: the same rule as graph_code in detail/lexicon.hpp."""
    if symbol == "~":
        return 0x3F
    return ord(symbol) if symbol < "@" else ord(symbol) & 0x1F


ROLES, LAST, FOLLOWS = ord("!"), 0x40, 0x80

# The letters of French by how often they come: a walk passes the edges of a node one by one.
OFTEN_FIRST = "esaitnruldocpmvqfghbjxyzkw"


def rank(symbol):
    return (OFTEN_FIRST.find(symbol) % 99, symbol)  # what is no letter comes last


LETTERS = "abcdefghijklmnopqrstuvwxyz"


def word_graph(words):
    """The graph of one set of words. Behind the numbered nodes it has the places of the nodes to which their first
    letters lead, two bytes each, 0 for none; last that of a node of the signs that words begin with, or 0."""
    (root,), content = minimal_nodes([words])
    _, edges = content.pop(root)
    firsts = dict(edges)
    signs = tuple(edge for edge in edges if edge[0] not in LETTERS)
    if signs:
        content[root] = ((), signs)
        firsts["signs"] = root
    starts = [firsts.get(symbol) for symbol in (*LETTERS, "signs")]
    return smallest([start for start in starts if start is not None], content, starts)[0]


def minimal_nodes(sets):
    """(roots, {number: (values, edges)}): a minimal acyclic automaton of sets of words, {word: values}, with a root
    for each set: what words and sets share is stored once."""
    tries = []
    for words in sets:
        root = {}
        for word, of in words.items():
            node = root
            for symbol in word:
                node = node.setdefault(symbol, {})
            node[""] = of
        tries.append(root)
    nodes = {}  # content: number, so that equal nodes are one

    def minimal(node):
        of = sorted((symbol for symbol in node if symbol), key=rank)
        edges = tuple((symbol, minimal(node[symbol])) for symbol in of)
        return nodes.setdefault((node.get("", ()), edges), len(nodes))

    roots = [minimal(root) for root in tries]
    return roots, {number: node for node, number in nodes.items()}


def ordered(roots, content, parents):
    """{node: the edge whose node comes right behind it, or None}, in the order of their places."""
    todo, follower = roots[::-1], {}
    while todo:
        node = todo.pop()
        while node is not None and node not in follower:
            edges = content[node][1]
            fresh = [edge for edge in edges if edge[1] not in follower and edge[1] != node]
            follower[node] = min(fresh, key=lambda edge: (parents[edge[1]], edge)) if fresh else None
            todo += [edge[1] for edge in edges if edge != follower[node]]
            node = follower[node][1] if fresh else None
    return follower


def encoded(roots, content, parents, popular, starts):
    """(bytes, places of the roots), with the places of the nodes that many edges lead to, and of `starts`, in front.
    """
    follower = ordered(roots, content, parents)
    rows = {node: [edge for edge in edges if edge != follower[node]] for node, (_, edges) in content.items()}
    brief, places = set(), {}  # brief: the edges whose node one byte tells
    first = 1 + 2 * len(popular) + 2 * len(starts)
    while True:
        at, ends = first, {}
        for node in follower:
            places[node] = at
            roles, _ = content[node]
            at += 1 + len(roles) if roles else 0
            for edge in rows[node]:
                ends[node, edge] = at = at + (2 if (node, edge) in brief else 3)
            at += 1 if follower[node] else 0
        more = {(node, edge) for node, edge in ends if (node, edge) not in brief and (
            edge[1] in popular or 0 <= places[edge[1]] - ends[node, edge] + 1 < 0x80 - len(popular))}
        if not more:
            break
        brief |= more
    data = bytearray([len(popular)])
    for node in popular:
        data += places[node].to_bytes(2, "little")
    for node in starts:
        data += (0 if node is None else places[node]).to_bytes(2, "little")
    for node in follower:
        roles, edges = content[node]
        if roles:
            data.append(ROLES | (0 if edges else LAST))
            data += bytes(roles[:-1]) + bytes([roles[-1] | 0x80])
        for i, edge in enumerate(rows[node]):
            last = follower[node] is None and i + 1 == len(rows[node])
            data.append(code_of(edge[0]) | (LAST if last else 0))
            place = places[edge[1]]
            if (node, edge) not in brief:
                data += bytes([place >> 8 | 0x80, place & 0xFF])
            elif edge[1] in popular:
                data.append(popular.index(edge[1]))
            else:
                data.append(place - len(data) + len(popular))
        if follower[node]:
            data.append(code_of(follower[node][0]) | LAST | FOLLOWS)
    if len(data) > 0x7FFF:
        sys.exit("the word graph needs more than 15 bits an offset")
    return bytes(data), [places[root] for root in roots]


def graph_of_sets(sets):
    """(bytes, roots) of the automaton of sets of words, {word: values}.

    First how many nodes are numbered, and where these are, two bytes each, low first. Then nodes. A node is a run
    of edges; an edge is a code, with LAST on the last one of the node, and FOLLOWS if the node that it leads to
    comes next. Else a byte behind it says where that node is: one of those with a number, or so many bytes behind
    this byte (more than there are numbers); or, from 0x80 on, with the next byte, its place. A node that ends a
    word begins with the code ROLES and the roles of the word, the last one | 0x80.
    """
    roots, content = minimal_nodes(sets)
    return smallest(roots, content, [])


def smallest(roots, content, starts):
    """What `encoded` gives with as many numbered nodes as make it smallest."""
    parents = {root: 1 for root in roots}
    for _, edges in content.values():
        for _, child in edges:
            parents[child] = parents.get(child, 0) + 1
    by_use = sorted(parents, key=lambda node: (-parents[node], node))
    tries = [encoded(roots, content, parents, by_use[:size], starts) for size in range(0, 0x80, 8)]
    return min(tries, key=lambda one: len(one[0]))


# ---------------------------------------------------------------- a filter

FILTER_BITS, FILTER_FACTOR = 12, 0x9E3779B97F4A7C15
ABBREVIATIONS = {"abbreviation_also_word", "abbreviation_may_end", "abbreviation_never_final"}


def filter_of(words):
    """One bit for each hash of an abbreviation: the same rule as may_abbreviate in detail/plain_stop.hpp."""
    accents = {key: mark for mark, key in MARKS.items()}
    bits = bytearray(1 << FILTER_BITS >> 3)
    for key in (key for key, roles in words.items() if roles & ABBREVIATIONS):
        text = unicodedata.normalize("NFC", "".join(accents.get(unit, unit) for unit in key)).encode()
        if len(key) > 7 or re.search("-[a-z]{2}", key):
            sys.exit(f"an abbreviation of more than seven bytes, or two letters behind a hyphen: {key}")
        number = int.from_bytes(bytes(byte | 0x20 for byte in text), "little")
        place = (number * FILTER_FACTOR & (1 << 64) - 1) >> 64 - FILTER_BITS
        bits[place >> 3] |= 1 << (place & 7)
    return bytes(bits)


# ---------------------------------------------------------------- signs

def read_signs(name, backwards=False):
    """{key: (numbers of its signs)} of lexicon/signs/NAME.txt: `signs:` names them in the order of their enum, each
    other row is `SIGN: WORDS`."""
    signs, found = [], {}
    for row in rows_of(LEXICON / "signs" / f"{name}.txt"):
        sign, words = row.split(":", 1)
        if sign == "signs":
            signs = words.split()
            continue
        for word in words.split():
            key = key_of(word)
            found.setdefault(key[::-1] if backwards else key, set()).add(signs.index(sign))
    return {key: tuple(sorted(of)) for key, of in found.items()}


def one_sign(name, backwards=False):
    """The graph of signs of which a word has one."""
    found = read_signs(name, backwards)
    for word, of in found.items():
        if len(of) > 1:
            sys.exit(f"signs/{name}.txt: {word} has two signs")
    return word_graph(found)


# ---------------------------------------------------------------- conjugation

(INF, PP, PRESP, S1, S2, S3, P1, P2, P3, PRES, PAST, FUT, COND, SUBJ, FEM, PLUR) = (1 << i for i in range(16))
PERSONS = (S1, S2, S3, P1, P2, P3)


def merged(*lists):
    forms = {}
    for one in lists:
        for form, features in one.items():
            forms[form] = forms.get(form, 0) | features
    return forms


def prefixed(prefix, forms):
    return {prefix + form: features for form, features in forms.items()}


def tense(endings, features, persons=PERSONS):
    return merged(*({e: p | features} for e, p in zip(endings.split(), persons)))


def participle(form):
    bare = form.replace("û", "u")  # dû, but due, dus, dues
    plural = form if form.endswith("s") else bare + "s"
    return merged({form: PP}, {plural: PP | PLUR}, {bare + "e": PP | FEM}, {bare + "es": PP | FEM | PLUR})


IMPERFECT = tense("ais ais ait ions iez aient", PAST)
FUTURE = merged(tense("ai as a ons ez ont", FUT), tense("ais ais ait ions iez aient", COND))
SIMPLE_PAST = {
    "i": merged(tense("is is it îmes îtes irent", PAST), tense("isse isses ît issions issiez issent", PAST | SUBJ)),
    "u": merged(tense("us us ut ûmes ûtes urent", PAST), tense("usse usses ût ussions ussiez ussent", PAST | SUBJ)),
    "in": merged(tense("ins ins int înmes întes inrent", PAST),
                 tense("insse insses înt inssions inssiez inssent", PAST | SUBJ)),
}
# -er verbs in four parts, since stems change before one part or another: the stressed endings (jette),
# the unstressed e, é and i (jetez), the future (jettera), and a and o (juge-a, annonç-a).
STRESSED = merged(tense("e es e", PRES, (S1, S2, S3)), {"e": S2 | PRES, "ent": P3 | PRES | SUBJ},
                  tense("e es e", SUBJ, (S1, S2, S3)))
UNSTRESSED = merged({"er": INF, "ez": P2 | PRES}, participle("é"), {"ions": P1 | PAST | SUBJ, "iez": P2 | PAST | SUBJ},
                    {"èrent": P3 | PAST})
ER_FUTURE = prefixed("er", FUTURE)
BROAD = merged(tense("ai as a âmes âtes", PAST, (S1, S2, S3, P1, P2)), {"ons": P1 | PRES}, {"ant": PRESP},
               tense("ais ais ait aient", PAST, (S1, S2, S3, P3)),
               tense("asse asses ât assions assiez assent", PAST | SUBJ))
REGULAR_ER = merged(STRESSED, UNSTRESSED, ER_FUTURE, BROAD)

DOUBLING = ("appeler", "rappeler", "épeler", "jeter", "rejeter", "projeter")


def conjugate_er(lemma):
    """[(stem, endings)] of a verb in -er."""
    stem = lemma[:-2]
    if lemma.endswith("envoyer"):
        return [(stem, merged(UNSTRESSED, BROAD)), (stem[:-1] + "i", STRESSED), (stem[:-2] + "err", FUTURE)]
    if lemma in DOUBLING:
        return [(stem, merged(UNSTRESSED, BROAD)), (stem + stem[-1], merged(STRESSED, ER_FUTURE))]
    if re.search("[ou]yer$", lemma):
        return [(stem, merged(UNSTRESSED, BROAD)), (stem[:-1] + "i", merged(STRESSED, ER_FUTURE))]
    if lemma.endswith("ayer"):
        return [(stem, REGULAR_ER), (stem[:-1] + "i", merged(STRESSED, ER_FUTURE))]
    parts = []
    soft = stem
    vowel = re.search("(?<!e)([eé])([bcdfghjklmnpqrstvwxz]|qu|gu|[tdgbv]r|fl|ch)$", stem)
    open_stem = stem[: vowel.start()] + "è" + vowel.group(2) if vowel else stem
    closed_future = not vowel or vowel.group(1) == "é"  # répétera, and since 1990 répètera; only lèvera
    if stem[-1] in "cg":
        soft = stem[:-1] + ("ç" if stem[-1] == "c" else "ge")
    endings = UNSTRESSED
    if not vowel:
        endings = merged(endings, STRESSED)
    else:
        parts.append((open_stem, merged(STRESSED, ER_FUTURE)))
    if closed_future:
        endings = merged(endings, ER_FUTURE)
    if soft == stem:
        endings = merged(endings, BROAD)
    else:
        parts.append((soft, BROAD))
    return [(stem, endings)] + parts


# Principal parts: present (six persons) | imperfect stem | simple past, type:stem | future stem |
# subjunctive: stressed stem, unstressed stem | past participle. The longest model that ends a lemma counts.
MODELS = {
    "finir": "finis finis finit finissons finissez finissent|finiss|i:fin|finir|finiss finiss|fini",
    "haïr": "hais hais hait haïssons haïssez haïssent|haïss|ï:ha|haïr|haïss haïss|haï",
    "maudire": "maudis maudis maudit maudissons maudissez maudissent|maudiss|i:maud|maudir|maudiss maudiss|maudit",
    "dire": "dis dis dit disons dites disent|dis|i:d|dir|dis dis|dit",
    "prédire": "prédis prédis prédit prédisons prédisez prédisent|prédis|i:préd|prédir|prédis prédis|prédit",
    "écrire": "écris écris écrit écrivons écrivez écrivent|écriv|i:écriv|écrir|écriv écriv|écrit",
    "prendre": "prends prends prend prenons prenez prennent|pren|i:pr|prendr|prenn pren|pris",
    "rendre": "rends rends rend rendons rendez rendent|rend|i:rend|rendr|rend rend|rendu",
    "mettre": "mets mets met mettons mettez mettent|mett|i:m|mettr|mett mett|mis",
    "battre": "bats bats bat battons battez battent|batt|i:batt|battr|batt batt|battu",
    "tenir": "tiens tiens tient tenons tenez tiennent|ten|in:t|tiendr|tienn ten|tenu",
    "paraître": "parais parais paraît paraissons paraissez paraissent|paraiss|u:par|paraîtr|paraiss paraiss|paru",
    "savoir": "sais sais sait savons savez savent|sav|u:s|saur|sach sach|su",
    "vouloir": "veux veux veut voulons voulez veulent|voul|u:voul|voudr|veuill voul|voulu",
    "pouvoir": "peux peux peut pouvons pouvez peuvent|pouv|u:p|pourr|puiss puiss|pu",
    "devoir": "dois dois doit devons devez doivent|dev|u:d|devr|doiv dev|dû",
    "recevoir": "reçois reçois reçoit recevons recevez reçoivent|recev|u:reç|recevr|reçoiv recev|reçu",
    "valoir": "vaux vaux vaut valons valez valent|val|u:val|vaudr|vaill val|valu",
    "voir": "vois vois voit voyons voyez voient|voy|i:v|verr|voi voy|vu",
    "prévoir": "prévois prévois prévoit prévoyons prévoyez prévoient|prévoy|i:prév|prévoir|prévoi prévoy|prévu",
    "croire": "crois crois croit croyons croyez croient|croy|u:cr|croir|croi croy|cru",
    "boire": "bois bois boit buvons buvez boivent|buv|u:b|boir|boiv buv|bu",
    "craindre": "crains crains craint craignons craignez craignent|craign|i:craign|craindr|craign craign|craint",
    "peindre": "peins peins peint peignons peignez peignent|peign|i:peign|peindr|peign peign|peint",
    "joindre": "joins joins joint joignons joignez joignent|joign|i:joign|joindr|joign joign|joint",
    "faire": "fais fais fait faisons faites font|fais|i:f|fer|fass fass|fait",
    "rire": "ris ris rit rions riez rient|ri|i:r|rir|ri ri|ri",
    "lire": "lis lis lit lisons lisez lisent|lis|u:l|lir|lis lis|lu",
    "conclure": "conclus conclus conclut concluons concluez concluent|conclu|u:concl|conclur|conclu conclu|conclu",
    "rompre": "romps romps rompt rompons rompez rompent|romp|i:romp|rompr|romp romp|rompu",
    "suivre": "suis suis suit suivons suivez suivent|suiv|i:suiv|suivr|suiv suiv|suivi",
    "vivre": "vis vis vit vivons vivez vivent|viv|u:véc|vivr|viv viv|vécu",
    "courir": "cours cours court courons courez courent|cour|u:cour|courr|cour cour|couru",
    "partir": "pars pars part partons partez partent|part|i:part|partir|part part|parti",
    "sentir": "sens sens sent sentons sentez sentent|sent|i:sent|sentir|sent sent|senti",
    "mentir": "mens mens ment mentons mentez mentent|ment|i:ment|mentir|ment ment|menti",
    "sortir": "sors sors sort sortons sortez sortent|sort|i:sort|sortir|sort sort|sorti",
    "servir": "sers sers sert servons servez servent|serv|i:serv|servir|serv serv|servi",
    "ouvrir": "ouvre ouvres ouvre ouvrons ouvrez ouvrent|ouvr|i:ouvr|ouvrir|ouvr ouvr|ouvert",
    "offrir": "offre offres offre offrons offrez offrent|offr|i:offr|offrir|offr offr|offert",
    "cueillir": "cueille cueilles cueille cueillons cueillez cueillent|cueill|i:cueill|cueiller|cueill cueill|cueilli",
    "conduire": "conduis conduis conduit conduisons conduisez conduisent|conduis|i:conduis|conduir|"
                "conduis conduis|conduit",
    "vaincre": "vaincs vaincs vainc vainquons vainquez vainquent|vainqu|i:vainqu|vaincr|vainqu vainqu|vaincu",
    "fuir": "fuis fuis fuit fuyons fuyez fuient|fuy|i:fu|fuir|fui fuy|fui",
    "quérir": "quiers quiers quiert quérons quérez quièrent|quér|i:qu|querr|quièr quér|quis",
    "résoudre": "résous résous résout résolvons résolvez résolvent|résolv|u:résol|résoudr|résolv résolv|résolu",
    "aller": "vais vas va allons allez vont|all|a:all|ir|aill all|allé",
    "avoir": "ai as a avons avez ont|av|u:e|aur|ai ay|eu",
    "être": "suis es est sommes êtes sont|ét|u:f|ser|soi soy|été",
}
# What the models above derive wrongly: all the forms of the subjunctive, and imperatives.
SUBJUNCTIVES = {"avoir": "aie aies ait ayons ayez aient", "être": "sois sois soit soyons soyez soient"}
IMPERATIVES = {"avoir": "aie ayons ayez", "être": "sois soyons soyez", "savoir": "sache sachons sachez",
               "vouloir": "veuille veuillons veuillez", "pouvoir": "puisse puissions puissiez"}
PRESENT_PARTICIPLES = {"avoir": "ayant", "être": "étant", "savoir": "sachant"}
# Verbs that end like a model of another kind.
MODEL_OF = {
    "redire": "dire", "venir": "tenir", "perdre": "rendre", "répondre": "rendre", "mordre": "rendre",
    "tordre": "rendre", "fondre": "rendre", "confondre": "rendre", "pondre": "rendre", "reconnaître": "paraître",
    "connaître": "paraître", "maudire": "maudire", "sourire": "rire", "élire": "lire", "instruire": "conduire",
    "détruire": "conduire", "uire": "conduire", "cevoir": "recevoir", "crire": "écrire", "découvrir": "ouvrir", "souffrir": "offrir", "accueillir": "cueillir",
    "recueillir": "cueillir", "geindre": "peindre", "plaindre": "craindre", "exclure": "conclure",
}
MODEL_OF.update({v: "sentir" for v in "sentir ressentir consentir pressentir".split()})
MODEL_OF.update({v: "mentir" for v in "mentir démentir".split()})
IRREGULAR_IR = ("tenir", "venir", "courir", "partir", "sentir", "mentir", "sortir", "servir", "ouvrir", "offrir",
                "cueillir", "fuir", "quérir", "haïr")


def model_of(lemma):
    """(model, what is replaced at the end of the lemma)."""
    if lemma in MODELS:
        return lemma
    if lemma in MODEL_OF:
        return MODEL_OF[lemma]
    endings = sorted(list(MODELS) + list(MODEL_OF), key=len, reverse=True)
    for ending in endings:
        if lemma.endswith(ending) and not (ending == "dire" and lemma != "redire"):
            if ending in ("partir", "sortir", "servir", "mentir", "sentir", "finir") and lemma != "repartir":
                continue  # répartir, assortir, avertir are of the second group
            return MODEL_OF.get(ending, ending)
    if lemma.endswith("dire"):
        return "prédire"
    if lemma.endswith("ïr"):
        return "haïr"
    if lemma.endswith("ir"):
        return "finir"
    if re.search("[eaonr]dre$", lemma):
        return "rendre"
    sys.exit(f"cue_verbs.txt: no model for {lemma}")


def principal_parts(lemma):
    """The row of MODELS, rewritten for this lemma: (model, stem prefix of the model, of the lemma)."""
    model = model_of(lemma)
    shared = 0
    while shared < min(len(model), len(lemma)) and model[-1 - shared] == lemma[-1 - shared]:
        shared += 1
    return model, model[: len(model) - shared], lemma[: len(lemma) - shared]


def conjugate_irregular(lemma):
    """[(stem, endings)] of a verb that does not end in -er (and of aller), in parts that models share."""
    model, old, new = principal_parts(lemma)
    present, imperfect, past, future, subjunctive, past_participle = MODELS[model].split("|")
    kind, past_stem = past.split(":")
    persons = present.split()
    stressed, unstressed = subjunctive.split()
    rest = merged({model: INF}, tense(present, PRES), participle(past_participle),
                  {PRESENT_PARTICIPLES.get(model, imperfect + "ant"): PRESP})
    if model in SUBJUNCTIVES:
        rest = merged(rest, tense(SUBJUNCTIVES[model], SUBJ))
    else:
        rest = merged(rest, prefixed(stressed, tense("e es e ent", SUBJ, (S1, S2, S3, P3))),
                      prefixed(unstressed, tense("ions iez", SUBJ, (P1, P2))))
    imperative = IMPERATIVES.get(model, " ".join((persons[1], persons[3], persons[4]))).split()
    if persons[1].endswith("es") and model not in IMPERATIVES or model == "aller":
        imperative[0] = persons[1][:-1]  # ouvre !, va !
    rest = merged(rest, tense(" ".join(imperative), PRES, (S2, P1, P2)))
    if kind == "a":
        simple = merged(tense("ai as a âmes âtes èrent", PAST), tense("asse asses ât assions assiez assent", PAST | SUBJ))
    elif kind == "ï":
        simple = {form.replace("i", "ï", 1).replace("î", "ï", 1): f for form, f in SIMPLE_PAST["i"].items()}
    else:
        simple = SIMPLE_PAST[kind]

    def moved(stem):
        if not stem.startswith(old):
            if new != old:
                sys.exit(f"{lemma}: {stem} has no {old}")
            return stem
        return new + stem[len(old):]

    parts = [(moved(imperfect), IMPERFECT), (moved(past_stem), simple), (moved(future), FUTURE)]
    if model == "paraître":  # since 1990 also without the circumflex: reconnait
        parts.append((moved(future).replace("î", "i"), FUTURE))
        rest = merged(rest, {form.replace("î", "i"): features for form, features in rest.items() if "î" in form})
    return parts, {moved(form): features for form, features in rest.items()}


def lcp(forms):
    first, last = min(forms), max(forms)
    size = 0
    while size < min(len(first), len(last)) and first[size] == last[size]:
        size += 1
    return first[:size]


def grouped(forms):
    """{stem: {ending: features}} of forms by key. Stems have two bytes at least: a look-up scans the endings of
    each stem that begins a word, and too many words begin with the f of faire."""
    stem = lcp(forms)
    out = {}
    for form, features in forms.items():
        cut = max(len(stem), 2)
        out.setdefault(form[:cut], {})[form[cut:]] = features
    return out


def keyed(parts):
    """Parts with keys for stems and endings, forms of one stem merged."""
    out = {}
    for stem, endings in parts:
        if len(stem) < 2:  # f-us, s-us
            for first, of in grouped({key_of(stem + e): x for e, x in endings.items()}).items():
                out[first] = merged(out.get(first, {}), of)
            continue
        here = out.setdefault(key_of(stem) if stem else "", {})
        for ending, features in endings.items():
            ending = key_of(ending) if ending else ""
            here[ending] = here.get(ending, 0) | features
    return out


def conjugate(lemma):
    """{stem key: {ending key: features}}."""
    if lemma.endswith("er") and lemma != "aller":
        return keyed(conjugate_er(lemma))
    parts, rest = conjugate_irregular(lemma)
    return grouped(merged({key_of(f): x for f, x in rest.items()},
                          *({key_of(s) + key_of(e): x for e, x in endings.items()} for s, endings in parts)))


STRENGTHS = {"faint": 1, "weak": 2, "semi_auxiliary": 3, "weak_auxiliary": 4, "auxiliary": 5, "strong": 6}


def read_verbs():
    verbs = {}
    for row in rows_of(LEXICON / "cue_verbs.txt"):
        fields = row.split("\t")
        lemma, strength = unicodedata.normalize("NFC", fields[0].strip()), fields[1].strip()
        if lemma in verbs:
            sys.exit(f"cue_verbs.txt: {lemma} twice")
        verbs[lemma] = STRENGTHS[strength]
    return verbs


# ---------------------------------------------------------------- the header

class Pool:
    """One text that holds all stems and lemmas; a text inside another takes no room, and ends overlap."""

    def __init__(self, texts):
        kept = []
        for text in sorted(set(texts), key=lambda t: (-len(t), t)):
            if not any(text in longer for longer in kept):
                kept.append(text)
        left, self.data = sorted(kept), b""
        while left:  # the text whose beginning the pool already ends with as far as possible
            best = max(left, key=lambda t: (self.overlap(t), [-b for b in t]))
            self.data += best[self.overlap(best):]
            left.remove(best)

    def overlap(self, text):
        return next(n for n in range(min(len(text), 8), -1, -1) if self.data.endswith(text[:n]))

    def offset(self, text):
        return self.data.index(text)


def literal(data, indent="    ", width=104):
    """C++ string literals of the bytes; octal escapes of three digits cannot run on."""
    lines, line = [], ""
    for byte in data:
        char = chr(byte)
        unit = char if 32 <= byte < 127 and char not in '"\\?' else f"\\{byte:03o}"
        if len(indent) + len(line) + len(unit) + 2 > width:
            lines.append(line)
            line = ""
        line += unit
    lines.append(line)
    return "\n".join(f'{indent}"{one}"' for one in lines)


def check_forms(stems):
    """No form has two stems or two verbs, so a look-up may stop at the first that it finds."""
    found = {}
    for lemma, of in stems.items():
        for stem, endings in of.items():
            for ending in endings:
                if found.setdefault(stem + ending, (stem, lemma)) != (stem, lemma):
                    sys.exit(f"cue_verbs.txt: {stem + ending} is a form of {lemma} and of {found[stem + ending][1]}")


def in_utf8(key):
    marks = {symbol: mark for mark, symbol in MARKS.items()}
    return unicodedata.normalize("NFC", "".join(marks.get(symbol, symbol) for symbol in key)).encode()


OWN_LEMMA = 0x80


def verb_columns(rows, strengths, roots):
    """The stems of verbs, each the beginning of its lemma, or else a text behind two bytes that say where the lemma
    is, and their kinds: where their endings are, how strong the verb is, how much longer than the stem its lemma."""
    lemmas = Pool([lemma.encode() for lemma in strengths])
    data, stems, kinds, known = bytearray(lemmas.data), [], [], []
    for stem, lemma, endings in rows:
        text, full = in_utf8(stem), lemma.encode()
        inside = full.startswith(text)
        kind = (roots[endings], strengths[lemma] << 5 | len(full) - len(text) + 8)
        if not 0 <= kind[1] & 0x1F < 0x20 or len(text) > 15:
            sys.exit(f"cue_verbs.txt: the stem or the lemma of {lemma} is too long")
        if kind not in known:
            known.append(kind)
        kinds.append(known.index(kind) | (0 if inside else OWN_LEMMA))
        if not inside:
            data += lemmas.offset(full).to_bytes(2, "little")
        stems.append((lemmas.offset(full) if inside else len(data)) << 4 | len(text))
        if not inside:
            data += text
    if len(known) > 128 or len(data) > 0xFFF:
        sys.exit("too many kinds of verbs for a byte, or too much text for twelve bits")
    firsts = [sum(stem < letter for stem, _, _ in rows) for letter in LETTERS] + [len(rows)]
    return {"pool": bytes(data), "verb_stems": stems, "verb_firsts": firsts, "verb_kinds": bytes(kinds),
            "kind_endings": [root for root, _ in known], "kind_lemmas": bytes(byte for _, byte in known)}


def build():
    roles, graphs = read_roles()
    if len(roles) > 64:
        sys.exit("more than 64 roles")
    index = {role: i for i, role in enumerate(roles)}
    numbered = {graph: {word: tuple(sorted(index[role] for role in of)) for word, of in sorted(words.items())}
                for graph, words in graphs.items()}

    verbs = read_verbs()
    stems = {lemma: conjugate(lemma) for lemma in verbs}
    check_forms(stems)
    features = sorted({x for of in stems.values() for e in of.values() for x in e.values()})
    verb_rows = sorted((stem, lemma, tuple(sorted((e, features.index(x)) for e, x in endings.items())))
                       for lemma, of in stems.items() for stem, endings in of.items())
    verb_classes = sorted({endings for _, _, endings in verb_rows}, key=lambda c: (len(c), c))
    if len(features) > 128:
        sys.exit("too many features for a byte")
    ending_graph, ending_roots = graph_of_sets([{e: (value,) for e, value in of} for of in verb_classes])
    columns = {
        **{graph: word_graph(words) for graph, words in numbered.items()},
        "voice_graph": one_sign("voice_words"),
        "voice_endings": one_sign("voice_endings", backwards=True),
        "clause_heads": one_sign("clause_heads"),
        "reach_words": one_sign("reach_words"),
        "word_parts": word_graph(read_signs("word_parts")),
        "abbreviation_bits": filter_of(graphs["sentence_graph"]),
        "ending_graph": ending_graph,
        "verb_features": features,
        **verb_columns(verb_rows, verbs, {c: ending_roots[i] for i, c in enumerate(verb_classes)}),
    }
    forms = {(stem + e, lemma) for stem, lemma, endings in verb_rows for e, _ in endings}
    words = {word for graph in GRAPHS[:4] for word in graphs[graph]}
    facts = {"words": len(words), "given names": len(graphs["name_graph"]), "verbs": len(verbs),
             "verb stems": len(verb_rows), "verb forms": len(forms)}
    return roles, columns, facts, stems, features


DOCS = {
    "sentence_graph": "Words and the roles that sentences ask for, as nodes and edges; see next_node.",
    "speech_graph": "The same of the roles that only quotations and attribution ask for.",
    "source_graph": "The same of those that only attribution asks for.",
    "other_graph": "The same of those that no rule asks for.",
    "name_graph": "The same of given names.",
    "voice_graph": "Words and their voice_sign.",
    "voice_endings": "Endings, backwards, and theirs.",
    "clause_heads": "Words and their clause_head.",
    "reach_words": "Words and their reach_word.",
    "word_parts": "Words and their word_part.",
    "abbreviation_bits": "A bit for each hash of an abbreviation; only where flash is not scarce, see may_abbreviate.",
    "ending_graph": "Endings of verbs; what stands for the roles is an index in verb_features.",
    "verb_features": "Sets of verb_feature.",
    "pool": "Infinitives, in UTF-8, and behind them the stems that begin none, each behind the place of its infinitive.",
    "verb_stems": "Stems of verbs, sorted by key: the place in the pool << 4 | the size, in bytes.",
    "verb_firsts": "The first of those that begin with each letter, and of those behind it; unused where flash is scarce.",
    "verb_kinds": "... and their kinds; 0x80: the place of the infinitive stands before the stem.",
    "kind_endings": "Of each kind, where its endings begin in ending_graph.",
    "kind_lemmas": "... and how many bytes the infinitive has more than the stem, + 8 | the strength << 5.",
}


GROUPS = {
    "sentence_graph": "Roles of Language::roles:",
    "speech_graph": "Roles of Language::speech_roles:",
    "source_graph": "Roles of Language::source_roles:",
    "other_graph": "Roles of Language::other_roles:",
    "name_graph": "Roles of Language::given_name:",
}


def size_of(name, column):
    return (1 if isinstance(column, bytes) else 2) * len(column)


def render():
    roles, columns, facts, _, _ = build()
    total = sum(size_of(n, c) for n, c in columns.items())
    out = ["""\
// SPDX-License-Identifier: MIT
// L3: GENERATED from tools/lexicon/*.txt by tools/make_french_lexicon.py; change those, not this.
// %s; %d bytes.
#ifndef INCISE_DETAIL_FRENCH_LEXICON_HPP
#define INCISE_DETAIL_FRENCH_LEXICON_HPP

#include <cstddef>
#include <cstdint>

#include "config.hpp"

// clang-format off
namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// What a word can be in a French sentence; each is a file of tools/lexicon.
enum class role : std::uint8_t {""" % (", ".join(f"{n} {name}" for name, n in facts.items()), total)]
    for i, (role, doc) in enumerate(roles.items()):
        if i == 0 or graph_of(role) != graph_of(list(roles)[i - 1]):
            out.append(f"    // {GROUPS[graph_of(role)]}")
        out.append(f"    {role}{',' if i + 1 < len(roles) else ''}  ///< {doc}")
    out.append("""};

/// The 16-bit number `index` of a table of two bytes each, the low one first. Numbers in a string are
/// read by a compiler ten times faster than a list of them.
constexpr std::uint16_t number_at(const char* table, std::size_t index) noexcept {
    const auto low = static_cast<unsigned char>(table[2 * index]);
    const auto high = static_cast<unsigned char>(table[2 * index + 1]);
    return static_cast<std::uint16_t>(low | static_cast<unsigned>(high) << 8);
}

namespace french_tables {""")
    for name, column in columns.items():
        doc = f"// {DOCS[name]}\n" if name in DOCS else ""
        data = column if isinstance(column, bytes) else struct.pack(f"<{len(column)}H", *column)
        out.append(f"\n{doc}inline constexpr char {name}[] =\n{literal(data)};")
    out.append(f"""
inline constexpr std::size_t verb_stem_count = {facts['verb stems']};

}}  // namespace french_tables
}}  // namespace detail
}}  // namespace INCISE_ABI
}}  // namespace incise
// clang-format on

#endif
""")
    return "\n".join(out), columns, facts


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--check", action="store_true", help="exit 1 if the header differs")
    arguments.add_argument("--forms", action="store_true", help="print all verb forms")
    arguments.add_argument("--output", type=pathlib.Path, default=HEADER)
    options = arguments.parse_args()
    if options.forms:
        _, _, _, stems, _ = build()
        for lemma, of in sorted(stems.items()):
            for stem, endings in sorted(of.items()):
                for ending, features in sorted(endings.items()):
                    print(f"{stem + ending}\t{lemma}\t{features:#06x}")
        return 0
    text, columns, facts = render()
    if options.check:
        same = options.output.exists() and options.output.read_text(encoding="ascii") == text
        print("up to date" if same else f"{options.output} differs: run tools/make_french_lexicon.py")
        return 0 if same else 1
    options.output.write_text(text, encoding="ascii")
    for name, column in columns.items():
        print(f"{size_of(name, column):6} {name}")
    print(sum(size_of(n, c) for n, c in columns.items()), "bytes;", facts)
    return 0


if __name__ == "__main__":
    sys.exit(main())
