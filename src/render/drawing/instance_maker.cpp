#include "render/drawing/instance_maker.hpp"

#include <cmath>
#include <stdexcept>
#include <utility>

namespace render {
namespace {

constexpr int most_attempts = 12;  // at finding room in the atlases, which double each time

void add_shapes(const Drawing& drawing, double ratio, DrawingInstances& made) {
    made.shapes.clear();
    made.runs.clear();
    for (const Shape& shape : drawing.shapes) {
        made.shapes.push_back(instance_of(shape, ratio));
        if (made.runs.empty() || made.runs.back().kind != shape.index())
            made.runs.push_back({shape.index(), 0});
        ++made.runs.back().count;
    }
}

void add_stacks(const Drawing& drawing, double ratio, DrawingInstances& made) {
    made.stacks.clear();
    for (const PlacedStack& stack : drawing.stacks)
        made.stacks.push_back(instance_of(stack, ratio));
    if (!drawing.stacks.empty()) made.theme = drawing.stacks.front().theme;
}

}  // namespace

void InstanceMaker::make(const Drawing& drawing, double ratio, DrawingInstances& made) {
    ++made.version;
    add_shapes(drawing, ratio, made);
    add_stacks(drawing, ratio, made);
    for (int attempt = 0; attempt < most_attempts; ++attempt) {
        if (!add_symbols(drawing, ratio, made)) {
            symbols_.clear(std::exchange(symbols_were_full_, true));
        } else if (!add_texts(drawing, ratio, made)) {
            glyphs_.clear(std::exchange(letters_were_full_, true));
        } else {
            made.atlas_age = atlas_age_;
            return;
        }
        ++atlas_age_;
    }
    throw std::runtime_error("The graphics device has too little room for the map's letters.");
}

bool InstanceMaker::add_symbols(const Drawing& drawing, double ratio, DrawingInstances& made) {
    made.symbols.clear();
    for (const PlacedSymbol& symbol : drawing.symbols) {
        const auto part = symbols_.find(symbol.status, symbol.theme, symbol.radius * ratio);
        if (!part) return false;
        made.symbols.push_back(
            {static_cast<float>(std::floor(symbol.at.x * ratio) + part->offset_x),
             static_cast<float>(std::floor(symbol.at.y * ratio) + part->offset_y), part->left,
             part->top, part->width, part->height});
    }
    return true;
}

// All halos lie under all letters, or a halo would eat into the letter before it.
bool InstanceMaker::add_texts(const Drawing& drawing, double ratio, DrawingInstances& made) {
    made.glyphs.clear();
    for (const bool halo : {true, false}) {
        for (const PlacedText& text : drawing.texts) {
            if (halo && text.style.halo_width <= 0) continue;
            for (const PlacedGlyph& glyph : text.glyphs) {
                const auto found = glyphs_.find(glyph, text.style, ratio, halo);
                if (!found) return false;
                if (found->part.width == 0) continue;
                made.glyphs.push_back({found->x, found->y, found->part.left, found->part.top,
                                       found->part.width, found->part.height,
                                       halo ? text.style.halo : text.style.colour});
            }
        }
    }
    return true;
}

}  // namespace render
