#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "geo/shape/geometry.hpp"

namespace geo {

/// Finds the nodes of a net of lines: the places where they meet, part or end. What lies between
/// two nodes is an arc: all lines that run there have the same corners, one way or the other. Two
/// places are one when their coordinates are equal; shapes that only lie close to each other have
/// no nodes there.
class NodeFinder {
 public:
    /// `places`: how many there will be, about.
    explicit NodeFinder(std::size_t places = 0);

    void add_ring(const Ring& ring);
    void add_line(const Line& line);

    /// Of what was added so far, each once.
    const std::vector<LngLat>& nodes() const { return nodes_; }

 private:
    /// A place that was passed, by its hash: a few bytes for each of millions. Should two places
    /// ever have the same, there is a node too many, which does no harm.
    struct Passed {
        std::uint64_t place;
        std::uint64_t between;  ///< the places before and after it, either way round; or node_mark
    };
    struct Step {
        std::uint64_t place;
        const LngLat* at;
    };

    void take_steps(const std::vector<LngLat>& places);
    void pass(const Step& step, std::uint64_t between);
    Passed& passed(std::uint64_t place);
    void grow();

    std::vector<Passed> table_;  ///< open addressing; its size is a power of two
    std::size_t count_ = 0;
    std::vector<Step> steps_;  ///< reused: of the line that is added, no place twice in a row
    std::vector<LngLat> nodes_;
};

}  // namespace geo
