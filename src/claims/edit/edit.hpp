#pragma once

#include <string_view>
#include <vector>

#include "claims/draft.hpp"

namespace claims {

// Each gives a new atlas that shares with the old one everything that did not
// change.

/// Replaces the event of that id, or adds it at the end.
Atlas with_event(const Atlas& atlas, const EventDraft& draft);
Atlas without_event(const Atlas& atlas, std::string_view id);
/// The same for many at once, rewriting each chunk at most once.
Atlas with_events(const Atlas& atlas, const std::vector<EventDraft>& drafts);
Atlas without_events(const Atlas& atlas, const std::vector<std::string>& ids);

/// Replaces the entry of that id, or adds it at the end. Entries are never
/// taken away: claims point at them.
Atlas with_actor(const Atlas& atlas, const Actor& actor);
Atlas with_source(const Atlas& atlas, const Source& source);
Atlas with_entries(const Atlas& atlas, const std::vector<Actor>& actors,
                   const std::vector<Source>& sources);

/// What has to be written so that `before` becomes `after`.
struct Difference {
    std::vector<EventRow> put;         ///< new or changed events, in the order of `after`
    std::vector<std::string> removed;  ///< ids of events
    std::vector<Actor> actors;         ///< new or changed
    std::vector<Source> sources;

    bool is_empty() const {
        return put.empty() && removed.empty() && actors.empty() && sources.empty();
    }
};
/// Looks only into chunks that the two do not share.
Difference difference(const Atlas& before, const Atlas& after);

}  // namespace claims
