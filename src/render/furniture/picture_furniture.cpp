#include "render/furniture/picture_furniture.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "render/events/lay_out_events.hpp"
#include "render/furniture/card.hpp"
#include "render/text/set_text.hpp"

namespace render {
namespace {

constexpr double margin = 14.0;       // px from the picture's edge
constexpr double foot_room = 30.0;    // px kept free for scale bar and attribution
constexpr double tall_share = 0.52;   // of the picture: beyond, the legend takes two columns

/// Words grow with the picture, but slower than it.
double scale_of(const geo::Viewport& viewport) {
    const double size = std::min(viewport.width / 1600.0, viewport.height / 1000.0);
    return std::clamp(std::sqrt(size), 0.8, 1.5);
}

double card_width(const Furniture& furniture, const FontSet& fonts, const TextStyle& title,
                  double scale, const geo::Viewport& viewport) {
    const double wanted = width_of(fonts, title, furniture.title) + 28 * scale + 2;
    const double most = std::min(0.42 * viewport.width, 400 * scale);
    return std::clamp(wanted, std::min(250 * scale, most), most);
}

Card fill_card(const Scene& scene, const FontSet& fonts, double scale, std::size_t columns) {
    const Furniture& furniture = *scene.furniture;
    const style::Palette& palette = style::palette(scene.theme);
    const auto words = [&](Face face, double size, style::Colour colour) {
        return TextStyle{.face = face, .size = size * scale, .colour = colour};
    };
    const TextStyle title = words(Face::bold, 19, palette.furniture_text);
    Card card(fonts, scene.viewport,
              card_width(furniture, fonts, title, scale, scene.viewport), scale);
    card.add_text(title, furniture.title);
    if (!furniture.subtitle.empty()) {
        card.add_space(1);
        card.add_text(words(Face::regular, 13, palette.furniture_faint), furniture.subtitle);
    }
    if (!furniture.legend.empty()) {
        card.add_space(10);
        card.add_rule(palette.panel_line);
        card.add_space(7);
        card.add_legend(furniture.legend, words(Face::regular, 13, palette.furniture_text),
                        words(Face::regular, 13, palette.furniture_faint), columns);
    }
    if (!furniture.notes.empty()) {
        card.add_space(furniture.legend.empty() ? 10 : 7);
        card.add_rule(palette.panel_line);
        card.add_space(8);
    }
    for (const std::string& note : furniture.notes) {
        card.add_text(words(Face::regular, 11, palette.furniture_faint), note);
        card.add_space(2);
    }
    return card;
}

struct Corner {
    bool right, bottom;
};

ScreenBox box_in(Corner corner, const Card& card, const geo::Viewport& viewport) {
    const double left = corner.right ? viewport.width - margin - card.width() : margin;
    const double top =
        corner.bottom ? viewport.height - margin - foot_room - card.height() : margin;
    return {left, top, left + card.width(), top + card.height()};
}

std::ptrdiff_t hidden_by(const ScreenBox& box, const Scene& scene) {
    return std::ranges::count_if(event_boxes(scene),
                                 [&](const ScreenBox& event) { return event.overlaps(box); });
}

void add_north_arrow(LaidOut& out, const Scene& scene, const FontSet& fonts, double scale,
                     bool at_right) {
    const style::Palette& palette = style::palette(scene.theme);
    const double half = 15 * scale;
    const double x = at_right ? scene.viewport.width - margin - half : margin + half;
    const double tip = margin + 4 * scale, foot = tip + 26 * scale, wing = 5.5 * scale;
    const auto stroke = [&](double width, style::Colour colour) {
        for (const double side : {-1.0, 1.0})
            out.drawing.shapes.push_back(straight_line(
                {x, tip}, {x + side * wing, tip + 9 * scale}, width, colour));
        out.drawing.shapes.push_back(straight_line({x, tip}, {x, foot}, width, colour));
    };
    stroke(1.4 * scale + 3, palette.label_halo);
    stroke(1.4 * scale, palette.furniture_text);
    const TextStyle letter{Face::bold, 12 * scale, palette.furniture_text, 0, 1.8,
                           palette.label_halo};
    const double width = width_of(fonts, letter, "N");
    out.drawing.texts.push_back(
        place_text(fonts, letter, "N", {x - width / 2, foot + 13 * scale}));
    out.boxes.push_back({x - half, margin, x + half, foot + 16 * scale});
}

}  // namespace

LaidOut lay_out_furniture(const Scene& scene, const FontSet& fonts) {
    LaidOut out;
    if (!scene.furniture) return out;
    const geo::Viewport& viewport = scene.viewport;
    const double scale = scale_of(viewport);
    Card card = fill_card(scene, fonts, scale, 1);
    if (card.height() > tall_share * viewport.height && scene.furniture->legend.size() > 3)
        card = fill_card(scene, fonts, scale, 2);

    constexpr std::array<Corner, 4> corners{
        {{false, false}, {true, false}, {false, true}, {true, true}}};
    const Corner corner = *std::ranges::min_element(corners, {}, [&](Corner one) {
        return hidden_by(box_in(one, card, viewport), scene);
    });
    const ScreenBox box = box_in(corner, card, viewport);
    append(out, card.finish(box.left, box.top, style::palette(scene.theme)));
    if (scene.furniture->north_arrow)
        add_north_arrow(out, scene, fonts, scale, !(corner.right && !corner.bottom));
    return out;
}

}  // namespace render
