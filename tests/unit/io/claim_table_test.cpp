#include "io/atlas/claim_table.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <limits>
#include <random>
#include <string>

#include "io/all_cores.hpp"

namespace {

using Chunks = std::vector<std::shared_ptr<claims::EventChunk>>;

Chunks chunks_of(std::initializer_list<std::size_t> sizes) {
    Chunks chunks;
    for (const std::size_t size : sizes) {
        chunks.push_back(std::make_shared<claims::EventChunk>());
        for (std::size_t row = 0; row < size; ++row) chunks.back()->push_back({}, {});
    }
    return chunks;
}

/// A claim on its way.
struct Claimed {
    claims::EventRow about;
    double rank;
    std::string id;
};

std::string event_id(claims::EventRow row) {
    return "event " + std::to_string(row);
}

/// The claim of `rows[i]` stands on line i + 2. Returns what was told about claims left out.
claims::Problems hand_out(const std::vector<Claimed>& rows, const Chunks& chunks,
                          const claims::Workers& workers = {}) {
    io::FileProblems problems("claims.csv", "line");
    io::ClaimTable table;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        claims::Claim claim;
        claim.id = rows[i].id;
        table.add(event_id(rows[i].about), i + 2, claim, rows[i].rank);
    }
    io::TableIds events;
    claims::EventRow row = 0;
    for (const auto& chunk : chunks)
        for (std::size_t i = 0; i < chunk->size(); ++i, ++row)
            events.add(event_id(row), 0, problems);
    table.find_events(events, problems);
    table.hand_out(chunks, workers);
    claims::Problems told;
    problems.append_to(told);
    return told;
}

/// The ids of the claims about each event, joined.
std::vector<std::string> claims_in(const Chunks& chunks) {
    std::vector<std::string> found;
    for (const auto& chunk : chunks)
        for (std::size_t row = 0; row < chunk->size(); ++row) {
            found.emplace_back();
            for (std::size_t i = chunk->claims_begin(row); i < chunk->claims_end(row); ++i)
                found.back() += std::string(chunk->claim(i).id) + " ";
        }
    return found;
}

}  // namespace

TEST_CASE("claims come to their events in the order in which they were read") {
    const Chunks chunks = chunks_of({2, 1, 2});
    hand_out({{3, 0, "a"}, {0, 0, "b"}, {3, 0, "c"}, {2, 0, "d"}}, chunks);
    CHECK(claims_in(chunks) == std::vector<std::string>{"b ", "", "d ", "a c ", ""});
}

TEST_CASE("claims about an event that is not there are left out, each with its line") {
    const Chunks chunks = chunks_of({1, 1});
    const claims::Problems told =
        hand_out({{7, 0, "a"}, {7, 0, "b"}, {1, 0, "c"}, {7, 0, "d"}, {0, 0, "e"}}, chunks);
    CHECK(claims_in(chunks) == std::vector<std::string>{"e ", "c "});
    REQUIRE(told.size() == 3);
    CHECK(told[0].place == "line 2");
    CHECK(told[1].place == "line 3");
    CHECK(told[2].place == "line 5");
    CHECK(told[2].sentence ==
          "the event “event 7” is not in the events table; the claim is left out.");
}

TEST_CASE("claims come in the order of their ranks where they have any") {
    const double last = std::numeric_limits<double>::infinity();
    const Chunks chunks = chunks_of({2});
    hand_out({{0, 0, "a"}, {0, last, "z"}, {1, 2, "d"}, {1, 1, "c"}, {0, 1, "b"}, {0, 1, "bb"}},
             chunks);
    CHECK(claims_in(chunks) == std::vector<std::string>{"a b bb z ", "c d "});
}

TEST_CASE("many claims in any order all arrive") {
    std::vector<Claimed> rows;
    for (int i = 0; i < 40'000; ++i)
        rows.push_back({static_cast<claims::EventRow>(i / 4), 0, std::to_string(i)});
    const Chunks expected = chunks_of({4096, 4096, 1808});
    hand_out(rows, expected);
    CHECK(claims_in(expected)[9'999] == "39996 39997 39998 39999 ");
    for (Claimed& row : rows) row.rank = std::stod(row.id) + 1;
    std::ranges::shuffle(rows, std::mt19937(1));
    const Chunks shuffled = chunks_of({4096, 4096, 1808});
    hand_out(rows, shuffled);
    CHECK(claims_in(shuffled) == claims_in(expected));
}

TEST_CASE("several workers hand out what one alone does") {
    std::vector<Claimed> rows;
    for (int i = 0; i < 70'000; ++i)
        if (i % 7 != 0)
            rows.push_back({static_cast<claims::EventRow>(i / 4), 0, std::to_string(i)});
    rows.push_back({20'000, 0, "about nothing"});
    const Chunks one = chunks_of({4096, 4096, 1, 4096, 4096, 2000});
    CHECK(hand_out(rows, one).size() == 1);
    CHECK(claims_in(one)[17'498] == "69992 69994 69995 ");
    for (const std::size_t count : {2, 3, 8}) {
        const Chunks many = chunks_of({4096, 4096, 1, 4096, 4096, 2000});
        hand_out(rows, many, {count, io::all_cores().run});
        CHECK(claims_in(many) == claims_in(one));
    }
}

TEST_CASE("events without any claim are left without") {
    const Chunks chunks = chunks_of({1, 1});
    hand_out({}, chunks);
    CHECK(claims_in(chunks) == std::vector<std::string>{"", ""});
}
