#include "io/json.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "io/error.hpp"

namespace io {
namespace {

/// Writing JSON out again calls itself once for each level.
constexpr int deepest = 200;

}  // namespace

Json parse_json(std::string_view text) {
    std::vector<std::size_t> members;  // of the objects that have begun
    const auto bound = [&members](int depth, Json::parse_event_t event, Json&) {
        if (depth > deepest)
            throw Error(fmt::format("is nested more than {} levels deep", deepest));
        if (event == Json::parse_event_t::object_start) members.push_back(0);
        if (event == Json::parse_event_t::object_end) members.pop_back();
        if (event == Json::parse_event_t::key && ++members.back() > most_members)
            throw Error(fmt::format(
                "has an object with more than {} members, the most that is read", most_members));
        return true;
    };
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    try {
        return Json::parse(text, bound);
    } catch (const nlohmann::json::parse_error& error) {
        const auto behind = text.substr(0, std::min(error.byte, text.size()));
        throw JsonSyntaxError(fmt::format("is not valid JSON (at byte {})", error.byte),
                              1 + static_cast<std::size_t>(std::ranges::count(behind, '\n')));
    } catch (const nlohmann::json::exception&) {
        throw Error("is not valid JSON: it holds a number that is too large");
    }
}

Json parse_json(std::span<const std::uint8_t> bytes) {
    return parse_json(std::string_view(reinterpret_cast<const char*>(bytes.data()), bytes.size()));
}

const Json& member_of(const Json& object, const char* member) {
    static const Json null;
    const auto found = object.find(member);
    return found == object.end() ? null : *found;
}

std::string text_of(const Json& object, const char* member) {
    const Json& value = member_of(object, member);
    return value.is_string() ? value.get<std::string>() : std::string{};
}

std::string cell_text(const Json& value) {
    if (value.is_null()) return {};
    if (value.is_string()) return value.get<std::string>();
    if (value.is_number_float()) return fmt::format("{}", value.get<double>());
    return json_text(value);
}

std::string json_text(const Json& value, int indent) {
    return value.dump(indent, ' ', false, Json::error_handler_t::replace);
}

std::string ascii_json(const Json& value) {
    return value.dump(-1, ' ', true, Json::error_handler_t::replace);
}

}  // namespace io
