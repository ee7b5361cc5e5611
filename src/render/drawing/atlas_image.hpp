#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "render/drawing/shelf_packer.hpp"

namespace render {

/// A square picture that many small images share, free of any device. A device that draws from it
/// keeps a copy and asks for what has changed.
class AtlasImage {
 public:
    /// `channels`: bytes a pixel.
    AtlasImage(int channels, int side);

    struct Place {
        int left, top, width, height;
    };
    /// Puts an image in. Nothing when there is no room left.
    std::optional<Place> add(int width, int height, std::span<const std::uint8_t> pixels);
    /// Forgets all images.
    void clear();
    /// Forgets all images, and has more room from then on; false when it is as large as it may be,
    /// and nothing is changed.
    bool grow();

    int side() const { return packer_.side(); }
    /// The pixel there and those that follow it, row by row from the top.
    const std::uint8_t* pixels_from(int left, int top) const;

    struct Changes {
        bool is_afresh = false;    ///< a copy has to be made anew
        std::vector<Place> added;  ///< otherwise, what has come in
    };
    /// Since it was asked for last.
    Changes take_changes();

 private:
    std::size_t offset_of(int left, int top) const;

    int channels_;
    ShelfPacker packer_;
    std::vector<std::uint8_t> pixels_;
    Changes changes_;
};

}  // namespace render
