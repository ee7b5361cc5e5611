#include "ui/sides/stance_mark.hpp"

#include "style/claimant_sign.hpp"
#include "ui/parts/colour.hpp"

namespace ui {

void draw_stance_mark(const Frame& frame, ImDrawList& list, std::optional<claims::Stance> stance,
                      ImVec2 centre) {
    if (!stance) {
        list.AddCircleFilled(centre, frame.px(1.5F), to_u32(frame.colours.text_faint, 0.6F));
        return;
    }
    const float radius = frame.px(6.5F);
    const ImU32 colour = to_u32(style::stance_colour(*stance, frame.theme()));
    switch (*stance) {
        case claims::Stance::asserts:
            list.AddCircleFilled(centre, radius, colour);
            break;
        case claims::Stance::denies: {
            const float arm = radius * 0.85F, width = frame.px(3);
            list.AddLine({centre.x - arm, centre.y - arm}, {centre.x + arm, centre.y + arm}, colour,
                         width);
            list.AddLine({centre.x - arm, centre.y + arm}, {centre.x + arm, centre.y - arm}, colour,
                         width);
            break;
        }
        case claims::Stance::withdraws:
            list.AddCircle(centre, radius - frame.px(1), colour, 0, frame.px(2));
            break;
    }
}

}  // namespace ui
