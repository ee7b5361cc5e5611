#include "ui/files/crumbs.hpp"

#include <imgui.h>

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "ui/files/browsed.hpp"
#include "ui/letters/shown.hpp"
#include "ui/parts/chevron.hpp"
#include "ui/parts/colour.hpp"
#include "ui/parts/text.hpp"

namespace ui {
namespace {

constexpr float chevron_width = 16, narrowest_crumb = 48;  // at 100 %

struct Crumb {
    std::string_view folder;  ///< in full
    std::string_view words;
};

/// "/", "/srv" and "/srv/atlas" of the last one.
std::vector<Crumb> crumbs_of(std::string_view path) {
    std::vector<Crumb> crumbs{{path.substr(0, 1), path.substr(0, 1)}};
    for (std::size_t at = 1; at < path.size();) {
        const std::size_t end = std::min(path.find('/', at), path.size());
        crumbs.push_back({path.substr(0, end), path.substr(at, end - at)});
        at = end + 1;
    }
    return crumbs;
}

float width_of_crumb(std::string_view words) {
    const std::string_view seen = shown(words);
    return ImGui::CalcTextSize(seen.data(), seen.data() + seen.size()).x;
}

/// The first crumb that there is room for, counted from the last one, which always stands.
std::size_t first_shown(const Frame& frame, const std::vector<Crumb>& crumbs, float room) {
    const float ellipsis = width_of_crumb("…") + frame.px(chevron_width);
    std::size_t first = crumbs.size() - 1;
    float width = width_of_crumb(crumbs[first].words);
    while (first > 0) {
        const float wider =
            width + width_of_crumb(crumbs[first - 1].words) + frame.px(chevron_width);
        if (wider + (first > 1 ? ellipsis : 0) > room) break;
        width = wider;
        --first;
    }
    return first;
}

void draw_crumb_separator(const Frame& frame) {
    ImGui::SameLine(0, 0);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = frame.px(chevron_width), height = ImGui::GetTextLineHeight();
    draw_chevron(frame, {at.x + width / 2, at.y + height / 2 + frame.px(1)}, false,
                 to_u32(frame.colours.text_faint));
    ImGui::Dummy({width, height});
    ImGui::SameLine(0, 0);
}

/// The folder itself, which is no link.
void draw_last_crumb(const Frame& frame, std::string_view words) {
    const float room = std::max(frame.px(narrowest_crumb), ImGui::GetContentRegionAvail().x);
    const std::string seen = elided(words, room);
    ImGui::GetWindowDrawList()->AddText(ImGui::GetCursorScreenPos(), to_u32(frame.colours.text),
                                        seen.c_str());
    ImGui::Dummy(ImGui::CalcTextSize(seen.c_str()));
    if (is_pointed_at() && !fits(words, room)) tooltip(words);
}

bool up_button(bool is_possible) {
    ImGui::BeginDisabled(!is_possible);
    const bool clicked = ImGui::Button("Up");
    ImGui::EndDisabled();
    return clicked;
}

}  // namespace

void draw_crumbs(Frame& frame, session::FileUse use, std::string& path) {
    const std::string& here = frame.session.files().folder(use).path;
    if (up_button(here.size() > 1)) go_up(frame, use, path);
    if (here.empty()) return;
    ImGui::SameLine();
    const std::vector<Crumb> crumbs = crumbs_of(here);
    const std::size_t first = first_shown(frame, crumbs, ImGui::GetContentRegionAvail().x);
    std::optional<std::string_view> wanted;
    ImGui::BeginGroup();
    ImGui::SetCursorPosY(ImGui::GetCursorPosY() + ImGui::GetStyle().FramePadding.y);
    if (first > 0) {
        if (link(frame, "…")) wanted = crumbs[first - 1].folder;
        draw_crumb_separator(frame);
    }
    for (std::size_t i = first; i + 1 < crumbs.size(); ++i) {
        ImGui::PushID(static_cast<int>(i));
        if (link(frame, crumbs[i].words)) wanted = crumbs[i].folder;
        ImGui::PopID();
        draw_crumb_separator(frame);
    }
    draw_last_crumb(frame, crumbs.back().words);
    ImGui::EndGroup();
    if (wanted) go_to_folder(frame, use, std::string(*wanted), path);
}

}  // namespace ui
