#include <algorithm>
#include <cmath>

#include "geo/shape/contains.hpp"
#include "render/labels/label_desk.hpp"
#include "render/labels/label_lines.hpp"
#include "render/text/set_text.hpp"
#include "render/text/utf8.hpp"

namespace render {
namespace {

constexpr double padding = 3.0;       // px
constexpr double line_height = 1.25;  // em

/// Off the name's own place: shares of its width to the side, lines of text down.
struct Shift {
    double x, y;
};

/// Nearest first.
const std::vector<Shift>& shifts() {
    static const std::vector<Shift> all = [] {
        std::vector<Shift> found;
        for (int y = -7; y <= 7; ++y)
            for (int x = -3; x <= 3; ++x) found.push_back({0.25 * x, static_cast<double>(y)});
        std::ranges::stable_sort(found, {},
                                 [](Shift shift) { return std::hypot(4 * shift.x, shift.y); });
        return found;
    }();
    return all;
}

/// Away from its own place a name must still lie on what it names, that of a country with the
/// middle half of it: by its centre alone it may stand over a neighbour.
bool lies_on(const LabelSource& source, const geo::ScreenPoint& at, double width,
             const LabelDesk& desk) {
    if (source.area == nullptr) return false;
    const double half = source.kind == LabelKind::country ? width / 4 : 0.0;
    for (const double aside : {0.0, -half, half}) {
        const geo::ScreenPoint point{at.x + aside, at.y};
        const auto place = geo::to_lng_lat(desk.scene.camera, desk.scene.viewport, point);
        if (!geo::contains(*source.area, place)) return false;
    }
    return true;
}

/// One party's name stands nowhere on the land of another.
bool covers_another(const LabelSource& source, const PlacedLabel& label, const LabelDesk& desk) {
    if (!source.focus || source.kind != LabelKind::country) return false;
    constexpr int looks = 12;  // along each line of the name
    for (const ScreenBox& box : label.boxes)
        for (int i = 0; i <= looks; ++i) {
            const geo::ScreenPoint point{box.left + (box.right - box.left) * i / looks,
                                         (box.top + box.bottom) / 2};
            const auto place = geo::to_lng_lat(desk.scene.camera, desk.scene.viewport, point);
            for (const geo::Geometry* area : desk.focus)
                if (area != source.area && geo::contains(*area, place)) return true;
        }
    return false;
}

/// `widths`: of the lines, px; measured once for all the places that are tried.
std::optional<PlacedLabel> lettered(const LabelSource& source, const LabelLook& look,
                                    const std::vector<std::string>& lines,
                                    const std::vector<double>& widths,
                                    const geo::ScreenPoint& centre, const LabelDesk& desk) {
    const double cap = desk.fonts.cap_height(look.style.face) * look.style.size;
    const double step = line_height * look.style.size;
    const double block = cap + step * static_cast<double>(lines.size() - 1);
    PlacedLabel label{source.kind, {}, {}, {}};
    double baseline = centre.y - block / 2 + cap;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const double width = widths[i];
        const geo::ScreenPoint at = desk.snapped({centre.x - width / 2, baseline});
        const ScreenBox box{at.x - padding, at.y - cap - padding, at.x + width + padding,
                            at.y + 0.25 * look.style.size + padding};
        if (!desk.taken.is_free(box)) return std::nullopt;
        label.lines.push_back(place_text(desk.fonts, look.style, lines[i], at));
        label.boxes.push_back(box);
        baseline += step;
    }
    return label;
}

}  // namespace

std::optional<PlacedLabel> place_over(const LabelSource& source, const LabelLook& look,
                                      LabelDesk& desk) {
    const geo::ScreenPoint centre = desk.to_screen(source.at);
    const double room = 0.8 * source.width_m / geo::metres_per_pixel(desk.scene.camera);
    const auto is_in_extent = [&](double width) {
        return desk.extent.overlaps(
            ScreenBox{centre.x, centre.y, centre.x, centre.y}.grown(width / 2 + 1));
    };
    // Measuring takes longer than to ask whether the name could reach in.
    if (!is_in_extent(look.most_overhang * room)) return std::nullopt;
    const std::string text =
        look.capitals ? in_capitals(source.text, source.dotted_capital) : source.text;
    const std::vector<std::string> lines =
        label_lines(desk.fonts, look.style, text, room, look.most_lines);
    std::vector<double> widths;
    for (const std::string& line : lines) widths.push_back(width_of(desk.fonts, look.style, line));
    const double whole = widths.empty() ? 0.0 : std::ranges::max(widths);
    if (whole > look.most_overhang * room || !is_in_extent(whole)) return std::nullopt;
    for (const bool may_cross : {false, true}) {
        for (const Shift& shift : shifts()) {
            const geo::ScreenPoint at{centre.x + shift.x * whole,
                                      centre.y + shift.y * line_height * look.style.size};
            auto label = lettered(source, look, lines, widths, at, desk);
            if (!label || !(may_cross || desk.lines.are_free(label->boxes))) continue;
            const bool is_own_place = shift.x == 0 && shift.y == 0;
            if (!is_own_place && !lies_on(source, at, whole, desk)) continue;
            if (!covers_another(source, *label, desk)) return label;
        }
    }
    return std::nullopt;
}

}  // namespace render
