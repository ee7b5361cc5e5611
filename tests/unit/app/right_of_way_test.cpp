#include "app/right_of_way.hpp"

#include <doctest/doctest.h>

#include <atomic>
#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

using Clock = app::RightOfWay::Clock;
using std::chrono::milliseconds;

namespace {

/// How long whoever works beside the window is held up now.
Clock::duration rest(app::RightOfWay& way) {
    const Clock::time_point begin = Clock::now();
    way.let_pass();
    return Clock::now() - begin;
}

}  // namespace

TEST_CASE("work beside the window goes on without a frame and during a short one") {
    app::RightOfWay way;
    CHECK(rest(way) < app::RightOfWay::short_frame);
    const Clock::time_point begin = Clock::now();
    const app::RightOfWay::Frame frame(way);
    const Clock::duration rested = rest(way);
    // On a busy machine the frame may have become a long one by then.
    if (Clock::now() - begin < app::RightOfWay::short_frame)
        CHECK(rested < app::RightOfWay::short_frame);
}

TEST_CASE("work beside the window rests until a long frame is over") {
    app::RightOfWay way;
    std::optional<app::RightOfWay::Frame> frame(std::in_place, way);
    std::this_thread::sleep_for(app::RightOfWay::short_frame + milliseconds(1));
    std::atomic<bool> is_frame_over = false, was_it_over = false;
    std::jthread work([&] {
        way.let_pass();
        was_it_over = is_frame_over.load();
    });
    std::this_thread::sleep_for(milliseconds(20));
    is_frame_over = true;
    frame.reset();
    work.join();
    CHECK(was_it_over);
}

TEST_CASE("a frame that waits for work beside it is waited for only so long") {
    app::RightOfWay way;
    const Clock::time_point begin = Clock::now();
    const app::RightOfWay::Frame frame(way);
    std::this_thread::sleep_for(app::RightOfWay::short_frame + milliseconds(1));
    std::jthread([&] { way.let_pass(); }).join();
    CHECK(Clock::now() - begin >= app::RightOfWay::patience);
    CHECK(rest(way) < app::RightOfWay::patience);  // not again
}

TEST_CASE("polite work is the same work in smaller pieces") {
    app::RightOfWay way;
    const claims::Workers workers = way.polite(claims::Workers{});
    CHECK(workers.count > 8);
    std::vector<int> done(workers.count);
    workers.run(done.size(), [&](std::size_t piece) { ++done[piece]; });
    CHECK(done == std::vector<int>(workers.count, 1));

    std::string said;
    io::Progress progress([&](std::string_view what, double) {
        said = what;
        return false;
    });
    bool was_glimpsed = false;
    progress.glimpse = [&](const claims::Glimpse&) { was_glimpsed = true; };
    const io::Progress polite = way.polite(progress);
    CHECK_FALSE(polite("Reading", 0.5));
    CHECK(said == "Reading");
    polite.glimpse({});
    CHECK(was_glimpsed);
}
