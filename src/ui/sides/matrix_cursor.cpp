#include "ui/sides/matrix_cursor.hpp"

#include <imgui.h>

#include <algorithm>

#include "ui/parts/imgui_gaps.hpp"

namespace ui {
namespace {

/// One step with either key, if there is room. Returns whether it was taken.
bool step_with(const char* back, const char* on, int& place, int last) {
    const int wanted = place + is_key_pressed(on, true) - is_key_pressed(back, true);
    if (wanted == place || wanted < 0 || wanted > last) return false;
    place = wanted;
    return true;
}

}  // namespace

std::optional<MatrixCell> cell_under_keys(std::size_t columns, std::size_t rows) {
    if (columns == 0 || rows == 0) return std::nullopt;
    if (!ImGui::IsItemFocused() || !ImGui::GetIO().NavVisible) return std::nullopt;
    const int last_column = static_cast<int>(columns) - 1, last_row = static_cast<int>(rows) - 1;
    int& column = *ImGui::GetStateStorage()->GetIntRef(ImGui::GetID("column under keys"), 0);
    int& row = *ImGui::GetStateStorage()->GetIntRef(ImGui::GetID("row under keys"), 0);
    column = std::min(column, last_column);
    row = std::min(row, last_row);
    // The arrow that led here is not also a step.
    if (!was_focus_moved_to_item()) {
        const bool across = step_with("Left", "Right", column, last_column);
        if (step_with("Up", "Down", row, last_row) || across) keep_focus();
        if (is_key_pressed("Home", false)) column = 0;
        if (is_key_pressed("End", false)) column = last_column;
    }
    return MatrixCell{static_cast<std::size_t>(column), static_cast<std::size_t>(row)};
}

}  // namespace ui
