#pragma once

#include <string>
#include <vector>

#include "claims/known_on.hpp"
#include "claims/per_event.hpp"
#include "claims/vocabulary.hpp"

namespace claims {

/// The statuses of all events of an atlas. Kept from one question to the next: derived anew is only
/// what has changed.
class DerivedStatuses {
 public:
    /// Of every event, in the order of the atlas, as known on a day. Valid until the next call.
    const std::vector<Status>& of(const Atlas& atlas, const KnownOn& known_on,
                                  const Workers& workers = {});

 private:
    PerEvent<Status> statuses_;
    KnownOn known_on_;
    std::vector<std::string> sides_;  ///< of the atlas's actors
};

}  // namespace claims
