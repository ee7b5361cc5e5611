#include <doctest/doctest.h>

#include <numeric>

#include "app/series/series_laid_out.hpp"
#include "claims/edit/edit.hpp"
#include "support/small_atlas.hpp"

namespace {

using session::SeriesAlong;

session::Session session_of_series() {
    auto atlas = *support::small_atlas({{"a", {46.4, 40.7}, "2020-10-01"},
                                        {"b", {46.5, 40.8}, "2020-10-11"},
                                        {"c", {46.6, 40.9}, "2020-11-03"}});
    atlas = with_entries(atlas,
                         {{"east", "East", "", "east", "state", "", "", ""},
                          {"west", "West", "", "west", "state", "", "", ""}},
                         {});
    claims::EventDraft draft = claims::draft_of(atlas, 1);
    for (const char* made : {"2020-10-11", "2020-10-13"}) {
        claims::ClaimDraft& claim = draft.claims.emplace_back();
        claim.id = made;
        claim.actor_id = "east";
        claim.made = made;
    }
    session::Session session(std::make_shared<claims::Atlas>(claims::with_events(atlas, {draft})),
                             std::make_shared<geo::BaseMap>(), {});
    session.apply(session::TogglePanel{session::Panel::picture});
    return session;
}

void choose(session::Session& session, SeriesAlong along, claims::TimeUnit every, double seconds) {
    session::PictureSetup setup = session.picture();
    setup.format = "animation";
    setup.series = {along, every, seconds};
    session.apply(session::SetPicture{setup});
}

/// What the window says beforehand is what is then drawn.
void check_length(const session::Session& session, std::size_t pictures, double seconds) {
    const std::vector<app::Shot> shots = app::series_laid_out(session, "").series.shots;
    CHECK(shots.size() == pictures);
    CHECK(std::accumulate(shots.begin(), shots.end(), 0.0, [](double sum, const app::Shot& shot) {
              return sum + shot.seconds;
          }) == doctest::Approx(seconds));
    CHECK(session.series_length().pictures == pictures);
    CHECK(session.series_length().seconds == doctest::Approx(seconds));
    CHECK(session.series_length().problem.empty());
}

}  // namespace

TEST_CASE("how long a series will be is known before it is drawn") {
    session::Session session = session_of_series();
    CHECK(session.series_length().pictures == 0);  // a single picture is laid out
    choose(session, SeriesAlong::happened, claims::TimeUnit::day, 0.0);
    check_length(session, 34, 34.0);
    choose(session, SeriesAlong::happened, claims::TimeUnit::month, 4.0);
    check_length(session, 2, 8.0);
    choose(session, SeriesAlong::known, claims::TimeUnit::day, 0.5);
    check_length(session, 3, 1.5);
    choose(session, SeriesAlong::sides, claims::TimeUnit::day, 0.0);
    check_length(session, 2, 8.0);

    choose(session, SeriesAlong::happened, claims::TimeUnit::day, 0.0);
    claims::Filter filter;
    filter.window = {{claims::read_edtf("2020-10-10/2020-10-19").date.value().extent}};
    session.apply(session::SetFilter{filter});
    check_length(session, 10, 10.0);
    session.apply(session::SetFilter{});
    session.apply(session::ShowTime{claims::read_edtf("2020-10-01/2020-10-20").date->extent});
    check_length(session, 11, 11.0);
    filter.window->end = claims::distant_future;  // it goes on to the end of the axis
    session.apply(session::SetFilter{filter});
    check_length(session, 2, 2.0);

    choose(session, SeriesAlong::known, claims::TimeUnit::day, 0.0);
    session.apply(session::SetFilter{});
    session.apply(session::ShowTime{claims::read_edtf("2020-10-12/2020-10-20").date->extent});
    check_length(session, 2, 2.0);
}

TEST_CASE("why a series has no pictures is said beforehand") {
    session::Session session = session_of_series();
    choose(session, SeriesAlong::narrative, claims::TimeUnit::day, 0.0);
    CHECK(session.series_length().problem == "No narrative is open: F8.");
    CHECK_THROWS_AS(app::series_laid_out(session, ""), std::runtime_error);

    session::Narrative narrative{"n", "Walk", {}};
    for (const char* caption : {"One.", "Two."}) {
        narrative.steps.push_back(session::present_step(session));
        narrative.steps.back().caption = caption;
    }
    session.apply(session::NarrativesRead{{narrative}});
    session.apply(session::OpenNarrative{"n"});
    check_length(session, 2, 8.0);

    claims::Filter none;
    none.text = "nothing has these words";
    session.apply(session::SetFilter{none});
    choose(session, SeriesAlong::happened, claims::TimeUnit::day, 0.0);
    CHECK(session.series_length().problem == "Nothing lies in that time.");

    session.apply(session::SetFilter{});
    none.text.clear();
    none.window = claims::read_edtf("0001/2020").date->extent;
    session.apply(session::SetFilter{none});
    CHECK(session.series_length().problem == "Far too many pictures.");
    CHECK_THROWS_AS(app::series_laid_out(session, ""), std::runtime_error);
}

TEST_CASE("a series carries its author's words, also while a step of a narrative is told") {
    session::Session session = session_of_series();
    session::Narrative narrative{"n", "Walk", {session::present_step(session)}};
    narrative.steps.front().caption = "The step's words.";
    session.apply(session::NarrativesRead{{narrative}});
    session.apply(session::OpenNarrative{"n"});
    session.apply(session::TellStep{0, false});
    choose(session, SeriesAlong::happened, claims::TimeUnit::month, 0.0);
    CHECK_FALSE(app::series_laid_out(session, "").wishes.style.told);

    session::PictureSetup setup = session.picture();
    setup.words = {"Days of October", "As it was told."};
    session.apply(session::SetPicture{setup});
    const auto told = app::series_laid_out(session, "").wishes.style.told;
    REQUIRE(told);
    CHECK(told->title == "Days of October");
    CHECK(told->caption == "As it was told.");
    CHECK_FALSE(told->is_of_narrative());
}
