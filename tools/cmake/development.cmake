# What the people who work on incise build: the tool, the examples, the benchmarks, the tests and the guards.
# Nothing in this file concerns a project that only uses the library.

# ---- Helpers ------------------------------------------------------------------------------------------

# The files that match `pattern`; an empty list is a mistake, not a build without tests.
function(incise_glob result pattern)
    file(GLOB files CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/${pattern}")
    if(NOT files)
        message(FATAL_ERROR "incise: no file matches ${pattern}")
    endif()
    set(${result} "${files}" PARENT_SCOPE)
endfunction()

# Stops with the name of the package to install, rather than with a compiler's error later.
function(incise_require_header header package option)
    string(MAKE_C_IDENTIFIER "incise_${header}" place)
    find_path(${place} "${header}")
    mark_as_advanced(${place})
    if(NOT ${place})
        message(FATAL_ERROR "incise: <${header}> was not found. On Debian: apt-get install ${package} "
            "('sh tools/check.sh' installs all that is needed). Or build without: -D${option}=OFF")
    endif()
endfunction()

# Likewise for a library that pkg-config knows; makes the target PkgConfig::incise_bench_MODULE.
function(incise_require_module module package option)
    pkg_check_modules(incise_bench_${module} QUIET IMPORTED_TARGET GLOBAL ${module})
    if(NOT TARGET PkgConfig::incise_bench_${module})
        message(FATAL_ERROR "incise: pkg-config knows no ${module}. On Debian: apt-get install ${package} "
            "('sh tools/check.sh' installs all that is needed). Or build without: -D${option}=OFF")
    endif()
endfunction()

# An executable of ours: C++17, no compiler's dialect, and not one warning.
function(incise_executable name)
    add_executable(${name} ${ARGN})
    set_target_properties(${name} PROPERTIES CXX_EXTENSIONS OFF)
    target_link_libraries(${name} PRIVATE incise::incise)
    if(NOT MSVC)
        target_compile_options(${name} PRIVATE -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion
            -Wshadow -Wold-style-cast -Werror)
    endif()
endfunction()

if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE Release)
endif()
enable_testing()

if(INCISE_BUILD_TESTS OR INCISE_BUILD_EXAMPLES)
    find_package(Python3 COMPONENTS Interpreter)
    if(NOT Python3_Interpreter_FOUND)
        message(FATAL_ERROR "incise: the tests need Python 3. On Debian: apt-get install python3. "
            "Or build without: -DINCISE_BUILD_TESTS=OFF -DINCISE_BUILD_EXAMPLES=OFF")
    endif()
endif()

# ---- The tool: the executable `incise` ----------------------------------------------------------------

