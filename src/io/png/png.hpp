#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "style/picture.hpp"

namespace io {

/// A word and its text, kept in a PNG's iTXt chunk (UTF-8).
struct PngNote {
    std::string keyword;  ///< 1–79 Latin-1 characters
    std::string text;

    friend bool operator==(const PngNote&, const PngNote&) = default;
};

/// An sRGB PNG with its physical size. The same input gives the same bytes.
/// Source: PNG specification, third edition, sections 11.3.2 to 11.3.4.
std::vector<std::uint8_t> encode_png(const style::Picture& picture,
                                     const std::vector<PngNote>& notes, double dots_per_inch);

/// Whether the pixels of a PNG are wanted. They take a thousand times the memory of the file.
enum class PngPixels { kept, left_out };

struct PngReading {
    style::Picture picture;  ///< RGBA; without any where they are left out
    std::vector<PngNote> notes;
    double dots_per_inch = 0.0;
    /// A part that changes what others show of it, or a note that cannot be read: see
    /// png_parts.hpp.
    std::string foreign_part{};
};
/// Reads a PNG back. Throws io::Error when it is damaged or larger than this program makes any.
PngReading decode_png(const std::vector<std::uint8_t>& bytes, PngPixels pixels = PngPixels::kept);

}  // namespace io
