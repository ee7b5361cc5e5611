#pragma once

#include <memory>
#include <string>

#include "io/postgis/postgis_connection.hpp"
#include "io/server/server_survey.hpp"

namespace io {

/// So many in one map window are read.
inline constexpr std::size_t most_events_read_in_window = 5'000;

/// Of tables of a PostgreSQL server with PostGIS.
class PostgisSurvey : public ServerSurvey {
 public:
    static std::unique_ptr<PostgisSurvey> of_large(const std::string& location,
                                                   std::size_t most_read, const Progress& progress);

    const std::string& name() const override { return connection_.location().name(); }
    const std::shared_ptr<const claims::Atlas>& bare() const override { return bare_; }
    const claims::SurveyReach& reach() const override { return reach_; }
    claims::SurveyAnswer answer(const claims::SurveyQuestion& question,
                                const Progress& progress) override;
    claims::SurveyTotals totals(const Progress& progress) override;

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
