#include "session/edit/conflict.hpp"

#include "claims/edit/rebase.hpp"

namespace session {

Conflict::Item conflict_item(const claims::Atlas& mine, const claims::Atlas& theirs,
                             const claims::Contested& what) {
    return {what, claims::name_in_words(mine, what),
            claims::differences_in_words(mine, theirs, what)};
}

}  // namespace session
