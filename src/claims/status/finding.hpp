#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "claims/status/judgement.hpp"

namespace claims {

/// The first of the published rules that holds, and what made it hold.
struct Finding {
    int rule = 1;
    bool sides_accuse_each_other = false;
    std::string_view acknowledged_by;  ///< the accused side that says so itself
};

/// Applies the rules. Keeps its memory from one event to the next.
class RuleFinder {
 public:
    Finding find(std::span<const Judged> claims);

 private:
    struct Voices;
    std::vector<std::string_view> accused_by_others_;
};

}  // namespace claims
