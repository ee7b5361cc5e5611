#include "app/kept/saved_connections.hpp"

#include <cstdlib>
#include <filesystem>
#include <nlohmann/json.hpp>
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

std::vector<session::SavedConnection> listed_in(const nlohmann::json& read) {
    std::vector<session::SavedConnection> list;
    if (!read.is_array()) return list;
    for (const auto& entry : read)
        if (entry.is_object() && entry.value("/name"_json_pointer, nlohmann::json()).is_string() &&
            entry.value("/location"_json_pointer, nlohmann::json()).is_string())
            list.push_back(
                {entry["name"], io::without_password(entry["location"].get<std::string>())});
    return list;
}

std::vector<session::SavedConnection> own_connections() {
    return listed_in(nlohmann::json::parse(text_or_none(connections_file()), nullptr, false));
}

/// The same before the file is written anew: what could not be read would be lost.
std::vector<session::SavedConnection> own_connections_to_change() {
    std::error_code ignored;
    if (!fs::exists(connections_file(), ignored)) return {};
    const auto read = nlohmann::json::parse(io::read_file(connections_file()), nullptr, false);
    if (!read.is_array())
        throw io::FileError(connections_file().string(),
                            "is no list of connections any more. Nothing was changed.");
    return listed_in(read);
}

void write_own(const std::vector<session::SavedConnection>& list) {
    auto entries = nlohmann::json::array();
    for (const session::SavedConnection& each : list)
        entries.push_back({{"name", each.name}, {"location", each.location}});
    const std::string text = entries.dump(2) + "\n";
    std::error_code ignored;
    fs::create_directories(connections_file().parent_path(), ignored);
    io::write_text(connections_file(), text);
}

std::vector<session::SavedConnection> without(std::vector<session::SavedConnection> list,
                                              const std::string& name) {
    std::erase_if(list, [&](const session::SavedConnection& each) { return each.name == name; });
    return list;
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
    std::vector<session::SavedConnection> list = without(own_connections_to_change(), name);
    list.push_back({name, io::without_password(location)});
    write_own(list);
}

void forget_connection(const std::string& name) {
    write_own(without(own_connections_to_change(), name));
}

}  // namespace app
