#!/bin/sh
# SPDX-License-Identifier: MIT
# Installs what is missing on a Debian 12, builds incise in every way and runs all of its tests.
#
#   sh tools/check.sh            do it; the last line is "N passed, N failed"
#   sh tools/check.sh --list     only print the packages that are needed
#
# Root (or sudo) is needed only if a package is missing. Everything is built in build/check-*. What fails
# fast comes first: a tree that does not compile shows before anything big is even downloaded.
set -eu
cd "$(dirname "$0")/.."
export LC_ALL=C.UTF-8

# Each row: package, how to see that it is there (a command or a file), what it is for.
packages() {
    cat <<'ROWS'
g++                             g++                                     compiles the library, the tool and the tests
g++-12                          g++-12                                  the oldest gcc that is supported
cmake                           cmake                                   builds
ninja-build                     ninja                                   builds, for CMake and for Meson
meson                           meson                                   builds the other way
pkg-config                      pkg-config                              finds utf8proc, tests our own pkg-config file
python3                         python3                                 runs the guards
doctest-dev                     /usr/include/doctest/doctest.h          the test framework
libutf8proc-dev                 /usr/include/utf8proc.h                 all of Unicode, which the tests compare with
libcli11-dev                    /usr/include/CLI/CLI.hpp                the tool's command line
libbenchmark-dev                /usr/include/benchmark/benchmark.h      times the benchmarks
libsimdjson-dev                 /usr/include/simdjson.h                 a peer that the benchmarks measure
libutfcpp-dev                   /usr/include/utf8cpp/utf8.h             another
libicu-dev                      /usr/include/unicode/utf8.h             another
libglib2.0-dev                  /usr/include/glib-2.0/glib.h            another
libhyperscan-dev                /usr/include/hs/hs.h                    a peer of the gazetteer
iso-codes                       /usr/share/iso-codes/json/iso_3166-1.json  French names of countries, for a gazetteer
unicode-data                    /usr/share/unicode/UnicodeData.txt      what the Unicode tables are made from
clang-14                        clang++-14                              the oldest clang that is supported
clang-19                        clang++-19                              a new clang
lld                             ld.lld                                  links what clang optimised at link time
binutils                        nm                                      shows the symbols of an object file
gcc-arm-none-eabi               arm-none-eabi-g++                       compiles for a Cortex-M
libnewlib-arm-none-eabi         /usr/lib/arm-none-eabi/newlib/nano.specs  the C library of a Cortex-M
libstdc++-arm-none-eabi-newlib  /usr/lib/arm-none-eabi/newlib/libstdc++_nano.a  the C++ library of a Cortex-M
qemu-system-arm                 qemu-system-arm                         runs what was compiled for a Cortex-M
ROWS
}

# ---- Packages -----------------------------------------------------------------------------------------

is_there() {
    case $1 in
        /*) [ -e "$1" ] ;;
        *) command -v "$1" >/dev/null ;;
    esac
}

missing() {
    packages | while read -r package sign purpose; do
        is_there "$sign" || echo "$package"
    done
}

# as_root COMMAND...: runs it as root, through sudo if need be.
as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

announce() {
    echo "To build and test incise in every way, these packages are missing:"
    packages | while read -r package sign purpose; do
        is_there "$sign" || printf '    %-32s%s\n' "$package" "$purpose"
    done
}

refuse() {
    echo "$1 Install them as root, then start again:" >&2
    echo "    apt-get install --no-install-recommends" $(missing) >&2
    exit 1
}

# Says what is missing and fetches apt's list of packages; does nothing if all is there.
prepare_install() {
    [ -n "$(missing)" ] || return 0
    announce
    is_there apt-get || refuse "There is no apt-get here."
    [ "$(id -u)" = 0 ] || is_there sudo || refuse "You are not root and there is no sudo."
    echo "They are now installed with apt-get, with what they depend on (4 GB of disk), and nothing else."
    as_root apt-get update -q
}

# install_packages PACKAGE...: none is fine.
install_packages() {
    [ $# -eq 0 ] || as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -q -y --no-install-recommends "$@"
}

# ---- Results ------------------------------------------------------------------------------------------

passed=0
failed=0
began=$(date +%s)

title() {
    printf '\n==== %s (after %s s)\n' "$1" "$(($(date +%s) - began))"
}

# count PASSED FAILED: adds them to the totals; a step without a result is a failure.
count() {
    passed=$((passed + ${1:-0}))
    failed=$((failed + ${2:-1}))
}

finish() {
    title "done"
    echo "$passed passed, $failed failed"
    [ "$failed" -eq 0 ] && [ "$passed" -gt 0 ] && exit 0
    exit 1
}

# build WHAT COMMAND...: without a build there is nothing to test, so a failure ends it all.
build() {
    title "$1"
    shift
    "$@" || { count 0 1; finish; }
}

# ---- Steps --------------------------------------------------------------------------------------------

# The first command of the README: a compiler and the single header are enough.
examples_with_single_header() {
    mkdir -p build/check-single
    for source in examples/*.cpp; do
        name=$(basename "$source" .cpp)
        "${CXX:-g++}" -std=c++17 -Isingle_include "$source" -o "build/check-single/$name" || return 1
        (cd examples && "../build/check-single/$name") | diff -u "examples/$name.expected" - || return 1
        count 1 0
    done
}

# ctest_label LABEL: runs the tests that carry it and counts them.
ctest_label() {
    title "ctest -L $1"
    log=build/check-cmake/$1.log
    ctest --test-dir build/check-cmake --no-tests=error --output-on-failure -j "$(nproc)" -L "$1" \
        --output-log "$log" || :
    count $(sed -n 's/.* \([0-9]*\) tests* failed out of \([0-9]*\).*/\2 \1/p' "$log" |
            while read -r all bad; do echo "$((all - bad)) $bad"; done)
}

meson_setup() {
    again=
    [ ! -f build/check-meson/build.ninja ] || again=--reconfigure
    # The same tests once more, now under the sanitizers, which cannot run without /proc.
    sanitize=none
    [ ! -e /proc/self/maps ] || sanitize=address,undefined
    meson setup $again -Dbuildtype=debug -Db_sanitize=$sanitize build/check-meson
}

meson_tests() {
    title "meson test (the guards have run already)"
    log=build/check-meson/test.log
    meson test -C build/check-meson --no-suite guard --print-errorlogs >"$log" 2>&1 || :
    cat "$log"
    count $(awk '/^Ok:/ {ok = $2} /^(Fail|Unexpected Pass|Skipped|Timeout):/ {bad += $NF; seen = 1}
                 END {if (seen && ok + bad > 0) print ok + 0, bad}' "$log")
}

# ---- All together -------------------------------------------------------------------------------------

if [ "${1:-}" = --list ]; then
    packages | while read -r package sign purpose; do echo "$package"; done
    exit 0
fi

prepare_install
is_there "${CXX:-g++}" || install_packages g++
build "examples with the single header" examples_with_single_header
install_packages $(missing)
build "cmake, configure" cmake -G Ninja -S . -B build/check-cmake \
    -DCMAKE_BUILD_TYPE=Release -DINCISE_BUILD_BENCH=ON -DCMAKE_CXX_COMPILER="${CXX:-g++}"
ctest_label source
build "cmake, build" cmake --build build/check-cmake
ctest_label build
build "meson, configure" meson_setup
build "meson, build" meson compile -C build/check-meson
meson_tests
finish
