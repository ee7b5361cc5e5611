#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <vector>

#include "app/picture/drawn_band.hpp"
#include "app/picture/picture_ahead.hpp"
#include "io/progress.hpp"
#include "render/picture_in_parts.hpp"

namespace app {

/// The session's maps as one picture, beside each other, laid out once and drawn in bands from the
/// top: of a picture of any size no more than a band is held at a time.
class PictureBands {
 public:
    /// Both must outlive it. Throws std::runtime_error when the picture is more than the device can
    /// draw.
    PictureBands(render::MapRenderer& renderer, PictureAhead& ahead);

    int width() const;   ///< device pixels
    int height() const;  ///< device pixels

    /// Draws each band, all as wide as the picture, and hands it over. Tells `progress` after each;
    /// throws io::Cancelled when that wants to stop.
    void draw(const std::function<void(const DrawnBand& band)>& take,
              const io::Progress& progress) const;

 private:
    DrawnBand band(int top, int rows) const;

    const PictureAhead& ahead_;
    std::vector<std::unique_ptr<render::PictureInParts>> sheets_;  ///< of its scenes
    int second_left_;                                              ///< device pixels
    style::Colour between_;                                        ///< two sheets
};

}  // namespace app
