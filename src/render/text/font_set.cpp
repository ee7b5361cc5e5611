#include "render/text/font_set.hpp"

#include <ft2build.h>
#include FT_FREETYPE_H
#include FT_OUTLINE_H
#include FT_STROKER_H
#include FT_GLYPH_H
#include FT_TRUETYPE_TABLES_H

#include <array>
#include <cmath>
#include <limits>
#include <map>
#include <numbers>
#include <stdexcept>
#include <tuple>
#include <type_traits>
#include <utility>

namespace render {
namespace {

struct Drop {
    void operator()(FT_Library library) const { FT_Done_FreeType(library); }
    void operator()(FT_Face face) const { FT_Done_Face(face); }
    void operator()(FT_Stroker stroker) const { FT_Stroker_Done(stroker); }
    void operator()(FT_Glyph glyph) const { FT_Done_Glyph(glyph); }
};
template <class Pointer>
using Owned = std::unique_ptr<std::remove_pointer_t<Pointer>, Drop>;

using FaceFiles = std::vector<Owned<FT_Face>>;

FT_Pos to_26_6(double px) {
    return static_cast<FT_Pos>(std::lround(px * 64));
}
FT_Fixed to_16_16(double value) {
    return static_cast<FT_Fixed>(std::lround(value * 65536));
}

/// Null where it is no font whose letters can be drawn in any size.
Owned<FT_Face> open(FT_Library library, const FontFile& file) {
    FT_Face face = nullptr;
    const auto* bytes = reinterpret_cast<const FT_Byte*>(file.bytes.data());
    if (FT_New_Memory_Face(library, bytes, static_cast<FT_Long>(file.bytes.size()), file.number,
                           &face) != 0)
        return nullptr;
    Owned<FT_Face> opened(face);
    return FT_IS_SCALABLE(face) ? std::move(opened) : nullptr;
}

FaceFiles open(FT_Library library, const Typeface& typeface) {
    FaceFiles files;
    for (const auto& bytes : typeface) {
        files.push_back(open(library, FontFile{bytes}));
        if (!files.back())
            throw std::runtime_error("A font file for the map's letters cannot be read.");
    }
    if (files.empty()) throw std::runtime_error("No font was given for the map's letters.");
    return files;
}

/// FreeType's outline as a path, in em. TrueType's curves are quadratic; a path's are cubic.
class OutlinePath {
 public:
    explicit OutlinePath(double units_per_em) : em_(units_per_em) {}

    Path of(FT_Outline& outline) {
        const FT_Outline_Funcs steps{
            [](const FT_Vector* to, void* self) { return cast(self).move(*to); },
            [](const FT_Vector* to, void* self) { return cast(self).line(*to); },
            [](const FT_Vector* by, const FT_Vector* to, void* self) {
                return cast(self).quadratic(*by, *to);
            },
            [](const FT_Vector* one, const FT_Vector* other, const FT_Vector* to, void* self) {
                return cast(self).cubic(*one, *other, *to);
            },
            0,
            0};
        FT_Outline_Decompose(&outline, &steps, this);
        if (!path_.empty()) path_.close();
        return std::move(path_);
    }

 private:
    static OutlinePath& cast(void* self) { return *static_cast<OutlinePath*>(self); }
    geo::ScreenPoint in_em(const FT_Vector& at) const {
        return {static_cast<double>(at.x) / em_, -static_cast<double>(at.y) / em_};
    }
    int move(const FT_Vector& to) {
        if (!path_.empty()) path_.close();
        path_.move_to(pen_ = in_em(to));
        return 0;
    }
    int line(const FT_Vector& to) {
        path_.line_to(pen_ = in_em(to));
        return 0;
    }
    int quadratic(const FT_Vector& by, const FT_Vector& to) {
        const geo::ScreenPoint b = in_em(by), end = in_em(to);
        const auto two_thirds = [&](const geo::ScreenPoint& from) {
            return geo::ScreenPoint{from.x + (b.x - from.x) * 2 / 3,
                                    from.y + (b.y - from.y) * 2 / 3};
        };
        path_.curve_to(two_thirds(pen_), two_thirds(end), end);
        pen_ = end;
        return 0;
    }
    int cubic(const FT_Vector& one, const FT_Vector& other, const FT_Vector& to) {
        path_.curve_to(in_em(one), in_em(other), pen_ = in_em(to));
        return 0;
    }

