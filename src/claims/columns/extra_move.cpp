#include "claims/columns/extra_move.hpp"

namespace claims {

ExtraColumns joined(const ExtraColumns& first, const ExtraColumns& more) {
    return {joined_columns(first.actors, more.actors), joined_columns(first.sources, more.sources),
            joined_columns(first.events, more.events), joined_columns(first.claims, more.claims)};
}

void move_extra(EventDraft& draft, const ExtraColumns& from, const ExtraColumns& to) {
    if (!draft.extra.empty()) draft.extra = moved_extra(draft.extra, from.events, to.events);
    for (ClaimDraft& claim : draft.claims)
        if (!claim.extra.empty()) claim.extra = moved_extra(claim.extra, from.claims, to.claims);
}

}  // namespace claims
