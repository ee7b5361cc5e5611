#pragma once

#include <cstddef>
#include <memory>
#include <unordered_map>
#include <utility>
#include <vector>

#include "claims/atlas.hpp"

namespace claims {

/// A value for every event of an atlas. Worked out chunk by chunk: of the next atlas, only for the
/// chunks that it does not share with the one before.
template <typename Value>
class PerEvent {
 public:
    /// In the order of the atlas.
    const std::vector<Value>& values() const { return values_; }

    /// `add_of(chunk, values)` puts a value behind the others for each of the chunk's events.
    template <typename AddOf>
    void update(const Atlas& atlas, AddOf add_of) {
        if (atlas.chunks() == chunks_) return;
        std::unordered_map<const EventChunk*, std::size_t> known;
        std::size_t first = 0;
        for (const auto& chunk : chunks_) {
            known.emplace(chunk.get(), first);
            first += chunk->size();
        }
        std::vector<Value> values;
        values.reserve(atlas.event_count());
        for (const auto& chunk : atlas.chunks()) {
            const auto found = known.find(chunk.get());
            if (found == known.end()) {
                add_of(*chunk, values);
                continue;
            }
            const auto begin = values_.begin() + static_cast<std::ptrdiff_t>(found->second);
            values.insert(values.end(), begin, begin + static_cast<std::ptrdiff_t>(chunk->size()));
        }
        values_ = std::move(values);
        chunks_ = atlas.chunks();
    }
    /// What the values were worked out from has changed.
    void forget() {
        chunks_.clear();
        values_.clear();
    }

 private:
    std::vector<std::shared_ptr<const EventChunk>> chunks_;
    std::vector<Value> values_;
};

}  // namespace claims
