#include "claims/edit/duplicates.hpp"

#include <algorithm>
#include <set>

#include "claims/filter/filter.hpp"
#include "geo/measure/distance.hpp"

namespace claims {
namespace {

constexpr double least_likeness = 0.34;
constexpr std::size_t most_compared = 60;
constexpr double one_day = 86'400.0;      // seconds
constexpr double longest = 45 * one_day;  // an event that lasts longer is alike to too many

// In double: the sides of an open extent are too far apart for an Instant.
double length(const Extent& when) {
    return static_cast<double>(when.end) - static_cast<double>(when.begin);
}
double gap(const Extent& earlier, const Extent& later) {
    return static_cast<double>(later.begin) - static_cast<double>(earlier.end);
}

struct Candidate {
    EventRow row;
    Extent when;
};

std::set<std::string> words_of(std::string_view title) {
    std::set<std::string> words;
    const std::string plain = folded(title);
    std::string word;
    for (const char letter : plain + " ") {
        if (letter != ' ') {
            word += letter;
            continue;
        }
        // Short words ("of", "in") say nothing about what happened.
        if (word.size() > 3) words.insert(word);
        word.clear();
    }
    return words;
}

double likeness(std::string_view a, std::string_view b) {
    const std::set<std::string> x = words_of(a), y = words_of(b);
    if (x.empty() || y.empty()) return 0.0;
    const auto common =
        std::ranges::count_if(x, [&](const auto& word) { return y.contains(word); });
    return static_cast<double>(common) /
           static_cast<double>(x.size() + y.size() - static_cast<std::size_t>(common));
}

std::vector<Candidate> dated_events(const Atlas& atlas, std::span<const EventRow> among) {
    std::vector<Candidate> candidates;
    for (const EventRow row : among) {
        const Atlas::Place place = atlas.locate(row);
        if (const Extent& when = place.chunk->when(place.row); length(when) <= longest)
            candidates.push_back({row, when});
    }
    std::ranges::sort(candidates, {}, [](const Candidate& each) { return each.when.begin; });
    return candidates;
}

void compare(const Atlas& atlas, EventRow a, EventRow b, double near_m,
             std::vector<LikelyDuplicate>& found) {
    const Event one = atlas.event(a), two = atlas.event(b);
    const bool same_name = !one.place.empty() && folded(one.place) == folded(two.place);
    double distance = 0.0;
    if (one.is_located() && two.is_located())
        distance = geo::distance_m(one.at, two.at);
    else if (!same_name)
        return;
    if (distance > near_m && !same_name) return;
    const double alike = likeness(one.title, two.title);
    if (alike < least_likeness) return;
    found.push_back({std::min(a, b), std::max(a, b), distance, alike});
}

}  // namespace

std::vector<LikelyDuplicate> likely_duplicates(const Atlas& atlas, std::span<const EventRow> among,
                                               double near_m, std::size_t most) {
    const std::vector<Candidate> candidates = dated_events(atlas, among);
    std::vector<LikelyDuplicate> found;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        const std::size_t end = std::min(candidates.size(), i + 1 + most_compared);
        for (std::size_t j = i + 1; j < end; ++j) {
            if (gap(candidates[i].when, candidates[j].when) > one_day) break;
            compare(atlas, candidates[i].row, candidates[j].row, near_m, found);
        }
    }
    std::ranges::stable_sort(found, std::greater{}, &LikelyDuplicate::title_likeness);
    if (found.size() > most) found.resize(most);
    return found;
}

}  // namespace claims
