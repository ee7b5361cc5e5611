#include "ui/parts/theme.hpp"

#include <imgui.h>

#include "ui/parts/colour.hpp"

namespace ui {
namespace {

constexpr style::Colour nothing{0, 0, 0, 0};

void set_sizes(ImGuiStyle& style) {
    style.WindowPadding = {16, 12};
    style.FramePadding = {8, 4};
    style.CellPadding = {4, 2};
    style.ItemSpacing = {8, 6};
    style.ItemInnerSpacing = {8, 4};
    style.IndentSpacing = 16;
    style.ScrollbarSize = 10;
    style.GrabMinSize = 24;
    style.WindowBorderSize = 1;
    style.ChildBorderSize = 0;
    style.PopupBorderSize = 1;
    style.FrameBorderSize = 0;
    style.WindowRounding = 6;
    style.ChildRounding = 0;
    style.FrameRounding = 4;
    style.PopupRounding = 6;
    style.ScrollbarRounding = 5;
    style.GrabRounding = 4;
    style.WindowTitleAlign = {0, 0.5F};
    style.WindowMenuButtonPosition = ImGuiDir_None;
    style.SelectableTextAlign = {0, 0.5F};
    style.DisabledAlpha = 0.45F;
    style.DisplaySafeAreaPadding = {0, 0};
}

void set_surfaces(ImVec4* colours, const style::Palette& palette) {
    colours[ImGuiCol_Text] = to_vec4(palette.text);
    colours[ImGuiCol_TextDisabled] = to_vec4(palette.text_faint);
    colours[ImGuiCol_WindowBg] = to_vec4(palette.panel);
    colours[ImGuiCol_ChildBg] = to_vec4(nothing);
    colours[ImGuiCol_PopupBg] = to_vec4(palette.panel);
    colours[ImGuiCol_Border] = to_vec4(palette.panel_line);
    colours[ImGuiCol_BorderShadow] = to_vec4(nothing);
    colours[ImGuiCol_MenuBarBg] = to_vec4(palette.panel);
    colours[ImGuiCol_TitleBg] = to_vec4(palette.panel);
    colours[ImGuiCol_TitleBgActive] = to_vec4(palette.panel);
    colours[ImGuiCol_TitleBgCollapsed] = to_vec4(palette.panel);
    colours[ImGuiCol_ScrollbarBg] = to_vec4(nothing);
    colours[ImGuiCol_ScrollbarGrab] = to_vec4(palette.panel_line);
    colours[ImGuiCol_ScrollbarGrabHovered] = to_vec4(palette.text_faint);
    colours[ImGuiCol_ScrollbarGrabActive] = to_vec4(palette.text_faint);
    colours[ImGuiCol_Separator] = to_vec4(palette.panel_line);
    colours[ImGuiCol_TableHeaderBg] = to_vec4(palette.panel);
    colours[ImGuiCol_TableBorderLight] = to_vec4(palette.panel_line);
    colours[ImGuiCol_TableBorderStrong] = to_vec4(palette.panel_line);
    colours[ImGuiCol_TableRowBg] = to_vec4(nothing);
    colours[ImGuiCol_TableRowBgAlt] = to_vec4(nothing);
    colours[ImGuiCol_ModalWindowDimBg] = to_vec4(nothing);
    colours[ImGuiCol_NavWindowingDimBg] = to_vec4(nothing);
    // A frame around the panel that is named; the panels beside it would hide most of it.
    colours[ImGuiCol_NavWindowingHighlight] = to_vec4(nothing);
}

void set_controls(ImVec4* colours, const style::Palette& palette) {
    colours[ImGuiCol_FrameBg] = to_vec4(palette.panel_raised);
    colours[ImGuiCol_FrameBgHovered] = to_vec4(palette.accent_soft);
    colours[ImGuiCol_FrameBgActive] = to_vec4(palette.panel_raised);
    colours[ImGuiCol_Button] = to_vec4(palette.panel_raised);
    colours[ImGuiCol_ButtonHovered] = to_vec4(palette.accent_soft);
    colours[ImGuiCol_ButtonActive] = to_vec4(palette.accent_soft);
    colours[ImGuiCol_Header] = to_vec4(palette.accent_soft);
    colours[ImGuiCol_HeaderHovered] = to_vec4(palette.panel_raised);
    colours[ImGuiCol_HeaderActive] = to_vec4(palette.accent_soft);
    colours[ImGuiCol_PlotHistogram] = to_vec4(palette.accent_soft);  // how far a job is
    colours[ImGuiCol_CheckMark] = to_vec4(palette.accent);
    colours[ImGuiCol_SliderGrab] = to_vec4(palette.accent);
    colours[ImGuiCol_SliderGrabActive] = to_vec4(palette.accent);
    colours[ImGuiCol_SeparatorHovered] = to_vec4(palette.accent);
    colours[ImGuiCol_SeparatorActive] = to_vec4(palette.accent);
    colours[ImGuiCol_ResizeGrip] = to_vec4(nothing);
    colours[ImGuiCol_ResizeGripHovered] = to_vec4(palette.accent);
    colours[ImGuiCol_ResizeGripActive] = to_vec4(palette.accent);
    colours[ImGuiCol_TextSelectedBg] = to_vec4(palette.accent_soft);
    colours[ImGuiCol_DragDropTarget] = to_vec4(palette.accent);
    colours[ImGuiCol_NavHighlight] = to_vec4(palette.accent);
}

}  // namespace

void apply_theme(style::Theme theme, double scale) {
    ImGuiStyle& style = ImGui::GetStyle();
    style = ImGuiStyle{};
    set_sizes(style);
    // Whatever no rule below names shows up as plain text colour rather than as ImGui's blue.
    const style::Palette& palette = style::palette(theme);
    for (ImVec4& colour : style.Colors) colour = to_vec4(palette.text);
    set_surfaces(style.Colors, palette);
    set_controls(style.Colors, palette);
    style.ScaleAllSizes(static_cast<float>(scale));
}

void begin_panels() {
    ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, 0);
    ImGui::PushStyleVar(ImGuiStyleVar_WindowRounding, 0);
}

void end_panels() {
    ImGui::PopStyleVar(2);
}

}  // namespace ui
