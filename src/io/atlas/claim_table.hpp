#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "claims/atlas.hpp"
#include "claims/columns/text_column.hpp"
#include "claims/workers.hpp"
#include "io/atlas/table_ids.hpp"
#include "io/files/file_problems.hpp"

namespace io {

/// Claims on their way to the events that they are about, in the order in which they are read. Laid
/// out for millions of them.
class ClaimTable {
 public:
    /// `event`: the id of what the claim is about. `line`, `rank`: see Table.
    void add(std::string_view event, std::size_t line, const claims::Claim& claim, double rank);

    /// Finds what the claims are about, to be called once and after the last claim. A claim about
    /// an event that is not there is reported and left out.
    void find_events(TableIds& events, FileProblems& problems);
    using Chunks = std::span<const std::shared_ptr<claims::EventChunk>>;

    /// Hands the claims out to the events, which are counted through all chunks. Claims that lie
    /// in the order of the events take no more memory on the way than one chunk of them a worker.
    void hand_out(Chunks chunks, const claims::Workers& workers);

 private:
    static constexpr std::size_t block_size = 32'768;

    bool comes_before(std::uint32_t one, std::uint32_t other) const;
    std::vector<std::uint32_t> order() const;
    void hand_over(std::uint32_t first, std::uint32_t end, claims::ClaimColumns& to);
    void hand_out(Chunks chunks, claims::EventRow row, std::span<const std::uint32_t> numbers);

    struct Block {
        claims::ClaimColumns claims;
        std::size_t handed_over = 0;  ///< counted by all workers
    };
    std::vector<Block> blocks_;         ///< of block_size claims each, but the last
    claims::TextColumn named_;          ///< ids of events; one for claims that follow each other
    std::vector<std::uint32_t> about_;  ///< among those; once events are found, a claims::EventRow
    std::vector<std::uint32_t> lines_;  ///< 0 beyond 4 billion
    std::vector<double> ranks_;         ///< empty as long as all are 0
};

}  // namespace io
