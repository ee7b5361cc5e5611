#pragma once

#include <imgui.h>

namespace ui {

/// Heights of a line at 100 %, px. Two sizes are all that the program uses.
inline constexpr float text_size = 20;
inline constexpr float title_size = 27;

enum class Face { regular, bold, title };

/// The fonts that load_fonts made; ImGui's own as long as there are none.
ImFont* font(Face face);

/// Whether load_fonts puts it into every font.
bool is_in_fonts(char32_t character);

/// Another font as long as the value lives.
class ScopedFont {
 public:
    explicit ScopedFont(Face face) { ImGui::PushFont(font(face)); }
    ~ScopedFont() { ImGui::PopFont(); }
    ScopedFont(const ScopedFont&) = delete;
    ScopedFont& operator=(const ScopedFont&) = delete;
};

}  // namespace ui
