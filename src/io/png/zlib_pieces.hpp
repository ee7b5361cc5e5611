#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include "claims/workers.hpp"

namespace io {

/// Compresses bytes into one zlib stream, in pieces that workers do at the same time; each knows
/// the end of the one before, so that hardly anything is lost. The same bytes give the same stream,
/// however many workers there are and in whatever portions the bytes come.
/// Sources: RFC 1950, RFC 1951; pigz does the same.
class ZlibPieces {
 public:
    using Take = std::function<void(std::span<const std::uint8_t>)>;

    /// `level`: zlib's, 1 to 9. `take` gets the stream bit by bit, in bits that depend on nothing
    /// but the bytes.
    ZlibPieces(int level, claims::Workers workers, Take take);

    /// So many bytes at a time give each worker a piece, and stay near it.
    std::size_t portion() const;
    /// Throws io::Error when zlib gives up.
    void add(std::span<const std::uint8_t> bytes);
    /// There are no more.
    void finish();

 private:
    void compress(std::size_t pieces);
    std::span<const std::uint8_t> piece(std::size_t number) const;

    int level_;
    claims::Workers workers_;
    Take take_;
    std::vector<std::uint8_t> bytes_;  ///< the end of the last piece, then what is no piece yet
    std::size_t known_ = 0;            ///< of these, those of the last piece
    unsigned long checksum_;
    bool is_begun_ = false;
};

}  // namespace io
