#pragma once

#include <memory>
#include <string>
#include <vector>

#include "claims/atlas.hpp"
#include "claims/edit/contested.hpp"
#include "claims/problem.hpp"

namespace session {

/// Somebody else changed, in the same workspace, events, actors or sources that were changed here
/// too. Nothing is written until it is said whose version stays.
struct Conflict {
    std::shared_ptr<const claims::Atlas> theirs;  ///< the workspace as it is now
    struct Item {
        claims::Contested what;
        std::string title;
        std::vector<std::string> differences;  ///< a line each: "title: here “A”, there “B”"
    };
    std::vector<Item> items;
    std::vector<std::string> changes;  ///< what the others did, a line each
    claims::Problems problems{};       ///< of theirs
};

/// Adds what is not asked about yet; says whether there was any.
bool ask_about(Conflict& conflict, const claims::Atlas& mine,
               const std::vector<claims::Contested>& contested);

}  // namespace session
