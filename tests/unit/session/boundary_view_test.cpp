#include "session/boundary_view.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "claims/dates/edtf.hpp"
#include "session/session.hpp"
#include "support/small_atlas.hpp"

using session::BoundaryView;

namespace {

geo::Boundary boundary(std::string id, std::string kind, std::string from, std::string to) {
    geo::Boundary made;
    made.id = std::move(id);
    made.kind = std::move(kind);
    made.valid_from = std::move(from);
    made.valid_to = std::move(to);
    return made;
}

std::shared_ptr<geo::BaseMap> disputed_base() {
    auto base = std::make_shared<geo::BaseMap>();
    (*base)[geo::Layer::borders] = {boundary("border", "border", "", "")};
    (*base)[geo::Layer::control] = {
        boundary("oblast-border", "oblast_border", "1923-07-07", "1991-11-26"),
        boundary("contact", "line_of_contact", "1994-05", "2020-11")};
    (*base)[geo::Layer::disputed] = {
        boundary("behind", "behind_line_of_contact", "1994-05", "2020-11")};
    return base;
}

using Ids = std::set<std::string>;

Ids shown(BoundaryView view, const char* day) {
    const auto base = disputed_base();
    const auto hidden = session::hidden_boundaries(*base, view, claims::read_extent(day).begin);
    Ids ids;
    for (const auto& layer : base->layers)
        for (const geo::Boundary& each : layer)
            if (std::ranges::find(hidden, &each) == hidden.end()) ids.insert(each.id);
    return ids;
}

}  // namespace

TEST_CASE("each view shows what holds on the date") {
    CHECK(shown(BoundaryView::recognised, "2020-10-12") == Ids{"border"});
    CHECK(shown(BoundaryView::in_effect, "2020-10-12") == Ids{"border", "contact", "behind"});
    CHECK(shown(BoundaryView::both, "2020-10-12") ==
          Ids{"border", "contact", "behind", "oblast-border"});
}

TEST_CASE("a line holds from its first day to its last") {
    CHECK(shown(BoundaryView::in_effect, "1994-04-30") == Ids{"border"});
    CHECK(shown(BoundaryView::in_effect, "1994-05-01").contains("contact"));
    CHECK(shown(BoundaryView::in_effect, "2020-11-30").contains("contact"));
    CHECK(shown(BoundaryView::in_effect, "2020-12-01") == Ids{"border"});
    CHECK(shown(BoundaryView::in_effect, "1980") == Ids{"border", "oblast-border"});
    // A former territory stays where both views are shown, but was not there before it began.
    CHECK(shown(BoundaryView::both, "2024") == Ids{"border", "oblast-border"});
    CHECK(shown(BoundaryView::both, "1900") == Ids{"border"});
}

TEST_CASE(
    "elsewhere, what is held shows while it is held, and what is claimed is no line in effect") {
    auto base = std::make_shared<geo::BaseMap>();
    (*base)[geo::Layer::control] = {boundary("line", "held_line", "2015-02", "2022-02")};
    (*base)[geo::Layer::disputed] = {boundary("held", "held_area", "2015-02", "2022-02")};
    const auto hidden_on = [&](BoundaryView view, const char* day) {
        return session::hidden_boundaries(*base, view, claims::read_extent(day).begin).size();
    };
    CHECK(hidden_on(BoundaryView::in_effect, "2020") == 0);
    CHECK(hidden_on(BoundaryView::both, "2020") == 0);
    CHECK(hidden_on(BoundaryView::both, "2014") == 2);
    CHECK(hidden_on(BoundaryView::both, "2023") == 2);
    CHECK(hidden_on(BoundaryView::recognised, "2020") == 2);
}

TEST_CASE("the date is the known-on day, else the window's end, else the last of all days") {
    const auto atlas =
        support::small_atlas({{"a", {46, 40}, "2016-04", "A"}, {"b", {46, 40}, "2014/..", "B"}});
    const auto day = [&](const claims::Filter& filter) {
        return claims::to_iso_day(session::boundary_date(*atlas, filter));
    };
    claims::Filter filter;
    CHECK(day(filter) == "2016-04-30");
    filter.window = claims::Extent{claims::distant_past, claims::read_extent("1993").end};
    CHECK(day(filter) == "1993-12-31");
    filter.window = claims::Extent{claims::read_extent("2022").begin, claims::distant_future};
    CHECK(day(filter) == "2022-01-01");
    filter.window->begin = claims::read_extent("1993").begin;
    CHECK(day(filter) == "2016-04-30");
    filter.known_on = claims::read_extent("2020-10-12").end;
    CHECK(day(filter) == "2020-10-12");
}

TEST_CASE("the session follows the view and the date; a hidden region is no longer selected") {
    session::Session session(support::small_atlas({{"a", {46, 40}, "2020-10-11", "A"}}),
                             disputed_base(), {});
    CHECK(session.hidden_boundaries().empty());
    session.apply(session::SelectRegion{"behind"});
    claims::Filter filter;
    filter.known_on = claims::read_extent("1993").end;
    session.apply(session::SetFilter{filter});
    CHECK(session.hidden_boundaries().size() == 2);
    CHECK(session.selected_region().empty());
    session.apply(session::SetBoundaryView{BoundaryView::recognised});
    CHECK(session.hidden_boundaries().size() == 3);
}

TEST_CASE("a view has a word that is read again, and says itself") {
    for (const BoundaryView view :
         {BoundaryView::both, BoundaryView::recognised, BoundaryView::in_effect})
        CHECK(geo::boundary_view_from_word(geo::to_word(view)) == view);
    CHECK_FALSE(geo::boundary_view_from_word("mine"));
    CHECK(session::in_words(BoundaryView::in_effect, claims::read_extent("2020-10-12").begin) ==
          "Boundaries: in effect on 12 October 2020");
}
