#include "io/geojson/geojson_members.hpp"

#include <algorithm>
#include <array>

#include "io/atlas/free_names.hpp"

namespace io {
namespace {

constexpr std::array<std::string_view, 4> no_cells{"status", "reason", "claims", "event_id"};

}  // namespace

bool is_no_cell(std::string_view member) {
    return std::ranges::find(no_cells, member) != no_cells.end();
}

std::vector<ExtraMember> extra_members(std::span<const std::string> extra,
                                       std::span<const std::string> known) {
    std::vector<std::string> taken(known.begin(), known.end());
    taken.insert(taken.end(), no_cells.begin(), no_cells.end());
    const std::vector<std::string> free = free_names(extra, taken);
    std::vector<ExtraMember> members;
    for (std::size_t at = 0; at < extra.size(); ++at) members.push_back({extra[at], free[at]});
    return members;
}

Json to_json(std::span<const ExtraMember> members) {
    Json list = Json::array();
    for (const ExtraMember& each : members)
        list.push_back({{"name", each.name}, {"member", each.member}});
    return list;
}

std::vector<ExtraMember> members_from(const Json& list) {
    std::vector<ExtraMember> members;
    if (!list.is_array()) return members;
    for (const Json& each : list) {
        if (!each.is_object() || !each.contains("name") || !each.contains("member")) continue;
        const Json &name = each.at("name"), &member = each.at("member");
        if (name.is_string() && member.is_string()) members.push_back({name, member});
    }
    return members;
}

}  // namespace io
