#include <algorithm>
#include <cmath>
#include <utility>

#include "session/apply/editor.hpp"
#include "session/map/reach.hpp"
#include "session/search/list_order.hpp"

namespace session {
namespace {

constexpr double place_zoom = 8.0;  // close enough to tell neighbouring towns apart
// A pause is no motion: after a sleep the camera goes on from where it was.
constexpr double longest_step = 0.05;  // seconds

}  // namespace

/// How each action changes the session: one overload an action. Those that change the atlas are
/// the editor's.
struct Session::Applier : Session::Editor {
    using Editor::operator();

    void operator()(const SetMapArea& area) {
        s.map_origin_ = area.origin;
        if (std::exchange(s.second_left_, area.second_left) != area.second_left) ++s.map_revision_;
        if (area.viewport == s.viewport_) return;
        s.viewport_ = area.viewport;
        if (s.at_home_) s.view_.camera = s.home();
        s.place();
    }
    void operator()(const PanBy& pan) {
        leave_home();
        s.move_to(geo::panned(s.view_.camera, pan.dx, pan.dy), false);
    }
    void operator()(const Fling& fling) {
        leave_home();
        s.motion_.fling(fling.dx, fling.dy);
    }
    void operator()(const ZoomAbout& zoom) {
        leave_home();
        // Steps that follow each other add up, although the camera is still on its way.
        const geo::Camera from =
            zoom.eased && s.motion_.is_easing() ? s.motion_.target() : s.view_.camera;
        s.move_to(geo::zoomed_about(from, s.viewport_, zoom.anchor, zoom.levels), zoom.eased);
    }
    void operator()(const FlyTo& flight) {
        leave_home();
        s.move_to(flight.camera, flight.eased);
    }
    void operator()(const FitHome& fit) {
        s.move_to(s.home(), fit.eased);
        s.at_home_ = true;
    }
    void operator()(const FitShownEvents& fit) {
        if (s.awaited_) return;  // the map shows other events
        const auto [places, circles] = reach_of(s.atlas(), s.overview_.rows);
        if (places.is_empty()) return;
        leave_home();
        const auto seen = [&](const geo::Bounds& bounds) {
            return geo::fitted(s.view_.camera.projection, bounds, s.viewport_, 60.0, place_zoom);
        };
        // Circles may ask for more ground, and never for a closer look.
        geo::Camera camera = seen(circles);
        camera.zoom = std::min(camera.zoom, seen(places).zoom);
        s.move_to(camera, fit.eased);
    }
    void operator()(const Tick& tick) {
        s.message_.grow_older(tick.seconds);
        play(tick.seconds);
        tell_on(tick.seconds);
        if (!s.motion_.is_moving()) return;
        s.view_.camera = s.motion_.advanced(s.view_.camera, std::min(tick.seconds, longest_step));
        s.place();
    }

    void operator()(const Hover& hover) {
        if (std::exchange(s.hovered_, hover.row) != hover.row) ++s.map_revision_;
    }
    void operator()(const Select& select) {
        ask_for_card(select.row.has_value());
        s.selected_ = select.row;
        s.selected_actor_.clear();
        s.selected_region_.clear();
        s.place();
        if (select.row && select.centre) centre_on(*select.row);
    }
    void operator()(const SelectNext& next) {
        if (s.list_.empty() || s.awaited_) return;
        const auto count = static_cast<std::ptrdiff_t>(s.list_.size());
        const auto at = std::ranges::find(s.list_, s.selected_.value_or(claims::EventRow(-1)));
        const std::ptrdiff_t here =
            at == s.list_.end() ? (next.step > 0 ? -1 : count) : at - s.list_.begin();
        const std::ptrdiff_t there = std::clamp<std::ptrdiff_t>(here + next.step, 0, count - 1);
        (*this)(Select{s.list_[static_cast<std::size_t>(there)], true});
    }
    void operator()(const SelectActor& select) {
        if (!select.id.empty()) ask_for_card();
        s.selected_actor_ = select.id;
    }
    void operator()(const SelectRegion& select) {
        (*this)(Select{});
        if (!select.id.empty()) ask_for_card();
        s.selected_region_ = select.id;
    }

