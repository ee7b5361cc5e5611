#include "io/raster/raster_notes.hpp"

#include <doctest/doctest.h>
#include <webp/encode.h>

#include <algorithm>
#include <span>
#include <string>
#include <vector>

#include "io/error.hpp"
#include "io/evidence/carried_notes.hpp"
#include "io/evidence/seal.hpp"

namespace {

/// Head, one table, and pixels that nobody decodes.
std::vector<std::uint8_t> bare_jpeg() {
    return {0xFF, 0xD8, 0xFF, 0xE0, 0, 4,    'J',  'F', 0xFF, 0xE1, 0, 3,    'E',
            0xFF, 0xDB, 0,    3,    9, 0xFF, 0xDA, 0,   2,    1,    2, 0xFF, 0xD9};
}

std::vector<std::uint8_t> bare_webp() {
    const std::vector<std::uint8_t> pixels(2 * 2 * 3, 77);
    std::uint8_t* file = nullptr;
    const std::size_t size = WebPEncodeLosslessRGB(pixels.data(), 2, 2, 6, &file);
    std::vector<std::uint8_t> bytes(file, file + size);
    WebPFree(file);
    return bytes;
}

/// Of more bytes than one comment holds.
std::string long_json(std::size_t size) {
    return "{\"a\":\"" + std::string(size, 'x') + "<&'>\"}";
}

}  // namespace

TEST_CASE("a JPEG holds its notes behind its head, in as many comments as they need") {
    for (const std::size_t size : {0, 65'000, 65'533, 200'000}) {
        std::vector<std::uint8_t> file = bare_jpeg();
        io::add_notes_to_jpeg(file, {"{\"v\":1}", long_json(size), io::room_for_seal()});
        io::seal(file);
        CHECK(file[2] == 0xFF);
        CHECK(file[13] == 0xFF);
        CHECK(file[14] == 0xFE);
        const io::CarriedNotes notes = io::carried_notes(io::FileKind::jpeg, file);
        CHECK(notes.view == "{\"v\":1}");
        CHECK(notes.evidence == long_json(size));
        CHECK(io::seal_of(file) == io::Seal::whole);
        const std::vector<std::uint8_t> bare = bare_jpeg();
        CHECK(std::equal(bare.begin() + 13, bare.end(), file.end() - 13));
    }
}

TEST_CASE("of a JPEG that ends too early only whole comments are read") {
    std::vector<std::uint8_t> file = bare_jpeg();
    io::add_notes_to_jpeg(file, {"{\"v\":1}", "{}", io::room_for_seal()});
    const std::string whole = io::comments_in_jpeg(file);
    for (std::size_t size = 0; size < file.size(); ++size) {
        const std::string read = io::comments_in_jpeg(std::span(file).first(size));
        CHECK(whole.starts_with(read));
    }
    CHECK(io::comments_in_jpeg(bare_jpeg()).empty());
}

TEST_CASE("a WebP holds its notes as XMP and is a WebP still") {
    std::vector<std::uint8_t> file = bare_webp();
    io::add_notes_to_webp(file, {"{\"v\":1}", long_json(100'000), io::room_for_seal()});
    io::seal(file);
    CHECK(io::kind_of_file({reinterpret_cast<const char*>(file.data()), file.size()}) ==
          io::FileKind::webp);
    const io::CarriedNotes notes = io::carried_notes(io::FileKind::webp, file);
    CHECK(notes.view == "{\"v\":1}");
    CHECK(notes.evidence == long_json(100'000));
    CHECK(io::seal_of(file) == io::Seal::whole);
    std::vector<std::uint8_t> no_webp{1, 2, 3};
    CHECK_THROWS_AS(io::add_notes_to_webp(no_webp, {}), io::Error);
}
