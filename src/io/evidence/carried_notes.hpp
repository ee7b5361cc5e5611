#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace io {

/// The kinds of files, besides PNG, in which this program tells what they show.
enum class FileKind { pdf, svg, html, jpeg, webp };

/// Nothing for a file that begins otherwise.
std::optional<FileKind> kind_of_file(std::string_view beginning);

/// What such a file says about itself, as JSON; empty where it does not.
struct CarriedNotes {
    std::string view, evidence;
};

/// Where they stand: render/paper/vector_picture.hpp, and io/raster/raster_notes.hpp.
CarriedNotes carried_notes(FileKind kind, std::span<const std::uint8_t> bytes);

}  // namespace io