    void operator()(const SetFilter& set) {
        if (set.filter == s.view_.filter) return;
        if (set.filter.window != s.view_.filter.window) stop_playing();
        s.view_.filter = set.filter;
        s.refilter();
    }
    void operator()(const ShowAllEvents&) {
        ++s.clearings_;
        (*this)(SetFilter{});
    }
    void operator()(const ToggleLayer& toggle) {
        bool& shown = s.view_.layers_shown[static_cast<std::size_t>(toggle.layer)];
        shown = !shown;
        ++s.map_revision_;
    }
    void operator()(const ToggleGraticule&) {
        s.view_.graticule = !s.view_.graticule;
        ++s.map_revision_;
    }
    void operator()(const ToggleLinks&) {
        s.view_.links = !s.view_.links;
        if (s.view_.links && s.links_.empty())
            s.message_ = {
                "No two events of this atlas are linked. Links are made in an event’s form."};
        ++s.map_revision_;
    }
    void operator()(const SetProjection& set) {
        if (set.projection == s.view_.camera.projection) return;
        s.motion_.stop();
        s.view_.camera = geo::reprojected(s.view_.camera, set.projection);
        if (s.at_home_) s.view_.camera = s.home();
        s.place();
    }
    void operator()(const SetBoundaryView& set) {
        s.view_.boundaries = set.view;
        s.choose_boundaries();
        ++s.map_revision_;
    }
    void operator()(const SetNames& set) {
        s.view_.names = set.names;
        ++s.map_revision_;
    }
    void operator()(const SetTheme& set) {
        s.view_.theme = set.theme;
        ++s.map_revision_;
    }
    void operator()(const SetScale& set) {
        s.scale_ = std::clamp(set.scale, smallest_scale, largest_scale);
    }
    void operator()(const SetListOrder& set) {
        if (set.order == s.list_order_) return;
        s.list_order_ = set.order;
        s.sort_list();
    }
    void operator()(const TogglePanel& toggle) {
        const bool is_opened = !s.is_shown(toggle.panel);
        open(toggle.panel, is_opened);
        if (toggle.panel == Panel::save_as && !s.task_) s.postponed_.reset();
        if (std::ranges::find(opening_windows, toggle.panel) != opening_windows.end())
            s.opening_.forget();
        if (toggle.panel == Panel::import && !is_opened) leave_import();
        // Those two change what is drawn on the map.
        if (toggle.panel == Panel::import || toggle.panel == Panel::picture) ++s.map_revision_;
        if (toggle.panel == Panel::timeline) s.look_along_time();
        if (toggle.panel == Panel::developments) s.look_at_developments();
        if (toggle.panel == Panel::duplicates) s.look_for_duplicates();
        if (toggle.panel == Panel::seek) (*this)(Seek{});
        if (toggle.panel == Panel::card) tell_of_hidden_form();
    }
    void operator()(const CrowdOut& crowd) { s.crowded_out_ = crowd.panels; }
    void operator()(const ToggleAllPanels&) {
        if (std::ranges::find(s.panels_, true) != s.panels_.end()) {
            s.panels_before_hiding_ = std::exchange(s.panels_, PanelsOpen{});
        } else {
            s.panels_ = s.panels_before_hiding_;
        }
        ++s.map_revision_;
        s.look_along_time();
        s.look_at_developments();
        s.look_for_duplicates();
        tell_of_hidden_form();
    }
    void operator()(const ShowMessage& show) { s.message_ = {show.text, show.is_problem}; }
    void operator()(const DismissMessage&) { s.message_ = {}; }

    void operator()(const SavePicture& errand) { s.errands_.emplace_back(errand); }
    void operator()(const CopyPicture& errand) { s.errands_.emplace_back(errand); }
    void operator()(const ReopenPicture& errand) { s.errands_.emplace_back(errand); }
    void operator()(const CopyText& errand) { s.errands_.emplace_back(errand); }
    void operator()(const OpenLink& errand) { s.errands_.emplace_back(errand); }
    void operator()(const Quit& errand) { s.errands_.emplace_back(errand); }

    void leave_home() { s.at_home_ = false; }
    void centre_on(claims::EventRow row) {
        const claims::Event event = s.atlas().event(row);
        if (!event.is_located()) return;
        leave_home();
        s.move_to({event.at, std::max(s.view_.camera.zoom, place_zoom - 1.0)}, true);
    }
};

void Session::apply(const Action& action) {
    if (is_held_back(action)) return hold_back(action);
    if (std::string why = why_not_yet(action); !why.empty()) {
        message_ = {std::move(why)};
        return;
    }
    action.visit(Applier{{{*this}}});
    look_at_sides();
    look_at_series();
}

}  // namespace session
