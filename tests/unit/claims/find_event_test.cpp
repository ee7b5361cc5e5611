#include <doctest/doctest.h>

#include <thread>
#include <vector>

#include "claims/edit/edit.hpp"
#include "generated_atlas.hpp"

using namespace claims;

namespace {

bool finds_each(const Atlas& atlas) {
    for (EventRow row = 0; row < atlas.event_count(); ++row)
        if (atlas.find_event(atlas.event(row).id) != row) return false;
    return true;
}

}  // namespace

TEST_CASE("each event is found by its id, and again after edits") {
    const Atlas atlas = generated_atlas(3, EventChunk::max_rows + 700);
    CHECK(finds_each(atlas));
    CHECK_FALSE(atlas.find_event("nobody's"));
    CHECK_FALSE(atlas.find_event(""));
    const std::string gone(atlas.event(40).id);
    const Atlas less = without_event(atlas, gone);
    CHECK(finds_each(less));
    CHECK_FALSE(less.find_event(gone));
    CHECK(finds_each(atlas));
}

TEST_CASE("of events with one id the first is found, however often") {
    auto chunk = std::make_shared<EventChunk>();
    for (const char* id : {"a", "twice", "twice", "b"}) {
        Event event;
        event.id = id;
        chunk->push_back(event, {});
    }
    Atlas atlas;
    atlas.add_chunk(chunk);
    for (int i = 0; i < 20; ++i) CHECK(atlas.find_event("twice") == 1);
    CHECK(atlas.find_event("b") == 3);
}

TEST_CASE("events are found by several threads at once") {
    const Atlas atlas = generated_atlas(5, 3000);
    std::vector<int> found(4);
    {
        std::vector<std::jthread> threads;
        for (int& is_found : found)
            threads.emplace_back([&] { is_found = finds_each(atlas) ? 1 : 0; });
    }
    CHECK(found == std::vector<int>{1, 1, 1, 1});
}
