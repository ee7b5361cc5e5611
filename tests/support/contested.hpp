#pragma once

#include <memory>
#include <vector>

#include "claims/edit/rebase.hpp"
#include "io/workspace/workspace.hpp"

namespace support {

/// What is asked about when the others' changes are looked at: `mine` came of `start`.
inline std::vector<claims::Contested> contested(const claims::Atlas& start,
                                                const claims::Atlas& mine,
                                                const io::Foreign& foreign) {
    return claims::Rebase(std::make_shared<const claims::Atlas>(start), foreign.theirs.atlas)
        .contested(mine);
}

}  // namespace support
