#include "io/evidence/fingerprint.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <bit>
#include <numeric>
#include <span>

#include "claims/columns/chunk_runs.hpp"
#include "io/all_cores.hpp"
#include "io/evidence/record_digests.hpp"

namespace io {
namespace {

/// By claims::EventRow.
std::vector<Digest> digests_of_events(const claims::Atlas& atlas, const claims::Workers& workers,
                                      const Progress& progress) {
    const RecordDigests records(atlas);
    std::vector<Digest> digests(atlas.event_count());
    std::atomic<bool> is_stopped = false;
    // More than there are workers: one of them may still have other work when the first begins.
    const std::vector<claims::ChunkRun> runs = claims::chunk_runs(atlas, 4 * workers.count);
    workers.run(runs.size(), [&](std::size_t number) {
        Digester digester;
        Digest* into = digests.data() + runs[number].first;
        for (const auto& chunk : runs[number].chunks) {
            if (progress && !progress("Fingerprints", 0.0)) is_stopped = true;
            if (is_stopped) return;
            records.digest_events(*chunk, digester, into);
            into += chunk->size();
        }
    });
    if (is_stopped) throw Cancelled();
    return digests;
}

std::uint64_t beginning_of(const Digest& digest) {
    std::uint64_t beginning = 0;
    for (std::size_t i = 0; i < sizeof(beginning); ++i) beginning = beginning << 8U | digest[i];
    return beginning;
}

/// One behind the other.
std::string_view joined_bytes(const std::vector<Digest>& digests) {
    return {reinterpret_cast<const char*>(digests.data()), digests.size() * sizeof(Digest)};
}

/// In the order of their bytes. Digests are even, so their first bits part them into small lots,
/// which are then sorted each for itself.
std::vector<Digest> in_order(const std::vector<Digest>& digests, const claims::Workers& workers) {
    constexpr std::size_t few = 8;  // in a lot
    const int bits = std::max(1, static_cast<int>(std::bit_width(digests.size() / few)));
    const auto lot_of = [bits](const Digest& digest) {
        return static_cast<std::size_t>(beginning_of(digest) >> (64 - bits));
    };
    const std::size_t lots = std::size_t{1} << bits;
    std::vector<std::size_t> begins(lots + 1);
    std::vector<Digest> sorted(digests.size());
    // Each has lots of its own, and looks through all for what belongs there.
    constexpr std::size_t most_lookers = 8;
    const std::size_t lookers = std::min({workers.count, lots, most_lookers});
    const auto for_own = [&](std::size_t looker, const auto& visit) {
        const std::size_t first = lots * looker / lookers;
        const std::size_t end = lots * (looker + 1) / lookers;
        for (const Digest& digest : digests)
            if (const std::size_t lot = lot_of(digest); first <= lot && lot < end)
                visit(digest, lot);
    };
    workers.run(lookers, [&](std::size_t looker) {
        for_own(looker, [&](const Digest&, std::size_t lot) { ++begins[lot + 1]; });
    });
    std::partial_sum(begins.begin(), begins.end(), begins.begin());
    std::vector<std::size_t> ends = begins;
    workers.run(lookers, [&](std::size_t looker) {
        for_own(looker,
                [&](const Digest& digest, std::size_t lot) { sorted[ends[lot]++] = digest; });
        const std::size_t end = lots * (looker + 1) / lookers;
        for (std::size_t lot = lots * looker / lookers; lot < end; ++lot)
            std::ranges::sort(
                std::span(sorted).subspan(begins[lot], begins[lot + 1] - begins[lot]));
    });
    return sorted;
}

}  // namespace

Fingerprints fingerprints_of(const claims::Atlas& atlas, const Progress& progress) {
    const claims::Workers workers = all_cores();
    const std::vector<Digest> digests = digests_of_events(atlas, workers, progress);
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
