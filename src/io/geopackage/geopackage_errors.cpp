#include "io/geopackage/geopackage_errors.hpp"

#include <fmt/format.h>
#include <sqlite3.h>

#include <system_error>

namespace io {
namespace {

std::string system_reason(sqlite3* connection) {
    const int error = connection == nullptr ? 0 : sqlite3_system_errno(connection);
    return error == 0 ? "" : fmt::format(" ({})", std::generic_category().message(error));
}

struct Sentence {
    int code;
    const char* text;
};
// The part behind the file's name. Extended codes stand before the primary code they belong to.
constexpr Sentence sentences[] = {
    {SQLITE_READONLY_ROLLBACK,
     "holds a write that was interrupted and must be undone first, but the file or its folder "
     "cannot be written; open it where you may write."},
    {SQLITE_READONLY_DBMOVED, "was moved or replaced by another program; open it again."},
    {SQLITE_BUSY,
     "is locked by another program that is working in it; nothing was written. Try again when that "
     "program is done."},
    {SQLITE_LOCKED, "is locked by another part of the program; nothing was written. Try again."},
    {SQLITE_FULL, "cannot be written because the disk is full; it is as it was before."},
    {SQLITE_READONLY,
     "cannot be written: the file or its folder is read-only; it is as it was before."},
    {SQLITE_PERM, "cannot be opened: you are not allowed to."},
    {SQLITE_AUTH,
     "was not changed: it holds a trigger that would do more than look after the spatial index."},
    {SQLITE_NOMEM, "needs more memory than there is; it is as it was before."},
    {SQLITE_TOOBIG, "holds or would hold a text that is too long; it is as it was before."},
};

}  // namespace

std::string geopackage_error(const std::filesystem::path& path, sqlite3* connection, int result) {
    const std::string file = path.string();
    const int primary = result & 0xff;
    for (const Sentence& sentence : sentences)
        if (sentence.code == result || sentence.code == primary)
            return fmt::format("{} {}", file, sentence.text);
    const std::string words =
        connection == nullptr ? sqlite3_errstr(result) : sqlite3_errmsg(connection);
    switch (primary) {
        case SQLITE_NOTADB:
            return fmt::format(
                "{} is no GeoPackage, or its beginning is damaged; it was left as "
                "it is.",
                file);
        case SQLITE_CORRUPT:
            return fmt::format(
                "{} is damaged ({}); it was left as it is. Open a copy of it from "
                "before, or recover what is left with “sqlite3 FILE .recover”.",
                file, words);
        case SQLITE_CANTOPEN:
        case SQLITE_IOERR:
            return fmt::format("{} cannot be read or written: {}{}; it is as it was before.", file,
                               words, system_reason(connection));
        default:
            return fmt::format("{} cannot be used (SQLite: {}); it is as it was before.", file,
                               words);
    }
}

}  // namespace io
