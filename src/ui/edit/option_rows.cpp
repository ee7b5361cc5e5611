#include <imgui.h>

#include <algorithm>

#include "ui/edit/form.hpp"
#include "ui/fields/choice_field.hpp"
#include "ui/fields/text_field.hpp"
#include "ui/letters/shown.hpp"
#include "ui/parts/chevron.hpp"
#include "ui/parts/colour.hpp"

namespace ui {
namespace {

const std::string& words_of(const std::vector<Option>& options, const std::string& value) {
    const auto found = std::ranges::find(options, value, &Option::value);
    return found == options.end() ? value : found->words;
}

/// The option that was picked, or nullptr.
const Option* pick(const std::vector<Option>& options, const std::string& value) {
    const Option* picked = nullptr;
    for (const Option& option : options) {
        ImGui::PushID(option.value.c_str());
        const bool is_set = option.value == value;
        if (ImGui::Selectable(shown_label(option.words), is_set)) picked = &option;
        if (is_set) ImGui::SetItemDefaultFocus();
        ImGui::PopID();
    }
    return picked;
}

/// A button with a mark that points down.
bool drop_button(const Frame& frame) {
    const float size = ImGui::GetFrameHeight();
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const bool clicked = ImGui::Button("##options", {size, size});
    draw_chevron(frame, {at.x + size / 2, at.y + size / 2}, true, to_u32(frame.colours.text_faint));
    return clicked;
}

}  // namespace

bool choice_field(const Frame& frame, const char* name, std::string& value,
                  const std::vector<Option>& options, float width) {
    if (!begin_choice(frame, name, words_of(options, value), width, ImGuiComboFlags_HeightLarge))
        return false;
    bool changed = false;
    if (const Option* picked = pick(options, value)) {
        changed = picked->value != value;
        value = picked->value;
    }
    ImGui::EndCombo();
    return changed;
}

bool choice_row(const Form& form, const char* label, const char* field, std::string& value,
                const std::vector<Option>& options) {
    ImGui::PushID(field);
    label_of_row(form, label);
    const bool changed = choice_field(form.frame, "##field", value, options, whole_row);
    problem_of_row(form, field, value.empty());
    ImGui::PopID();
    return changed;
}

bool suggestion_row(const Form& form, const char* label, const char* field, std::string& value,
                    const std::vector<Option>& options, const char* hint) {
    ImGui::PushID(field);
    label_of_row(form, label);
    const float gap = form.frame.px(4);
    ImGui::SetNextItemWidth(-ImGui::GetFrameHeight() - gap);
    bool changed = text_field("##field", hint, value);
    ImGui::SameLine(0, gap);
    if (drop_button(form.frame)) ImGui::OpenPopup("options");
    if (ImGui::BeginPopup("options")) {
        if (const Option* picked = pick(options, value)) {
            changed = true;
            value = picked->value;
        }
        if (options.empty()) ImGui::TextDisabled("none so far");
        ImGui::EndPopup();
    }
    problem_of_row(form, field, value.empty());
    ImGui::PopID();
    return changed;
}

}  // namespace ui
