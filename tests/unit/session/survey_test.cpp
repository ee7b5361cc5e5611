#include <doctest/doctest.h>

#include <cmath>

#include "session/map/mark_merge.hpp"
#include "session/session.hpp"
#include "support/small_atlas.hpp"

using namespace session;

namespace {

constexpr std::size_t many = 1'000;

/// The map of a survey that has just been opened, with its first question.
struct Surveyed {
    Session session{support::small_atlas({}), std::make_shared<geo::BaseMap>(), {}};
    std::optional<claims::SurveyQuestion> asked;

    explicit Surveyed(const claims::SurveyReach& reach = {}) {
        session.apply(SetMapArea{{}, {1200, 800, 1}});
        session.apply(FlyTo{{{46, 40}, 6.2, geo::Projection::web_mercator}, false});
        session.apply(SurveyBegan{many, reach});
        take_question();
    }
    /// Whether the session has asked since.
    bool take_question() {
        bool has_asked = false;
        for (const Errand& errand : session.take_errands())
            if (const auto* ask = errand.get_if<AskSurvey>()) {
                asked = ask->question;
                has_asked = true;
            }
        return has_asked;
    }
    void answer(claims::SurveyAnswer answer) {
        session.apply(SurveyAnswered{*asked, std::move(answer)});
    }
};

claims::CountedSquare square(std::uint32_t number, const geo::LngLat& at, std::uint32_t contested,
                             std::uint32_t reported) {
    claims::CountedSquare made{number, at, {}};
    made.by_status[static_cast<std::size_t>(claims::Status::contested)] = contested;
    made.by_status[static_cast<std::size_t>(claims::Status::reported)] = reported;
    return made;
}

claims::SurveyAnswer counts() {
    return {
        {square(1, {45, 40}, 2, 5000), square(2, {45.01, 40}, 1, 7000), square(3, {47, 41}, 0, 1)},
        nullptr,
        {}};
}

claims::SurveyAnswer events() {
    return {{square(1, {46, 40}, 0, 2)},
            support::small_atlas({{"a", {46, 40}, "2020-10-11", "Alpha"}}),
            {}};
}

}  // namespace

TEST_CASE("counts stand as stacks, and those that touch are one with the shares of both") {
    Surveyed map;
    REQUIRE(map.asked);
    map.answer(counts());
    const std::vector<CountedStack>& stacks = map.session.marks().counted;
    REQUIRE(stacks.size() == 2);
    CHECK(stacks[0].count() == 12003);
    CHECK(stacks[0].by_status[static_cast<std::size_t>(claims::Status::contested)] == 3);
    CHECK(counted_at(map.session.marks(), stacks[0].at) == &stacks[0]);
    CHECK(counted_at(map.session.marks(), {0, 0}) == nullptr);
    CHECK(map.session.overview().by_status.find("contested")->second == 3);
    CHECK(map.session.list().empty());
}

TEST_CASE("no two stacks cover each other, also where counts rise steadily across the map") {
    const geo::Camera camera{{46, 40}, 6.0, geo::Projection::web_mercator};
    const geo::Viewport viewport{1200, 800, 1};
    std::vector<claims::CountedSquare> squares;
    for (std::uint32_t y = 0; y < 30; ++y)
        for (std::uint32_t x = 0; x < 40; ++x)
            squares.push_back(square(y * 40 + x,
                                     geo::to_lng_lat(camera, viewport, {24.0 * x, 24.0 * y}), 0,
                                     10 + 3 * x + 2 * y));
    const Marks marks = place_counted(SurveyGroups(squares, camera), camera, viewport);
    std::size_t events = 0, covering = 0;
    for (const CountedStack& one : marks.counted) {
        events += one.count();
        for (const CountedStack& other : marks.counted)
            if (&one < &other && std::hypot(one.at.x - other.at.x, one.at.y - other.at.y) <
                                     mark_reach(one.count()) + mark_reach(other.count()))
                ++covering;
    }
    CHECK(events == claims::events_in(squares));
    CHECK(covering == 0);
}

TEST_CASE("the server is asked where the answer does not cover the map, and not before") {
    Surveyed map;
    map.answer(counts());
    map.session.apply(PanBy{100, 100});
    CHECK_FALSE(map.take_question());
    const std::uint64_t shown = map.session.marks().counted.size();
    map.session.apply(PanBy{400, 0});
    CHECK(map.take_question());
    CHECK(map.session.marks().counted.size() == shown);  // what was shown stays
    map.session.apply(PanBy{-10, 0});
    CHECK_FALSE(map.take_question());  // asked already
    map.answer(counts());
    map.session.apply(ZoomAbout{{600, 400}, 0.5, false});
    CHECK_FALSE(map.take_question());  // the same squares
    map.session.apply(ZoomAbout{{600, 400}, 0.5, false});
    CHECK(map.take_question());
    CHECK(map.asked->zoom == 7);
}

TEST_CASE("an answer to another question than the last is dropped") {
    Surveyed map;
    const claims::SurveyQuestion first = *map.asked;
    map.session.apply(PanBy{900, 0});
    REQUIRE(map.take_question());
    map.session.apply(SurveyAnswered{first, counts()});
    CHECK(map.session.marks().counted.empty());
    map.answer(counts());
    CHECK(map.session.survey()->answered == map.asked);
}

