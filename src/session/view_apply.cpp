#include <utility>

#include "session/editor.hpp"

namespace session {

void Session::Editor::operator()(const DrawArea& draw) {
    s.picking_place_ = false;
    s.drawn_area_.reset();
    if (draw.on) s.drawn_area_.emplace();
}

void Session::Editor::operator()(const AddCorner& corner) {
    if (!s.drawn_area_ || !geo::is_plausible(corner.at)) return;
    // The second press of a double click lies on the first.
    if (s.drawn_area_->empty() || s.drawn_area_->back() != corner.at)
        s.drawn_area_->push_back(corner.at);
}

void Session::Editor::operator()(const RemoveCorner&) {
    if (s.drawn_area_ && !s.drawn_area_->empty()) s.drawn_area_->pop_back();
}

void Session::Editor::operator()(const FinishArea&) {
    if (!s.drawn_area_) return;
    geo::Ring corners = std::move(*s.drawn_area_);
    s.drawn_area_.reset();
    if (corners.size() < 3) {
        s.message_ = "An area has at least three corners. Nothing was drawn.";
        return;
    }
    s.view_.filter.areas = {{std::move(corners), {}}};
    s.refilter();
}

void Session::Editor::operator()(const ShowView& show) {
    const View& wanted = show.view.view;
    s.view_.layers_shown = wanted.layers_shown;
    s.view_.graticule = wanted.graticule;
    s.view_.theme = wanted.theme;
    s.apply(SetProjection{wanted.camera.projection});
    s.apply(SetFilter{wanted.filter});
    s.apply(SetBoundaryView{wanted.boundaries});
    s.apply(SetSplit{wanted.split});
    ++s.map_revision_;
    if (!show.view.has_camera) return;
    s.at_home_ = false;
    s.move_to(geo::clamped(wanted.camera), show.eased);
}

void Session::Editor::operator()(const ViewsRead& read) {
    s.views_ = read.views;
}

void Session::Editor::operator()(const SaveView& errand) {
    s.errands_.emplace_back(errand);
}

void Session::Editor::operator()(const RemoveView& errand) {
    s.errands_.emplace_back(errand);
}

}  // namespace session
