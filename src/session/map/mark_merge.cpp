#include "session/map/mark_merge.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "session/map/fan.hpp"

namespace session {
namespace {

constexpr double symbol_reach = 10.0;  // px, halo included
constexpr double least_square_px = 24.0;
constexpr double squares_per_seed = 4.0;
// Merging settles in two or three; where counts rise steadily across the map, one stack at a time.
constexpr int most_rounds = 48;

using Number = std::uint32_t;

/// Of two that touch, the one that the other becomes part of.
bool is_greater(const MarkSeed& one, const MarkSeed& other) {
    return one.count != other.count ? one.count > other.count : one.first_row < other.first_row;
}

/// Seeds sorted into squares of one size, to find those nearby.
class Neighbours {
 public:
    Neighbours(const std::vector<MarkSeed>& seeds, const std::vector<Number>& alive,
               double metres_per_px)
        : seeds_(seeds), side_m_(least_square_px * metres_per_px), metres_per_px_(metres_per_px) {
        double east = west_ = seeds[alive.front()].centre.x;
        double north = south_ = seeds[alive.front()].centre.y;
        for (const Number number : alive) {
            const geo::ProjectedPoint& at = seeds[number].centre;
            west_ = std::min(west_, at.x), east = std::max(east, at.x);
            south_ = std::min(south_, at.y), north = std::max(north, at.y);
        }
        // Seeds far apart have larger squares: there are never many more squares than seeds.
        const double most = squares_per_seed * static_cast<double>(alive.size());
        while ((east - west_) / side_m_ * ((north - south_) / side_m_) > most) side_m_ *= 2;
        const double longest = std::max(east - west_, north - south_);
        side_m_ = std::max(side_m_, longest / most);
        columns_ = index(east, west_) + 1;
        rows_ = index(north, south_) + 1;
        // Counting sort by square.
        begins_.resize(static_cast<std::size_t>(columns_ * rows_) + 1);
        for (const Number number : alive) ++begins_[square_of(number) + 1];
        std::partial_sum(begins_.begin(), begins_.end(), begins_.begin());
        sorted_.resize(alive.size());
        std::vector<Number> next(begins_.begin(), begins_.end() - 1);
        for (const Number number : alive) {
            const double reach = mark_reach(seeds[number].count);
            sorted_[next[square_of(number)]++] = {seeds[number].centre, reach * metres_per_px,
                                                  number};
            widest_ = std::max(widest_, reach);
        }
    }

    /// The greatest of a seed and those that it touches.
    Number chief_of(Number number) const {
        const MarkSeed& seed = seeds_[number];
        const double reach = mark_reach(seed.count);
        const auto around =
            static_cast<std::int64_t>(std::ceil((reach + widest_) * metres_per_px_ / side_m_));
        const std::int64_t x = index(seed.centre.x, west_), y = index(seed.centre.y, south_);
        Number chief = number;
        for (std::int64_t row = std::max<std::int64_t>(0, y - around);
             row <= std::min(rows_ - 1, y + around); ++row) {
            const std::int64_t first = row * columns_ + std::max<std::int64_t>(0, x - around);
            const std::int64_t last = row * columns_ + std::min(columns_ - 1, x + around);
            for (Number i = begins_[static_cast<std::size_t>(first)];
                 i < begins_[static_cast<std::size_t>(last) + 1]; ++i) {
                const Sorted& other = sorted_[i];
                const double x_m = other.centre.x - seed.centre.x;
                const double y_m = other.centre.y - seed.centre.y;
                const double touch_m = reach * metres_per_px_ + other.reach_m;
                if (x_m * x_m + y_m * y_m < touch_m * touch_m &&
                    is_greater(seeds_[other.number], seeds_[chief]))
                    chief = other.number;
            }
        }
        return chief;
    }

 private:
    std::int64_t index(double metres, double from) const {
        return static_cast<std::int64_t>((metres - from) / side_m_);
    }
    std::size_t square_of(Number number) const {
        const geo::ProjectedPoint& at = seeds_[number].centre;
        return static_cast<std::size_t>(index(at.y, south_) * columns_ + index(at.x, west_));
    }

    const std::vector<MarkSeed>& seeds_;
    double side_m_, metres_per_px_, west_ = 0, south_ = 0, widest_ = 0;
    std::int64_t columns_ = 0, rows_ = 0;
    /// What is needed of a seed to see whether it touches another, side by side.
    struct Sorted {
        geo::ProjectedPoint centre;
        double reach_m;
        Number number;
    };
    std::vector<Number> begins_;
    std::vector<Sorted> sorted_;  ///< by square
};

void merge_into(MarkSeed& chief, const MarkSeed& seed) {
    const double a = chief.count, b = seed.count;
    chief.centre = {(chief.centre.x * a + seed.centre.x * b) / (a + b),
                    (chief.centre.y * a + seed.centre.y * b) / (a + b)};
    chief.count += seed.count;
    chief.first_row = std::min(chief.first_row, seed.first_row);
}

/// Each seed whose chief is nobody's part becomes part of it. What comes of a seed depends on what
/// lies around it, and not on the order in which seeds are looked at.
bool merge_round(std::vector<MarkSeed>& seeds, std::vector<Number>& alive,
                 std::vector<Number>& part_of, double metres_per_px) {
    const Neighbours neighbours(seeds, alive, metres_per_px);
    std::vector<Number> chief(seeds.size());
    for (const Number number : alive) chief[number] = neighbours.chief_of(number);
    std::vector<Number> left;
    for (const Number number : alive) {
        const Number to = chief[number];
        if (to == number || chief[to] != to) {
            left.push_back(number);
            continue;
        }
        part_of[number] = to;
        merge_into(seeds[to], seeds[number]);
    }
    const bool has_merged = left.size() < alive.size();
    alive = std::move(left);
    return has_merged;
}

}  // namespace

double mark_reach(std::size_t count) {
    if (count == 1) return symbol_reach;
    if (count <= largest_fan) return fan_radius(count) + symbol_reach;
    return std::max(18.0, 14.0 + 2.6 * std::log10(static_cast<double>(count)));
}

std::vector<Number> merge_touching(std::vector<MarkSeed>& seeds, double metres_per_px) {
    std::vector<Number> part_of(seeds.size());
    std::iota(part_of.begin(), part_of.end(), Number{0});
    std::vector<Number> alive = part_of;
    for (int round = 0; round < most_rounds && !alive.empty(); ++round)
        if (!merge_round(seeds, alive, part_of, metres_per_px)) break;
    for (Number& number : part_of)
        while (part_of[number] != number) number = part_of[number];
    return part_of;
}

}  // namespace session
