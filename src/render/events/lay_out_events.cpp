#include "render/events/lay_out_events.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string_view>
#include <utility>

#include "render/text/set_text.hpp"
#include "style/status_symbol.hpp"

namespace render {
namespace {

constexpr double hover_growth = 1.18;
constexpr double leader_width = 1.0;   // px
constexpr double anchor_radius = 1.8;  // px
constexpr double ring_width = 2.2;     // px
constexpr double ring_gap = 0.6;       // px between a mark's halo and the ring
constexpr double opened_cover = 0.93;  // of what lies under an opened stack
constexpr double opened_edge = 1.0;    // px
constexpr double number_size = 10.5;   // px
constexpr double widest_digit = 6.5;   // px, of that size
// From a mark's middle, rightwards and upwards, to its number.
constexpr double number_reach = style::symbol_radius * 0.95;
constexpr double mark_reach = style::symbol_radius * style::symbol_reach + ring_gap + ring_width;

double radius_of(const Mark& mark) {
    return style::symbol_radius * (mark.hovered ? hover_growth : 1.0);
}

void add_leader(Drawing& drawing, const Mark& mark, const style::Palette& palette) {
    if (mark.at == mark.anchor) return;
    drawing.shapes.push_back(straight_line(mark.anchor, mark.at, leader_width + 1.6,
                                           style::faded(palette.label_halo, 0.7)));
    drawing.shapes.push_back(
        straight_line(mark.anchor, mark.at, leader_width, palette.place_label));
    drawing.shapes.push_back(disc(mark.anchor, anchor_radius, palette.place_label));
}

constexpr std::size_t all_numbers = std::numeric_limits<std::size_t>::max();

struct PlacedNumber {
    std::string text;
    geo::ScreenPoint middle;  ///< px
};

/// About half the width of a number, px. A dash between two takes three bytes and one place.
double half_width_of(std::string_view number) {
    const auto places = std::ranges::count_if(
        number, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; });
    return widest_digit * static_cast<double>(places) / 2;
}

/// At the upper right of what stands alone; outwards from the middle of a ring.
geo::ScreenPoint beside(const geo::ScreenPoint& at, const geo::ScreenPoint& anchor, double off,
                        std::string_view number) {
    const double half = half_width_of(number);
    const double x = at.x - anchor.x, y = at.y - anchor.y, length = std::hypot(x, y);
    if (length < 1.0) return {at.x + off + half, at.y - off};
    return {at.x + x / length * (mark_reach + half), at.y + y / length * (mark_reach + 4.0)};
}

std::vector<PlacedNumber> placed_numbers(const Scene& scene, std::size_t last) {
    std::vector<PlacedNumber> placed;
    const auto add = [&](const std::vector<std::size_t>& numbers, const geo::ScreenPoint& at,
                         const geo::ScreenPoint& anchor, double off) {
        std::string text = numbers_in_words(numbers, last);
        if (text.empty()) return;
        const geo::ScreenPoint middle = beside(at, anchor, off, text);
        placed.push_back({std::move(text), middle});
    };
    for (const Mark& mark : scene.marks)
        if (mark.number > 0) add({mark.number}, mark.at, mark.anchor, number_reach);
    for (const StackMark& stack : scene.stacks) {
        StackMark calm = stack;
        calm.hovered = false;
        if (!stack.numbers.empty())
            add(stack.numbers, stack.at, stack.at, 0.8 * stack_radius(calm));
    }
    return placed;
}

bool is_raised(const Mark& mark) {
    return mark.hovered || mark.selected;
}

/// What one points at or has chosen lies on top.
void add_symbols(Drawing& drawing, const Scene& scene, bool on_opened) {
    for (const bool raised : {false, true})
        for (const Mark& mark : scene.marks)
            if (mark.on_opened == on_opened && is_raised(mark) == raised)
                drawing.symbols.push_back({mark.status, mark.at, radius_of(mark), scene.theme});
}

}  // namespace

