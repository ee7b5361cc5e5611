#include "io/evidence/sealed_png.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>
#include <utility>

#include "io/raster/rgb.hpp"

namespace io {
namespace {

void begin_seal(Sha256& sha256, int width, int height) {
    sha256.begin();
    sha256.add(fmt::format("claim-atlas-seal-1\n{} {}\n", width, height));
}

/// Red, green and blue of each pixel: nothing of a sealed picture shows through.
void add_colours(Sha256& sha256, const style::Picture& band) {
    const auto width = static_cast<std::size_t>(band.width);
    std::string row(width * bytes_in_rgb, '\0');
    const std::uint8_t* from = band.rgba.data();
    for (int y = 0; y < band.height; ++y, from += width * bytes_in_rgba) {
        write_rgb(from, width, reinterpret_cast<std::uint8_t*>(row.data()));
        sha256.add(row);
    }
}

std::string end_seal(Sha256& sha256, std::vector<PngNote> notes) {
    std::ranges::sort(notes, {},
                      [](const PngNote& note) { return std::tie(note.keyword, note.text); });
    for (const PngNote& note : notes)
        for (const std::string& text : {note.keyword, note.text})
            sha256.add(fmt::format("{}:{}", text.size(), text));
    return hex(sha256.end());
}

/// Whether something was made to show through, which takes it away in a viewer.
bool shows_through(const style::Picture& picture) {
    for (std::size_t alpha = bytes_in_rgb; alpha < picture.rgba.size(); alpha += bytes_in_rgba)
        if (picture.rgba[alpha] != 255) return true;
    return false;
}

}  // namespace

SealedPng::SealedPng(int width, int height, const std::vector<PngNote>& notes, double dots_per_inch)
    : png_(width, height, PngWriter::Alpha::opaque, notes, dots_per_inch), notes_(notes) {
    begin_seal(sha256_, width, height);
}

// A band is sealed while it is packed and whoever adds it makes the next one.
void SealedPng::add(style::Picture band) {
    png_.demand_fitting(band);
    wait_for_seal();
    last_ = std::move(band);
    sealed_ = Ahead<void>([this] { add_colours(sha256_, last_); });
    png_.add(last_);
}

void SealedPng::wait_for_seal() {
    if (sealed_.is_there()) sealed_.get();
}

std::vector<std::uint8_t> SealedPng::finish() {
    wait_for_seal();
    return png_.finish({{seal_keyword, end_seal(sha256_, std::move(notes_))}});
}

Seal seal_of(const PngReading& png) {
    if (!png.foreign_part.empty()) return Seal::broken;
    const auto seal = std::ranges::find(png.notes, seal_keyword, &PngNote::keyword);
    if (seal == png.notes.end()) return Seal::missing;
    std::vector<PngNote> notes = png.notes;
    notes.erase(notes.begin() + (seal - png.notes.begin()));
    if (shows_through(png.picture)) return Seal::broken;
    Sha256 sha256;
    begin_seal(sha256, png.picture.width, png.picture.height);
    add_colours(sha256, png.picture);
    return end_seal(sha256, std::move(notes)) == seal->text ? Seal::whole : Seal::broken;
}

}  // namespace io
