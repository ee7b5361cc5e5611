#pragma once

#include <memory>
#include <string>

#include "claims/filter/survey.hpp"
#include "io/postgis/postgis_connection.hpp"
#include "io/progress.hpp"

namespace io {

/// Atlases of more events are surveyed in the window, not read; see docs/postgis.md.
inline constexpr std::size_t most_events_read_whole = 250'000;
/// So many in one map window are read.
inline constexpr std::size_t most_events_read_in_window = 5'000;

/// Asks a server about an atlas that is too large to be read. What it holds of it at a time is
/// bounded by the size of a map window. For one thread at a time.
class PostgisSurvey {
 public:
    /// Connects. Nothing when the atlas has no more than `most_read` events. Throws io::Error like
    /// Workspace::open(), and Cancelled.
    static std::unique_ptr<PostgisSurvey> of_large(const std::string& location,
                                                   std::size_t most_read, const Progress& progress);

    const std::string& name() const { return connection_.location().name(); }
    /// The atlas with its actors and without its events.
    const std::shared_ptr<const claims::Atlas>& bare() const { return bare_; }

    /// What this server can tell of this atlas.
    const claims::SurveyReach& reach() const { return reach_; }

    /// Counts the events by one query, and reads them where they are few. Events whose status
    /// nobody stored count as reported until they are read. Throws ConnectionLost (the next call
    /// connects again), io::Error, and Cancelled.
    claims::SurveyAnswer answer(const claims::SurveyQuestion& question, const Progress& progress);

    /// Takes some seconds for ten million events.
    claims::SurveyTotals totals(const Progress& progress);

 private:
    explicit PostgisSurvey(const std::string& location);
    bool has_more_than(std::size_t events);
    void begin(const Progress& progress);
    void read_bare(const Progress& progress);
    void check_reach(const claims::Filter& asked);

    PostgisConnection connection_;
    std::shared_ptr<const claims::Atlas> bare_;
    claims::SurveyReach reach_;
};

}  // namespace io
