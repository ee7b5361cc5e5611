#include "render/furniture/picture_furniture.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <optional>
#include <utility>

#include "claims/words/plain_words.hpp"
#include "render/events/lay_out_events.hpp"
#include "render/furniture/card.hpp"
#include "render/furniture/corner.hpp"
#include "render/furniture/words_scale.hpp"
#include "render/text/set_text.hpp"

namespace render {
namespace {

constexpr double tall_share = 0.52;  // of the picture: beyond, the legend takes two columns

/// The type of a card's parts.
struct CardType {
    TextStyle title, subtitle, words, numbers, notes;
};

CardType card_type(const style::Palette& palette, double scale) {
    const auto style = [&](Face face, double size, style::Colour colour) {
        return TextStyle{.face = face, .size = size * scale, .colour = colour};
    };
    return {style(Face::bold, 19, palette.furniture_text),
            style(Face::regular, 13, palette.furniture_faint),
            style(Face::regular, 13, palette.furniture_text),
            style(Face::regular, 13, palette.furniture_faint),
            style(Face::regular, 11, palette.furniture_faint)};
}

double card_width(const Scene& scene, const Furniture& furniture, const FontSet& fonts,
                  const CardType& type, double scale, std::size_t columns) {
    const double title = width_of(fonts, type.title, furniture.title) + 28 * scale + 2;
    const double legend =
        Card::width_for_legend(fonts, furniture.legend, type.words, scale, columns);
    // The words of a legend are not broken where the picture is as wide as they are.
    const double whole = std::min(legend, scene.viewport.width - 2 * picture_margin);
    const double most = columns == 1
                            ? std::max(std::min(0.45 * scene.viewport.width, 400 * scale), whole)
                            : std::min(0.62 * scene.viewport.width, 520 * scale);
    return std::clamp(std::max(title, legend), std::min(250 * scale, most), most);
}

Card fill_card(const Scene& scene, const Furniture& furniture, const FontSet& fonts, double scale,
               std::size_t columns) {
    const style::Palette& palette = style::palette(scene.theme);
    const CardType type = card_type(palette, scale);
    Card card(fonts, scene.viewport, card_width(scene, furniture, fonts, type, scale, columns),
              scale);
    if (!furniture.title.empty()) card.add_text(type.title, furniture.title);
    if (!furniture.subtitle.empty()) {
        card.add_space(1);
        card.add_text(type.subtitle, furniture.subtitle);
    }
    if (!furniture.caption.empty()) {
        card.add_space(7);
        card.add_text(type.words, furniture.caption);
    }
    const bool is_headed = !furniture.title.empty() || !furniture.subtitle.empty();
    if (!furniture.legend.empty()) {
        if (is_headed) {
            card.add_space(10);
            card.add_rule(palette.panel_line);
            card.add_space(7);
        }
        card.add_legend(furniture.legend, type.words, type.numbers, columns);
    }
    if (!furniture.key.empty()) {
        card.add_space(furniture.legend.empty() ? 10 : 5);
        card.add_key(furniture.key, type.notes, scene.theme, columns);
    }
    const bool is_listed = !furniture.legend.empty() || !furniture.key.empty();
    if (!furniture.notes.empty() && (is_headed || is_listed)) {
        card.add_space(is_listed ? 7 : 10);
        card.add_rule(palette.panel_line);
        card.add_space(8);
    }
    for (const std::string& note : furniture.notes) {
        card.add_text(type.notes, note);
        card.add_space(2);
    }
    return card;
}

/// Two columns make a tall card lower, unless they would be too narrow for their words.
Card best_card(const Scene& scene, const Furniture& furniture, const FontSet& fonts, double scale) {
    Card tall = fill_card(scene, furniture, fonts, scale, 1);
    if (tall.height() < tall_share * scene.viewport.height) return tall;
    Card wide = fill_card(scene, furniture, fonts, scale, 2);
    const CardType type = card_type(style::palette(scene.theme), scale);
    const bool words_fit =
        Card::width_for_legend(fonts, furniture.legend, type.words, scale, 2) <= wide.width() + 1;
    return words_fit && wide.height() < tall.height() ? wide : tall;
}

std::string without_numbers(std::size_t events, bool is_none_numbered) {
    const std::string_view s = events == 1 ? "" : "s";
    if (is_none_numbered)
        return fmt::format("The sources of {} event{} have no room here.",
                           claims::with_thousands(events), s);
    return fmt::format("And {} more event{}, without numbers.", claims::with_thousands(events), s);
}

/// So many of the sources of the numbered events, on a panel of their own.
Card source_card(const Scene& scene, const FontSet& fonts, double scale, std::size_t columns,
                 std::size_t count) {
    const style::Palette& palette = style::palette(scene.theme);
    const CardType type = card_type(palette, scale);
    TextStyle numbers = type.notes;
    numbers.face = Face::bold;
    numbers.colour = palette.furniture_text;
    const double widest = (columns == 1 ? 0.42 : 0.7) * scene.viewport.width;
    Card card(fonts, scene.viewport, std::min(widest, static_cast<double>(columns) * 380 * scale),
              scale);
    const std::vector<NumberedNote>& all = scene.furniture->sources;
    std::vector<NumberedNote> notes(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(count));
    if (const std::size_t rest = all.size() - count + scene.furniture->without_source; rest > 0)
        notes.push_back({0, without_numbers(rest, count == 0)});
    card.add_numbered(notes, numbers, type.notes, columns);
    return card;
}

/// Puts a panel into the first of the corners where it hides the fewest events; into none where it
/// would cover something else.
bool put_card(LaidOut& out, const Scene& scene, const Card& card, double scale,
              const std::array<Corner, 4>& corners) {
    const CornerDesk desk{scene, scale, out.boxes};
    const ScreenBox box = desk.best_of(corners, card.width(), card.height());
    if (!desk.is_free(box)) return false;
    append(out, card.finish(box.left, box.top, scene.theme));
    return true;
}

bool has_words(const Furniture& furniture) {
    return !furniture.title.empty() || !furniture.subtitle.empty() || !furniture.legend.empty() ||
           !furniture.notes.empty();
}

std::size_t events_under(const ScreenBox& panel, const Scene& scene) {
    const auto hides = [&](const geo::ScreenPoint& at) {
        return panel.overlaps({at.x, at.y, at.x, at.y});
    };
    std::size_t count = 0;
    for (const Mark& mark : scene.marks) count += hides(mark.at) ? 1 : 0;
    for (const StackMark& stack : scene.stacks)
        if (hides(stack.at))
            count += std::accumulate(stack.counts.begin(), stack.counts.end(),
                                     std::size_t{stack.without_status});
    return count;
}

/// Words on a panel, in the corner where it hides the fewest events.
struct Panel {
    Card card;
    ScreenBox box;
    std::size_t hidden;  ///< events under it, of which its notes tell
};

Panel panel_of(const CornerDesk& desk, const Scene& scene, const FontSet& fonts, double scale,
               const Furniture& furniture) {
    constexpr int most_tries = 4;  // a longer note may make the panel larger or move it
    std::size_t told = 0;
    Card card = best_card(scene, furniture, fonts, scale);
    for (int tries = 0; tries < most_tries; ++tries) {
        const std::size_t hidden =
            events_under(desk.best_of(all_corners, card.width(), card.height()), scene);
        if (hidden == told) break;
        told = hidden;
        if (furniture.notes.empty()) break;
        Furniture more = furniture;
        if (told > 0)
            more.notes.push_back(fmt::format(
                "{} under this panel",
                told == 1 ? "1 event lies" : claims::with_thousands(told) + " events lie"));
        card = best_card(scene, more, fonts, scale);
    }
    const ScreenBox box = desk.best_of(all_corners, card.width(), card.height());
    return {std::move(card), box, told};
}

/// In a small picture the key to the ground is the first to go, and then the legend: without
/// the filter, which the notes tell, the others would say what is not so.
std::vector<Furniture> ever_less_of(Furniture furniture) {
    std::vector<Furniture> all{furniture};
    const auto without = [&](auto& part) {
        if (part.empty()) return;
        part.clear();
        all.push_back(furniture);
    };
    without(furniture.key);
    without(furniture.legend);
    without(furniture.notes);
    return all;
}

/// As many words as have room where they hide no more than half of the events; where that cannot
/// be, those that hide the fewest, and tell how many.
void put_words(LaidOut& out, const Scene& scene, const FontSet& fonts, double scale) {
    Furniture furniture = *scene.furniture;
    if (!furniture.key.empty() &&
        fill_card(scene, furniture, fonts, scale, 1).height() >= tall_share * scene.viewport.height)
        furniture.key.clear();
    const CornerDesk desk{scene, scale, out.boxes};
    const std::size_t few =
        events_under({0, 0, scene.viewport.width, scene.viewport.height}, scene) / 2;
    std::optional<Panel> best;
    for (const Furniture& less : ever_less_of(std::move(furniture))) {
        if (!has_words(less)) break;
        if (best && best->hidden <= few) break;
        Panel panel = panel_of(desk, scene, fonts, scale, less);
        // Without notes nothing tells what it hides.
        const bool is_told = panel.hidden == 0 || !less.notes.empty();
        if (desk.is_free(panel.box) && (!best || (is_told && panel.hidden < best->hidden)))
            best = std::move(panel);
    }
    if (best) append(out, best->card.finish(best->box.left, best->box.top, scene.theme));
}

struct SourceCard {
    Card card;
    std::size_t count;  ///< of the notes on it
};

/// Notes in one column or in two, for a corner that they fit.
class SourceCards {
 public:
    SourceCards(const Scene& scene, const FontSet& fonts, double scale,
                const std::vector<ScreenBox>& taken)
        : scene_(scene), fonts_(fonts), scale_(scale), desk_{scene, scale, taken} {}

