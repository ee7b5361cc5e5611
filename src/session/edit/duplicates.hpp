#pragma once

#include <memory>
#include <vector>

#include "claims/edit/duplicates.hpp"
#include "claims/filter/filter.hpp"

namespace session {

/// Events that may be the same, among those that a filter shows.
struct Duplicates {
    std::shared_ptr<const claims::Atlas> atlas;  ///< whose rows they are; null: not looked for yet
    claims::Filter filter;
    claims::LikelyDuplicates found;
};

/// An errand, of the session alone: they take long to find among many events. Without an atlas
/// nobody wants to know any more.
struct FindDuplicates {
    std::shared_ptr<const claims::Atlas> atlas;
    claims::Filter filter;
    std::vector<claims::EventRow> rows;  ///< that the filter shows
};
struct DuplicatesProgress {
    double share;  ///< 0 to 1
};
struct DuplicatesFound {
    Duplicates duplicates;
};

}  // namespace session
