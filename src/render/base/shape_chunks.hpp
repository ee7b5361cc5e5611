#pragma once

#include <span>
#include <unordered_map>
#include <vector>

#include "render/base/chunks.hpp"

namespace render {

/// The chunks of a buffer, by the shape that they are of.
class ShapeChunks {
 public:
    bool has(const void* shape) const { return runs_.contains(shape); }

    /// `first`: the element of the buffer that the first of these chunks counts from.
    void add(const void* shape, std::span<const Chunk> chunks, std::size_t first) {
        runs_.emplace(shape, Run{chunks_.size(), chunks.size()});
        for (Chunk chunk : chunks) {
            chunk.first += first;
            chunks_.push_back(chunk);
        }
    }
    /// None when the shape has none here.
    std::span<const Chunk> of(const void* shape) const {
        const auto run = runs_.find(shape);
        if (run == runs_.end()) return {};
        return std::span(chunks_).subspan(run->second.first, run->second.count);
    }

 private:
    struct Run {
        std::size_t first, count;
    };
    std::vector<Chunk> chunks_;
    std::unordered_map<const void*, Run> runs_;
};

}  // namespace render
