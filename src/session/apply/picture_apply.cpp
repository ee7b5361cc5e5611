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
    const claims::Extent stretch = stretch_shown(*this);
    // The steps of a narrative, which are few, may be changed at any time.
    if (picture_.series.along != SeriesAlong::narrative &&
        series_ground_.atlas == history_.current() && series_ground_.filter == view_.filter &&
        series_ground_.stretch == stretch && series_ground_.setup == picture_.series)
        return;
    series_ground_ = {history_.current(), view_.filter, stretch, picture_.series};
    series_length_ = session::series_length(*this);
}

}  // namespace session
