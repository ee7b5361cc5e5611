#include "ui/list/event_list.hpp"

#include "ui/parts/followed.hpp"

#include <fmt/format.h>
#include <imgui.h>

#include <algorithm>

#include "claims/dates/edtf.hpp"
#include "ui/list/choosing.hpp"
#include "ui/list/filter_row.hpp"
#include "ui/list/list_columns.hpp"
#include "ui/map/survey_notes.hpp"
#include "ui/parts/imgui_gaps.hpp"
#include "ui/parts/panel_window.hpp"
#include "ui/parts/symbol.hpp"
#include "ui/parts/text.hpp"

namespace ui {
namespace {

void draw_cell(std::string_view words) {
    if (ImGui::TableNextColumn()) elided_text(words, ImGui::GetContentRegionAvail().x);
}

std::string when_in_words(const claims::Event& event) {
    return event.when_text.empty() ? "no date" : claims::edtf_in_words(event.when_text);
}

void draw_when(const ListColumns& columns, const claims::Event& event) {
    if (!ImGui::TableNextColumn()) return;
    const std::string words = when_in_words(event);
    const float room = ImGui::GetContentRegionAvail().x;
    const bool in_figures = columns.has_dates_in_figures() && !event.when_text.empty();
    if (!in_figures) return elided_text(words, room);
    const std::string figures = elided(event.when_text, room);
    ImGui::TextUnformatted(figures.c_str());
    if (is_pointed_at()) tooltip(words);
}

/// The pointer shows what the row has no room for.
void draw_title(const ListColumns& columns, claims::Status status, const claims::Event& event) {
    if (!ImGui::TableNextColumn()) return;
    const float room = ImGui::GetContentRegionAvail().x;
    ImGui::TextUnformatted(elided(event.title, room).c_str());
    if (!is_pointed_at() || (fits(event.title, room) && columns.has_all())) return;
    std::string words = fmt::format("{}\n{}", event.title, claims::to_word(status));
    words += ", " + when_in_words(event);
    if (!event.place.empty()) words.append(", ").append(event.place);
    tooltip(words);
}

void draw_cells(const Frame& frame, const ListColumns& columns, claims::EventRow row,
                const claims::Event& event) {
    const claims::Status status = frame.session.overview().statuses[row];
    symbol_item(frame, status, frame.px(6.5F));
    const bool is_over_mark = is_pointed_at();
    ImGui::SameLine();
    if (columns.has_status_words())
        elided_text(claims::to_word(status), ImGui::GetContentRegionAvail().x);
    else if (is_over_mark)
        tooltip(claims::to_word(status));
    draw_when(columns, event);
    draw_title(columns, status, event);
    const char* unnamed = event.is_located() ? "unnamed" : "no place";
    draw_cell(event.place.empty() ? unnamed : event.place);
}

void draw_row(Frame& frame, const ListColumns& columns, claims::EventRow row) {
    const claims::Event event = frame.atlas().event(row);
    ImGui::TableNextRow();
    ImGui::TableNextColumn();
    ImGui::PushID(static_cast<int>(row));
    const bool is_selected =
        frame.session.selected() == row || frame.session.chosen().contains(row);
    // The selected row stays marked under the pointer.
    const ImGuiCol under_pointer = is_selected ? ImGuiCol_Header : ImGuiCol_HeaderHovered;
    ImGui::PushStyleColor(ImGuiCol_HeaderHovered, ImGui::GetColorU32(under_pointer));
    const bool clicked = ImGui::Selectable(
        "##row", is_selected, ImGuiSelectableFlags_SpanAllColumns, {0, ImGui::GetTextLineHeight()});
    ImGui::PopStyleColor();
    if (clicked) {
        click_in_list(frame, row);
    } else if (was_focus_moved_to_item()) {
        frame.ask(session::Select{row, true});
    }
    if (ImGui::IsItemHovered()) frame.pointed_at = row;
    ImGui::SameLine(0, 0);
    draw_cells(frame, columns, row, event);
    ImGui::PopID();
}

/// Brings an event that was selected elsewhere into sight, once.
void follow_selection(const Frame& frame, float row_pitch) {
    const auto place = place_to_follow(frame, frame.session.list());
    if (!place) return;
    const float top = static_cast<float>(*place) * row_pitch;
    const float room = ImGui::GetWindowHeight() - 2 * row_pitch;  // the header takes a row
    if (top < ImGui::GetScrollY()) ImGui::SetScrollY(top);
    if (top > ImGui::GetScrollY() + room) ImGui::SetScrollY(top - room);
}

void draw_table(Frame& frame) {
    constexpr ImGuiTableFlags flags = ImGuiTableFlags_ScrollY | ImGuiTableFlags_SizingFixedFit |
                                      ImGuiTableFlags_NoSavedSettings | ImGuiTableFlags_PadOuterX |
                                      ImGuiTableFlags_NoBordersInBody;
    if (!ImGui::BeginTable("events", 4, flags)) return;
    const ListColumns& columns = list_columns_for(ImGui::GetContentRegionAvail().x / frame.scale);
    set_up_list_columns(columns, frame.scale);
    ImGui::TableSetupScrollFreeze(0, 1);
    draw_event_list_header(frame);
    const float pitch = ImGui::GetTextLineHeight() + 2 * ImGui::GetStyle().CellPadding.y;
    const std::vector<claims::EventRow>& list = frame.session.list();
    ImGuiListClipper clipper;
    clipper.Begin(static_cast<int>(list.size()), pitch);
    while (clipper.Step())
        for (int i = clipper.DisplayStart; i < clipper.DisplayEnd; ++i)
            draw_row(frame, columns, list[static_cast<std::size_t>(i)]);
    follow_selection(frame, pitch);
    ImGui::EndTable();
}

void draw_nothing(Frame& frame) {
    if (frame.atlas().event_count() == 0) {
        text("This atlas has no events.");
        if (link(frame, "Add an event")) frame.ask(session::NewEvent{claims::nowhere});
        if (link(frame, "Import a file")) frame.open(session::Panel::import);
        if (link(frame, "Open another atlas")) frame.open(session::Panel::open_atlas);
        if (!frame.session.problems().empty() && link(frame, "See what was wrong with the data"))
            frame.open(session::Panel::problems);
        return;
    }
    text("No event passes the filter.");
    if (link(frame, "Show all events")) frame.ask(session::ShowAllEvents{});
}

}  // namespace

void draw_events_panel(Frame& frame) {
    if (frame.layout.events.is_empty()) return;
    const Rect& place = frame.layout.events;
    begin_panel(frame, "Events", place, place.y > frame.layout.map.y ? Edge::top : Edge::right);
    if (frame.session.awaited()) {
        panel_header(frame, "Events", session::Panel::events);
        faint_text("The list is there when all events and claims are read.");
        return end_panel();
    }
    draw_filter_row(frame);
    draw_survey_notes(frame);
    if (frame.session.survey() && !frame.session.survey()->is_read) {
        // The notes say why there is no list.
    } else if (frame.session.list().empty()) {
        draw_nothing(frame);
    } else {
        draw_table(frame);
    }
    end_panel();
}

}  // namespace ui
