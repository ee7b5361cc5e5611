#include "ui/filter_row.hpp"

#include <fmt/format.h>
#include <imgui.h>
#include <imgui_stdlib.h>

#include <algorithm>
#include <array>

#include "ui/date_field.hpp"
#include "ui/panel_window.hpp"
#include "ui/text.hpp"

namespace ui {
namespace {

// At 100 %.
constexpr float search_width = 168, date_width = 104, narrowest_date = 56, cross_room = 28;

claims::Instant begin_of(const claims::Extent& extent) {
    return extent.begin;
}
claims::Instant end_of(const claims::Extent& extent) {
    return extent.end;
}
std::string first_day(claims::Instant at) {
    return claims::to_iso_day(at);
}
std::string last_day(claims::Instant at) {
    return claims::to_iso_day(at - 1);
}

std::optional<claims::Instant> from_of(const claims::Filter& filter) {
    if (!filter.window || filter.window->begin == claims::distant_past) return std::nullopt;
    return filter.window->begin;
}

std::optional<claims::Instant> to_of(const claims::Filter& filter) {
    if (!filter.window || filter.window->end == claims::distant_future) return std::nullopt;
    return filter.window->end;
}

void set_from(claims::Filter& filter, std::optional<claims::Instant> from) {
    const claims::Instant end = to_of(filter).value_or(claims::distant_future);
    filter.window = claims::Extent{from.value_or(claims::distant_past), end};
    if (filter.window == claims::Extent{}) filter.window.reset();
}

void set_to(claims::Filter& filter, std::optional<claims::Instant> to) {
    const claims::Instant begin = from_of(filter).value_or(claims::distant_past);
    filter.window = claims::Extent{begin, to.value_or(claims::distant_future)};
    if (filter.window == claims::Extent{}) filter.window.reset();
}

void set_known_on(claims::Filter& filter, std::optional<claims::Instant> day) {
    filter.known_on = day;
}

struct Field {
    DateField date;
    void (*set)(claims::Filter&, std::optional<claims::Instant>);
};

std::array<Field, 3> date_fields(const claims::Filter& filter) {
    return {Field{{"From", from_of(filter), begin_of, first_day}, set_from},
            Field{{"to", to_of(filter), end_of, last_day}, set_to},
            Field{{"known on", filter.known_on, end_of, last_day}, set_known_on}};
}

void draw_search(Frame& frame, float width) {
    std::string words = frame.filter().text;
    ImGui::SetNextItemWidth(width);
    if (ImGui::InputTextWithHint("##search", "Search events", &words)) {
        claims::Filter filter = frame.filter();
        filter.text = words;
        frame.ask(session::SetFilter{std::move(filter)});
    }
}

/// Returns the sentences about fields that hold no date.
std::vector<std::string> draw_dates(Frame& frame, const std::array<Field, 3>& fields, float width) {
    std::vector<std::string> problems;
    for (const Field& field : fields) {
        ImGui::AlignTextToFramePadding();
        ImGui::TextDisabled("%s", field.date.name);
        ImGui::SameLine();
        const DateAnswer answer = date_field(frame, field.date, width);
        if (&field != &fields.back()) ImGui::SameLine();
        if (!answer.problem.empty())
            problems.push_back(fmt::format("“{}”: {}", field.date.name, answer.problem));
        if (!answer.changed) continue;
        claims::Filter filter = frame.filter();
        field.set(filter, answer.value);
        frame.ask(session::SetFilter{std::move(filter)});
    }
    return problems;
}

}  // namespace

void draw_filter_row(Frame& frame) {
    const std::array<Field, 3> fields = date_fields(frame.filter());
    const float gap = ImGui::GetStyle().ItemSpacing.x;
    float labels = 0;
    for (const Field& field : fields) labels += ImGui::CalcTextSize(field.date.name).x + 2 * gap;
    const float room = ImGui::GetContentRegionAvail().x - frame.px(cross_room);
    const float dates_room = room - labels;
    const bool one_line = dates_room >= frame.px(search_width + 3 * date_width);

    draw_search(frame, one_line ? dates_room - frame.px(3 * date_width) : room);
    if (one_line) {
        ImGui::SameLine();
    } else {
        close_button(frame, session::Panel::events);
    }
    const float date_room = one_line ? frame.px(date_width) : (dates_room + gap) / 3;
    const std::vector<std::string> problems =
        draw_dates(frame, fields, std::max(frame.px(narrowest_date), date_room));
    if (one_line) close_button(frame, session::Panel::events);
    for (const std::string& problem : problems) warning_text(frame, problem);
    draw_filter_chips(frame);
}

}  // namespace ui
