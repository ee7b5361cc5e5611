#include <doctest/doctest.h>

#include <set>

#include "claims/dates/edtf.hpp"
#include "io/postgis/postgis_reach.hpp"
#include "io/postgis/postgis_read.hpp"
#include "io/postgis/postgis_survey.hpp"
#include "server.hpp"
#include "varied.hpp"

using claims::Filter;

namespace {

/// As it is read again.
const claims::Atlas& varied() {
    static const claims::Atlas atlas = [] {
        io::Workspace::create(test::location("varied"), test::varied_atlas(3, 600));
        return test::now("varied");
    }();
    return atlas;
}

std::vector<std::string> ids_of(const claims::Atlas& atlas,
                                const std::vector<claims::EventRow>& rows) {
    std::vector<std::string> ids;
    for (const claims::EventRow row : rows) ids.emplace_back(atlas.event(row).id);
    return ids;
}

/// What the server sends, without anything left out by the program.
std::vector<std::string> sent(io::PostgisConnection& connection, const Filter& filter) {
    const auto words = claims::sought_words(filter.text, test::varied_names());
    io::SeenRows seen;
    const claims::Atlas atlas = *io::read_postgis(connection, {filter, 0, words}, seen, {}).atlas;
    std::vector<claims::EventRow> all;
    for (claims::EventRow row = 0; row < atlas.event_count(); ++row) all.push_back(row);
    return ids_of(atlas, all);
}

std::vector<std::string> expected(const Filter& filter) {
    return ids_of(varied(), apply_filter(varied(), filter, test::varied_names()).rows);
}

}  // namespace

TEST_CASE("the server sends the events that a filter shows, and no others") {
    std::mt19937 random(5);
    varied();
    io::PostgisConnection connection{io::PostgisLocation(test::location("varied"))};
    connection.connect();
    std::size_t shown = 0, empty = 0;
    for (int i = 0; i < 300; ++i) {
        const Filter filter = test::varied_filter(random);
        CAPTURE(in_words(filter));
        const std::vector<std::string> ids = expected(filter);
        CHECK(sent(connection, filter) == ids);
        shown += ids.size();
        empty += ids.empty() ? 1 : 0;
    }
    CHECK(shown > 8'000);
    CHECK(empty < 150);
}

TEST_CASE("a claim whose date is changed is known from another day on, at the server too") {
    io::Workspace::create(test::location("redated"), test::varied_atlas(6, 60));
    io::Workspace::Opened opened = io::Workspace::open(test::location("redated"));
    const claims::Atlas& before = *opened.reading.atlas;
    std::vector<claims::EventDraft> drafts;
    for (claims::EventRow row = 0; row < before.event_count(); ++row) {
        drafts.push_back(draft_of(before, row));
        for (claims::ClaimDraft& claim : drafts.back().claims)
            claim.made = claim.made == "2020-10-10" ? "2020-10-12" : "2020-10-10";
    }
    const claims::Atlas after = with_events(before, drafts);
    opened.workspace.commit(before, after, "Redated");
    Filter filter;
    filter.statuses.only = {"contested", "alleged"};
    filter.known_on = claims::read_extent("2020-10-11").end;
    const std::vector<std::string> ids = ids_of(after, apply_filter(after, filter).rows);
    REQUIRE(!ids.empty());
    CHECK(ids != ids_of(before, apply_filter(before, filter).rows));
    io::PostgisConnection connection{io::PostgisLocation(test::location("redated"))};
    connection.connect();
    CHECK(sent(connection, filter) == ids);
}

TEST_CASE(
    "an atlas of an earlier version is read and edited, and sends too much, never too little") {
    io::Workspace::create(test::location("earlier"), test::varied_atlas(7, 200));
    // What is called so there is somebody's own.
    test::sql("ALTER TABLE earlier.claims DROP COLUMN known_from");
    test::sql("ALTER TABLE earlier.claims ADD COLUMN known_from text");
    test::sql("UPDATE earlier.claims SET known_from = 'the press'");
    test::sql("UPDATE earlier.atlas SET value = '1' WHERE key = 'format'");
    io::Workspace::Opened opened = io::Workspace::open(test::location("earlier"));
    CHECK(opened.reading.atlas->extra_columns.claims == std::vector<std::string>{"known_from"});
    opened.workspace.commit(*opened.reading.atlas,
                            test::renamed(*opened.reading.atlas, 3, "Renamed"), "Renamed");
    const claims::Atlas whole = test::now("earlier");
    CHECK(whole.event(3).title == "Renamed");

    io::PostgisConnection connection{io::PostgisLocation(test::location("earlier"))};
    connection.connect();
    CHECK_FALSE(io::postgis_reach(connection).days);
    std::mt19937 random(2);
    for (int i = 0; i < 60; ++i) {
        const Filter filter = test::varied_filter(random);
        CAPTURE(in_words(filter));
        const std::vector<std::string> ids = sent(connection, filter);
        const std::set<std::string> found(ids.begin(), ids.end());
        for (const std::string& id :
             ids_of(whole, apply_filter(whole, filter, test::varied_names()).rows))
            CHECK(found.contains(id));
    }
}

TEST_CASE(
    "where another program has added claims, what was known on a day is not counted wrongly") {
    io::Workspace::create(test::location("added"), test::varied_atlas(8, 40));
    const auto survey = io::PostgisSurvey::of_large(test::location("added"), 10, {});
    REQUIRE(survey->reach().days);
    claims::SurveyQuestion question{{-180, -90, 180, 90}, 3, {}};
    question.filter.known_on = claims::read_extent("2020-10-11").end;
    CHECK(events_in(survey->answer(question, {}).squares) > 0);
    test::sql(
        "INSERT INTO added.claims (id, event_id, actor_id, stance, made) "
        "VALUES ('new', 'event 1', 'actor-1', 'denies', '2020-10-30')");
    CHECK_THROWS_WITH(survey->answer(question, {}), doctest::Contains("another program"));
    CHECK_FALSE(io::PostgisSurvey::of_large(test::location("added"), 10, {})->reach().days);
    question.filter.known_on.reset();
    CHECK(events_in(survey->answer(question, {}).squares) > 0);
}
