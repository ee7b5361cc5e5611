#include "claims/atlas.hpp"

#include <algorithm>

namespace claims {

Atlas Atlas::bare() const {
    Atlas copy = *this;
    copy.chunks_.clear();
    copy.first_rows_.clear();
    copy.event_count_ = 0;
    return copy;
}

Atlas Atlas::with_chunks(const std::vector<std::shared_ptr<const EventChunk>>& chunks) const {
    Atlas changed = bare();
    for (const auto& chunk : chunks)
        if (chunk->size() > 0) changed.add_chunk(chunk);
    return changed;
}

void Atlas::add_chunk(std::shared_ptr<const EventChunk> chunk) {
    first_rows_.push_back(static_cast<EventRow>(event_count_));
    event_count_ += chunk->size();
    chunks_.push_back(std::move(chunk));
}

std::size_t Atlas::claim_count() const {
    std::size_t count = 0;
    for (const auto& chunk : chunks_)
        if (chunk->size() > 0) count += chunk->claims_end(chunk->size() - 1);
    return count;
}

Atlas::Place Atlas::locate(EventRow row) const {
    const auto after = std::ranges::upper_bound(first_rows_, row);
    const auto at = static_cast<std::size_t>(after - first_rows_.begin()) - 1;
    return {chunks_[at].get(), row - first_rows_[at]};
}

Event Atlas::event(EventRow row) const {
    const Place place = locate(row);
    return place.chunk->event(place.row);
}

std::vector<Claim> Atlas::claims_about(EventRow row) const {
    const Place place = locate(row);
    std::vector<Claim> claims;
    claims.reserve(place.chunk->claim_count(place.row));
    for (std::size_t i = place.chunk->claims_begin(place.row);
         i < place.chunk->claims_end(place.row); ++i)
        claims.push_back(place.chunk->claim(i));
    return claims;
}

std::optional<EventRow> Atlas::find_event(std::string_view id) const {
    EventRow first = 0;
    for (const auto& chunk : chunks_) {
        if (const auto row = chunk->find(id)) return first + static_cast<EventRow>(*row);
        first += static_cast<EventRow>(chunk->size());
    }
    return std::nullopt;
}

const Actor* Atlas::actor(TableIndex index) const {
    return index < actors.size() ? &actors[index] : nullptr;
}

const Source* Atlas::source(TableIndex index) const {
    return index < sources.size() ? &sources[index] : nullptr;
}

const Actor* Atlas::find_actor(std::string_view id) const {
    const auto at = std::ranges::find(actors, id, &Actor::id);
    return at == actors.end() ? nullptr : &*at;
}

const Source* Atlas::find_source(std::string_view id) const {
    return source_ids_.find(sources, id);
}

}  // namespace claims
