#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The command-line tool does what the contract says, from end to end: commands, formats, statuses, errors.

Protects who scripts `incise`. INCISE_TOOL names the program; without it, it is built here. The texts are in
tests/tool or written below; what the library finds in hard texts is the business of other tests.
Seen to fail: a gazetteer option that swallowed the file behind it; a status 0 with a full disk; offsets that
were not converted inside `fragments`; a draft left by a failed build; control characters passed to the terminal;
a record without an item for a text of white space; an image that differs from that of `make_gazetteer`.
"""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor

from lib.guard import ROOT, run_guard

DATA = ROOT / "tests" / "tool"
STORY = DATA / "story.txt"
NAMES = DATA / "names.tsv"
TEXT = STORY.read_bytes()
FULL = pathlib.Path("/dev/full")
ARTICLE_KEYS = ["file", "bytes", "paragraphs", "sentences", "quotes", "entities", "warnings"]
QUOTE_KEYS = ["begin", "end", "depth", "style", "kind", "closing", "fragments", "incises", "speaker", "cue"]

# Inputs that are no plain story: name, bytes. Every reader must answer each of them with one JSON object.
ODD = {
    "empty.txt": b"",
    "blank.txt": b" \n\n\t\r\n ",
    "lone_c3.txt": b"\xc3",
    "binary.bin": bytes(range(256)) * 16,
    "bom.txt": b"\xef\xbb\xbfBonjour. Au revoir.\n",
    "crlf.txt": "« Oui », dit-il.\r\n\r\nElle partit.\r\n".encode(),
    "cr.txt": b"Un.\rDeux.\r",
    "nul.txt": b"Avant\0apres. Fin.\0",
    "no_end.txt": "« Jamais fermé".encode(),
    "marks.txt": ("«" * 500 + "\"" * 500 + "»" * 500).encode(),
    "escape.txt": b"Le titre \x1b[31mrouge\x1b]0;x\x07 passe. \xc2\x9b31m \x7f Fin.\n",
}

# Lists that are wrong: bytes, the line at fault, a word of the reason.
WRONG_LISTS = [
    (b"# ok\na\tb\n", 2, "field"),
    (b"\tperson\tAnne\n", 1, "id"),
    (b"x\tperson\tAnne\nb\tperson\t \n", 2, "name"),
    (b"a\tperson\tAnn\xe9\n", 1, "UTF-8"),
    (b"a\tperson\tAnne\tB|C\tD\n", 1, "4 fields"),
    (b"a\tperson\tAnne\t-|B\n", 1, "letter"),
    (b"a\tperson\t" + b"x" * 70000 + b"\n", 1, "65535"),
    (b"a\tperson\tAnne\n\xef\xbb\xbfb person B\n", 2, "field"),
]

USAGE = [
    [], ["frobnicate"], ["analyze", "--nonsense"], ["analyze", "--format=yaml", STORY], ["match", STORY],
    ["gazetteer"], ["gazetteer", "build"], ["gazetteer", "build", NAMES], ["sentences", "--color=red"],
    ["gazetteer", "build", NAMES, "-o", "x", "--header", "1x"],
    ["gazetteer", "build", NAMES, "-o", "x", "--header", "class"], ["analyze", "--offsets=lines", STORY],
    ["lint", "--format=json", STORY], ["analyze", "--gazetteer"],
]

SENTENCE_TEXT = "« Viens. Entre », dit-il ; il rit. Le lac est haut Les rues sont vides.\nElle dort."
SENTENCE_OPTIONS = [  # the options, the lines that come out
    ([], ["« Viens.", "Entre », dit-il ; il rit.", "Le lac est haut Les rues sont vides.", "Elle dort."]),
    (["--semicolons"], ["« Viens.", "Entre », dit-il ;", "il rit.", "Le lac est haut Les rues sont vides.", "Elle dort."]),
    (["--recover"], ["« Viens.", "Entre », dit-il ; il rit.", "Le lac est haut", "Les rues sont vides.", "Elle dort."]),
    (["--quotes", "keep"], ["« Viens. Entre », dit-il ; il rit.", "Le lac est haut Les rues sont vides.", "Elle dort."]),
    (["--paragraphs=line"], ["« Viens.", "Entre », dit-il ; il rit.", "Le lac est haut Les rues sont vides.", "Elle dort."]),
]

COMMANDS = ["analyze", "sentences", "quotes", "match", "words", "lint", "validate", "gazetteer build",
            "gazetteer info"]


def built_tool(folder):
    """The program to test; built with g++ if nobody names one."""
    if os.environ.get("INCISE_TOOL"):
        return pathlib.Path(os.environ["INCISE_TOOL"]).resolve()
    compiler = os.environ.get("CXX", "g++").split()
    sources = sorted((ROOT / "tools" / "incise").glob("*.cpp"))
    objects = [folder / (source.stem + ".o") for source in sources]

    def compile_one(source, target):
        command = [*compiler, "-std=c++17", "-O1", f"-I{ROOT / 'include'}", "-c", str(source), "-o", str(target)]
        return subprocess.run(command, capture_output=True, text=True, check=False)

    with ThreadPoolExecutor(os.cpu_count() or 2) as pool:
        for done in pool.map(compile_one, sources, objects):
            if done.returncode != 0:
                sys.exit(f"tool: the tool does not compile:\n{done.stderr}")
    subprocess.run([*compiler, *map(str, objects), "-o", str(folder / "incise")], check=True)
    return folder / "incise"


class Tool:
    """The program, and what it said that it should not have."""

    def __init__(self, program, folder):
        self.program, self.folder, self.wrong = program, folder, []

    def run(self, *words, **how):
        how.setdefault("stdin", subprocess.DEVNULL)
        if "input" in how:
            del how["stdin"]
        how.setdefault("cwd", self.folder)
        if "stdout" not in how:
            how["stdout"] = subprocess.PIPE
        command = [str(self.program), *map(str, words)]
        return subprocess.run(command, stderr=subprocess.PIPE, check=False, timeout=60, **how)

    def check(self, good, what):
        if not good:
            self.wrong.append(what)

    def expect(self, status, *words, out=None, error=None, **how):
        """Runs; the status, and what stands on standard output (all) and standard error (a part), agree."""
        done = self.run(*words, **how)
        said = f"incise {' '.join(map(str, words))}"
        stderr = done.stderr.decode("utf-8", "replace")
        self.check(done.returncode == status, f"{said}: status {done.returncode}, not {status}: {stderr[:200]}")
        if out is not None:
            self.check(done.stdout == out, f"{said}: printed {done.stdout[:200]!r}, not {out[:200]!r}")
        if error is not None:
            one_line = stderr.count("\n") == 1 and stderr.startswith("incise: ")
            self.check(error in stderr and one_line, f"{said}: said {stderr[:300]!r}, not one line with {error!r}")
        else:
            self.check(not stderr or status != 0, f"{said}: said {stderr[:200]!r}")
        return done.stdout or b""

    def json(self, *words, **how):
        """The object that a command prints on its one line."""
        out = self.expect(0, *words, **how)
        try:
            self.check(out.endswith(b"\n") and out.count(b"\n") == 1, f"{words}: not one line")
            return json.loads(out.decode("utf-8"))
        except ValueError as problem:
            self.wrong.append(f"incise {words}: no JSON: {problem}")
            return {}


def texts(items, text=TEXT):
    return [text[item["begin"]:item["end"]].decode() for item in items]


def check_story(tool):
    """The plain story, in every format."""
    all_ = tool.json("analyze", "--format=json", "--gazetteer", NAMES, STORY)
    tool.check(list(all_) == ARTICLE_KEYS, f"analyze: members {list(all_)}")
    tool.check(all_.get("file") == str(STORY) and all_.get("bytes") == len(TEXT), "analyze: file or bytes")
    tool.check("Selon Marc Tissot, la rivière reste « trop basse »." in texts(all_["sentences"]), "analyze: sentences")
    tool.check(all_["paragraphs"][0] == {"begin": 0, "end": 41, "kind": "title"}, "analyze: title")
    quotes = {TEXT[q["begin"]:q["end"]].decode(): q for q in all_["quotes"]}
    wheel = quotes.get("« Nous avons refait la roue »", {})
    tool.check(list(wheel) == QUOTE_KEYS, f"analyze: members of a quote {list(wheel)}")
    tool.check(wheel.get("speaker", {}).get("name") == "Jeanne Aubry", f"analyze: speaker of {wheel}")
    tool.check(wheel.get("cue", {}).get("lemma") == "déclarer", f"analyze: cue of {wheel}")
    tool.check(all_["entities"][0]["id"] == "l:brevans", "analyze: entities")

    # Reports without marks are asked for.
    path = tool.folder / "reported.txt"
    said = "Marc Tissot a précisé que la rivière baissait.\n".encode()
    path.write_bytes(said)
    told = tool.json("analyze", "--indirect", "--format=json", path)
    tool.check(list(told) == ARTICLE_KEYS + ["reports"], f"analyze --indirect: members {list(told)}")
    tool.check([said[r["begin"]:r["end"]].decode() for r in told["reports"]] == ["la rivière baissait"],
               f"analyze --indirect: {told['reports']}")
    tool.check(told["reports"][0]["speaker"]["name"] == "Marc Tissot", "analyze --indirect: speaker")
    line = tool.expect(0, "analyze", "--indirect", "--format=ndjson", path).splitlines()[-1]
    tool.check(json.loads(line)["item"] == told["reports"][0], "analyze --indirect: ndjson")
    shown = tool.expect(0, "analyze", "--indirect", path).decode()
    tool.check("Reports" in shown and "Reports" not in tool.expect(0, "analyze", path).decode(),
               "analyze --indirect: text")

    one = {"sentences": "sentences", "quotes": "quotes", "words": "words"}
    for command, key in one.items():
        got = tool.json(command, "--format=json", STORY)
        tool.check(list(got) == ["file", "bytes", key], f"{command}: members {list(got)}")
        tool.check(key == "words" or command == "quotes" or got[key] == all_[key], f"{command} is not analyze")
    match = tool.json("match", "--format=json", "--gazetteer", NAMES, STORY)
    tool.check(match["entities"] == all_["entities"], "match is not analyze")

    # NDJSON: the same items, each on a line of its own, in the order of their begins.
    lines = [json.loads(line) for line in
             tool.expect(0, "analyze", "--format=ndjson", "--gazetteer", NAMES, STORY).splitlines()]
    for type_, key in (("paragraph", "paragraphs"), ("sentence", "sentences"), ("quote", "quotes"),
                       ("entity", "entities"), ("warning", "warnings")):
        tool.check([l["item"] for l in lines if l["type"] == type_] == all_[key], f"ndjson: {key}")
    begins = [line["item"].get("begin", line["item"].get("at")) for line in lines]
    tool.check(begins == sorted(begins), "ndjson: the order of the items")
    for command in ("sentences", "quotes", "words"):
        items = [json.loads(l)["item"] for l in tool.expect(0, command, "--format=ndjson", STORY).splitlines()]
        tool.check(items == tool.json(command, "--format=json", STORY)[command], f"{command}: ndjson is not json")

    # Text: one sentence, one word a line; the report has every sentence and every name.
    out = tool.expect(0, "sentences", STORY).decode().splitlines()
    tool.check(out == texts(all_["sentences"]), f"sentences: {out}")
    for options, expected in SENTENCE_OPTIONS:
        out = tool.expect(0, "sentences", *options, "-", input=SENTENCE_TEXT.encode()).decode().splitlines()
        tool.check(out == expected, f"sentences {options}: {out}")
    decisions = tool.json("sentences", "--explain", "--format=json", STORY)["decisions"]
    ends = [d["at"] for d in decisions if "ends" in d]
    tool.check(ends == [s["end"] for s in all_["sentences"]], f"--explain: {ends}")
    tool.check(all(("ends" in d) != ("goes-on" in d) for d in decisions), "--explain: ends or goes-on")
    words = tool.expect(0, "words", "-", input="L'eau, dit-il.".encode()).decode().splitlines()
    tool.check(words == ["L'", "eau", "dit", "-il"], f"words: {words}")
    report = tool.expect(0, "analyze", "--gazetteer", NAMES, STORY).decode()
    flat = " ".join(report.split())
    for sentence in texts(all_["sentences"]):
        tool.check(sentence in flat, f"the report lacks {sentence!r}")
    tool.check("Jeanne Aubry ×2" in flat and "direct" in flat and "[title]" in flat, "the report lacks names or kinds")
    tool.check(max(map(len, report.splitlines())) <= 100, "the report is wider than 100 columns")
    tool.check("\x1b" not in report, "colours without a terminal")
    colored = tool.expect(0, "analyze", "--color=always", "--gazetteer", NAMES, STORY).decode()
    tool.check("\x1b[" in colored, "--color=always has no colours")
    tool.check("Jeanne Aubry" in tool.expect(0, "quotes", STORY).decode(), "quotes: text")
    first = tool.expect(0, "match", "--gazetteer", NAMES, STORY).decode().splitlines()[0]
    tool.check(":1:4: moulin de Brévans = Brévans (place, l:brevans)" in first, f"match: {first}")


def units(text, at, how):
    part = text[:at].decode("utf-8", "replace")
    return len(part) if how == "codepoint" else len(part.encode("utf-16-le")) // 2


def converted(value, text, how, key=""):
    """The JSON with its byte offsets counted otherwise."""
    if isinstance(value, dict):
        return {k: converted(v, text, how, k) for k, v in value.items()}
    if isinstance(value, list):
        return [converted(v, text, how, key) for v in value]
    if isinstance(value, int) and key not in ("bytes", "depth"):
        return units(text, value, how)
    return value


def check_offsets(tool):
    emoji = tool.folder / "offsets.txt"
    emoji.write_bytes("\ufeff😀 « Été, dit 😀 Jeanne Aubry, é\u0301té \\\"12\\\" ». ".encode() * 40 + TEXT)
    for path in (STORY, emoji):
        text = path.read_bytes()
        for how in ("codepoint", "utf16"):
            for command in (["analyze", "--gazetteer", NAMES], ["sentences"], ["quotes"], ["words"]):
                for form in ("json", "ndjson"):
                    plain = tool.expect(0, *command, f"--format={form}", path).splitlines()
                    other = tool.expect(0, *command, f"--format={form}", f"--offsets={how}", path).splitlines()
                    want = [converted(json.loads(line), text, how) for line in plain]
                    tool.check([json.loads(line) for line in other] == want, f"{command} --offsets={how} {form} {path.name}")
    bad = tool.folder / "ill.txt"  # an ill-formed sequence counts as the one U+FFFD that it becomes
    bad.write_bytes(b"\xe2\x82 \xff\xc3 Fin.")
    got = tool.json("words", "--format=json", "--offsets=codepoint", bad)["words"]
    tool.check(got == [{"begin": 5, "end": 8}], f"offsets in ill-formed text: {got}")


def check_odd(tool):
    for name, content in ODD.items():
        path = tool.folder / name
        path.write_bytes(content)
        for command in (["analyze"], ["sentences"], ["quotes"], ["words"], ["match", "--gazetteer", NAMES],
                        ["analyze", "--offsets=utf16"]):
            got = tool.json(*command, "--format=json", path)
            tool.check(got.get("bytes") == len(content), f"{command} {name}: bytes")
            piped = tool.json(*command, "--format=json", "-", input=content)
            piped["file"] = got.get("file")
            tool.check(piped == got, f"{command} {name}: not the same from a pipe")
            for line in tool.expect(0, *command, "--format=ndjson", path).splitlines():
                json.loads(line)
            text = tool.expect(0, *command, path).decode("utf-8")  # strict: text is UTF-8 whatever comes in
            raw = [c for c in text if (c < " " and c != "\n") or "\x7f" <= c < "\xa0"]
            tool.check(not raw, f"{command} {name}: control characters {raw[:5]} reach the terminal")
        done = tool.run("validate", path)
        try:
            content.decode()
            want = 0
        except UnicodeDecodeError as error:
            want = 1
            offset = f"byte offset {error.start}".encode()
            tool.check(offset in done.stdout, f"validate {name}: {done.stdout!r} lacks {offset!r}")
        tool.check(done.returncode == want, f"validate {name}: status {done.returncode}")
        tool.check(tool.run("lint", path).returncode in (0, 1), f"lint {name}: status")
    out = tool.json("sentences", "--format=json", tool.folder / "bom.txt")["sentences"]
    tool.check(out[0]["begin"] == 3, f"bom: offsets do not count the mark: {out}")


def check_checks(tool):
    folder = tool.folder
    (folder / "doubt.txt").write_bytes("Été.\r\n\r\nUn » ici.\r\n\r\nÀ l'été « il vient. Puis rien.\r\n".encode())
    out = tool.expect(1, "lint", "doubt.txt").decode().splitlines()
    tool.check(len(out) == 2 and out[0].startswith("doubt.txt:3:4: stray-closing-mark: "), f"lint: {out}")
    tool.check(len(out) == 2 and out[1].startswith("doubt.txt:5:9: unclosed-quotation: "), f"lint: {out}")
    tool.expect(0, "lint", STORY, out=b"")
    (folder / "bad.txt").write_bytes("Été\nété \x80\xff".encode("latin-1").replace(b"\xe9", b"\xc3\xa9").replace(b"\xc9", b"\xc3\x89"))
    out = tool.expect(1, "validate", STORY, "bad.txt").decode()
    tool.check(out.startswith("bad.txt:2:5: stray-continuation: ") and "byte offset 12" in out, f"validate: {out}")
    tool.expect(0, "validate", STORY, out=b"")


def check_unreadable(tool):
    folder = tool.folder
    (folder / "dir").mkdir()
    for command in (["analyze"], ["sentences"], ["quotes"], ["words"], ["lint"], ["validate"],
                    ["match", "--gazetteer", NAMES]):
        tool.expect(3, *command, "absent.txt", out=b"", error="absent.txt: no such file")
        tool.expect(3, *command, "dir", out=b"", error="dir: this is a folder")
        tool.expect(3, *command, stdin=None, preexec_fn=lambda: os.close(0), out=b"", error="standard input: it is closed")
    out = tool.expect(3, "sentences", "absent.txt", STORY, "dir").decode()  # the others are read
    tool.check("Selon Marc Tissot" in out, "an unreadable file stops the others")
    tool.expect(3, "lint", "absent.txt", "doubt.txt")  # 3 is worse than 1
    secret = folder / "secret.txt"
    secret.write_bytes(TEXT)
    secret.chmod(0)
    if os.geteuid() != 0:
        tool.expect(3, "words", secret, error="permission denied")
    named = folder / "pipe"
    os.mkfifo(named)
    feeder = subprocess.Popen(["cp", str(STORY), str(named)])
    got = tool.json("sentences", "--format=json", named)
    feeder.wait(timeout=10)
    tool.check(got.get("bytes") == len(TEXT), "a named pipe is not read to its end")


def check_unwritable(tool):
    big = tool.folder / "big.txt"
    big.write_bytes(TEXT * 200)
    if FULL.exists():
        for path in (STORY, big):
            with FULL.open("wb") as full:
                tool.expect(3, "analyze", "--format=json", path, stdout=full, error="standard output: the disk is full")
                tool.expect(3, "sentences", path, stdout=full, error="standard output: the disk is full")
        with FULL.open("wb") as full:
            tool.expect(3, "lint", "doubt.txt", stdout=full, error="standard output: the disk is full")
    reader, writer = os.pipe()
    os.close(reader)
    tool.expect(3, "analyze", "--format=ndjson", big, stdout=writer, error="standard output: its reader has closed it")
    os.close(writer)
    tool.expect(3, "words", STORY, preexec_fn=lambda: os.close(1), error="standard output")


def check_lists(tool):
    folder = tool.folder
    for content, line, reason in WRONG_LISTS:
        (folder / "wrong.tsv").write_bytes(content)
        for command in (["match", "--gazetteer", "wrong.tsv", STORY], ["gazetteer", "build", "wrong.tsv", "-o", "x.gaz"],
                        ["analyze", "--gazetteer", "wrong.tsv", STORY]):
            done = tool.run(*command)
            said = done.stderr.decode()
            good = done.returncode == 3 and not done.stdout and said.startswith(f"incise: wrong.tsv:{line}: ")
            tool.check(good and reason in said, f"{command} {content[:30]!r}: {done.returncode} {said!r}")
    # A name given twice: no image, but a list that is only searched may have it.
    (folder / "twice.tsv").write_bytes(b"# list\nl:1\tplace\tBrest\nl:2\tplace\tLannion\tBrest|Lannion\n")
    tool.expect(3, "gazetteer", "build", "twice.tsv", "-o", "x.gaz", out=b"",
                error="twice.tsv:3: a gazetteer entry has the same name twice")
    found = tool.json("match", "--gazetteer", "twice.tsv", "--format=json", "-", input=b"Brest.")["entities"]
    tool.check([e["id"] for e in found] == ["l:1", "l:2"], f"a name given twice: {found}")
    tool.check(not (folder / "x.gaz").exists(), "a wrong list left an image")
    tool.expect(3, "match", "--gazetteer", "absent.tsv", STORY, out=b"", error="absent.tsv: no such file")

    # Comments, blank lines, CRLF, a byte-order mark, empty aliases; several lists are merged.
    (folder / "a.tsv").write_bytes(b"\xef\xbb\xbf# list\r\n\r\np:1\tperson\tJeanne Aubry\t|Aubry|\r\n")
    (folder / "b.tsv").write_bytes("l:1\tplace\tBrévans\np:1\tperson\tJeanne A.".encode())
    got = tool.json("match", "--gazetteer", "a.tsv", "--gazetteer=b.tsv", "--format=json", STORY)["entities"]
    tool.check([e["id"] for e in got] == ["l:1", "l:1", "p:1", "p:1"], f"merged lists: {got}")
    tool.check({e["name"] for e in got} == {"Jeanne Aubry", "Brévans"}, f"merged lists: {got}")
    (folder / "none.tsv").write_bytes(b"# nothing\n")
    tool.check(tool.json("match", "--gazetteer", "none.tsv", "--format=json", STORY)["entities"] == [], "an empty list")
    fold = {"exact": 2, "case": 2, "accents": 4}
    (folder / "fold.tsv").write_bytes("x\tplace\tMontbéliard\n".encode())
    for level, count in fold.items():
        text = "Montbéliard, MONTBÉLIARD, Montbeliard, MONTBELIARD.".encode()
        found = tool.json("match", "--gazetteer", "fold.tsv", "--fold", level, "--format=json", "-", input=text)
        want = 1 if level == "exact" else count
        tool.check(len(found["entities"]) == want, f"--fold {level}: {found['entities']}")


def rows_of(file):
    """The names of a list as rows of C++."""
    rows, entries = [], {}
    for line in pathlib.Path(file).read_text().splitlines():
        if line and not line.startswith("#"):
            id_, type_, name, *aliases = line.split("\t")
            entry = entries.setdefault(id_, len(entries))
            rows += [f'{{"{form}", {entry}, "{id_}", "{type_}"}}' for form in (name, *"|".join(aliases).split("|")) if form]
    return ", ".join(rows)


def check_images(tool):
    folder = tool.folder
    tool.expect(0, "gazetteer", "build", NAMES, "-o", "names.gaz", out=b"")
    tool.check(not list(folder.glob("*.incise-tmp")), "gazetteer build left its draft")
    image = tool.json("analyze", "--gazetteer", "names.gaz", "--format=json", STORY)
    tool.check(image == tool.json("analyze", "--gazetteer", NAMES, "--format=json", STORY), "an image is not its list")
    info = tool.expect(0, "gazetteer", "info", "names.gaz").decode().split("\n")
    facts = dict(line.split("  ", 1) for line in info if line)
    tool.check(facts["entries"].strip() == "3" and facts["names"].split()[0] == "6", f"info: {facts}")
    tool.check(facts["fold level"].strip() == "accents", f"info: {facts}")
    tool.expect(2, "match", "--gazetteer", "names.gaz", "--fold", "exact", STORY, error="built with --fold accents")
    content = (folder / "names.gaz").read_bytes()
    for name, wrong in (("cut.gaz", content[:-3]), ("changed.gaz", content[:60] + b"?" + content[61:]), ("magic.gaz", content[:4])):
        (folder / name).write_bytes(wrong)
        tool.expect(3, "match", "--gazetteer", name, STORY, out=b"", error=f"{name}: the gazetteer image")
        tool.expect(3, "gazetteer", "info", name, out=b"", error=f"{name}: the gazetteer image")
    tool.expect(3, "gazetteer", "info", NAMES, out=b"", error="not an incise gazetteer image")
    tool.expect(3, "gazetteer", "build", NAMES, "-o", "absent/x.gaz", out=b"", error="absent/x.gaz")
    tool.expect(3, "gazetteer", "build", NAMES, "-o", "dir", out=b"", error="dir")
    (folder / "own.tsv").write_bytes(b"p:a\tperson\tAnne\n")
    tool.expect(2, "gazetteer", "build", "own.tsv", "-o", "./own.tsv", out=b"", error="./own.tsv: the image would replace")
    tool.check((folder / "own.tsv").read_bytes() == b"p:a\tperson\tAnne\n", "a list was replaced by its image")
    tool.check(not list(folder.glob("*.incise-tmp")), "a failed build left its draft")

    # The header has the same bytes and compiles; the library makes those bytes too, when it runs and in the compiler.
    tool.expect(0, "gazetteer", "build", NAMES, "-o", "names.hpp", "--header", "village_names", out=b"")
    header = (folder / "names.hpp").read_bytes()
    tool.check(header.isascii(), "the header is not ASCII")
    compiler = os.environ.get("CXX", "g++").split()
    if shutil.which(compiler[0]):
        (folder / "main.cpp").write_text(
            '#include <cstdio>\n#include "names.hpp"\n#include "names.hpp"\n#include <incise/gazetteer_builder.hpp>\n'
            "static constexpr auto people = incise::open_gazetteer(village_names());\n"
            'static_assert(people, "the image is good");\n'
            f"static constexpr incise::gazetteer_entry rows[] = {{{rows_of(NAMES)}}};\n"
            "static constexpr auto made = incise::make_gazetteer<rows>();\n"
            'static_assert(made.bytes() == village_names(), "the compiler makes the same bytes");\n'
            "int main() {\n"
            "    static char memory[4096];\n"
            "    const auto built = incise::build_gazetteer(rows, memory);\n"
            "    if (!built || std::string_view(memory, built.size) != village_names()) return 1;\n"
            "    std::fwrite(village_names().data(), 1, village_names().size(), stdout);\n"
            "}\n")
        command = [*compiler, "-std=c++17", "-Wall", "-Wextra", "-Wpedantic", "-Werror", f"-I{ROOT / 'include'}",
                   "main.cpp", "-o", "main"]
        built = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
        tool.check(built.returncode == 0, f"the generated header does not compile: {built.stderr[:300]}")
        if built.returncode == 0:
            ran = subprocess.run([folder / "main"], capture_output=True, check=False)
            tool.check(ran.returncode == 0, "build_gazetteer makes other bytes than the tool")
            tool.check(ran.stdout == content, "the header has other bytes than the image")


def check_usage(tool):
    for words in USAGE:
        tool.expect(2, *words, out=b"", error="incise: ")
    version = (ROOT / "include/incise/version.hpp").read_text().split('INCISE_VERSION "')[1].split('"')[0]
    tool.expect(0, "--version", out=f"incise {version}\n".encode())
    tool.check(b"Usage" in tool.expect(0, "--help"), "--help")
    for command in COMMANDS:
        tool.check(b"Usage" in tool.expect(0, *command.split(), "--help"), f"{command} --help")


def findings():
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        work = folder / "work"
        work.mkdir()
        tool = Tool(built_tool(folder), work)
        for check in (check_usage, check_story, check_offsets, check_odd, check_checks, check_unreadable,
                      check_unwritable, check_lists, check_images):
            try:
                check(tool)
            except (LookupError, ValueError, TypeError) as problem:  # an answer of another shape
                tool.wrong.append(f"{type(problem).__name__}: {problem}")
            yield from (f"{check.__name__[6:]}: {one}" for one in tool.wrong)
            tool.wrong = []


run_guard(findings)
