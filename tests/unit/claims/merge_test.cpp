#include "claims/edit/merge.hpp"

#include <doctest/doctest.h>

#include "claims/edit/edit.hpp"

using claims::Atlas;
using claims::ClaimDraft;
using claims::EventDraft;

namespace {

EventDraft undated_event(const std::string& id, const std::string& title = "An event") {
    EventDraft draft;
    draft.id = id;
    draft.title = title;
    draft.at = {46.0, 40.0};
    return draft;
}

EventDraft with_claim(EventDraft draft, const std::string& claim_id, const std::string& actor,
                      const std::string& source = "") {
    ClaimDraft claim;
    claim.id = claim_id;
    claim.actor_id = actor;
    claim.source_id = source;
    draft.claims.push_back(claim);
    return draft;
}

claims::Actor actor(const std::string& id, const std::string& name) {
    claims::Actor actor;
    actor.id = id;
    actor.name = name;
    return actor;
}

claims::Source source(const std::string& id) {
    claims::Source source;
    source.id = id;
    return source;
}

}  // namespace

TEST_CASE("a merge adds what is new and shares the chunks of the base") {
    const Atlas base =
        with_event(with_actor({}, actor("a", "A")), with_claim(undated_event("1"), "c", "a"));
    Atlas additions = with_actor(with_actor({}, actor("b", "B")), actor("a", "A"));
    additions = with_source(additions, source("s"));
    additions = with_event(additions, with_claim(undated_event("3"), "x", "a", "s"));
    additions = with_event(additions, with_claim(undated_event("2"), "y", "b"));

    const claims::Merge merge = claims::merged(base, additions);
    CHECK(merge.events_added == 2);
    CHECK(merge.claims_added == 2);
    CHECK(merge.actors_added == 1);
    CHECK(merge.sources_added == 1);
    CHECK(merge.different_entries == 0);
    CHECK(merge.atlas.chunks().front() == base.chunks().front());
    REQUIRE(merge.atlas.event_count() == 3);
    // Behind the events of the base, in their own order.
    CHECK(merge.atlas.event(1).id == "3");
    CHECK(merge.atlas.event(2).id == "2");
    const EventDraft third = draft_of(merge.atlas, 1);
    CHECK(third.claims[0].actor_id == "a");
    CHECK(third.claims[0].source_id == "s");
    CHECK(draft_of(merge.atlas, 2).claims[0].actor_id == "b");
}

TEST_CASE("what is there already is counted, and what differs stays as it is") {
    Atlas base = with_actor({}, actor("a", "A"));
    base = with_event(base, with_claim(undated_event("1"), "c", "a"));
    base = with_event(base, undated_event("2", "Ours"));
    Atlas additions = with_actor({}, actor("a", "Another name"));
    additions = with_event(additions, with_claim(undated_event("1"), "c", "a"));
    additions = with_event(additions, undated_event("2", "Theirs"));

    const claims::Merge merge = claims::merged(base, additions);
    CHECK(merge.events_added == 0);
    CHECK(merge.already_there == 1);
    CHECK(merge.different == 1);
    CHECK(merge.different_ids == std::vector<std::string>{"2"});
    CHECK(merge.different_entries == 1);
    CHECK(merge.atlas.event(1).title == "Ours");
    CHECK(merge.atlas.actors[0].name == "A");
    CHECK(merge.atlas.chunks() == base.chunks());
}

TEST_CASE("an event that is there gets the claims that it lacks") {
    Atlas base = with_actor({}, actor("a", "A"));
    EventDraft ours = with_claim(undated_event("1"), "c", "a");
    ours.claims.push_back(ours.claims[0]);
    ours.claims[1].id = "own";
    ours.claims[1].summary = "Said by us alone.";
    base = with_event(base, ours);
    base = with_event(base, with_claim(undated_event("2"), "x", "a"));
    EventDraft theirs = with_claim(undated_event("1", "Another title"), "renamed", "a");
    for (const char* id : {"own", "x"}) {
        theirs.claims.push_back(theirs.claims[0]);
        theirs.claims.back().id = id;
        theirs.claims.back().summary = id;
    }
    theirs.claims[1].made = "2020";
    const Atlas additions = with_event(with_actor({}, actor("a", "A")), theirs);

    const claims::Merge merge = claims::merged(base, additions);
    CHECK(merge.events_added == 0);
    CHECK(merge.events_extended == 1);
    CHECK(merge.claims_added == 1);
    CHECK(merge.different == 1);  // its title, and what “own” says
    const EventDraft event = draft_of(merge.atlas, 0);
    CHECK(event.title == ours.title);
    REQUIRE(event.claims.size() == 3);
    CHECK(event.claims[0].summary == ours.claims[0].summary);
    CHECK(event.claims[1].id == "own");
    CHECK(event.claims[2].id == "x-2");  // another event has a claim “x”
    CHECK(event.claims[2].summary == "x");

    const claims::Merge again = claims::merged(merge.atlas, additions);
    CHECK_FALSE(again.adds_anything());
    CHECK(again.atlas.chunks() == merge.atlas.chunks());
}

TEST_CASE("a claim with another actor is another claim, whatever its id") {
    Atlas both = with_actor(with_actor({}, actor("a", "A")), actor("b", "B"));
    const Atlas base = with_event(both, with_claim(undated_event("1"), "c", "a"));
    const Atlas additions = with_event(both, with_claim(undated_event("1"), "c", "b"));
    const claims::Merge merge = claims::merged(base, additions);
    CHECK(merge.different == 0);
    REQUIRE(merge.claims_to_known == 1);
    CHECK(draft_of(merge.atlas, 0).claims[1].actor_id == "b");
}

TEST_CASE("claims of new events do not take ids that other claims have") {
    const Atlas base =
        with_event(with_actor({}, actor("a", "A")), with_claim(undated_event("1"), "c", "a"));
    Atlas additions = with_actor({}, actor("a", "A"));
    additions = with_event(additions, with_claim(undated_event("2"), "c", "a"));
    const claims::Merge merge = claims::merged(base, additions);
    CHECK(draft_of(merge.atlas, 1).claims[0].id == "c-2");
}

TEST_CASE("a hundred thousand events merge, twice without anything new") {
    Atlas additions;
    auto chunk = std::make_shared<claims::EventChunk>();
    for (int i = 0; i < 100'000; ++i) {
        if (chunk->is_full()) {
            additions.add_chunk(std::move(chunk));
            chunk = std::make_shared<claims::EventChunk>();
        }
        const std::string id = "event-" + std::to_string(i);
        claims::Event event;
        event.id = id;
        event.title = "An event";
        chunk->push_back(event, {});
    }
    additions.add_chunk(std::move(chunk));
    const claims::Merge once = claims::merged({}, additions);
    CHECK(once.events_added == 100'000);
    CHECK(once.atlas.event(99'999).id == "event-99999");
    const claims::Merge twice = claims::merged(once.atlas, additions);
    CHECK(twice.events_added == 0);
    CHECK(twice.already_there == 100'000);
}
