#include "ui/map/measure_window.hpp"

#include <fmt/format.h>
#include <imgui.h>

#include <algorithm>

#include "session/map/measure_words.hpp"
#include "ui/parts/floating_window.hpp"
#include "ui/parts/text.hpp"
#include "ui/parts/words.hpp"

namespace ui {
namespace {

constexpr float measure_width = 216, measure_gap = 12;  // at 100 %

void draw_open(const session::Drawn& drawn) {
    if (drawn.legs_m.empty()) {
        bold_text("Measure");
        text("Click corners on the map.");
    } else {
        bold_text(session::length_in_words(drawn.length_m));
        faint_text(counted(drawn.legs_m.size(), "leg") + ", on the ellipsoid");
    }
}

void draw_closed(const session::Drawn& drawn) {
    bold_text(drawn.crosses ? "No area: its sides cross" : session::area_in_words(drawn.area_m2));
    faint_text(fmt::format("{} around, {}", session::length_in_words(drawn.length_m),
                           counted(drawn.legs_m.size(), "leg")));
}

}  // namespace

void draw_measure_window(Frame& frame, const Rect& strip) {
    const std::optional<session::Drawn>& drawn = frame.session.drawn();
    if (!drawn || drawn->purpose != session::Drawn::Purpose::measure) return;
    const Rect& map = frame.layout.map;
    const float width = std::min(frame.px(measure_width), map.width);
    ImVec2 at{map.x + frame.px(measure_gap), map.y + frame.px(measure_gap)};
    if (!strip.is_empty() && at.x + width > strip.x) at.y += strip.y + strip.height - map.y;
    begin_note(frame, "Measure", at, {0, 0}, width);
    drawn->closed ? draw_closed(*drawn) : draw_open(*drawn);
    if (!drawn->closed && drawn->corners.size() >= 3) {
        if (ImGui::Button("Area")) frame.ask(session::FinishArea{});
        ImGui::SameLine();
    }
    if (!drawn->corners.empty()) {
        if (ImGui::Button("Anew")) frame.ask(session::Measure{});
        ImGui::SameLine();
    }
    if (ImGui::Button("Done")) frame.ask(session::Measure{false});
    ImGui::End();
}

}  // namespace ui
