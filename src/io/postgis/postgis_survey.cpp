#include "io/postgis/postgis_survey.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "io/error.hpp"
#include "io/postgis/postgis_filter.hpp"
#include "io/postgis/postgis_reach.hpp"
#include "io/postgis/postgis_read.hpp"
#include "io/postgis/postgis_schema.hpp"
#include "io/postgis/postgis_squares.hpp"

namespace io {
namespace {

constexpr int most_words = 500;  // of one kind; the panels list them all

geo::Bounds common_part(const geo::Bounds& one, const geo::Bounds& other) {
    return {std::max(one.west, other.west), std::max(one.south, other.south),
            std::min(one.east, other.east), std::min(one.north, other.north)};
}

}  // namespace

PostgisSurvey::PostgisSurvey(const std::string& location)
    : connection_(PostgisLocation(location)) {}

std::unique_ptr<PostgisSurvey> PostgisSurvey::of_large(const std::string& location,
                                                       std::size_t most_read,
                                                       const Progress& progress) {
    std::unique_ptr<PostgisSurvey> survey(new PostgisSurvey(location));
    survey->begin(progress);
    const PostgisTransaction reading(survey->connection_, PostgisTransaction::For::reading);
    check_postgis(survey->connection_);
    if (!survey->has_more_than(most_read)) return nullptr;
    survey->read_bare(progress);
    survey->reach_ = postgis_reach(survey->connection_);
    return survey;
}

void PostgisSurvey::begin(const Progress& progress) {
    connection_.connect();
    connection_.stop_when([progress] { return progress && !progress("Asking the server", 0.0); });
}

bool PostgisSurvey::has_more_than(std::size_t events) {
    // As many as need be are counted, and no more.
    const PostgisResult found =
        connection_.run(fmt::format("SELECT count(*) FROM (SELECT 1 FROM {} LIMIT {}) AS found",
                                    connection_.table("events"), events + 1));
    return found.string(0, 0) == std::to_string(events + 1);
}

void PostgisSurvey::read_bare(const Progress& progress) {
    const PostgisCondition none{" WHERE false", {}, {}, {"survey"}};
    SeenRows seen;
    bare_ = read_postgis(connection_, none, seen, progress).atlas;
}

/// Numbers that are only nearly right are worse than none.
void PostgisSurvey::check_reach(const claims::Filter& asked) {
    if (asked.known_on && !postgis_reach(connection_).days)
        throw Error(fmt::format(
            "{}: another program has added claims without “known_from”, so that what was known on "
            "a day cannot be counted any more. Open the atlas again.",
            name()));
}

claims::SurveyAnswer PostgisSurvey::answer(const claims::SurveyQuestion& question,
                                           const Progress& progress) {
    claims::SurveyAnswer answer;
    AtlasPart part{question.filter, 0, question.words};
    part.filter.bounds =
        common_part(question.bounds, question.filter.bounds.value_or(question.bounds));
    if (part.filter.bounds->is_empty()) {
        answer.atlas = bare_;
        return answer;
    }
    begin(progress);
    const PostgisTransaction reading(connection_, PostgisTransaction::For::reading);
    check_reach(question.filter);
    const PostgisCondition condition = postgis_condition(connection_, part);
    connection_.run("SET LOCAL jit = off");  // compiling takes longer than most answers
    answer.squares = count_squares(connection_, condition, question.zoom);
    if (claims::events_in(answer.squares) > most_events_read_in_window) return answer;
    SeenRows seen;
    AtlasReading read = read_postgis(connection_, condition, seen, progress);
    answer.atlas = std::move(read.atlas);
    answer.problems = std::move(read.problems);
    return answer;
}

claims::SurveyTotals PostgisSurvey::totals(const Progress& progress) {
    begin(progress);
    const PostgisResult rows = connection_.run(fmt::format(
        "WITH words AS (SELECT coalesce(kind, '') AS kind, coalesce(layer, '') AS layer, "
        "count(*) AS events FROM {0} GROUP BY 1, 2) "
        "SELECT '', '', sum(events) FROM words UNION ALL "
        "(SELECT 'kind', kind, sum(events) FROM words GROUP BY kind ORDER BY 3 DESC LIMIT {1}) "
        "UNION ALL "
        "(SELECT 'layer', layer, sum(events) FROM words GROUP BY layer ORDER BY 3 DESC LIMIT {1})",
        connection_.table("events"), most_words));
    claims::SurveyTotals totals;
    for (int row = 0; row < rows.row_count(); ++row) {
        const std::string_view what = rows.text(row, 0);
        const std::size_t events = std::stoull("0" + rows.string(row, 2));
        if (what.empty())
            totals.events = events;
        else
            (what == "kind" ? totals.by_kind : totals.by_layer)[rows.string(row, 1)] = events;
    }
    return totals;
}

}  // namespace io
