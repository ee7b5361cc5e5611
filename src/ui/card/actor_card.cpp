#include <fmt/format.h>
#include <imgui.h>

#include <algorithm>

#include "claims/words/voices.hpp"
#include "ui/card/card_panel.hpp"
#include "ui/card/claim_view.hpp"
#include "ui/parts/text.hpp"

namespace ui {
namespace {

std::string role_of(const claims::Atlas& atlas, const claims::Actor& actor) {
    const std::string side =
        actor.side.empty()
            ? "a third party, on no side"
            : fmt::format("speaks for the side of {}", claims::side_in_words(atlas, actor.side));
    return actor.kind.empty() ? side : fmt::format("{}; {}", actor.kind, side);
}

claims::TableIndex source_with_id(const claims::Atlas& atlas, const std::string& id) {
    const claims::Source* source = atlas.find_source(id);
    if (source == nullptr) return claims::no_entry;
    return static_cast<claims::TableIndex>(source - atlas.sources.data());
}

void draw_notes(Frame& frame, const claims::Actor& actor) {
    heading(frame, "What the record says");
    if (actor.notes.empty()) {
        faint_text("Nothing beyond its claims.");
        return;
    }
    text(actor.notes);
    draw_source(frame, source_with_id(frame.atlas(), actor.source_id));
}

}  // namespace

void draw_actor_card(Frame& frame, const claims::Actor& actor) {
    if (frame.session.selected() && link(frame, "Back to the event"))
        frame.ask(session::SelectActor{});
    title(actor.name);
    text(role_of(frame.atlas(), actor));
    if (const claims::Actor* parent = frame.atlas().find_actor(actor.parent_id)) {
        faint_text("Part of");
        if (link(frame, parent->name)) frame.ask(session::SelectActor{parent->id});
    }
    draw_notes(frame, actor);
    heading(frame, "Events");
    if (link(frame, "Show only events with its claims")) {
        claims::Filter filter = frame.filter();
        filter.actors = {.hidden = {}, .only = {actor.id}};
        frame.ask(session::SetFilter{std::move(filter)});
    }
}

}  // namespace ui
