#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "io/png/png_writer.hpp"
#include "style/picture.hpp"

namespace io {

/// The rows of a picture as the content of a PNG's IDAT chunks (PNG specification, sections 9 and
/// 10): unfiltered, in a zlib stream. A map is even areas and sharp edges: rows as they are come
/// out smaller than filtered ones. ISA-L packs them in a tenth of zlib's time, a thirtieth larger.
/// The same rows are packed the same, wherever in memory that happens.
class PackedRows {
 public:
    /// `width` in pixels. What is packed is added to `bytes`, which must outlive it.
    PackedRows(int width, PngWriter::Alpha alpha, std::vector<std::uint8_t>& bytes);
    ~PackedRows();
    PackedRows(const PackedRows&) = delete;
    PackedRows& operator=(const PackedRows&) = delete;

    /// The next rows, as wide as the picture.
    void add(const style::Picture& band);
    /// After the last row: what was still held back.
    void finish();

 private:
    struct Stream;

    /// Returns how many bytes that were.
    std::size_t pack_first_of(std::span<const std::uint8_t> unpacked);
    void pack(std::span<const std::uint8_t> unpacked);

    const std::size_t width_, channels_;
    std::vector<std::uint8_t>& bytes_;
    std::unique_ptr<Stream> stream_;
};

}  // namespace io
