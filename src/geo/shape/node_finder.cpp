#include "geo/shape/node_finder.hpp"

#include <algorithm>
#include <bit>
#include <utility>

#include "geo/shape/place_hash.hpp"

namespace geo {
namespace {

constexpr std::uint64_t empty_mark = 0, node_mark = 0;
constexpr std::size_t first_size = 1024;
constexpr double fullest = 0.7;  // of the table

/// Neither mark.
std::uint64_t marked_off(std::uint64_t hash) {
    return hash == 0 ? 1 : hash;
}

/// The same from either side; a line that turns back on itself ends there.
std::uint64_t between(std::uint64_t before, std::uint64_t after) {
    return before == after ? node_mark : marked_off(before + after);
}

}  // namespace

NodeFinder::NodeFinder(std::size_t places)
    : table_(std::bit_ceil(
          std::max(first_size, static_cast<std::size_t>(static_cast<double>(places) / fullest)))) {}

void NodeFinder::add_ring(const Ring& ring) {
    take_steps(ring);
    while (steps_.size() > 1 && steps_.front().place == steps_.back().place) steps_.pop_back();
    if (steps_.size() < 2) return;
    std::uint64_t before = steps_.back().place;
    for (std::size_t i = 0; i < steps_.size(); ++i) {
        const Step& after = steps_[i + 1 < steps_.size() ? i + 1 : 0];
        pass(steps_[i], between(before, after.place));
        before = steps_[i].place;
    }
}

void NodeFinder::add_line(const Line& line) {
    take_steps(line);
    if (steps_.empty()) return;
    if (steps_.size() > 3 && steps_.front().place == steps_.back().place) return add_ring(line);
    pass(steps_.front(), node_mark);
    for (std::size_t i = 1; i + 1 < steps_.size(); ++i)
        pass(steps_[i], between(steps_[i - 1].place, steps_[i + 1].place));
    pass(steps_.back(), node_mark);
}

void NodeFinder::take_steps(const std::vector<LngLat>& places) {
    steps_.clear();
    for (const LngLat& at : places)
        if (steps_.empty() || *steps_.back().at != at)
            steps_.push_back({marked_off(hash_of(at.lng, at.lat)), &at});
}

void NodeFinder::pass(const Step& step, std::uint64_t between) {
    Passed& entry = passed(step.place);
    const bool is_new = entry.place == empty_mark;
    if (is_new) {
        entry = {step.place, between};
        ++count_;
    } else if (entry.between == node_mark || entry.between == between) {
        return;
    }
    if (is_new && between != node_mark) return;
    entry.between = node_mark;
    nodes_.push_back(*step.at);
}

NodeFinder::Passed& NodeFinder::passed(std::uint64_t place) {
    if (static_cast<double>(count_) >= fullest * static_cast<double>(table_.size())) grow();
    std::size_t slot = place & (table_.size() - 1);
    while (table_[slot].place != empty_mark && table_[slot].place != place)
        slot = (slot + 1) & (table_.size() - 1);
    return table_[slot];
}

void NodeFinder::grow() {
    const std::vector<Passed> old =
        std::exchange(table_, std::vector<Passed>(2 * table_.size(), Passed{}));
    for (const Passed& entry : old)
        if (entry.place != empty_mark) passed(entry.place) = entry;
}

}  // namespace geo
