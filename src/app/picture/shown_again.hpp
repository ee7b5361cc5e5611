#pragma once

#include <optional>
#include <string>

#include "app/picture/picture_style.hpp"
#include "io/evidence/picture_file.hpp"
#include "io/evidence/seal.hpp"
#include "session/session.hpp"

namespace app {

/// An earlier picture as it is to be drawn today.
struct ShownAgain {
    session::Session session;
    PictureStyle style;
    std::string change;  ///< of atlas or boundaries, in sentences; empty: they are the same
};
/// Throws io::FileError, unless there is something to draw the file again from.
void demand_evidence(const std::string& path, const std::optional<io::Evidence>& evidence);
/// Opens the atlas (empty: the bundled one). The picture must have evidence.
ShownAgain shown_again(const io::ShownBefore& shown, const std::string& atlas);

/// Today's evidence, but with what may well differ as it was: program, renderer and date, the
/// file of the atlas, and what a server had left out.
io::Evidence as_it_was(io::Evidence today, const io::Evidence& was);

/// What `verify` compared.
struct Comparison {
    bool is_same = false;
    const char* parts = "byte";  ///< that were compared, or "pixel and note"
    io::Seal seal = io::Seal::missing;
    std::string change;  ///< see ShownAgain
};
/// Tells on stdout what was found. Returns the exit code.
int tell_verdict(const std::string& path, const Comparison& comparison);
/// Where another version, or another renderer than `renderer`, made the picture.
void tell_makers(const io::Evidence& evidence, const std::string& renderer);

}  // namespace app
