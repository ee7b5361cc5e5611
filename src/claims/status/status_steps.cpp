#include "claims/status/status_steps.hpp"

#include <algorithm>
#include <limits>

namespace claims {
namespace {

constexpr std::uint32_t status_base = 16;
static_assert(static_cast<std::uint32_t>(unspoken) < status_base);

void sort_once_each(std::vector<Instant>& times) {
    std::ranges::sort(times);
    times.erase(std::ranges::unique(times).begin(), times.end());
}

}  // namespace

StatusSteps::StatusSteps(const EventChunk& chunk, StatusFinder& finder) : before_(finder.before()) {
    for (const Extent& made : chunk.claim_dates().extents()) times_.push_back(known_from(made));
    sort_once_each(times_);
    ends_.reserve(chunk.size());
    for (std::size_t row = 0; row < chunk.size(); ++row) add_event(chunk, row, finder);
    steps_.shrink_to_fit();
    event_times_ = {};
}

void StatusSteps::add_event(const EventChunk& chunk, std::size_t row, StatusFinder& finder) {
    event_times_.clear();
    for (std::size_t i = chunk.claims_begin(row); i < chunk.claims_end(row); ++i)
        event_times_.push_back(known_from(chunk.claim_made(i)));
    if (event_times_.size() > 1) sort_once_each(event_times_);
    Status last = before_;
    for (const Instant time : event_times_) {
        const Status status = finder.find(chunk, row, time);
        if (status == last) continue;
        last = status;
        const auto at = std::ranges::lower_bound(times_, time) - times_.begin();
        steps_.push_back(static_cast<std::uint32_t>(at) * status_base +
                         static_cast<std::uint32_t>(status));
    }
    ends_.push_back(static_cast<std::uint32_t>(steps_.size()));
}

void StatusSteps::fill(const KnownOn& known_on, Status* into) const {
    std::uint32_t limit = std::numeric_limits<std::uint32_t>::max();
    if (known_on) {
        const auto first_unknown = std::ranges::upper_bound(times_, *known_on);
        limit = static_cast<std::uint32_t>(first_unknown - times_.begin()) * status_base;
    }
    const auto before = static_cast<std::uint32_t>(before_);
    std::uint32_t step = 0;
    for (const std::uint32_t end : ends_) {
        std::uint32_t status = before;
        for (; step < end; ++step)
            status = steps_[step] < limit ? steps_[step] % status_base : status;
        *into++ = static_cast<Status>(status);
    }
}

}  // namespace claims
