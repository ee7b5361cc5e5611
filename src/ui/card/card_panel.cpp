#include "ui/card/card_panel.hpp"

#include <imgui.h>

#include <algorithm>

#include "ui/edit/chosen_card.hpp"
#include "ui/edit/event_form.hpp"
#include "ui/parts/imgui_gaps.hpp"
#include "ui/parts/panel_window.hpp"

namespace ui {
namespace {

const geo::Boundary* selected_region(const session::Session& session) {
    const std::vector<geo::Boundary>& regions = (*session.base())[geo::Layer::disputed];
    const auto found = std::ranges::find(regions, session.selected_region(), &geo::Boundary::id);
    return session.selected_region().empty() || found == regions.end() ? nullptr : &*found;
}

const claims::Actor* selected_actor(const session::Session& session) {
    if (session.selected_actor().empty() || session.awaited()) return nullptr;
    return session.atlas().find_actor(session.selected_actor());
}

bool has_event(const session::Session& session) {
    return session.selected() && *session.selected() < session.atlas().event_count() &&
           !session.awaited();
}

bool has_chosen(const session::Session& session) {
    return !session.chosen().empty() && !session.awaited();
}

const char* name_of_subject(const session::Session& session) {
    if (session.draft()) return session.draft()->is_new ? "New event" : "Edit event";
    if (has_chosen(session)) return "Events";
    if (selected_actor(session) != nullptr) return "Actor";
    if (has_event(session)) return "Event";
    return selected_region(session) != nullptr ? "Region" : "Atlas";
}

void draw_subject(Frame& frame) {
    if (has_chosen(frame.session)) {
        draw_chosen_card(frame);
    } else if (const claims::Actor* actor = selected_actor(frame.session)) {
        draw_actor_card(frame, *actor);
    } else if (has_event(frame.session)) {
        draw_event_card(frame, *frame.session.selected());
    } else if (const geo::Boundary* region = selected_region(frame.session)) {
        draw_region_card(frame, *region);
    } else {
        draw_atlas_card(frame);
    }
}

ImGuiID id_of_subject(const session::Session& session) {
    if (selected_actor(session) != nullptr) return ImGui::GetID(session.selected_actor().c_str());
    if (!has_event(session)) return ImGui::GetID(session.selected_region().c_str());
    const std::string_view event = session.atlas().event(*session.selected()).id;
    return ImGui::GetID(event.data(), event.data() + event.size());
}

/// A new subject is read from its beginning.
void scroll_to_top_of(ImGuiID subject) {
    int& last = *ImGui::GetStateStorage()->GetIntRef(ImGui::GetID("shown"), 0);
    if (last != static_cast<int>(subject)) ImGui::SetScrollY(0);
    last = static_cast<int>(subject);
}

}  // namespace

bool card_has_subject(const session::Session& session) {
    return session.draft() || has_chosen(session) || selected_actor(session) != nullptr ||
           has_event(session) || selected_region(session) != nullptr;
}

void draw_card_panel(Frame& frame) {
    if (frame.layout.card.is_empty()) return;
    const Rect& place = frame.layout.card;
    begin_panel(frame, "Card", place, place.x > 0 ? Edge::left : Edge::right);
    panel_header(frame, name_of_subject(frame.session), session::Panel::card);
    if (frame.session.draft()) {
        begin_tab_stops();
        draw_event_form(frame);
        end_tab_stops();
        end_panel();
        return;
    }
    begin_scroll("scroll");
    scroll_to_top_of(id_of_subject(frame.session));
    draw_subject(frame);
    ImGui::Dummy({0, frame.px(8)});
    end_scroll();
    end_panel();
}

}  // namespace ui
