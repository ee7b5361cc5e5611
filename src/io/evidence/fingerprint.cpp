#include "io/evidence/fingerprint.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <future>
#include <span>
#include <thread>

#include "io/evidence/record_digests.hpp"

namespace io {
namespace {

/// Those of a run of chunks' events, into where the first of them stands.
void digest_events(const RecordDigests& records,
                   std::span<const std::shared_ptr<const claims::EventChunk>> chunks,
                   Digest* into) {
    Sha256 sha256;
    for (const auto& chunk : chunks)
        for (std::size_t row = 0; row < chunk->size(); ++row)
            *into++ = records.of_event(*chunk, row, sha256);
}

/// By claims::EventRow. All cores work on them: of a million events it takes seconds.
std::vector<Digest> digests_of_events(const claims::Atlas& atlas) {
    const RecordDigests records(atlas);
    std::vector<Digest> digests(atlas.event_count());
    const std::span chunks(atlas.chunks());
    const std::size_t share = chunks.size() / std::max(1U, std::thread::hardware_concurrency()) + 1;
    std::vector<std::future<void>> others;
    Digest* into = digests.data();
    for (std::size_t first = 0; first < chunks.size(); first += share) {
        const auto run = chunks.subspan(first, std::min(share, chunks.size() - first));
        others.push_back(
            std::async(std::launch::async, digest_events, std::cref(records), run, into));
        for (const auto& chunk : run) into += chunk->size();
    }
    for (std::future<void>& other : others) other.get();
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
