#pragma once

#include <cstddef>
#include <memory>
#include <string>

#include "claims/atlas.hpp"
#include "claims/filter/survey.hpp"
#include "io/progress.hpp"

namespace io {

/// Atlases of more events are surveyed in the window, not read; see docs/postgis.md.
inline constexpr std::size_t most_events_read_whole = 250'000;

/// Asks a server about an atlas that is too large to be read. What it holds of it at a time is
/// bounded by the size of a map window. For one thread at a time.
class ServerSurvey {
 public:
    /// Connects. Nothing when the atlas has no more than `most_read` events. Throws io::Error like
    /// Workspace::open(), and Cancelled.
    static std::unique_ptr<ServerSurvey> of_large(const std::string& location,
                                                  std::size_t most_read, const Progress& progress);
    virtual ~ServerSurvey() = default;

    /// The connection as it may be shown.
    virtual const std::string& name() const = 0;
    /// The atlas with its actors and without its events.
    virtual const std::shared_ptr<const claims::Atlas>& bare() const = 0;

    /// What this server can tell of this atlas.
    virtual const claims::SurveyReach& reach() const = 0;

    /// Counts the events by one query, and reads them where they are few. Events whose status
    /// nobody stored count as reported until they are read. Throws ConnectionLost (the next call
    /// connects again), io::Error, and Cancelled.
    virtual claims::SurveyAnswer answer(const claims::SurveyQuestion& question,
                                        const Progress& progress) = 0;

    /// Takes some seconds for ten million events.
    virtual claims::SurveyTotals totals(const Progress& progress) = 0;
};

}  // namespace io
