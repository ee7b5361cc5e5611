#include "session/session.hpp"

#include <utility>

#include "session/list_order.hpp"

namespace session {
namespace {
constexpr double home_padding = 28.0;  // px
}

Session::Session(std::shared_ptr<const claims::Atlas> atlas,
                 std::shared_ptr<const geo::BaseMap> base, claims::Problems problems)
    : atlas_(std::move(atlas)), base_(std::move(base)), problems_(std::move(problems)) {
    view_.camera = home();
    refilter();
}

std::vector<Errand> Session::take_errands() {
    return std::exchange(errands_, {});
}

geo::Camera Session::home() const {
    geo::Bounds bounds = geo::home_bounds(*base_);
    if (bounds.is_empty())  // no boundaries: what the events span
        for (claims::EventRow row = 0; row < atlas_->event_count(); ++row)
            if (const claims::Event event = atlas_->event(row); event.is_located())
                bounds.include(event.at);
    return geo::fitted(bounds, viewport_, home_padding);
}

void Session::move_to(const geo::Camera& camera, bool eased) {
    if (eased) {
        motion_.ease_to(view_.camera, camera);
    } else {
        motion_.stop();
        view_.camera = camera;
        place();
    }
}

void Session::refilter() {
    overview_ = claims::apply_filter(*atlas_, view_.filter);
    list_ = sorted(*atlas_, overview_, list_order_);
    place();
}

void Session::place() {
    marks_ = place_marks(*atlas_, overview_, view_.camera, viewport_, selected_);
    ++map_revision_;
}

}  // namespace session
