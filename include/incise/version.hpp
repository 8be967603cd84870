// SPDX-License-Identifier: MIT
// L0: the version of incise, the one place where it is written (CMake and Meson read it from here).
#ifndef INCISE_VERSION_HPP
#define INCISE_VERSION_HPP

#define INCISE_VERSION_MAJOR 0
#define INCISE_VERSION_MINOR 1
#define INCISE_VERSION_PATCH 0
#define INCISE_VERSION "0.1.0"

// Everything lives in this inline namespace, so that two versions can be linked into one program.
// It changes whenever a type's layout or a function's meaning does.
#define INCISE_ABI v0_1

#endif
