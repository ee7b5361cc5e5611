#include "app/series/draw_series.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <stdexcept>
#include <thread>
#include <utility>
#include <vector>

#include "app/picture/furniture.hpp"

namespace app {
namespace {

/// What the jobs share: who draws which picture next, and what went wrong first.
struct Work {
    std::atomic<std::size_t> next = 0, done = 0;
    std::atomic<bool> is_over = false;
    std::mutex mutex;
    std::exception_ptr error;
    std::set<std::string> remarks;

    void fail(std::exception_ptr why) {
        const std::scoped_lock lock(mutex);
        if (!error) error = std::move(why);
        is_over = true;
    }
};

}  // namespace

std::string in_words(const SeriesResult& result) {
    std::string words =
        fmt::format("{} {}", result.drawn, result.drawn == 1 ? "picture" : "pictures");
    if (result.skipped > 0)
        words += fmt::format("; {} that would show nothing new left out", result.skipped);
    return words;
}

std::string remarks_in_words(const SeriesResult& result) {
    std::string words;
    for (const std::string& remark : result.remarks) words += "\n" + remark;
    return words;
}

SeriesResult draw_series(const Staging& staging, const Series& series, const SeriesWishes& wishes,
                         SeriesTarget& target, const io::Progress& progress) {
    if (series.shots.empty()) throw std::runtime_error("There is nothing to take pictures of.");
    const std::vector<SeriesFrame> frames = frames_of(staging, series, wishes.stage);
    Staging seen = staging;
    seen.whole = shrunk(staging.whole, wishes.stage.shrink);
    target.begin(seen, frames);
    Work work;
    const auto share_done = [&] {
        return static_cast<double>(work.done) / static_cast<double>(frames.size());
    };
    // Within a picture it is only asked whether to go on.
    const auto within = [&](std::string_view, double) {
        const std::scoped_lock lock(work.mutex);
        return !work.is_over && (!progress || progress("Drawing", share_done()));
    };
    const auto draw = [&] {
        try {
            PictureMaker maker;
            Stage stage(staging, series, wishes.stage);
            for (std::size_t i = work.next++; i < frames.size() && !work.is_over; i = work.next++) {
                const session::Session& session = stage.show(*frames[i].shot);
                PictureStyle style = wishes.style;
                if (const auto told = told_words(session)) style.told = told;
                style.prints = staging.prints;
                target.draw(i, maker, session, style, within);
                const std::scoped_lock lock(work.mutex);
                if (!session.message().empty()) work.remarks.insert(session.message());
                ++work.done;
                io::tell(progress, "Drawing", share_done());
            }
        } catch (...) {
            work.fail(std::current_exception());
        }
    };
    {
        std::vector<std::jthread> others;
        const std::size_t jobs = std::clamp<std::size_t>(wishes.jobs, 1, frames.size());
        for (std::size_t i = 1; i < jobs; ++i) others.emplace_back(draw);
        draw();
    }
    if (work.error) std::rethrow_exception(work.error);
    target.finish();
    return {frames.size(), series.shots.size() - frames.size(), std::move(work.remarks)};
}

}  // namespace app
