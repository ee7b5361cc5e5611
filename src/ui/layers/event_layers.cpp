#include <imgui.h>

#include "claims/status/status.hpp"
#include "ui/layers/choice_rows.hpp"
#include "ui/layers/layers_panel.hpp"
#include "ui/parts/section.hpp"
#include "ui/parts/toggle_row.hpp"

namespace ui {
namespace {

void draw_statuses(Frame& frame) {
    if (!begin_section(frame, "Events by status")) return;
    ImGui::PushID("status");
    for (const claims::Status status : claims::all_statuses) {
        ToggleRow row = row_of(frame.filter().statuses, frame.session.overview().by_status,
                               claims::to_word(status));
        row.symbol = status;
        row.explanation = claims::meaning(status);
        answer(frame, toggle_row(frame, row), &claims::Filter::statuses, row.label);
    }
    ImGui::PopID();
}

}  // namespace

void draw_event_layers(Frame& frame) {
    const claims::Overview& overview = frame.session.overview();
    draw_statuses(frame);
    choice_section(frame, {"Events by kind", overview.by_kind, &claims::Filter::kinds});
    choice_section(frame, {"Events by layer", overview.by_layer, &claims::Filter::layers});
}

}  // namespace ui
