#include "io/evidence/picture_file.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <string>
#include <utility>

#include "io/error.hpp"
#include "io/files/files.hpp"
#include "io/view/members.hpp"

namespace io {
namespace {

constexpr std::uintmax_t largest_picture = 1U << 30U;  // bytes

const PngNote* find_note(const PngReading& png, std::string_view keyword) {
    const auto found = std::ranges::find(png.notes, keyword, &PngNote::keyword);
    return found == png.notes.end() ? nullptr : &*found;
}

NamedView view_in_picture(const std::string* text) {
    if (text != nullptr && !text->empty()) return view_from_json(*text);
    throw Error(
        "is a picture without a view: this program did not make it, or its notes are lost.");
}

/// What makes no file of this kind would be drawn again in vain. `kind`: nothing for a PNG.
bool is_made_as(Form form, std::optional<FileKind> kind) {
    switch (form) {
        case Form::picture:
            return kind != FileKind::html;
        case Form::report:
            return kind == FileKind::pdf || kind == FileKind::html;
        case Form::animation:
            return kind == FileKind::webp;
        case Form::contact_sheet:
            return !kind;
    }
    return false;
}

Evidence evidence_of(const std::string& note, std::optional<FileKind> kind) {
    Evidence evidence = evidence_from_json(note);
    if (!is_made_as(evidence.form, kind))
        throw Error(fmt::format("has a note “{}” by which it would be of another kind: {}.",
                                evidence_keyword, to_word(evidence.form)));
    return evidence;
}

PictureFile picture_from(PngReading png) {
    const PngNote* view = find_note(png, view_keyword);
    PictureFile picture;
    picture.view = view_in_picture(view == nullptr ? nullptr : &view->text);
    if (const PngNote* evidence = find_note(png, evidence_keyword))
        picture.evidence = evidence_of(evidence->text, std::nullopt);
    picture.png = std::move(png);
    return picture;
}

std::vector<std::uint8_t> bytes_of_picture(const std::filesystem::path& path) {
    std::error_code error;
    const std::uintmax_t size = std::filesystem::file_size(path, error);
    if (!error && size > largest_picture) throw Error("is too large to be a picture.");
    return read_file(path);
}

/// As much of the file's beginning as tells its format.
std::string beginning_of(const std::filesystem::path& path) {
    std::string start(1024, '\0');
    std::error_code error;
    // Of a pipe it would be taken away, after waiting for somebody who writes.
    if (!std::filesystem::is_regular_file(path, error)) return {};
    std::ifstream file(path, std::ios::binary);
    file.read(start.data(), static_cast<std::streamsize>(start.size()));
    start.resize(static_cast<std::size_t>(file.gcount()));
    return start;
}

bool is_png(const std::string& beginning) {
    return beginning.starts_with("\x89PNG");
}

}  // namespace

bool is_picture(const std::filesystem::path& path) {
    const std::string beginning = beginning_of(path);
    return is_png(beginning) || kind_of_file(beginning);
}

PictureFile read_picture(const std::filesystem::path& path, PngPixels pixels) {
    return reading_file(path,
                        [&] { return picture_from(decode_png(bytes_of_picture(path), pixels)); });
}

std::optional<NotedFile> read_noted_file(const std::filesystem::path& path) {
    const std::optional<FileKind> kind = kind_of_file(beginning_of(path));
    if (!kind) return std::nullopt;
    return reading_file(path, [&] {
        NotedFile file{*kind, bytes_of_picture(path), {}, {}};
        const CarriedNotes notes = carried_notes(*kind, file.bytes);
        file.view = view_in_picture(&notes.view);
        if (!notes.evidence.empty()) file.evidence = evidence_of(notes.evidence, *kind);
        return std::optional(std::move(file));
    });
}

ShownBefore read_shown(const std::filesystem::path& path) {
    if (std::optional<NotedFile> file = read_noted_file(path))
        return {std::move(file->view), std::move(file->evidence)};
    if (!is_png(beginning_of(path))) return {read_view(path), {}};
    PictureFile picture = read_picture(path, PngPixels::left_out);
    return {std::move(picture.view), std::move(picture.evidence)};
}

}  // namespace io
