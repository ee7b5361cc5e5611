#include "io/import/own_export.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace io {
namespace {

constexpr std::array<std::string_view, 7> table_marks{"id",    "title",     "kind", "when",
                                                      "place", "precision", "layer"};
constexpr std::array<std::string_view, 2> stored_marks{"created", "modified"};
constexpr std::array<std::string_view, 2> derived_marks{"status", "reason"};
constexpr std::array<std::string_view, 6> kml_marks{"Name", "description", "id",
                                                    "kind", "when",        "status"};

}  // namespace

std::string own_export(const ForeignTable& table) {
    const auto is_there = [&](std::string_view name) {
        return std::ranges::find(table.columns(), name) != table.columns().end();
    };
    const bool is_table = std::ranges::all_of(table_marks, is_there) &&
                          (std::ranges::all_of(stored_marks, is_there) ||
                           std::ranges::all_of(derived_marks, is_there));
    const bool is_kml = table.unit() == "feature" && std::ranges::all_of(kml_marks, is_there);
    if (!is_table && !is_kml) return {};
    return "This was exported by Claim Atlas; its claims are not read from it: import the "
           "GeoPackage, GeoJSON or folder of the atlas instead.";
}

}  // namespace io
