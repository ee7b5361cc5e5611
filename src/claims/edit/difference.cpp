#include <algorithm>
#include <map>
#include <set>

#include "claims/edit/edit.hpp"

namespace claims {
namespace {

using ChunkSet = std::set<const EventChunk*>;

ChunkSet chunks_of(const Atlas& atlas) {
    ChunkSet set;
    for (const auto& chunk : atlas.chunks()) set.insert(chunk.get());
    return set;
}

/// The events of an atlas that lie in chunks the other does not have, by id.
std::map<std::string, EventDraft> unshared(const Atlas& atlas, const ChunkSet& others) {
    std::map<std::string, EventDraft> drafts;
    EventRow row = 0;
    for (const auto& chunk : atlas.chunks()) {
        if (!others.contains(chunk.get()))
            for (EventRow i = 0; i < chunk->size(); ++i) {
                EventDraft draft = draft_of(atlas, row + i);
                drafts.emplace(draft.id, std::move(draft));
            }
        row += static_cast<EventRow>(chunk->size());
    }
    return drafts;
}

template <class Entry>
std::vector<Entry> changed(const std::vector<Entry>& before, const std::vector<Entry>& after) {
    std::map<std::string_view, const Entry*> old;
    for (const Entry& entry : before) old.emplace(entry.id, &entry);
    std::vector<Entry> list;
    for (const Entry& entry : after) {
        const auto at = old.find(entry.id);
        if (at == old.end() || !(*at->second == entry)) list.push_back(entry);
    }
    return list;
}

}  // namespace

Difference difference(const Atlas& before, const Atlas& after) {
    const auto old = unshared(before, chunks_of(after));
    auto now = unshared(after, chunks_of(before));
    Difference found;
    for (const auto& [id, draft] : old)
        if (!now.contains(id)) found.removed.push_back(id);
    for (auto& [id, draft] : now) {
        const auto at = old.find(id);
        if (at == old.end() || !same(at->second, draft)) found.put.push_back(std::move(draft));
    }
    found.actors = changed(before.actors, after.actors);
    found.sources = changed(before.sources, after.sources);
    return found;
}

}  // namespace claims
