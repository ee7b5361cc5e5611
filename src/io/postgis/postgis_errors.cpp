#include "io/postgis/postgis_errors.hpp"

#include <fmt/format.h>

#include "io/server/postgis_location.hpp"
#include "io/utf8.hpp"
#include "io/workspace/workspace.hpp"

namespace io {
namespace {

std::string tidy(const PostgisLocation& location, const std::string& message) {
    // Further lines of libpq's are advice for an administrator.
    const std::string first = message.substr(0, message.find('\n'));
    std::string line = on_one_line(repaired_utf8(location.masked(first)));
    while (!line.empty() && (line.back() == ' ' || line.back() == '.')) line.pop_back();
    return line;
}

}  // namespace

void throw_postgis_error(const PostgisLocation& location, std::string_view code,
                         const std::string& message, bool is_connected) {
    const std::string& name = location.name();
    const std::string said = tidy(location, message);
    if (!is_connected)
        throw ConnectionLost(fmt::format("The connection to {} was lost ({}).", name, said));
    if (code == "40001" || code == "40P01")
        throw PostgisRace(fmt::format(
            "{}: somebody else changed the same rows at the same moment; nothing was written. Try "
            "again.",
            name));
    if (code == "55P03")
        throw Error(
            fmt::format("{} is locked by another program, and nothing was written. Try "
                        "again when that has ended.",
                        name));
    if (code == "42501")
        throw Error(
            fmt::format("{}: the user of this connection may not do that ({}); ask the owner "
                        "of the tables for the right.",
                        name, said));
    if (code.starts_with("53"))
        throw Error(
            fmt::format("{}: the server is short of room or memory ({}); nothing was "
                        "written.",
                        name, said));
    if (code == "25006")
        throw Error(
            fmt::format("{} takes no changes at present ({}); nothing was written.", name, said));
    throw Error(fmt::format("{}: the server refused: {}.", name, said));
}

void throw_no_connection(const PostgisLocation& location, const std::string& message,
                         Password password) {
    const std::string& name = location.name();
    if (password == Password::missing)
        throw PasswordWanted(
            fmt::format("{} asks for a password. Put it into the file .pgpass in your home "
                        "folder or into PGPASSWORD.",
                        name));
    const std::string sentence =
        fmt::format("{} cannot be reached: {}.", name, tidy(location, message));
    if (password == Password::given) throw PasswordWanted(sentence);
    throw ConnectionLost(sentence);
}

}  // namespace io
