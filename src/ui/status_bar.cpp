#include "ui/status_bar.hpp"

#include <fmt/format.h>
#include <imgui.h>

#include <algorithm>
#include <string>
#include <vector>

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

/// What the map shows of all events, from all its words to the bare numbers.
std::vector<std::string> forms_of_shown(const session::Session& session) {
    if (session.awaited()) return {session::read_so_far_in_words(*session.awaited())};
    if (session.survey()) return {survey_counts_in_words(session)};
    const std::size_t total = session.atlas().event_count();
    const std::size_t passing = session.overview().rows.size();
    const session::Marks& marks = session.marks();
    const std::size_t elsewhere = marks.outside + marks.unlocated;
    const std::size_t on_map = passing - std::min(passing, elsewhere);
    const std::string few = fmt::format("{} of {}", number(on_map), number(total));
    const std::string shown =
        fmt::format("{} of {} on the map", number(on_map), counted(total, "event"));
    std::string filtered, why;
    if (total > passing) filtered = number(total - passing) + " hidden by the filter";
    if (total > passing) why = filtered;
    if (marks.outside > 0) why = join(why, number(marks.outside) + " beyond its edge");
    if (marks.unlocated > 0) why = join(why, number(marks.unlocated) + " without a place");
    std::vector<std::string> forms;
    if (!why.empty()) forms.push_back(shown + "; " + why);
    if (why != filtered && !filtered.empty()) forms.push_back(shown + "; " + filtered);
    if (!filtered.empty())
        forms.push_back(fmt::format("{} on the map; {} hidden", few, number(total - passing)));
    for (const std::string& form : {shown, few + " on the map", few}) forms.push_back(form);
    return forms;
}

/// The same; before it, what nobody may take for saved.
std::vector<std::string> forms_of_counts(const session::Session& session) {
    std::vector<std::string> forms = forms_of_shown(session);
    if (!session.workspace().empty() && !session.is_persisted())
        for (std::string& form : forms) form = "not saved yet · " + form;
    return forms;
}

/// The counts leave the position its room while they can be shortened.
const std::string& longest_fitting(const Frame& frame, const std::vector<std::string>& forms,
                                   float room) {
    for (const float other : {frame.px(position_width), 0.0F})
        for (const std::string& form : forms)
            if (fits(form, room - other)) return form;
    return forms.back();
}

float top_of_line(const Frame& frame) {
    return (frame.layout.status.height - ImGui::GetTextLineHeight()) / 2;
}

/// What the pointer is over, or else the middle of the map, up to `end`: numbers as far as they
/// have room, then words.
void draw_place(Frame& frame, float end) {
    const geo::Camera& camera = frame.session.view().camera;
    const std::optional<geo::LngLat> pointer = pointer_place(frame);
    const geo::LngLat place = pointer.value_or(camera.centre);
    const double ground = geo::ground_metres_per_pixel(camera, camera.centre);
    static Where where(session::where_in_words);
    const std::string surroundings =
        (pointer ? "" : "middle of the map: ") + where.at(frame.session, place);
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

    const float wanted = surroundings.empty() ? 0
                                              : ImGui::CalcTextSize(shown_label(surroundings)).x +
                                                    frame.px(where_gap);
    float x = ImGui::GetCursorPosX();
    for (const Part& part : parts) {
        const float leaves = std::min(frame.px(part.leaves), wanted);
        if (x + frame.px(part.width) + leaves > end) break;
        ImGui::SetCursorPos({x, top_of_line(frame)});
        ImGui::TextDisabled("%s", part.words.c_str());
        x += frame.px(part.width);
    }
    const float room = end - frame.px(where_gap) - x;
    if (surroundings.empty() || room <= frame.px(where_least)) return;
    ImGui::SetCursorPos({x, top_of_line(frame)});
    elided_text(surroundings, room);
}

/// The words that were left out, and what the filter asks for.
void explain_counts(const Frame& frame, const std::string& all, bool is_all_shown) {
    std::string words = is_all_shown ? std::string() : all;
    if (const std::string filter = claims::in_words(frame.filter(), &frame.atlas());
        !filter.empty())
        words += (words.empty() ? "" : "\n") + filter;
    if (!words.empty()) tooltip(words);
}

}  // namespace

std::string counts_in_words(const session::Session& session) {
    return forms_of_counts(session).front();
}

void draw_status_bar(Frame& frame) {
    begin_bar(frame, "Status", frame.layout.status, Edge::top);
    const float left = ImGui::GetStyle().WindowPadding.x;
    const float right = frame.layout.status.width - left;
    const std::vector<std::string> forms = forms_of_counts(frame.session);
    const std::string& counts = longest_fitting(frame, forms, right - left);
    const float width = std::min(ImGui::CalcTextSize(counts.c_str()).x, right - left);
    draw_place(frame, right - width);
    ImGui::SetCursorPos({right - width, top_of_line(frame)});
    const std::string seen = elided(counts, width + 1);
    ImGui::TextUnformatted(seen.c_str());
    if (is_pointed_at()) explain_counts(frame, forms.front(), seen == forms.front());
    end_panel();
}

}  // namespace ui
