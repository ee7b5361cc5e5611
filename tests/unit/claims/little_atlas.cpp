#include "unit/claims/little_atlas.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "claims/dates/edtf.hpp"

std::vector<claims::Actor> little_actors() {
    const auto actor = [](std::string id, std::string name, std::string side) {
        claims::Actor made;
        made.id = std::move(id);
        made.name = std::move(name);
        made.side = std::move(side);
        return made;
    };
    return {actor("az-mod", "Azerbaijani Defence Ministry", "azerbaijan"),
            actor("az-mfa", "Azerbaijani Foreign Ministry", "azerbaijan"),
            actor("am-mod", "Armenian Defence Ministry", "armenia"),
            actor("am-mfa", "Armenian Foreign Ministry", "armenia"),
            actor("tr-mfa", "Turkish Foreign Ministry", "turkey"),
            actor("icrc", "International Committee of the Red Cross", ""),
            actor("osce", "OSCE", ""),
            actor("amnesty", "Amnesty International", "")};
}

claims::Atlas little_atlas(const std::vector<ClaimRow>& rows, const std::string& accused_side) {
    claims::Atlas atlas;
    atlas.actors = little_actors();
    std::vector<claims::Claim> about;
    for (const ClaimRow& row : rows) {
        claims::Claim claim;
        const auto actor = std::ranges::find(atlas.actors, row.actor, &claims::Actor::id);
        if (actor != atlas.actors.end())
            claim.actor = static_cast<claims::TableIndex>(actor - atlas.actors.begin());
        claim.stance = row.stance;
        claim.basis = row.basis;
        claim.accuses_side = row.accuses;
        claim.made_text = row.made;
        if (!row.made.empty()) claim.made = claims::read_edtf(row.made).date.value().extent;
        claim.metric = row.metric;
        claim.value_min = row.value_min;
        claim.value_max = row.value_max;
        about.push_back(claim);
    }
    claims::Event event;
    event.id = "event";
    event.accused_side = accused_side;
    auto chunk = std::make_shared<claims::EventChunk>();
    chunk->push_back(event, about);
    atlas.add_chunk(chunk);
    return atlas;
}

claims::Instant end_of(const std::string& edtf) {
    return claims::read_edtf(edtf).date.value().extent.end;
}
