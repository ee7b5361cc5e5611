#include "io/evidence/seal.hpp"

#include <doctest/doctest.h>

#include <string>

#include "io/evidence/sealed_png.hpp"
#include "io/png/png.hpp"
#include "io/raster/raster_notes.hpp"

namespace {

std::vector<std::uint8_t> bytes_with_seal(const std::string& text) {
    std::vector<std::uint8_t> bytes(text.begin(), text.end());
    io::seal(bytes);
    return bytes;
}

const style::Picture two_by_two{2, 2, {1, 2, 3, 255, 4, 5, 6, 255, 7, 8, 9, 255, 10, 11, 12, 255}};
const std::vector<io::PngNote> two_notes{{"Title", "A map"}, {"Author", "Nobody"}};

io::PngReading sealed_picture() {
    io::SealedPng png(2, 2, two_notes, 96);
    png.add({2, 1, {1, 2, 3, 255, 4, 5, 6, 255}});
    png.add({2, 1, {7, 8, 9, 255, 10, 11, 12, 255}});
    return io::decode_png(png.finish());
}

}  // namespace

TEST_CASE("a sealed file is whole until any of its bytes is another") {
    const std::vector<std::uint8_t> sealed =
        bytes_with_seal("before " + io::room_for_seal() + " after");
    CHECK(std::string(sealed.begin(), sealed.end()).find("000000000000") == std::string::npos);
    CHECK(io::seal_of(sealed) == io::Seal::whole);
    for (std::size_t at = 0; at < sealed.size(); ++at) {
        std::vector<std::uint8_t> changed = sealed;
        changed[at] ^= 1U;
        CHECK(io::seal_of(changed) != io::Seal::whole);
    }
    std::vector<std::uint8_t> again = sealed;
    io::seal(again);
    CHECK(again == sealed);
}

TEST_CASE("a file without room for a seal has none") {
    for (const char* text : {"", "no seal", "Claim Atlas seal: 00"}) {
        const std::vector<std::uint8_t> bytes = bytes_with_seal(text);
        CHECK(std::string(bytes.begin(), bytes.end()) == text);
        CHECK(io::seal_of(bytes) == io::Seal::missing);
    }
}

TEST_CASE("a text that quotes a seal is not written over in a file of elements") {
    const std::string quoted = "&lt;b&gt; Claim Atlas seal: " + std::string(64, 'a');
    const std::string text = "<svg><seal xmlns=\"urn:claim-atlas\">" + io::room_for_seal() +
                             "</seal><text>" + quoted + "</text></svg>";
    const std::vector<std::uint8_t> sealed = bytes_with_seal(text);
    CHECK(std::string(sealed.begin(), sealed.end()).find(quoted) != std::string::npos);
    CHECK(io::seal_of(sealed) == io::Seal::whole);
    std::vector<std::uint8_t> changed = sealed;
    changed[changed.size() - 20] ^= 1U;
    CHECK(io::seal_of(changed) == io::Seal::broken);
    CHECK(io::seal_of(bytes_with_seal("<svg>" + quoted + "</svg>")) == io::Seal::missing);
}

TEST_CASE("the seal of a PNG fits its pixels and its notes in whatever order") {
    io::PngReading png = sealed_picture();
    CHECK(png.picture == two_by_two);
    CHECK(io::seal_of(png) == io::Seal::whole);
    std::swap(png.notes.front(), png.notes.back());
    CHECK(io::seal_of(png) == io::Seal::whole);

    io::PngReading changed = png;
    changed.picture.rgba[5] ^= 1U;
    CHECK(io::seal_of(changed) == io::Seal::broken);
    changed = png;
    changed.picture.rgba[7] = 0;  // seen by nobody, though its colour is there
    CHECK(io::seal_of(changed) == io::Seal::broken);
    changed = png;
    changed.notes.push_back({"Comment", "More"});
    CHECK(io::seal_of(changed) == io::Seal::broken);
    changed = png;
    for (io::PngNote& note : changed.notes)
        if (note.keyword == "Author") note.text = "Somebody";
    CHECK(io::seal_of(changed) == io::Seal::broken);
    changed = png;
    std::erase_if(changed.notes,
                  [](const io::PngNote& note) { return note.keyword == io::seal_keyword; });
    CHECK(changed.notes.size() == 2);
    CHECK(io::seal_of(changed) == io::Seal::missing);
}
