#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>

#include "io/evidence/evidence.hpp"
#include "io/evidence/late_prints.hpp"
#include "style/picture_parts.hpp"

namespace app {

/// The atlas that a session shows a part of, because a server left the rest out.
struct Whole {
    std::size_t events = 0;       ///< 0: the session has all of it
    bool is_cut_at_edge = false;  ///< what lies beyond the map's edge was not read
};

/// How a picture is made of a session, besides what the session shows.
struct PictureStyle {
    style::PictureParts parts = style::usual_parts;
    double dots_per_inch = 96.0;
    Whole whole = {};
    std::string atlas = {};                 ///< where it was read from; empty: the bundled one
    std::optional<io::ToldStep> told = {};  ///< the step of a narrative that it shows
    /// Of the atlas, for pictures that carry them; empty: worked out for each.
    std::shared_ptr<const io::LatePrints> prints = {};
    /// Device pixels drawn at a time, 4 bytes each. With fewer, a large picture tells more often
    /// how far it is, and stops sooner.
    std::size_t largest_band = std::size_t{1} << 23;
};

}  // namespace app
