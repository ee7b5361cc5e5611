#include <utility>

#include "session/apply/explorer.hpp"
#include "session/time/series_frames.hpp"

namespace session {

void Session::Explorer::operator()(const SetPicture& set) {
    s.picture_ = set.setup;
    if (s.picture_.preset >= style::picture_presets.size()) s.picture_.preset = 0;
    ++s.map_revision_;
}

/// Along time all shown events are looked at, so only where something has changed.
void Session::look_at_series() {
    if (!is_open(Panel::picture) || !picture_.is_series()) {
        series_length_ = {};
        series_ground_ = {};
        return;
    }
    if (is_along_time(picture_.series.along)) {
        SeriesGround ground{history_.current(), view_.filter, stretch_shown(*this),
                            picture_.series};
        if (ground == series_ground_) return;
        series_ground_ = std::move(ground);
    } else {
        series_ground_ = {};
    }
    series_length_ = session::series_length(*this);
}

}  // namespace session
