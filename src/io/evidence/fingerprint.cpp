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

std::uint64_t beginning_of(const Digest& digest) {
    std::uint64_t beginning = 0;
    for (std::size_t i = 0; i < sizeof(beginning); ++i) beginning = beginning << 8U | digest[i];
    return beginning;
}

/// In the order of their bytes.
bool comes_before(const Digest& one, const Digest& other) {
    const std::uint64_t first = beginning_of(one), second = beginning_of(other);
    return first != second ? first < second : one < other;
}

/// One behind the other.
std::string_view joined_bytes(const std::vector<Digest>& digests) {
    return {reinterpret_cast<const char*>(digests.data()), digests.size() * sizeof(Digest)};
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
            std::ranges::sort(std::span(sorted).subspan(begins[part], ends[part] - begins[part]),
                              comes_before);
    });
    return sorted;
}

}  // namespace

Fingerprints fingerprints_of(const claims::Atlas& atlas) {
    const claims::Workers workers = all_cores();
    const std::vector<Digest> digests = digests_of_events(atlas, workers);
    Fingerprints prints;
    prints.events.reserve(digests.size());
    for (const Digest& digest : digests) prints.events.push_back(beginning_of(digest));
    Sha256 whole;
    whole.begin();
    whole.add("claim-atlas-fingerprint-1\n");
    whole.add(joined_bytes(in_order(digests, workers)));
    prints.atlas = hex(whole.end());
    return prints;
}

std::string print_text(std::uint64_t print) {
    return fmt::format("{:016x}", print);
}

}  // namespace io
