#include "io/png/zlib_pieces.hpp"

#include <zlib.h>

#include <algorithm>
#include <utility>

#include "io/error.hpp"

namespace io {
namespace {

using Bytes = std::vector<std::uint8_t>;
using Piece = std::span<const std::uint8_t>;

constexpr std::size_t piece_size = std::size_t{256} << 10U;
constexpr std::size_t window_size = std::size_t{32} << 10U;  // as far back as deflate looks
constexpr int window_bits = 15;
constexpr int most_memory = 9;

/// The two bytes that a stream begins with: deflate with the largest window, how well it is
/// compressed, and what makes them a multiple of 31.
Bytes header(int level) {
    const unsigned degree = level < 2 ? 0U : level < 6 ? 1U : level == 6 ? 2U : 3U;
    const unsigned first = 0x7800U | degree << 6U;
    const unsigned word = first + 31U - first % 31U;
    return {static_cast<std::uint8_t>(word >> 8U), static_cast<std::uint8_t>(word & 255U)};
}

/// Deflates one piece up to the end of a byte, so that another can follow.
class Deflation {
 public:
    explicit Deflation(int level) {
        // Negative: without a header.
        insist(deflateInit2(&stream_, level, Z_DEFLATED, -window_bits, most_memory,
                            Z_DEFAULT_STRATEGY) == Z_OK);
    }
    ~Deflation() { deflateEnd(&stream_); }
    Deflation(const Deflation&) = delete;
    Deflation& operator=(const Deflation&) = delete;

    Bytes of(Piece piece, Piece before) {
        if (!before.empty())
            insist(deflateSetDictionary(&stream_, before.data(),
                                        static_cast<uInt>(before.size())) == Z_OK);
        constexpr std::size_t mark = 16;  // behind the piece, more than it takes
        Bytes deflated(deflateBound(&stream_, static_cast<uLong>(piece.size())) + mark);
        // zlib's struct is shared with reading and therefore not const.
        stream_.next_in = const_cast<Bytef*>(piece.data());
        stream_.avail_in = static_cast<uInt>(piece.size());
        stream_.next_out = deflated.data();
        stream_.avail_out = static_cast<uInt>(deflated.size());
        insist(deflate(&stream_, Z_SYNC_FLUSH) == Z_OK && stream_.avail_out > 0);
        deflated.resize(deflated.size() - stream_.avail_out);
        return deflated;
    }

 private:
    static void insist(bool done) {
        if (!done) throw Error("The picture could not be packed: zlib gave up.");
    }
    z_stream stream_{};
};

}  // namespace

ZlibPieces::ZlibPieces(int level, claims::Workers workers, Take take)
    : level_(level),
      workers_(std::move(workers)),
      take_(std::move(take)),
      checksum_(adler32(0, nullptr, 0)) {}

std::size_t ZlibPieces::portion() const {
    return piece_size * workers_.count;
}

void ZlibPieces::add(Piece bytes) {
    bytes_.insert(bytes_.end(), bytes.begin(), bytes.end());
    compress((bytes_.size() - known_) / piece_size);
}

void ZlibPieces::finish() {
    compress(bytes_.size() > known_ ? 1 : 0);
    Bytes end = is_begun_ ? Bytes() : header(level_);
    end.insert(end.end(), {3, 0});  // a last block, which is empty
    for (unsigned shift = 32; shift > 0;) {
        shift -= 8;
        end.push_back(static_cast<std::uint8_t>(checksum_ >> shift & 255U));
    }
    take_(end);
}

Piece ZlibPieces::piece(std::size_t number) const {
    const Piece all(bytes_);
    const std::size_t begin = known_ + number * piece_size;
    return all.subspan(begin, std::min(piece_size, all.size() - begin));
}

/// The first ones of those that are there.
void ZlibPieces::compress(std::size_t pieces) {
    struct Done {
        Bytes bytes;
        unsigned long checksum;
    };
    std::vector<Done> done(pieces);
    const std::size_t hands = std::min(pieces, workers_.count);
    workers_.run(hands, [&](std::size_t hand) {
        for (std::size_t number = hand; number < pieces; number += hands) {
            const Piece one = piece(number);
            const std::size_t begin = known_ + number * piece_size;
            const std::size_t back = std::min(begin, window_size);
            done[number] = {
                Deflation(level_).of(one, Piece(bytes_).subspan(begin - back, back)),
                adler32(adler32(0, nullptr, 0), one.data(), static_cast<uInt>(one.size()))};
        }
    });

    std::size_t end = known_;
    for (std::size_t number = 0; number < pieces; ++number) {
        const std::size_t size = piece(number).size();
        checksum_ = adler32_combine(checksum_, done[number].checksum, static_cast<z_off_t>(size));
        end += size;
        if (!std::exchange(is_begun_, true)) take_(header(level_));
        take_(done[number].bytes);
    }
    known_ = std::min(end, window_size);
    bytes_.erase(bytes_.begin(), bytes_.begin() + static_cast<std::ptrdiff_t>(end - known_));
}

}  // namespace io
