#include "ui/list/list_columns.hpp"

#include <imgui.h>

#include <algorithm>
#include <array>

namespace ui {
namespace {

constexpr float mark_alone = 28, date_in_figures = 88;
constexpr float gap = 8;  // between columns, and at the edges
constexpr std::array arrangements{
    ListColumns{132, 248, 136, 400},      ListColumns{132, 192, 136, 340},
    ListColumns{132, 192, 0, 300},        ListColumns{mark_alone, 192, 0, 280},
    ListColumns{mark_alone, 128, 0, 240}, ListColumns{mark_alone, date_in_figures, 0, 132},
    ListColumns{mark_alone, 0, 0, 0}};

void fixed(const char* name, float width_at_100, float scale) {
    const int none = width_at_100 > 0 ? 0 : ImGuiTableColumnFlags_Disabled;
    ImGui::TableSetupColumn(name, ImGuiTableColumnFlags_WidthFixed | none, width_at_100 * scale);
}

}  // namespace

bool ListColumns::has_status_words() const {
    return status > mark_alone;
}

bool ListColumns::has_dates_in_figures() const {
    return when <= date_in_figures;
}

const ListColumns& list_columns_for(float width_at_100) {
    const auto* found = std::ranges::find_if(arrangements, [&](const ListColumns& each) {
        const float others = each.status + each.when + each.place;
        return width_at_100 - others - 5 * gap >= each.title_due;
    });
    return found == arrangements.end() ? arrangements.back() : *found;
}

void set_up_list_columns(const ListColumns& columns, float scale) {
    fixed("status", columns.status, scale);
    fixed("when", columns.when, scale);
    ImGui::TableSetupColumn("title", ImGuiTableColumnFlags_WidthStretch);
    fixed("place", columns.place, scale);
}

}  // namespace ui
