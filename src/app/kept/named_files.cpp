#include "app/kept/named_files.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "io/error.hpp"

namespace app {
namespace {

constexpr std::size_t longest_stem = 80;  // bytes; file systems take 255

}  // namespace

namespace fs = std::filesystem;

std::string file_stem(std::string name) {
    if (name.size() > longest_stem) {
        std::size_t end = longest_stem;
        while (end > 0 && (static_cast<unsigned char>(name[end]) & 0xC0U) == 0x80) --end;
        name.resize(end);
    }
    while (name.ends_with(' ') || name.ends_with('.')) name.pop_back();
    for (char& c : name)
        if (c == '/' || c == '\\' || static_cast<unsigned char>(c) < 0x20 || c == 0x7F) c = '-';
    if (name.empty() || name.front() == '.') name.insert(0, "unnamed");
    return name;
}

std::vector<fs::path> json_files_in(const fs::path& folder) {
    std::vector<fs::path> paths;
    std::error_code error;
    for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error))
        if (at->path().extension() == ".json") paths.push_back(at->path());
    std::ranges::sort(paths);
    return paths;
}

fs::path free_path(const fs::path& folder, const std::string& name, const std::string& ending) {
    const std::string stem = file_stem(name);
    std::error_code error;
    fs::path path = folder / (stem + ending);
    for (int number = 2; fs::exists(path, error); ++number)
        path = folder / fmt::format("{} ({}){}", stem, number, ending);
    return path;
}

void delete_file(const fs::path& path) {
    std::error_code error;
    if (!fs::remove(path, error) && error)
        throw io::FileError(path.string(), fmt::format("cannot be deleted: {}.", error.message()));
}

}  // namespace app
