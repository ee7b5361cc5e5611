#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <vector>

#include "io/evidence/carried_notes.hpp"
#include "io/evidence/evidence.hpp"
#include "io/png/png.hpp"
#include "io/view/view_file.hpp"

namespace io {

/// Whether a file begins as a PNG or one of FileKind does; false for one that cannot be read.
bool is_picture(const std::filesystem::path& path);

/// A PNG that this program made.
struct PictureFile {
    PngReading png;
    NamedView view;
    std::optional<Evidence> evidence;  ///< nothing in pictures of older versions
};
/// Throws io::FileError: it is no picture, this program did not make it, or a note of it cannot be.
PictureFile read_picture(const std::filesystem::path& path, PngPixels pixels = PngPixels::kept);

/// A file of another kind that this program made.
struct NotedFile {
    FileKind kind = FileKind::pdf;
    std::vector<std::uint8_t> bytes;
    NamedView view;
    std::optional<Evidence> evidence;  ///< nothing in those of older versions
};
/// Nothing when it is none of FileKind. Throws io::FileError as read_picture().
std::optional<NotedFile> read_noted_file(const std::filesystem::path& path);

/// A view that was kept as JSON, or the one that a picture holds.
struct ShownBefore {
    NamedView view;
    std::optional<Evidence> evidence;  ///< of a picture
};
/// Throws io::FileError.
ShownBefore read_shown(const std::filesystem::path& path);

}  // namespace io