    double em_;
    geo::ScreenPoint pen_;
    Path path_;
};

GlyphImage image_of(FT_BitmapGlyph glyph) {
    const FT_Bitmap& bitmap = glyph->bitmap;
    GlyphImage image{static_cast<int>(bitmap.width),
                     static_cast<int>(bitmap.rows),
                     glyph->left,
                     -glyph->top,
                     {}};
    image.coverage.reserve(bitmap.width * bitmap.rows);
    for (unsigned row = 0; row < bitmap.rows; ++row) {
        const unsigned char* from = bitmap.buffer + static_cast<int>(row) * bitmap.pitch;
        image.coverage.insert(image.coverage.end(), from, from + bitmap.width);
    }
    return image;
}

/// What tells letters apart whose shapes differ by more than a turn and a shift.
using Shape = std::tuple<Face, std::uint8_t, std::uint32_t, FT_Pos, FT_Pos, bool>;

// To grow a letter takes five times as long as to fill it, and a map has few sizes.
constexpr std::size_t most_shapes = 4096;

}  // namespace

struct FontSet::Parts {
    Owned<FT_Library> library;
    std::array<FaceFiles, 3> faces;
    FurtherFonts* further = nullptr;
    std::map<std::size_t, Owned<FT_Face>> further_files;  ///< by number; null where it is no font
    Owned<FT_Stroker> stroker;
    std::map<std::tuple<Face, std::uint8_t, std::uint32_t>, double> advances;  ///< measured so far
    std::map<Shape, Owned<FT_Glyph>> shapes;  ///< made so far; null where a file has no such letter

