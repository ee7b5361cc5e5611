#include "ui/parts/tick_box.hpp"

#include "ui/parts/colour.hpp"

namespace ui {

float tick_box_size(const Frame& frame) {
    return frame.px(14);
}

void draw_tick_box(const Frame& frame, ImVec2 at, bool is_on, bool is_hovered) {
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const float size = tick_box_size(frame), rounding = frame.px(3);
    const ImVec2 end{at.x + size, at.y + size};
    if (!is_on) {
        const style::Colour& line = is_hovered ? frame.colours.accent : frame.colours.text_faint;
        list.AddRect(at, end, to_u32(line), rounding, 0, frame.px(1));
        return;
    }
    list.AddRectFilled(at, end, to_u32(frame.colours.accent), rounding);
    const ImVec2 tick[]{{at.x + size * 0.24F, at.y + size * 0.52F},
                        {at.x + size * 0.43F, at.y + size * 0.71F},
                        {at.x + size * 0.77F, at.y + size * 0.30F}};
    list.AddPolyline(tick, 3, to_u32(frame.colours.panel), 0, frame.px(1.8F));
}

}  // namespace ui
