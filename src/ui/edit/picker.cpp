#include "ui/edit/picker.hpp"

#include <imgui.h>

#include <algorithm>
#include <map>

#include "claims/filter/filter.hpp"
#include "ui/fields/choice_field.hpp"
#include "ui/fields/text_field.hpp"
#include "ui/letters/shown.hpp"
#include "ui/parts/text.hpp"

namespace ui {
namespace {

constexpr std::size_t most_listed = 200;

bool fits(const Option& option, const std::string& wanted) {
    return wanted.empty() || claims::folded(option.words).find(wanted) != std::string::npos;
}

}  // namespace

PickerAnswer picker(const Form& form, const char* label, const char* field, std::string& id,
                    const PickerTable& table) {
    static std::map<ImGuiID, std::string> searches;
    PickerAnswer answer;
    ImGui::PushID(field);
    std::string& search = searches[ImGui::GetID("search")];
    label_of_row(form, label);
    if (begin_choice(form.frame, "##field", table.shown, whole_row,
                     ImGuiComboFlags_HeightLargest)) {
        if (ImGui::IsWindowAppearing()) {
            search.clear();
            ImGui::SetKeyboardFocusHere();
        }
        ImGui::SetNextItemWidth(-1);
        const bool entered =
            text_field("##search", "Search", search, ImGuiInputTextFlags_EnterReturnsTrue);
        const std::string wanted = claims::folded(search);
        std::size_t listed = 0;
        for (const Option& option : table.options()) {
            if (!fits(option, wanted) || ++listed > most_listed) continue;
            ImGui::PushID(option.value.c_str());
            const bool is_first_found = entered && listed == 1 && !wanted.empty();
            if (ImGui::Selectable(shown_label(option.words), option.value == id) ||
                is_first_found) {
                answer.changed = option.value != id;
                id = option.value;
                if (is_first_found) ImGui::CloseCurrentPopup();
            }
            ImGui::PopID();
        }
        if (listed > most_listed) ImGui::TextDisabled("and more; search to narrow them");
        if (table.makes_new) {
            ImGui::Separator();
            const std::string make = std::string("New ") + table.what + "…";
            const bool is_entered = entered && listed == 0 && !wanted.empty();
            answer.wants_new = ImGui::Selectable(make.c_str()) || is_entered;
            if (is_entered) ImGui::CloseCurrentPopup();
        }
        answer.searched = search;
        ImGui::EndCombo();
    }
    problem_of_row(form, field, id.empty());
    ImGui::PopID();
    return answer;
}

}  // namespace ui