    const FaceFiles& files(Face face) const { return faces[static_cast<std::size_t>(face)]; }
    FT_Face first(Face face) const { return files(face).front().get(); }
    /// The face's own files come first, then the further fonts. Null where it is no font.
    FT_Face file(Face face, std::uint8_t number) {
        const FaceFiles& own = files(face);
        return number < own.size() ? own[number].get() : further_file(number - own.size());
    }
    FT_Face further_file(std::size_t number) {
        const auto [place, is_new] = further_files.try_emplace(number);
        if (is_new) place->second = open(library.get(), further->font(number));
        return place->second.get();
    }
    FT_Glyph shape(const GlyphRequest& request) {
        const Shape key{request.face,
                        request.id.file,
                        request.id.index,
                        to_26_6(request.size),
                        to_26_6(request.halo_width),
                        request.angle == 0.0};
        if (shapes.size() >= most_shapes) shapes.clear();
        const auto [place, is_new] = shapes.try_emplace(key);
        if (is_new) place->second = make_shape(request);
        return place->second.get();
    }
    Owned<FT_Glyph> make_shape(const GlyphRequest& request) {
        FT_Face file = this->file(request.face, request.id.file);
        FT_Set_Char_Size(file, 0, to_26_6(request.size), 72, 72);
        // Hinting to whole pixel rows keeps small upright letters crisp; turned ones have no rows.
        const FT_Int32 flags =
            FT_LOAD_NO_BITMAP | (request.angle == 0.0 ? FT_LOAD_TARGET_LIGHT : FT_LOAD_NO_HINTING);
        FT_Glyph glyph = nullptr;
        if (FT_Load_Glyph(file, request.id.index, flags) != 0 ||
            FT_Get_Glyph(file->glyph, &glyph) != 0)
            return nullptr;
        if (request.halo_width > 0) {
            FT_Stroker_Set(stroker.get(), to_26_6(request.halo_width), FT_STROKER_LINECAP_ROUND,
                           FT_STROKER_LINEJOIN_ROUND, 0);
            FT_Glyph_StrokeBorder(&glyph, stroker.get(), 0, 1);
        }
        return Owned<FT_Glyph>(glyph);
    }
    GlyphId find_further(Face face, char32_t character) {
        constexpr std::size_t most_files = std::numeric_limits<std::uint8_t>::max();
        if (further == nullptr) return {};
        const auto number = further->with(character, face == Face::bold);
        if (!number || files(face).size() + *number > most_files) return {};
        FT_Face file = further_file(*number);
        const FT_UInt index = file == nullptr ? 0 : FT_Get_Char_Index(file, character);
        if (index == 0) return {};
        return {static_cast<std::uint8_t>(files(face).size() + *number), index};
    }
};

FontSet::FontSet(const Fonts& fonts) : parts_(std::make_shared<Parts>()) {
    FT_Library library = nullptr;
    if (FT_Init_FreeType(&library) != 0)
        throw std::runtime_error("The font library FreeType cannot be started.");
    parts_->library.reset(library);
    parts_->faces = {open(library, fonts.regular), open(library, fonts.bold),
                     open(library, fonts.italic)};
    parts_->further = fonts.further;
    FT_Stroker stroker = nullptr;
    if (FT_Stroker_New(library, &stroker) != 0)
        throw std::runtime_error("The font library FreeType cannot draw outlines.");
    parts_->stroker.reset(stroker);
}

FontSet::~FontSet() = default;
FontSet::FontSet(FontSet&&) noexcept = default;
FontSet& FontSet::operator=(FontSet&&) noexcept = default;

GlyphId FontSet::find(Face face, char32_t character) const {
    // No font draws control characters; some that are made of signs have them all the same.
    if (character < U' ' || (character >= 0x7f && character < 0xa0)) character = U' ';
    const FaceFiles& files = parts_->files(face);
    for (std::size_t i = 0; i < files.size(); ++i)
        if (const FT_UInt index = FT_Get_Char_Index(files[i].get(), character); index != 0)
            return {static_cast<std::uint8_t>(i), index};
    return parts_->find_further(face, character);
}

bool FontSet::is_of_face(Face face, GlyphId id) const {
    return id.file < parts_->files(face).size();
}

double FontSet::advance(Face face, GlyphId id) const {
    const auto known = parts_->advances.find({face, id.file, id.index});
    if (known != parts_->advances.end()) return known->second;
    FT_Face file = parts_->file(face, id.file);
    double em = 0.0;
    if (FT_Load_Glyph(file, id.index, FT_LOAD_NO_SCALE) == 0)
        em = static_cast<double>(file->glyph->metrics.horiAdvance) / file->units_per_EM;
    parts_->advances.emplace(std::tuple{face, id.file, id.index}, em);
    return em;
}

double FontSet::ascent(Face face) const {
    FT_Face file = parts_->first(face);
    return static_cast<double>(file->ascender) / file->units_per_EM;
}

double FontSet::descent(Face face) const {
    FT_Face file = parts_->first(face);
    return -static_cast<double>(file->descender) / file->units_per_EM;
}

double FontSet::cap_height(Face face) const {
    FT_Face file = parts_->first(face);
    const auto* table = static_cast<TT_OS2*>(FT_Get_Sfnt_Table(file, FT_SFNT_OS2));
    if (table == nullptr || table->version < 2 || table->sCapHeight <= 0) return 0.7;
    return static_cast<double>(table->sCapHeight) / file->units_per_EM;
}

Path FontSet::outline(Face face, GlyphId id) const {
    FT_Face file = parts_->file(face, id.file);
    if (FT_Load_Glyph(file, id.index, FT_LOAD_NO_SCALE) != 0 ||
        file->glyph->format != FT_GLYPH_FORMAT_OUTLINE)
        return {};
    return OutlinePath(file->units_per_EM).of(file->glyph->outline);
}

std::shared_ptr<FT_FaceRec_> FontSet::file(Face face, std::uint8_t number) const {
    return {parts_, parts_->file(face, number)};
}

GlyphImage FontSet::rasterise(const GlyphRequest& request) const {
    const bool upright = request.angle == 0.0;
    FT_Glyph copy = nullptr;
    if (FT_Glyph_Copy(parts_->shape(request), &copy) != 0) return {};
    Owned<FT_Glyph> glyph(copy);
    const FT_Fixed c = to_16_16(std::cos(request.angle)), s = to_16_16(std::sin(request.angle));
    FT_Matrix turn{c, s, -s, c};
    FT_Vector shift{to_26_6(request.shift_x), -to_26_6(request.shift_y)};
    FT_Glyph_Transform(glyph.get(), upright ? nullptr : &turn, &shift);
    FT_Glyph drawn = glyph.release();
    FT_Glyph_To_Bitmap(&drawn, FT_RENDER_MODE_NORMAL, nullptr, 1);
    glyph.reset(drawn);
    if (glyph->format != FT_GLYPH_FORMAT_BITMAP) return {};
    return image_of(reinterpret_cast<FT_BitmapGlyph>(glyph.get()));
}

}  // namespace render
