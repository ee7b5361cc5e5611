#include "app/right_of_way.hpp"

#include <utility>

namespace app {

RightOfWay::Frame::Frame(RightOfWay& way) : way_(way) {
    const std::scoped_lock lock(way_.mutex_);
    way_.since_ = Clock::now();
}

RightOfWay::Frame::~Frame() {
    const std::scoped_lock lock(way_.mutex_);
    way_.since_.reset();
    way_.over_.notify_all();
}

void RightOfWay::let_pass() {
    std::unique_lock lock(mutex_);
    const std::optional<Clock::time_point> since = since_;
    if (!since || Clock::now() < *since + short_frame) return;
    over_.wait_until(lock, *since + patience, [&] { return since_ != since; });
}

io::Progress RightOfWay::polite(io::Progress progress) {
    io::Progress polite = progress;
    polite.tell = [this, progress = std::move(progress)](std::string_view what, double share) {
        let_pass();
        return progress(what, share);
    };
    return polite;
}

claims::Workers RightOfWay::polite(claims::Workers workers) {
    // Work is cut into pieces by how many workers there are: into small ones, of which none takes
    // as long as a frame.
    constexpr std::size_t pieces_each = 32;
    claims::Workers polite;
    polite.count = workers.count * pieces_each;
    polite.run = [this, workers = std::move(workers)](std::size_t pieces, const auto& piece) {
        workers.run(pieces, [&](std::size_t number) {
            let_pass();
            piece(number);
        });
    };
    return polite;
}

}  // namespace app
