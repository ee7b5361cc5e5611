#pragma once

#include <memory>
#include <optional>
#include <string>

#include "io/atlas/read_atlas.hpp"
#include "io/kept/kept_atlas.hpp"
#include "io/server/server_survey.hpp"
#include "io/workspace/workspace.hpp"
#include "session/session.hpp"

namespace app {

/// Reads an atlas (empty: the bundled one), or what is kept of it.
io::AtlasReading read_or_kept(const std::string& atlas, const io::AtlasPart& part = {});
/// What is or will be kept of the atlas there: nothing where CLAIM_ATLAS_KEEP is "no".
io::KeptAtlas kept_of(const std::string& location);

/// Reads an atlas (empty: the bundled one) and the boundaries. Boundaries that cannot be read
/// are problems of the session; throws io::Error when there is no atlas to show.
session::Session open_session(const std::string& atlas);
/// The same of an atlas that was read.
session::Session session_of(io::AtlasReading events);
/// The same without what only panels show.
session::Session session_for_pictures(io::AtlasReading events);

/// An atlas to be worked in: of a workspace that can be written, with the workspace itself.
struct OpenedAtlas {
    io::AtlasReading reading;
    std::optional<io::Workspace> workspace;
    std::string message;  ///< what a person should know; may be empty
    io::KeptAtlas kept = {};
    /// Of an atlas that is too large to be read; `reading` is then its bare atlas.
    std::shared_ptr<io::ServerSurvey> survey = {};
};
/// Throws io::Error when there is no atlas to show, io::Cancelled when `progress` stops it.
OpenedAtlas read_to_work_in(const std::string& atlas, const io::Progress& progress = {});
/// Atlases at a server with more events than this are surveyed: io::most_events_read_whole, or the
/// number in CLAIM_ATLAS_READ_AT_MOST.
std::size_t most_events_read();
/// Tells the session where the atlas might be saved.
void suggest_workspace(session::Session& session);

/// The same with the boundaries, for the first one.
struct OpenedSession {
    session::Session session;
    std::optional<io::Workspace> workspace;
    std::shared_ptr<io::ServerSurvey> survey = {};
    io::KeptAtlas kept = {};
};
OpenedSession open_to_work_in(const std::string& atlas);

/// Tells the problems on stderr, a line each.
void tell_problems(const claims::Problems& problems);

}  // namespace app
