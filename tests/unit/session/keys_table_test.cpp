#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>
#include <set>
#include <sstream>
#include <string>
#include <string_view>

#include "session/commands/command.hpp"

namespace {

const std::string guide_path = TEST_SOURCE_DIR "/../docs/user-guide.md";
const std::string begin_mark = "<!-- keys:begin -->\n";
const std::string end_mark = "<!-- keys:end -->";

std::string read_guide() {
    std::ifstream file(guide_path);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

/// The table that the guide must hold: a line for each command with a shortcut.
std::string keys_table() {
    std::string table = "\n| key | command |\n|---|---|\n";
    for (const session::Command& command : session::commands()) {
        if (command.shortcut.empty()) continue;
        std::istringstream keys{std::string(command.shortcut)};
        std::string cell;
        for (std::string key; keys >> key;) cell += (cell.empty() ? "`" : " or `") + key + "`";
        table += "| " + cell + " | " + std::string(command.title) + " |\n";
    }
    return table + "\n";
}

}  // namespace

TEST_CASE("the user guide's table of keys is the list of commands") {
    const std::string guide = read_guide();
    const std::size_t begin = guide.find(begin_mark), end = guide.find(end_mark);
    REQUIRE(begin != std::string::npos);
    REQUIRE(end != std::string::npos);
    const std::size_t from = begin + begin_mark.size();
    if (std::getenv("UPDATE_EXPECTED") != nullptr) {
        std::ofstream(guide_path) << guide.substr(0, from) << keys_table() << guide.substr(end);
        return;
    }
    CHECK(guide.substr(from, end - from) == keys_table());
}

TEST_CASE("a menu falls into groups, each set off from the one before") {
    std::set<std::string_view> menus;
    std::size_t groups = 0;
    for (const session::Command& command : session::commands()) {
        const bool is_first = menus.insert(command.menu).second;
        CHECK_FALSE((is_first && command.begins_group));
        groups += is_first || command.begins_group ? 1 : 0;
        if (command.id == "quit") CHECK(command.begins_group);
    }
    CHECK(groups >= 2 * menus.size());
}
