#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "io/json.hpp"

namespace io {

/// The version of an atlas in GeoJSON, in its member “atlas” under “format”.
inline constexpr int geojson_format = 1;

/// An unknown column and the member of a JSON object that holds it.
struct ExtraMember {
    std::string name;
    std::string member;
};

/// The members for the unknown columns of a table; `known` are the columns before them.
std::vector<ExtraMember> extra_members(std::span<const std::string> extra,
                                       std::span<const std::string> known);

/// Whether a feature's member is derived, or holds something else than a cell.
bool is_no_cell(std::string_view member);

Json to_json(std::span<const ExtraMember> members);
/// What is damaged names no members.
std::vector<ExtraMember> members_from(const Json& list);

}  // namespace io
