#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Write include/incise/detail/latin_table.hpp from the Unicode data files.

    tools/make_latin_table.py            write the header
    tools/make_latin_table.py --check    exit with 1 if it is not what would be written

Every code point of BLOCKS becomes three bytes: its general category, and one *step* of folding. A step
replaces one code point by a few others, from a fold level on; the library repeats steps until none applies
(Ǿ becomes Ø and an acute, Ø becomes ø, ø becomes o). The last of the three bytes says which step:

    00..6F   canonical: letters[second byte], then the mark U+0300 + this byte
    7n       canonical: n letters from letters[second byte]
    8n       the same from fold_case on, 9n from fold_accents on
    FF       no step

The data are Unicode's: Debian package unicode-data. Only UNSTROKED is ours.
"""
import argparse
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
HEADER = ROOT / "include/incise/detail/latin_table.hpp"
LIMIT = 5 * 1024
LONGEST = 4  # incise::folding holds as many code points

# U+03A9 is there because the ohm sign, U+2126, decomposes to it; 2070-209F for H₂O, 2150-218F for ⅓ and Ⅳ.
BLOCKS = [(0x0000, 0x024F), (0x0300, 0x036F), (0x03A9, 0x03A9), (0x1E00, 0x1EFF), (0x2000, 0x20CF),
          (0x2100, 0x218F), (0xFB00, 0xFB06)]

# In the order of incise::general_category.
CATEGORIES = ("Cn Lu Ll Lt Lm Lo Mn Mc Me Nd Nl No Pc Pd Ps Pe Pi Pf Po Sm Sc Sk So "
              "Zs Zl Zp Cc Cf Cs Co").split()

# Letters that Unicode does not decompose but that people type without their stroke, hook or ligature
# (fold_accents). Small letters are enough: case folding comes first.
UNSTROKED = dict(pair.split("=") for pair in """
    æ=ae œ=oe ø=o đ=d ð=d þ=th ħ=h ı=i ȷ=j ł=l ŀ=l· ŋ=n ŧ=t ĸ=k ĳ=ij ǆ=dz ǳ=dz ǉ=lj ǌ=nj ȣ=ou
    ƀ=b ƃ=b ƈ=c ȼ=c ƌ=d ɇ=e ƒ=f ǥ=g ɉ=j ƙ=k ƚ=l ƞ=n ƥ=p ɋ=q ɍ=r ȿ=s ẜ=s ẝ=s ƫ=t ƭ=t ƴ=y ɏ=y ƶ=z ȥ=z ɀ=z
    """.split())

CANONICAL, CASE, ACCENTS, NONE = 0x70, 0x80, 0x90, 0xFF


def rows(path):
    """The fields of each line of a Unicode data file."""
    for line in path.read_text(encoding="utf-8").splitlines():
        line = line.split("#")[0].strip()
        if line:
            yield [field.strip() for field in line.split(";")]


def numbers(field):
    return tuple(int(number, 16) for number in field.split())


def read(folder):
    """Categories, canonical decompositions, full case foldings and the Unicode version."""
    category, decomposition = {}, {}
    for fields in rows(folder / "UnicodeData.txt"):
        category[int(fields[0], 16)] = fields[2]
        if fields[5] and not fields[5].startswith("<"):
            decomposition[int(fields[0], 16)] = numbers(fields[5])
    casing = {int(f[0], 16): numbers(f[2]) for f in rows(folder / "CaseFolding.txt") if f[1] in "CF"}
    first_line = (folder / "CaseFolding.txt").read_text(encoding="utf-8").split("\n")[0]
    return category, decomposition, casing, re.search(r"-(\d+\.\d+\.\d+)\.txt", first_line).group(1)


def step_of(code, decomposition, casing):
    """The one step of a code point: (level, code points), or None."""
    if code in decomposition:
        return CANONICAL, decomposition[code]
    if code in casing:
        return CASE, casing[code]
    if chr(code) in UNSTROKED:
        return ACCENTS, tuple(map(ord, UNSTROKED[chr(code)]))
    return None


def check_lengths(steps):
    """No chain of steps is longer than incise::folding, and none is circular."""
    for code in steps:
        units, turns = [code], 0
        while any(unit in steps for unit in units):
            units = [u for unit in units for u in (steps[unit][1] if unit in steps else (unit,))]
            turns += 1
            if len(units) > LONGEST or turns > 8:
                sys.exit(f"U+{code:04X} folds to {units}: too long")


class Letters:
    """The pool of code points that steps point into."""

    def __init__(self):
        self.pool = []

    def place(self, wanted):
        for at in range(len(self.pool)):
            if tuple(self.pool[at:at + len(wanted)]) == wanted:
                return at
        self.pool.extend(wanted)
        if len(self.pool) > 256:
            sys.exit("the letters do not fit a byte any more")
        return len(self.pool) - len(wanted)


def encode_step(step, letters):
    """The second and the third byte of a record."""
    if step is None:
        return 0, NONE
    level, units = step
    if level == CANONICAL and len(units) == 2 and 0x300 <= units[1] < 0x370 and not 0x300 <= units[0] < 0x370:
        return letters.place(units[:1]), units[1] - 0x300
    return letters.place(units), level | len(units)


def literal(data, per_line):
    """Bytes as string literals, three octal digits each: "\\0" "01" cannot run on."""
    lines = (data[at:at + per_line] for at in range(0, len(data), per_line))
    return "\n".join('    "' + "".join(f"\\{byte:03o}" for byte in line) + '"' for line in lines)


def header(folder):
    category, decomposition, casing, version = read(folder)
    codes = [code for first, last in BLOCKS for code in range(first, last + 1)]
    steps = {code: step for code in codes if (step := step_of(code, decomposition, casing))}
    check_lengths(steps)
    unused = [letter for letter in UNSTROKED if steps.get(ord(letter), (0,))[0] != ACCENTS]
    if unused:
        sys.exit(f"never used: {unused}")

    letters = Letters()
    for code in codes:  # longest first, so that single letters find a place in them
        if code in steps and len(steps[code][1]) > 2:
            letters.place(steps[code][1])
    records, blocks, position = [], [], 0
    for first, last in BLOCKS:
        data = []
        for code in range(first, last + 1):
            data += [CATEGORIES.index(category.get(code, "Cn")), *encode_step(steps.get(code), letters)]
        records.append(f"    // U+{first:04X} to U+{last:04X}\n{literal(data, 24)}")
        blocks.append(f"    {{0x{first:04X}, 0x{last:04X}, {position}}},")
        position += last - first + 1
    pool = [byte for unit in letters.pool for byte in (unit >> 8, unit & 0xFF)]
    size = 3 * position + len(pool) + 6 * len(BLOCKS)
    if size > LIMIT:
        sys.exit(f"{size} bytes of data are more than {LIMIT}")

    return f"""// SPDX-License-Identifier: MIT
