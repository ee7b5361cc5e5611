#include <imgui.h>

#include <algorithm>

#include "session/map/where_words.hpp"
#include "ui/list/choosing.hpp"
#include "ui/map/map_area.hpp"
#include "ui/map/map_input.hpp"
#include "ui/map/survey_notes.hpp"

namespace ui {
namespace {

constexpr double closest_zoom = 15.0;  // beyond it events of a stack count as one place
constexpr double fit_padding = 60.0;   // px
constexpr double least_gain = 0.3;     // zoom levels that are worth a flight

geo::Bounds bounds_of(const claims::Atlas& atlas, const std::vector<claims::EventRow>& rows) {
    geo::Bounds bounds;
    for (const claims::EventRow row : rows)
        if (const claims::Event event = atlas.event(row); event.is_located())
            bounds.include(event.at);
    return bounds;
}

/// The camera from which the events of a stack stand apart; nothing when they share a place.
std::optional<geo::Camera> camera_that_separates(const Frame& frame,
                                                 const std::vector<claims::EventRow>& rows) {
    const geo::Bounds bounds = bounds_of(frame.atlas(), rows);
    if (bounds.is_empty()) return std::nullopt;
    const geo::Camera now = frame.session.view().camera;
    const geo::Camera there =
        geo::fitted(now.projection, bounds, frame.session.viewport(), fit_padding, geo::max_zoom);
    if (there.zoom > closest_zoom || there.zoom < now.zoom + least_gain) return std::nullopt;
    return there;
}

claims::EventRow next_of(const std::vector<claims::EventRow>& rows,
                         std::optional<claims::EventRow> selected) {
    const auto found = selected ? std::ranges::find(rows, *selected) : rows.end();
    return found == rows.end() || found + 1 == rows.end() ? rows.front() : *(found + 1);
}

/// The smallest disputed area around a place: the ones that lie inside others come first.
std::string region_at(const Frame& frame, const geo::LngLat& place) {
    const auto layer = static_cast<std::size_t>(geo::Layer::disputed);
    if (!frame.session.view().layers_shown[layer]) return {};
    const auto extent = [](const geo::Boundary* region) {
        const geo::Bounds bounds = geo::bounds_of(region->geometry);
        return (bounds.east - bounds.west) * (bounds.north - bounds.south);
    };
    const std::vector<const geo::Boundary*> around = session::disputed_at(frame.session, place);
    const auto smallest = std::ranges::min_element(around, {}, extent);
    return smallest == around.end() ? std::string() : (*smallest)->id;
}

}  // namespace

void click_on_map(Frame& frame, const geo::ScreenPoint& at) {
    const geo::LngLat place =
        geo::to_lng_lat(frame.session.view().camera, frame.session.viewport(), at);
    if (frame.session.is_picking_place()) {
        if (!geo::is_plausible(place)) return;
        frame.ask(session::NewEvent{place});
        return;
    }
    if (click_on_counted(frame, at)) return;
    const std::vector<claims::EventRow> under =
        session::hit_test(sheet_under_pointer(frame).marks, at);
    if (under.size() == 1 && ImGui::GetIO().KeyCtrl) {
        toggle_chosen(frame, under.front());
    } else if (under.size() == 1) {
        frame.ask(session::Select{under.front()});
    } else if (!under.empty()) {
        if (const auto camera = camera_that_separates(frame, under)) {
            frame.ask(session::FlyTo{*camera});
        } else {
            frame.ask(session::Select{next_of(under, frame.session.selected())});
        }
    } else {
        const std::string region = region_at(frame, place);
        if (region.empty()) {
            frame.ask(session::Select{});
        } else {
            frame.ask(session::SelectRegion{region});
        }
    }
}

}  // namespace ui
