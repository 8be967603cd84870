// SPDX-License-Identifier: MIT
// The program of every consumer project: prints what it computed with incise.
#include <incise/incise.hpp>

#include <cstdio>

int main() {
    // "\xC3\xA9" is an e with an acute accent: "ete" with accents is five bytes, three code points.
    std::printf("incise %s counts %d code points\n", INCISE_VERSION,
                static_cast<int>(incise::count("\xC3\xA9t\xC3\xA9")));
}
