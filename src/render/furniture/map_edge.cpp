#include "render/furniture/map_edge.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

#include "render/furniture/words_scale.hpp"
#include "render/text/set_text.hpp"

namespace render {
namespace {

constexpr double margin = 12.0;      // px from the picture's edge
constexpr double small_size = 10.0;  // px
constexpr double bar_height = 5.0;   // px

struct Edge {
    const Scene& scene;
    const FontSet& fonts;
    const style::Palette& palette = style::palette(scene.theme);
    double size = small_size * std::max(1.0, words_scale(scene));  ///< px, of the letters
    LaidOut out{};

    TextStyle words() const {
        return {Face::regular, size, palette.furniture_faint, 0.0, 1.6, palette.label_halo};
    }
    double snapped(double px) const {
        return std::round(px * scene.viewport.pixel_ratio) / scene.viewport.pixel_ratio;
    }
};

ScreenBox room_of_scale_bar(const Edge& edge, double right, double bottom) {
    return ScreenBox{margin, bottom - bar_height - 5 - edge.size, right, bottom}.grown(4);
}

/// Its words may be longer than itself. In a narrow picture it stands above the attributions; in
/// one that has no room there, nowhere.
void add_scale_bar(Edge& edge) {
    if (!edge.scene.scale_bar) return;
    const geo::ScaleBar& bar = *edge.scene.scale_bar;
    const style::Colour ink = edge.palette.furniture_faint;
    const double left = margin;
    const double right = edge.snapped(left + bar.width_px);
    double bottom = edge.snapped(edge.scene.viewport.height - margin);
    const double end = std::max(right, left + width_of(edge.fonts, edge.words(), bar.label));
    for (const ScreenBox& taken : edge.out.boxes)  // from the lowest line up
        if (taken.overlaps(room_of_scale_bar(edge, end, bottom)))
            bottom = edge.snapped(taken.top - 5);
    const ScreenBox room = room_of_scale_bar(edge, end, bottom);
    if (room.top < 0) return;
    const double top = bottom - bar_height;
    auto& shapes = edge.out.drawing.shapes;
    const double line = std::max(1.0, 1.0 / edge.scene.viewport.pixel_ratio);
    shapes.push_back(rectangle(left - 1.5, top - 1.5, right - left + 3, bar_height + 3,
                               edge.palette.label_halo));
    shapes.push_back(rectangle(left, bottom - line, right - left, line, ink));
    for (const double x : {left, edge.snapped((left + right) / 2), right - line})
        shapes.push_back(rectangle(x, top, line, bar_height, ink));
    edge.out.drawing.texts.push_back(
        place_text(edge.fonts, edge.words(), bar.label, {left, edge.snapped(top - 5)}));
    edge.out.boxes.push_back(room);
}

/// As many attributions on a line as fit; one that does not fit alone is wrapped.
std::vector<std::string> attribution_lines(const Edge& edge, double width) {
    std::vector<std::string> lines;
    std::string line;
    for (const std::string& attribution : edge.scene.attributions) {
        const std::string longer = line.empty() ? attribution : line + " · " + attribution;
        if (width_of(edge.fonts, edge.words(), longer) <= width) {
            line = longer;
            continue;
        }
        if (!line.empty()) lines.push_back(line);
        std::vector<std::string> parts = wrapped(edge.fonts, edge.words(), attribution, width);
        line = parts.empty() ? "" : parts.back();
        if (!parts.empty()) lines.insert(lines.end(), parts.begin(), parts.end() - 1);
    }
    if (!line.empty()) lines.push_back(line);
    return lines;
}

void add_attributions(Edge& edge) {
    const TextStyle style = edge.words();
    const double right = edge.scene.viewport.width - margin;
    const std::vector<std::string> lines =
        attribution_lines(edge, std::max(120.0, edge.scene.viewport.width * 0.62));
    double baseline = edge.scene.viewport.height - margin;
    for (auto line = lines.rbegin(); line != lines.rend(); ++line) {
        const double length = width_of(edge.fonts, style, *line);
        const double left = edge.snapped(right - length);
        edge.out.drawing.texts.push_back(
            place_text(edge.fonts, style, *line, {left, edge.snapped(baseline)}));
        edge.out.boxes.push_back(
            ScreenBox{left, baseline - edge.size, right, baseline + 3}.grown(3));
        baseline -= edge.size * 1.4;
    }
}

}  // namespace

LaidOut lay_out_map_edge(const Scene& scene, const FontSet& fonts) {
    Edge edge{scene, fonts};
    add_attributions(edge);
    add_scale_bar(edge);
    return std::move(edge.out);
}

}  // namespace render
