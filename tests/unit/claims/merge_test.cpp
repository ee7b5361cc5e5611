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
