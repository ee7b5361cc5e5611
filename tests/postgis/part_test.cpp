#include <doctest/doctest.h>

#include <random>

#include "io/postgis/postgis_filter.hpp"
#include "server.hpp"

using claims::Atlas;
using claims::Filter;
using io::Workspace;

namespace {

const Atlas& whole() {
    static const Atlas atlas = [] {
        Atlas made = test::made_atlas(7, 300);
        Workspace::create(test::location("part"), made);
        return made;
    }();
    return atlas;
}

std::vector<std::string> shown(const Atlas& atlas, const Filter& filter) {
    std::vector<std::string> ids;
    for (const claims::EventRow row : apply_filter(atlas, filter).rows)
        ids.emplace_back(atlas.event(row).id);
    return ids;
}

Filter some_filter(std::mt19937& random) {
    const auto one_in = [&](unsigned n) { return random() % n == 0; };
    Filter filter;
    if (one_in(2))
        filter.bounds = geo::Bounds{45.0, 39.5, 45.0 + static_cast<double>(random() % 10), 42.0};
    if (one_in(3)) filter.statuses.only = {"contested", "claimed"};
    if (one_in(3)) filter.statuses.hidden = {"reported"};
    if (one_in(3)) filter.kinds.hidden = {"NULL", ""};
    if (one_in(3)) filter.layers.only = {"", "Գանձակ, Gəncə, Гянджа"};
    if (one_in(3)) filter.actors.only = {"actor-1", "actor-3"};
    if (one_in(4)) filter.stances.only = {"asserts", "denies"};
    if (one_in(4)) filter.metrics.only = {"killed_civilian"};
    if (one_in(4)) filter.accused.only = {"one"};
    if (one_in(8)) filter.accused.only = {"two", ""};
    if (one_in(4)) filter.stances.hidden = {"denies"};
    if (one_in(2)) filter.window = claims::Extent{1'500'000'000, 1'602'374'400};
    if (one_in(4)) filter.known_on = 1'602'374'400;
    if (one_in(4)) filter.text = "NULL";
    return filter;
}

}  // namespace

TEST_CASE("a filter shows the same events whether the server leaves some out or not") {
    std::mt19937 random(5);
    std::size_t left_out = 0;
    whole();
    for (int i = 0; i < 60; ++i) {
        const Filter filter = some_filter(random);
        const auto reading = io::read_atlas(test::location("part"), {filter, 0});
        CAPTURE(in_words(filter));
        CHECK(shown(*reading.atlas, filter) == shown(whole(), filter));
        CHECK(reading.problems.size() <= 300);
        left_out += whole().event_count() - reading.atlas->event_count();
    }
    CHECK(left_out > 3000);
}

TEST_CASE("a limit reads the first events with their claims, and says so") {
    const auto reading = (whole(), io::read_atlas(test::location("part"), {{}, 7}));
    REQUIRE(reading.atlas->event_count() == 7);
    CHECK(reading.part.find("limit of 7") != std::string::npos);
    for (claims::EventRow row = 0; row < 7; ++row)
        CHECK(same(draft_of(*reading.atlas, row), draft_of(whole(), row)));
}

TEST_CASE("bounds are looked up in an index, not by reading the table") {
    whole();
    test::sql("CREATE SCHEMA big");
    test::sql(
        "CREATE TABLE big.events AS SELECT 'e' || n AS id, "
        "public.ST_SetSRID(public.ST_MakePoint((n % 300)::float8, (n / 300 % 80)::float8), 4326) "
        "AS geom "
        "FROM generate_series(1, 30000) AS n");
    test::sql("CREATE INDEX big_geom ON big.events USING gist (geom)");
    test::sql("ANALYZE big.events");
    io::PostgisConnection connection{io::PostgisLocation(test::location("big"))};
    connection.connect();
    Filter filter;
    filter.bounds = geo::Bounds{10.0, 10.0, 11.0, 11.0};
    const io::PostgisCondition condition = io::postgis_condition(connection, {filter, 0});
    const io::PostgisResult plan = connection.run(
        "EXPLAIN SELECT e.id FROM big.events AS e" + condition.where, condition.parameters);
    std::string text;
    for (int row = 0; row < plan.row_count(); ++row) text += plan.string(row, 0) + "\n";
    CAPTURE(text);
    CHECK(text.find("big_geom") != std::string::npos);
    CHECK(text.find("Seq Scan") == std::string::npos);
}

TEST_CASE("a part is edited without touching what was not read") {
    const Atlas start = test::made_atlas(8, 20);
    Workspace::create(test::location("piece"), start);
    auto opened = Workspace::open(test::location("piece"), {{}, 5});
    const Atlas& piece = *opened.reading.atlas;
    const Atlas after = with_event(test::renamed(piece, 2, "Mine"), test::made_event(1, "new"));
    opened.workspace.commit(piece, after, "Two edits");
    CHECK(test::unlike(test::now("piece"), with_event(test::renamed(start, 2, "Mine"),
                                                      test::made_event(1, "new"))) == "");
    const Atlas taken = with_event(after, test::made_event(1, std::string(start.event(9).id)));
    CHECK_THROWS_AS(opened.workspace.commit(after, taken, "An id that is taken"), io::Clash);
}
