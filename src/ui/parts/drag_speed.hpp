#pragma once

#include <imgui.h>

namespace ui {

/// Speed of the pointer while it drags, to tell a throw from a drag that came to rest. ImGui keeps
/// the numbers beside its own input state.
class DragSpeed {
 public:
    DragSpeed();

    void reset();
    /// Once a frame: how far the pointer went, px.
    void add(ImVec2 step);
    /// The pointer was moving just now.
    bool is_throw() const;
    ImVec2 speed() const { return {x_, y_}; }  ///< px per second

 private:
    float& x_;
    float& y_;
    float& rest_;  ///< seconds since the last movement
};

}  // namespace ui
