#include "session/session.hpp"

#include <utility>

#include "session/editing.hpp"
#include "session/list_order.hpp"
#include "session/place_search.hpp"

namespace session {
namespace {
constexpr double home_padding = 28.0;  // px
}

Session::Session(std::shared_ptr<const claims::Atlas> atlas,
                 std::shared_ptr<const geo::BaseMap> base, claims::Problems problems)
    : history_(std::move(atlas)), base_(std::move(base)), problems_(std::move(problems)) {
    persisted_ = history_.current();
    place_names_ = place_names(*base_);
    view_.camera = home();
    refilter();
}

std::vector<Errand> Session::take_errands() {
    return std::exchange(errands_, {});
}

geo::Camera Session::home() const {
    geo::Bounds bounds = geo::home_bounds(*base_);
    if (bounds.is_empty())  // no boundaries: what the events span
        for (claims::EventRow row = 0; row < atlas().event_count(); ++row)
            if (const claims::Event event = atlas().event(row); event.is_located())
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
    overview_ = claims::apply_filter(atlas(), view_.filter, place_names_);
    list_ = sorted(atlas(), overview_, list_order_);
    place();
}

void Session::place() {
    marks_ = place_marks(atlas(), overview_, view_.camera, viewport_, selected_);
    ++map_revision_;
}

void Session::commit(const std::string& words, claims::Atlas atlas) {
    const std::string selected_id = id_of(selected_);
    history_.push(words, std::make_shared<const claims::Atlas>(std::move(atlas)));
    after_change(selected_id);
    errands_.emplace_back(Persist{words});
}

void Session::go_to_step(std::size_t step) {
    const std::string selected_id = id_of(selected_);
    history_.go_to(step);
    after_change(selected_id);
}

std::string Session::id_of(std::optional<claims::EventRow> row) const {
    return row ? std::string(atlas().event(*row).id) : std::string();
}

/// The atlas has become another one: rows have moved, ids have not.
void Session::after_change(const std::string& selected_id) {
    hovered_.reset();
    dragged_.reset();
    chosen_.clear();
    changes_ = {};
    selected_ = selected_id.empty() ? std::nullopt : atlas().find_event(selected_id);
    if (draft_) draft_ = looked_over(atlas(), std::move(draft_->event), draft_->is_new);
    refilter();
}

}  // namespace session
