#include "session/edit/click_radius.hpp"

#include "edited_session.hpp"
#include "session/edit/editing.hpp"

using namespace session;
using namespace test;

namespace {

constexpr geo::LngLat ganja{46.36, 40.68};

double radius_at(double zoom) {
    return click_radius_m({ganja, zoom}, ganja);
}

}  // namespace

TEST_CASE("a click is as exact as the zoom, and never more than the map") {
    CHECK(radius_at(22) == 500);
    CHECK(radius_at(8) == 2'000);
    CHECK(radius_at(5) > radius_at(8));
    CHECK(radius_at(0) >= 100'000);
    CHECK(click_radius_m({ganja, 8}, claims::nowhere) == 0);
}

TEST_CASE("a new event is as uncertain as the click that placed it") {
    Session session = opened();
    session.apply(FlyTo{{ganja, 8}, false});
    session.apply(NewEvent{ganja});
    CHECK(session.draft()->event.radius_m == 2'000);
    CHECK(session.draft()->event.precision == claims::Precision::settlement);
    session.apply(FlyTo{{ganja, 3}, false});
    session.apply(NewEvent{ganja});  // clicked anew
    CHECK(session.draft()->event.radius_m == radius_at(3));
    CHECK(session.draft()->event.precision == claims::Precision::region);
}

TEST_CASE("what a person says about the place of a new event stays when it is moved") {
    Session session = opened();
    session.apply(FlyTo{{ganja, 8}, false});
    session.apply(NewEvent{ganja});
    claims::EventDraft event = session.draft()->event;
    event.radius_m = 700;
    event.precision = claims::Precision::exact;
    session.apply(ChangeDraft{event});
    session.apply(NewEvent{{46, 40}});
    CHECK(session.draft()->event.radius_m == 700);
    CHECK(session.draft()->event.precision == claims::Precision::exact);
}

TEST_CASE("an event of the atlas stays as exact as it is, wherever it is put") {
    Session session = opened();
    session.apply(EditEvent{row_of(session, "a")});
    const double before = session.draft()->event.radius_m;
    session.apply(NewEvent{ganja});
    CHECK(session.draft()->event.at == ganja);
    CHECK(session.draft()->event.radius_m == before);
}

TEST_CASE("an event without a place says nothing of how far off it may be") {
    CHECK(new_event(claims::nowhere, 0).event.radius_m == 0);
    CHECK(new_event(claims::nowhere, 0).event.precision == claims::Precision::settlement);
}
