#include "app/compose.hpp"

#include <algorithm>

#include "app/furniture.hpp"

namespace app {
namespace {

constexpr double scale_bar_px = 140.0;
constexpr double smallest_circle_px = 16.0;  // smaller than its symbol: nothing to see

render::Mark mark_of(const session::Session& session, const session::EventMark& mark) {
    return {mark.at, mark.anchor, session.overview().statuses[mark.row],
            session.hovered() == mark.row, session.selected() == mark.row};
}

render::StackMark stack_of(const session::Session& session, const session::EventStack& stack) {
    render::StackMark mark{.at = stack.at};
    for (const claims::EventRow row : stack.rows) {
        ++mark.counts[static_cast<std::size_t>(session.overview().statuses[row])];
        mark.hovered |= session.hovered() == row;
        mark.selected |= session.selected() == row;
    }
    return mark;
}

/// Circles of the events whose place is less sure than their symbol is wide. A country-wide one
/// says little and covers much: only while one looks at it.
std::vector<render::UncertaintyCircle> circles_of(const session::Session& session) {
    std::vector<render::UncertaintyCircle> circles;
    const geo::Camera& camera = session.view().camera;
    for (const session::EventMark& mark : session.marks().events) {
        const claims::Event event = session.atlas().event(mark.row);
        const bool looked_at = session.selected() == mark.row || session.hovered() == mark.row;
        if (event.precision == claims::Precision::country && !looked_at) continue;
        const double radius = event.radius_m / geo::ground_metres_per_pixel(camera, event.at.lat);
        if (radius < smallest_circle_px) continue;
        const render::UncertaintyCircle circle{mark.anchor, radius, session.selected() == mark.row};
        const bool drawn = std::ranges::any_of(circles, [&](const auto& other) {
            return other.at == circle.at && other.radius_px == circle.radius_px;
        });
        if (!drawn || circle.selected) circles.push_back(circle);
    }
    return circles;
}

std::vector<std::string> attributions_of(const session::Session& session) {
    std::vector<std::string> lines;
    for (std::size_t layer = 0; layer < geo::layer_count; ++layer) {
        const std::string& line = session.base()->attributions[layer];
        const bool shown =
            session.view().layers_shown[layer] && !session.base()->layers[layer].empty();
        if (shown && !line.empty() && std::ranges::find(lines, line) == lines.end())
            lines.push_back(line);
    }
    return lines;
}

}  // namespace

render::Scene compose(const session::Session& session, bool with_furniture) {
    render::Scene scene;
    const session::View& view = session.view();
    scene.camera = view.camera;
    scene.viewport = session.viewport();
    scene.theme = view.theme;
    scene.base = session.base();
    scene.layers_shown = view.layers_shown;
    scene.graticule = view.graticule;
    scene.circles = circles_of(session);
    for (const session::EventMark& mark : session.marks().events)
        scene.marks.push_back(mark_of(session, mark));
    for (const session::EventStack& stack : session.marks().stacks)
        scene.stacks.push_back(stack_of(session, stack));
    scene.scale_bar = geo::scale_bar(view.camera, scale_bar_px);
    scene.attributions = attributions_of(session);
    if (with_furniture) scene.furniture = furniture_of(session);
    return scene;
}

}  // namespace app
