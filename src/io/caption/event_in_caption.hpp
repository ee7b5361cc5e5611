#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "claims/atlas.hpp"
#include "claims/status/known_on.hpp"

namespace io {

/// Sources by the numbers under which they are cited.
class CitedSources {
 public:
    explicit CitedSources(const claims::Atlas& atlas) : atlas_(atlas) {}
    /// "IANS, quoting Xinhua [1, 2]", and from now on these are in the list; empty for none.
    std::string cite(claims::TableIndex source);
    /// The numbers alone.
    std::vector<std::size_t> numbers(claims::TableIndex source);
    /// In the order of their numbers, from 1.
    const std::vector<const claims::Source*>& list() const { return list_; }

 private:
    const claims::Atlas& atlas_;
    std::vector<const claims::Source*> list_;
    std::unordered_map<const claims::Source*, std::size_t> numbers_;
};

/// A heading with the title, then the event in sentences and each claim in a line of a list.
std::string event_in_markdown(const claims::Atlas& atlas, claims::EventRow row,
                              const claims::KnownOn& known_on, CitedSources& cited);

}  // namespace io
