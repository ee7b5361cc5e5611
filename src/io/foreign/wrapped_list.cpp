#include "io/foreign/wrapped_list.hpp"

#include <string>
#include <string_view>

#include "io/error.hpp"

namespace io {
namespace {

bool is_list_of_objects(std::string_view value) {
    if (!value.starts_with('[')) return false;
    const std::size_t first = value.find_first_not_of(" \t\r\n", 1);
    return first != std::string_view::npos && value[first] == '{';
}

std::optional<JsonSpan> only_list(JsonScan& scan) {
    std::optional<JsonSpan> list;
    if (!scan.take('{')) return list;
    for (bool is_first = true; scan.has_next('}', is_first);) {
        const std::string member = scan.value();
        // GeoJSON and its kin have one of these.
        if (member == "\"type\"" || member == "\"features\"") return std::nullopt;
        scan.expect(':');
        if (!is_list_of_objects(scan.value())) continue;
        if (list) return std::nullopt;
        list = scan.span();
    }
    return list;
}

}  // namespace

std::optional<JsonSpan> wrapped_list(const std::filesystem::path& path) {
    try {
        JsonScan scan(path);
        return only_list(scan);
    } catch (const Error&) {
        // What is wrong with it is said by whoever reads it.
        return std::nullopt;
    }
}

}  // namespace io
