#include "claims/part.hpp"

namespace claims {

Atlas part_of(const Atlas& atlas, std::span<const EventRow> rows) {
    Atlas part = atlas.bare();
    auto chunk = std::make_shared<EventChunk>();
    for (const EventRow row : rows) {
        if (chunk->is_full()) {
            part.add_chunk(std::move(chunk));
            chunk = std::make_shared<EventChunk>();
        }
        chunk->push_back(atlas.event(row), atlas.claims_about(row));
    }
    if (chunk->size() > 0) part.add_chunk(std::move(chunk));
    return part;
}

}  // namespace claims
