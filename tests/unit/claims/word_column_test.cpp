#include "claims/columns/word_column.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <deque>
#include <random>
#include <string>

#include "claims/columns/event_chunk.hpp"

namespace {

bool is_same(const claims::Claim& one, const claims::Claim& other) {
    const auto number_bits = [](double number) { return std::bit_cast<std::uint64_t>(number); };
    return one.id == other.id && one.actor == other.actor && one.stance == other.stance &&
           one.basis == other.basis && one.accuses_side == other.accuses_side &&
           one.made_text == other.made_text && one.made == other.made &&
           one.metric == other.metric &&
           number_bits(one.value_min) == number_bits(other.value_min) &&
           number_bits(one.value_max) == number_bits(other.value_max) &&
           one.summary == other.summary && one.quote == other.quote && one.source == other.source &&
           one.extra == other.extra;
}

}  // namespace

TEST_CASE("a word column keeps each word once and gives every row its own back") {
    claims::WordColumn column;
    for (int row = 0; row < 1000; ++row)
        column.push_back(row % 3 == 0 ? "" : row % 3 == 1 ? "a" : "b");
    column.shrink();
    column.push_back("b");
    column.push_back("new");
    REQUIRE(column.size() == 1002);
    for (std::size_t row = 0; row < 1000; ++row)
        CHECK(column[row] == (row % 3 == 0 ? "" : row % 3 == 1 ? "a" : "b"));
    CHECK(column[1000] == "b");
    CHECK(column[1001] == "new");
    CHECK(column[1000].data() == column[2].data());
}

TEST_CASE("a word column holds more words than two bytes can count") {
    claims::WordColumn column;
    constexpr int count = 70'000;
    for (int row = 0; row < count; ++row) column.push_back(std::to_string(row));
    for (int row = 0; row < count; ++row) column.push_back(std::to_string(row));
    REQUIRE(column.size() == 2 * count);
    for (int row = 0; row < 2 * count; ++row)
        REQUIRE(column[static_cast<std::size_t>(row)] == std::to_string(row % count));
    CHECK(column[0].data() == column[count].data());
}

TEST_CASE("a date column tells dates of the same text and another time apart") {
    claims::DateColumn column;
    column.push_back("2020", {1, 2});
    column.push_back("2020", {1, 3});
    column.push_back("", {});
    column.push_back("2020", {1, 2});
    CHECK(column.extent(0) == claims::Extent{1, 2});
    CHECK(column.extent(1) == claims::Extent{1, 3});
    CHECK(column.text(1) == "2020");
    CHECK(column.text(2) == "");
    CHECK(column.extent(2) == claims::Extent{});
    CHECK(&column.extent(3) == &column.extent(0));
}

TEST_CASE("a sparse column of numbers gives back every bit, NaN and -0 included") {
    claims::SparseNumberColumn zeros(0.0);
    zeros.set(0, 0.0);
    zeros.set(2, -0.0);
    zeros.set(3, 7.5);
    CHECK(zeros[0] == 0.0);
    CHECK_FALSE(std::signbit(zeros[1]));
    CHECK(std::signbit(zeros[2]));
    CHECK(zeros[3] == 7.5);
    CHECK(zeros[4] == 0.0);
    claims::SparseNumberColumn figures(claims::not_provided);
    figures.set(1, 3.0);
    CHECK(std::isnan(figures[0]));
    CHECK(figures[1] == 3.0);
    CHECK(std::isnan(figures[2]));
}

TEST_CASE("an index finds what was added and nothing else, whatever collides") {
    claims::HashIndex index;
    const auto bad_hash = [](std::uint32_t number) { return std::size_t{number % 5}; };
    CHECK(index.find(0, [](std::uint32_t) { return true; }) == claims::HashIndex::none);
    for (std::uint32_t number = 0; number < 500; ++number) index.add(bad_hash);
    CHECK(index.size() == 500);
    const auto find = [&](std::uint32_t wanted) {
        return index.find(bad_hash(wanted), [&](std::uint32_t found) { return found == wanted; });
    };
    for (std::uint32_t number = 0; number < 500; ++number) CHECK(find(number) == number);
    CHECK(find(500) == claims::HashIndex::none);
}

TEST_CASE("claims of other columns are what they are one by one") {
    std::mt19937 random(3);
    claims::ClaimColumns from, one_by_one, appended;
    std::deque<std::string> texts;
    const auto text = [&](const char* stem, std::size_t different) {
        const std::size_t number = random() % different;
        return std::string_view(
            texts.emplace_back(number == 0 ? "" : stem + std::to_string(number)));
    };
    for (int row = 0; row < 3000; ++row) {
        claims::Claim claim;
        claim.id = text("c", 3000);
        claim.actor = static_cast<claims::TableIndex>(random() % 9);
        claim.stance = random() % 2 == 0 ? claims::Stance::asserts : claims::Stance::denies;
        claim.accuses_side = text("side", 4);
        claim.made_text = text("day", 900);
        claim.made = {static_cast<claims::Instant>(random() % 3), 5};
        claim.metric = text("metric", 6);
        if (row % 50 == 7) claim.value_min = static_cast<double>(random() % 100);
        claim.summary = text("summary", 3000);
        if (row < 2000) claim.quote = text("quote", 3);
        claim.source = static_cast<claims::TableIndex>(random() % 50);
        from.push_back(claim);
    }
    while (appended.size() < 20'000) {
        const std::size_t begin = random() % from.size();
        const std::size_t most = random() % 3 == 0 ? 3000 : 5;
        const std::size_t end = std::min(from.size(), begin + random() % most);
        appended.append(from, begin, end);
        for (std::size_t row = begin; row < end; ++row) one_by_one.push_back(from[row]);
    }
    REQUIRE(appended.size() == one_by_one.size());
    CHECK(appended.text_bytes() == one_by_one.text_bytes());
    CHECK(appended.dates().extents() == one_by_one.dates().extents());
    CHECK(appended.metrics().word_count() == one_by_one.metrics().word_count());
    CHECK(appended.quotes().size() == one_by_one.quotes().size());
    for (std::size_t row = 0; row < appended.size(); ++row)
        REQUIRE(is_same(appended[row], one_by_one[row]));
}

TEST_CASE("a chunk takes claims for events that were added without") {
    claims::EventChunk chunk;
    claims::ClaimColumns claims;
    for (const char* id : {"e0", "e1", "e2"}) {
        claims::Event event;
        event.id = id;
        chunk.push_back(event, {});
    }
    for (const char* id : {"c0", "c1", "c2"}) {
        claims::Claim claim;
        claim.id = id;
        claims.push_back(claim);
    }
    chunk.set_claims(std::move(claims), {2, 2, 3});
    CHECK(chunk.claim_count(0) == 2);
    CHECK(chunk.claim_count(1) == 0);
    CHECK(chunk.claim(chunk.claims_begin(2)).id == "c2");
    CHECK_THROWS(chunk.set_claims({}, {0}));
}
