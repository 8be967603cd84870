// SPDX-License-Identifier: MIT
// The test program's main function; each other file of this folder tests the header of the same name.
#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include <doctest/doctest.h>
