#pragma once

#include <memory>
#include <unordered_map>
#include <utility>
#include <vector>

#include "claims/atlas.hpp"
#include "claims/columns/chunk_runs.hpp"

namespace claims {

/// Something worked out from each chunk of an atlas: of the next atlas, only from the chunks that
/// it does not share with the one before.
template <typename Value>
class PerChunk {
 public:
    /// Of the chunk of that number.
    const Value& operator[](std::size_t chunk) const { return *values_[chunk]; }
    const std::vector<std::shared_ptr<const EventChunk>>& chunks() const { return chunks_; }

    /// `maker()` gives what works through a run of chunks: `(chunk)` returns its value.
    template <typename Maker>
    void update(const Atlas& atlas, const Workers& workers, const Maker& maker) {
        if (atlas.chunks() == chunks_) return;
        std::unordered_map<const EventChunk*, std::shared_ptr<const Value>> known;
        for (std::size_t i = 0; i < chunks_.size(); ++i)
            known.emplace(chunks_[i].get(), values_[i]);
        std::vector<std::shared_ptr<const Value>> values(atlas.chunks().size());
        for_runs(atlas, workers, [&](const ChunkRun& run) {
            auto make = maker();
            for (std::size_t i = 0; i < run.chunks.size(); ++i) {
                const auto found = known.find(run.chunks[i].get());
                values[run.first_chunk + i] =
                    found != known.end() ? found->second
                                         : std::make_shared<const Value>(make(*run.chunks[i]));
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
    std::vector<std::shared_ptr<const Value>> values_;
};

}  // namespace claims
