#include "claims/edit/duplicates.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <tuple>

#include "claims/columns/text_key.hpp"
#include "claims/edit/neighbourhoods.hpp"
#include "claims/edit/title_words.hpp"
#include "claims/filter/filter.hpp"
#include "geo/measure/distance.hpp"

namespace claims {
namespace {

constexpr double least_likeness = 0.34;
constexpr std::size_t most_compared = 400;
constexpr double one_day = 86'400.0;      // seconds
constexpr double longest = 45 * one_day;  // an event that lasts longer is alike to too many
constexpr std::uint64_t is_a_name = std::uint64_t{1} << 63U;
constexpr std::size_t told_every = 4096;

// In double: the sides of an open extent are too far apart for an Instant.
double length(const Extent& when) {
    return static_cast<double>(when.end) - static_cast<double>(when.begin);
}
double span(const Extent& one, const Extent& other) {
    return static_cast<double>(std::max(one.end, other.end)) -
           static_cast<double>(std::min(one.begin, other.begin));
}
double gap(const Extent& earlier, const Extent& later) {
    return static_cast<double>(later.begin) - static_cast<double>(earlier.end);
}

struct Candidate {
    EventRow row;
    Extent when;
};

/// One of the surroundings of a candidate, which is told by its number.
struct Surroundings {
    std::uint64_t where;
    std::uint32_t candidate;

    auto operator<=>(const Surroundings&) const = default;
};

struct Likelier {
    bool operator()(const LikelyDuplicate& a, const LikelyDuplicate& b) const {
        return std::tuple(-a.title_likeness, a.span, a.distance_m, a.first, a.second) <
               std::tuple(-b.title_likeness, b.span, b.distance_m, b.first, b.second);
    }
};

class Search {
 public:
    Search(const Atlas& atlas, double near_m, std::size_t most,
           const std::function<void(double)>& tell)
        : atlas_(atlas), near_m_(near_m), most_(most), tell_(tell) {}

    LikelyDuplicates among(std::span<const EventRow> rows) {
        if (most_ == 0) return {};
        take_dated(rows);
        for (std::uint32_t i = 0; i < candidates_.size(); ++i) {
            tell_now_and_then(i, candidates_.size(), 0.0);
            look_around(i);
        }
        std::ranges::sort(surroundings_);
        bool is_whole = true;
        for (std::size_t i = 0; i < surroundings_.size(); ++i) {
            tell_now_and_then(i, surroundings_.size(), 0.5);
            is_whole = compare_with_following(i) && is_whole;
        }
        return {{found_.begin(), found_.end()}, is_whole};
    }

 private:
    /// In the order of time.
    void take_dated(std::span<const EventRow> rows) {
        for (const EventRow row : rows) {
            const Atlas::Place place = atlas_.locate(row);
            if (const Extent& when = place.chunk->when(place.row); length(when) <= longest)
                candidates_.push_back({row, when});
        }
        std::ranges::stable_sort(candidates_, {},
                                 [](const Candidate& each) { return each.when.begin; });
    }

    void look_around(std::uint32_t candidate) {
        const Atlas::Place at = atlas_.locate(candidates_[candidate].row);
        titles_.add(at.chunk->title(at.row));
        if (const geo::LngLat& place = at.chunk->at(at.row); geo::is_plausible(place))
            for (const std::uint64_t where : neighbourhoods(place, near_m_))
                surroundings_.push_back({where, candidate});
        if (const std::string name = folded(at.chunk->place(at.row)); !name.empty())
            surroundings_.push_back({hash_of_text(name) | is_a_name, candidate});
    }

    /// False when there are too many.
    bool compare_with_following(std::size_t i) {
        const auto [where, one] = surroundings_[i];
        const std::size_t end = std::min(surroundings_.size(), i + 1 + most_compared);
        for (++i; i < surroundings_.size() && surroundings_[i].where == where; ++i) {
            const std::uint32_t other = surroundings_[i].candidate;
            if (gap(candidates_[one].when, candidates_[other].when) > one_day) return true;
            if (i == end) return false;
            compare(one, other);
        }
        return true;
    }

    void compare(std::uint32_t one, std::uint32_t other) {
        const double alike = titles_.likeness(one, other);
        if (alike < least_likeness) return;
        const EventRow a = candidates_[one].row, b = candidates_[other].row;
        LikelyDuplicate pair{std::min(a, b), std::max(a, b), alike,
                             span(candidates_[one].when, candidates_[other].when)};
        if (is_too_late(pair)) return;
        const Atlas::Place x = atlas_.locate(a), y = atlas_.locate(b);
        const geo::LngLat &here = x.chunk->at(x.row), &there = y.chunk->at(y.row);
        const bool has_distance = geo::is_plausible(here) && geo::is_plausible(there);
        if (has_distance) pair.distance_m = geo::distance_m(here, there);
        if (is_too_late(pair)) return;
        const bool is_near = has_distance && pair.distance_m <= near_m_;
        if (!is_near && !have_same_name(x, y)) return;
        // Two that share several surroundings are found in each of them, and are one pair.
        found_.insert(pair);
        if (found_.size() > most_) found_.erase(std::prev(found_.end()));
    }

    /// Others are likelier, however near the two may turn out to be.
    bool is_too_late(const LikelyDuplicate& pair) const {
        return found_.size() >= most_ && !Likelier()(pair, *found_.rbegin());
    }

    static bool have_same_name(const Atlas::Place& x, const Atlas::Place& y) {
        const std::string_view name = x.chunk->place(x.row);
        return !name.empty() && folded(name) == folded(y.chunk->place(y.row));
    }

    void tell_now_and_then(std::size_t done, std::size_t of, double from) const {
        if (tell_ && done % told_every == 0)
            tell_(from + 0.5 * static_cast<double>(done) / static_cast<double>(of));
    }

    const Atlas& atlas_;
    double near_m_;
    std::size_t most_;
    const std::function<void(double)>& tell_;
    std::vector<Candidate> candidates_;
    TitleWords titles_;  ///< of the candidates
    std::vector<Surroundings> surroundings_;
    std::set<LikelyDuplicate, Likelier> found_;
};

}  // namespace

LikelyDuplicates likely_duplicates(const Atlas& atlas, std::span<const EventRow> among,
                                   double near_m, std::size_t most,
                                   const std::function<void(double)>& tell) {
    return Search(atlas, near_m, most, tell).among(among);
}

}  // namespace claims
