#pragma once

#include <cstddef>
#include <vector>

#include "app/picture/picture_file.hpp"
#include "app/picture/staging.hpp"
#include "app/series/series.hpp"

namespace app {

/// A picture of a series that is drawn.
struct SeriesFrame {
    const Shot* shot;
    double seconds;  ///< how long it stays, also in place of those after it that were left out
};

/// What becomes of the pictures of a series: files in a folder, one that moves, …
class SeriesTarget {
 public:
    SeriesTarget() = default;
    SeriesTarget(const SeriesTarget&) = delete;
    SeriesTarget& operator=(const SeriesTarget&) = delete;
    virtual ~SeriesTarget() = default;

    // Each throws std::exception with a sentence. Where finish() is not reached, nothing is left
    // behind.

    /// Before anything is drawn. `staging` has the size that the pictures are laid out in.
    virtual void begin(const Staging& staging, const std::vector<SeriesFrame>& frames) = 0;
    /// Makes the picture of that number of what the session shows. Called by several threads at a
    /// time, which begin with the lowest numbers; throws io::Cancelled when `progress` says so.
    virtual void draw(std::size_t number, PictureMaker& maker, const session::Session& session,
                      const PictureStyle& style, const io::Progress& progress) = 0;
    /// After the last picture.
    virtual void finish() = 0;
};

}  // namespace app
