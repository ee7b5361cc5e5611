#pragma once

#include <condition_variable>
#include <filesystem>
#include <mutex>
#include <optional>
#include <vector>

#include "app/series_target.hpp"
#include "io/new_path.hpp"
#include "io/raster/animation.hpp"

namespace app {

/// The pictures of a series one after the other in one animated WebP.
class AnimatedSeries final : public SeriesTarget {
 public:
    /// Throws io::FileError when the file is there already.
    explicit AnimatedSeries(const std::filesystem::path& file);

    void begin(const Staging& staging, const std::vector<SeriesFrame>& frames) override;
    void draw(std::size_t number, PictureMaker& maker, const session::Session& session,
              const PictureStyle& style, const io::Progress& progress) override;
    void finish() override;

 private:
    io::NewPath file_;
    std::vector<std::chrono::milliseconds> stays_;
    std::optional<io::Animation> animation_;
    std::mutex mutex_;               ///< for what follows, and the animation
    std::condition_variable turns_;  ///< told when `next_` has changed
    std::size_t next_ = 0;           ///< the picture whose turn it is
};

}  // namespace app
