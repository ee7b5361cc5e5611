#include "session/files.hpp"

namespace session {

std::string_view folder_of(std::string_view path) {
    const std::size_t end = path.rfind('/');
    if (end == std::string_view::npos) return {};
    return end == 0 ? path.substr(0, 1) : path.substr(0, end);
}

std::string_view name_of(std::string_view path) {
    return path.substr(path.rfind('/') + 1);  // 0 where there is no folder
}

std::string joined_path(std::string_view folder, std::string_view name) {
    std::string path(folder);
    if (!path.ends_with('/')) path += '/';
    return path.append(name);
}

}  // namespace session
