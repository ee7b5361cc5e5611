#include "ui/parts/chevron.hpp"

namespace ui {

void draw_chevron(const Frame& frame, ImVec2 centre, bool points_down, ImU32 colour) {
    const float along = frame.px(4), across = frame.px(2);
    const ImVec2 down[]{{centre.x - along, centre.y - across},
                        {centre.x, centre.y + across},
                        {centre.x + along, centre.y - across}};
    const ImVec2 right[]{{centre.x - across, centre.y - along},
                         {centre.x + across, centre.y},
                         {centre.x - across, centre.y + along}};
    ImGui::GetWindowDrawList()->AddPolyline(points_down ? down : right, 3, colour, 0,
                                            frame.px(1.5F));
}

}  // namespace ui
