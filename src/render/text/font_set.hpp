#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "render/drawing/path.hpp"
#include "render/fonts.hpp"
#include "render/text/placed_text.hpp"

struct FT_FaceRec_;

namespace render {

/// A letter as coverage, one byte a pixel, rows from the top.
struct GlyphImage {
    int width = 0, height = 0;  ///< device pixels; 0 × 0 for a space
    int left = 0, top = 0;      ///< from the letter's origin to its top left corner, y down
    std::vector<std::uint8_t> coverage;
};

/// What to rasterise. Lengths in device pixels.
struct GlyphRequest {
    Face face;
    GlyphId id;
    double size;
    double halo_width;        ///< 0 = the letter itself, else the letter grown by this
    double angle;             ///< radians, clockwise
    double shift_x, shift_y;  ///< 0…1, of the origin within its pixel
};

/// The faces of the map: measures and rasterises letters (FreeType).
class FontSet {
 public:
    /// Throws std::runtime_error when a font file cannot be read.
    explicit FontSet(const Fonts& fonts);
    ~FontSet();
    FontSet(FontSet&&) noexcept;
    FontSet& operator=(FontSet&&) noexcept;

    /// In the first file of the face that has the character, or else in a further font; a
    /// replacement box when none has it. Control characters are spaces.
    GlyphId find(Face face, char32_t character) const;
    /// Whether it lies in one of the face's own files.
    bool is_of_face(Face face, GlyphId id) const;

    /// How far a letter moves the pen, in em.
    double advance(Face face, GlyphId id) const;

    // Heights over the baseline in em; descent is positive downwards.
    double ascent(Face face) const;
    double descent(Face face) const;
    double cap_height(Face face) const;

    GlyphImage rasterise(const GlyphRequest& request) const;

    /// The letter's outline in em, y down, its origin at (0, 0); empty for a space.
    Path outline(Face face, GlyphId id) const;

    /// FreeType's face of the file that a GlyphId names, for libraries that set letters
    /// themselves; what is returned keeps it alive.
    std::shared_ptr<FT_FaceRec_> file(Face face, std::uint8_t number) const;

 private:
    struct Parts;
    std::shared_ptr<Parts> parts_;
};

}  // namespace render
