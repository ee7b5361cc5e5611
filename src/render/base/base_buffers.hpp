#pragma once

#include <array>
#include <vector>

#include "geo/base_map.hpp"
#include "render/base/fill_buffer.hpp"
#include "render/base/line_buffer.hpp"

namespace render {

/// A base map on the device, sorted by how its parts are drawn. Built once per base map.
class BaseBuffers {
 public:
    explicit BaseBuffers(const geo::BaseMap& base);

    enum class Fill { world, countries, focus_countries, lakes, disputed, oblast };
    enum class Line { coasts, lake_shores, rivers, regions, borders, oblast_border, contact };

    void draw(Fill fill) const { fills_.draw(fill_parts_[static_cast<std::size_t>(fill)]); }
    /// With as much detail as `zoom` can show.
    void draw(Line line, double zoom) const;

    /// Where the hatch is tied to the map.
    const geo::ProjectedPoint& hatch_origin() const { return hatch_origin_; }

 private:
    static constexpr std::size_t fill_count = 6;
    static constexpr std::size_t line_count = 7;
    struct Detail {
        double up_to_zoom;
        std::array<LineBuffer::Part, line_count> parts{};
    };

    void add_fills(const geo::BaseMap& base);
    void add_lines(const geo::BaseMap& base);

    FillBuffer fills_;
    std::array<FillBuffer::Part, fill_count> fill_parts_{};
    LineBuffer lines_;
    std::vector<Detail> details_;
    geo::ProjectedPoint hatch_origin_;
};

}  // namespace render
