#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>

#include "claims/workers.hpp"
#include "io/progress.hpp"

namespace app {

/// Frames go first: while one is being made that takes longer than a short one does, long work
/// beside the window rests until it is over. A short one leaves that work its time, so that it goes
/// on even where one frame follows the other; nor does it rest for longer than `patience`, since
/// the window may be waiting for it.
class RightOfWay {
 public:
    using Clock = std::chrono::steady_clock;
    static constexpr std::chrono::milliseconds short_frame{12};
    static constexpr std::chrono::milliseconds patience{100};

    /// A frame is being made as long as this lives; one at a time.
    class Frame {
     public:
        explicit Frame(RightOfWay& way);
        ~Frame();
        Frame(const Frame&) = delete;
        Frame& operator=(const Frame&) = delete;

     private:
        RightOfWay& way_;
    };

    /// For whoever does the long work, on any thread, every millisecond or so: rests while a frame
    /// has the right of way.
    void let_pass();

    // What lets frames pass before each piece of news or of work; must not outlive this.
    io::Progress polite(io::Progress progress);
    claims::Workers polite(claims::Workers workers);

 private:
    std::mutex mutex_;
    std::condition_variable over_;
    std::optional<Clock::time_point> since_;  ///< when the present frame was begun
};

}  // namespace app
