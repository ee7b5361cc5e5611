#include "app/kept/saved_connections.hpp"

#include <cstdlib>
#include <filesystem>
#include <optional>
#include <sstream>

#include "io/error.hpp"
#include "io/files/files.hpp"
#include "io/json.hpp"
#include "io/server/postgis_location.hpp"
#include "platform/folders.hpp"

namespace app {
namespace {

namespace fs = std::filesystem;

fs::path connections_file() {
    return platform::settings_folder() / "connections.json";
}

fs::path service_file() {
    const char* named = std::getenv("PGSERVICEFILE");
    return named != nullptr ? fs::path(named) : platform::home_folder() / ".pg_service.conf";
}

std::string text_or_none(const fs::path& path) {
    try {
        const auto bytes = io::read_file(path);
        return {bytes.begin(), bytes.end()};
    } catch (const io::Error&) {
        return {};
    }
}

/// Null where it is no JSON.
io::Json json_or_null(std::string_view text) {
    try {
        return io::parse_json(text);
    } catch (const io::Error&) {
        return nullptr;
    }
}

std::string text_at(const io::Json& entry, const char* key) {
    return entry.is_object() ? io::text_of(entry, key) : std::string();
}

/// Nothing where somebody wrote by hand what is no connection.
std::optional<session::SavedConnection> connection_in(const io::Json& entry) {
    const std::string name = text_at(entry, "name");
    if (name.empty()) return std::nullopt;
    try {
        return session::SavedConnection{name, io::without_password(text_at(entry, "location"))};
    } catch (const io::Error&) {
        return std::nullopt;
    }
}

std::vector<session::SavedConnection> own_connections() {
    const io::Json read = json_or_null(text_or_none(connections_file()));
    std::vector<session::SavedConnection> list;
    if (!read.is_array()) return list;
    for (const auto& entry : read)
        if (auto connection = connection_in(entry)) list.push_back(std::move(*connection));
    return list;
}

io::Json entry_of(const std::string& name, const std::string& location) {
    return {{"name", name}, {"location", location}};
}

/// The list to be written anew, without the connection of that name and without passwords: what is
/// no connection stays, and what cannot be read at all is not written over.
io::Json own_list_without(const std::string& name) {
    std::error_code ignored;
    if (!fs::exists(connections_file(), ignored)) return io::Json::array();
    const std::vector<std::uint8_t> bytes = io::read_file(connections_file());
    const io::Json read = json_or_null({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
    if (!read.is_array())
        throw io::FileError(connections_file().string(),
                            "is no list of connections any more. Nothing was changed.");
    io::Json kept = io::Json::array();
    for (const auto& entry : read) {
        if (text_at(entry, "name") == name) continue;
        const auto connection = connection_in(entry);
        kept.push_back(connection ? entry_of(connection->name, connection->location) : entry);
    }
    return kept;
}

void write_own(const io::Json& list) {
    std::error_code ignored;
    fs::create_directories(connections_file().parent_path(), ignored);
    io::write_text(connections_file(), io::json_text(list, 2) + "\n");
}

}  // namespace

std::vector<session::SavedConnection> saved_connections() {
    std::vector<session::SavedConnection> list = own_connections();
    std::istringstream lines(text_or_none(service_file()));
    for (std::string line; std::getline(lines, line);) {
        const std::size_t end = line.rfind(']');
        if (!line.starts_with('[') || end == std::string::npos || end < 2) continue;
        const std::string name = line.substr(1, end - 1);
        list.push_back({name, io::postgis_location({{"service", name}}), false});
    }
    return list;
}

void save_connection(const std::string& name, const std::string& location) {
    io::Json list = own_list_without(name);
    list.push_back(entry_of(name, io::without_password(location)));
    write_own(list);
}

void forget_connection(const std::string& name) {
    write_own(own_list_without(name));
}

}  // namespace app
