#include "ui/status_bar.hpp"

#include <fmt/format.h>
#include <imgui.h>

#include <algorithm>
#include <cmath>

#include "geo/measure/ground_scale.hpp"
#include "session/map/where_words.hpp"
#include "ui/letters/shown.hpp"
#include "ui/map/map_area.hpp"
#include "ui/map/survey_notes.hpp"
#include "ui/parts/panel_window.hpp"
#include "ui/parts/text.hpp"
#include "ui/parts/where.hpp"
#include "ui/parts/words.hpp"

namespace ui {
namespace {

// At 100 %: each number keeps its place while it changes.
constexpr float position_width = 208, scale_width = 120, ratio_width = 104, zoom_width = 80;
// What a number must leave to the words of the place, where those need it.
constexpr float leaves_little = 240, leaves_much = 720;
constexpr float where_gap = 24, where_least = 120;

/// One decimal more for every tenfold of scale.
int decimals_at(double zoom) {
    return std::clamp(static_cast<int>(zoom / 3.3), 1, 6);
}

std::string ground_in_words(double metres_per_px) {
    return metres_per_px >= 1000 ? fmt::format("{:.3g} km/px", metres_per_px / 1000)
                                 : fmt::format("{:.3g} m/px", metres_per_px);
}

std::string join(std::string list, const std::string& part) {
    return list.empty() ? part : list + ", " + part;
}

}  // namespace

std::string counts_in_words(const session::Session& session) {
    if (session.awaited()) return session::read_so_far_in_words(*session.awaited());
    if (session.survey()) return survey_counts_in_words(session);
    const std::size_t total = session.atlas().event_count();
    const std::size_t passing = session.overview().rows.size();
    const session::Marks& marks = session.marks();
    const std::size_t elsewhere = marks.outside + marks.unlocated;
    const std::size_t on_map = passing - std::min(passing, elsewhere);
    std::string why;
    if (total > passing) why = join(why, number(total - passing) + " hidden by the filter");
    if (marks.outside > 0) why = join(why, number(marks.outside) + " beyond its edge");
    if (marks.unlocated > 0) why = join(why, number(marks.unlocated) + " without a place");
    const std::string shown =
        fmt::format("{} of {} on the map", number(on_map), counted(total, "event"));
    return why.empty() ? shown : shown + "; " + why;
}

void draw_status_bar(Frame& frame) {
    begin_bar(frame, "Status", frame.layout.status, Edge::top);
    const geo::Camera& camera = frame.session.view().camera;
    const std::optional<geo::LngLat> pointer = pointer_place(frame);
    const geo::LngLat place = pointer.value_or(camera.centre);
    const double ground = geo::ground_metres_per_pixel(camera, camera.centre);
    static Where where(session::where_in_words);
    const std::string& surroundings = where.at(frame.session, place);
    struct Part {
        std::string words;
        float width, leaves;
    };
    const Part parts[]{
        {position_in_words(place, decimals_at(camera.zoom)), position_width, 0},
        {scale_in_words(ground), scale_width, leaves_little},
        {ground_in_words(ground), ratio_width, leaves_much},
        {fmt::format("zoom {:.1f}", camera.zoom), zoom_width, leaves_much},
    };

    const std::string counts = counts_in_words(frame.session);
    const float right = frame.layout.status.width - ImGui::GetStyle().WindowPadding.x;
    const float counts_width = ImGui::CalcTextSize(counts.c_str()).x;
    const float wanted = surroundings.empty() ? 0
                                              : ImGui::CalcTextSize(shown_label(surroundings)).x +
                                                    frame.px(where_gap);
    float x = ImGui::GetCursorPosX();
    const float y = (frame.layout.status.height - ImGui::GetTextLineHeight()) / 2;
    for (const Part& part : parts) {
        const float leaves = std::min(frame.px(part.leaves), wanted);
        if (x + frame.px(part.width) + leaves > right - counts_width) break;
        ImGui::SetCursorPos({x, y});
        ImGui::TextDisabled("%s", part.words.c_str());
        x += frame.px(part.width);
    }
    const float room = right - counts_width - frame.px(where_gap) - x;
    if (!surroundings.empty() && room > frame.px(where_least)) {
        ImGui::SetCursorPos({x, y});
        elided_text(surroundings, room);
    }
    ImGui::SetCursorPos({std::max(x, right - counts_width), y});
    elided_text(counts, right - x);
    if (const std::string filter = claims::in_words(frame.filter());
        !filter.empty() && ImGui::IsItemHovered())
        tooltip(filter);
    end_panel();
}

}  // namespace ui
