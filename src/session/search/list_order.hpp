#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "claims/filter/filter.hpp"
#include "claims/workers.hpp"
#include "session/panels.hpp"

namespace session {

/// Whether the list puts first what fits the searched words best: unless another order than the
/// usual one is asked for.
bool is_by_relevance(const claims::Overview& overview, const ListOrder& order);

/// Sorts shown events for the list. The order of all events of an atlas is kept from one filter to
/// the next, so that only another order or another atlas is sorted anew.
class ListSorter {
 public:
    /// The shown events of the atlas in order; equal ones keep the atlas's order.
    std::vector<claims::EventRow> sorted(const std::shared_ptr<const claims::Atlas>& atlas,
                                         const claims::Overview& overview, const ListOrder& order,
                                         const claims::Workers& workers);

 private:
    void sort_all(const claims::Atlas& atlas, const std::vector<claims::Status>& statuses,
                  const ListOrder& order, const claims::Workers& workers);
    void rank_all();

    /// What `all_` was sorted for.
    std::shared_ptr<const claims::Atlas> atlas_;
    ListOrder order_;
    std::vector<claims::Status> statuses_;  ///< only where it is sorted by them

    std::vector<claims::EventRow> all_;
    std::vector<std::uint32_t> ranks_;   ///< by row: its place in `all_`; empty: not asked for yet
    std::vector<std::uint64_t> marked_;  ///< reused: a bit for each rank, set where it is shown
};

}  // namespace session
