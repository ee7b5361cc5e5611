#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

#include "render/events/lay_out_events.hpp"
#include "render/text/set_text.hpp"
#include "style/status_symbol.hpp"

namespace render {
namespace {

/// 1234 → "1234", 12345 → "12k", 1234567 → "1.2M": the disc has room for four signs. Never more
/// than there are.
std::string number_of(std::uint32_t count) {
    if (count < 10'000) return std::to_string(count);
    if (count < 1'000'000) return std::to_string(count / 1000) + "k";
    const std::string millions = std::to_string(count / 1'000'000);
    if (count >= 10'000'000) return millions + "M";
    return millions + "." + std::to_string(count / 100'000 % 10) + "M";
}

std::uint32_t events_in(const StackMark& stack) {
    return claims::total_of(stack.counts) + stack.without_status;
}

/// Each status's part of the ring. None that occurs is too small to be seen: one contested event
/// among thousands has its part.
std::array<double, claims::status_count> shares_of(const StackMark& stack) {
    constexpr double least = 0.03;
    const double total = events_in(stack);
    std::array<double, claims::status_count> shares{};
    double sum = 0.0;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        if (stack.counts[i] > 0) shares[i] = std::max(least, stack.counts[i] / total);
        sum += shares[i];
    }
    constexpr double rounding = 1e-9;
    if (sum > 1.0 + rounding)
        for (double& share : shares) share /= sum;
    return shares;
}

void add_number(Drawing& drawing, const StackMark& stack, const style::Palette& palette,
                const FontSet& fonts) {
    const std::string number = number_of(events_in(stack));
    const TextStyle style{.face = Face::bold,
                          .size = number.size() < 3 ? 11.0 : 9.0,
                          .colour = palette.furniture_text};
    const double cap = fonts.cap_height(style.face) * style.size;
    const double width = width_of(fonts, style, number);
    drawing.texts.push_back(
        place_text(fonts, style, number, {stack.at.x - width / 2, stack.at.y + cap / 2}));
}

}  // namespace

double stack_radius(const StackMark& stack) {
    const double grown =
        11.0 + 2.6 * std::log10(static_cast<double>(std::max(1U, events_in(stack))));
    return grown * (stack.hovered ? 1.12 : 1.0);
}

Drawing lay_out_stacks(const Scene& scene, const FontSet& fonts) {
    const style::Palette& palette = style::palette(scene.theme);
    Drawing drawing;
    for (const StackMark& stack : scene.stacks) {
        if (events_in(stack) == 0) continue;
        drawing.stacks.push_back({stack.at, stack_radius(stack), shares_of(stack), scene.theme});
        add_number(drawing, stack, palette, fonts);
    }
    return drawing;
}

}  // namespace render
