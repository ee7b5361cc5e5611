#include "claims/edit/edit.hpp"

#include <algorithm>
#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "claims/dates/edtf.hpp"

namespace claims {
namespace {

/// Where the entries of a table stand, by id; of equal ids the first.
using Indices = std::unordered_map<std::string_view, TableIndex>;

template <class Entry>
Indices indices_of(const std::vector<Entry>& table) {
    Indices indices;
    indices.reserve(table.size());
    for (const Entry& entry : table)
        indices.emplace(entry.id, static_cast<TableIndex>(&entry - table.data()));
    return indices;
}

/// The tables that claims refer to.
class Tables {
 public:
    explicit Tables(const Atlas& atlas)
        : actors_(indices_of(atlas.actors)), sources_(indices_of(atlas.sources)) {}
    TableIndex actor(const std::string& id) const { return find(actors_, id); }
    TableIndex source(const std::string& id) const { return find(sources_, id); }

 private:
    static TableIndex find(const Indices& indices, const std::string& id) {
        const auto at = indices.find(id);
        return id.empty() || at == indices.end() ? no_entry : at->second;
    }
    Indices actors_, sources_;
};

void push_draft(EventChunk& chunk, const EventDraft& draft, const Tables& tables) {
    std::vector<Claim> claims;
    for (const ClaimDraft& claim : draft.claims)
        claims.push_back({.id = claim.id,
                          .actor = tables.actor(claim.actor_id),
                          .stance = claim.stance,
                          .basis = claim.basis,
                          .accuses_side = claim.accuses_side,
                          .made_text = claim.made,
                          .made = read_extent(claim.made),
                          .metric = claim.metric,
                          .value_min = claim.value_min,
                          .value_max = claim.value_max,
                          .summary = claim.summary,
                          .quote = claim.quote,
                          .source = tables.source(claim.source_id),
                          .extra = claim.extra});
    chunk.push_back({.id = draft.id,
                     .title = draft.title,
                     .kind = draft.kind,
                     .when_text = draft.when,
                     .when = read_extent(draft.when),
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

/// What becomes of events, by id; nullptr: the event is taken away.
using Replacements = std::unordered_map<std::string_view, const EventDraft*>;

bool touches(const Replacements& replacements, const EventChunk& chunk) {
    // Of one event, which is the usual edit, faster than by its hash.
    const std::string_view only = replacements.size() == 1 ? replacements.begin()->first : "";
    for (std::size_t row = 0; row < chunk.size(); ++row) {
        const std::string_view id = chunk.id(row);
        if (only.empty() ? replacements.contains(id) : id == only) return true;
    }
    return false;
}

std::shared_ptr<const EventChunk> rewritten(const EventChunk& chunk,
                                            const Replacements& replacements, const Tables& tables,
                                            std::unordered_set<std::string_view>& found) {
    auto copy = std::make_shared<EventChunk>();
    for (std::size_t row = 0; row < chunk.size(); ++row) {
        const auto at = replacements.find(chunk.id(row));
        if (at == replacements.end()) {
            copy->push_row(chunk, row);
            continue;
        }
        found.insert(at->first);
        if (at->second != nullptr) push_draft(*copy, *at->second, tables);
    }
    return copy;
}

/// The last chunk where it has room, to be written on; else an empty one.
std::shared_ptr<EventChunk> open_end(std::vector<std::shared_ptr<const EventChunk>>& chunks) {
    auto last = std::make_shared<EventChunk>();
    if (chunks.empty() || chunks.back()->is_full()) return last;
    for (std::size_t row = 0; row < chunks.back()->size(); ++row)
        last->push_row(*chunks.back(), row);
    chunks.pop_back();
    return last;
}

template <class Entry>
void put(std::vector<Entry>& table, const std::vector<Entry>& entries) {
    std::unordered_map<std::string, std::size_t> known;
    for (std::size_t i = 0; i < table.size(); ++i) known.emplace(table[i].id, i);
    for (const Entry& entry : entries) {
        const auto [at, is_new] = known.emplace(entry.id, table.size());
        if (is_new)
            table.push_back(entry);
        else
            table[at->second] = entry;
    }
}

/// The chunks in which the replacements are done; `found` names those that were there.
std::vector<std::shared_ptr<const EventChunk>> replaced(
    const Atlas& atlas, const Replacements& replacements, const Tables& tables,
    std::unordered_set<std::string_view>& found) {
    auto chunks = atlas.chunks();
    for (auto& chunk : chunks)
        if (found.size() < replacements.size() && touches(replacements, *chunk))
            chunk = rewritten(*chunk, replacements, tables, found);
    return chunks;
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
    const Tables tables(atlas);
    std::unordered_set<std::string_view> found;
    auto chunks = replaced(atlas, replacements, tables, found);
    std::shared_ptr<EventChunk> last;
    for (const EventDraft& draft : drafts) {
        if (found.contains(draft.id)) continue;
        if (last && last->is_full()) chunks.push_back(std::exchange(last, nullptr));
        if (!last) last = open_end(chunks);
        push_draft(*last, draft, tables);
    }
    if (last) chunks.push_back(std::move(last));
    return atlas.with_chunks(chunks);
}

Atlas without_events(const Atlas& atlas, const std::vector<std::string>& ids) {
    Replacements replacements;
    for (const std::string& id : ids) replacements[id] = nullptr;
    std::unordered_set<std::string_view> found;
    return atlas.with_chunks(replaced(atlas, replacements, Tables(atlas), found));
}

Atlas with_entries(const Atlas& atlas, const std::vector<Actor>& actors,
                   const std::vector<Source>& sources) {
    Atlas changed = atlas;
    put(changed.actors, actors);
    put(changed.sources, sources);
    return changed;
}

Atlas with_actor(const Atlas& atlas, const Actor& actor) {
    return with_entries(atlas, {actor}, {});
}

Atlas with_source(const Atlas& atlas, const Source& source) {
    return with_entries(atlas, {}, {source});
}

}  // namespace claims
