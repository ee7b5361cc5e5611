#include "claims/edit/edit_rows.hpp"

#include <doctest/doctest.h>

#include <random>

#include "claims/edit/edit.hpp"
#include "generated_atlas.hpp"

using namespace claims;

namespace {

std::vector<EventRow> some_rows(const Atlas& atlas, std::mt19937& random, double share) {
    std::bernoulli_distribution is_among(share);
    std::vector<EventRow> rows;
    for (EventRow row = 0; row < atlas.event_count(); ++row)
        if (is_among(random)) rows.push_back(row);
    return rows;
}

void check_equal(const Atlas& ours, const Atlas& expected) {
    REQUIRE(ours.event_count() == expected.event_count());
    std::size_t unlike = 0;
    for (EventRow row = 0; row < ours.event_count(); ++row)
        unlike += same(draft_of(ours, row), draft_of(expected, row)) ? 0 : 1;
    CHECK(unlike == 0);
}

}  // namespace

TEST_CASE("words set in many rows are those that would be set event by event") {
    const Atlas atlas = generated_atlas(11, 2 * EventChunk::max_rows + 300);
    std::mt19937 random(3);
    for (const double share : {0.001, 0.4, 1.0}) {
        const std::vector<EventRow> rows = some_rows(atlas, random, share);
        for (const WordChange& change : {WordChange{"a new layer", {}}, WordChange{{}, "strike"},
                                         WordChange{"a new layer", "strike"}, WordChange{}}) {
            std::vector<EventDraft> drafts;
            for (const EventRow row : rows) {
                drafts.push_back(draft_of(atlas, row));
                if (change.layer) drafts.back().layer = *change.layer;
                if (change.kind) drafts.back().kind = *change.kind;
            }
            check_equal(with_words(atlas, rows, change), with_events(atlas, drafts));
        }
    }
}

TEST_CASE("a chunk in which nothing becomes another word is shared") {
    const Atlas atlas = generated_atlas(5, EventChunk::max_rows + 10);
    const std::string layer(atlas.event(EventChunk::max_rows).layer);
    const std::vector<EventRow> rows{0, EventChunk::max_rows};
    const Atlas changed = with_words(atlas, rows, {layer + "x", {}});
    CHECK(changed.chunks()[0] != atlas.chunks()[0]);
    const Atlas same_again =
        with_words(atlas, std::vector<EventRow>{EventChunk::max_rows}, {layer, {}});
    CHECK(same_again.chunks() == atlas.chunks());
}

TEST_CASE("rows taken away are those of the events that are gone") {
    const Atlas atlas = generated_atlas(13, 2 * EventChunk::max_rows + 300);
    std::mt19937 random(4);
    for (const double share : {0.001, 0.5, 1.0}) {
        const std::vector<EventRow> rows = some_rows(atlas, random, share);
        std::vector<std::string> ids;
        for (const EventRow row : rows) ids.emplace_back(atlas.event(row).id);
        check_equal(without_rows(atlas, rows), without_events(atlas, ids));
    }
    CHECK(without_rows(atlas, {}).chunks() == atlas.chunks());
}

TEST_CASE("a word that is nowhere any more is not kept in its column") {
    WordColumn column;
    for (const char* word : {"a", "b", "a", "c"}) column.push_back(word);
    const std::vector<std::size_t> rows{1, 3};
    const WordColumn changed = column.with("d", rows);
    CHECK(changed.word_count() == 2);
    CHECK(changed[0] == "a");
    CHECK(changed[1] == "d");
    CHECK(changed[2] == "a");
    CHECK(changed[3] == "d");
}
