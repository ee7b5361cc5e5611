#pragma once

#include <array>
#include <vector>

#include "geo/base_map.hpp"
#include "render/base/fill_buffer.hpp"
#include "render/base/line_buffer.hpp"
#include "render/frame.hpp"

namespace render {

/// A base map on the device, sorted by how its parts are drawn. Built once per base map.
class BaseBuffers {
 public:
    explicit BaseBuffers(const geo::BaseMap& base);

    enum class Fill { world, countries, focus_countries, lakes, disputed, oblast };
    enum class Line {
        coasts,
        lake_shores,
        main_rivers,
        rivers,
        regions,
        borders,
        oblast_border,
        contact
    };

    // What lies in view, with as much detail as the zoom can show.
    void draw(Fill fill, const Frame& frame) const;
    void draw(Line line, const Frame& frame) const;

    /// Where the hatch is tied to the map.
    const geo::ProjectedPoint& hatch_origin() const { return hatch_origin_; }

 private:
    static constexpr std::size_t fill_count = 6;
    static constexpr std::size_t line_count = 8;
    struct Detail {
        double up_to_zoom = 0.0;
        double tolerance_m = 0.0;
        std::array<Part, fill_count> fills{};
        std::array<Part, line_count> lines{};
    };

    void add_fills(const geo::BaseMap& base, Detail& detail);
    void add_lines(const geo::BaseMap& base, Detail& detail);
    const Detail& detail_for(const Frame& frame) const;

    FillBuffer fills_;
    LineBuffer lines_;
    std::vector<Detail> details_;
    geo::ProjectedPoint hatch_origin_;
};

}  // namespace render
