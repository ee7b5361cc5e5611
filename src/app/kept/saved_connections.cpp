#include "app/kept/saved_connections.hpp"

#include <cstdlib>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <optional>
#include <sstream>

#include "io/error.hpp"
#include "io/files/files.hpp"
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

std::string text_at(const nlohmann::json& entry, const char* key) {
    const auto found = entry.is_object() ? entry.find(key) : entry.end();
    return found != entry.end() && found->is_string() ? found->get<std::string>() : std::string();
}

/// Nothing where somebody wrote by hand what is no connection.
std::optional<session::SavedConnection> connection_in(const nlohmann::json& entry) {
    const std::string name = text_at(entry, "name");
    if (name.empty()) return std::nullopt;
    try {
        return session::SavedConnection{name, io::without_password(text_at(entry, "location"))};
    } catch (const io::Error&) {
        return std::nullopt;
    }
}

std::vector<session::SavedConnection> own_connections() {
    const auto read = nlohmann::json::parse(text_or_none(connections_file()), nullptr, false);
    std::vector<session::SavedConnection> list;
    if (!read.is_array()) return list;
    for (const auto& entry : read)
        if (auto connection = connection_in(entry)) list.push_back(std::move(*connection));
    return list;
}

nlohmann::json entry_of(const std::string& name, const std::string& location) {
    return {{"name", name}, {"location", location}};
}

/// The list to be written anew, without the connection of that name and without passwords: what is
/// no connection stays, and what cannot be read at all is not written over.
nlohmann::json own_list_without(const std::string& name) {
    std::error_code ignored;
    if (!fs::exists(connections_file(), ignored)) return nlohmann::json::array();
    const auto read = nlohmann::json::parse(io::read_file(connections_file()), nullptr, false);
    if (!read.is_array())
        throw io::FileError(connections_file().string(),
                            "is no list of connections any more. Nothing was changed.");
    auto kept = nlohmann::json::array();
    for (const auto& entry : read) {
        if (text_at(entry, "name") == name) continue;
        const auto connection = connection_in(entry);
        kept.push_back(connection ? entry_of(connection->name, connection->location) : entry);
    }
    return kept;
}

void write_own(const nlohmann::json& list) {
    std::error_code ignored;
    fs::create_directories(connections_file().parent_path(), ignored);
    io::write_text(connections_file(), list.dump(2) + "\n");
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
    nlohmann::json list = own_list_without(name);
    list.push_back(entry_of(name, io::without_password(location)));
    write_own(list);
}

void forget_connection(const std::string& name) {
    write_own(own_list_without(name));
}

}  // namespace app
