#pragma once

#include <algorithm>
#include <memory>
#include <unordered_map>
#include <utility>
#include <vector>

#include "claims/atlas.hpp"
#include "claims/columns/chunk_runs.hpp"

namespace claims {

/// A value for every event of an atlas. Worked out chunk by chunk: of the next atlas, only for the
/// chunks that it does not share with the one before.
template <typename Value>
class PerEvent {
 public:
    /// In the order of the atlas.
    const std::vector<Value>& values() const { return values_; }

    /// `filler()` gives what each run of chunks that are new is filled with: `(chunk, into)` puts a
    /// value for each of a chunk's events into the places from `into` on.
    template <typename Filler>
    void update(const Atlas& atlas, const Workers& workers, const Filler& filler) {
        if (atlas.chunks() == chunks_) return;
        std::unordered_map<const EventChunk*, const Value*> known;
        const Value* first = values_.data();
        for (const auto& chunk : chunks_) {
            known.emplace(chunk.get(), first);
            first += chunk->size();
        }
        std::vector<Value> values(atlas.event_count());
        for_runs(atlas, workers, [&](const ChunkRun& run) {
            auto fill = filler();
            Value* into = values.data() + run.first;
            for (const auto& chunk : run.chunks) {
                if (const auto found = known.find(chunk.get()); found != known.end())
                    std::copy_n(found->second, chunk->size(), into);
                else
                    fill(*chunk, into);
                into += chunk->size();
            }
        });
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
