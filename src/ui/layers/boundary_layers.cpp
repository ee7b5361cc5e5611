#include <fmt/format.h>

#include <algorithm>
#include <string>

#include "session/commands/command.hpp"
#include "ui/layers/layers_panel.hpp"
#include "ui/parts/section.hpp"
#include "ui/parts/toggle_row.hpp"

namespace ui {
namespace {

struct BoundaryLayer {
    geo::Layer layer;
    std::string_view title;
};

/// The layers that a command switches, in the order of the commands and by their names.
std::vector<BoundaryLayer> switchable_layers() {
    std::vector<BoundaryLayer> layers;
    for (const session::Command& command : session::commands())
        for (std::size_t i = 0; i < geo::layer_count; ++i) {
            const auto layer = static_cast<geo::Layer>(i);
            if (command.id == fmt::format("layer-{}", geo::layer_id(layer)))
                layers.push_back({layer, command.title});
        }
    return layers;
}

bool is_shown(const Frame& frame, geo::Layer layer) {
    return frame.session.view().layers_shown[static_cast<std::size_t>(layer)];
}

/// Shows only one layer; when it already is the only one, all.
void ask_for_solo(Frame& frame, const std::vector<BoundaryLayer>& layers, geo::Layer solo,
                  bool is_solo) {
    for (const BoundaryLayer& other : layers) {
        const bool wanted = is_solo || other.layer == solo;
        if (is_shown(frame, other.layer) != wanted) frame.ask(session::ToggleLayer{other.layer});
    }
}

}  // namespace

void draw_boundary_layers(Frame& frame) {
    static const std::vector<BoundaryLayer> layers = switchable_layers();
    if (!begin_section(frame, "Boundaries and ground")) return;
    const auto shown = std::ranges::count_if(
        layers, [&](const BoundaryLayer& each) { return is_shown(frame, each.layer); });
    for (const BoundaryLayer& each : layers) {
        ToggleRow row;
        row.label = each.title;
        row.count = (*frame.session.base())[each.layer].size();
        row.is_on = is_shown(frame, each.layer);
        row.is_solo = shown == 1 && row.is_on;
        const RowAnswer answer = toggle_row(frame, row);
        if (answer == RowAnswer::toggle) frame.ask(session::ToggleLayer{each.layer});
        if (answer == RowAnswer::solo) ask_for_solo(frame, layers, each.layer, row.is_solo);
    }
}

}  // namespace ui
