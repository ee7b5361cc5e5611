#pragma once

#include <string>
#include <vector>

#include "app/picture_style.hpp"
#include "io/evidence/picture_file.hpp"
#include "session/session.hpp"

namespace app {

/// Rows of the events that have a mark on any of the session's maps, in the order of the atlas.
std::vector<claims::EventRow> visible_events(const session::Session& session);

/// What the picture carries so that it can be drawn again and compared with its atlas. `renderer`
/// is OpenGL's description of itself.
io::Evidence evidence_of(const session::Session& session, const PictureStyle& style,
                         const std::string& renderer);

/// Shows what a file showed: its view and, where that is a picture, the event that was selected.
/// Returns a sentence when a picture's atlas is another one or has changed since; else nothing.
std::string show_again(session::Session& session, const io::ShownBefore& shown, bool eased,
                       const Whole& whole = {});

}  // namespace app
