#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace io {

/// Which column of a foreign table holds what. Fields are named as in docs/import.md: "title",
/// "when", "lat", …
struct ColumnMapping {
    /// Column as written → field; an empty field: the column is not used.
    std::map<std::string, std::string, std::less<>> field_of;

    bool is_empty() const { return field_of.empty(); }
    friend bool operator==(const ColumnMapping&, const ColumnMapping&) = default;
};

/// The fields that a table of points can fill, in the order in which a person is asked for them.
const std::vector<std::string_view>& mappable_fields();

/// The mapping as JSON, and back. Text that is none gives an empty mapping.
std::string to_json(const ColumnMapping& mapping);
ColumnMapping mapping_from_json(std::string_view text);

/// Equal for tables with the same columns in the same order; by it a mapping is found again.
std::string header_signature(const std::vector<std::string>& columns);

}  // namespace io
