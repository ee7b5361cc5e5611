#include <fmt/format.h>
#include <imgui.h>
#include <imgui_stdlib.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>

#include "claims/dates/edtf.hpp"
#include "ui/edit/form.hpp"
#include "ui/parts/text.hpp"
#include "ui/parts/text_field.hpp"
#include "ui/parts/warning_frame.hpp"

namespace ui {
namespace {

constexpr float long_text_lines = 3.4F;

const claims::FieldProblem* problem_at(const Form& form, const char* field) {
    const auto found =
        std::ranges::find(form.problems, form.prefix + field, &claims::FieldProblem::field);
    return found == form.problems.end() ? nullptr : &*found;
}

std::string number_text(double value) {
    return std::isnan(value) ? std::string() : fmt::format("{}", value);
}

/// A decimal comma is understood as a point.
std::optional<double> read_number(std::string text) {
    std::ranges::replace(text, ',', '.');
    const auto is_blank = [](char c) { return c == ' '; };
    std::erase_if(text, is_blank);
    if (text.empty()) return std::nan("");
    double value = 0.0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return value;
}

/// A number as it stands in its field, as long as it stands for the value.
struct TypedNumber {
    std::string text;
    double value = 0.0;
};

}  // namespace

void label_of_row(const Form& form, const char* label) {
    ImGui::Dummy({0, form.frame.px(1)});
    faint_text(label);
    ImGui::SetNextItemWidth(-1);
}

void problem_of_row(const Form& form, const char* field, bool is_empty) {
    const claims::FieldProblem* problem = problem_at(form, field);
    if (problem == nullptr) return;
    if (is_empty) {
        faint_text(problem->sentence);
        return;
    }
    warning_frame(form.frame);
    warning_text(form.frame, problem->sentence);
}

bool text_row(const Form& form, const char* label, const char* field, std::string& value,
              const char* hint) {
    ImGui::PushID(field);
    label_of_row(form, label);
    const bool changed = text_field("##field", hint, value);
    problem_of_row(form, field, value.empty());
    ImGui::PopID();
    return changed;
}

bool long_text_row(const Form& form, const char* label, const char* field, std::string& value) {
    ImGui::PushID(field);
    label_of_row(form, label);
    const bool changed =
        long_text_field("##field", value, {-1, ImGui::GetTextLineHeight() * long_text_lines});
    problem_of_row(form, field, value.empty());
    ImGui::PopID();
    return changed;
}

bool date_row(const Form& form, const char* label, const char* field, std::string& value) {
    ImGui::PushID(field);
    label_of_row(form, label);
    const bool changed =
        ImGui::InputTextWithHint("##field", "2020-10-11, 2016-04, 2014-22, 1988/1994", &value);
    problem_of_row(form, field, value.empty());
    if (!value.empty() && problem_at(form, field) == nullptr)
        faint_text(claims::edtf_in_words(value));
    ImGui::PopID();
    return changed;
}

bool number_row(const Form& form, const char* label, const char* field, double& value,
                const char* hint) {
    static std::map<ImGuiID, TypedNumber> typed;
    ImGui::PushID(field);
    TypedNumber& entry = typed[ImGui::GetID("typed")];
    const bool same = entry.value == value || (std::isnan(entry.value) && std::isnan(value));
    if (!same) entry = {number_text(value), value};
    if (entry.text.empty()) entry.text = number_text(value);
    label_of_row(form, label);
    bool changed = false;
    if (ImGui::InputTextWithHint("##field", hint, &entry.text))
        if (const auto number = read_number(entry.text)) {
            changed = true;
            entry.value = value = *number;
        }
    if (!read_number(entry.text)) {
        warning_frame(form.frame);
        warning_text(form.frame, fmt::format("“{}” is no number; it is not taken.", entry.text));
    } else {
        problem_of_row(form, field, entry.text.empty());
    }
    ImGui::PopID();
    return changed;
}

}  // namespace ui
