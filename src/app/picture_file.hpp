#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "app/picture.hpp"
#include "app/picture_format.hpp"
#include "platform/headless_context.hpp"

namespace app {

/// Draws sessions' maps as files, without a display. Pixels need OpenGL, which is started for the
/// first of them; vectors do not. For one thread.
class PictureMaker {
 public:
    /// The bytes of the file. Throws std::exception with a sentence, io::Cancelled when `progress`
    /// wants to stop.
    std::vector<std::uint8_t> make(PictureFormat format, const session::Session& session,
                                   const PictureStyle& style, const io::Progress& progress = {});

 private:
    struct OpenGl {
        OpenGl();
        platform::HeadlessContext context;
        render::MapRenderer renderer;
    };
    std::optional<OpenGl> gl_;
};

}  // namespace app
