#include "io/workspace/workspace_derived.hpp"

#include <algorithm>

#include "claims/status.hpp"

namespace io {
namespace {

bool is_about_one_of(const claims::Atlas& atlas, claims::EventRow row,
                     const std::vector<bool>& is_changed) {
    const claims::Atlas::Place place = atlas.locate(row);
    for (std::size_t i = place.chunk->claims_begin(place.row);
         i < place.chunk->claims_end(place.row); ++i) {
        const claims::TableIndex actor = place.chunk->claim_actor(i);
        if (actor < is_changed.size() && is_changed[actor]) return true;
    }
    return false;
}

}  // namespace

std::vector<Cell> derived_cells(const claims::Atlas& atlas, claims::EventRow row) {
    const claims::Derivation derivation = claims::derive(atlas, row);
    return {{"status", {}, std::string(claims::to_word(derivation.status))},
            {"reason", {}, text_value(derivation.reason)}};
}

void write_derived(const GeopackageFile& file, const claims::Atlas& atlas,
                   const std::vector<claims::Actor>& changed) {
    if (changed.empty()) return;
    std::vector<bool> is_changed(atlas.actors.size());
    for (std::size_t i = 0; i < atlas.actors.size(); ++i)
        is_changed[i] =
            std::ranges::find(changed, atlas.actors[i].id, &claims::Actor::id) != changed.end();
    const auto count = static_cast<claims::EventRow>(atlas.event_count());
    for (claims::EventRow row = 0; row < count; ++row)
        if (is_about_one_of(atlas, row, is_changed))
            update_row(file, "events", std::string(atlas.event(row).id), derived_cells(atlas, row),
                       false);
}

}  // namespace io
