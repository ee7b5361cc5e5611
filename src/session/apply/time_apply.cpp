#include <algorithm>

#include "session/apply/explorer.hpp"

namespace session {
namespace {

constexpr double slowest = 0.25, fastest = 32.0;  // steps per second

/// Whether a window is one of the frames that play through the range.
bool is_frame(const std::optional<claims::Extent>& window, const TimeAxis& axis) {
    return window && axis.range.begin <= window->begin && window->end <= axis.range.end &&
           *window == first_frame(axis.step, *window);
}

}  // namespace

std::optional<double> Session::due_in() const {
    if (motion_.is_moving()) return 0.0;
    std::optional<double> due = message_.left();
    const auto by_then = [&](double left) {
        due = std::max(0.0, std::min(left, due.value_or(left)));
    };
    if (telling_ && telling_->is_playing)
        by_then(reading_time(told_step(*this)->caption) - since_step_);
    if (time_axis_.is_playing) by_then(1.0 / time_axis_.speed - since_frame_);
    return due;
}

const std::vector<claims::EventRow>& Session::rows_at_any_time() {
    claims::Filter filter = view_.filter;
    filter.window.reset();
    if (any_time_.atlas == history_.current() && any_time_.filter == filter) return any_time_.rows;
    std::vector<claims::EventRow> rows =
        view_.filter.window
            ? claims::passing(atlas(), filter_memory_, filter, place_names_, workers_)
            : overview_.rows;
    any_time_ = {history_.current(), std::move(filter), std::move(rows), {0, 0}};
    return any_time_.rows;
}

/// Lays the timeline out anew when anything but the shown window has changed, where it is open.
void Session::look_along_time() {
    if (!time_axis_.is_shown() || !is_open(Panel::timeline)) return;
    const std::vector<claims::EventRow>& rows = rows_at_any_time();
    if (any_time_.laid_out == time_axis_.span) return;
    timeline_ = lay_out_time(atlas(), rows, overview_.statuses, time_axis_.span);
    any_time_.laid_out = time_axis_.span;
}

/// Along the axis all that the filter shows; where none was shown yet, where most happens.
void Session::fit_time() {
    const std::vector<claims::EventRow>& rows = rows_at_any_time();
    time_axis_.span =
        clamped(time_axis_.is_shown() ? time_spanned(atlas(), rows) : busiest_time(atlas(), rows));
    look_along_time();
}

void Session::Explorer::operator()(const ShowTime& show) {
    s.time_axis_.span = clamped(show.span);
    s.look_along_time();
}

void Session::Explorer::operator()(const FitTime&) {
    s.fit_time();
}

void Session::Explorer::operator()(const SetTimeStep& set) {
    stop_playing();
    s.time_axis_.step = set.unit;
}

void Session::Explorer::operator()(const SetTimeSpeed& set) {
    s.time_axis_.speed = std::clamp(set.steps_per_second, slowest, fastest);
}

void Session::Explorer::operator()(const ToggleTimeLoop&) {
    s.time_axis_.loops = !s.time_axis_.loops;
}

void Session::Explorer::operator()(const PlayTime&) {
    TimeAxis& axis = s.time_axis_;
    if (!axis.is_playing && !s.survey_ && !events_span(s.atlas(), s.rows_at_any_time())) {
        s.message_ = {"There is nothing to play: no event that is shown has a date."};
        return;
    }
    axis.is_playing = !axis.is_playing;
    s.since_frame_ = 0.0;
    if (!axis.is_playing) return;
    const std::optional<claims::Extent>& window = s.view_.filter.window;
    const bool is_under_way = is_frame(window, axis);
    if (is_under_way && window->end < axis.range.end) return;
    // After the last frame the same range begins again.
    if (!is_under_way) {
        const claims::Extent all = eventful_time();
        axis.range = claims::whole_units(closed_with(window.value_or(all), all), axis.step);
    }
    show_window(first_frame(axis.step, axis.range));
}

void Session::Explorer::play(double seconds) {
    TimeAxis& axis = s.time_axis_;
    if (!axis.is_playing) return;
    s.since_frame_ += seconds;
    if (s.since_frame_ * axis.speed < 1.0) return;
    // However late it is, no frame is left out.
    s.since_frame_ = 0.0;
    const claims::Extent shown = s.view_.filter.window.value_or(axis.range);
    if (const auto next = next_frame(shown, axis.step, axis.range)) {
        show_window(*next);
    } else if (axis.loops) {
        show_window(first_frame(axis.step, axis.range));
    } else {
        axis.is_playing = false;
    }
}

void Session::Explorer::stop_playing() {
    s.time_axis_.is_playing = false;
    s.time_axis_.range = {0, 0};
}

void Session::Explorer::operator()(const StepTime& step) {
    s.time_axis_.is_playing = false;
    show_window(
        stepped_window(s.view_.filter.window, s.time_axis_.step, step.steps, eventful_time()));
}

/// Of the time of the events that the timeline shows, what it shows; of all events where it shows
/// none.
claims::Extent Session::Explorer::eventful_time() const {
    const std::vector<claims::EventRow>& rows = s.rows_at_any_time();
    if (s.time_axis_.is_shown())
        if (const auto there = events_span_within(s.atlas(), rows, s.time_axis_.span))
            return *there;
    return events_span(s.atlas(), rows).value_or(time_spanned(s.atlas(), rows));
}

void Session::Explorer::show_window(const claims::Extent& window) {
    s.view_.filter.window = window;
    s.refilter();
}

}  // namespace session
