#include "app/kept/recent_atlases.hpp"

#include <filesystem>

#include "app/workspace_path.hpp"
#include "io/error.hpp"
#include "io/files/files.hpp"
#include "io/json.hpp"
#include "io/utf8.hpp"
#include "platform/folders.hpp"

namespace app {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t most = 10;

fs::path recents_file() {
    return platform::state_folder() / "recent-atlases.json";
}

void write(const std::vector<std::string>& list) {
    std::error_code ignored;
    fs::create_directories(recents_file().parent_path(), ignored);
    io::write_text(recents_file(), io::json_text(io::Json(list), 2) + "\n");
}

/// Those that can be used of a list that may have been written by hand.
std::vector<std::string> listed_in(const io::Json& json) {
    if (!json.is_array()) throw io::Error("is no list.");
    std::vector<std::string> list;
    for (const io::Json& entry : json)
        if (entry.is_string() && list.size() < most)
            list.push_back(lasting_location(entry.get<std::string>()));
    return list;
}

}  // namespace

std::vector<std::string> recent_atlases() {
    std::error_code ignored;
    if (!fs::exists(recents_file(), ignored)) return {};
    try {
        return listed_in(io::parse_json(io::read_file(recents_file())));
    } catch (const io::FileError&) {
        throw;
    } catch (const std::exception&) {
        throw io::FileError(recents_file().string(),
                            "does not list recent atlases any more; delete it to begin anew.");
    }
}

/// A name that is no UTF-8 cannot be written there as it is.
void remember_atlas(const std::string& location) {
    if (!io::is_utf8(location)) return;
    std::vector<std::string> list = recent_atlases();
    if (!list.empty() && list.front() == location) return;
    std::erase(list, location);
    list.insert(list.begin(), location);
    if (list.size() > most) list.pop_back();
    write(list);
}

void forget_atlas(const std::string& location) {
    std::vector<std::string> list = recent_atlases();
    if (std::erase(list, location) > 0) write(list);
}

void forget_all_atlases() {
    std::error_code ignored;
    if (fs::exists(recents_file(), ignored)) write({});
}

}  // namespace app
