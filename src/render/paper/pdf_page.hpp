#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "render/paper/page.hpp"
#include "render/paper/vector_picture.hpp"
#include "render/text/font_set.hpp"

namespace render {

/// A PDF of one page (cairo).
class PdfPage final : public Page {
 public:
    PdfPage(const PageSize& size, const FontSet& fonts, const PaperNotes& notes);
    ~PdfPage() override;

    void enter_window(const geo::ScreenPoint& corner, double width, double height) override;
    void enter_area(const Path& area) override;
    void enter_layer(std::string_view name) override;
    void leave() override;
    void fill(const Path& area, const style::Colour& colour) override;
    void draw(const Path& line, const Stroke& stroke) override;
    void halo(const PlacedText& text) override;
    void letters(const PlacedText& text) override;

    /// The file. Nothing can be drawn afterwards. Throws std::runtime_error when something failed.
    std::vector<std::uint8_t> finish();

 private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

}  // namespace render
