# incise::utf8proc = incise::incise + libutf8proc, for who includes <incise/utf8proc.hpp>.
# Used by incise itself and installed beside the CMake package, where it serves COMPONENTS utf8proc.
find_package(PkgConfig QUIET)
if(PKG_CONFIG_FOUND)
    pkg_check_modules(incise_libutf8proc QUIET IMPORTED_TARGET GLOBAL libutf8proc)
endif()
if(NOT TARGET PkgConfig::incise_libutf8proc)
    message(FATAL_ERROR "incise::utf8proc needs utf8proc and pkg-config; "
        "on Debian: apt-get install libutf8proc-dev pkg-config")
endif()

if(NOT TARGET incise::utf8proc)
    add_library(incise::utf8proc INTERFACE IMPORTED GLOBAL)
    target_link_libraries(incise::utf8proc INTERFACE incise::incise PkgConfig::incise_libutf8proc)
endif()
