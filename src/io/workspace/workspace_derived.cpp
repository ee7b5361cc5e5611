#include "io/workspace/workspace_derived.hpp"

#include <fmt/chrono.h>

#include <algorithm>

#include "claims/dates/civil_date.hpp"
#include "claims/dates/edtf.hpp"
#include "claims/status/known_on.hpp"
#include "claims/status/status.hpp"
#include "claims/words/isolated.hpp"

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

std::string timestamp(claims::Instant at) {
    const claims::Instant first = claims::start_of({1, 1, 1}),
                          last = claims::start_of({9999, 12, 31});
    if (at < first || at > last) return {};
    return fmt::format("{:%Y-%m-%d %H:%M:%S}", fmt::gmtime(static_cast<std::time_t>(at)));
}

std::vector<Cell> derived_cells(const Database& base, const claims::Atlas& atlas,
                                claims::EventRow row) {
    const claims::Derivation derivation = claims::derive(atlas, row);
    std::vector<Cell> cells{
        {"status", {}, std::string(claims::to_word(derivation.status))},
        {"reason", {}, text_value(claims::without_isolates(derivation.reason))}};
    if (base.has_time_columns()) {
        const claims::Extent when = atlas.event(row).when;
        cells.push_back({"begins", {}, text_value(timestamp(when.begin))});
        cells.push_back({"ends", {}, text_value(timestamp(when.end))});
    }
    return cells;
}

Cell known_from_cell(const claims::ClaimDraft& claim) {
    return {"known_from", {}, claims::known_from(claims::read_extent(claim.made))};
}

void write_derived(const Database& base, PendingRows& pending, const claims::Atlas& atlas,
                   const std::vector<claims::Actor>& changed) {
    if (changed.empty()) return;
    std::vector<bool> is_changed(atlas.actors.size());
    for (std::size_t i = 0; i < atlas.actors.size(); ++i)
        is_changed[i] =
            std::ranges::find(changed, atlas.actors[i].id, &claims::Actor::id) != changed.end();
    const auto count = static_cast<claims::EventRow>(atlas.event_count());
    for (claims::EventRow row = 0; row < count; ++row)
        if (is_about_one_of(atlas, row, is_changed)) {
            const std::string id(atlas.event(row).id);
            pending.update("events", id, {}, derived_cells(base, atlas, row), id);
        }
}

}  // namespace io
