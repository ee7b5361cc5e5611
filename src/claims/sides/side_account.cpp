#include "claims/sides/side_account.hpp"

#include <algorithm>
#include <iterator>

#include "claims/status/status_finder.hpp"

namespace claims {

SideAccount account_of(const std::vector<EventRow>& rows, const std::vector<Status>& said) {
    SideAccount account{{}, said, 0};
    account.rows.reserve(rows.size());
    std::ranges::copy_if(rows, std::back_inserter(account.rows),
                         [&](EventRow row) { return said[row] != unspoken; });
    account.silent = rows.size() - account.rows.size();
    return account;
}

std::vector<std::string> sides_of(const Atlas& atlas) {
    std::vector<std::string> sides;
    for (const Actor& actor : atlas.actors)
        if (!actor.side.empty() && std::ranges::find(sides, actor.side) == sides.end())
            sides.push_back(actor.side);
    return sides;
}

}  // namespace claims
