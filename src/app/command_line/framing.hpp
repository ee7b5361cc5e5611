#pragma once

#include <string>
#include <vector>

#include "app/command_line/options.hpp"
#include "app/picture/picture_style.hpp"
#include "io/atlas/atlas_part.hpp"
#include "session/session.hpp"

namespace app {

// What the options of a picture ask of a session.

/// The size in px of the layout, and how many device pixels each has. A sheet of paper (a size in
/// mm) has as many device pixels as --dpi says, and its type is as large as on a screen of 96 dpi,
/// unless --pixel-ratio makes it larger or smaller. Unless the options tell a size, it is that of
/// the picture that `was`. Throws UsageError.
geo::Viewport read_viewport(const PictureOptions& picture, const io::Evidence* was = nullptr);

/// What frames the picture, and its dots per inch; as they were, unless the options tell otherwise.
/// Throws UsageError where a part is unknown.
PictureStyle read_style(const Options& options, const geo::Viewport& viewport,
                        const io::Evidence* was = nullptr);

/// What of the atlas the picture needs. A server leaves the rest out; where the picture's edge is
/// known beforehand, also what lies beyond it.
io::AtlasPart part_needed(const Options& options, const claims::Filter& filter,
                          const geo::Viewport& viewport);

/// Where the map looks. The filter's --bounds is the part of the world to draw here; it leaves no
/// event out by itself.
void aim(session::Session& session, const Options& options);

/// Theme, links, boundaries, names and projection, where they are asked for.
void dress(session::Session& session, const PictureOptions& picture);

/// Two maps beside each other, where they are asked for. Throws UsageError when nobody speaks for
/// such a side.
void split(session::Session& session, const std::vector<std::string>& sides);

}  // namespace app
