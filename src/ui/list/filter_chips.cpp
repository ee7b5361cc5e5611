#include <imgui.h>

#include <algorithm>
#include <array>

#include "ui/list/filter_row.hpp"
#include "ui/parts/colour.hpp"
#include "ui/parts/flow.hpp"
#include "ui/parts/focus_ring.hpp"
#include "ui/parts/text.hpp"

namespace ui {
namespace {

constexpr float chip_height = 24, longest_chip = 320, narrowest_chip = 48;  // at 100 %

/// One part of a filter, moved from a full filter into an empty one or back.
using Part = void (*)(claims::Filter& to, const claims::Filter& from);
constexpr std::array<Part, 15> parts{
    [](claims::Filter& to, const claims::Filter& from) { to.text = from.text; },
    [](claims::Filter& to, const claims::Filter& from) { to.window = from.window; },
    [](claims::Filter& to, const claims::Filter& from) { to.known_on = from.known_on; },
    [](claims::Filter& to, const claims::Filter& from) { to.statuses = from.statuses; },
    [](claims::Filter& to, const claims::Filter& from) { to.kinds = from.kinds; },
    [](claims::Filter& to, const claims::Filter& from) { to.layers = from.layers; },
    [](claims::Filter& to, const claims::Filter& from) { to.precision = from.precision; },
    [](claims::Filter& to, const claims::Filter& from) { to.actors = from.actors; },
    [](claims::Filter& to, const claims::Filter& from) { to.sides = from.sides; },
    [](claims::Filter& to, const claims::Filter& from) { to.accused = from.accused; },
    [](claims::Filter& to, const claims::Filter& from) { to.stances = from.stances; },
    [](claims::Filter& to, const claims::Filter& from) { to.publishers = from.publishers; },
    [](claims::Filter& to, const claims::Filter& from) {
        to.metrics = from.metrics;
        to.figures = from.figures;
    },
    [](claims::Filter& to, const claims::Filter& from) { to.bounds = from.bounds; },
    [](claims::Filter& to, const claims::Filter& from) { to.areas = from.areas; }};

/// The words and a cross. Returns whether it was clicked.
bool chip(const Frame& frame, const std::string& words, bool is_first) {
    const float cross_room = frame.px(36);
    const float widest = ImGui::GetContentRegionAvail().x - cross_room;
    const std::string shown =
        elided(words, std::clamp(widest, frame.px(narrowest_chip), frame.px(longest_chip)));
    const ImVec2 text_size = ImGui::CalcTextSize(shown.c_str());
    const ImVec2 size{text_size.x + cross_room, frame.px(chip_height)};
    if (!is_first) flow(size.x);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const bool clicked = ImGui::InvisibleButton(words.c_str(), size);
    const bool hovered = ImGui::IsItemHovered();
    ImDrawList& list = *ImGui::GetWindowDrawList();
    list.AddRectFilled(at, {at.x + size.x, at.y + size.y},
                       to_u32(hovered ? frame.colours.accent_soft : frame.colours.panel_raised),
                       size.y / 2);
    list.AddText({at.x + frame.px(10), at.y + (size.y - text_size.y) / 2},
                 to_u32(frame.colours.text), shown.c_str());
    const ImVec2 cross{at.x + size.x - frame.px(15), at.y + size.y / 2};
    const float arm = frame.px(3.5F);
    const ImU32 colour = to_u32(hovered ? frame.colours.text : frame.colours.text_faint);
    list.AddLine({cross.x - arm, cross.y - arm}, {cross.x + arm, cross.y + arm}, colour,
                 frame.px(1.4F));
    list.AddLine({cross.x - arm, cross.y + arm}, {cross.x + arm, cross.y - arm}, colour,
                 frame.px(1.4F));
    focus_ring(frame);
    if (is_pointed_at()) tooltip("Remove: " + words);
    return clicked;
}

}  // namespace

void draw_filter_chips(Frame& frame) {
    bool is_first = true;
    for (const Part part : parts) {
        claims::Filter alone;
        part(alone, frame.filter());
        const std::string words = claims::in_words(alone);
        if (words.empty()) continue;
        if (chip(frame, words, is_first)) {
            claims::Filter without = frame.filter();
            part(without, claims::Filter{});
            frame.ask(session::SetFilter{std::move(without)});
        }
        is_first = false;
    }
}

}  // namespace ui
