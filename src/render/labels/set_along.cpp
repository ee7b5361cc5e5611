#include "render/labels/set_along.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace render {
namespace {

using geo::ScreenPoint;

constexpr double sharpest_turn = 0.30;  // radians between two letters
constexpr double widest_bend = 1.1;     // radians between any two letters
constexpr double letter_padding = 1.5;  // px around a letter

double turned(double from, double to) {
    return std::remainder(to - from, 2 * std::numbers::pi);
}

ScreenBox box_around(const ScreenPoint& centre, double half) {
    return ScreenBox{centre.x, centre.y, centre.x, centre.y}.grown(half);
}

}  // namespace

std::optional<BentText> set_along(const Baseline& baseline, const SetLine& line,
                                  const TextStyle& style, double cap_height_px) {
    const double start = (baseline.length() - line.width) / 2;
    if (start < 0) return std::nullopt;

    BentText text;
    const double whole = baseline.angle(start, start + line.width);
    double before = 0, least = 0, most = 0;
    for (std::size_t i = 0; i < line.letters.size(); ++i) {
        const SetLine::Letter& letter = line.letters[i];
        const double middle = start + letter.x + letter.advance / 2;
        const double reach = std::max(letter.advance, 0.7 * style.size);
        const double turn =
            turned(whole, baseline.angle(std::max(0.0, middle - reach),
                                         std::min(baseline.length(), middle + reach)));
        const double step = i == 0 ? 0.0 : std::abs(turn - before);
        least = std::min(least, turn);
        most = std::max(most, turn);
        if (step > sharpest_turn || most - least > widest_bend) return std::nullopt;
        text.bend += std::abs(turn) + 2 * step;
        before = turn;

        const double c = std::cos(whole + turn), s = std::sin(whole + turn);
        const ScreenPoint at = baseline.at(middle);
        text.glyphs.push_back({letter.id,
                               {at.x - c * letter.advance / 2 - s * letter.y,
                                at.y - s * letter.advance / 2 + c * letter.y},
                               static_cast<float>(whole + turn)});
        text.boxes.push_back(
            box_around({at.x + s * cap_height_px / 2, at.y - c * cap_height_px / 2},
                       std::max(letter.advance, cap_height_px) / 2 + letter_padding));
    }
    text.bend += 0.5 * static_cast<double>(line.letters.size()) * std::abs(std::sin(whole));
    return text;
}

}  // namespace render
