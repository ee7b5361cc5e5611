#include "claims/edit/rebase.hpp"

#include <doctest/doctest.h>

#include "claims/edit/edit.hpp"
#include "support/small_atlas.hpp"

using namespace claims;

namespace {

using Kind = Contested::Kind;
using Contests = std::vector<Contested>;

std::shared_ptr<const Atlas> shared(Atlas atlas) {
    return std::make_shared<const Atlas>(std::move(atlas));
}

Actor red_cross(const std::string& side) {
    return {.id = "red-cross",
            .name = "Red Cross",
            .short_name = {},
            .side = side,
            .kind = {},
            .parent_id = {},
            .notes = {},
            .source_id = {}};
}

Source paper(const std::string& title) {
    return {.id = "paper",
            .publisher = "Paper",
            .title = title,
            .url = {},
            .archive_url = {},
            .published = {},
            .language = {},
            .via_id = {}};
}

/// Two people who began with the same atlas.
struct TwoPeople {
    std::shared_ptr<const Atlas> base = support::small_atlas({{"a", {46, 40}, "2020-10-11", "A"}});
    Atlas mine = *base, theirs = *base;

    Rebase rebase() const { return {base, shared(theirs)}; }
};

const Contested the_actor{Kind::actor, "red-cross"}, the_source{Kind::source, "paper"};

}  // namespace

TEST_CASE("an actor of one id that two people made in different ways is contested") {
    TwoPeople two;
    two.mine = with_actor(two.mine, red_cross("north"));
    two.theirs = with_actor(two.theirs, red_cross(""));
    CHECK(two.rebase().contested(two.mine) == Contests{the_actor});
    CHECK(differences_in_words(two.mine, two.theirs, the_actor) ==
          std::vector<std::string>{"side: here “north”, there “”"});
    CHECK(name_in_words(two.mine, the_actor) == "Actor Red Cross");
    CHECK(two.rebase().onto_theirs(two.mine, {}).find_actor("red-cross")->side.empty());
    CHECK(two.rebase().onto_theirs(two.mine, {the_actor}).find_actor("red-cross")->side == "north");
}

TEST_CASE("so is a source that both changed; an event of the same id is another thing") {
    TwoPeople two;
    two.base = shared(with_source(*two.base, paper("First")));
    two.mine = with_source(*two.base, paper("Mine"));
    two.theirs = with_source(*two.base, paper("Theirs"));
    CHECK(two.rebase().contested(two.mine) == Contests{the_source});
    CHECK(differences_in_words(two.mine, two.theirs, the_source) ==
          std::vector<std::string>{"title: here “Mine”, there “Theirs”"});
    CHECK(two.rebase().onto_theirs(two.mine, {{Kind::event, "paper"}}).sources.front().title ==
          "Theirs");
    CHECK(two.rebase().onto_theirs(two.mine, {the_source}).sources.front().title == "Mine");
}

TEST_CASE("what one of two people wrote, or both in the same way, is not contested") {
    TwoPeople two;
    two.mine = with_source(with_actor(two.mine, red_cross("north")), paper("Mine"));
    two.theirs = with_actor(two.theirs, red_cross("north"));
    CHECK(two.rebase().contested(two.mine).empty());
    const Atlas joined = two.rebase().onto_theirs(two.mine, {});
    CHECK(joined.find_actor("red-cross")->side == "north");
    CHECK(joined.sources.size() == 1);
}

TEST_CASE("cells of further columns are compared by the names of their columns") {
    TwoPeople two;
    two.theirs.extra_columns.actors = {"colour", "size"};
    two.mine.extra_columns.actors = {"size"};
    Actor actor = red_cross("north");
    actor.extra =
        "\x1F"
        "large";
    two.theirs = with_actor(two.theirs, actor);
    actor.extra = "large";
    two.mine = with_actor(two.mine, actor);
    CHECK(two.rebase().contested(two.mine).empty());
    actor.extra = "small";
    two.mine = with_actor(two.mine, actor);
    CHECK(two.rebase().contested(two.mine) == Contests{the_actor});
}

TEST_CASE("an actor that they took away comes back with a claim of mine in its name") {
    TwoPeople two;
    two.base = shared(with_actor(*two.base, red_cross("")));
    two.mine = *two.base;
    EventDraft event = draft_of(two.mine, 0);
    event.claims.emplace_back().id = "claim";
    event.claims.back().actor_id = "red-cross";
    two.mine = with_event(two.mine, event);
    CHECK(two.theirs.find_actor("red-cross") == nullptr);
    const Atlas joined = two.rebase().onto_theirs(two.mine, {});
    REQUIRE(joined.find_actor("red-cross") != nullptr);
    CHECK(joined.actor(joined.claims_about(0).front().actor)->id == "red-cross");
}
