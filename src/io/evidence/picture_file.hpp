#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <vector>

#include "io/evidence/evidence.hpp"
#include "io/png/png.hpp"
#include "io/view/view_file.hpp"

namespace io {

/// Whether a file begins as a PNG, a PDF or an SVG does; false for one that cannot be read.
bool is_picture(const std::filesystem::path& path);

/// A picture in pixels that this program made.
struct PictureFile {
    PngReading png;
    NamedView view;
    std::optional<Evidence> evidence;  ///< nothing in pictures of older versions
};
/// Throws io::FileError: it is no picture, this program did not make it, or a note of it cannot be.
PictureFile read_picture(const std::filesystem::path& path);

/// A PDF or an SVG that this program made.
struct PaperFile {
    std::vector<std::uint8_t> bytes;
    bool is_pdf = false;
    NamedView view;
    std::optional<Evidence> evidence;  ///< nothing in those of older versions
};
/// Nothing when the file is neither PDF nor SVG. Throws io::FileError as read_picture().
std::optional<PaperFile> read_paper(const std::filesystem::path& path);

/// A view that was kept as JSON, or the one that a picture holds.
struct ShownBefore {
    NamedView view;
    std::optional<Evidence> evidence;  ///< of a picture
};
/// Throws io::FileError.
ShownBefore read_shown(const std::filesystem::path& path);

}  // namespace io
