#include <imgui.h>

#include "claims/status/status.hpp"
#include "ui/parts/floating_window.hpp"
#include "ui/parts/panel_window.hpp"
#include "ui/parts/symbol.hpp"
#include "ui/parts/text.hpp"
#include "ui/parts/words.hpp"
#include "ui/windows/info_windows.hpp"
#include "ui/windows/legend.hpp"

namespace ui {
namespace {

void draw_rule(Frame& frame, const claims::StatusRule& rule) {
    ImGui::TableNextRow();
    ImGui::TableNextColumn();
    faint_text(number(static_cast<std::size_t>(rule.number)));
    ImGui::TableNextColumn();
    text(rule.condition);
    ImGui::TableNextColumn();
    symbol_item(frame, rule.status, frame.px(6.5F));
    ImGui::SameLine();
    bold_text(claims::to_word(rule.status));
}

}  // namespace

void draw_rules_window(Frame& frame) {
    if (!begin_floating(frame, "How a status is derived", session::Panel::rules, 640, 640)) return;
    scroll_with_keys();
    text(
        "Nobody types a status: it follows from the claims on record, by the first of these rules "
        "that holds. What counts is the latest stance of each actor; a withdrawal removes the "
        "actor’s earlier claim. A party is an actor that speaks for a side; all others are third "
        "parties.");
    ImGui::Dummy({0, frame.px(4)});
    if (ImGui::BeginTable("rules", 3,
                          ImGuiTableFlags_NoSavedSettings | ImGuiTableFlags_BordersInnerH)) {
        ImGui::TableSetupColumn("number", ImGuiTableColumnFlags_WidthFixed, frame.px(24));
        ImGui::TableSetupColumn("condition", ImGuiTableColumnFlags_WidthStretch);
        ImGui::TableSetupColumn("status", ImGuiTableColumnFlags_WidthFixed, frame.px(144));
        for (const claims::StatusRule& rule : claims::status_rules()) draw_rule(frame, rule);
        ImGui::EndTable();
    }
    heading(frame, "What the symbols mean");
    draw_legend(frame);
    end_floating();
}

}  // namespace ui
