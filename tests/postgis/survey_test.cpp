#include <doctest/doctest.h>

#include <cmath>
#include <map>
#include <random>

#include "geo/projection/projection.hpp"
#include "io/postgis/postgis_squares.hpp"
#include "io/postgis/postgis_survey.hpp"
#include "server.hpp"
#include "varied.hpp"

using claims::Atlas;
using claims::Filter;

namespace {

constexpr std::size_t surveyed_events = 8'000;

/// More events than are read in one window, with a few that lie nowhere or whose status nobody
/// stored.
const Atlas& surveyed() {
    static const Atlas atlas = [] {
        Atlas made = test::made_atlas(11, surveyed_events);
        io::Workspace::create(test::location("survey"), made);
        return made;
    }();
    return atlas;
}

std::unique_ptr<io::PostgisSurvey> survey_of(const std::string& schema) {
    return io::PostgisSurvey::of_large(test::location(schema), 1'000, {});
}

using Counts = std::map<std::pair<long, long>, std::array<std::uint32_t, claims::status_count>>;

/// The same squares by another way: event by event, from the atlas.
std::pair<long, long> square_of(const geo::LngLat& at, int zoom) {
    const double metres = geo::metres_per_pixel_at_zoom_0(geo::Projection::web_mercator);
    const geo::ProjectedPoint px = geo::project(geo::Projection::web_mercator, at);
    const double side = 24 * metres / std::exp2(zoom);
    return {std::lround(std::floor(px.x / side)), std::lround(std::floor(px.y / side))};
}

Counts by_brute_force(const Atlas& atlas, Filter filter, const claims::SurveyQuestion& question) {
    Counts counts;
    const claims::Overview overview = claims::apply_filter(atlas, filter, test::varied_names());
    for (const claims::EventRow row : overview.rows) {
        const claims::Event event = atlas.event(row);
        if (!event.is_located() || !question.bounds.contains(event.at)) continue;
        ++counts[square_of(event.at, question.zoom)]
                [static_cast<std::size_t>(overview.statuses[row])];
    }
    return counts;
}

Counts as_counts(const std::vector<claims::CountedSquare>& squares, int zoom) {
    Counts counts;
    for (const claims::CountedSquare& square : squares)
        counts[square_of(square.centre, zoom)] = square.by_status;
    return counts;
}

}  // namespace

TEST_CASE("the server counts in each square what the program counts, whatever the filter") {
    io::Workspace::create(test::location("counted"), test::varied_atlas(4, 600));
    const Atlas atlas = test::now("counted");
    io::PostgisConnection connection{io::PostgisLocation(test::location("counted"))};
    connection.connect();
    std::mt19937 random(3);
    std::size_t filled = 0;
    for (int i = 0; i < 100; ++i) {
        claims::SurveyQuestion question{geo::Bounds{40.0, 38.0, 50.0, 44.0},
                                        static_cast<int>(random() % 9),
                                        test::varied_filter(random)};
        CAPTURE(in_words(question.filter));
        io::AtlasPart part{question.filter, 0,
                           claims::sought_words(question.filter.text, test::varied_names())};
        if (!part.filter.bounds) part.filter.bounds = question.bounds;
        const auto squares =
            io::count_squares(connection, io::postgis_condition(connection, part), question.zoom);
        question.bounds = *part.filter.bounds;
        const Counts expected = by_brute_force(atlas, question.filter, question);
        CHECK(as_counts(squares, question.zoom) == expected);
        filled += expected.size();
    }
    CHECK(filled > 500);
}

TEST_CASE("squares keep their numbers when the window moves") {
    surveyed();
    const auto survey = survey_of("survey");
    const auto numbers = [&](const geo::Bounds& bounds) {
        std::map<std::uint32_t, std::size_t> counts;
        for (const claims::CountedSquare& square : survey->answer({bounds, 6, {}}, {}).squares)
            counts[square.number] = claims::total_of(square.by_status);
        return counts;
    };
    const auto wide = numbers({-170, -80, 170, 80}), there = numbers({30, 30, 60, 60});
    REQUIRE(!there.empty());
    std::size_t same = 0;
    for (const auto& [number, count] : there) same += wide.at(number) == count ? 1 : 0;
    CHECK(same + 4 >= there.size());  // those on the window's edge hold more in the wide one
}

TEST_CASE("few events of a large atlas are read with all that belongs to them") {
    const auto survey = (surveyed(), survey_of("survey"));
    REQUIRE(survey);
    CHECK(survey->bare()->event_count() == 0);
    CHECK(survey->bare()->actors.size() == surveyed().actors.size());
    CHECK(survey->answer({{-180, -90, 180, 90}, 3, {}}, {}).atlas == nullptr);

    claims::SurveyQuestion question{{-180, -90, 180, 90}, 3, {}};
    question.filter.statuses.only = {"contested"};
    const auto answer = survey->answer(question, {});
    REQUIRE(answer.atlas != nullptr);
    CHECK(events_in(answer.squares) == answer.atlas->event_count());
    REQUIRE(answer.atlas->event_count() > 0);
    for (claims::EventRow row = 0; row < answer.atlas->event_count(); ++row) {
        const auto whole = surveyed().find_event(answer.atlas->event(row).id);
        REQUIRE(whole);
        CHECK(same(draft_of(*answer.atlas, row), draft_of(surveyed(), *whole)));
    }
    const claims::SurveyTotals totals = survey->totals({});
    CHECK(totals.events == surveyed_events);
    const claims::Overview overview = claims::apply_filter(surveyed(), {});
    CHECK(totals.by_kind == overview.by_kind);
    CHECK(totals.by_layer == overview.by_layer);
}

TEST_CASE("an atlas of no more events than are read whole is not surveyed") {
    io::Workspace::create(test::location("small"), test::made_atlas(7, 30));
    CHECK(io::PostgisSurvey::of_large(test::location("small"), 30, {}) == nullptr);
    CHECK(io::PostgisSurvey::of_large(test::location("small"), 29, {}) != nullptr);
}

TEST_CASE("a question that was overtaken is given up at the server, and the next one answered") {
    const auto survey = (surveyed(), survey_of("survey"));
    const claims::SurveyQuestion question{{-180, -90, 180, 90}, 5, {}};
    // Somebody holds the table: the answer would never come.
    io::PostgisConnection other{io::PostgisLocation(test::location("survey"))};
    other.connect();
    other.run("BEGIN");
    other.run("LOCK TABLE survey.events IN ACCESS EXCLUSIVE MODE");
    int asked = 0;
    CHECK_THROWS_AS(survey->answer(question, [&](auto, double) { return ++asked < 30; }),
                    io::Cancelled);
    test::sql("SELECT pg_sleep(0.3)");
    const io::PostgisResult left = test::sql(
        "SELECT count(*) FROM pg_stat_activity WHERE state = 'active' AND query LIKE '%square%' "
        "AND pid <> pg_backend_pid()");
    CHECK(left.text(0, 0) == "0");
    other.run("ROLLBACK");
    CHECK(events_in(survey->answer(question, {}).squares) > 5'000);
}

TEST_CASE("after a lost connection the next question is answered") {
    const auto survey = (surveyed(), survey_of("survey"));
    const claims::SurveyQuestion question{{-180, -90, 180, 90}, 5, {}};
    test::sql(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
        "WHERE pid <> pg_backend_pid() AND datname = current_database()");
    CHECK_THROWS_AS(survey->answer(question, {}), io::ConnectionLost);
    CHECK(events_in(survey->answer(question, {}).squares) > 5'000);
}

TEST_CASE("squares are counted with the index of places, and added up by several processes") {
    test::sql("CREATE SCHEMA many");
    test::sql(
        "CREATE TABLE many.events AS SELECT 'e' || n AS id, 'reported' AS status, "
        "public.ST_SetSRID(public.ST_MakePoint((n % 1000)::float8 / 10, (n / 1000)::float8 / 10), "
        "4326) AS geom FROM generate_series(1, 400000) AS n");
    test::sql("CREATE INDEX many_geom ON many.events USING gist (geom)");
    test::sql("ANALYZE many.events");
    const auto plan_of = [](const geo::Bounds& bounds) {
        io::PostgisConnection connection{io::PostgisLocation(test::location("many"))};
        connection.connect();
        Filter filter;
        filter.bounds = bounds;
        const io::PostgisCondition condition = io::postgis_condition(connection, {filter, 0});
        const io::PostgisResult plan = connection.run(
            "EXPLAIN " + io::squares_query(connection, condition, 6), condition.parameters);
        std::string text;
        for (int row = 0; row < plan.row_count(); ++row) text += plan.string(row, 0) + "\n";
        return text;
    };
    const std::string near = plan_of({10.0, 10.0, 10.5, 10.5}), all = plan_of({-1, -1, 101, 81});
    CAPTURE(near);
    CAPTURE(all);
    CHECK(near.find("many_geom") != std::string::npos);
    CHECK(all.find("Partial HashAggregate") != std::string::npos);
}