    /// All notes, or as many as hide no event; where even one would, as many as hide no panel.
    /// Where not one has room, only that is told.
    SourceCard best() const {
        for (const bool may_hide : {false, true})
            if (std::optional<SourceCard> card = most_that_fit(may_hide)) return std::move(*card);
        return of(1, 0);
    }

 private:
    SourceCard of(std::size_t columns, std::size_t count) const {
        return {source_card(scene_, fonts_, scale_, columns, count), count};
    }

    bool has_corner(const Card& card, bool may_hide) const {
        return std::ranges::any_of(all_corners, [&](Corner corner) {
            const ScreenBox box = desk_.box_in(corner, card.width(), card.height());
            return desk_.is_free(box) && (may_hide || !desk_.covers_event(box));
        });
    }

    std::optional<SourceCard> most_that_fit(bool may_hide) const {
        const std::size_t all = scene_.furniture->sources.size();
        for (const std::size_t columns : {1U, 2U})
            if (SourceCard whole = of(columns, all); has_corner(whole.card, may_hide)) return whole;
        std::size_t fitting = 0, too_many = all;
        while (fitting + 1 < too_many) {
            const std::size_t count = (fitting + too_many) / 2;
            (has_corner(of(1, count).card, may_hide) ? fitting : too_many) = count;
        }
        if (fitting == 0) return std::nullopt;
        return of(1, fitting);
    }

