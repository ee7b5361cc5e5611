#include "render/passes/graticule.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

#include "render/text/set_text.hpp"

namespace render {
namespace {

/// How the lines of one picture are drawn and named.
struct GraticuleDesk {
    const Scene& scene;
    const FontSet& fonts;
    const style::Palette& palette = style::palette(scene.theme);
    TextStyle words{Face::regular, 9.0, palette.furniture_faint, 0.0, 1.4, palette.label_halo};
    double width =
        std::max(1.0, std::round(0.8 * scene.viewport.pixel_ratio)) / scene.viewport.pixel_ratio;

    double snapped(double px) const {
        return std::round(px * scene.viewport.pixel_ratio) / scene.viewport.pixel_ratio;
    }
};

void draw_line(const GraticuleLine& line, const GraticuleDesk& desk, Drawing& drawing) {
    const style::Colour colour = desk.palette.graticule;
    const geo::ScreenPoint &from = line.course.front(), &to = line.course.back();
    // On whole device pixels where it stands upright or lies level.
    if (line.course.size() == 2 && line.meridian && std::abs(from.x - to.x) < 1e-6) {
        drawing.shapes.push_back(
            rectangle(desk.snapped(from.x), from.y, desk.width, to.y - from.y, colour));
    } else if (line.course.size() == 2 && !line.meridian && std::abs(from.y - to.y) < 1e-6) {
        drawing.shapes.push_back(
            rectangle(from.x, desk.snapped(from.y), to.x - from.x, desk.width, colour));
    } else {
        for (std::size_t i = 0; i + 1 < line.course.size(); ++i)
            drawing.shapes.push_back(
                straight_line(line.course[i], line.course[i + 1], desk.width, colour));
    }
}

/// How far a line's first `room` px reach to the right (a meridian's, going down) or up (a
/// parallel's, going right): its name stands clear of that.
double farthest_of(const GraticuleLine& line, double room) {
    const geo::ScreenPoint& first = line.course.front();
    double farthest = line.meridian ? first.x : first.y;
    for (std::size_t i = 1; i < line.course.size(); ++i) {
        const geo::ScreenPoint &a = line.course[i - 1], &b = line.course[i];
        const double begin = line.meridian ? a.y : a.x, end = line.meridian ? b.y : b.x;
        const double part = end > begin ? std::min(1.0, (room - begin) / (end - begin)) : 1.0;
        farthest = line.meridian ? std::max(farthest, std::lerp(a.x, b.x, part))
                                 : std::min(farthest, std::lerp(a.y, b.y, part));
        if (part < 1.0 || end >= room) break;
    }
    return farthest;
}

bool is_on_edge(const geo::ScreenPoint& at, const geo::Viewport& viewport) {
    constexpr double rounding = 1e-3;
    return at.x < rounding || at.x > viewport.width - rounding || at.y < rounding ||
           at.y > viewport.height - rounding;
}

/// Where the name's baseline begins; nothing for a line that comes in at another edge, where the
/// other lines have their names.
std::optional<geo::ScreenPoint> baseline_of(const GraticuleLine& line, const GraticuleDesk& desk) {
    constexpr double rounding = 1e-3, letter_height = 12.0;
    const geo::Viewport& viewport = desk.scene.viewport;
    const geo::ScreenPoint &first = line.course.front(), &last = line.course.back();
    const double length = width_of(desk.fonts, desk.words, line.label);
    const bool meets_others =  // in the pole
        line.meridian && desk.scene.camera.projection == geo::Projection::lambert_caucasus;
    if (line.meridian && first.y < rounding)
        return geo::ScreenPoint{desk.snapped(farthest_of(line, letter_height)) + 4, letter_height};
    if (!line.meridian && first.x < rounding)
        return geo::ScreenPoint{4, desk.snapped(farthest_of(line, 4 + length)) - 4};
    if (meets_others && !is_on_edge(last, viewport))
        return geo::ScreenPoint{last.x - length / 2, last.y + 15};
    if (meets_others || is_on_edge(first, viewport)) return std::nullopt;
    // Where the world begins.
    return line.meridian ? geo::ScreenPoint{first.x - length / 2, first.y - 6}
                         : geo::ScreenPoint{first.x - length - 6, first.y + 3};
}

}  // namespace

Drawing lay_out_graticule(const Scene& scene, const FontSet& fonts,
                          const std::vector<ScreenBox>& obstacles) {
    Drawing drawing;
    if (!scene.graticule) return drawing;
    const GraticuleDesk desk{scene, fonts};
    std::vector<ScreenBox> taken = obstacles;
    for (const GraticuleLine& line : graticule_lines(scene.camera, scene.viewport)) {
        draw_line(line, desk, drawing);
        const std::optional<geo::ScreenPoint> base = baseline_of(line, desk);
        if (!base) continue;
        const ScreenBox box{base->x - 2, base->y - 9,
                            base->x + width_of(fonts, desk.words, line.label) + 2, base->y + 2};
        const bool in_way =
            std::ranges::any_of(taken, [&](const ScreenBox& other) { return other.overlaps(box); });
        if (in_way || box.left < 0 || box.right >= scene.viewport.width || box.top <= 0) continue;
        drawing.texts.push_back(place_text(fonts, desk.words, line.label, *base));
        taken.push_back(box);
    }
    return drawing;
}

}  // namespace render
