#include "ui/files/recent_list.hpp"

#include <imgui.h>

#include "ui/parts/colour.hpp"
#include "ui/parts/focus_ring.hpp"
#include "ui/parts/panel_window.hpp"
#include "ui/parts/text.hpp"

namespace ui {
namespace {

// At 100 %.
constexpr float recent_padding = 6, recent_cross = 24;

/// Name above, folder beneath. True when it was clicked.
bool draw_recent(const Frame& frame, const session::RecentAtlas& recent) {
    const float line = ImGui::GetTextLineHeight();
    const float width = ImGui::GetContentRegionAvail().x - frame.px(recent_cross);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const ImVec2 size{std::max(1.0F, width), 2 * line + frame.px(recent_padding)};
    ImGui::BeginDisabled(!recent.is_there || frame.session.task().has_value());
    const bool clicked = ImGui::InvisibleButton("open", size);
    ImGui::EndDisabled();
    ImDrawList& list = *ImGui::GetWindowDrawList();
    if (ImGui::IsItemHovered() && recent.is_there)
        list.AddRectFilled(at, {at.x + size.x, at.y + size.y}, to_u32(frame.colours.accent_soft),
                           frame.px(4));
    if (ImGui::IsItemHovered(ImGuiHoveredFlags_AllowWhenDisabled)) tooltip(recent.location);
    focus_ring(frame);
    const float room = size.x - 2 * frame.px(recent_padding);
    const ImVec2 text_at{at.x + frame.px(recent_padding), at.y + frame.px(recent_padding) / 2};
    list.AddText(text_at, to_u32(recent.is_there ? frame.colours.accent : frame.colours.text_faint),
                 elided(name_of_atlas(recent.location), room).c_str());
    list.AddText({text_at.x, text_at.y + line},
                 to_u32(recent.is_there ? frame.colours.text_faint : frame.colours.warning),
                 elided(where_of_atlas(recent), room).c_str());
    return clicked;
}

bool forget_button(const Frame& frame) {
    const bool clicked = cross_button(frame, "forget");
    if (is_pointed_at()) tooltip("Leave it out of this list; the atlas itself stays");
    return clicked;
}

}  // namespace

std::string name_of_atlas(const std::string& location) {
    return session::is_database(location) ? location : std::string(session::name_of(location));
}

std::string where_of_atlas(const session::RecentAtlas& recent) {
    if (!recent.is_there) return "not there any more";
    if (session::is_database(recent.location)) return "database";
    return std::string(session::folder_of(recent.location));
}

void open_recent(Frame& frame, const std::string& location) {
    if (session::is_database(location)) {
        if (frame.session.is_open(session::Panel::open_atlas))
            frame.ask(session::TogglePanel{session::Panel::open_atlas});
        frame.open(session::Panel::open_database);
    }
    frame.ask(session::OpenAtlas{location});
}

std::optional<std::string> draw_recent_list(Frame& frame) {
    std::optional<std::string> clicked;
    if (ImGui::IsWindowAppearing()) frame.ask(session::LookForRecents{});
    bold_text("Recent atlases");
    ImGui::BeginChild("recent", {0, 0}, false, ImGuiWindowFlags_NavFlattened);
    if (frame.session.files().recents.empty()) faint_text("None was opened yet.");
    for (const session::RecentAtlas& recent : frame.session.files().recents) {
        ImGui::PushID(recent.location.c_str());
        if (draw_recent(frame, recent)) clicked = recent.location;
        ImGui::SameLine(0, 0);
        if (forget_button(frame)) frame.ask(session::ForgetRecent{recent.location});
        ImGui::PopID();
    }
    ImGui::EndChild();
    return clicked;
}

}  // namespace ui
