// SPDX-License-Identifier: MIT
// Any bytes as an image, any bytes as the text: nothing outside both is read. The first two bytes say where
// the text begins; half of the inputs are given a checksum that fits.
//
//   clang++ -std=c++17 -g -O1 -fsanitize=fuzzer,address,undefined -Iinclude tests/fuzz/gazetteer.cpp
//
// or, without libFuzzer, together with tests/fuzz/gazetteer_driver.cpp.
#include <incise/gazetteer.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <vector>

namespace {

void check(bool good) {
    if (!good) std::abort();
}

void search(const incise::gazetteer_view& names, std::string_view text) {
    std::size_t left = 10000;  // a forged image may have very many names alike
    for (const incise::mention m : names.mentions(text)) {
        check(incise::offset(text, m.text) + m.text.size() <= text.size() && !m.text.empty());
        check(names.name(m.entry).size() + names.id(m.entry).size() <= 2 * names.bytes().size());
        if (--left == 0) return;
    }
    for (const incise::mention m : names.overlapping_mentions(text)) {
        check(!m.text.empty());
        if (--left == 0) return;
    }
    for (const incise::gazetteer_entry& each : names.names()) {
        check(each.name.size() <= names.bytes().size());
        if (--left == 0) return;
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size < 2) return 0;
    const std::size_t split = (data[0] | std::size_t{data[1]} << 8) % (size - 1);
    const auto* const bytes = reinterpret_cast<const char*>(data) + 2;
    // Copies of their own size: a sanitizer sees the first byte beyond.
    std::vector<char> image(bytes, bytes + split);
    const std::vector<char> text(bytes + split, bytes + size - 2);
    if (size % 2 == 0 && image.size() > 16) {
        const std::uint32_t sum = incise::detail::image_checksum({image.data(), image.size()});
        for (std::size_t i = 0; i < 4; ++i) image[12 + i] = static_cast<char>(sum >> 8 * i & 0xFF);
    }
    const std::string_view all(text.data(), text.size());
    for (const incise::image_check wanted : {incise::image_check::all, incise::image_check::structure}) {
        const std::string_view view(image.data(), image.size());
        const auto opened = incise::open_gazetteer(view, wanted);
        if (opened) search(*opened, all);
    }
    return 0;
}
