#include "ui/parts/symbol.hpp"

#include <array>

#include "style/status_symbol.hpp"
#include "ui/parts/colour.hpp"

namespace ui {
namespace {

/// ImGui's antialiased fill wants corners clockwise on the screen.
bool is_clockwise(const std::vector<style::SymbolPoint>& corners) {
    float twice_area = 0;
    for (std::size_t i = 0; i < corners.size(); ++i) {
        const style::SymbolPoint& a = corners[i];
        const style::SymbolPoint& b = corners[(i + 1) % corners.size()];
        twice_area += a.x * b.y - b.x * a.y;
    }
    return twice_area > 0;
}

}  // namespace

void draw_symbol(const Frame& frame, ImDrawList& list, claims::Status status, ImVec2 centre,
                 float radius, float strength) {
    std::array<ImVec2, 64> corners;
    for (const style::SymbolPart& part : style::status_symbol(status, frame.map_theme())) {
        const std::size_t count = std::min(part.corners.size(), corners.size());
        const bool forward = is_clockwise(part.corners);
        for (std::size_t i = 0; i < count; ++i) {
            const style::SymbolPoint& corner = part.corners[forward ? i : count - 1 - i];
            corners[i] = {centre.x + corner.x * radius, centre.y + corner.y * radius};
        }
        list.AddConvexPolyFilled(corners.data(), static_cast<int>(count),
                                 to_u32(part.fill, strength));
    }
}

void symbol_item(const Frame& frame, claims::Status status, float radius) {
    const float width = radius * 2 * style::symbol_reach;
    const float height = ImGui::GetTextLineHeight();
    const ImVec2 at = ImGui::GetCursorScreenPos();
    draw_symbol(frame, *ImGui::GetWindowDrawList(), status, {at.x + width / 2, at.y + height / 2},
                radius);
    ImGui::Dummy({width, height});
}

}  // namespace ui
