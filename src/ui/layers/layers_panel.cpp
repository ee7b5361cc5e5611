#include "ui/layers/layers_panel.hpp"

#include <imgui.h>

#include "ui/parts/panel_window.hpp"
#include "ui/parts/text.hpp"

namespace ui {

void draw_layers_panel(Frame& frame) {
    if (frame.layout.layers.is_empty()) return;
    begin_panel(frame, "Layers", frame.layout.layers, Edge::right);
    panel_header(frame, "Layers", session::Panel::layers);
    begin_scroll("scroll");
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {frame.px(8), 0});
    if (frame.session.awaited()) {
        faint_text("Filters and views are there when all events and claims are read.");
    } else {
        draw_event_layers(frame);
        draw_claim_filters(frame);
        draw_saved_views(frame);
    }
    draw_boundary_layers(frame);
    ImGui::PopStyleVar();
    end_scroll();
    end_panel();
}

}  // namespace ui
