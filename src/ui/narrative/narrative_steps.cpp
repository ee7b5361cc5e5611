#include "ui/narrative/narrative_steps.hpp"

#include <fmt/format.h>
#include <imgui.h>

#include <utility>

#include "claims/filter/filter.hpp"
#include "ui/fields/text_field.hpp"
#include "ui/parts/colour.hpp"
#include "ui/parts/flow.hpp"
#include "ui/parts/focus_ring.hpp"
#include "ui/parts/text.hpp"

namespace ui {
namespace {

constexpr float number_width = 28, row_height = 26;  // at 100 %
constexpr float indent = 28;

std::string shown_in_words(const Frame& frame, const session::NarrativeStep& step) {
    const std::string filter = claims::in_words(step.view.view.filter, &frame.atlas());
    std::string words = "Shows: " + (filter.empty() ? "all events" : filter);
    if (!step.event_id.empty()) {
        const auto row = frame.atlas().find_event(step.event_id);
        words += row ? fmt::format("\nSelected: {}", frame.atlas().event(*row).title)
                     : fmt::format("\nSelected: {}, which is not in this atlas", step.event_id);
    }
    return words;
}

/// Number and heading; a click tells the step.
void draw_step_row(Frame& frame, const session::NarrativeStep& step, std::size_t number,
                   bool is_told) {
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = std::max(1.0F, ImGui::GetContentRegionAvail().x);
    const float height = frame.px(row_height);
    if (ImGui::InvisibleButton("tell", {width, height})) frame.ask(session::TellStep{number});
    const bool hovered = ImGui::IsItemHovered();
    ImDrawList& list = *ImGui::GetWindowDrawList();
    if (is_told || hovered)
        list.AddRectFilled(at, {at.x + width, at.y + height}, to_u32(frame.colours.accent_soft),
                           frame.px(4));
    const float top = at.y + (height - ImGui::GetTextLineHeight()) / 2;
    list.AddText({at.x + frame.px(6), top}, to_u32(frame.colours.text_faint),
                 fmt::format("{}", number + 1).c_str());
    list.AddText(
        {at.x + frame.px(number_width), top}, to_u32(frame.colours.text),
        elided(session::heading_of(frame.session, step), width - frame.px(number_width + 6))
            .c_str());
    if (is_pointed_at()) tooltip(shown_in_words(frame, step));
    focus_ring(frame);
}

/// What can be done with the step that is told. Returns whether the narrative was changed.
bool draw_step_buttons(Frame& frame, std::vector<session::NarrativeStep>& steps, std::size_t at) {
    const auto here = steps.begin() + static_cast<std::ptrdiff_t>(at);
    bool changed = false;
    if (ImGui::Button("Retake")) {
        std::string caption = std::move(here->caption);
        *here = session::present_step(frame.session);
        here->caption = std::move(caption);
        changed = true;
    }
    if (is_pointed_at()) tooltip("Keep what the map shows now in place of what it showed");
    ImGui::BeginDisabled(at == 0);
    if (flowing_button("Up")) {
        std::swap(steps[at], steps[at - 1]);
        changed = true;
    }
    ImGui::EndDisabled();
    ImGui::BeginDisabled(at + 1 == steps.size());
    if (flowing_button("Down")) {
        std::swap(steps[at], steps[at + 1]);
        changed = true;
    }
    ImGui::EndDisabled();
    if (flowing_button("Remove")) {
        steps.erase(here);
        changed = true;
    }
    if (is_pointed_at()) tooltip("“Take back” brings it again");
    return changed;
}

bool draw_told_step(Frame& frame, session::Narrative& narrative, std::size_t at) {
    ImGui::Indent(frame.px(indent));
    bool changed = long_text_field("##caption", narrative.steps[at].caption);
    changed |= draw_step_buttons(frame, narrative.steps, at);
    ImGui::Unindent(frame.px(indent));
    ImGui::Dummy({0, frame.px(4)});
    return changed;
}

}  // namespace

bool draw_narrative_steps(Frame& frame, session::Narrative& narrative) {
    const std::optional<std::size_t> told = frame.session.telling()->step;
    bool changed = false;
    if (narrative.steps.empty())
        faint_text(
            "No steps yet. Set the map, the dates and the filter as you want them seen, "
            "select what the step is about, then add it.");
    for (std::size_t i = 0; i < narrative.steps.size(); ++i) {
        ImGui::PushID(static_cast<int>(i));
        draw_step_row(frame, narrative.steps[i], i, told == i);
        if (told == i) changed |= draw_told_step(frame, narrative, i);
        ImGui::PopID();
    }
    return changed;
}

}  // namespace ui
