#pragma once

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

#include "claims/atlas.hpp"
#include "claims/columns/changed_rows.hpp"
#include "claims/columns/chunk_runs.hpp"

namespace claims {

/// A value for every event of an atlas. Worked out chunk by chunk: of the next atlas, only for the
/// chunks from the first to the last that it does not share with the one before.
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
        // None, should anything be thrown on the way.
        const auto before = std::exchange(chunks_, {});
        if (before.empty()) values_.clear();
        const ChangedRows changed = changed_rows(before, atlas.chunks());
        make_room(changed);
        for_runs(atlas, workers, [&](const ChunkRun& run) {
            auto fill = filler();
            std::size_t row = run.first;
            for (const auto& chunk : run.chunks) {
                if (changed.first <= row && row < changed.end_now)
                    fill(*chunk, values_.data() + row);
                row += chunk->size();
            }
        });
        chunks_ = atlas.chunks();
    }
    /// What the values were worked out from has changed.
    void forget() {
        chunks_.clear();
        values_.clear();
    }

 private:
    /// What has not changed comes to lie where it is now.
    void make_room(const ChangedRows& changed) {
        const auto at = [this](EventRow row) { return values_.begin() + row; };
        if (changed.end_now > changed.end_before)
            values_.insert(at(changed.end_before), changed.end_now - changed.end_before, Value());
        else
            values_.erase(at(changed.end_now), at(changed.end_before));
    }

    std::vector<std::shared_ptr<const EventChunk>> chunks_;
    std::vector<Value> values_;
};

}  // namespace claims
