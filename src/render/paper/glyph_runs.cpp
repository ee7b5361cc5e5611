#include "render/paper/glyph_runs.hpp"

#include "render/text/utf8.hpp"

namespace render {

std::vector<GlyphRun> glyph_runs(const PlacedText& text) {
    const std::u32string characters = render::characters(text.text);
    std::vector<GlyphRun> runs;
    for (std::size_t i = 0; i < text.glyphs.size(); ++i) {
        const PlacedGlyph& glyph = text.glyphs[i];
        if (runs.empty() || runs.back().file != glyph.id.file || runs.back().angle != glyph.angle)
            runs.push_back({glyph.id.file, glyph.angle, {}, {}});
        runs.back().glyphs.push_back(glyph);
        runs.back().characters.push_back(i < characters.size() ? to_utf8(characters[i]) : "");
    }
    return runs;
}

}  // namespace render