if(INCISE_BUILD_TOOL)
    incise_require_header(CLI/CLI.hpp libcli11-dev INCISE_BUILD_TOOL)
    incise_glob(incise_tool_sources "tools/incise/*.cpp")
    incise_executable(incise_tool ${incise_tool_sources})
    set_target_properties(incise_tool PROPERTIES OUTPUT_NAME incise)
    if(INCISE_INSTALL)
        install(TARGETS incise_tool RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
    endif()
endif()

# ---- The examples: each one prints what the file NAME.expected says -----------------------------------

if(INCISE_BUILD_EXAMPLES)
    incise_glob(incise_examples "examples/*.cpp")
    foreach(source IN LISTS incise_examples)
        get_filename_component(name "${source}" NAME_WE)
        incise_executable(example_${name} "${source}")
        add_test(NAME example.${name}
            COMMAND Python3::Interpreter "${PROJECT_SOURCE_DIR}/tools/expect_output.py"
                    "${PROJECT_SOURCE_DIR}/examples/${name}.expected" $<TARGET_FILE:example_${name}>)
        set_tests_properties(example.${name} PROPERTIES LABELS build TIMEOUT 60)
    endforeach()
endif()

# ---- The benchmarks: tests/bench/utf8.cpp three times, tests/bench/gazetteer.cpp twice, see there ------

if(INCISE_BUILD_BENCH)
    find_package(PkgConfig QUIET)
    if(NOT PKG_CONFIG_FOUND)
        message(FATAL_ERROR "incise: pkg-config was not found. On Debian: apt-get install pkg-config. "
            "Or build without: -DINCISE_BUILD_BENCH=OFF")
    endif()
    incise_require_header(utf8cpp/utf8.h libutfcpp-dev INCISE_BUILD_BENCH)
    set(incise_bench_libraries)
    foreach(row benchmark=libbenchmark-dev simdjson=libsimdjson-dev icu-uc=libicu-dev glib-2.0=libglib2.0-dev
                libutf8proc=libutf8proc-dev libhs=libhyperscan-dev)
        string(REGEX REPLACE "=.*" "" module "${row}")
        string(REGEX REPLACE ".*=" "" package "${row}")
        incise_require_module(${module} ${package} INCISE_BUILD_BENCH)
        list(APPEND incise_bench_libraries PkgConfig::incise_bench_${module})
    endforeach()

    # A branch across two cache lines costs a loop a quarter of its speed, by mere chance: not in these programs.
    include(CheckCXXCompilerFlag)
    check_cxx_compiler_flag(-Wa,-mbranches-within-32B-boundaries incise_can_place_branches)
    set(incise_bench_layout $<$<BOOL:${incise_can_place_branches}>:-Wa,-mbranches-within-32B-boundaries>)

    # incise_bench(NAME SOURCE SMOKE FLAG...): SMOKE is one more argument of its short run, or empty; -O2 without
    # sanitizers whatever the build type, since the bars are for that.
    function(incise_bench name source smoke)
        incise_executable(${name} "tests/bench/${source}")
        target_link_libraries(${name} PRIVATE ${incise_bench_libraries})
        target_compile_options(${name} PRIVATE -O2 ${incise_bench_layout} -fno-sanitize=all ${ARGN})
        # Figures are for `--check` on a quiet machine; this only sees that it runs and that the peers agree.
        add_test(NAME bench.smoke.${name} COMMAND ${name} --rounds=1 --bytes=200000 ${smoke})
        set_tests_properties(bench.smoke.${name} PROPERTIES LABELS build TIMEOUT 120)
    endfunction()
    incise_bench(bench_utf8 utf8.cpp "")
    incise_bench(bench_utf8_portable utf8.cpp "" -DINCISE_NO_SIMD)
    incise_bench(bench_utf8_native utf8.cpp "" -DINCISE_BENCH_NATIVE -march=native)
    incise_bench(bench_gazetteer gazetteer.cpp --names=10000)
    incise_bench(bench_gazetteer_portable gazetteer.cpp --names=10000 -DINCISE_NO_SIMD)
    incise_bench(bench_quotations quotations.cpp "")
    incise_bench(bench_attribution attribution.cpp "")
endif()

if(NOT INCISE_BUILD_TESTS)
    return()
endif()

# ---- The tests: all of tests/*.cpp in one program -----------------------------------------------------

incise_require_header(doctest/doctest.h doctest-dev INCISE_BUILD_TESTS)
incise_glob(incise_test_sources "tests/*.cpp")
incise_executable(incise_tests ${incise_test_sources})
# The same tests of the file that is shipped: it comes first and the include guards keep the tree's headers
# out, but for the opt-in ones, which are not in it.
incise_executable(incise_tests_single ${incise_test_sources})
if(NOT MSVC)
    set(checked "${PROJECT_SOURCE_DIR}/tests/checked.hpp")
    set(single "${PROJECT_SOURCE_DIR}/single_include/incise/incise.hpp")
    target_compile_options(incise_tests PRIVATE "SHELL:-include \"${checked}\"")
    target_compile_options(incise_tests_single PRIVATE "SHELL:-include \"${checked}\"" "SHELL:-include \"${single}\"")
endif()

foreach(program incise_tests incise_tests_single)
    target_link_libraries(${program} PRIVATE incise::utf8proc)
    add_test(NAME ${program} COMMAND ${program} WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}")
    set_tests_properties(${program} PROPERTIES LABELS build TIMEOUT 300)
endforeach()

# ---- Very many small texts: tests/exhaustive, always optimised ----------------------------------------

# incise_add_exhaustive(NAME SOURCE ARGUMENT OPTION...): the program with more compiler options, run with ARGUMENT.
function(incise_add_exhaustive name source argument)
    incise_executable(${name} tests/exhaustive/${source})
    target_compile_definitions(${name} PRIVATE NDEBUG)
    if(NOT MSVC)
        target_compile_options(${name} PRIVATE -O2 ${ARGN})
    endif()
    add_test(NAME ${name} COMMAND ${name} ${argument})
    set_tests_properties(${name} PROPERTIES LABELS build TIMEOUT 300)
endfunction()

incise_add_exhaustive(incise_exhaustive utf8.cpp "")
# Without vector instructions, and with all that this processor has: what could differ is in the short run.
incise_add_exhaustive(incise_exhaustive_no_simd utf8.cpp --short -DINCISE_NO_SIMD)
include(CheckCXXCompilerFlag)
check_cxx_compiler_flag(-march=native incise_has_march_native)
if(incise_has_march_native)
    incise_add_exhaustive(incise_exhaustive_native utf8.cpp --short -march=native)
endif()
# Sentences: every text of up to seven of nine signs.
incise_add_exhaustive(incise_exhaustive_sentences sentences.cpp "" -fno-sanitize=all)
# Quotations: every text of up to six of theirs; without an argument it goes up to seven.
incise_add_exhaustive(incise_exhaustive_quotations quotations.cpp 6 -fno-sanitize=all)
# A million small lists of names in small texts, against the slow reference.
incise_add_exhaustive(incise_exhaustive_names gazetteer.cpp "" -fno-sanitize=all)

# What libFuzzer would run, here with inputs of a plain driver; see tests/fuzz/text.cpp.
foreach(target gazetteer text)
    incise_executable(incise_fuzz_${target} tests/fuzz/${target}.cpp tests/fuzz/${target}_driver.cpp)
    if(NOT MSVC)
        target_compile_options(incise_fuzz_${target} PRIVATE -O1 -g -fsanitize=address,undefined
            -fno-sanitize-recover=all)
        target_link_options(incise_fuzz_${target} PRIVATE -fsanitize=address,undefined)
    endif()
    add_test(NAME incise_fuzz_${target} COMMAND incise_fuzz_${target} 20000)
    set_tests_properties(incise_fuzz_${target} PROPERTIES LABELS build TIMEOUT 300)
endforeach()

# The tests of char8_t, which C++17 does not have.
incise_executable(incise_tests_char8 tests/utf8.cpp tests/sanitize.cpp tests/text_position.cpp tests/main.cpp)
set_target_properties(incise_tests_char8 PROPERTIES CXX_STANDARD 20 CXX_STANDARD_REQUIRED ON)
add_test(NAME incise_tests_char8 COMMAND incise_tests_char8)
set_tests_properties(incise_tests_char8 PROPERTIES LABELS build TIMEOUT 300)

# ---- The guards: tests/guards/*.py, each run in the root of the tree ----------------------------------

set(incise_guard_environment "CXX=${CMAKE_CXX_COMPILER}" "INCISE_BUILD_DIR=${PROJECT_BINARY_DIR}")
if(INCISE_BUILD_TOOL)
    list(APPEND incise_guard_environment "INCISE_TOOL=$<TARGET_FILE:incise_tool>")
endif()

incise_glob(incise_guards "tests/guards/*.py")
foreach(guard IN LISTS incise_guards)
    get_filename_component(name "${guard}" NAME_WE)
    add_test(NAME guard.${name} COMMAND Python3::Interpreter "${guard}"
        WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}")
    # `ctest -L source` needs no build and can come first; `ctest -L build` is all the rest.
    file(STRINGS "${guard}" needs_build REGEX "INCISE_(BUILD_DIR|TOOL)|lib\\.tool")
    if(needs_build)
        set(label build)
    else()
        set(label source)
    endif()
    set_tests_properties(guard.${name} PROPERTIES
        LABELS ${label} TIMEOUT 600 ENVIRONMENT "${incise_guard_environment}")
endforeach()
# It measures time: nothing else may run meanwhile.
set_tests_properties(guard.include_cost PROPERTIES RUN_SERIAL ON)
