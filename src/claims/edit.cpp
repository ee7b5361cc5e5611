#include "claims/edit.hpp"

#include <algorithm>
#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <utility>

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

/// What becomes of events, by id; nullptr: the event is taken away.
using Replacements = std::unordered_map<std::string_view, const EventDraft*>;

bool touches(const Replacements& replacements, const EventChunk& chunk) {
    for (std::size_t row = 0; row < chunk.size(); ++row)
        if (replacements.contains(chunk.id(row))) return true;
    return false;
}

std::shared_ptr<const EventChunk> rewritten(const EventChunk& chunk,
                                            const Replacements& replacements, const Atlas& atlas,
                                            std::unordered_set<std::string_view>& found) {
    auto copy = std::make_shared<EventChunk>();
    for (std::size_t row = 0; row < chunk.size(); ++row) {
        const auto at = replacements.find(chunk.id(row));
        if (at == replacements.end()) {
            copy_row(*copy, chunk, row);
            continue;
        }
        found.insert(at->first);
        if (at->second != nullptr) push_draft(*copy, *at->second, atlas);
    }
    return copy;
}

/// The last chunk where it has room, to be written on; else an empty one.
std::shared_ptr<EventChunk> open_end(std::vector<std::shared_ptr<const EventChunk>>& chunks) {
    auto last = std::make_shared<EventChunk>();
    if (chunks.empty() || chunks.back()->is_full()) return last;
    for (std::size_t row = 0; row < chunks.back()->size(); ++row)
        copy_row(*last, *chunks.back(), row);
    chunks.pop_back();
    return last;
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
    return with_events(atlas, {draft});
}

Atlas without_event(const Atlas& atlas, std::string_view id) {
    return without_events(atlas, {std::string(id)});
}

Atlas with_events(const Atlas& atlas, const std::vector<EventDraft>& drafts) {
    Replacements replacements;
    for (const EventDraft& draft : drafts) replacements[draft.id] = &draft;
    std::unordered_set<std::string_view> found;
    auto chunks = atlas.chunks();
    for (auto& chunk : chunks)
        if (touches(replacements, *chunk)) chunk = rewritten(*chunk, replacements, atlas, found);
    std::shared_ptr<EventChunk> last;
    for (const EventDraft& draft : drafts) {
        if (found.contains(draft.id)) continue;
        if (last && last->is_full()) chunks.push_back(std::exchange(last, nullptr));
        if (!last) last = open_end(chunks);
        push_draft(*last, draft, atlas);
    }
    if (last) chunks.push_back(std::move(last));
    return with_chunks(atlas, chunks);
}

Atlas without_events(const Atlas& atlas, const std::vector<std::string>& ids) {
    Replacements replacements;
    for (const std::string& id : ids) replacements[id] = nullptr;
    std::unordered_set<std::string_view> found;
    auto chunks = atlas.chunks();
    for (auto& chunk : chunks)
        if (touches(replacements, *chunk)) chunk = rewritten(*chunk, replacements, atlas, found);
    return with_chunks(atlas, chunks);
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
