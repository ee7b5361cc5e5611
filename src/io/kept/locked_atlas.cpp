#include "io/kept/locked_atlas.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "io/all_cores.hpp"
#include "io/evidence/sha256.hpp"
#include "io/files/file_slices.hpp"
#include "io/files/slice_writer.hpp"

namespace io {
namespace {

constexpr std::string_view words = "claim-atlas-kept-atlas-1\n";
constexpr std::size_t salt_end = words.size() + sizeof(Digest);
using RestSize = std::uint64_t;

Digest key_of(const Digest& salt, std::string_view secret) {
    return Sha256().of(fmt::format("{}{}{}", words, bytes_of(salt), secret));
}

std::span<const std::uint8_t> as_bytes(std::string_view text) {
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

Block slice(const FileSlices& file, BlockPlace place) {
    if (place.begin > file.size() || place.size > file.size() - place.begin) return {};
    Block block(place.size);
    file.read(place.begin, block);
    return block;
}

/// Nothing where the file is no kept atlas.
std::optional<Digest> salt_of(const FileSlices& file) {
    const Block begin = slice(file, {0, salt_end});
    if (begin.empty() ||
        !std::ranges::equal(std::span(begin).first<words.size()>(), as_bytes(words)))
        return std::nullopt;
    Digest salt{};
    std::ranges::copy(std::span(begin).last<sizeof(salt)>(), salt.begin());
    return salt;
}

std::optional<KeptRest> rest_of(const FileSlices& file, const Digest& key) {
    RestSize size = 0;
    if (file.size() < salt_end + sizeof(size)) return std::nullopt;
    const std::size_t end = file.size() - sizeof(size);
    file.read(end, {reinterpret_cast<std::uint8_t*>(&size), sizeof(size)});
    if (size > end - salt_end) return std::nullopt;
    Block block = slice(file, {end - size, size});
    if (!BlockCipher(key).unlock(0, block)) return std::nullopt;
    return rest_from(block);
}

double share_of(std::size_t done, std::size_t all) {
    return static_cast<double>(done) / static_cast<double>(all);
}

using Chunks = std::vector<std::shared_ptr<const claims::EventChunk>>;

/// Nothing where one is damaged.
std::optional<Chunks> chunks_of(const FileSlices& file, const Digest& key,
                                const std::vector<BlockPlace>& places, const Progress& progress) {
    Chunks chunks(places.size());
    std::atomic<bool> is_whole = true, is_stopped = false;
    const claims::Workers workers = all_cores();
    workers.run(workers.count, [&](std::size_t worker) {
        BlockCipher cipher(key);
        for (std::size_t i = worker; i < places.size() && is_whole && !is_stopped;
             i += workers.count) {
            if (worker == 0 && progress && !progress("Reading", share_of(i, places.size())))
                is_stopped = true;
            Block block = slice(file, places[i]);
            if (cipher.unlock(i + 1, block))
                chunks[i] = chunk_from(block);
            else
                is_whole = false;
        }
    });
    if (is_stopped) throw Cancelled();
    if (!is_whole) return std::nullopt;
    return chunks;
}

/// Writes the chunks and says where.
std::vector<BlockPlace> write_chunks(SliceWriter& file, const Digest& key,
                                     const claims::Atlas& atlas, const Progress& progress) {
    const auto& chunks = atlas.chunks();
    std::vector<BlockPlace> places(chunks.size());
    std::atomic<bool> is_stopped = false;
    const claims::Workers workers = all_cores();
    workers.run(workers.count, [&](std::size_t worker) {
        BlockCipher cipher(key);
        Block block;
        for (std::size_t i = worker; i < chunks.size() && !is_stopped; i += workers.count) {
            if (progress && !progress("Keeping the atlas", share_of(i, chunks.size())))
                is_stopped = true;
            block.clear();
            write_chunk(*chunks[i], block);
            cipher.lock(i + 1, block);
            places[i] = {file.add(block), block.size()};
        }
    });
    if (is_stopped) throw Cancelled();
    return places;
}

}  // namespace

std::optional<KeptRest> read_locked_atlas(const std::filesystem::path& path,
                                          std::string_view secret, const Progress& progress) {
    const FileSlices file(path);
    const std::optional<Digest> salt = salt_of(file);
    if (!salt) return std::nullopt;
    const Digest key = key_of(*salt, secret);
    std::optional<KeptRest> rest = rest_of(file, key);
    if (!rest) return std::nullopt;
    const std::optional<Chunks> chunks = chunks_of(file, key, rest->chunks, progress);
    if (!chunks) return std::nullopt;
    auto atlas = std::make_shared<claims::Atlas>(*rest->reading.atlas);
    for (const auto& chunk : *chunks) atlas->add_chunk(chunk);
    rest->reading.atlas = std::move(atlas);
    return rest;
}

void write_locked_atlas(const std::filesystem::path& path, std::string_view secret, KeptRest rest,
                        const Progress& progress) {
    SliceWriter file(path);
    const Digest salt = random_bytes();
    const Digest key = key_of(salt, secret);
    file.add(as_bytes(words));
    file.add(salt);
    rest.chunks = write_chunks(file, key, *rest.reading.atlas, progress);
    Block block = rest_block(rest);
    BlockCipher(key).lock(0, block);
    const RestSize size = block.size();
    file.add(block);
    file.add({reinterpret_cast<const std::uint8_t*>(&size), sizeof(size)});
}

}  // namespace io
