#include <fmt/format.h>
#include <imgui.h>

#include <algorithm>
#include <cmath>

#include "claims/dates/edtf.hpp"
#include "claims/words/written_number.hpp"
#include "claims/written_dates/typed_date.hpp"
#include "ui/edit/form.hpp"
#include "ui/edit/typed_field.hpp"
#include "ui/fields/text_field.hpp"
#include "ui/parts/text.hpp"
#include "ui/parts/warning_frame.hpp"

namespace ui {
namespace {
const claims::FieldProblem* problem_at(const Form& form, const char* field) {
    const auto found =
        std::ranges::find(form.problems, form.prefix + field, &claims::FieldProblem::field);
    return found == form.problems.end() ? nullptr : &*found;
}

void tell_wrong(const Form& form, const std::string& sentence) {
    warning_frame(form.frame);
    warning_text(form.frame, sentence);
}

std::string number_text(double value) {
    return std::isnan(value) ? std::string() : fmt::format("{}", value);
}

/// Empty: NaN.
std::optional<double> read_number(const std::string& text) {
    return text.empty() ? std::nan("") : claims::read_written_number(text);
}

/// Why a text is not taken.
std::string refusal(const std::string& text) {
    using claims::DecimalMark, claims::read_written_number;
    const auto small = read_written_number(text, DecimalMark::point),
               large = read_written_number(text, DecimalMark::comma);
    if (!small || !large) return fmt::format("“{}” is no number.", text);
    return fmt::format("“{}” may be {} or {}. Write it in one of these ways.", text,
                       std::min(*small, *large), std::max(*small, *large));
}

}  // namespace

void label_of_row(const Form& form, const char* label) {
    ImGui::Dummy({0, form.frame.px(1)});
    faint_text(label);
    ImGui::SetNextItemWidth(-1);
}

void problem_of_row(const Form& form, const char* field, bool is_empty) {
    const claims::FieldProblem* problem = problem_at(form, field);
    if (problem == nullptr) return;
    if (is_empty)
        faint_text(problem->sentence);
    else
        tell_wrong(form, problem->sentence);
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
    const bool changed = long_text_field("##field", value);
    problem_of_row(form, field, value.empty());
    ImGui::PopID();
    return changed;
}

bool date_row(const Form& form, const char* label, const char* field, std::string& value) {
    ImGui::PushID(field);
    label_of_row(form, label);
    bool changed = text_field("##field", "11 October 2020, 2016-04, summer 2014, 1988/1994", value);
    const claims::WrittenDate date = claims::read_typed_date(value);
    if (ImGui::IsItemDeactivatedAfterEdit() && !date.edtf.empty() && date.edtf != value) {
        value = date.edtf;
        changed = true;
    }
    if (!date.edtf.empty()) faint_text(claims::edtf_in_words(date.edtf));
    if (!date.problem.empty()) tell_wrong(form, date.problem);
    ImGui::PopID();
    return changed;
}

bool number_row(const Form& form, const char* label, const char* field, double& value,
                std::vector<claims::Unread>& unread, const char* hint) {
    ImGui::PushID(field);
    label_of_row(form, label);
    const auto [text, is_edited] = typed_field(field, hint, number_text(value), unread);
    if (is_edited) {
        claims::clear_unread(unread, field);
        if (const auto number = read_number(text))
            value = *number;
        else
            claims::set_unread(unread, {field, text, refusal(text)});
    }
    problem_of_row(form, field, text.empty());
    ImGui::PopID();
    return is_edited;
}

}  // namespace ui
