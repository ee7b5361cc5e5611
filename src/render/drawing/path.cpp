#include "render/drawing/path.hpp"

namespace render {

void Path::add_line(const std::vector<geo::ScreenPoint>& places, bool closed) {
    if (places.size() < 2) return;
    move_to(places.front());
    for (std::size_t i = 1; i < places.size(); ++i) line_to(places[i]);
    if (closed) close();
}

void Path::add_rectangle(double width, double height) {
    add_line({{0, 0}, {width, 0}, {width, height}, {0, height}}, true);
}

void Path::add(const Path& other) {
    steps_.insert(steps_.end(), other.steps_.begin(), other.steps_.end());
}

}  // namespace render
