#include "render/paper/glyph_runs.hpp"

#include "render/text/utf8.hpp"

namespace render {

namespace {

std::vector<std::string> characters_of(const PlacedText& text) {
    if (!text.characters.empty()) return text.characters;
    std::vector<std::string> one_by_one;
    for (const char32_t character : characters(text.text)) one_by_one.push_back(to_utf8(character));
    one_by_one.resize(text.glyphs.size());
    return one_by_one;
}

}  // namespace

std::vector<GlyphRun> glyph_runs(const PlacedText& text) {
    const std::vector<std::string> characters = characters_of(text);
    std::vector<GlyphRun> runs;
    for (std::size_t i = 0; i < text.glyphs.size(); ++i) {
        const PlacedGlyph& glyph = text.glyphs[i];
        if (runs.empty() || runs.back().file != glyph.id.file || runs.back().angle != glyph.angle)
            runs.push_back({glyph.id.file, glyph.angle, {}, {}});
        runs.back().glyphs.push_back(glyph);
        runs.back().characters.push_back(characters[i]);
    }
    return runs;
}

}  // namespace render
