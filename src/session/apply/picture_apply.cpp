#include <utility>

#include "session/apply/explorer.hpp"
#include "session/time/series_frames.hpp"

namespace session {

void Session::Explorer::operator()(const SetPicture& set) {
    s.picture_ = set.setup;
    if (s.picture_.preset >= style::picture_presets.size()) s.picture_.preset = 0;
    ++s.map_revision_;
}

/// All shown events are looked at, so only where something has changed.
void Session::look_at_series() {
    if (!is_open(Panel::picture) || !picture_.is_series()) {
        series_length_ = {};
        series_ground_ = {};
        return;
    }
    SeriesGround ground{history_.current(), view_.filter, stretch_shown(*this), picture_.series};
    // The steps of a narrative, which are few, may be changed at any time.
    const bool may_differ = picture_.series.along == SeriesAlong::narrative;
    if (!may_differ && ground == series_ground_) return;
    series_ground_ = std::move(ground);
    series_length_ = session::series_length(*this);
}

}  // namespace session
