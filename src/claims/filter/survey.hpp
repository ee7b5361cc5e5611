#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "claims/atlas.hpp"
#include "claims/filter/filter.hpp"
#include "claims/problem.hpp"
#include "claims/search/sought_word.hpp"
#include "claims/status/status_counts.hpp"

namespace claims {

// A survey of an atlas that is too large to be read: its events are counted where they lie, and
// read only where they are few.

/// What a server can tell of events without sending them, besides what each one can.
struct SurveyReach {
    bool days = false;  ///< what was known on a day: it keeps from when on each claim is known
    bool text = false;  ///< where words stand: it keeps texts as Unicode
};

/// What one map window asks about.
struct SurveyQuestion {
    geo::Bounds bounds;  ///< of the ground, degrees
    int zoom = 0;        ///< whole zoom of the camera: squares are as small as can be told apart
    Filter filter;       ///< a stored_part()
    std::vector<SoughtWord> words{};  ///< of the filter's text

    friend bool operator==(const SurveyQuestion&, const SurveyQuestion&) = default;
};

/// Events in one square of the ground. Squares of one zoom lie the same for every window.
struct CountedSquare {
    std::uint32_t number = 0;  ///< that of the square, the same in every answer
    geo::LngLat centre;        ///< mean of the events' places
    StatusCounts by_status{};
};

std::size_t events_in(std::span<const CountedSquare> squares);

struct SurveyAnswer {
    std::vector<CountedSquare> squares;
    /// The events themselves with all that belongs to them; empty where there are too many.
    std::shared_ptr<const Atlas> atlas;
    Problems problems;  ///< rows that were left out or read with a doubt
};

/// What is known of all its events, wherever they lie and whatever the filter.
struct SurveyTotals {
    std::size_t events = 0;
    Tally by_kind, by_layer;  ///< the most frequent words
};

/// What of a filter a server can tell: all of it, but the text, the known-on day, and on such a day
/// what claims say and the status, where these are out of its reach.
Filter stored_part(const Filter& filter, const SurveyReach& reach);
/// All the rest of it: it can only be told of events that were read.
Filter rest_of_stored(const Filter& filter, const SurveyReach& reach);

}  // namespace claims
