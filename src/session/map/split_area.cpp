#include "session/map/split_area.hpp"

#include <algorithm>
#include <cmath>

namespace session {

SetMapArea map_area(const geo::ScreenPoint& origin, const geo::Viewport& whole, bool is_split) {
    if (!is_split) return {origin, whole};
    const double ratio = whole.pixel_ratio;
    const double device = std::round(whole.width * ratio);
    const double half = std::max(1.0, std::floor((device - split_gap * ratio) / 2));
    return {origin, {half / ratio, whole.height, ratio}, (device - half) / ratio};
}

}  // namespace session
