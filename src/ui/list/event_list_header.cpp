#include <fmt/format.h>
#include <imgui.h>

#include <array>

#include "session/search/list_order.hpp"
#include "ui/list/event_list.hpp"
#include "ui/parts/colour.hpp"
#include "ui/parts/focus_ring.hpp"
#include "ui/parts/text.hpp"

namespace ui {
namespace {

struct Column {
    session::ListColumn column;
    const char* name;
};
constexpr std::array columns{
    Column{session::ListColumn::status, "Status"}, Column{session::ListColumn::when, "When"},
    Column{session::ListColumn::title, "Event"}, Column{session::ListColumn::place, "Place"}};

void draw_direction(const Frame& frame, ImVec2 centre, bool descending) {
    const float half = frame.px(3.5F), tip = descending ? half : -half;
    ImGui::GetWindowDrawList()->AddTriangleFilled(
        {centre.x - half, centre.y - tip * 0.6F}, {centre.x + half, centre.y - tip * 0.6F},
        {centre.x, centre.y + tip * 0.8F}, to_u32(frame.colours.accent));
}

bool header_cell(const Frame& frame, const char* name, bool is_sorted, bool descending) {
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float height = ImGui::GetTextLineHeight();
    const float width = std::max(1.0F, ImGui::GetContentRegionAvail().x);
    const bool clicked = ImGui::InvisibleButton(name, {width, height});
    const bool strong = is_sorted || ImGui::IsItemHovered();
    const float name_width = ImGui::CalcTextSize(name).x;
    const bool has_room = name_width <= width;
    if (has_room)
        ImGui::GetWindowDrawList()->AddText(
            at, to_u32(strong ? frame.colours.text : frame.colours.text_faint), name);
    if (is_sorted)
        draw_direction(frame,
                       {at.x + (has_room ? name_width : 0) + frame.px(10), at.y + height / 2},
                       descending);
    if (is_pointed_at()) tooltip(fmt::format("Sort by {}", name));
    focus_ring(frame);
    return clicked;
}

}  // namespace

void draw_event_list_header(Frame& frame) {
    const session::ListOrder order = frame.session.list_order();
    // While words are searched, the usual order is by where they were found.
    const bool by_words = session::is_by_relevance(frame.session.overview(), order);
    ImGui::TableNextRow();
    for (const Column& each : columns) {
        if (!ImGui::TableNextColumn()) continue;
        const bool is_sorted = order.column == each.column && !by_words;
        if (header_cell(frame, each.name, is_sorted, order.descending))
            frame.ask(session::SetListOrder{
                {each.column, order.column == each.column && !order.descending}});
    }
}

}  // namespace ui
