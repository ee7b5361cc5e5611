#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "claims/atlas.hpp"
#include "claims/choice.hpp"
#include "claims/status.hpp"
#include "geo/bounds.hpp"

namespace claims {

/// What of an atlas is shown. All parts must let an event through.
struct Filter {
    Choice statuses;  ///< words of claims::Status
    Choice kinds;
    Choice layers;
    std::vector<std::string> actors;    ///< actor ids: any of them made a claim; empty = all
    std::optional<Extent> window;       ///< events whose time overlaps it
    std::string text;                   ///< every word occurs in title, place, notes or claims
    std::optional<geo::Bounds> bounds;  ///< events located inside
    KnownOn known_on;

    friend bool operator==(const Filter&, const Filter&) = default;
};

/// Words and how many events have them, given everything the filter asks for otherwise. Every word
/// that occurs in the atlas is there, with 0 where nothing is left; "" stands for no word.
using Tally = std::map<std::string, std::size_t, std::less<>>;

/// A filter applied to an atlas.
struct Overview {
    std::vector<EventRow> rows;    ///< events shown, in the order of the atlas
    std::vector<Status> statuses;  ///< of every event of the atlas, as known on the filter's day
    Tally by_status, by_kind, by_layer;
};
Overview apply_filter(const Atlas& atlas, const Filter& filter);

/// "status alleged or contested; from 1 October 2020; text “Ganja”"; empty when nothing is asked.
std::string in_words(const Filter& filter);

/// Folds case and Latin diacritics so that "gəncə" finds "Gəncə" and "Gence". UTF-8 in and out.
std::string folded(std::string_view text);

}  // namespace claims
