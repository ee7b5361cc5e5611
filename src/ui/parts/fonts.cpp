#include "ui/parts/fonts.hpp"

#include <imgui_freetype.h>

#include <array>
#include <cmath>

#include "ui/letters/shown.hpp"
#include "ui/parts/theme.hpp"

namespace ui {
namespace {

// Pairs of first and last characters, closed by a zero: Latin with all that Azerbaijani, Turkish
// and transliterations need, Greek, Cyrillic, Armenian, Georgian, punctuation, currency, letterlike
// signs.
constexpr std::array<ImWchar, 25> characters{0x0020, 0x007e, 0x00a0, 0x02ff, 0x0386, 0x03ce, 0x0400,
                                             0x052f, 0x0530, 0x058f, 0x10a0, 0x10ff, 0x1c90, 0x1cbf,
                                             0x1e00, 0x1eff, 0x2010, 0x2027, 0x202f, 0x205e, 0x20a0,
                                             0x20bf, 0x2100, 0x2122, 0};

void add_face(const Typeface& typeface, float size) {
    ImGuiIO& io = ImGui::GetIO();
    bool is_first = true;
    for (const std::span<const std::byte>& file : typeface) {
        ImFontConfig config;
        config.FontDataOwnedByAtlas = false;
        config.MergeMode = !is_first;
        config.FontBuilderFlags = ImGuiFreeTypeBuilderFlags_LightHinting;
        // ImGui takes no pointer to const; it does not write to data that it does not own.
        void* bytes = const_cast<std::byte*>(file.data());
        io.Fonts->AddFontFromMemoryTTF(bytes, static_cast<int>(file.size()), size, &config,
                                       characters.data());
        is_first = false;
    }
}

}  // namespace

void load_fonts(const Typeface& regular, const Typeface& bold, double scale, double pixel_ratio,
                Lettering* lettering) {
    ImGuiIO& io = ImGui::GetIO();
    io.Fonts->Clear();
    io.Fonts->Flags |= ImFontAtlasFlags_NoPowerOfTwoHeight;
    // Wide rather than tall: the widest texture that old devices take.
    io.Fonts->TexDesiredWidth = scale * pixel_ratio > 1.25 ? 4096 : 2048;
    reserve_letters(*io.Fonts, lettering, io.Fonts->TexDesiredWidth);
    const auto size = [&](float at_100) {
        return std::round(at_100 * static_cast<float>(scale * pixel_ratio));
    };
    add_face(regular, size(text_size));
    add_face(bold, size(text_size));
    add_face(bold, size(title_size));
    io.Fonts->Build();
    io.FontGlobalScale = static_cast<float>(1.0 / pixel_ratio);
}

bool is_in_fonts(char32_t character) {
    for (std::size_t i = 0; i + 1 < characters.size(); i += 2)
        if (character >= characters[i] && character <= characters[i + 1]) return true;
    return character < characters.front();
}

ImFont* font(Face face) {
    const ImVector<ImFont*>& fonts = ImGui::GetIO().Fonts->Fonts;
    const auto index = static_cast<int>(face);
    return index < fonts.Size ? fonts[index] : ImGui::GetFont();
}

}  // namespace ui
