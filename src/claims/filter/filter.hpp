#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "claims/atlas.hpp"
#include "claims/filter/choice.hpp"
#include "claims/filter/figure_range.hpp"
#include "claims/filter/filter_memory.hpp"
#include "claims/search/other_names.hpp"
#include "claims/status/status.hpp"
#include "claims/workers.hpp"
#include "geo/shape/geometry.hpp"

namespace claims {

/// What of an atlas is shown. All parts must let an event through.
struct Filter {
    Choice statuses;  ///< words of claims::Status
    Choice kinds;
    Choice layers;
    std::optional<Precision> precision;  ///< the place is known as exactly as this, or better

    // Questions about claims, to be answered by one and the same claim that was known on the day.
    // An event without claims answers with its own accused side, and otherwise with "", no word.
    Choice actors;        ///< ids of who makes the claim
    Choice sides;         ///< the side of who makes it, or the side that it accuses: either will do
    Choice accused;       ///< the side that it accuses or, where it names none, its event does
    Choice stances;       ///< words of claims::Stance, whatever became of the claim later
    Choice publishers;    ///< of its source, or of a source that this one quotes
    Choice metrics;       ///< what it counts
    FigureRange figures;  ///< its figure

    std::optional<Extent> window;       ///< events whose time overlaps it
    std::string text;                   ///< every word occurs in title, place, notes or claims
    std::optional<geo::Bounds> bounds;  ///< events located inside
    std::vector<geo::Polygon> areas;    ///< events located inside one of them; empty = anywhere
    KnownOn known_on;

    friend bool operator==(const Filter&, const Filter&) = default;
};

/// Words and how many events have them, given everything the filter asks for otherwise. Every word
/// that occurs in the atlas, on whatever day, is there, with 0 where nothing is left; "" stands for
/// no word and need not be there with 0. An event with claims of several words counts under each.
using Tally = std::map<std::string, std::size_t, std::less<>>;

/// A filter applied to an atlas.
struct Overview {
    std::vector<EventRow> rows;    ///< events shown, in the order of the atlas
    std::vector<Status> statuses;  ///< of every event of the atlas, as known on the filter's day
    Tally by_status, by_kind, by_layer, by_precision;
    Tally by_actor, by_side, by_accused, by_stance, by_publisher, by_metric;
    /// Where the words of Filter::text were found, for each of `rows`: 0 all in the title, 1 in
    /// title and place, 2 also in the notes, 3 also in claims. Empty when no text is asked for.
    std::vector<std::uint8_t> relevance;
};
/// `names`: under which other names places go, for Filter::text.
Overview apply_filter(const Atlas& atlas, const Filter& filter, const OtherNames& names = {});
/// The same, with what the filters before found out.
Overview apply_filter(const Atlas& atlas, FilterMemory& memory, const Filter& filter,
                      const OtherNames& names = {}, const Workers& workers = {});
/// The same without tallies and relevance, which takes less time.
Overview uncounted(const Atlas& atlas, FilterMemory& memory, const Filter& filter,
                   const OtherNames& names = {}, const Workers& workers = {});
/// The events shown alone.
std::vector<EventRow> passing(const Atlas& atlas, FilterMemory& memory, const Filter& filter,
                              const OtherNames& names = {}, const Workers& workers = {});

/// What is asked, each for itself: "status alleged or contested", "from 1 October 2020". Actors and
/// sides by their names in `atlas`, else by their ids.
std::vector<std::string> parts_in_words(const Filter& filter, const Atlas* atlas = nullptr);
/// "status alleged or contested; from 1 October 2020; text “Ganja”"; empty when nothing is asked.
std::string in_words(const Filter& filter, const Atlas* atlas = nullptr);

/// Folds case and Latin diacritics so that "gəncə" finds "Gəncə" and "Gence". UTF-8 in and out.
std::string folded(std::string_view text);

}  // namespace claims
