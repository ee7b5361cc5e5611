#pragma once

#include <optional>
#include <string>

#include "claims/glimpse.hpp"
#include "session/survey_groups.hpp"

namespace session {

/// The atlas that the program was started with, while it is read; until then the session's own is
/// an empty one. Of its events the map shows how many lie where.
struct Awaited {
    claims::Glimpse glimpse{};
    std::optional<SurveyGroups> groups{};  ///< of the glimpse; empty: to be made anew
    std::string problem{};  ///< why it could not be read; the bundled one is awaited instead
};

struct AwaitAtlas {
    std::string location;  ///< as in OpenAtlas
};
/// What has been read so far of the atlas awaited.
struct EventsGlimpsed {
    claims::Glimpse glimpse;
};

/// "320,000 events read so far"
std::string read_so_far_in_words(const Awaited& awaited);

}  // namespace session
