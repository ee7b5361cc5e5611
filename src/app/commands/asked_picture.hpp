#pragma once

#include "app/command_line/options.hpp"
#include "app/picture/picture_style.hpp"
#include "io/kept/kept_atlas.hpp"
#include "session/session.hpp"

namespace app {

/// A session that shows what the options of a picture ask for, and how the picture is made of it.
struct AskedPicture {
    session::Session session;
    PictureStyle style;
    io::KeptAtlas kept;  ///< what was read for it and may be kept, once the picture is there
};
/// Tells on stderr what was wrong with the data and what has changed since an earlier picture.
/// Throws UsageError, or io::Error where there is no atlas to show.
AskedPicture asked_picture(const Options& options);

}  // namespace app
