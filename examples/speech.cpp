// A model writes, a voice speaks: each sentence as soon as the next word shows that it has ended.
#include <cstdio>

#include <incise/incise.hpp>
#if __has_include(<incise/sentence_feed.hpp>)  // the single header has it
#include <incise/sentence_feed.hpp>
#endif

static constexpr std::string_view tokens[] = {
    "Bon",      "jour ", "M",     ". ",       "Ro",   "ux",          ". ",     "Il",        " fait 3",
    ".",        "5 deg", "r\xC3", "\xA9s,",   " ve",  "nt,",         " ne",    "ige,",      " ",
    "etc",      ". ",    "Les ",  "rou",      "tes ", "gl",          "issent", ".\n\n\xC2", "\xAB",
    " Que fai", "re ?",  " ",     "\xC2\xBB", " de",  "mandez-vous", ". ",     "Res",       "tez ici"};

static char memory[1024];

static void speak(incise::sentence_feed<>& feed, unsigned token) {
    while (feed.next()) {
        const std::string_view line = feed.value().trimmed();
        std::printf("after %2u tokens: [%.*s]\n", token, static_cast<int>(line.size()), line.data());
    }
}

int main() {
    incise::sentence_feed<> feed(memory);
    unsigned count = 0;
    for (const std::string_view token : tokens) {
        if (feed.push(token) != incise::errc::ok) return 1;
        speak(feed, ++count);
    }
    feed.finish();
    speak(feed, count);
    return 0;
}
