#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "claims/sides/side_account.hpp"
#include "session/map/marks.hpp"

namespace session {

/// The map in two halves under one camera, each with what one side says; empty: everybody.
struct SplitSides {
    std::string left, right;

    friend bool operator==(const SplitSides&, const SplitSides&) = default;
};

struct SetSplit {
    std::optional<SplitSides> sides;  ///< nothing: one map again
};
struct HearSide {  ///< one map of what a side says; empty: of what everybody says
    std::string side;
};
struct SplitMap {};  ///< between the first two sides of the atlas, or one map again

/// One half of a split map, or the whole of one that shows what a side says.
struct Half {
    std::string side;
    claims::SideAccount account;
    std::optional<MarkGroups> groups;  ///< empty: to be made anew
    Marks marks;
};

/// What one map shows: the whole of it or, where it is split, one half. A view into the session.
struct Sheet {
    std::string_view side;                      ///< empty: everybody
    const std::vector<claims::EventRow>& rows;  ///< events shown, in the order of the atlas
    const std::vector<claims::Status>& statuses;
    const Marks& marks;
    std::size_t silent;  ///< shown events on which the side has no claim on record
};

}  // namespace session
