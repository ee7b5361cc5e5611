#pragma once

#include <optional>
#include <span>
#include <string>

#include "claims/atlas.hpp"
#include "claims/workers.hpp"

namespace claims {

// Changes of many events at once, told by their rows, which are in the order of the atlas, each
// once. A million of them are changed column by column, and no event is taken apart. Like the other
// edits, each gives a new atlas that shares with the old one every chunk that did not change.

/// What is set is set in all events that are changed.
struct WordChange {
    std::optional<std::string> layer, kind;
};
Atlas with_words(const Atlas& atlas, std::span<const EventRow> rows, const WordChange& change,
                 const Workers& workers = {});
Atlas without_rows(const Atlas& atlas, std::span<const EventRow> rows, const Workers& workers = {});

}  // namespace claims
