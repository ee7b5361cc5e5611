#include <doctest/doctest.h>

#include <stdexcept>

#include "claims/atlas.hpp"

namespace {

claims::Event event_named(std::string_view id) {
    claims::Event event;
    event.id = id;
    return event;
}

claims::Claim claim_named(std::string_view id) {
    claims::Claim claim;
    claim.id = id;
    return claim;
}

}  // namespace

TEST_CASE("a column gives back its texts, empty ones and zeros included") {
    claims::TextColumn column;
    const std::string with_zero("a\0b", 3);
    for (const std::string& text : {std::string(), std::string("Gəncə"), std::string(), with_zero})
        column.push_back(text);
    REQUIRE(column.size() == 4);
    CHECK(column[0] == "");
    CHECK(column[1] == "Gəncə");
    CHECK(column[2] == "");
    CHECK(column[3] == with_zero);
    CHECK(column.byte_count() == 7 + 3);
}

TEST_CASE("a chunk gives back every field of its events and claims") {
    claims::Event event;
    event.id = "id";
    event.title = "title";
    event.kind = "kind";
    event.when_text = "2020";
    event.when = {1, 2};
    event.at = {46.4, 40.7};
    event.place = "place";
    event.precision = claims::Precision::district;
    event.radius_m = 3.5;
    event.accused_side = "side";
    event.layer = "layer";
    event.notes = "notes";
    event.created = "created";
    event.modified = "modified";
    claims::Claim claim;
    claim.id = "claim";
    claim.actor = 4;
    claim.stance = claims::Stance::denies;
    claim.basis = claims::Basis::verification;
    claim.accuses_side = "accused";
    claim.made_text = "2021";
    claim.made = {3, 4};
    claim.metric = "killed";
    claim.value_min = 5;
    claim.value_max = 6;
    claim.summary = "summary";
    claim.quote = "quote";
    claim.source = 7;
    claims::EventChunk chunk;
    chunk.push_back(event_named("before"), {claim_named("other")});
    chunk.push_back(event, {claim_named("first"), claim});

    const claims::Event read = chunk.event(1);
    CHECK(read.id == "id");
    CHECK(read.title == "title");
    CHECK(read.kind == "kind");
    CHECK(read.when_text == "2020");
    CHECK(read.when == event.when);
    CHECK(read.at == event.at);
    CHECK(read.place == "place");
    CHECK(read.precision == claims::Precision::district);
    CHECK(read.radius_m == 3.5);
    CHECK(read.accused_side == "side");
    CHECK(read.layer == "layer");
    CHECK(read.notes == "notes");
    CHECK(read.created == "created");
    CHECK(read.modified == "modified");

    REQUIRE(chunk.claim_count(1) == 2);
    const claims::Claim back = chunk.claim(chunk.claims_begin(1) + 1);
    CHECK(back.id == "claim");
    CHECK(back.actor == 4);
    CHECK(back.stance == claims::Stance::denies);
    CHECK(back.basis == claims::Basis::verification);
    CHECK(back.accuses_side == "accused");
    CHECK(back.made_text == "2021");
    CHECK(back.made == claim.made);
    CHECK(back.metric == "killed");
    CHECK(back.value_min == 5);
    CHECK(back.value_max == 6);
    CHECK(back.summary == "summary");
    CHECK(back.quote == "quote");
    CHECK(back.source == 7);
    CHECK(back.gives_figure());
}

TEST_CASE("a full chunk takes no more events") {
    claims::EventChunk chunk;
    for (std::size_t i = 0; i < claims::EventChunk::max_rows; ++i) {
        REQUIRE_FALSE(chunk.is_full());
        chunk.push_back(event_named("event"), {});
    }
    CHECK(chunk.is_full());
    CHECK_THROWS_AS(chunk.push_back(event_named("one too many"), {}), std::length_error);
    CHECK(chunk.size() == claims::EventChunk::max_rows);
}

TEST_CASE("an atlas counts rows through its chunks, empty ones too") {
    claims::Atlas atlas;
    for (const std::size_t size : {0u, 2u, 0u, 1u, 0u}) {
        auto chunk = std::make_shared<claims::EventChunk>();
        for (std::size_t i = 0; i < size; ++i) {
            const std::string id = "event " + std::to_string(atlas.event_count() + i);
            chunk->push_back(event_named(id), std::vector(i + 1, claim_named(id)));
        }
        atlas.add_chunk(chunk);
    }
    REQUIRE(atlas.event_count() == 3);
    CHECK(atlas.claim_count() == 4);
    for (claims::EventRow row = 0; row < 3; ++row) {
        const std::string id = "event " + std::to_string(row);
        CHECK(atlas.event(row).id == id);
        CHECK(atlas.find_event(id) == row);
        CHECK(atlas.claims_about(row).front().id == id);
    }
    CHECK(atlas.claims_about(1).size() == 2);
    CHECK_FALSE(atlas.find_event("event 3").has_value());
    CHECK(claims::Atlas().claim_count() == 0);
}

