#include "ui/narrative/narratives_panel.hpp"

#include <imgui.h>

#include <algorithm>
#include <optional>

#include "ui/fields/choice_field.hpp"
#include "ui/fields/text_field.hpp"
#include "ui/letters/shown.hpp"
#include "ui/narrative/narrative_steps.hpp"
#include "ui/parts/flow.hpp"
#include "ui/parts/imgui_gaps.hpp"
#include "ui/parts/panel_window.hpp"
#include "ui/parts/text.hpp"

namespace ui {
namespace {

constexpr float foot_lines = 2.4F;

/// The narrative that was open when a new one was asked for, until that is there.
std::optional<std::string>& begun_beside() {
    static std::optional<std::string> id;
    return id;
}

/// What is typed next is the title of the one that was begun.
void lead_into_new_title(const session::Narrative& narrative) {
    if (!begun_beside() || *begun_beside() == narrative.id) return;
    begun_beside().reset();
    ImGui::SetKeyboardFocusHere();
}

void draw_choice_of_narrative(Frame& frame) {
    const auto& telling = frame.session.telling();
    const std::string now = telling ? telling->narrative.title : "Choose a narrative";
    if (!frame.session.narratives().empty()) {
        if (begin_choice(frame, "##narratives", now, 250)) {
            for (const session::Narrative& each : frame.session.narratives()) {
                ImGui::PushID(each.id.c_str());
                if (ImGui::Selectable(each.title.empty() ? "Untitled" : shown_label(each.title)))
                    frame.ask(session::OpenNarrative{each.id});
                ImGui::PopID();
            }
            ImGui::EndCombo();
        }
        ImGui::SameLine();
    }
    if (!ImGui::Button("New")) return;
    begun_beside() = telling ? telling->narrative.id : std::string();
    frame.ask(session::NewNarrative{});
}

void draw_what_it_is() {
    text(
        "A narrative is a walk through events: each step keeps what the map shows, with words of "
        "yours. It can be played here, handed on as a file, and saved as a series of pictures.");
}

/// Asks once more before what cannot be taken back.
void ask_whether_to_delete(Frame& frame, const session::Narrative& narrative, bool& is_asking) {
    ImGui::AlignTextToFramePadding();
    ImGui::TextUnformatted("Delete it for good?");
    const bool deletes = flowing_button("Yes, delete it");
    if (deletes) frame.ask(session::RemoveNarrative{narrative.id});
    if (flowing_button("Keep it") || deletes) is_asking = false;
}

void draw_uses(Frame& frame, const session::Telling& telling, bool& is_asking) {
    ImGui::BeginDisabled(telling.narrative.steps.empty());
    if (ImGui::Button(telling.is_playing ? "Pause" : "Play")) frame.ask(session::PlayNarrative{});
    if (flowing_button("Save as pictures")) frame.ask(session::DrawNarrative{});
    ImGui::EndDisabled();
    if (flowing_button("Delete…")) is_asking = true;
}

void draw_foot(Frame& frame, const session::Telling& telling, session::Narrative narrative) {
    if (ImGui::Button("Add what the map shows")) {
        const std::size_t at = telling.step ? *telling.step + 1 : narrative.steps.size();
        narrative.steps.insert(narrative.steps.begin() + static_cast<std::ptrdiff_t>(at),
                               session::present_step(frame.session));
        frame.ask(session::ChangeNarrative{narrative});
        frame.ask(session::TellStep{at});
    }
    ImGui::BeginDisabled(telling.before.empty());
    if (flowing_button("Take back")) frame.ask(session::TakeBackNarrative{});
    ImGui::EndDisabled();
    bool& is_asking = *ImGui::GetStateStorage()->GetBoolRef(ImGui::GetID("asks to delete"));
    if (is_asking)
        ask_whether_to_delete(frame, telling.narrative, is_asking);
    else
        draw_uses(frame, telling, is_asking);
}

void draw_open_narrative(Frame& frame, const session::Telling& telling) {
    session::Narrative narrative = telling.narrative;
    ImGui::PushID(narrative.id.c_str());
    ImGui::SetNextItemWidth(-1);
    lead_into_new_title(narrative);
    bool changed =
        text_field("##title", "Title", narrative.title, ImGuiInputTextFlags_AutoSelectAll);
    const float foot = foot_lines * ImGui::GetFrameHeightWithSpacing();
    begin_scroll("steps", std::max(frame.px(60), ImGui::GetContentRegionAvail().y - foot));
    changed |= draw_narrative_steps(frame, narrative);
    end_scroll();
    ImGui::Separator();
    const bool is_typing = ImGui::IsAnyItemActive() && ImGui::GetIO().WantTextInput;
    if (changed || (telling.is_being_typed && !is_typing))
        frame.ask(session::ChangeNarrative{narrative, is_typing});
    draw_foot(frame, telling, narrative);
    ImGui::PopID();
}

}  // namespace

void draw_narratives_panel(Frame& frame) {
    const std::optional<session::Telling>& telling = frame.session.telling();
    if (frame.layout.narratives.is_empty()) {
        // The field was left together with its panel.
        if (telling && telling->is_being_typed)
            frame.ask(session::ChangeNarrative{telling->narrative});
        return;
    }
    begin_panel(frame, "Narratives", frame.layout.narratives, Edge::right);
    begin_tab_stops();
    panel_header(frame, "Narratives", session::Panel::narratives);
    begin_scroll("scroll");
    draw_choice_of_narrative(frame);
    if (telling)
        draw_open_narrative(frame, *telling);
    else
        draw_what_it_is();
    end_scroll();
    end_tab_stops();
    end_panel();
}

}  // namespace ui
