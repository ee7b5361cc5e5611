#include <string>

#include "claims/association.hpp"
#include "claims/words/isolated.hpp"
#include "io/card/card.hpp"
#include "io/card/listed_event.hpp"

namespace io {
namespace {

Json chain_to_json(const claims::Atlas& atlas, claims::TableIndex source) {
    Json chain = Json::array();
    for (const claims::Source* each : atlas.source_chain(source))
        chain.push_back({{"id", each->id},
                         {"publisher", each->publisher},
                         {"title", each->title},
                         {"published", each->published},
                         {"language", each->language},
                         {"url", each->url},
                         {"archive_url", each->archive_url}});
    return chain;
}

Json claim_to_json(const claims::Atlas& atlas, const claims::Derivation::Entry& entry) {
    const claims::Claim& claim = entry.claim;
    const claims::Actor* actor = atlas.actor(claim.actor);
    const bool is_withdrawn = entry.outcome == claims::Outcome::withdrawn;
    return {{"id", claim.id},
            {"actor", actor == nullptr ? "" : actor->name},
            {"actor_id", actor == nullptr ? "" : actor->id},
            {"side", actor == nullptr ? "" : actor->side},
            {"stance", claims::to_word(claim.stance)},
            {"basis", claims::to_word(claim.basis)},
            {"accuses_side", claim.accuses_side},
            {"made", claim.made_text},
            {"metric", claim.metric},
            {"value_min", number_or_null(claim.value_min)},
            {"value_max", number_or_null(claim.value_max)},
            {"summary", claim.summary},
            {"quote", claim.quote},
            {"outcome", claims::to_word(entry.outcome)},
            {"withdrawn", is_withdrawn},
            {"source", claims::without_isolates(atlas.source_chain_in_words(claim.source))},
            {"source_chain", chain_to_json(atlas, claim.source)}};
}

Json links_to_json(const claims::Atlas& atlas, claims::EventRow row) {
    Json links = Json::array();
    for (const claims::LinkEnd& end : claims::ends_of(claims::links_in(atlas), row))
        links.push_back({{"relation", claims::to_word(end.relation)},
                         {"from_other", end.is_reversed},
                         {"id", atlas.event(end.other).id},
                         {"title", atlas.event(end.other).title}});
    return links;
}

}  // namespace

std::string event_card_json(const claims::Atlas& atlas, claims::EventRow row,
                            claims::KnownOn known_on) {
    const ListedEvent listed = listed_event(atlas, row, known_on);
    Json card = to_json(listed);
    card.erase("claims");
    card["rule"] = listed.derivation.rule;
    card["radius_m"] = listed.event.radius_m;
    card["accused_side"] = listed.event.accused_side;
    card["notes"] = listed.event.notes;
    card["links"] = links_to_json(atlas, row);
    card["claims"] = Json::array();
    for (const auto& entry : listed.derivation.history)
        card["claims"].push_back(claim_to_json(atlas, entry));
    return written(card);
}

}  // namespace io
