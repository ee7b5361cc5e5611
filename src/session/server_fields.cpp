#include "session/server_fields.hpp"

#include <string_view>
#include <utility>

#include "session/opening.hpp"

namespace session {
namespace {

/// Source of the quoting: PostgreSQL 15, section 34.1.1.1.
std::string quoted_setting(const std::string& value) {
    std::string text = "'";
    for (const char c : value) {
        if (c == '\'' || c == '\\') text += '\\';
        text += c;
    }
    return text + "'";
}

}  // namespace

std::string location_of(const ServerFields& fields) {
    std::string location(database_prefix);
    const std::pair<std::string_view, const std::string&> settings[] = {{"host", fields.host},
                                                                        {"port", fields.port},
                                                                        {"dbname", fields.database},
                                                                        {"user", fields.user},
                                                                        {"schema", fields.schema}};
    for (const auto& [key, value] : settings) {
        if (value.empty()) continue;
        const bool is_plain = value.find_first_of(" \t'\\") == std::string::npos;
        if (location.size() > 3) location += ' ';
        location += std::string(key) + "=" + (is_plain ? value : quoted_setting(value));
    }
    return location;
}

}  // namespace session
