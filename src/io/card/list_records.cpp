#include "io/card/list_records.hpp"

#include "io/utf8.hpp"

namespace io {
namespace {

std::string words_of(const Json& value) {
    if (value.is_string()) return value.get<std::string>();
    std::string words;
    for (const Json& each : value) words += (words.empty() ? "" : "; ") + each.get<std::string>();
    return words;
}

std::string csv_cell(const Json& value) {
    if (value.is_null()) return {};
    if (!value.is_string() && !value.is_array()) return value.dump();
    std::string text = words_of(value);
    if (text.find_first_of(",\"\r\n") == std::string::npos && text == on_one_line(text))
        return text;
    for (std::size_t at = text.find('"'); at != std::string::npos; at = text.find('"', at + 2))
        text.insert(at, 1, '"');
    return "\"" + text + "\"";
}

}  // namespace

std::string csv_line(const Json& record) {
    std::string line;
    for (const Json& value : record) line += csv_cell(value) + ",";
    line.back() = '\n';
    return line;
}

Json to_feature(Json record) {
    Json geometry;
    if (!record["lng"].is_null())
        geometry = {{"type", "Point"}, {"coordinates", {record["lng"], record["lat"]}}};
    Json id = record["id"];
    for (const char* field : {"id", "lng", "lat"}) record.erase(field);
    return {{"type", "Feature"},
            {"id", std::move(id)},
            {"geometry", std::move(geometry)},
            {"properties", std::move(record)}};
}

std::string feature_collection(Json features) {
    return written({{"type", "FeatureCollection"}, {"features", std::move(features)}});
}

}  // namespace io
