#pragma once

#include <optional>
#include <string>

#include "claims/glimpse.hpp"
#include "geo/camera.hpp"
#include "session/map/survey_groups.hpp"

namespace session {

/// An atlas while it is read: the one that the program was started with, or one that is to take the
/// place of the present one. Of its events the map shows how many lie where.
struct Awaited {
    claims::Glimpse glimpse{};
    std::optional<SurveyGroups> groups{};  ///< of the glimpse; empty: to be made anew
    std::string problem{};  ///< why it could not be read; the bundled one is awaited instead
    /// The session's own atlas comes back where this one cannot be read; otherwise it is an empty
    /// one.
    bool is_over_another = false;
    geo::Camera from{};  ///< where the map was then
};

struct AwaitAtlas {
    std::string location;  ///< as in OpenAtlas
};
/// What has been read so far of the atlas that is being opened. Over another atlas it is shown once
/// there are so many events that reading takes longer than a moment.
struct EventsGlimpsed {
    claims::Glimpse glimpse;
};

/// "320,000 events read so far"
std::string read_so_far_in_words(const Awaited& awaited);

}  // namespace session
