#include "app/series/animated_series.hpp"

#include <fmt/format.h>

#include <cmath>
#include <numeric>
#include <stdexcept>

#include "app/picture/evidence.hpp"
#include "io/evidence/seal.hpp"
#include "render/frame.hpp"

namespace app {
namespace {

constexpr std::chrono::milliseconds between_questions{50};  // whether to go on waiting

std::vector<std::chrono::milliseconds> stays_of(const std::vector<SeriesFrame>& frames) {
    std::vector<std::chrono::milliseconds> stays;
    for (const SeriesFrame& frame : frames) {
        stays.emplace_back(std::llround(frame.seconds * 1000.0));
        if (stays.back() >= io::Animation::longest_stay)
            throw std::runtime_error(fmt::format(
                "“{}” would stand still for {:.0f} seconds, and {} is the most: ask for fewer "
                "--seconds.",
                frame.shot->words, frame.seconds, io::Animation::longest_stay.count() / 1000));
    }
    return stays;
}

}  // namespace

void AnimatedSeries::begin_pictures(const Staging& staging,
                                    const std::vector<SeriesFrame>& frames) {
    stays_ = stays_of(frames);
    using std::chrono::milliseconds;
    if (std::accumulate(stays_.begin(), stays_.end(), milliseconds{0}) >=
        io::Animation::longest_whole)
        throw std::runtime_error(
            "The animation would take more than 12 days: ask for fewer --seconds.");
    animation_.emplace(render::device_width(staging.whole), render::device_height(staging.whole));
}

void AnimatedSeries::draw_picture(std::size_t number, PictureMaker& maker,
                                  const session::Session& session, const PictureStyle& style,
                                  const io::Progress& progress) {
    const style::Picture picture = maker.pixels(session, style, progress);
    std::unique_lock lock(mutex_);
    while (number != next_) {
        turns_.wait_for(lock, between_questions);
        io::tell(progress, "Drawing", 0.0);
    }
    animation_->add(picture, stays_[number]);
    ++next_;
    turns_.notify_all();
}

std::vector<std::uint8_t> AnimatedSeries::finish(const io::Evidence& evidence) {
    std::vector<std::uint8_t> file = animation_->finish();
    io::add_notes_to_webp(file, raster_notes(first_view(), evidence));
    io::seal(file);
    return file;
}

}  // namespace app
