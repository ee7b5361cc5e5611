#include "render/drawing/path.hpp"

namespace render {

void Path::add_line(const std::vector<geo::ScreenPoint>& places, bool closed) {
    if (places.size() < 2) return;
    move_to(places.front());
    for (std::size_t i = 1; i < places.size(); ++i) line_to(places[i]);
    if (closed) close();
}

}  // namespace render
