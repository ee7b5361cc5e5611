#include <algorithm>
#include <cmath>
#include <iterator>

#include "render/labels/label_desk.hpp"
#include "render/labels/set_along.hpp"
#include "render/labels/smooth_path.hpp"

namespace render {
namespace {

using geo::ScreenPoint;

constexpr double lift_px = 3.6;         // of the baseline over the line
constexpr double apart_px = 620.0;      // between two names of one line
constexpr double most_astray_px = 6.0;  // of the line from its smoothed course, under the name
constexpr long candidate_step = 3;      // samples

struct PathDesk {
    const LabelLook& look;
    SetLine line;
    double cap;
    bool keeps_off_lines;  ///< of the line of contact, along which the oblast's border runs
    LabelDesk& desk;
};

/// How far the line strays from its smoothed course between two samples.
double astray(const SmoothStretch& stretch, std::size_t from, std::size_t to) {
    double most = 0;
    for (std::size_t i = from; i <= to; ++i)
        most = std::max(most, std::hypot(stretch.samples[i].x - stretch.raw[i].x,
                                         stretch.samples[i].y - stretch.raw[i].y));
    return most;
}

std::optional<BentText> setting_at(const SmoothStretch& stretch, std::size_t from, std::size_t to,
                                   const PathDesk& path) {
    const double off = astray(stretch, from, to);
    if (off > most_astray_px) return std::nullopt;
    std::vector<ScreenPoint> course(stretch.samples.begin() + static_cast<std::ptrdiff_t>(from),
                                    stretch.samples.begin() + static_cast<std::ptrdiff_t>(to) + 1);
    const double reach =
        std::hypot(course.back().x - course.front().x, course.back().y - course.front().y);
    if (reach < 0.8 * path.line.width) return std::nullopt;
    if (course.back().x < course.front().x) std::ranges::reverse(course);
    auto text =
        set_along(Baseline::above(course, lift_px + off / 2), path.line, path.look.style, path.cap);
    if (text) text->bend += 0.8 * off;
    return text;
}

bool is_apart(const BentText& setting, const PathDesk& path) {
    constexpr double clearance_px = 8.0;
    return !path.keeps_off_lines || std::ranges::all_of(setting.boxes, [&](const ScreenBox& box) {
        return path.desk.lines.is_free(box.grown(clearance_px));
    });
}

/// The best free setting that starts in samples `from`…`to`, counted from the path's start.
std::optional<BentText> best_setting(const SmoothStretch& stretch, long from, long to,
                                     const PathDesk& path) {
    // Some more than the name is long: a curve is shorter on its inner side.
    const auto needed = static_cast<std::size_t>(path.line.width * 1.12 / sample_spacing_px) + 2;
    std::optional<BentText> best;
    for (long start = from; start < to; start += candidate_step) {
        if (start < stretch.first) continue;
        const auto begin = static_cast<std::size_t>(start - stretch.first);
        if (begin + needed >= stretch.samples.size()) break;
        auto setting = setting_at(stretch, begin, begin + needed, path);
        if (setting && (!best || setting->bend < best->bend) &&
            path.desk.taken.are_free(setting->boxes) && is_apart(*setting, path))
            best = std::move(setting);
    }
    return best;
}

bool is_near(const std::vector<ScreenPoint>& others, const ScreenPoint& at) {
    return std::ranges::any_of(others, [&](const ScreenPoint& other) {
        return std::hypot(other.x - at.x, other.y - at.y) < apart_px / 2;
    });
}

/// Every stretch of the source's lines that is in view, smoothed for its lettering.
std::vector<SmoothStretch> stretches_of(const LabelSource& source, const PathDesk& path) {
    std::vector<SmoothStretch> all;
    const LabelDesk& desk = path.desk;
    const double metres_per_px = geo::metres_per_pixel(desk.scene.camera);
    for (const LabelPath& line : source.paths) {
        if (line.along.empty() || line.along.back() / metres_per_px < path.line.width) continue;
        auto stretches =
            smooth_stretches(line, metres_per_px, desk.extent, 1.5 * path.look.style.size,
                             [&](const geo::ProjectedPoint& at) { return desk.to_screen(at); });
        std::ranges::move(stretches, std::back_inserter(all));
    }
    return all;
}

}  // namespace

void take_room_of_line(const LabelSource& source, LabelDesk& desk) {
    constexpr double room_px = 3.0;
    const double metres_per_px = geo::metres_per_pixel(desk.scene.camera);
    for (const LabelPath& line : source.paths)
        for (const SmoothStretch& stretch :
             smooth_stretches(line, metres_per_px, desk.extent, 0.0,
                              [&](const geo::ProjectedPoint& at) { return desk.to_screen(at); }))
            for (const ScreenPoint& at : stretch.raw)
                desk.lines.add(ScreenBox{at.x, at.y, at.x, at.y}.grown(room_px));
}

// The line is cut into equal cells from its start, and each cell may hold one name. The cells do
// not depend on what part of the line is in view, so neither do the names' places.
std::vector<PlacedLabel> place_along(const LabelSource& source, const LabelLook& look,
                                     LabelDesk& desk) {
    std::vector<PlacedLabel> labels;
    const PathDesk path{look, set_line(desk.fonts, look.style, source.text),
                        desk.fonts.cap_height(look.style.face) * look.style.size, source.oblast,
                        desk};
    const double cell_px = std::max(apart_px, 2 * path.line.width);
    const auto cell = static_cast<long>(cell_px / sample_spacing_px);
    std::vector<ScreenPoint> placed;
    for (const SmoothStretch& stretch : stretches_of(source, path)) {
        const long end = stretch.first + static_cast<long>(stretch.samples.size());
        for (long number = stretch.first / cell; number * cell < end; ++number) {
            auto setting = best_setting(stretch, number * cell, (number + 1) * cell, path);
            if (!setting || is_near(placed, setting->glyphs.front().at)) continue;
            placed.push_back(setting->glyphs.front().at);
            labels.push_back({source.kind,
                              {PlacedText{source.text, look.style, std::move(setting->glyphs),
                                          path.line.characters}},
                              {},
                              std::move(setting->boxes)});
        }
    }
    return labels;
}

}  // namespace render
