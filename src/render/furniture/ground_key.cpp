#include "render/furniture/ground_key.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "geo/names.hpp"
#include "geo/shape/contains.hpp"
#include "render/base/base_kinds.hpp"
#include "render/base/line_style.hpp"

namespace render {
namespace {

using geo::Boundary;
using geo::Layer;

// px: what only touches the edge of the picture needs no explanation.
constexpr double key_margin = 24.0;

geo::Viewport within_margin(geo::Viewport viewport) {
    viewport.width = std::max(1.0, viewport.width - 2 * key_margin);
    viewport.height = std::max(1.0, viewport.height - 2 * key_margin);
    return viewport;
}

class InView {
 public:
    explicit InView(const Scene& scene)
        : scene_(scene),
          bounds_(geo::visible_bounds(scene.camera, within_margin(scene.viewport))) {}

    /// Wanted features of a layer that is shown, as far as a corner of theirs, or the middle of
    /// the map within them, is in view.
    std::vector<const Boundary*> of(Layer layer, bool (*wanted)(const Boundary&)) const {
        std::vector<const Boundary*> seen;
        if (!scene_.base || !scene_.layers_shown[static_cast<std::size_t>(layer)]) return seen;
        for (const Boundary& boundary : (*scene_.base)[layer])
            if (wanted(boundary) &&
                std::ranges::find(scene_.hidden, &boundary) == scene_.hidden.end() &&
                is_seen(boundary.geometry))
                seen.push_back(&boundary);
        return seen;
    }

 private:
    bool is_seen(const geo::Geometry& shape) const {
        const auto holds = [this](const geo::LngLat& at) { return bounds_.contains(at); };
        const auto shows = [&](const auto& line) { return std::ranges::any_of(line, holds); };
        return std::ranges::any_of(shape.lines, shows) ||
               std::ranges::any_of(shape.polygons, shows, &geo::Polygon::outer) ||
               geo::contains(shape, scene_.camera.centre);
    }

    const Scene& scene_;
    geo::Bounds bounds_;
};

bool is_drawn(LineKind kind, double zoom) {
    return std::ranges::any_of(line_styles(), [&](const LineStyle& style) {
        return style.line == kind && style.strength.at(zoom) > 0;
    });
}

bool has_own_entry(const Boundary& line) {
    return !is_held_line(line);
}

/// Lines of control beyond the countries in focus have one entry, not one each.
void add_lines(std::vector<KeyEntry>& key, const Scene& scene, const InView& view) {
    if (!view.of(Layer::borders, is_disputed_border).empty())
        key.push_back({GroundSign::disputed_border, "Border in dispute"});
    if (is_drawn(LineKind::held_lines, scene.camera.zoom) &&
        !view.of(Layer::control, is_held_line).empty())
        key.push_back({GroundSign::held_line, "Line of control"});
    for (const Boundary* line : view.of(Layer::control, has_own_entry)) {
        const bool is_old = is_oblast(*line);
        if (!is_drawn(is_old ? LineKind::oblast_border : LineKind::contact, scene.camera.zoom))
            continue;
        KeyEntry entry{is_old ? GroundSign::oblast_border : GroundSign::contact_line,
                       geo::name_with_years(*line, scene.names)};
        if (line->name.empty()) entry.words = is_old ? "Former border" : "Line of contact";
        if (std::ranges::find(key, entry) == key.end()) key.push_back(std::move(entry));
    }
}

}  // namespace

std::vector<KeyEntry> ground_key(const Scene& scene) {
    const InView view(scene);
    std::vector<KeyEntry> key;
    if (!view.of(Layer::disputed, [](const Boundary&) { return true; }).empty())
        key.push_back({GroundSign::disputed_area, "Disputed area"});
    add_lines(key, scene, view);
    if (!scene.circles.empty())
        key.push_back({GroundSign::uncertain_place, "How far off a place may be"});
    std::set<claims::Relation> relations;
    for (const EventLink& link : scene.links) relations.insert(link.relation);
    for (const claims::Relation relation : relations)
        key.push_back({relation, fmt::format("{} another event", in_words(relation))});
    return key;
}

}  // namespace render
