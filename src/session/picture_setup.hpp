#pragma once

#include <cstddef>
#include <string>

#include "style/picture_parts.hpp"
#include "style/picture_preset.hpp"

namespace session {

/// How pictures are made. While Panel::picture is open the map in the window is laid out as the
/// picture: what is seen is what is saved.
struct PictureSetup {
    std::size_t preset = 0;  ///< of style::picture_presets
    style::PictureParts parts = style::usual_parts;
    std::string format = "png";  ///< also "pdf", "svg", "jpg", "webp"
    std::string folder;          ///< empty: the user's pictures
    std::string name;            ///< of the file, without ending; empty: the atlas' title

    const style::PicturePreset& shape() const { return style::picture_presets[preset]; }
    /// Another shape; a locator map belongs to paper.
    void choose(std::size_t shape_number) {
        preset = shape_number;
        parts[static_cast<std::size_t>(style::PicturePart::locator)] = shape().is_paper;
    }
    friend bool operator==(const PictureSetup&, const PictureSetup&) = default;
};

struct SetPicture {
    PictureSetup setup;
};

}  // namespace session
