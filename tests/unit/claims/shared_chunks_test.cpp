#include "claims/edit/shared_chunks.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <set>

#include "claims/edit/edit.hpp"
#include "generated_atlas.hpp"

using namespace claims;

namespace {

constexpr std::size_t four_chunks = 3 * EventChunk::max_rows + 700;

/// The same events in chunks of its own, as a file gives them that is read once more.
Atlas read_again(const Atlas& atlas) {
    Atlas again = atlas.bare();
    auto chunk = std::make_shared<EventChunk>();
    for (const auto& each : atlas.chunks())
        for (std::size_t row = 0; row < each->size(); ++row) {
            if (chunk->is_full())
                again.add_chunk(std::exchange(chunk, std::make_shared<EventChunk>()));
            chunk->push_row(*each, row);
        }
    again.add_chunk(chunk);
    return again;
}

std::size_t shared_between(const Atlas& a, const Atlas& b) {
    return static_cast<std::size_t>(std::ranges::count_if(a.chunks(), [&](const auto& chunk) {
        return std::ranges::find(b.chunks(), chunk) != b.chunks().end();
    }));
}

bool equal(const Atlas& a, const Atlas& b) {
    if (a.event_count() != b.event_count()) return false;
    for (EventRow row = 0; row < a.event_count(); ++row)
        if (!same(draft_of(a, row), draft_of(b, row))) return false;
    return true;
}

std::string id_at(const Atlas& atlas, EventRow row) {
    return std::string(atlas.event(row).id);
}

Atlas with_actors(const Atlas& atlas, std::initializer_list<const char*> ids) {
    Atlas more = atlas;
    for (const char* id : ids) more = with_actor(more, {id, "Actor", "", "", "", "", "", ""});
    return more;
}

Atlas retitled(const Atlas& atlas, EventRow row) {
    EventDraft draft = draft_of(atlas, row);
    draft.title += " again";
    return with_event(atlas, draft);
}

EventDraft new_event(const std::string& id) {
    EventDraft draft;
    draft.id = id;
    draft.title = "New";
    return draft;
}

}  // namespace

TEST_CASE("an atlas that is read once more shares the chunks that did not change") {
    // Some claims are made by an actor that is not there; these are all there.
    const Atlas known = with_actors(read_again(generated_atlas(3, four_chunks)), {"y", "z"});
    REQUIRE(known.chunks().size() == 4);
    const auto shared_after = [&](const Atlas& changed) {
        const Atlas read = read_again(changed);
        REQUIRE(shared_between(read, known) == 0);
        const Atlas shared = sharing_chunks(read, known);
        CHECK(equal(shared, changed));
        return shared_between(shared, known);
    };
    CHECK(shared_after(known) == 4);
    CHECK(shared_after(retitled(known, 5000)) == 3);
    // What comes behind an event that is gone or new lies elsewhere in the file's chunks.
    CHECK(shared_after(without_event(known, id_at(known, 5000))) == 3);
    CHECK(shared_after(without_event(known, id_at(known, 0))) == 3);
    CHECK(shared_after(with_event(known, new_event("new"))) == 3);  // the last had room for it
    CHECK(shared_after(with_actors(known, {"new"})) == 4);
}

TEST_CASE("nothing is shared with an atlas that numbers its actors or columns otherwise") {
    Atlas known = read_again(generated_atlas(3, 50)), read = read_again(known);
    REQUIRE(shared_between(sharing_chunks(read, known), known) == 1);
    std::swap(read.actors[0], read.actors[1]);
    CHECK(shared_between(sharing_chunks(read, known), known) == 0);
    read = read_again(known);
    known.extra_columns.events = {"admin1"};
    CHECK(shared_between(sharing_chunks(read, known), known) == 0);
    read.extra_columns.events = {"admin1", "admin2"};
    CHECK(shared_between(sharing_chunks(read, known), known) == 1);
}

TEST_CASE("an atlas without events shares nothing and takes everything") {
    const Atlas known = generated_atlas(3, 50);
    CHECK(sharing_chunks(known.bare(), known).event_count() == 0);
    CHECK(equal(sharing_chunks(known, known.bare()), known));
}

TEST_CASE("after any edits it is the same atlas, and the difference names them exactly") {
    std::mt19937 random(11);
    const Atlas known = read_again(generated_atlas(4, four_chunks));
    for (int round = 0; round < 12; ++round) {
        Atlas changed = known;
        std::set<std::string> put, removed;
        for (int edit = 0; edit < 1 + round * 4; ++edit) {
            const auto row = static_cast<EventRow>(random() % changed.event_count());
            const std::string id = id_at(changed, row);
            switch (random() % 3) {
                case 0:
                    changed = without_event(changed, id);
                    if (known.find_event(id)) removed.insert(id);
                    put.erase(id);
                    break;
                case 1:
                    changed = retitled(changed, row);
                    put.insert(id);
                    break;
                default:
                    put.insert("new-" + std::to_string(edit));
                    changed = with_event(changed, new_event("new-" + std::to_string(edit)));
            }
        }
        const Atlas read = read_again(changed), shared = sharing_chunks(read, known);
        REQUIRE(equal(shared, changed));
        CHECK(shared_between(shared, known) == shared_between(changed, known));
        for (const Atlas* after : std::initializer_list<const Atlas*>{&read, &shared, &changed}) {
            const Difference found = difference(known, *after);
            std::set<std::string> found_put;
            CHECK(std::ranges::is_sorted(found.put));
            for (const EventRow row : found.put) {
                const EventDraft draft = draft_of(*after, row);
                found_put.insert(draft.id);
                REQUIRE(same(draft, draft_of(changed, *changed.find_event(draft.id))));
            }
            CHECK(found_put == put);
            CHECK(std::set(found.removed.begin(), found.removed.end()) == removed);
        }
    }
}
