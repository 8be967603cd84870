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

A second table holds the outcome at fold_accents, without steps, for the letters that nearly all text is made
of: one byte for each of U+0000-007F, two (the second may be 0) for each of U+00C0-017F.

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

# The signs of sign_step in unicode.hpp that occur in what is read at a glance.
SIGNS = {**dict.fromkeys(map(ord, "\t\n\v\f\r-"), ord(" ")), 0x2BC: ord("'")}

# What is read at a glance at fold_accents: one byte a code point, and two.
ONE_BYTE, TWO_BYTES = range(0x80), range(0xC0, 0x180)

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


def fold_accents(code, steps, category):
    """What the library makes of a code point at fold_accents, all steps taken."""
    if code in SIGNS:
        return (SIGNS[code],)
    if code in steps:
        return tuple(u for unit in steps[code][1] for u in fold_accents(unit, steps, category))
    return () if category[code] == "Mn" else (code,)


def at_a_glance(codes, width, steps, category):
    """The outcome of each code point in `width` bytes."""
    data = []
    for code in codes:
        units = fold_accents(code, steps, category)
        if len(units) > width or not units or max(units) > 0xFF or 0 in units[1:]:
            sys.exit(f"U+{code:04X} folds to {units}, which does not fit {width} bytes")
        data += [*units, *[0] * (width - len(units))]
    return data


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
    one_byte = at_a_glance(ONE_BYTE, 1, steps, category)
    two_bytes = at_a_glance(TWO_BYTES, 2, steps, category)
    size = 3 * position + len(pool) + 6 * len(BLOCKS) + len(one_byte) + len(two_bytes)
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

// U+0000 to U+007F at fold_accents.
inline constexpr char folded_ascii[] =
{literal(one_byte, 24)};

// U+00C0 to U+017F at fold_accents: two code points each, the second 0 if there is none.
inline constexpr char folded_latin[] =
{literal(two_bytes, 24)};

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
