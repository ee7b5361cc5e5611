#include "ui/parts/drag_speed.hpp"

#include <algorithm>
#include <cmath>

namespace ui {
namespace {

constexpr float memory = 0.05F;        // seconds that the speed is averaged over
constexpr float longest_rest = 0.06F;  // seconds without movement that end a throw
constexpr float slowest_throw = 120;   // px per second

float& slot(const char* name) {
    return *ImGui::GetStateStorage()->GetFloatRef(ImGui::GetID(name), 0);
}

}  // namespace

// A slot may move when another is made: make all before taking one.
DragSpeed::DragSpeed()
    : x_((slot("drag y"), slot("drag rest"), slot("drag x"))),
      y_(slot("drag y")),
      rest_(slot("drag rest")) {}

void DragSpeed::reset() {
    x_ = y_ = rest_ = 0;
}

void DragSpeed::add(ImVec2 step) {
    const float seconds = std::max(ImGui::GetIO().DeltaTime, 1e-3F);
    if (step.x == 0 && step.y == 0) {
        rest_ += seconds;
        return;
    }
    const float share = 1 - std::exp(-seconds / memory);
    x_ += (step.x / seconds - x_) * share;
    y_ += (step.y / seconds - y_) * share;
    rest_ = 0;
}

bool DragSpeed::is_throw() const {
    return rest_ < longest_rest && std::hypot(x_, y_) > slowest_throw;
}

}  // namespace ui
