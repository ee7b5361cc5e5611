#pragma once

#include <condition_variable>
#include <mutex>
#include <optional>
#include <vector>

#include "app/series/series_in_one_file.hpp"
#include "io/raster/animation.hpp"

namespace app {

/// The pictures of a series one after the other in one animated WebP.
class AnimatedSeries final : public SeriesInOneFile {
 public:
    AnimatedSeries() : SeriesInOneFile(io::Form::animation) {}

    std::vector<std::uint8_t> finish(const io::Evidence& evidence) override;

 private:
    void begin_pictures(const Staging& staging, const std::vector<SeriesFrame>& frames) override;
    void draw_picture(std::size_t number, PictureMaker& maker, const session::Session& session,
                      const PictureStyle& style, const io::Progress& progress) override;

    std::vector<std::chrono::milliseconds> stays_;
    std::optional<io::Animation> animation_;
    std::mutex mutex_;               ///< for what follows, and the animation
    std::condition_variable turns_;  ///< told when `next_` has changed
    std::size_t next_ = 0;           ///< the picture whose turn it is
};

}  // namespace app
