#include "io/png/zlib_pieces.hpp"

#include <doctest/doctest.h>
#include <zlib.h>

#include <random>

#include "io/all_cores.hpp"

namespace {

using Bytes = std::vector<std::uint8_t>;

/// Runs that come again, as in a picture of a map, and some that never do.
Bytes some_bytes(std::size_t count) {
    std::mt19937 random(11);
    Bytes bytes;
    while (bytes.size() < count) {
        const auto value = static_cast<std::uint8_t>(random() % 7);
        bytes.insert(bytes.end(), random() % 90, value);
        bytes.push_back(static_cast<std::uint8_t>(random()));
    }
    bytes.resize(count);
    return bytes;
}

struct Packed {
    Bytes stream;
    std::vector<std::size_t> parts;
};

Packed packed(const Bytes& bytes, const claims::Workers& workers, std::size_t portion) {
    Packed packed;
    io::ZlibPieces pieces(3, workers, [&](std::span<const std::uint8_t> part) {
        packed.stream.insert(packed.stream.end(), part.begin(), part.end());
        packed.parts.push_back(part.size());
    });
    for (std::size_t at = 0; at < bytes.size(); at += portion)
        pieces.add(std::span(bytes).subspan(at, std::min(portion, bytes.size() - at)));
    pieces.finish();
    return packed;
}

Bytes unpacked(const Bytes& stream, std::size_t size) {
    Bytes bytes(size + 1);
    uLongf length = bytes.size();
    CHECK(uncompress(bytes.data(), &length, stream.data(), stream.size()) == Z_OK);
    bytes.resize(length);
    return bytes;
}

}  // namespace

TEST_CASE("what was compressed in pieces is one stream that zlib reads") {
    const std::size_t piece = 256 << 10;
    for (const std::size_t size : {std::size_t{0}, std::size_t{1}, std::size_t{1000}, piece - 1,
                                   piece, piece + 1, 5 * piece + 77}) {
        CAPTURE(size);
        const Bytes bytes = some_bytes(size);
        CHECK(unpacked(packed(bytes, io::all_cores(), 100'000).stream, size) == bytes);
    }
}

TEST_CASE("the stream depends on the bytes alone") {
    const Bytes bytes = some_bytes(2'000'000);
    const Packed alone = packed(bytes, {}, bytes.size());
    for (const std::size_t portion : {7'777UL, 262'144UL, 1'000'000UL}) {
        claims::Workers many = io::all_cores();
        many.count = 5;
        for (const claims::Workers& workers : {claims::Workers{}, many}) {
            const Packed other = packed(bytes, workers, portion);
            CHECK(other.stream == alone.stream);
            CHECK(other.parts == alone.parts);
        }
    }
}

TEST_CASE("pieces hardly make a stream longer") {
    const Bytes bytes = some_bytes(2'000'000);
    uLongf whole = compressBound(bytes.size());
    Bytes room(whole);
    REQUIRE(compress2(room.data(), &whole, bytes.data(), bytes.size(), 3) == Z_OK);
    CHECK(packed(bytes, {}, bytes.size()).stream.size() < whole * 101 / 100);
}
