#pragma once

#include "claims/glimpse.hpp"
#include "io/progress.hpp"

namespace io {

/// Hands over glimpses of the events of an atlas while they are read: the first one soon, the next
/// ones each when a quarter more has come.
class Glimpses {
 public:
    explicit Glimpses(const Progress& progress) : progress_(progress) {}

    void add(const geo::LngLat& at) {
        if (!progress_.glimpse) return;
        grid_.add(at);
        if (grid_.events() >= due_) hand_over();
    }
    /// All events are read.
    void finish() {
        if (progress_.glimpse) hand_over();
    }

 private:
    void hand_over() {
        progress_.glimpse(grid_.glimpse());
        due_ = grid_.events() + grid_.events() / 4;
    }

    const Progress& progress_;
    claims::GlimpseGrid grid_;
    std::size_t due_ = 4096;  ///< events
};

}  // namespace io