Drawing lay_out_marks(const Scene& scene) {
    const style::Palette& palette = style::palette(scene.theme);
    Drawing drawing;
    for (const Mark& mark : scene.marks)
        if (!mark.on_opened) add_leader(drawing, mark, palette);
    add_symbols(drawing, scene, false);
    return drawing;
}

Drawing lay_out_opened(const Scene& scene) {
    Drawing drawing;
    if (!scene.opened) return drawing;
    const style::Palette& palette = style::palette(scene.theme);
    Box ground = disc(scene.opened->at, scene.opened->radius,
                      style::faded(palette.furniture_ground, opened_cover));
    ground.edge_width = opened_edge;
    ground.edge = palette.furniture_faint;
    drawing.shapes.push_back(ground);
    for (const Mark& mark : scene.marks)
        if (mark.on_opened && is_raised(mark)) add_leader(drawing, mark, palette);
    add_symbols(drawing, scene, true);
    return drawing;
}

std::string numbers_in_words(const std::vector<std::size_t>& numbers, std::size_t last) {
    std::string text;
    for (std::size_t from = 0, to = 0; from < numbers.size() && numbers[from] <= last;
         from = to + 1) {
        to = from;
        while (to + 1 < numbers.size() && numbers[to + 1] == numbers[to] + 1 &&
               numbers[to + 1] <= last)
            ++to;
        if (!text.empty()) text += ", ";
        text += std::to_string(numbers[from]);
        if (to > from) text += "–" + std::to_string(numbers[to]);
    }
    return text;
}

Drawing lay_out_numbers(const Scene& scene, const FontSet& fonts, std::size_t last) {
    const style::Palette& palette = style::palette(scene.theme);
    const TextStyle type{Face::bold, number_size, palette.furniture_text,
                         0.0,        2.0,         palette.label_halo};
    const double cap = fonts.cap_height(type.face) * type.size;
    Drawing drawing;
    for (const PlacedNumber& number : placed_numbers(scene, last)) {
        const double left = number.middle.x - width_of(fonts, type, number.text) / 2;
        drawing.texts.push_back(
            place_text(fonts, type, number.text, {left, number.middle.y + cap / 2}));
    }
    return drawing;
}

Drawing lay_out_selection(const Scene& scene) {
    const style::Palette& palette = style::palette(scene.theme);
    Drawing drawing;
    const auto ring = [&](const geo::ScreenPoint& at, double radius) {
        drawing.shapes.push_back(Arc{at, radius + 1.0, ring_width + 2, 0, 1, palette.symbol_halo});
        drawing.shapes.push_back(Arc{at, radius, ring_width, 0, 1, palette.selection});
    };
    for (const Mark& mark : scene.marks)
        if (mark.selected) ring(mark.at, mark_reach);
    for (const StackMark& stack : scene.stacks)
        if (stack.selected) ring(stack.at, stack_radius(stack) + 3.0 + ring_gap + ring_width);
    return drawing;
}

std::vector<ScreenBox> event_boxes(const Scene& scene) {
    std::vector<ScreenBox> boxes;
    const auto around = [](const geo::ScreenPoint& at, double reach) {
        return ScreenBox{at.x, at.y, at.x, at.y}.grown(reach);
    };
    for (const Mark& mark : scene.marks) boxes.push_back(around(mark.at, mark_reach));
    if (scene.opened) boxes.push_back(around(scene.opened->at, scene.opened->radius));
    for (const StackMark& stack : scene.stacks) {
        StackMark calm = stack;
        calm.hovered = false;
        boxes.push_back(around(stack.at, stack_radius(calm) + 3));
    }
    for (const PlacedNumber& number : placed_numbers(scene, all_numbers)) {
        const double half = half_width_of(number.text);
        boxes.push_back({number.middle.x - half, number.middle.y - number_size / 2,
                         number.middle.x + half, number.middle.y + number_size / 2});
    }
    return boxes;
}

}  // namespace render
