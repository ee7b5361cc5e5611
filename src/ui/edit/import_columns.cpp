#include "ui/edit/import_columns.hpp"

#include <imgui.h>

#include "ui/edit/form.hpp"
#include "ui/edit/form_options.hpp"
#include "ui/fields/choice_field.hpp"
#include "ui/parts/text.hpp"

namespace ui {
namespace {

constexpr const char* as_guessed = "*";  // in place of a field's name

/// What a column can fill. Only what a person chose is a correction; the rest stays as guessed.
std::vector<Option> options_of(const session::ImportPreview& preview,
                               const session::ImportColumn& column) {
    const std::string guess =
        column.field.empty() ? "kept in the notes" : column.field + " (guessed)";
    std::vector<Option> options{{as_guessed, column.is_said ? "as guessed" : guess},
                                {"", "left out"}};
    for (const std::string& each : preview.fields) options.push_back({each, each});
    return options;
}

/// All that is said of columns, with `field` for one of them. A field is filled by one column: the
/// one that it is given to last.
std::map<std::string, std::string> said_of(const session::ImportPreview& preview,
                                           const std::string& corrected, const std::string& field) {
    std::map<std::string, std::string> said;
    for (const session::ImportColumn& column : preview.columns)
        if (column.is_said && (column.field.empty() || column.field != field))
            said[column.name] = column.field;
    if (field == as_guessed)
        said.erase(corrected);
    else
        said[corrected] = field;
    return said;
}

/// A point on a map looks exact; who has the table knows better.
bool precision_row(Frame& frame, session::ImportRequest& request) {
    const std::vector<claims::FieldProblem> none;
    const std::vector<Option> options = precision_options();
    std::string precision = request.precision.empty() ? options.front().value : request.precision;
    if (!choice_row({frame, none, {}}, "How exactly places are known whose rows do not tell",
                    "precision", precision, options))
        return false;
    request.precision = precision;
    return true;
}

}  // namespace

bool draw_import_columns(Frame& frame, session::ImportRequest& request) {
    const session::ImportPreview& preview = frame.session.import().preview;
    if (preview.columns.empty()) return false;
    heading(frame, "Columns");
    if (preview.is_remembered)
        faint_text("Taken as you chose for the last table with these columns.");
    if (!ImGui::BeginTable("columns", 3, ImGuiTableFlags_NoSavedSettings)) return false;
    bool changed = false;
    for (const session::ImportColumn& column : preview.columns) {
        ImGui::PushID(column.name.c_str());
        ImGui::TableNextColumn();
        ImGui::AlignTextToFramePadding();
        elided_text(column.name, ImGui::GetContentRegionAvail().x);
        ImGui::TableNextColumn();
        std::string value = column.is_said ? column.field : as_guessed;
        if (choice_field(frame, "##field", value, options_of(preview, column), whole_row)) {
            request.columns = said_of(preview, column.name, value);
            changed = true;
        }
        ImGui::TableNextColumn();
        ImGui::AlignTextToFramePadding();
        ImGui::PushStyleColor(ImGuiCol_Text, ImGui::GetStyleColorVec4(ImGuiCol_TextDisabled));
        elided_text(column.example, ImGui::GetContentRegionAvail().x);
        ImGui::PopStyleColor();
        ImGui::PopID();
    }
    ImGui::EndTable();
    return changed | precision_row(frame, request);
}

}  // namespace ui
