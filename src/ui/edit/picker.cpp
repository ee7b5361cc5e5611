#include "ui/edit/picker.hpp"

#include <imgui.h>

#include <algorithm>
#include <map>
#include <utility>

#include "claims/filter/filter.hpp"
#include "ui/fields/choice_field.hpp"
#include "ui/fields/text_field.hpp"
#include "ui/letters/shown.hpp"
#include "ui/parts/text.hpp"

namespace ui {
namespace {

constexpr std::size_t most_listed = 200;

/// What the open list offers, put into words once and looked through when the search changes: a
/// table may have hundreds of thousands of entries.
class OpenList {
 public:
    bool is_of(ImGuiID picker) const { return picker_ == picker; }
    void open(ImGuiID picker, std::vector<Option> options) {
        picker_ = picker;
        options_ = std::move(options);
        folded_.clear();
        for (const Option& option : options_) folded_.push_back(claims::folded(option.words));
        look_for("");
    }
    void close() { *this = {}; }

    const std::vector<const Option*>& found(const std::string& wanted) {
        if (wanted != wanted_) look_for(wanted);
        return found_;
    }

 private:
    void look_for(const std::string& wanted) {
        wanted_ = wanted;
        found_.clear();
        for (std::size_t i = 0; i < options_.size(); ++i)
            if (folded_[i].find(wanted) != std::string::npos) found_.push_back(&options_[i]);
    }

    ImGuiID picker_ = 0;
    std::vector<Option> options_;
    std::vector<std::string> folded_;
    std::string wanted_;
    std::vector<const Option*> found_;
};

OpenList& open_list() {
    static OpenList one;
    return one;
}

}  // namespace

PickerAnswer picker(const Form& form, const char* label, const char* field, std::string& id,
                    const PickerTable& table) {
    static std::map<ImGuiID, std::string> searches;
    PickerAnswer answer;
    ImGui::PushID(field);
    const ImGuiID self = ImGui::GetID("search");
    std::string& search = searches[self];
    label_of_row(form, label);
    if (begin_choice(form.frame, "##field", table.shown, whole_row,
                     ImGuiComboFlags_HeightLargest)) {
        if (ImGui::IsWindowAppearing()) {
            search.clear();
            open_list().open(self, table.options());
            ImGui::SetKeyboardFocusHere();
        }
        ImGui::SetNextItemWidth(-1);
        const bool entered =
            text_field("##search", "Search", search, ImGuiInputTextFlags_EnterReturnsTrue);
        const std::string wanted = claims::folded(search);
        const std::vector<const Option*>& found = open_list().found(wanted);
        for (std::size_t i = 0; i < std::min(found.size(), most_listed); ++i) {
            const Option& option = *found[i];
            ImGui::PushID(option.value.c_str());
            const bool is_first_found = entered && i == 0 && !wanted.empty();
            if (ImGui::Selectable(shown_label(option.words), option.value == id) ||
                is_first_found) {
                answer.changed = option.value != id;
                id = option.value;
                if (is_first_found) ImGui::CloseCurrentPopup();
            }
            ImGui::PopID();
        }
        if (found.size() > most_listed) ImGui::TextDisabled("and more; search to narrow them");
        if (table.makes_new) {
            ImGui::Separator();
            const std::string make = std::string("New ") + table.what + "…";
            const bool is_entered = entered && found.empty() && !wanted.empty();
            answer.wants_new = ImGui::Selectable(make.c_str()) || is_entered;
            if (is_entered) ImGui::CloseCurrentPopup();
        }
        answer.searched = search;
        ImGui::EndCombo();
    } else if (open_list().is_of(self)) {
        open_list().close();
    }
    problem_of_row(form, field, id.empty());
    ImGui::PopID();
    return answer;
}

}  // namespace ui
