#include "app/picture/caption.hpp"

#include "app/picture/alt_text.hpp"
#include "app/picture/compose.hpp"
#include "app/picture/evidence.hpp"
#include "io/caption/caption.hpp"

namespace app {

io::CaptionHead caption_head(const session::Session& session, const PictureStyle& style) {
    io::CaptionHead head;
    head.alt_text = alt_text(session, style);
    for (std::size_t number = 0; number < session.sheet_count(); ++number) {
        const render::Furniture furniture = furniture_of(session, session.sheet(number), style);
        if (number == 0) {
            head.title = furniture.title;
            if (!furniture.caption.empty()) head.facts.push_back(furniture.caption);
        }
        head.facts.push_back(furniture.subtitle);
        head.facts.insert(head.facts.end(), furniture.notes.begin(), furniture.notes.end());
    }
    // The map of a side gives its own; the list is about the whole record.
    if (session.view().split || !session.view().side.empty())
        head.facts.emplace_back("The list below gives statuses from everybody’s claims");
    head.attributions = attributions_of(session);
    return head;
}

std::string caption_of(const session::Session& session, const PictureStyle& style) {
    return io::caption(session.atlas(), visible_events(session), session.view().filter.known_on,
                       caption_head(session, style));
}

}  // namespace app
