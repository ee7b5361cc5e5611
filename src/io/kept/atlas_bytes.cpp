#include "io/kept/atlas_bytes.hpp"

#include <ostream>
#include <streambuf>
#include <utility>

#include "io/kept/archive.hpp"

// Where cereal looks for them: beside the types.
namespace claims {

template <class Archive>
void serialize(Archive& archive, Actor& actor) {
    archive(actor.id, actor.name, actor.short_name, actor.side, actor.kind, actor.parent_id,
            actor.notes, actor.source_id, actor.extra);
}

template <class Archive>
void serialize(Archive& archive, Source& source) {
    archive(source.id, source.publisher, source.title, source.url, source.archive_url,
            source.published, source.language, source.via_id, source.extra);
}

template <class Archive>
void serialize(Archive& archive, ExtraColumns& columns) {
    archive(columns.actors, columns.sources, columns.events, columns.claims);
}

}  // namespace claims

namespace io {
namespace {

/// Appends what is written to a block.
class GatheredBytes : public std::streambuf {
 public:
    explicit GatheredBytes(Block& block) : block_(block) {}

 private:
    std::streamsize xsputn(const char* from, std::streamsize count) override {
        // Of the block's own type, these are copied as a whole.
        const auto* const bytes = reinterpret_cast<const std::uint8_t*>(from);
        block_.insert(block_.end(), bytes, bytes + count);
        return count;
    }

    Block& block_;
};

template <typename... Parts>
void write_parts(Block& block, const Parts&... parts) {
    GatheredBytes gathered(block);
    std::ostream stream(&gathered);
    cereal::BinaryOutputArchive archive(stream);
    archive(parts...);
}

template <typename... Parts>
void read_again(const Block& block, Parts&... parts) {
    BytesInput archive({reinterpret_cast<const char*>(block.data()), block.size()});
    archive(parts...);
}

}  // namespace

void write_chunk(const claims::EventChunk& chunk, Block& block) {
    write_parts(block, chunk);
}

std::shared_ptr<const claims::EventChunk> chunk_from(const Block& block) {
    auto chunk = std::make_shared<claims::EventChunk>();
    read_again(block, *chunk);
    return chunk;
}

Block rest_block(const KeptRest& rest) {
    const claims::Atlas& atlas = *rest.reading.atlas;
    const Fingerprints& prints = *rest.reading.prints;
    Block block;
    write_parts(block, rest.location, atlas.title, atlas.description, atlas.extra, atlas.actors,
                atlas.sources, atlas.extra_columns, rest.reading.problems, prints.atlas,
                prints.events, rest.chunks);
    return block;
}

KeptRest rest_from(const Block& block) {
    KeptRest rest;
    auto atlas = std::make_shared<claims::Atlas>();
    auto prints = std::make_shared<Fingerprints>();
    read_again(block, rest.location, atlas->title, atlas->description, atlas->extra, atlas->actors,
               atlas->sources, atlas->extra_columns, rest.reading.problems, prints->atlas,
               prints->events, rest.chunks);
    rest.reading.atlas = std::move(atlas);
    rest.reading.prints = std::move(prints);
    return rest;
}

}  // namespace io
