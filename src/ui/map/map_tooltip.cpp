#include "ui/map/map_tooltip.hpp"

#include <fmt/format.h>
#include <imgui.h>

#include <algorithm>
#include <cmath>
#include <string_view>

#include "claims/dates/edtf.hpp"
#include "claims/words/voices.hpp"
#include "geo/measure/geodesic.hpp"
#include "session/map/measure_words.hpp"
#include "ui/letters/shown.hpp"
#include "ui/map/map_area.hpp"
#include "ui/map/survey_notes.hpp"
#include "ui/parts/fonts.hpp"
#include "ui/parts/imgui_gaps.hpp"
#include "ui/parts/symbol.hpp"
#include "ui/parts/text.hpp"
#include "ui/parts/words.hpp"

namespace ui {
namespace {

constexpr std::size_t most_named = 6;
constexpr float widest_tooltip = 320, narrowest_tooltip = 200;  // at 100 %

/// Room for the longest title in one line; longer ones wrap.
float width_of(const Frame& frame, const std::vector<claims::EventRow>& rows) {
    const ScopedFont bold(Face::bold);
    float width = frame.px(narrowest_tooltip);
    for (std::size_t i = 0; i < rows.size() && i < most_named; ++i) {
        const std::string_view title = shown(frame.atlas().event(rows[i]).title);
        const float words = ImGui::CalcTextSize(title.data(), title.data() + title.size()).x;
        width = std::max(width, words + (rows.size() > 1 ? frame.px(32) : 0));
    }
    return width;
}

void draw_event(const Frame& frame, claims::EventRow row) {
    const claims::Event event = frame.atlas().event(row);
    const claims::Status status = sheet_under_pointer(frame).statuses[row];
    bold_text(event.title);
    symbol_item(frame, status, frame.px(6.5F));
    ImGui::SameLine();
    text(claims::to_word(status));
    if (const std::string_view side = sheet_under_pointer(frame).side; !side.empty())
        faint_text(fmt::format("from what {} says", claims::side_in_words(frame.atlas(), side)));
    if (!event.when_text.empty()) faint_text(claims::edtf_in_words(event.when_text));
}

void draw_stack(const Frame& frame, const std::vector<claims::EventRow>& rows) {
    bold_text(counted(rows.size(), "event") + " close together");
    for (std::size_t i = 0; i < rows.size() && i < most_named; ++i) {
        symbol_item(frame, sheet_under_pointer(frame).statuses[rows[i]], frame.px(6.5F));
        ImGui::SameLine();
        text(frame.atlas().event(rows[i]).title);
    }
    if (rows.size() > most_named)
        faint_text(fmt::format("and {} more", number(rows.size() - most_named)));
    faint_text("Click to see them one by one");
}

/// Two lines at the pointer, as wide as they are.
void draw_lines(std::string_view first, std::string_view second) {
    const auto width = [](std::string_view line) {
        const std::string_view words = shown(line);
        return ImGui::CalcTextSize(words.data(), words.data() + words.size()).x;
    };
    ImGui::SetNextWindowContentSize({std::ceil(std::max(width(first), width(second))) + 1, 0});
    ImGui::BeginTooltip();
    text(first);
    faint_text(second);
    ImGui::EndTooltip();
}

/// Tells that the next click takes a place, and which.
void draw_picking(const Frame& frame, const geo::ScreenPoint& pointer) {
    constexpr int decimals = 4;
    draw_lines(frame.session.draft() ? "Click where it lies" : "Click where the event lies",
               position_in_words(
                   geo::to_lng_lat(frame.session.view().camera, frame.session.viewport(), pointer),
                   decimals));
}

/// The way to the pointer, and all of it up to there.
void draw_way(const session::Drawn& drawn, const geo::LngLat& pointer) {
    if (drawn.closed) return draw_lines("Click to measure anew", "Esc ends");
    if (drawn.corners.empty() || !geo::is_plausible(pointer))
        return draw_lines("Click where to measure from", "Esc ends");
    const double way = geo::geodesic(drawn.corners.back(), pointer).metres;
    std::string words = session::length_in_words(way);
    if (!drawn.legs_m.empty())
        words += ", in all " + session::length_in_words(drawn.length_m + way);
    draw_lines(words, drawn.corners.size() < 3 ? "Esc ends" : "Enter closes the area, Esc ends");
}

void draw_area_hint(const session::Drawn& drawn) {
    const std::size_t corners = drawn.corners.size();
    draw_lines(corners == 0 ? "Click the first corner of the area" : "Click the next corner",
               corners < 3 ? "Esc drops it" : "Enter or a double click closes it, Esc drops it");
}

}  // namespace

void draw_map_tooltip(Frame& frame) {
    const std::optional<geo::ScreenPoint> pointer = pointer_on_map(frame);
    if (!pointer || ImGui::IsMouseDown(ImGuiMouseButton_Left)) return;
    // ImGui would show it where the focus is, or over the list.
    if (is_pointer_left_behind() || is_list_open()) return;
    if (const std::optional<session::Drawn>& drawn = frame.session.drawn()) {
        if (drawn->purpose == session::Drawn::Purpose::filter) return draw_area_hint(*drawn);
        return draw_way(*drawn, geo::to_lng_lat(frame.session.view().camera,
                                                frame.session.viewport(), *pointer));
    }
    if (frame.session.is_picking_place()) {
        draw_picking(frame, *pointer);
        return;
    }
    if (draw_counted_tooltip(frame, *pointer)) return;
    const std::vector<claims::EventRow> under =
        session::hit_test(sheet_under_pointer(frame).marks, *pointer);
    if (under.empty()) return;
    ImGui::SetNextWindowContentSize(
        {std::min(frame.px(widest_tooltip), width_of(frame, under)), 0});
    ImGui::BeginTooltip();
    if (under.size() == 1) {
        draw_event(frame, under.front());
    } else {
        draw_stack(frame, under);
    }
    ImGui::EndTooltip();
}

}  // namespace ui
