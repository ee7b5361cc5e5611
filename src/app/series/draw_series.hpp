#pragma once

#include <cstddef>
#include <set>
#include <string>

#include "app/series/series_target.hpp"
#include "app/series/stage.hpp"
#include "io/progress.hpp"

namespace app {

struct SeriesWishes {
    PictureStyle style;
    StageDirections stage;
    unsigned jobs = 1;  ///< so many pictures at a time
};

struct SeriesResult {
    std::size_t drawn = 0, skipped = 0;
    std::set<std::string> remarks;  ///< sentences that the session had for a person
};
/// The remarks as lines of their own, behind other words.
std::string remarks_in_words(const SeriesResult& result);
/// "12 pictures; 3 that would show nothing new left out"
std::string in_words(const SeriesResult& result);

/// Draws a series for a target. Each job draws without the window, in a context of its own. Throws
/// std::exception with a sentence; stopped or failed, the target is not finished.
SeriesResult draw_series(const Staging& staging, const Series& series, const SeriesWishes& wishes,
                         SeriesTarget& target, const io::Progress& progress);

}  // namespace app
