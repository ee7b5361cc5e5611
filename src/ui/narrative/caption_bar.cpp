#include "ui/narrative/caption_bar.hpp"

#include <fmt/format.h>
#include <imgui.h>

#include <algorithm>

#include "ui/parts/floating_window.hpp"
#include "ui/parts/panel_window.hpp"
#include "ui/parts/text.hpp"

namespace ui {
namespace {

constexpr float widest_caption = 520, caption_margin = 44;  // at 100 %

void draw_way(Frame& frame, const session::Telling& telling) {
    const std::size_t step = *telling.step, count = telling.narrative.steps.size();
    ImGui::BeginDisabled(step == 0);
    if (ImGui::Button("Back")) frame.ask(session::TellStep{step - 1});
    ImGui::EndDisabled();
    ImGui::SameLine();
    ImGui::BeginDisabled(step + 1 == count);
    if (ImGui::Button("Next")) frame.ask(session::TellStep{step + 1});
    ImGui::EndDisabled();
    ImGui::SameLine();
    if (ImGui::Button(telling.is_playing ? "Pause" : "Play")) frame.ask(session::PlayNarrative{});
    ImGui::SameLine(0, frame.px(12));
    ImGui::AlignTextToFramePadding();
    faint_text(fmt::format("{} of {}", step + 1, count));
    ImGui::SameLine(ImGui::GetWindowContentRegionMax().x - frame.px(20));
    if (cross_button(frame, "stop telling")) frame.ask(session::StopTelling{});
}

}  // namespace

void draw_caption_bar(Frame& frame) {
    const session::NarrativeStep* step = session::told_step(frame.session);
    if (step == nullptr) return;
    const Rect& map = frame.layout.open_map;
    const float width = std::min(frame.px(widest_caption), map.width - frame.px(24));
    if (width < frame.px(120)) return;
    begin_note(frame, "Caption",
               {map.x + map.width / 2, map.y + map.height - frame.px(caption_margin)}, {0.5F, 1.0F},
               width);
    if (step->caption.empty())
        bold_text(session::heading_of(frame.session, *step));
    else
        text(step->caption);
    draw_way(frame, *frame.session.telling());
    ImGui::End();
}

}  // namespace ui
