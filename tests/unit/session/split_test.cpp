#include "session/map/split_area.hpp"

#include <doctest/doctest.h>

#include <cmath>

#include "session/session.hpp"
#include "support/small_atlas.hpp"

using namespace session;

namespace {

/// Two events: Azerbaijan alleges the first, which Armenia denies, and claims the second.
std::shared_ptr<const claims::Atlas> two_voices() {
    auto chunk = std::make_shared<claims::EventChunk>();
    const auto add = [&](const char* id,
                         std::vector<std::pair<claims::TableIndex, claims::Stance>> said,
                         const char* accused) {
        claims::Event event;
        event.id = id;
        event.at = {46, 40};
        event.when_text = "2020-10-11";
        event.when = claims::read_edtf("2020-10-11").date.value().extent;
        event.accused_side = accused;
        std::vector<claims::Claim> claims;
        for (const auto& [actor, stance] : said) {
            claims::Claim claim;
            claim.id = claims.empty() ? "1" : "2";
            claim.actor = actor;
            claim.stance = stance;
            claim.made_text = "2020-10-11";
            claim.made = event.when;
            claims.push_back(claim);
        }
        chunk->push_back(event, claims);
    };
    add("first", {{0, claims::Stance::asserts}, {1, claims::Stance::denies}}, "armenia");
    add("second", {{0, claims::Stance::asserts}}, "");
    auto atlas = std::make_shared<claims::Atlas>();
    for (const char* side : {"azerbaijan", "armenia"}) {
        claims::Actor actor;
        actor.id = actor.side = side;
        atlas->actors.push_back(actor);
    }
    atlas->add_chunk(std::move(chunk));
    return atlas;
}

Session split_session() {
    Session session(two_voices(), std::make_shared<geo::BaseMap>(), {});
    session.apply(SplitMap{});
    session.apply(map_area({}, {804, 300, 1}, true));
    return session;
}

std::size_t marks_on(const Sheet& sheet) {
    return sheet.marks.events.size();
}

}  // namespace

TEST_CASE("each half shows what its side says, under one camera") {
    const Session session = split_session();
    REQUIRE(session.sheet_count() == 2);
    const Sheet left = session.sheet(0), right = session.sheet(1);
    CHECK(left.side == "azerbaijan");
    CHECK(marks_on(left) == 2);
    CHECK(left.silent == 0);
    CHECK(left.statuses[0] == claims::Status::alleged);
    CHECK(marks_on(right) == 1);
    CHECK(right.silent == 1);
    CHECK(right.statuses[0] == claims::Status::contested);
    CHECK(session.overview().statuses[0] == claims::Status::contested);
}

TEST_CASE("the halves follow the filter, and edits") {
    Session session = split_session();
    claims::Filter filter;
    filter.statuses.only = {"claimed"};
    session.apply(SetFilter{filter});
    CHECK(marks_on(session.sheet(0)) == 1);
    CHECK(marks_on(session.sheet(1)) == 0);
    CHECK(session.sheet(1).silent == 1);
}

TEST_CASE("a half may show everybody, and the map becomes one again") {
    Session session = split_session();
    session.apply(SetSplit{SplitSides{"", "armenia"}});
    CHECK(marks_on(session.sheet(0)) == 2);
    CHECK(session.sheet(0).statuses[1] == claims::Status::claimed);
    session.apply(SplitMap{});
    CHECK(session.sheet_count() == 1);
    CHECK(session.sheet(0).side.empty());
}

TEST_CASE("one map may show what a side says, just as its half of the split map does") {
    Session session = split_session();
    session.apply(HearSide{"armenia"});
    CHECK_FALSE(session.view().split);
    REQUIRE(session.sheet_count() == 1);
    const Sheet sheet = session.sheet(0);
    CHECK(sheet.side == "armenia");
    CHECK(marks_on(sheet) == 1);
    CHECK(sheet.silent == 1);
    CHECK(sheet.statuses[0] == claims::Status::contested);
    const View view = session.view();
    session.apply(SplitMap{});
    CHECK(session.view().side.empty());
    CHECK(session.sheet_count() == 2);
    session.apply(ShowView{{{}, view, true}, false});
    CHECK(session.sheet(0).side == "armenia");
    CHECK(session.sheet_count() == 1);
    session.apply(SetSplit{});
    CHECK(session.sheet(0).side.empty());
    CHECK(marks_on(session.sheet(0)) == 2);
}

TEST_CASE("an atlas in which fewer than two sides speak is not split") {
    Session session(support::small_atlas({{"a", {46, 40}}}), std::make_shared<geo::BaseMap>(), {});
    session.apply(SplitMap{});
    CHECK(session.sheet_count() == 1);
    CHECK_FALSE(session.message().empty());
}

TEST_CASE("both halves are as wide and begin at whole device pixels") {
    for (const double ratio : {1.0, 1.25, 1.5, 2.0, 1.1})
        for (const double width : {801.0, 640.0, 333.0, 1.0}) {
            CAPTURE(ratio);
            CAPTURE(width);
            const SetMapArea area = map_area({}, {width / ratio, 300, ratio}, true);
            const double half = area.viewport.width * ratio, left = area.second_left * ratio;
            CHECK(half == doctest::Approx(std::round(half)));
            CHECK(left == doctest::Approx(std::round(left)));
            CHECK(left + half == doctest::Approx(std::round(width)));
            if (width > 10) CHECK(left >= half + split_gap * ratio - 1);
        }
}
