#pragma once

#include <functional>
#include <vector>

#include "app/series/series_target.hpp"

namespace app {

/// How the pictures of a series are staged, whatever becomes of them.
struct StageDirections {
    bool skip_unchanged = false;  ///< none that differs from the one before by nothing but dates
    /// What is asked after each picture's own actions.
    std::function<void(session::Session&)> last = {};
    /// The map is laid out so much smaller, with the same ground.
    double shrink = 1.0;
};

/// The size of a map laid out so much smaller.
geo::Viewport shrunk(const geo::Viewport& whole, double by);

/// A session that shows one picture of a series after the other. For one thread.
class Stage {
 public:
    /// All must outlive it.
    Stage(const Staging& staging, const Series& series, const StageDirections& directions);

    const session::Session& show(const Shot& shot);

 private:
    const Staging& staging_;
    const StageDirections& directions_;
    session::Session session_;
};

/// The pictures that are to be drawn.
std::vector<SeriesFrame> frames_of(const Staging& staging, const Series& series,
                                   const StageDirections& directions);

}  // namespace app
