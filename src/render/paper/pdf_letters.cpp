#include "render/paper/pdf_letters.hpp"

#include <cairo-ft.h>

#include <algorithm>
#include <string>
#include <vector>

#include "render/paper/glyph_runs.hpp"

namespace render {
namespace {

/// Glyphs with the text that they stand for.
struct Shown {
    std::string text;
    std::vector<cairo_glyph_t> glyphs;
    std::vector<cairo_text_cluster_t> clusters;

    void add(const std::string& characters, int glyph_count) {
        text += characters;
        clusters.push_back({static_cast<int>(characters.size()), glyph_count});
    }
    /// A letter without characters belongs to the one before it.
    void add_each(const std::vector<std::string>& characters) {
        for (std::size_t i = 0, next = 0; i < characters.size(); i = next) {
            next = i + 1;
            while (next < characters.size() && characters[next].empty()) ++next;
            add(characters[i], static_cast<int>(next - i));
        }
    }
    void show(cairo_t* cairo) const {
        cairo_show_text_glyphs(cairo, text.data(), static_cast<int>(text.size()), glyphs.data(),
                               static_cast<int>(glyphs.size()), clusters.data(),
                               static_cast<int>(clusters.size()), cairo_text_cluster_flags_t{});
    }
};

std::string joined(const std::vector<std::string>& characters) {
    std::string text;
    for (const std::string& character : characters) text += character;
    return text;
}

cairo_glyph_t in_cairo(const PlacedGlyph& glyph) {
    return {glyph.id.index, glyph.at.x, glyph.at.y};
}

void set_matrix(cairo_t* cairo, double size, double angle) {
    cairo_matrix_t matrix;
    cairo_matrix_init_rotate(&matrix, angle);
    cairo_matrix_scale(&matrix, size, size);
    cairo_set_font_matrix(cairo, &matrix);
}

}  // namespace

cairo_font_face_t* PdfLetters::face(Face face, std::uint8_t file) {
    auto& known = faces_[{face, file}];
    if (known) return known.get();
    // cairo keeps fonts for a while; FreeType's face must live as long.
    using Kept = std::shared_ptr<FT_FaceRec_>;
    static cairo_user_data_key_t key;
    auto kept = std::make_unique<Kept>(fonts_.file(face, file));
    known.reset(cairo_ft_font_face_create_for_ft_face(kept->get(), FT_LOAD_NO_HINTING));
    if (cairo_font_face_set_user_data(known.get(), &key, kept.get(), [](void* last) {
            delete static_cast<Kept*>(last);
        }) == CAIRO_STATUS_SUCCESS)
        kept.release();
    return known.get();
}

// Letters that stand side by side are text as it is. Of letters that are spaced out or turned one
// by one, readers of PDF make single letters in odd places: there the whole name is given as what
// the letters stand for. It belongs to the first letter, together with an empty one; alone, a
// letter would be taken to stand for the name wherever else it occurs. Letters from the right stand
// for their characters as they come from the left: readers turn them round.
void PdfLetters::show(cairo_t* cairo, const PlacedText& text) {
    const std::vector<GlyphRun> runs = glyph_runs(text);
    const bool is_bent = std::ranges::any_of(
        runs, [&](const GlyphRun& run) { return run.angle != runs.front().angle; });
    bool is_first = true;
    for (const GlyphRun& run : runs) {
        cairo_set_font_face(cairo, face(text.style.face, run.file));
        set_matrix(cairo, text.style.size, run.angle);
        Shown shown;
        for (const PlacedGlyph& glyph : run.glyphs) shown.glyphs.push_back(in_cairo(glyph));
        const int count = static_cast<int>(run.glyphs.size());
        if (is_bent) {
            const unsigned blank =
                FT_Get_Char_Index(fonts_.file(text.style.face, run.file).get(), U' ');
            if (is_first)
                shown.glyphs.insert(shown.glyphs.begin(),
                                    {blank, run.glyphs.front().at.x, run.glyphs.front().at.y});
            shown.add(is_first ? text.text : "", static_cast<int>(shown.glyphs.size()));
        } else if (text.style.spacing > 0) {
            shown.add(joined(run.characters), count);
        } else {
            shown.add_each(run.characters);
        }
        shown.show(cairo);
        is_first = false;
    }
}

}  // namespace render
