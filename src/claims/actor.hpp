#pragma once

#include <string>

namespace claims {

/// Somebody who makes claims. `side` names the party to the conflict it speaks with and is empty
/// for third parties. Media relay claims: they are sources, not actors.
struct Actor {
    std::string id;
    std::string name;
    std::string short_name;
    std::string side;
    std::string kind;
    std::string parent_id;
    std::string notes;      ///< what the public record says about it, in our words
    std::string source_id;  ///< where the notes come from
    std::string extra{};    ///< cells of the columns that are not known; see extra_cells.hpp

    /// The short name where there is one.
    const std::string& label() const { return short_name.empty() ? name : short_name; }

    friend bool operator==(const Actor&, const Actor&) = default;
};

}  // namespace claims
