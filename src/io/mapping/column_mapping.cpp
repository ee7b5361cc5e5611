#include "io/mapping/column_mapping.hpp"

#include <nlohmann/json.hpp>

#include "io/mapping/content_hash.hpp"

namespace io {

const std::vector<std::string_view>& mappable_fields() {
    static const std::vector<std::string_view> fields{
        "id",          "title",  "kind",      "when",      "until",       "lat",    "lng",
        "coordinates", "place",  "precision", "radius_m",  "layer",       "notes",  "actor",
        "side",        "killed", "wounded",   "summary",   "quote",       "source", "url",
        "made",        "stance", "basis",     "denied_by", "accused_side"};
    return fields;
}

std::string to_json(const ColumnMapping& mapping) {
    return nlohmann::json(mapping.field_of)
        .dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

ColumnMapping mapping_from_json(std::string_view text) {
    ColumnMapping mapping;
    const auto read = nlohmann::json::parse(text, nullptr, false);
    if (!read.is_object()) return mapping;
    for (const auto& [column, field] : read.items())
        if (field.is_string()) mapping.field_of.emplace(column, field.get<std::string>());
    return mapping;
}

std::string header_signature(const std::vector<std::string>& columns) {
    ContentHash hash;
    for (const std::string& column : columns) hash.add(column);
    return hash.text();
}

}  // namespace io