TEST_CASE("events that were read are shown as ever, and are enough for any closer look") {
    Surveyed map;
    map.answer(events());
    CHECK(map.session.list().size() == 1);
    CHECK(map.session.marks().counted.empty());
    CHECK(map.session.marks().events.size() == 1);
    map.session.apply(Select{0});
    map.session.apply(ZoomAbout{{600, 400}, 3.0, false});
    CHECK_FALSE(map.take_question());
    // The same event in the next answer stays selected.
    map.session.apply(PanBy{9000, 0});
    REQUIRE(map.take_question());
    map.answer({{},
                support::small_atlas({{"b", {45, 40}, "2020-10-10", "Beta"},
                                      {"a", {46, 40}, "2020-10-11", "Alpha"}}),
                {}});
    CHECK(map.session.selected() == 1);
}

TEST_CASE("what the server cannot tell is said and does not ask it anew") {
    Surveyed map;
    map.answer(counts());
    claims::Filter filter;
    filter.text = "ganja";
    map.session.apply(SetFilter{filter});
    CHECK_FALSE(map.take_question());
    CHECK(left_to_reading(*map.session.survey(), filter).find("ganja") != std::string::npos);
    filter.kinds.only = {"strike"};
    map.session.apply(SetFilter{filter});
    REQUIRE(map.take_question());
    CHECK(map.asked->filter == claims::stored_part(filter, {}));
    CHECK(map.asked->filter.text.empty());
    filter.text.clear();
    CHECK(left_to_reading(*map.session.survey(), filter).empty());
}

TEST_CASE("a server that tells text and days is asked for both") {
    Surveyed map({.days = true, .text = true});
    map.answer(counts());
    claims::Filter filter;
    filter.text = "Gəncə night";
    filter.known_on = 1'602'374'400;
    map.session.apply(SetFilter{filter});
    REQUIRE(map.take_question());
    CHECK(map.asked->filter == filter);
    CHECK(map.asked->words == std::vector<claims::SoughtWord>{{"gence", {}}, {"night", {}}});
    CHECK(left_to_reading(*map.session.survey(), filter).empty());
    map.answer(counts());
    filter.text = "gəncə";
    map.session.apply(SetFilter{filter});
    CHECK(map.take_question());
}

TEST_CASE("when there is no answer what is shown stays, and asking again asks") {
    Surveyed map;
    map.answer(counts());
    map.session.apply(PanBy{900, 0});
    REQUIRE(map.take_question());
    map.session.apply(SurveyFailed{*map.asked, "The connection was lost."});
    CHECK(map.session.survey()->problem == "The connection was lost.");
    CHECK_FALSE(map.session.survey()->squares.empty());
    CHECK_FALSE(map.take_question());
    map.session.apply(AskAgain{});
    CHECK(map.take_question());
    CHECK(map.session.survey()->problem.empty());
}

TEST_CASE("a survey is for reading only, and nothing is told of events that are only counted") {
    Surveyed map;
    map.answer(counts());
    map.session.take_errands();
    map.session.apply(SavePicture{});
    CHECK(map.session.message().find("only counted") != std::string::npos);
    map.answer(events());
    map.session.apply(PanBy{9000, 0});
    map.take_question();
    map.answer(events());
    map.session.apply(DismissMessage{});
    map.session.apply(EditEvent{0});
    CHECK_FALSE(map.session.draft());
    CHECK(map.session.message().find("reading only") != std::string::npos);
    map.session.apply(SaveAs{"atlas.gpkg"});
    CHECK(map.session.take_errands().empty());
    map.session.apply(SurveyCounted{{many, {}, {}}});
    map.session.apply(SavePicture{});
    CHECK(map.session.take_errands().size() == 1);
}

TEST_CASE("a filter falls apart into what the server can tell and the rest") {
    claims::Filter filter;
    filter.statuses.only = {"contested"};
    filter.kinds.hidden = {"strike"};
    filter.actors.only = {"one", ""};
    filter.precision = claims::Precision::district;
    filter.figures.least = 3;
    filter.window = claims::Extent{10, 20};
    CHECK(claims::stored_part(filter, {}) == filter);
    CHECK(claims::rest_of_stored(filter, {}) == claims::Filter{});

    filter.known_on = 15;
    filter.text = "ganja";
    CHECK(claims::stored_part(filter, {.days = true, .text = true}) == filter);
    CHECK(claims::rest_of_stored(filter, {.days = true, .text = true}) == claims::Filter{});
    claims::Filter plain;
    plain.kinds = filter.kinds;
    plain.precision = filter.precision;
    plain.window = filter.window;
    CHECK(claims::stored_part(filter, {}) == plain);
    claims::Filter rest = filter;
    rest.kinds = {};
    rest.precision.reset();
    rest.window.reset();
    CHECK(claims::rest_of_stored(filter, {}) == rest);
    CHECK(claims::rest_of_stored(filter, {.days = true}).text == "ganja");
    CHECK_FALSE(claims::rest_of_stored(filter, {.days = true}).known_on);
}
