#pragma once

#include <string>

#include "app/picture_style.hpp"
#include "io/evidence/picture_file.hpp"
#include "session/session.hpp"

namespace app {

/// An earlier picture as it is to be drawn today.
struct ShownAgain {
    session::Session session;
    PictureStyle style;
    std::string atlas_change;  ///< a sentence; empty: the atlas is the same
};
/// Opens the atlas (empty: the bundled one). The picture must have evidence.
ShownAgain shown_again(const io::ShownBefore& shown, const std::string& atlas);

/// Today's evidence, but with what may well differ as it was: program, renderer and date, the
/// file of the atlas, and what a server had left out.
io::Evidence as_it_was(io::Evidence today, const io::Evidence& was);

/// What `verify` found, on stdout. `compared`: "pixel and note". Returns the exit code.
int tell_verdict(const std::string& path, bool is_same, const std::string& atlas_change,
                 const char* compared);
/// Where another version, or another renderer than `renderer`, made the picture.
void tell_makers(const io::Evidence& evidence, const std::string& renderer);

}  // namespace app
