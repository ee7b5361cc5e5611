#include "session/edit/conflict.hpp"

#include <algorithm>

#include "claims/edit/rebase.hpp"

namespace session {

bool ask_about(Conflict& conflict, const claims::Atlas& mine,
               const std::vector<claims::Contested>& contested) {
    const std::size_t asked = conflict.items.size();
    for (const claims::Contested& what : contested)
        if (std::ranges::find(conflict.items, what, &Conflict::Item::what) == conflict.items.end())
            conflict.items.push_back({what, claims::name_in_words(mine, what),
                                      claims::differences_in_words(mine, *conflict.theirs, what)});
    return conflict.items.size() > asked;
}

}  // namespace session
