#include "platform/folders.hpp"

#include <cstdlib>
#include <fstream>
#include <string>

namespace platform {
namespace {

std::filesystem::path home() {
    const char* path = std::getenv("HOME");
    return path != nullptr && *path != '\0' ? path : "/";
}

bool names_a_folder(const char* path) {
    return path != nullptr && *path == '/';
}

/// The specification asks to ignore relative paths.
std::filesystem::path base_folder(const char* variable, const char* fallback) {
    const char* path = std::getenv(variable);
    return names_a_folder(path) ? std::filesystem::path(path) : home() / fallback;
}

/// A folder of the user by its key in user-dirs.dirs, which has lines such as
/// XDG_PICTURES_DIR="$HOME/Pictures"; home where there is none.
std::filesystem::path user_folder(const std::string& name, const char* usual_name) {
    const std::string key = name + "=\"";
    std::error_code ignored;  // one that cannot be entered is none
    std::ifstream file(base_folder("XDG_CONFIG_HOME", ".config") / "user-dirs.dirs");
    for (std::string line; std::getline(file, line);) {
        if (!line.starts_with(key) || line.back() != '"') continue;
        std::string path = line.substr(key.size(), line.size() - key.size() - 1);
        if (path.starts_with("$HOME")) path = home().string() + path.substr(5);
        if (std::filesystem::is_directory(path, ignored)) return path;
    }
    const std::filesystem::path usual = home() / usual_name;
    return std::filesystem::is_directory(usual, ignored) ? usual : home();
}

}  // namespace

std::filesystem::path settings_folder() {
    return base_folder("XDG_CONFIG_HOME", ".config") / "claim-atlas";
}

std::filesystem::path state_folder() {
    return base_folder("XDG_STATE_HOME", ".local/state") / "claim-atlas";
}

std::filesystem::path cache_folder() {
    if (!names_a_folder(std::getenv("XDG_CACHE_HOME")) && !names_a_folder(std::getenv("HOME")))
        return {};
    return base_folder("XDG_CACHE_HOME", ".cache") / "claim-atlas";
}

std::filesystem::path home_folder() {
    return home();
}

std::filesystem::path documents_folder() {
    return user_folder("XDG_DOCUMENTS_DIR", "Documents");
}

std::filesystem::path pictures_folder() {
    return user_folder("XDG_PICTURES_DIR", "Pictures");
}

}  // namespace platform
