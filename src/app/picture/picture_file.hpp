#pragma once

#include <cstdint>
#include <memory>
#include <utility>
#include <vector>

#include "app/picture/off_screen.hpp"
#include "app/picture/picture.hpp"
#include "app/picture/picture_format.hpp"

namespace app {

/// Draws sessions' maps as files, without a display. Pixels need OpenGL, which is started for the
/// first of them; vectors do not. For one thread.
class PictureMaker {
 public:
    /// `workers`: for a picture that nothing else is drawn beside; `begun`: where OpenGL was
    /// started already.
    explicit PictureMaker(claims::Workers workers = {}, OffScreen::Begun begun = {})
        : workers_(std::move(workers)), begun_(std::move(begun)) {}

    /// The bytes of the file. Throws std::exception with a sentence, io::Cancelled when `progress`
    /// wants to stop.
    std::vector<std::uint8_t> make(PictureFormat format, const session::Session& session,
                                   const PictureStyle& style, const io::Progress& progress = {});
    /// The same of a JPEG or a WebP with that evidence.
    std::vector<std::uint8_t> make(PictureFormat format, const session::Session& session,
                                   const PictureStyle& style, const io::Evidence& evidence,
                                   const io::Progress& progress = {});
    /// What a picture in pixels says that it was drawn from.
    io::Evidence evidence(const session::Session& session, const PictureStyle& style);
    /// The same as pixels.
    style::Picture pixels(const session::Session& session, const PictureStyle& style,
                          const io::Progress& progress = {});
    /// A page with nothing but a drawing.
    style::Picture page(const render::Drawing& drawing, const geo::Viewport& size);

 private:
    render::MapRenderer& renderer();
    std::vector<std::uint8_t> make(PictureFormat format, PictureAhead& ahead,
                                   const io::Progress& progress);

    claims::Workers workers_;
    OffScreen::Begun begun_;
    std::unique_ptr<OffScreen> off_screen_;
};

}  // namespace app
