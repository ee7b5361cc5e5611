#include <utility>

#include "session/apply/editor.hpp"

namespace session {

void Session::Editor::draw(Drawn::Purpose purpose, bool on) {
    s.picking_place_ = false;
    s.drawn_.reset();
    if (on) s.drawn_ = Drawn{purpose, {}};
}

void Session::Editor::operator()(const DrawArea& start) {
    draw(Drawn::Purpose::filter, start.on);
}

void Session::Editor::operator()(const Measure& start) {
    draw(Drawn::Purpose::measure, start.on);
}

void Session::Editor::operator()(const AddCorner& corner) {
    if (!s.drawn_ || !geo::is_plausible(corner.at)) return;
    if (s.drawn_->closed) s.drawn_ = Drawn{s.drawn_->purpose, {}};
    // The second press of a double click lies on the first.
    geo::Ring& corners = s.drawn_->corners;
    if (corners.empty() || corners.back() != corner.at) corners.push_back(corner.at);
    measure(*s.drawn_);
}

void Session::Editor::operator()(const RemoveCorner&) {
    if (!s.drawn_) return;
    if (!std::exchange(s.drawn_->closed, false) && !s.drawn_->corners.empty())
        s.drawn_->corners.pop_back();
    measure(*s.drawn_);
}

void Session::Editor::operator()(const FinishArea&) {
    if (!s.drawn_ || s.drawn_->closed) return;
    const bool has_area = s.drawn_->corners.size() >= 3;
    if (s.drawn_->purpose == Drawn::Purpose::measure) {
        if (!has_area) s.message_ = {"An area has at least three corners."};
        s.drawn_->closed = has_area;
        measure(*s.drawn_);
        return;
    }
    geo::Ring corners = std::move(s.drawn_->corners);
    s.drawn_.reset();
    if (!has_area) {
        s.message_ = {"An area has at least three corners. Nothing was drawn."};
        return;
    }
    s.view_.filter.areas = {{std::move(corners), {}}};
    s.refilter();
}

}  // namespace session
