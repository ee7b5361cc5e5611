#include <imgui.h>

#include <string>

#include "claims/filter/filter.hpp"
#include "claims/words/isolated.hpp"
#include "ui/fields/text_field.hpp"
#include "ui/layers/layers_panel.hpp"
#include "ui/parts/colour.hpp"
#include "ui/parts/flow.hpp"
#include "ui/parts/focus_ring.hpp"
#include "ui/parts/panel_window.hpp"
#include "ui/parts/section.hpp"
#include "ui/parts/text.hpp"

namespace ui {
namespace {

constexpr float view_height = 24;  // at 100 %

std::string filter_or_all(const claims::Filter& filter) {
    std::string words = claims::in_words(filter);
    return words.empty() ? "All events" : words;
}

/// Asks once more before the file is gone for good: the cross of a view that was saved just now
/// lies where the button was.
void ask_whether_to_delete(Frame& frame, const session::SavedView& saved, bool& is_asking) {
    elided_text("Delete “" + saved.name + "”?", ImGui::GetContentRegionAvail().x);
    const bool deletes = ImGui::Button("Yes, delete it");
    if (deletes) frame.ask(session::RemoveView{saved.name});
    if (flowing_button("Keep it") || deletes) is_asking = false;
    ImGui::Dummy({0, frame.px(2)});
}

/// The name to click, and a cross that deletes the file.
void draw_view(Frame& frame, const session::SavedView& saved) {
    bool& is_asking = *ImGui::GetStateStorage()->GetBoolRef(ImGui::GetID("asks to delete"));
    if (is_asking) return ask_whether_to_delete(frame, saved, is_asking);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float height = frame.px(view_height);
    const float width = std::max(1.0F, ImGui::GetContentRegionAvail().x - frame.px(28));
    if (ImGui::InvisibleButton("show", {width, height})) frame.ask(session::ShowView{saved});
    const bool hovered = ImGui::IsItemHovered();
    ImGui::GetWindowDrawList()->AddText({at.x, at.y + (height - ImGui::GetTextLineHeight()) / 2},
                                        to_u32(hovered ? frame.colours.accent : frame.colours.text),
                                        elided(saved.name, width).c_str());
    if (is_pointed_at())
        tooltip(claims::isolated(saved.name) + ": " + filter_or_all(saved.view.filter));
    focus_ring(frame);
    ImGui::SameLine();
    if (cross_button(frame, "remove")) is_asking = true;
    if (is_pointed_at()) tooltip("Delete this view");
    ImGui::SetCursorScreenPos({at.x, at.y + height});
}

bool has_view(const Frame& frame, const std::string& name) {
    for (const session::SavedView& saved : frame.session.views())
        if (saved.name == name) return true;
    return false;
}

/// A field for a name and the button that saves what is shown under it.
void draw_save(Frame& frame) {
    static std::string name;
    const char* word = has_view(frame, name) ? "Replace" : "Save";
    const ImGuiStyle& style = ImGui::GetStyle();
    const float button = ImGui::CalcTextSize("Replace").x + 2 * style.FramePadding.x;
    ImGui::SetNextItemWidth(ImGui::GetContentRegionAvail().x - button - style.ItemSpacing.x);
    const bool entered =
        text_field("##name", "Name of this view", name, ImGuiInputTextFlags_EnterReturnsTrue);
    ImGui::SameLine();
    const bool has_name = name.find_first_not_of(' ') != std::string::npos;
    ImGui::BeginDisabled(!has_name);
    const bool clicked = ImGui::Button(word, {button, 0});
    ImGui::EndDisabled();
    if ((!entered && !clicked) || !has_name) return;
    frame.ask(session::SaveView{name});
    name.clear();
}

}  // namespace

void draw_saved_views(Frame& frame) {
    if (!begin_section(frame, "Saved views", false)) return;
    ImGui::PushID("views");
    for (const session::SavedView& saved : frame.session.views()) {
        ImGui::PushID(saved.name.c_str());
        draw_view(frame, saved);
        ImGui::PopID();
    }
    draw_save(frame);
    ImGui::PopID();
}

}  // namespace ui
