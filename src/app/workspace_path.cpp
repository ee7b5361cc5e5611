#include "app/workspace_path.hpp"

#include <fmt/format.h>

#include "claims/draft.hpp"
#include "io/error.hpp"
#include "io/files/ending.hpp"
#include "io/server/postgis_location.hpp"
#include "platform/folders.hpp"

namespace app {

std::filesystem::path path_as_typed(const std::string& typed) {
    if (typed == "~") return platform::home_folder();
    const std::filesystem::path path = typed.starts_with("~/")
                                           ? platform::home_folder() / typed.substr(2)
                                           : std::filesystem::path(typed);
    return path.is_relative() ? platform::documents_folder() / path : path;
}

std::string workspace_location(const std::string& typed) {
    if (io::is_postgis_location(typed)) return typed;
    std::filesystem::path path = path_as_typed(typed);
    if (io::ending_of(path) != ".gpkg") path += ".gpkg";
    return path.string();
}

std::string lasting_location(const std::string& location) {
    if (io::is_postgis_location(location)) try {
            return io::without_password(location);
        } catch (const io::Error&) {
            return {};  // nothing that could be opened again
        }
    if (location.empty()) return location;
    std::error_code error;
    const std::filesystem::path path = std::filesystem::absolute(location, error);
    return error ? location : path.lexically_normal().string();
}

std::filesystem::path free_workspace_path(const std::string& title) {
    const std::string stem =
        claims::plain_name(title).empty() ? "atlas" : claims::plain_name(title);
    std::filesystem::path path = platform::documents_folder() / (stem + ".gpkg");
    std::error_code ignored;
    for (int number = 2; std::filesystem::exists(path, ignored); ++number)
        path.replace_filename(fmt::format("{}-{}.gpkg", stem, number));
    return path;
}

}  // namespace app
