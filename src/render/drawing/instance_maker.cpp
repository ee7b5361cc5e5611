#include "render/drawing/instance_maker.hpp"

#include <cmath>
#include <stdexcept>
#include <utility>

namespace render {
namespace {

/// Of an atlas that was found full.
void make_room(auto& atlas, bool& was_full) {
    if (!std::exchange(was_full, true)) return atlas.clear();
    if (!atlas.grow())
        throw std::runtime_error(
            "The letters and symbols of this map take more room than can be drawn at this size.");
}

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
    while (true) {
        if (!add_symbols(drawing, ratio, made))
            make_room(symbols_, symbols_were_full_);
        else if (!add_texts(drawing, ratio, made))
            make_room(glyphs_, letters_were_full_);
        else
            break;
        ++atlas_age_;
    }
    made.atlas_age = atlas_age_;
}

bool InstanceMaker::add_symbols(const Drawing& drawing, double ratio, DrawingInstances& made) {
    made.symbols.clear();
    for (const PlacedSymbol& symbol : drawing.symbols) {
        const auto part = symbols_.find(symbol.status, symbol.theme, symbol.radius * ratio);
        if (!part) return false;
        made.symbols.push_back(
            {static_cast<float>(std::floor(symbol.at.x * ratio) + part->offset_x),
             static_cast<float>(std::floor(symbol.at.y * ratio) + part->offset_y), part->left,
             part->top, part->width});
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
