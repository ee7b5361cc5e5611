#include "ui/parts/followed.hpp"

#include <imgui.h>

#include <algorithm>

namespace ui {

std::optional<std::size_t> place_to_follow(const Frame& frame,
                                           const std::vector<claims::EventRow>& rows) {
    constexpr int none = -1;
    const auto selected = frame.session.selected();
    const int now = selected ? static_cast<int>(*selected) : none;
    int& last = *ImGui::GetStateStorage()->GetIntRef(ImGui::GetID("followed"), none);
    if (now == last) return std::nullopt;
    last = now;
    const auto found = selected ? std::ranges::find(rows, *selected) : rows.end();
    if (found == rows.end()) return std::nullopt;
    return static_cast<std::size_t>(found - rows.begin());
}

}  // namespace ui
