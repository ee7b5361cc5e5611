#include "io/evidence/fingerprint.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "claims/chunk_runs.hpp"
#include "io/all_cores.hpp"
#include "io/evidence/record_digests.hpp"

namespace io {
namespace {

/// By claims::EventRow.
std::vector<Digest> digests_of_events(const claims::Atlas& atlas) {
    const RecordDigests records(atlas);
    std::vector<Digest> digests(atlas.event_count());
    claims::for_runs(atlas, all_cores(), [&](const claims::ChunkRun& run) {
        Sha256 sha256;
        Digest* into = digests.data() + run.first;
        for (const auto& chunk : run.chunks)
            for (std::size_t row = 0; row < chunk->size(); ++row)
                *into++ = records.of_event(*chunk, row, sha256);
    });
    return digests;
}

}  // namespace

Fingerprints fingerprints_of(const claims::Atlas& atlas) {
    constexpr std::string_view algorithm = "claim-atlas-fingerprint-1\n";
    std::vector<Digest> digests = digests_of_events(atlas);
    Fingerprints prints;
    prints.events.reserve(digests.size());
    for (const Digest& digest : digests) {
        std::uint64_t print = 0;
        for (std::size_t i = 0; i < sizeof(print); ++i) print = print << 8U | digest[i];
        prints.events.push_back(print);
    }
    std::ranges::sort(digests);
    std::string all(algorithm);
    all.reserve(algorithm.size() + digests.size() * sizeof(Digest));
    for (const Digest& digest : digests) all += bytes_of(digest);
    prints.atlas = hex(Sha256().of(all));
    return prints;
}

std::string print_text(std::uint64_t print) {
    return fmt::format("{:016x}", print);
}

}  // namespace io
