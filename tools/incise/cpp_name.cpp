// SPDX-License-Identifier: MIT
#include "cpp_name.hpp"

#include <string_view>

namespace tool {

namespace {

/// Of C++23, with the alternative spellings of operators.
constexpr std::string_view keywords =
    " alignas alignof and and_eq asm auto bitand bitor bool break case catch char char16_t char32_t char8_t "
    "class co_await co_return co_yield compl concept const const_cast consteval constexpr constinit continue "
    "decltype default delete do double dynamic_cast else enum explicit export extern false float for friend "
    "goto if inline int long main mutable namespace new noexcept not not_eq nullptr operator or or_eq "
    "private "
    "protected public register reinterpret_cast requires return short signed sizeof static static_assert "
    "static_cast struct switch template this thread_local throw true try typedef typeid typename union "
    "unsigned using virtual void volatile wchar_t while xor xor_eq std ";

bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

}  // namespace

bool is_cpp_name(const std::string& name) {
    if (name.empty() || !is_letter(name[0]) || name.find("__") != std::string::npos) return false;
    for (const char c : name) {
        if (!is_letter(c) && !(c >= '0' && c <= '9') && c != '_') return false;
    }
    return keywords.find(" " + name + " ") == std::string_view::npos;
}

}  // namespace tool
