#include "ui/panels.hpp"

#include <imgui.h>

#include "ui/card/card_panel.hpp"
#include "ui/edit/edit_windows.hpp"
#include "ui/frame.hpp"
#include "ui/layers/layers_panel.hpp"
#include "ui/letters/shown.hpp"
#include "ui/list/event_list.hpp"
#include "ui/map/map_area.hpp"
#include "ui/map/map_drawing.hpp"
#include "ui/map/map_input.hpp"
#include "ui/map/map_tooltip.hpp"
#include "ui/map/measure_window.hpp"
#include "ui/map/split_headings.hpp"
#include "ui/map/task_strip.hpp"
#include "ui/map/toast.hpp"
#include "ui/menu_bar.hpp"
#include "ui/menu_key.hpp"
#include "ui/narrative/caption_bar.hpp"
#include "ui/narrative/narratives_panel.hpp"
#include "ui/parts/imgui_gaps.hpp"
#include "ui/parts/pointing.hpp"
#include "ui/parts/theme.hpp"
#include "ui/shortcut_input.hpp"
#include "ui/sides/sides_window.hpp"
#include "ui/status_bar.hpp"
#include "ui/timeline/timeline_panel.hpp"
#include "ui/windows/info_windows.hpp"
#include "ui/windows/picture_window.hpp"
#include "ui/windows/seek_window.hpp"

namespace ui {
namespace {

LayoutRequest layout_request(const session::Session& session) {
    const ImVec2 window = ImGui::GetIO().DisplaySize;
    LayoutRequest request;
    request.width = window.x;
    request.height = window.y;
    request.scale = static_cast<float>(session.scale());
    request.bar_height = ImGui::GetFrameHeight();
    request.open = session.panels();
    request.card_has_subject = card_has_subject(session);
    request.asked_for = session.asked_panels();
    request.needs_map = session.is_picking_place() || session.drawn().has_value();
    return request;
}

void tell_of_crowd(Frame& frame, const LayoutRequest& request) {
    const session::PanelsOpen out = crowded_out(request, frame.layout);
    if (out != frame.session.crowded_out()) frame.ask(session::CrowdOut{out});
}

void ask_for_map_area(Frame& frame) {
    const session::SetMapArea area = map_area(frame);
    if (area.origin != frame.session.map_origin() || area.viewport != frame.session.viewport() ||
        area.second_left != frame.session.second_left())
        frame.ask(area);
}

void ask_for_hover(Frame& frame) {
    if (frame.pointed_at != frame.session.hovered()) frame.ask(session::Hover{frame.pointed_at});
}

}  // namespace

std::vector<session::Action> draw_panels(const session::Session& session) {
    watch_pointer();
    begin_shown();
    begin_panels();
    std::vector<session::Action> actions;
    const LayoutRequest request = layout_request(session);
    Frame frame{session, actions, lay_out(request),
                style::palette(style::panel_theme(session.view().theme)),
                static_cast<float>(session.scale())};
    place_map(frame);
    ask_for_map_area(frame);
    tell_of_crowd(frame, request);
    read_menu_key();
    read_shortcuts_pressed(frame);
    read_map_input(frame);

    draw_picture_surroundings(frame);
    draw_drawing(frame);
    draw_split_headings(frame);
    draw_menu_bar(frame);
    draw_layers_panel(frame);
    draw_events_panel(frame);
    draw_card_panel(frame);
    draw_narratives_panel(frame);
    draw_timeline_panel(frame);
    draw_status_bar(frame);
    draw_rules_window(frame);
    draw_problems_window(frame);
    draw_help_window(frame);
    draw_history_window(frame);
    draw_developments_window(frame);
    draw_sides_window(frame);
    draw_duplicates_window(frame);
    draw_import_window(frame);
    draw_save_as_window(frame);
    draw_export_window(frame);
    draw_new_atlas_window(frame);
    draw_open_atlas_window(frame);
    draw_open_database_window(frame);
    draw_conflict_window(frame);
    draw_picture_window(frame);
    draw_save_picture_window(frame);
    draw_reopen_picture_window(frame);
    draw_caption_bar(frame);
    const Rect strip = draw_task_strip(frame);
    draw_measure_window(frame, strip);
    draw_seek_window(frame);
    draw_toast(frame, strip);
    draw_map_tooltip(frame);
    ask_for_hover(frame);
    let_enter_press();
    drop_keyboard_of_closed_window();
    remember_open_lists();
    end_panels();
    return actions;
}

}  // namespace ui