// L2: GENERATED by tools/make_latin_table.py from Unicode {version}; do not edit. {size} bytes of data.
// The data are under the Unicode License (https://www.unicode.org/license.txt).
// clang-format off
#ifndef INCISE_DETAIL_LATIN_TABLE_HPP
#define INCISE_DETAIL_LATIN_TABLE_HPP

#include <cstdint>

#include "config.hpp"

namespace incise {{
inline namespace INCISE_ABI {{
namespace detail {{

inline constexpr char latin_unicode_version[] = "{version}";

/// Code points `first` to `last` have the records from number `position` on.
struct latin_block {{
    std::uint16_t first;
    std::uint16_t last;
    std::uint16_t position;
}};

inline constexpr latin_block latin_blocks[] = {{
{chr(10).join(blocks)}
}};

// Three bytes a code point: the general category, then one step of folding (letter number, kind).
// Kind 00..6F: the letter, then the mark U+0300 + kind, always. 7n: n letters, always. 8n: n letters
// from fold_case on. 9n: n letters from fold_accents on. FF: no step.
inline constexpr char latin_records[] =
{chr(10).join(records)};

// Two bytes a letter, the high one first.
inline constexpr char latin_letters[] =
{literal(pool, 24)};

}}  // namespace detail
}}  // namespace INCISE_ABI
}}  // namespace incise

#endif
"""


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="compare only; exit with 1 on a difference")
    parser.add_argument("--unicode-data", type=pathlib.Path, default=pathlib.Path("/usr/share/unicode"),
                        metavar="FOLDER", help="where UnicodeData.txt is (default: /usr/share/unicode)")
    args = parser.parse_args()
    wanted = header(args.unicode_data)
    if args.check:
        if HEADER.read_text(encoding="ascii") != wanted:
            sys.exit(f"{HEADER} is not what {pathlib.Path(__file__).name} writes")
        return
    HEADER.write_text(wanted, encoding="ascii", newline="\n")


if __name__ == "__main__":
    main()
