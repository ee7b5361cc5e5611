#include "render/paper/draw_drawing.hpp"

#include <utility>

#include "render/drawing/stack_look.hpp"
#include "render/paper/shape_path.hpp"
#include "style/status_symbol.hpp"

namespace render {
namespace {

/// Collects what lies one over the other in one colour into one area: no seams between neighbours,
/// and nothing is darker where two overlap.
class Ink {
 public:
    explicit Ink(Page& page) : page_(page) {}
    Ink(const Ink&) = delete;
    Ink& operator=(const Ink&) = delete;
    ~Ink() { flush(); }

    void add(const Path& area, const style::Colour& colour) {
        if (colour != colour_) flush();
        colour_ = colour;
        area_.add(area);
    }
    void flush() {
        if (!area_.empty()) page_.fill(std::exchange(area_, {}), colour_);
    }

 private:
    Page& page_;
    Path area_;
    style::Colour colour_;
};

class ShapePen {
 public:
    explicit ShapePen(Page& page) : page_(page), ink_(page) {}

    void draw(const Box& box) {
        ink_.add(outline_of(box), box.fill);
        if (box.edge_width <= 0) return;
        ink_.flush();
        page_.draw(outline_of(box, box.edge_width / 2),
                   {.colour = box.edge, .width = box.edge_width});
    }
    void draw(const Arc& arc) {
        ink_.flush();
        page_.draw(middle_of(arc), {.colour = arc.colour, .width = arc.width, .round_ends = false});
    }
    /// Circles of uncertainty add up where they overlap.
    void draw(const Ellipse& ellipse) {
        ink_.flush();
        page_.fill(outline_of(ellipse), ellipse.fill);
    }

 private:
    Page& page_;
    Ink ink_;
};

void draw_symbol(Page& page, const PlacedSymbol& symbol) {
    Ink ink(page);
    for (const style::SymbolPart& part : style::status_symbol(symbol.status, symbol.theme))
        ink.add(outline_of(part, symbol), part.fill);
}

}  // namespace

void draw_drawing(Page& page, const Drawing& drawing) {
    {
        ShapePen pen(page);
        const auto draw_all = [&](const std::vector<Shape>& shapes) {
            for (const Shape& shape : shapes)
                std::visit([&](const auto& one) { pen.draw(one); }, shape);
        };
        draw_all(drawing.shapes);
        for (const PlacedStack& stack : drawing.stacks) draw_all(shapes_of(stack));
    }
    for (const PlacedSymbol& symbol : drawing.symbols) draw_symbol(page, symbol);
    // All halos lie under all letters, or a halo would eat into the letter before it.
    for (const PlacedText& text : drawing.texts)
        if (text.style.halo_width > 0) page.halo(text);
    for (const PlacedText& text : drawing.texts) page.letters(text);
}

}  // namespace render
