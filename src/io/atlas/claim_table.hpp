#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "claims/atlas.hpp"

namespace io {

/// Claims on their way to the events that they are about, in the order in which they are read. Laid
/// out for millions of them.
class ClaimTable {
 public:
    /// `rank`: see Table::rank().
    void add(claims::EventRow about, const claims::Claim& claim, double rank);

    /// Hands the claims out to the events, which are counted through all chunks. Claims that lie
    /// in the order of the events take no more memory on the way than one chunk of them.
    void hand_out(std::span<const std::shared_ptr<claims::EventChunk>> chunks);

 private:
    static constexpr std::size_t block_size = 8192;

    bool is_in_order() const;
    std::vector<std::uint32_t> order() const;
    void hand_over(std::uint32_t number, claims::ClaimColumns& to);

    struct Block {
        claims::ClaimColumns claims;
        std::size_t handed_over = 0;
    };
    std::vector<Block> blocks_;  ///< of block_size claims each, but the last
    std::vector<claims::EventRow> about_;
    std::vector<double> ranks_;  ///< empty as long as all are 0
};

}  // namespace io
