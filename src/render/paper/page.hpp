#pragma once

#include <string_view>

#include "render/drawing/path.hpp"
#include "render/text/placed_text.hpp"
#include "style/colour.hpp"

namespace render {

/// How a line is drawn. Lengths in px. Lines join roundly.
struct Stroke {
    style::Colour colour;
    double width = 1.0;
    double dash = 0.0;  ///< 0 = solid
    double gap = 0.0;
    double start = 0.0;  ///< of the path, along the dashes
    bool round_ends = true;
};

/// Of a page.
struct PageSize {
    double width = 0.0, height = 0.0;  ///< px
    double px_per_inch = 96.0;

    double points_per_px() const { return 72.0 / px_per_inch; }
};

/// A page that is drawn on with vectors, from below upwards. Lengths in px, (0, 0) = top left.
class Page {
 public:
    Page() = default;
    Page(const Page&) = delete;
    Page& operator=(const Page&) = delete;
    virtual ~Page() = default;

    /// Until leave(): places are counted from `corner`, the upper left one, and nothing shows
    /// outside `width` × `height`.
    virtual void enter_window(const geo::ScreenPoint& corner, double width, double height) = 0;
    /// Until leave(): nothing shows outside the area.
    virtual void enter_area(const Path& area) = 0;
    /// Until leave(): what is drawn belongs together under a name, where a format has such layers.
    virtual void enter_layer(std::string_view name) = 0;
    virtual void leave() = 0;

    virtual void fill(const Path& area, const style::Colour& colour) = 0;
    virtual void draw(const Path& line, const Stroke& stroke) = 0;
    /// The ground around the letters, then the letters themselves.
    virtual void halo(const PlacedText& text) = 0;
    virtual void letters(const PlacedText& text) = 0;
};

}  // namespace render
