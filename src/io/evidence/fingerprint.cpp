#include "io/evidence/fingerprint.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <numeric>
#include <span>

#include "claims/chunk_runs.hpp"
#include "io/all_cores.hpp"
#include "io/evidence/record_digests.hpp"

namespace io {
namespace {

/// By claims::EventRow.
std::vector<Digest> digests_of_events(const claims::Atlas& atlas, const claims::Workers& workers) {
    const RecordDigests records(atlas);
    std::vector<Digest> digests(atlas.event_count());
    claims::for_runs(atlas, workers, [&](const claims::ChunkRun& run) {
        Digester digester;
        Digest* into = digests.data() + run.first;
        for (const auto& chunk : run.chunks)
            for (std::size_t row = 0; row < chunk->size(); ++row)
                *into++ = records.of_event(*chunk, row, digester);
    });
    return digests;
}

/// Sorted by first bytes, which are even in a digest, and each of these parts for itself.
std::vector<Digest> in_order(const std::vector<Digest>& digests, const claims::Workers& workers) {
    constexpr std::size_t parts = 256;
    std::array<std::size_t, parts + 1> begins{};
    for (const Digest& digest : digests) ++begins[digest.front() + 1U];
    std::partial_sum(begins.begin(), begins.end(), begins.begin());
    std::vector<Digest> sorted(digests.size());
    auto ends = begins;
    for (const Digest& digest : digests) sorted[ends[digest.front()]++] = digest;
    workers.run(workers.count, [&](std::size_t worker) {
        for (std::size_t part = worker; part < parts; part += workers.count)
            std::ranges::sort(std::span(sorted).subspan(begins[part], ends[part] - begins[part]));
    });
    return sorted;
}

}  // namespace

Fingerprints fingerprints_of(const claims::Atlas& atlas) {
    const claims::Workers workers = all_cores();
    const std::vector<Digest> digests = digests_of_events(atlas, workers);
    Fingerprints prints;
    prints.events.reserve(digests.size());
    for (const Digest& digest : digests) {
        std::uint64_t print = 0;
        for (std::size_t i = 0; i < sizeof(print); ++i) print = print << 8U | digest[i];
        prints.events.push_back(print);
    }
    Sha256 whole;
    whole.begin();
    whole.add("claim-atlas-fingerprint-1\n");
    for (const Digest& digest : in_order(digests, workers)) whole.add(bytes_of(digest));
    prints.atlas = hex(whole.end());
    return prints;
}

std::string print_text(std::uint64_t print) {
    return fmt::format("{:016x}", print);
}

}  // namespace io
