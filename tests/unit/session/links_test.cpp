#include <doctest/doctest.h>

#include "session/session.hpp"
#include "support/small_atlas.hpp"

using namespace session;

namespace {

Session without_links() {
    Session session(support::small_atlas({{"a", {46, 40}}, {"b", {47, 41}}}),
                    std::make_shared<geo::BaseMap>(), {});
    session.apply(SetMapArea{{}, {800, 600, 1}});
    session.apply(WorkspaceOpened{"atlas.gpkg"});
    return session;
}

void link_events(Session& session, const char* from, const char* to) {
    session.apply(EditEvent{session.atlas().find_event(from).value()});
    claims::EventDraft event = session.draft()->event;
    claims::set_associations(session.atlas(), event, {{{claims::Relation::part_of, to}}, {}});
    session.apply(ChangeDraft{event});
    session.apply(CommitDraft{});
}

}  // namespace

TEST_CASE("a link that is kept in the form is there from both ends, and undone") {
    Session session = without_links();
    CHECK(session.links().empty());
    link_events(session, "a", "b");
    REQUIRE(session.links().by_from.size() == 1);
    CHECK(claims::ends_of(session.links(), 1).size() == 1);
    CHECK(session.atlas().extra_columns.events == std::vector<std::string>{"links"});
    CHECK(session.history().steps().back().words.find("links") != std::string::npos);
    session.apply(Undo{});
    CHECK(session.links().empty());
    session.apply(Redo{});
    CHECK(session.links().by_from.size() == 1);
}

TEST_CASE("links are shown when asked for, and it is said when there are none") {
    Session session = without_links();
    session.apply(ToggleLinks{});
    CHECK(session.view().links);
    CHECK(session.message().find("No two events") != std::string::npos);
    session.apply(ToggleLinks{});
    CHECK_FALSE(session.view().links);
}

TEST_CASE("a link in the form stays a link when another column comes into the atlas") {
    Session session = without_links();
    session.apply(EditEvent{0});
    claims::EventDraft event = session.draft()->event;
    claims::set_associations(session.atlas(), event, {{{claims::Relation::part_of, "b"}}, {}});
    session.apply(ChangeDraft{event});
    auto wider = std::make_shared<claims::Atlas>(session.atlas());
    wider->extra_columns.events = {"photo"};
    session.apply(CommitAtlas{"Imported", wider});
    session.apply(CommitDraft{});
    CHECK(session.atlas().extra_columns.events == std::vector<std::string>{"photo", "links"});
    CHECK(session.links().by_from.size() == 1);
}

TEST_CASE("merged events keep the links of both, and others lead to the one that stays") {
    Session session(support::small_atlas(
                        {{"keep", {46, 40}}, {"drop", {46, 40}}, {"x", {46, 40}}, {"y", {46, 40}}}),
                    std::make_shared<geo::BaseMap>(), {});
    session.apply(WorkspaceOpened{"atlas.gpkg"});
    link_events(session, "drop", "x");
    link_events(session, "y", "drop");
    session.apply(MergeEvents{"keep", "drop"});
    const auto row = [&](const char* id) { return session.atlas().find_event(id).value(); };
    const std::vector<claims::LinkEnd> ends = claims::ends_of(session.links(), row("keep"));
    REQUIRE(ends.size() == 2);
    CHECK(ends[0].other == row("x"));
    CHECK(ends[1].other == row("y"));
    CHECK(claims::link_problems(session.atlas(), "").empty());
}
