#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "claims/columns/event_chunk.hpp"
#include "io/atlas/read_atlas.hpp"
#include "io/evidence/fingerprint.hpp"
#include "io/kept/block_cipher.hpp"

namespace io {

// An atlas as bytes that only this program reads again, by cereal in the order of bytes of this
// machine. They are taken for what was written: whoever keeps them sees whether they are.

/// Appends to the block.
void write_chunk(const claims::EventChunk& chunk, Block& block);
std::shared_ptr<const claims::EventChunk> chunk_from(const Block& block);

/// Where in a file the block of a chunk lies, in bytes.
struct BlockPlace {
    std::size_t begin = 0;
    std::size_t size = 0;
};

/// What else was read with the chunks, and where these lie.
struct KeptRest {
    std::string location;  ///< of the atlas, as the sentences of its problems have it
    AtlasReading reading;  ///< its atlas is bare, and its fingerprints are there
    std::vector<BlockPlace> chunks;
};
Block rest_block(const KeptRest& rest);
KeptRest rest_from(const Block& block);

}  // namespace io
