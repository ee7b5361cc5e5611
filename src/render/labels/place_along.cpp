#include <algorithm>
#include <cmath>
#include <numbers>

#include "render/labels/label_desk.hpp"
#include "render/labels/smooth_path.hpp"
#include "render/text/set_text.hpp"

namespace render {
namespace {

using geo::ScreenPoint;

constexpr double lift_px = 3.5;           // of the baseline over the line
constexpr double sharpest_turn = 0.45;    // radians between two letters
constexpr double widest_bend = 1.3;       // radians between any two letters
constexpr double apart_px = 520.0;        // between two names of one line
constexpr long candidate_step = 3;        // samples

/// One way to set the name: letters on their places, and how bent they stand.
struct Setting {
    std::vector<PlacedGlyph> glyphs;
    std::vector<ScreenBox> boxes;
    double bend = 0.0;  ///< smaller is better
};

/// Walks the samples from `start` in direction `step` (±1).
struct Walk {
    const std::vector<ScreenPoint>& samples;
    long start;
    long step;

    ScreenPoint at(double px) const {
        const double place = px / sample_spacing_px;
        const auto whole = static_cast<long>(place);
        const ScreenPoint& a = sample(whole);
        const ScreenPoint& b = sample(whole + 1);
        const double part = place - static_cast<double>(whole);
        return {std::lerp(a.x, b.x, part), std::lerp(a.y, b.y, part)};
    }
    double angle(double from_px, double to_px) const {
        const ScreenPoint a = at(from_px), b = at(to_px);
        return std::atan2(b.y - a.y, b.x - a.x);
    }

 private:
    const ScreenPoint& sample(long number) const {
        const long last = static_cast<long>(samples.size()) - 1;
        return samples[static_cast<std::size_t>(std::clamp(start + step * number, 0L, last))];
    }
};

double turned(double from, double to) {
    return std::remainder(to - from, 2 * std::numbers::pi);
}

std::optional<Setting> set_along(const Walk& walk, const SetLine& line, const TextStyle& style,
                                 double cap) {
    Setting setting;
    const double whole_angle = walk.angle(0, line.width);
    double before = whole_angle, least = 0, most = 0;
    for (std::size_t i = 0; i < line.letters.size(); ++i) {
        const SetLine::Letter& letter = line.letters[i];
        const double middle = letter.x + letter.advance / 2;
        const double span = std::max(letter.advance, 0.6 * style.size);
        const double angle =
            walk.angle(std::max(0.0, middle - span), std::min(line.width, middle + span));
        const double turn = turned(whole_angle, angle);
        least = std::min(least, turn);
        most = std::max(most, turn);
        if (i > 0 && std::abs(turned(before, angle)) > sharpest_turn) return std::nullopt;
        setting.bend += std::abs(turn) + (i > 0 ? 2 * std::abs(turned(before, angle)) : 0.0);
        before = angle;

        const double c = std::cos(angle), s = std::sin(angle);
        const ScreenPoint on_line = walk.at(middle);
        const ScreenPoint base{on_line.x + s * lift_px, on_line.y - c * lift_px};
        setting.glyphs.push_back({letter.id,
                                  {base.x - c * letter.advance / 2, base.y - s * letter.advance / 2},
                                  static_cast<float>(angle)});
        const ScreenPoint centre{base.x + s * cap / 2, base.y - c * cap / 2};
        setting.boxes.push_back(ScreenBox{centre.x, centre.y, centre.x, centre.y}.grown(
            std::max(letter.advance, cap) / 2 + 2));
    }
    if (most - least > widest_bend) return std::nullopt;
    setting.bend += 0.6 * static_cast<double>(line.letters.size()) * std::abs(std::sin(whole_angle));
    return setting;
}

/// The straightest free setting that starts in samples `from`…`to`.
std::optional<Setting> best_setting(const SmoothStretch& stretch, long from, long to,
                                    const SetLine& line, const LabelLook& look,
                                    const LabelDesk& desk) {
    const auto needed = static_cast<long>(std::ceil(line.width / sample_spacing_px)) + 1;
    const long last = static_cast<long>(stretch.samples.size()) - 1 - needed;
    const double cap = desk.fonts.cap_height(look.style.face) * look.style.size;
    std::optional<Setting> best;
    for (long start = from; start < to; start += candidate_step) {
        const long begin = start - stretch.first;
        if (begin < 0 || begin > last) continue;
        const ScreenPoint& a = stretch.samples[static_cast<std::size_t>(begin)];
        const ScreenPoint& b = stretch.samples[static_cast<std::size_t>(begin + needed)];
        if (std::hypot(b.x - a.x, b.y - a.y) < 0.75 * line.width) continue;
        const Walk walk = b.x >= a.x ? Walk{stretch.samples, begin, 1}
                                     : Walk{stretch.samples, begin + needed, -1};
        auto setting = set_along(walk, line, look.style, cap);
        if (setting && (!best || setting->bend < best->bend) &&
            desk.taken.are_free(setting->boxes))
            best = std::move(setting);
    }
    return best;
}

}  // namespace

// The line is cut into equal cells from its start, and each cell may hold one name. The cells do
// not depend on what part of the line is in view, so neither do the names' places.
std::vector<PlacedLabel> place_along(const LabelSource& source, const LabelLook& look,
                                     LabelDesk& desk) {
    std::vector<PlacedLabel> labels;
    const SetLine line = set_line(desk.fonts, look.style, source.text);
    const double metres_per_px = geo::metres_per_pixel(desk.scene.camera);
    const auto cell = static_cast<long>(std::max(apart_px, 2 * line.width) / sample_spacing_px);
    std::vector<ScreenPoint> placed;
    for (const LabelPath& path : source.paths) {
        if (path.along.empty() || path.along.back() / metres_per_px < line.width) continue;
        const auto stretches =
            smooth_stretches(path, metres_per_px, desk.extent, 1.1 * look.style.size,
                             [&](const geo::ProjectedPoint& at) { return desk.to_screen(at); });
        for (const SmoothStretch& stretch : stretches) {
            const long end = stretch.first + static_cast<long>(stretch.samples.size());
            for (long number = stretch.first / cell; number * cell < end; ++number) {
                auto setting = best_setting(stretch, number * cell, (number + 1) * cell, line, look,
                                            desk);
                if (!setting) continue;
                const ScreenPoint& at = setting->glyphs.front().at;
                const bool near = std::ranges::any_of(placed, [&](const ScreenPoint& other) {
                    return std::hypot(other.x - at.x, other.y - at.y) < apart_px / 2;
                });
                if (near) continue;
                placed.push_back(at);
                labels.push_back({source.kind,
                                  {PlacedText{source.text, look.style, std::move(setting->glyphs)}},
                                  {},
                                  std::move(setting->boxes)});
            }
        }
    }
    return labels;
}

}  // namespace render
