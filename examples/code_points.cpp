// Code points of any bytes: what is no UTF-8 is reported and becomes U+FFFD.
#include <cstdio>

#include <incise/incise.hpp>

int main() {
    const std::string_view text("\xC3\xA9t\xC3 !", 6);  // "été !" with its last accent cut in half
    for (const incise::code_point c : incise::code_points(text)) {
        std::printf("U+%04X at byte %zu%s\n", static_cast<unsigned>(c.value), incise::offset(text, c.bytes),
                    c.well_formed ? "" : ", ill-formed");
    }
    const incise::utf8_check check = incise::validate(text);
    std::printf("byte %zu: %s\n", check.at, incise::message(check.error).data());
    return 0;
}
