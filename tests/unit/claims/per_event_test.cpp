#include "claims/columns/per_event.hpp"

#include <doctest/doctest.h>

#include <random>
#include <stdexcept>
#include <string>
#include <utility>

namespace {

using Chunks = std::vector<std::shared_ptr<const claims::EventChunk>>;

std::shared_ptr<const claims::EventChunk> some_chunk(std::mt19937& random) {
    auto chunk = std::make_shared<claims::EventChunk>();
    for (auto events = random() % 6; events > 0; --events) {
        const std::string title = std::to_string(random());
        claims::Event event;
        event.title = title;
        chunk->push_back(event, {});
    }
    return chunk;
}

/// None of them empty.
Chunks nine_chunks() {
    std::mt19937 random(2020);
    Chunks chunks;
    while (chunks.size() < 9)
        if (const auto chunk = some_chunk(random); chunk->size() > 0) chunks.push_back(chunk);
    return chunks;
}

claims::Atlas atlas_of(const Chunks& chunks) {
    claims::Atlas atlas;
    for (const auto& chunk : chunks) atlas.add_chunk(chunk);
    return atlas;
}

/// As often as a chunk is looked at.
struct Titles {
    int chunks_read = 0;

    auto filler() {
        return [this] {
            return [this](const claims::EventChunk& chunk, std::string* into) {
                ++chunks_read;
                for (std::size_t row = 0; row < chunk.size(); ++row) into[row] = chunk.title(row);
            };
        };
    }
};

std::vector<std::string> titles_of(const claims::Atlas& atlas) {
    std::vector<std::string> titles;
    for (const auto& chunk : atlas.chunks())
        for (std::size_t row = 0; row < chunk->size(); ++row)
            titles.emplace_back(chunk->title(row));
    return titles;
}

}  // namespace

TEST_CASE("what is kept of every event fits the atlas, whatever of it has changed") {
    std::mt19937 random(2020);
    claims::PerEvent<std::string> kept;
    Chunks chunks;
    for (int round = 0; round < 2000; ++round) {
        CAPTURE(round);
        if (round % 500 == 250) chunks.clear();
        for (auto changes = random() % 3; changes > 0; --changes) {
            const auto at =
                chunks.begin() +
                static_cast<std::ptrdiff_t>(random() % std::max<std::size_t>(1, chunks.size()));
            const auto what = chunks.size() > 12 ? 0 : random() % 3;
            if (what == 0 && !chunks.empty())
                chunks.erase(at);
            else if (what == 1 && !chunks.empty())
                *at = some_chunk(random);
            else
                chunks.insert(at, some_chunk(random));
        }
        const claims::Atlas atlas = atlas_of(chunks);
        Titles titles;
        kept.update(atlas, {}, titles.filler());
        REQUIRE(kept.values() == titles_of(atlas));
    }
}

TEST_CASE("only what has changed of an atlas is looked at again") {
    Chunks chunks = nine_chunks();
    claims::PerEvent<std::string> kept;
    Titles titles;
    kept.update(atlas_of(chunks), {}, titles.filler());
    CHECK(std::exchange(titles.chunks_read, 0) == 9);
    kept.update(atlas_of(chunks), {}, titles.filler());
    CHECK(titles.chunks_read == 0);
    chunks[4] = std::make_shared<claims::EventChunk>(*chunks[4]);
    kept.update(atlas_of(chunks), {}, titles.filler());
    CHECK(titles.chunks_read == 1);
}

TEST_CASE("after something was thrown, all is looked at again") {
    Chunks chunks = nine_chunks();
    claims::PerEvent<std::string> kept;
    Titles titles;
    kept.update(atlas_of(chunks), {}, titles.filler());
    chunks[2] = std::make_shared<claims::EventChunk>(*chunks[1]);
    CHECK_THROWS(kept.update(atlas_of(chunks), {}, [] {
        return [](const claims::EventChunk&, std::string*) { throw std::runtime_error("no room"); };
    }));
    kept.update(atlas_of(chunks), {}, titles.filler());
    CHECK(kept.values() == titles_of(atlas_of(chunks)));
}
