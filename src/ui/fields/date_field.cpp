#include "ui/fields/date_field.hpp"

#include <imgui.h>

#include <map>

#include "claims/written_dates/typed_date.hpp"
#include "ui/fields/text_field.hpp"
#include "ui/parts/text.hpp"
#include "ui/parts/warning_frame.hpp"

namespace ui {
namespace {

/// Text that somebody typed, as long as the session's value is the one it led to.
struct Draft {
    std::string text;
    std::optional<claims::Instant> value;
    std::string problem;
    claims::Extent sensible{};  ///< as the text was read
    std::size_t clearings = 0;
};

/// A field's own memory, like the cursor of a text field in ImGui.
Draft& draft_of(ImGuiID field) {
    static std::map<ImGuiID, Draft> drafts;
    return drafts[field];
}

std::string text_of(const DateField& field) {
    return field.value ? field.text(*field.value) : "";
}

void read(Draft& draft, const DateField& field, DateAnswer& answer) {
    draft.problem.clear();
    draft.value = field.value;
    draft.sensible = field.sensible;
    const auto take = [&](claims::Instant at) {
        if (at < field.sensible.begin || at > field.sensible.end)
            draft.problem = field.beyond;
        else
            draft.value = at;
    };
    if (draft.text.empty()) {
        draft.value.reset();
    } else if (const claims::WrittenDate date = claims::read_typed_date(draft.text);
               date.problem.empty()) {
        take(field.moment(claims::read_extent(date.edtf)));
    } else {
        draft.problem = date.problem;
    }
    answer.changed = draft.problem.empty() && draft.value != field.value;
    answer.value = draft.value;
}

}  // namespace

DateAnswer date_field(const Frame& frame, const DateField& field, float width) {
    DateAnswer answer;
    const ImGuiID id = ImGui::GetID(field.name);
    Draft& draft = draft_of(id);
    if (draft.value != field.value || draft.clearings != field.clearings)
        draft = {text_of(field), field.value, {}, field.sensible, field.clearings};

    ImGui::PushID(field.name);
    ImGui::SetNextItemWidth(width);
    text_field("##date", "any", draft.text);
    const bool finished = ImGui::IsItemDeactivatedAfterEdit();
    ImGui::PopID();
    const bool may_be_sensible_now = !draft.problem.empty() && draft.sensible != field.sensible;
    if (finished || may_be_sensible_now) read(draft, field, answer);
    if (!draft.problem.empty()) warning_frame(frame);
    if (draft.problem.empty() && ImGui::IsItemHovered() && !ImGui::IsItemActive())
        tooltip(
            "A day, month, season or year: 2020-10-11, 11 October 2020, 2020-10, 2014-22, 1994");
    answer.problem = draft.problem;
    return answer;
}

}  // namespace ui
