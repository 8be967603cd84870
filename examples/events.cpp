// A text for a speech synthesizer: another voice for who speaks and for who tells, a rest behind each
// sentence.
#include <cstdio>

#include <incise/incise.hpp>
#if __has_include(<incise/events.hpp>)  // the single header has it
#include <incise/events.hpp>
#endif

static constexpr std::string_view story =
    "La pluie cessa enfin. — Tu entends ? demanda Lise. — Quoi donc ?\n"
    "Le vieux Martin leva la main. « C’est la rivière, dit-il. Elle monte. Ton oncle "
    "criait toujours : “Sauvez les bêtes !” »\n";

static void say(std::string_view text) {
    std::printf("%.*s", static_cast<int>(text.size()), text.data());
}

/// The voice changes where a quotation or an incise begins or ends; the deeper, the further away it sounds.
static void change_voice(const incise::speech_event& event) {
    switch (event.kind) {
        case incise::event_kind::quote_open:
        case incise::event_kind::turn_begin:
            std::printf("<voice name=\"character\" distance=\"%d\">", event.depth);
            break;
        case incise::event_kind::incise_begin:
            std::printf("<voice name=\"narrator\">");
            break;
        case incise::event_kind::quote_close:
        case incise::event_kind::turn_end:
        case incise::event_kind::incise_end:
            std::printf("</voice>");
            break;
        case incise::event_kind::sentence_end:
            std::printf("<break/>");
            break;
        default:
            break;
    }
}

int main() {
    std::size_t spoken = 0;  // up to here
    for (const incise::speech_event event : incise::events(story)) {
        // Marks are not spoken: an opening one lies behind its event, a closing one before it.
        const bool marked = !event.mark.empty();
        const std::size_t mark = marked ? incise::offset(story, event.mark) : event.at;
        const std::size_t until = mark < event.at ? mark : event.at;
        if (until > spoken) say(story.substr(spoken, until - spoken));
        change_voice(event);
        const std::size_t behind = mark + event.mark.size();
        if (behind > spoken) spoken = behind;
    }
    say(story.substr(spoken));
    return 0;
}
