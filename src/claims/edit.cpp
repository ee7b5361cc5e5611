#include "claims/edit.hpp"

#include <algorithm>
#include <optional>

#include "claims/edtf.hpp"

namespace claims {
namespace {

Extent extent_of(const std::string& edtf) {
    const EdtfReading reading = read_edtf(edtf);
    return reading.date ? reading.date->extent : Extent{};
}

template <class Entry>
TableIndex index_of(const std::vector<Entry>& table, const std::string& id) {
    if (id.empty()) return no_entry;
    const auto at = std::ranges::find(table, id, &Entry::id);
    return at == table.end() ? no_entry : static_cast<TableIndex>(at - table.begin());
}

void push_draft(EventChunk& chunk, const EventDraft& draft, const Atlas& atlas) {
    std::vector<Claim> claims;
    for (const ClaimDraft& claim : draft.claims)
        claims.push_back({.id = claim.id,
                          .actor = index_of(atlas.actors, claim.actor_id),
                          .stance = claim.stance,
                          .basis = claim.basis,
                          .accuses_side = claim.accuses_side,
                          .made_text = claim.made,
                          .made = extent_of(claim.made),
                          .metric = claim.metric,
                          .value_min = claim.value_min,
                          .value_max = claim.value_max,
                          .summary = claim.summary,
                          .quote = claim.quote,
                          .source = index_of(atlas.sources, claim.source_id),
                          .extra = claim.extra});
    chunk.push_back({.id = draft.id,
                     .title = draft.title,
                     .kind = draft.kind,
                     .when_text = draft.when,
                     .when = extent_of(draft.when),
                     .at = draft.at,
                     .place = draft.place,
                     .precision = draft.precision,
                     .radius_m = draft.radius_m,
                     .accused_side = draft.accused_side,
                     .layer = draft.layer,
                     .notes = draft.notes,
                     .created = draft.created,
                     .modified = draft.modified,
                     .extra = draft.extra},
                    claims);
}

void copy_row(EventChunk& into, const EventChunk& from, std::size_t row) {
    std::vector<Claim> claims;
    for (std::size_t i = from.claims_begin(row); i < from.claims_end(row); ++i)
        claims.push_back(from.claim(i));
    into.push_back(from.event(row), claims);
}

/// The chunk with one row replaced, or left out when there is no draft.
std::shared_ptr<const EventChunk> rewritten(const EventChunk& chunk, std::size_t changed,
                                            const EventDraft* draft, const Atlas& atlas) {
    auto copy = std::make_shared<EventChunk>();
    for (std::size_t row = 0; row < chunk.size(); ++row) {
        if (row != changed)
            copy_row(*copy, chunk, row);
        else if (draft != nullptr)
            push_draft(*copy, *draft, atlas);
    }
    return copy;
}

/// The atlas with other chunks. An empty chunk is left away.
Atlas with_chunks(const Atlas& atlas,
                  const std::vector<std::shared_ptr<const EventChunk>>& chunks) {
    Atlas changed;
    changed.title = atlas.title;
    changed.description = atlas.description;
    changed.extra = atlas.extra;
    changed.extra_columns = atlas.extra_columns;
    changed.actors = atlas.actors;
    changed.sources = atlas.sources;
    for (const auto& chunk : chunks)
        if (chunk->size() > 0) changed.add_chunk(chunk);
    return changed;
}

Atlas with_row(const Atlas& atlas, EventRow row, const EventDraft* draft) {
    const Atlas::Place place = atlas.locate(row);
    auto chunks = atlas.chunks();
    const auto at = std::ranges::find(chunks, place.chunk, [](const auto& c) { return c.get(); });
    *at = rewritten(*place.chunk, place.row, draft, atlas);
    return with_chunks(atlas, chunks);
}

template <class Entry>
void put(std::vector<Entry>& table, const Entry& entry) {
    const auto at = std::ranges::find(table, entry.id, &Entry::id);
    if (at == table.end())
        table.push_back(entry);
    else
        *at = entry;
}

}  // namespace

Atlas with_event(const Atlas& atlas, const EventDraft& draft) {
    if (const auto row = atlas.find_event(draft.id)) return with_row(atlas, *row, &draft);
    auto chunks = atlas.chunks();
    auto last = std::make_shared<EventChunk>();
    if (!chunks.empty() && !chunks.back()->is_full()) {
        for (std::size_t row = 0; row < chunks.back()->size(); ++row)
            copy_row(*last, *chunks.back(), row);
        chunks.pop_back();
    }
    push_draft(*last, draft, atlas);
    chunks.push_back(std::move(last));
    return with_chunks(atlas, chunks);
}

Atlas without_event(const Atlas& atlas, std::string_view id) {
    const auto row = atlas.find_event(id);
    return row ? with_row(atlas, *row, nullptr) : atlas;
}

Atlas with_actor(const Atlas& atlas, const Actor& actor) {
    Atlas changed = atlas;
    put(changed.actors, actor);
    return changed;
}

Atlas with_source(const Atlas& atlas, const Source& source) {
    Atlas changed = atlas;
    put(changed.sources, source);
    return changed;
}

}  // namespace claims
