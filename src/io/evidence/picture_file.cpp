#include "io/evidence/picture_file.hpp"

#include <algorithm>
#include <array>
#include <fstream>

#include "io/error.hpp"
#include "io/files.hpp"
#include "io/view/members.hpp"

namespace io {
namespace {

constexpr std::uintmax_t largest_picture = 1U << 30U;  // bytes

const PngNote* find_note(const PngReading& png, std::string_view keyword) {
    const auto found = std::ranges::find(png.notes, keyword, &PngNote::keyword);
    return found == png.notes.end() ? nullptr : &*found;
}

PictureFile picture_from(PngReading png) {
    const PngNote* view = find_note(png, view_keyword);
    if (view == nullptr)
        throw Error(
            "is a picture without a view: this program did not make it, or its notes are lost.");
    PictureFile picture;
    picture.view = view_from_json(view->text);
    if (const PngNote* evidence = find_note(png, evidence_keyword))
        picture.evidence = evidence_from_json(evidence->text);
    picture.png = std::move(png);
    return picture;
}

}  // namespace

bool is_png(const std::filesystem::path& path) {
    constexpr std::array<char, 4> signature{'\x89', 'P', 'N', 'G'};
    std::array<char, 4> start{};
    std::ifstream file(path, std::ios::binary);
    return file.read(start.data(), start.size()) && start == signature;
}

PictureFile read_picture(const std::filesystem::path& path) {
    return reading_file(path, [&] {
        std::error_code error;
        const std::uintmax_t size = std::filesystem::file_size(path, error);
        if (!error && size > largest_picture) throw Error("is too large to be a picture.");
        return picture_from(decode_png(read_file(path)));
    });
}

ShownBefore read_shown(const std::filesystem::path& path) {
    if (!is_png(path)) return {read_view(path), {}};
    PictureFile picture = read_picture(path);
    return {std::move(picture.view), std::move(picture.evidence)};
}

}  // namespace io
