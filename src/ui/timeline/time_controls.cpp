#include "ui/timeline/time_controls.hpp"

#include <fmt/format.h>
#include <imgui.h>

#include <algorithm>
#include <array>

#include "claims/dates/edtf_words.hpp"
#include "ui/fields/choice_field.hpp"
#include "ui/parts/checkbox.hpp"
#include "ui/parts/colour.hpp"
#include "ui/parts/panel_window.hpp"
#include "ui/parts/text.hpp"
#include "ui/parts/words.hpp"

namespace ui {
namespace {

constexpr float button_width = 30, step_width = 84, speed_width = 76;  // at 100 %
constexpr float loop_width = 72, cross_room = 28;
constexpr std::array speeds{0.5, 1.0, 2.0, 4.0, 8.0};

enum class Sign { earlier, play, stop, later };

/// A triangle that points left or right, with a bar where it steps, or two bars.
void draw_sign(const Frame& frame, Sign sign, ImVec2 centre) {
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const ImU32 colour = to_u32(frame.colours.text);
    const float size = frame.px(5);
    if (sign == Sign::stop) {
        for (const float side : {-1.0F, 1.0F})
            list.AddRectFilled({centre.x + side * size * 0.6F - size * 0.35F, centre.y - size},
                               {centre.x + side * size * 0.6F + size * 0.35F, centre.y + size},
                               colour);
        return;
    }
    const float way = sign == Sign::earlier ? -1.0F : 1.0F;
    list.AddTriangleFilled({centre.x - way * size * 0.8F, centre.y - size},
                           {centre.x + way * size, centre.y},
                           {centre.x - way * size * 0.8F, centre.y + size}, colour);
    if (sign == Sign::play) return;
    const float bar = centre.x + way * size * 1.2F;
    list.AddRectFilled({bar - frame.px(1), centre.y - size}, {bar + frame.px(1), centre.y + size},
                       colour);
}

bool sign_button(const Frame& frame, const char* name, Sign sign, const char* explanation) {
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const ImVec2 size{frame.px(button_width), ImGui::GetFrameHeight()};
    const bool clicked = ImGui::Button(name, size);
    draw_sign(frame, sign, {at.x + size.x / 2, at.y + size.y / 2});
    if (is_pointed_at()) tooltip(explanation);
    ImGui::SameLine(0, frame.px(4));
    return clicked;
}

void draw_step_choice(Frame& frame) {
    const claims::TimeUnit now = frame.session.time_axis().step;
    if (begin_choice(frame, "##step", std::string(claims::to_word(now)), step_width)) {
        for (const claims::TimeUnit unit : claims::all_time_units)
            if (ImGui::Selectable(std::string(claims::to_word(unit)).c_str(), unit == now))
                frame.ask(session::SetTimeStep{unit});
        ImGui::EndCombo();
    }
    if (is_pointed_at()) tooltip("The step in which time plays, and to which it snaps.");
    ImGui::SameLine(0, frame.px(4));
}

void draw_speed_choice(Frame& frame) {
    const double now = frame.session.time_axis().speed;
    if (begin_choice(frame, "##speed", fmt::format("{:g} / s", now), speed_width)) {
        for (const double speed : speeds)
            if (ImGui::Selectable(fmt::format("{:g} / s", speed).c_str(), speed == now))
                frame.ask(session::SetTimeSpeed{speed});
        ImGui::EndCombo();
    }
    if (is_pointed_at()) tooltip("Steps per second while time plays.");
    ImGui::SameLine(0, frame.px(10));
}

void draw_loop(Frame& frame) {
    bool loops = frame.session.time_axis().loops;
    if (checkbox(frame, "loop", loops)) frame.ask(session::ToggleTimeLoop{});
    ImGui::SameLine(0, frame.px(16));
}

/// Before the cross that closes the panel.
bool has_room_for(const Frame& frame, float width) {
    return ImGui::GetContentRegionAvail().x >= frame.px(width + cross_room);
}

std::string shown_in_words(const session::Session& session) {
    const claims::Filter& filter = session.view().filter;
    std::string words = claims::time_in_words(filter.window.value_or(claims::Extent{})) + ": ";
    if (session.survey() && !session.survey()->is_read)
        return words + "events that are only counted are not laid out here";
    words += counted(session.overview().rows.size(), "event");
    const session::Timeline& timeline = session.timeline();
    if (filter.known_on) words += ", as known " + claims::last_day_in_sentence(*filter.known_on);
    if (timeline.undated > 0)
        words += fmt::format("; {} without a date, shown at all times", number(timeline.undated));
    if (timeline.earlier + timeline.later > 0)
        words += fmt::format("; {}{} beyond this axis", number(timeline.earlier + timeline.later),
                             filter.window ? " at other times," : "");
    return words;
}

}  // namespace

void draw_time_controls(Frame& frame) {
    const session::TimeAxis& axis = frame.session.time_axis();
    if (sign_button(frame, "##earlier", Sign::earlier, "One step earlier (J)"))
        frame.ask(session::StepTime{-1});
    const bool playing = axis.is_playing;
    if (sign_button(frame, "##play", playing ? Sign::stop : Sign::play,
                    playing ? "Stop (K)" : "Play the shown time, step by step (K)"))
        frame.ask(session::PlayTime{});
    if (sign_button(frame, "##later", Sign::later, "One step later (L)"))
        frame.ask(session::StepTime{1});
    ImGui::SameLine(0, frame.px(8));
    draw_step_choice(frame);
    if (has_room_for(frame, speed_width)) draw_speed_choice(frame);
    if (has_room_for(frame, loop_width)) draw_loop(frame);
    ImGui::AlignTextToFramePadding();
    const float room = ImGui::GetContentRegionAvail().x - frame.px(cross_room);
    if (room > frame.px(60)) {
        elided_text(shown_in_words(frame.session), room);
    } else {
        ImGui::Dummy({0, 0});
    }
    close_button(frame, session::Panel::timeline, ImGui::GetFrameHeight());
}

}  // namespace ui
