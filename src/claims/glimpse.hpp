#pragma once

#include <cstddef>
#include <unordered_map>
#include <vector>

#include "claims/filter/survey.hpp"

namespace claims {

/// Where the events of an atlas lie of which only the first have been read, counted by squares of
/// the ground. Claims come after events, so each is reported as yet and no status is known.
struct Glimpse {
    std::vector<CountedSquare> squares;
    std::size_t events = 0;  ///< with those that have no place
};

/// Counts events for a glimpse. Squares are half a degree wide, so there are never so many that
/// drawing them takes long.
class GlimpseGrid {
 public:
    /// An event; one without a plausible place is only counted.
    void add(const geo::LngLat& at);
    std::size_t events() const { return events_; }
    /// In the order of the squares' numbers.
    Glimpse glimpse() const;

 private:
    struct Sum {
        double lng = 0.0, lat = 0.0;
        std::uint32_t count = 0;
    };
    std::unordered_map<std::uint32_t, Sum> squares_;
    std::size_t events_ = 0;
};

}  // namespace claims
