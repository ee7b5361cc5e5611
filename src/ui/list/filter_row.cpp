#include "ui/list/filter_row.hpp"

#include <fmt/format.h>
#include <imgui.h>

#include <algorithm>
#include <array>

#include "claims/filter/undated.hpp"
#include "ui/fields/date_field.hpp"
#include "ui/fields/text_field.hpp"
#include "ui/parts/panel_window.hpp"
#include "ui/parts/text.hpp"

namespace ui {
namespace {

// At 100 %.
constexpr float search_width = 168, date_width = 104, narrowest_date = 80, cross_room = 28;

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
    filter.known_on = day ? claims::known_until(*day) : claims::KnownOn();
}

struct Field {
    DateField date;
    void (*set)(claims::Filter&, std::optional<claims::Instant>);
};

std::array<Field, 3> date_fields(const session::Session& session) {
    const claims::Filter& filter = session.view().filter;
    const auto from = from_of(filter), to = to_of(filter), known_on = filter.known_on;
    const std::size_t clearings = session.clearings();
    const claims::Extent before{claims::distant_past, to ? *to - 1 : claims::distant_future};
    const claims::Extent after{from ? *from + 1 : claims::distant_past, claims::distant_future};
    constexpr const char* too_late = "This is after the time ends.";
    constexpr const char* too_early = "This is before the time begins.";
    return {Field{{"From", from, begin_of, first_day, before, too_late, clearings}, set_from},
            Field{{"to", to, end_of, last_day, after, too_early, clearings}, set_to},
            Field{{"known on", known_on, end_of, last_day, {}, "", clearings}, set_known_on}};
}

void draw_search(Frame& frame, float width) {
    std::string words = frame.filter().text;
    ImGui::SetNextItemWidth(width);
    if (text_field("##search", "Search events", words)) {
        claims::Filter filter = frame.filter();
        filter.text = words;
        frame.ask(session::SetFilter{std::move(filter)});
    }
}

/// The word before it and the field. Returns a sentence when it holds no date.
std::string draw_date(Frame& frame, const Field& field, float width) {
    ImGui::AlignTextToFramePadding();
    ImGui::TextDisabled("%s", field.date.name);
    ImGui::SameLine();
    const DateAnswer answer = date_field(frame, field.date, width);
    if (answer.changed) {
        claims::Filter filter = frame.filter();
        field.set(filter, answer.value);
        frame.ask(session::SetFilter{std::move(filter)});
    }
    return answer.problem.empty() ? std::string()
                                  : fmt::format("“{}”: {}", field.date.name, answer.problem);
}

/// How the search field and the three dates share the lines.
struct Arrangement {
    float search;
    float date;
    bool dates_follow_search;
    bool known_on_follows;
};

Arrangement arrange(const Frame& frame, const std::array<Field, 3>& fields) {
    const float gap = ImGui::GetStyle().ItemSpacing.x;
    float labels = 0;
    for (const Field& field : fields) labels += ImGui::CalcTextSize(field.date.name).x + 2 * gap;
    const float room = ImGui::GetContentRegionAvail().x - frame.px(cross_room);
    if (room - labels >= frame.px(search_width + 3 * date_width))
        return {room - labels - frame.px(3 * date_width), frame.px(date_width), true, true};
    const float third = (room + frame.px(cross_room) - labels) / 3;
    if (third >= frame.px(narrowest_date)) return {room, third, false, true};
    return {room, frame.px(narrowest_date), false, false};
}

/// A time window lets through what may lie at any time; who asks for days is told so.
void draw_undated(const Frame& frame) {
    const std::string words = claims::undated_in_words(frame.session.undated());
    if (!words.empty()) faint_text(words + ".");
}

}  // namespace

void draw_filter_row(Frame& frame) {
    const std::array<Field, 3> fields = date_fields(frame.session);
    const Arrangement arrangement = arrange(frame, fields);
    draw_search(frame, arrangement.search);
    if (!arrangement.dates_follow_search)
        close_button(frame, session::Panel::events, ImGui::GetFrameHeight());
    else
        ImGui::SameLine();
    std::vector<std::string> problems;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        problems.push_back(draw_date(frame, fields[i], arrangement.date));
        if (i == 0 || (i == 1 && arrangement.known_on_follows)) ImGui::SameLine();
    }
    if (arrangement.dates_follow_search)
        close_button(frame, session::Panel::events, ImGui::GetFrameHeight());
    for (const std::string& problem : problems)
        if (!problem.empty()) warning_text(frame, problem);
    draw_filter_chips(frame);
    draw_undated(frame);
}

}  // namespace ui
