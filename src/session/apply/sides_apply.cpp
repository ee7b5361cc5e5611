#include "session/apply/explorer.hpp"

namespace session {

void Session::Explorer::operator()(const CompareSides& compare) {
    s.sides_view_ = compare.view;
}

/// After every action: the sides are compared anew only where something they depend on differs.
void Session::look_at_sides() {
    if (!is_open(Panel::sides)) {
        sides_ground_ = {};
        sides_ = {};
        return;
    }
    const bool about_all = sides_view_.tab == SidesTab::matrix ||
                           (sides_view_.tab == SidesTab::figures && sides_view_.all_events);
    const std::optional<claims::EventRow> selected = about_all ? std::nullopt : selected_;
    if (sides_ground_.atlas == history_.current() && sides_ground_.filter == view_.filter &&
        sides_ground_.selected == selected && sides_ground_.view == sides_view_)
        return;
    sides_ground_ = {history_.current(), view_.filter, selected, sides_view_};
    sides_ = compare_sides(atlas(), overview_.rows, selected, view_.filter.known_on, sides_view_);
}

}  // namespace session
