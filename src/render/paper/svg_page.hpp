#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "render/paper/page.hpp"
#include "render/paper/vector_picture.hpp"
#include "render/text/font_set.hpp"

namespace render {

/// An SVG file. Written here, and not by cairo, whose SVG has no text in it.
class SvgPage final : public Page {
 public:
    SvgPage(const PageSize& size, const FontSet& fonts, const PaperNotes& notes);

    void enter_window(const geo::ScreenPoint& corner, double width, double height) override;
    void enter_area(const Path& area) override;
    void enter_layer(std::string_view name) override;
    void leave() override;
    void fill(const Path& area, const style::Colour& colour) override;
    void draw(const Path& line, const Stroke& stroke) override;
    void halo(const PlacedText& text) override;
    void letters(const PlacedText& text) override;

    /// The file.
    std::vector<std::uint8_t> finish() const;

 private:
    std::string outlines_of(const PlacedText& text);
    /// Of what is defined once and referred to by its number.
    int area_number(const Path& area);
    int outline_number(Face face, GlyphId id);

    const FontSet& fonts_;
    std::string head_, definitions_, body_;
    int area_count_ = 0;
    /// By face, file and glyph; −1 for letters that leave no mark.
    std::map<std::tuple<Face, std::uint8_t, std::uint32_t>, int> outlines_;
    int outline_count_ = 0;
};

}  // namespace render
