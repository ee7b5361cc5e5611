#include "ui/fields/number_field.hpp"

#include <fmt/format.h>
#include <imgui.h>

#include <map>
#include <string>

#include "claims/words/written_number.hpp"
#include "ui/fields/text_field.hpp"
#include "ui/parts/warning_frame.hpp"

namespace ui {
namespace {

/// Text that somebody typed, as long as the session's value is the one it led to.
struct TypedNumber {
    std::string text;
    std::optional<double> value;
    bool is_wrong = false;
    std::size_t clearings = 0;
};

/// A field's own memory, like the cursor of a text field in ImGui.
TypedNumber& typed_in(ImGuiID field) {
    static std::map<ImGuiID, TypedNumber> all;
    return all[field];
}

void read(TypedNumber& typed) {
    typed.value.reset();
    typed.is_wrong = false;
    if (typed.text.empty()) return;
    typed.value = claims::read_written_number(typed.text);
    typed.is_wrong = !typed.value;
}

}  // namespace

NumberAnswer number_field(const Frame& frame, const char* name, const char* hint,
                          std::optional<double> value, float width, std::size_t clearings) {
    TypedNumber& typed = typed_in(ImGui::GetID(name));
    if ((typed.value != value && !typed.is_wrong) || typed.clearings != clearings)
        typed = {value ? fmt::format("{}", *value) : "", value, false, clearings};
    ImGui::PushID(name);
    ImGui::SetNextItemWidth(width);
    text_field("##number", hint, typed.text);
    const bool finished = ImGui::IsItemDeactivatedAfterEdit();
    ImGui::PopID();
    if (finished) read(typed);
    if (typed.is_wrong) warning_frame(frame);
    return {finished && !typed.is_wrong && typed.value != value, typed.value};
}

}  // namespace ui
