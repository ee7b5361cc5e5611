#include "io/workspace/workspace_log.hpp"

#include <fmt/format.h>
#include <pwd.h>
#include <unistd.h>

#include <array>
#include <nlohmann/json.hpp>
#include <utility>

#include "io/files/file_time.hpp"
#include "io/utf8.hpp"

namespace io {
namespace {

std::vector<std::string> read_json(std::string_view text) {
    std::vector<std::string> texts;
    const auto read = nlohmann::json::parse(text, nullptr, false);
    if (!read.is_array()) return texts;
    for (const auto& each : read)
        if (each.is_string()) texts.push_back(each.get<std::string>());
    return texts;
}

}  // namespace

std::string system_user() {
    passwd entry{};
    passwd* found = nullptr;
    std::array<char, 4096> room;
    if (::getpwuid_r(::geteuid(), &entry, room.data(), room.size(), &found) == 0 &&
        found != nullptr && found->pw_name != nullptr && *found->pw_name != '\0')
        return found->pw_name;
    return fmt::format("user {}", ::geteuid());
}

std::string as_json(const std::set<std::string>& texts) {
    return nlohmann::json(texts).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::vector<std::int64_t> append_to_log(const GeopackageFile& file, std::string_view what,
                                        const Touched& touched) {
    const std::string at = file_time();
    std::vector<std::int64_t> lines;
    const auto append = [&](const Touched& named) {
        GeopackageStatement(file,
                            "INSERT INTO main.changes (at, who, what, event_ids, entry_ids) "
                            "VALUES (?1, ?2, ?3, ?4, ?5)")
            .bind(1, at)
            .bind(2, system_user())
            .bind(3, std::string(what))
            .bind(4, as_json(named.event_ids))
            .bind(5, as_json(named.entries))
            .run();
        lines.push_back(file.last_row());
    };
    Touched part;
    std::size_t bytes = 0;
    const auto add = [&](std::set<std::string>& to, const std::string& id) {
        if (bytes > most_bytes_in_list) {
            append(std::exchange(part, {}));
            bytes = 0;
        }
        to.insert(to.end(), id);
        bytes += id.size();
    };
    for (const std::string& id : touched.event_ids) add(part.event_ids, id);
    for (const std::string& entry : touched.entries) add(part.entries, entry);
    append(part);
    return lines;
}

std::vector<LoggedChange> read_log(Database& base, std::int64_t after_seq) {
    std::vector<LoggedChange> lines;
    for (const Database::Row& row :
         base.rows(fmt::format("SELECT seq, at, who, what, event_ids, entry_ids FROM {} "
                               "WHERE seq > $1 ORDER BY seq",
                               base.table("changes")),
                   {after_seq})) {
        const auto text = [&row](std::size_t column) {
            return repaired_utf8(as_text(row[column]));
        };
        lines.push_back({as_integer(row[0]),
                         {text(1), text(2), text(3), read_json(text(4))},
                         read_json(text(5))});
    }
    return lines;
}

std::int64_t last_seq(const GeopackageFile& file) {
    return file.integer("SELECT max(seq) FROM main.changes");
}

}  // namespace io
