#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace render {

/// The bytes of TrueType files, which must outlive the renderer; the first file that has a
/// character draws it.
using Typeface = std::vector<std::span<const std::byte>>;

/// One font of a TrueType or OpenType file, which may hold several.
struct FontFile {
    std::span<const std::byte> bytes;  ///< must outlive the renderer
    long number = 0;                   ///< of the font within the file
};

/// Fonts for characters that the faces lack, numbered from 0 in the order in which they are first
/// needed: a number stands for the same font everywhere and ever after. Asked from any thread.
class FurtherFonts {
 public:
    virtual ~FurtherFonts() = default;
    /// The number of a font that has the character; nothing when none is known.
    virtual std::optional<std::size_t> with(char32_t character, bool is_bold) = 0;
    /// The font of that number, which with() gave.
    virtual FontFile font(std::size_t number) = 0;
};

/// The faces that the map is lettered in.
struct Fonts {
    Typeface regular;
    Typeface bold;
    Typeface italic;
    FurtherFonts* further = nullptr;  ///< must outlive the renderer; null: there are none
};

}  // namespace render
