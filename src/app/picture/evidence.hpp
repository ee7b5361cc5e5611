#pragma once

#include <string>
#include <vector>

#include "app/picture/picture_style.hpp"
#include "io/evidence/picture_file.hpp"
#include "io/raster/raster_notes.hpp"
#include "session/session.hpp"

namespace app {

/// Rows of the events that have a mark on any of the session's maps, in the order of the atlas.
std::vector<claims::EventRow> visible_events(const session::Session& session);

/// What the picture carries so that it can be drawn again and compared with its atlas. `renderer`
/// is OpenGL's description of itself.
io::Evidence evidence_of(const session::Session& session, const PictureStyle& style,
                         const std::string& renderer);

/// Tells of which events the file shows; `rows` in the order of the atlas.
void tell_visible(io::Evidence& evidence, const claims::Atlas& atlas,
                  const io::Fingerprints& prints, const std::vector<claims::EventRow>& rows);

/// View and evidence as notes of a JPEG or a WebP.
io::RasterNotes raster_notes(const session::View& view, const io::Evidence& evidence);

/// Shows what a file showed: its view and, where that is a picture, the event that was selected.
/// Returns sentences when nobody speaks for a side that it hears, when a picture's atlas or
/// boundaries are others or have changed since, or when the file holds more pictures than can be
/// shown; else nothing.
std::string show_again(session::Session& session, const io::ShownBefore& shown, bool eased,
                       const Whole& whole = {});
/// What is no longer as it was when the file was made; empty: nothing.
std::string change_in_words(const session::Session& session, const io::Evidence& evidence,
                            const Whole& whole = {});

}  // namespace app
