#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <set>
#include <string>

#include "app/picture_file.hpp"
#include "app/series.hpp"
#include "app/staging.hpp"
#include "io/progress.hpp"

namespace app {

struct SeriesWishes {
    std::filesystem::path folder;  ///< is made; it must not be there yet
    PictureStyle style;
    PictureFormat format = PictureFormat::png;
    bool skip_unchanged =
        false;          ///< no picture that differs from the one before by nothing but dates
    unsigned jobs = 1;  ///< so many pictures at a time
    std::function<void(session::Session&)>
        last;  ///< what is asked after each picture's own actions
};

struct SeriesResult {
    std::size_t drawn = 0, skipped = 0;
    std::set<std::string> remarks;  ///< sentences that the session had for a person
};
/// "12 pictures; 3 that showed nothing new were left out"
std::string in_words(const SeriesResult& result);

/// Draws a series into a new folder. Each job draws without the window, in a context of its own.
/// Throws std::exception with a sentence; stopped or failed, nothing is left behind.
SeriesResult draw_series(const Staging& staging, const Series& series, const SeriesWishes& wishes,
                         const io::Progress& progress);

}  // namespace app
