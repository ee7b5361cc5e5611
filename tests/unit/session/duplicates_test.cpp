#include "session/edit/duplicates.hpp"

#include <doctest/doctest.h>

#include "edited_session.hpp"

using namespace session;

namespace {

std::vector<FindDuplicates> asked(Session& session) {
    std::vector<FindDuplicates> found;
    for (const Errand& errand : session.take_errands())
        if (const auto* find = errand.get_if<FindDuplicates>()) found.push_back(*find);
    return found;
}

}  // namespace

TEST_CASE("events that may be the same are looked for while somebody wants to see them") {
    Session session = test::opened();
    CHECK(asked(session).empty());
    session.apply(TogglePanel{Panel::duplicates});
    const auto wanted = asked(session);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted[0].atlas == session.history().current());
    CHECK(wanted[0].rows == session.overview().rows);
    CHECK_FALSE(session.are_duplicates_known());

    session.apply(DuplicatesProgress{0.25});
    CHECK(session.duplicates_share() == 0.25);
    session.apply(DuplicatesFound{{wanted[0].atlas, wanted[0].filter, {{{0, 1, 1.0}}, true}}});
    CHECK(session.are_duplicates_known());
    CHECK(session.duplicates().found.pairs.size() == 1);

    claims::Filter filter;
    filter.text = "alpha";
    session.apply(SetFilter{filter});
    CHECK_FALSE(session.are_duplicates_known());
    REQUIRE(asked(session).size() == 1);
    session.apply(FitHome{});  // nothing that matters
    CHECK(asked(session).empty());
}

TEST_CASE("a search that another atlas has overtaken does not count as its answer") {
    Session session = test::opened();
    session.apply(TogglePanel{Panel::duplicates});
    const auto before = asked(session);
    REQUIRE(before.size() == 1);
    test::change_title(session, "a", "Another title");
    const auto after = asked(session);
    REQUIRE(after.size() == 1);
    session.apply(DuplicatesFound{{before[0].atlas, before[0].filter, {}}});
    CHECK_FALSE(session.are_duplicates_known());
    CHECK(asked(session).empty());  // the other search is still under way
    session.apply(DuplicatesFound{{after[0].atlas, after[0].filter, {}}});
    CHECK(session.are_duplicates_known());
}

TEST_CASE("a search is given up when what was known before counts again") {
    Session session = test::opened();
    session.apply(TogglePanel{Panel::duplicates});
    const auto first = asked(session);
    REQUIRE(first.size() == 1);
    session.apply(DuplicatesFound{{first[0].atlas, first[0].filter, {{{0, 1, 1.0}}, true}}});

    claims::Filter filter;
    filter.text = "alpha";
    session.apply(SetFilter{filter});
    const auto second = asked(session);
    REQUIRE(second.size() == 1);
    session.apply(SetFilter{});
    REQUIRE(asked(session).size() == 1);  // gives it up
    CHECK(session.are_duplicates_known());
    session.apply(DuplicatesFound{{second[0].atlas, second[0].filter, {}}});  // it came too late
    CHECK(session.are_duplicates_known());
    CHECK(session.duplicates().found.pairs.size() == 1);

    test::change_title(session, "a", "Another title");
    CHECK(asked(session).size() == 1);
    session.apply(Undo{});
    CHECK(session.are_duplicates_known());
    CHECK(asked(session).size() == 1);
    session.apply(Redo{});
    CHECK_FALSE(session.are_duplicates_known());
    CHECK(asked(session).size() == 1);  // asked for once more
}

TEST_CASE("a search is given up when its window is closed before it ends") {
    Session session = test::opened();
    session.apply(TogglePanel{Panel::duplicates});
    CHECK(asked(session).size() == 1);
    session.apply(TogglePanel{Panel::duplicates});
    const auto wanted = asked(session);
    REQUIRE(wanted.size() == 1);
    CHECK_FALSE(wanted[0].atlas);
    session.apply(TogglePanel{Panel::duplicates});
    CHECK(asked(session).size() == 1);
}

TEST_CASE("they are looked for in another atlas that is opened under the window") {
    Session session = test::opened();
    session.apply(TogglePanel{Panel::duplicates});
    CHECK(asked(session).size() == 1);
    const auto other = support::small_atlas({{"x", {46, 40}}, {"y", {46, 40}}});
    session.apply(AtlasOpened{other, {}, nullptr});
    const auto wanted = asked(session);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted[0].atlas == other);
    CHECK(wanted[0].rows.size() == 2);
}
