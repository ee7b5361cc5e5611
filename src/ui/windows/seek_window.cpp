#include "ui/windows/seek_window.hpp"

#include <fmt/format.h>
#include <imgui.h>

#include <algorithm>
#include <optional>
#include <string>

#include "ui/fields/text_field.hpp"
#include "ui/letters/shown.hpp"
#include "ui/parts/colour.hpp"
#include "ui/parts/imgui_gaps.hpp"
#include "ui/parts/symbol.hpp"
#include "ui/parts/text.hpp"

namespace ui {
namespace {

constexpr float seek_width = 600, seek_height = 420, seek_top = 72;  // at 100 %
constexpr float mark_width = 26, hit_gap = 12;
constexpr float detail_share = 0.4F;  // of a line whose title needs all of it

/// Does what a hit stands for, and closes the palette.
void choose_hit(Frame& frame, const session::Hit& hit) {
    frame.ask(session::TogglePanel{session::Panel::seek});
    frame.ask(hit.action(frame.session));
    const bool has_card = hit.kind == "event" || hit.kind == "actor";
    if (has_card) frame.open(session::Panel::card);
    if (hit.kind == "narrative") frame.open(session::Panel::narratives);
}

void draw_hit(Frame& frame, const session::Hit& hit, bool is_chosen) {
    const float width = ImGui::GetContentRegionAvail().x;
    const ImVec2 at = ImGui::GetCursorPos();
    if (ImGui::Selectable("##hit", is_chosen)) choose_hit(frame, hit);
    // As in a menu; choosing it all the same says why.
    const std::string why_not = hit.why_not ? hit.why_not(frame.session) : std::string();
    if (!why_not.empty() && is_pointed_at()) tooltip(why_not);
    ImGui::SetCursorPos(at);
    if (hit.status) symbol_item(frame, *hit.status, frame.px(6));
    const float title_width = ImGui::CalcTextSize(shown_label(hit.title)).x;
    const float room = width - frame.px(mark_width + hit_gap);
    const std::string right = elided(
        hit.detail.empty() ? std::string(hit.kind) : fmt::format("{}   {}", hit.detail, hit.kind),
        std::max(room - title_width, room * detail_share));
    const float right_width = ImGui::CalcTextSize(right.c_str()).x;
    ImGui::SetCursorPos({at.x + frame.px(mark_width), at.y});
    const ImVec4 colour =
        ImGui::GetStyleColorVec4(why_not.empty() ? ImGuiCol_Text : ImGuiCol_TextDisabled);
    ImGui::PushStyleColor(ImGuiCol_Text, colour);
    elided_text(hit.title, room - right_width);
    ImGui::PopStyleColor();
    ImGui::SetCursorPos({at.x + width - right_width, at.y});
    ImGui::TextDisabled("%s", right.c_str());
}

/// The number of the chosen hit after the arrow keys.
int move_choice(int chosen, int count) {
    if (is_key_pressed("Down", true)) ++chosen;
    if (is_key_pressed("Up", true)) --chosen;
    if (is_key_pressed("PageDown", true)) chosen += 8;
    if (is_key_pressed("PageUp", true)) chosen -= 8;
    return std::clamp(chosen, 0, std::max(0, count - 1));
}

void draw_hits(Frame& frame, int chosen, bool follow) {
    ImGui::BeginChild("hits", {0, 0}, false, ImGuiWindowFlags_NoNav);
    const std::vector<session::Hit>& hits = frame.session.hits();
    for (std::size_t i = 0; i < hits.size(); ++i) {
        ImGui::PushID(static_cast<int>(i));
        const bool is_chosen = static_cast<int>(i) == chosen;
        draw_hit(frame, hits[i], is_chosen);
        if (is_chosen && follow) ImGui::SetScrollHereY(0.5F);
        ImGui::PopID();
    }
    if (hits.empty()) faint_text("Nothing has this in its name.");
    ImGui::EndChild();
}

/// Asks for what was typed; gives it when it is something else than before.
std::optional<std::string> draw_field(Frame& frame) {
    std::string typed = frame.session.sought();
    ImGui::SetNextItemWidth(-1);
    // Enter that finds nothing to do leaves the keyboard here.
    if (ImGui::IsWindowAppearing() || is_key_pressed("Enter", false)) ImGui::SetKeyboardFocusHere();
    const bool changed =
        text_field("##typed", "Find a command, place, coordinates, event or actor", typed);
    if (!changed) return std::nullopt;
    frame.ask(session::Seek{typed});
    return typed;
}

/// Enter does what is chosen. Where it came together with the last letters, what those find counts.
bool read_enter(Frame& frame, const std::optional<std::string>& typed, std::size_t chosen) {
    if (!is_key_pressed("Enter", false)) return false;
    const std::vector<session::Hit> fresh =
        typed ? session::search(frame.session, *typed, session::most_hits)
              : std::vector<session::Hit>();
    const std::vector<session::Hit>& hits = typed ? fresh : frame.session.hits();
    if (chosen >= hits.size()) return false;
    choose_hit(frame, hits[chosen]);
    return true;
}

}  // namespace

void draw_seek_window(Frame& frame) {
    if (!frame.session.is_open(session::Panel::seek)) return;
    const ImVec2 window = ImGui::GetIO().DisplaySize;
    // As high as what was found needs.
    const auto rows = static_cast<float>(std::max<std::size_t>(1, frame.session.hits().size()));
    const float wanted = rows * ImGui::GetTextLineHeightWithSpacing() + ImGui::GetFrameHeight() +
                         3 * ImGui::GetStyle().WindowPadding.y;
    const ImVec2 size{
        std::min(frame.px(seek_width), window.x - frame.px(32)),
        std::min({wanted, frame.px(seek_height), window.y - frame.px(seek_top + 32)})};
    ImGui::SetNextWindowPos({window.x / 2, frame.px(seek_top)}, ImGuiCond_Always, {0.5F, 0});
    ImGui::SetNextWindowSize({std::max(1.0F, size.x), std::max(1.0F, size.y)});
    ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, std::max(1.0F, frame.px(1)));
    ImGui::PushStyleVar(ImGuiStyleVar_WindowRounding, frame.px(6));
    ImGui::Begin("Find", nullptr,
                 ImGuiWindowFlags_NoTitleBar | ImGuiWindowFlags_NoResize | ImGuiWindowFlags_NoMove |
                     ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoNav);
    ImGui::PopStyleVar(2);
    const bool appearing = ImGui::IsWindowAppearing();
    int& chosen = *ImGui::GetStateStorage()->GetIntRef(ImGui::GetID("chosen"), 0);
    const std::optional<std::string> typed = draw_field(frame);
    const int before = chosen;
    chosen =
        typed || appearing ? 0 : move_choice(chosen, static_cast<int>(frame.session.hits().size()));
    draw_hits(frame, chosen, chosen != before);
    const bool done = !appearing && read_enter(frame, typed, static_cast<std::size_t>(chosen));
    const bool left = !appearing && !ImGui::IsWindowFocused(ImGuiFocusedFlags_RootAndChildWindows);
    if (!done && (left || is_key_pressed("Escape", false)))
        frame.ask(session::TogglePanel{session::Panel::seek});
    ImGui::End();
}

}  // namespace ui