TEST_CASE("a copy of an atlas shares its chunks") {
    claims::Atlas atlas;
    atlas.add_chunk(std::make_shared<claims::EventChunk>());
    const claims::Atlas copy = atlas;
    CHECK(copy.chunks().front() == atlas.chunks().front());
}

TEST_CASE("actors and sources are found, and nothing where there is none") {
    claims::Atlas atlas;
    atlas.actors.resize(2);
    atlas.actors[1].id = "osce";
    atlas.sources.resize(1);
    CHECK(atlas.find_actor("osce") == &atlas.actors[1]);
    CHECK(atlas.find_actor("nobody") == nullptr);
    CHECK(atlas.actor(1) == &atlas.actors[1]);
    CHECK(atlas.actor(2) == nullptr);
    CHECK(atlas.actor(claims::no_entry) == nullptr);
    CHECK(atlas.source(0) == &atlas.sources[0]);
    CHECK(atlas.source(claims::no_entry) == nullptr);
}

TEST_CASE("sources are found by their id in each copy of an atlas as it is there") {
    claims::Atlas atlas;
    const auto source = [](const char* id, const char* publisher) {
        claims::Source made;
        made.id = id;
        made.publisher = publisher;
        return made;
    };
    atlas.sources = {source("a", "First"), source("b", "B"), source("a", "Second")};
    REQUIRE(atlas.find_source("a") == &atlas.sources[0]);
    claims::Atlas copy = atlas;
    copy.sources[0].id = "c";
    CHECK(copy.find_source("a") == &copy.sources[2]);
    CHECK(copy.find_source("c") == &copy.sources[0]);
    copy.sources.push_back(source("d", "D"));
    CHECK(copy.find_source("d") == &copy.sources[3]);
    CHECK(copy.find_source("b") == &copy.sources[1]);
    copy = atlas;
    CHECK(copy.find_source("d") == nullptr);
    CHECK(copy.find_source("a") == &copy.sources[0]);
    const claims::Atlas moved = std::move(copy);
    CHECK(moved.find_source("b") == &moved.sources[1]);
}

TEST_CASE("chains of very many sources are followed in a moment, the longest for a while") {
    claims::Atlas atlas;
    const std::size_t count = 100'000;
    for (std::size_t i = 0; i < count; ++i) {
        claims::Source& source = atlas.sources.emplace_back();
        source.id = std::to_string(i);
        source.via_id = std::to_string(i % 2 == 0 ? count - 1 : i - 2);
    }
    std::size_t links = 0;
    for (claims::TableIndex i = 0; i < count; i += 20) links += atlas.source_chain(i).size();
    CHECK(links == count / 20 * claims::Atlas::longest_chain);
    CHECK(atlas.source_chain_in_words(0).ends_with(", quoting others"));
    CHECK_FALSE(atlas.source_chain_in_words(3).ends_with(", quoting others"));
}

TEST_CASE("a chain of sources goes to its origin, and round a circle once") {
    claims::Atlas atlas;
    const auto add = [&](std::string id, std::string publisher, std::string via) {
        claims::Source source;
        source.id = std::move(id);
        source.publisher = std::move(publisher);
        source.via_id = std::move(via);
        atlas.sources.push_back(source);
    };
    add("ians", "IANS", "xinhua");
    add("xinhua", "Xinhua", "mid");
    add("mid", "Russian Foreign Ministry", "");
    add("a", "A", "b");
    add("b", "", "a");
    add("c", "C", "no such source");
    add("", "Nameless", "");
    CHECK(atlas.source_chain(0).size() == 3);
    CHECK(atlas.source_chain_in_words(0) ==
          "IANS, quoting Xinhua, quoting the Russian Foreign Ministry");
    CHECK(atlas.source_chain_in_words(2) == "Russian Foreign Ministry");
    CHECK(atlas.source_chain_in_words(3) == "A, quoting b");
    CHECK(atlas.source_chain_in_words(5) == "C");
    CHECK(atlas.source_chain(claims::no_entry).empty());
    CHECK(atlas.source_chain_in_words(claims::no_entry) == "");
}