    const Scene& scene_;
    const FontSet& fonts_;
    const double scale_;
    const CornerDesk desk_;
};

/// Turned to where north is; its letter stays upright behind the arrow's foot.
void add_north_arrow(LaidOut& out, const Scene& scene, const FontSet& fonts, double scale,
                     double x) {
    const style::Palette& palette = style::palette(scene.theme);
    const double half = 15 * scale, length = 26 * scale, wing = 5.5 * scale;
    const double middle = picture_margin + 4 * scale + length / 2;
    const ScreenBox box{x - half, picture_margin, x + half, middle + length / 2 + 16 * scale};
    const auto covers = [&](const ScreenBox& other) { return box.overlaps(other); };
    if (box.left < 0 || std::ranges::any_of(out.boxes, covers)) return;
    const double c = std::cos(*scene.furniture->north), s = std::sin(*scene.furniture->north);
    const auto at = [&](double right, double up) {
        return geo::ScreenPoint{x + c * right + s * up, middle + s * right - c * up};
    };
    const auto stroke = [&](double width, style::Colour colour) {
        const geo::ScreenPoint tip = at(0, length / 2);
        for (const double side : {-1.0, 1.0})
            out.drawing.shapes.push_back(
                straight_line(tip, at(side * wing, length / 2 - 9 * scale), width, colour));
        out.drawing.shapes.push_back(straight_line(tip, at(0, -length / 2), width, colour));
    };
    stroke(1.4 * scale + 3, palette.label_halo);
    stroke(1.4 * scale, palette.furniture_text);
    const TextStyle letter{Face::bold, 12 * scale, palette.furniture_text,
                           0,          1.8,        palette.label_halo};
    const double width = width_of(fonts, letter, "N");
    const geo::ScreenPoint below = at(0, -length / 2 - 8.5 * scale);
    out.drawing.texts.push_back(
        place_text(fonts, letter, "N", {below.x - width / 2, below.y + 4.5 * scale}));
    out.boxes.push_back(box);
}

/// Where the arrow stands: in a free upper corner, else to the left of the right one's panel.
double arrow_x(const Scene& scene, double half, const std::vector<ScreenBox>& panels) {
    const double right = scene.viewport.width - picture_margin - half;
    const auto is_beside = [&](const ScreenBox& panel) {
        return panel.top < picture_margin + 4 * half;
    };
    const auto is_taken = [&](double x) {
        return std::ranges::any_of(panels, [&](const ScreenBox& panel) {
            return is_beside(panel) && panel.left < x + half && x - half < panel.right;
        });
    };
    if (!is_taken(right)) return right;
    if (!is_taken(picture_margin + half)) return picture_margin + half;
    double left = right;
    for (const ScreenBox& panel : panels)
        if (is_beside(panel) && panel.right > right)
            left = std::min(left, panel.left - picture_margin - half);
    return left;
}

}  // namespace

LaidOut lay_out_furniture(const Scene& scene, const FontSet& fonts, LaidOut edge) {
    LaidOut out = std::move(edge);
    if (!scene.furniture) return out;
    const double scale = words_scale(scene);
    put_words(out, scene, fonts, scale);
    if (!scene.furniture->sources.empty()) {
        const auto [card, count] = SourceCards(scene, fonts, scale, out.boxes).best();
        if (put_card(out, scene, card, scale, {lower_left, lower_right, upper_right, upper_left}) &&
            count > 0)
            out.numbers = scene.furniture->sources[count - 1].number;
    }
    if (scene.furniture->north)
        add_north_arrow(out, scene, fonts, scale, arrow_x(scene, 15 * scale, out.boxes));
    return out;
}

}  // namespace render
