#include "ui/windows/legend.hpp"

#include <imgui.h>

#include "claims/status/status.hpp"
#include "ui/parts/symbol.hpp"
#include "ui/parts/text.hpp"

namespace ui {

void draw_legend(Frame& frame) {
    constexpr float symbol_column = 28;  // at 100 %
    if (!ImGui::BeginTable("legend", 2, ImGuiTableFlags_NoSavedSettings)) return;
    ImGui::TableSetupColumn("symbol", ImGuiTableColumnFlags_WidthFixed, frame.px(symbol_column));
    ImGui::TableSetupColumn("words", ImGuiTableColumnFlags_WidthStretch);
    for (const claims::Status status : claims::all_statuses) {
        ImGui::TableNextColumn();
        symbol_item(frame, status, frame.px(8));
        ImGui::TableNextColumn();
        ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {frame.px(8), 0});
        bold_text(claims::to_word(status));
        faint_text(claims::meaning(status));
        ImGui::PopStyleVar();
    }
    ImGui::EndTable();
}

}  // namespace ui
