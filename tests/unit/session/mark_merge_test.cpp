#include "session/map/mark_merge.hpp"

#include <doctest/doctest.h>

#include <set>

using namespace session;

namespace {

constexpr double world_m = 4e7;
constexpr double closest_look = 0.01;  // metres in a pixel

}  // namespace

TEST_CASE("seeds at both ends of the world are merged where they touch, as close as one can look") {
    std::vector<MarkSeed> seeds{{{0, 0}, 3, 0},
                                {{0.05, 0.05}, 1, 3},  // 5 px off
                                {{world_m, world_m}, 2, 4},
                                {{world_m + 0.05, world_m}, 7, 6},
                                {{world_m / 2, 0}, 1, 13}};
    const auto part_of = merge_touching(seeds, closest_look);
    CHECK(part_of == std::vector<std::uint32_t>{0, 0, 3, 3, 4});
    CHECK(seeds[0].count == 4);
    CHECK(seeds[3].count == 9);
    CHECK(seeds[4].count == 1);
}

TEST_CASE("seeds in one line around the world, too") {
    std::vector<MarkSeed> seeds;
    for (std::uint32_t i = 0; i < 1000; ++i) seeds.push_back({{world_m * i / 1000, 0}, 1, i});
    seeds.push_back({{world_m / 2 + 0.1, 0}, 1, 1000});  // 10 px from the one in the middle
    const auto part_of = merge_touching(seeds, closest_look);
    for (std::uint32_t i = 0; i < 1000; ++i) CHECK(part_of[i] == i);
    CHECK(part_of[1000] == 500);
}

TEST_CASE("where squares are larger the same seeds merge") {
    // A far seed makes the squares larger in which the others are looked for.
    std::vector<MarkSeed> near_ones;
    for (std::uint32_t i = 0; i < 300; ++i)
        near_ones.push_back({{(i * 7919 % 1000) * 0.5, (i * 104729 % 1000) * 0.5}, 1 + i % 5, i});
    std::vector<MarkSeed> with_far = near_ones;
    with_far.push_back({{world_m, world_m}, 1, 300});
    auto expected = merge_touching(near_ones, 1.0);
    expected.push_back(300);
    CHECK(merge_touching(with_far, 1.0) == expected);
    CHECK(std::set(expected.begin(), expected.end()).size() < 280);
}
