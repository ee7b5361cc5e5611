#include "io/geopackage/geopackage_file.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sqlite3.h>
#include <unistd.h>

#include <fstream>

#include "io/error.hpp"
#include "io/files/path_kind.hpp"
#include "io/geopackage/geopackage_errors.hpp"
#include "io/geopackage/geopackage_functions.hpp"
#include "io/geopackage/geopackage_guard.hpp"
#include "io/progress.hpp"

namespace io {
namespace {

namespace fs = std::filesystem;

constexpr int patience_ms = 2000;
// Of pages that are kept in memory: the indices of a large table are written to all over.
constexpr const char* cache = "PRAGMA cache_size=-65536";  // KiB
// Of a whole row; a damaged length could ask for a gigabyte.
constexpr int most_bytes_of_value = 64 << 20;

/// A journal stands beside the file, so the folder must be writable, too. Asks for the rights that
/// the program acts with.
bool can_be_written(const fs::path& path) {
    const fs::path folder = fs::absolute(path).parent_path();
    return ::faccessat(AT_FDCWD, path.c_str(), W_OK, AT_EACCESS) == 0 &&
           ::faccessat(AT_FDCWD, folder.c_str(), W_OK | X_OK, AT_EACCESS) == 0;
}

void trust_schema(const GeopackageFile& file, bool is_trusted) {
    sqlite3_db_config(file.connection(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, is_trusted ? 1 : 0,
                      nullptr);
}

/// As SQLite has it open; null where it has not.
sqlite3_file* file_of(sqlite3* connection) {
    sqlite3_file* file = nullptr;
    if (sqlite3_file_control(connection, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK ||
        file == nullptr || file->pMethods == nullptr)
        return nullptr;
    return file;
}

}  // namespace

void GeopackageFile::Close::operator()(sqlite3* connection) const {
    sqlite3_close_v2(connection);
}

GeopackageFile GeopackageFile::open(const fs::path& path) {
    return {path, (can_be_written(path) ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY) |
                      SQLITE_OPEN_FULLMUTEX};
}

GeopackageFile GeopackageFile::open_for_reading(const fs::path& path) {
    return {path, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX};
}

GeopackageFile GeopackageFile::build(const fs::path& path) {
    GeopackageFile file(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_FULLMUTEX);
    // Larger pages than SQLite's own: a large atlas is read in four fifths of the time.
    file.run("PRAGMA page_size=16384");
    file.run("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA locking_mode=EXCLUSIVE");
    file.run(cache);
    return file;
}

GeopackageFile::GeopackageFile(const fs::path& path, int flags) : path_(path) {
    if ((flags & SQLITE_OPEN_CREATE) == 0) {
        if (!is_there(path)) throw FileError(path.string(), "does not exist.");
        std::error_code ignored;
        if (!fs::is_regular_file(path, ignored)) throw FileError(path.string(), "is no file.");
    }
    connect(flags);
    protect();
    is_read_only_ = sqlite3_db_readonly(connection(), "main") == 1;
}

void GeopackageFile::connect(int flags) {
    // A relative name must not be taken for a URI or an option of SQLite.
    const std::string name = fs::absolute(path_).string();
    sqlite3* connection = nullptr;
    const int result = sqlite3_open_v2(name.c_str(), &connection, flags, nullptr);
    connection_.reset(connection);
    if (result != SQLITE_OK) fail(result);
}

void GeopackageFile::protect() {
    sqlite3* db = connection();
    sqlite3_extended_result_codes(db, 1);
    sqlite3_busy_timeout(db, patience_ms);
    sqlite3_limit(db, SQLITE_LIMIT_LENGTH, most_bytes_of_value);
    sqlite3_limit(db, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    guard_triggers(db);
    if (!add_geopackage_functions(db)) fail(SQLITE_NOMEM);
}

void GeopackageFile::make_durable() const {
    // EXTRA is FULL and syncs the folder, too, when the journal is deleted.
    run("PRAGMA synchronous=EXTRA");
    run(cache);
    GeopackageStatement ask(*this, "PRAGMA main.journal_mode");
    const bool has_log = ask.step() && ask.text(0) == "wal";
    ask.run();
    if (is_read_only_ || !has_log) return;
    // QGIS leaves a write-ahead log. While somebody else has the file open it has to stay.
    sqlite3_exec(connection(), "PRAGMA journal_mode=DELETE", nullptr, nullptr, nullptr);
}

bool GeopackageFile::has_interrupted_write() const {
    const std::string beside = fs::absolute(path_).string();
    // A journal that somebody is at work with belongs to a file with a lock. SQLite tells the two
    // apart in the same way. Source: https://www.sqlite.org/atomiccommit.html, section 4.1.
    std::ifstream journal(beside + "-journal", std::ios::binary);
    if (journal.peek() == std::ifstream::traits_type::eof() || journal.peek() == 0) return false;
    sqlite3_file* file = file_of(connection());
    int is_reserved = 0;
    if (file == nullptr) return false;
    file->pMethods->xCheckReservedLock(file, &is_reserved);
    return is_reserved == 0;
}

void GeopackageFile::read_bytes(std::size_t begin, std::span<std::uint8_t> bytes) const {
    sqlite3_file* file = file_of(connection());
    const int result =
        file == nullptr ? SQLITE_IOERR
                        : file->pMethods->xRead(file, bytes.data(), static_cast<int>(bytes.size()),
                                                static_cast<sqlite3_int64>(begin));
    if (result != SQLITE_OK) fail(result);
}

std::vector<std::uint8_t> GeopackageFile::bytes() const {
    // What keeps it from being read is told by a first look.
    integer("SELECT count(*) FROM main.sqlite_schema");
    sqlite3_int64 size = 0;
    const std::unique_ptr<unsigned char, void (*)(void*)> copy(
        sqlite3_serialize(connection(), "main", &size, 0), sqlite3_free);
    if (copy == nullptr) fail(SQLITE_NOMEM);
    return {copy.get(), copy.get() + size};
}

void GeopackageFile::run(const char* sql) const {
    const int result = sqlite3_exec(connection(), sql, nullptr, nullptr, nullptr);
    if (result != SQLITE_OK) fail(result);
}

std::int64_t GeopackageFile::integer(std::string_view sql) const {
    GeopackageStatement statement(*this, sql);
    return statement.step() ? statement.integer(0) : 0;
}

std::int64_t GeopackageFile::last_row() const {
    return sqlite3_last_insert_rowid(connection());
}

std::int64_t GeopackageFile::changed_rows() const {
    return sqlite3_changes64(connection());
}

void GeopackageFile::fail(int result) const {
    if (result == SQLITE_INTERRUPT) throw Cancelled();
    throw Error(geopackage_error(path_, connection(), result));
}

GeopackageStop::GeopackageStop(const GeopackageFile& file, std::function<bool()> is_stopped)
    : file_(file), is_stopped_(std::move(is_stopped)) {
    constexpr int steps_between = 10'000;  // of SQLite's machine; about a millisecond
    sqlite3_progress_handler(
        file.connection(), steps_between,
        [](void* self) { return static_cast<const GeopackageStop*>(self)->is_stopped_() ? 1 : 0; },
        this);
}

GeopackageStop::~GeopackageStop() {
    sqlite3_progress_handler(file_.connection(), 0, nullptr, nullptr);
}

GeopackageTransaction::GeopackageTransaction(const GeopackageFile& file, For purpose)
    : file_(file) {
    // A spatial index is no table that SQLite trusts a trigger with. What triggers may do is judged
    // by the guard meanwhile.
    file.run(purpose == For::writing ? "BEGIN IMMEDIATE" : "BEGIN");
    if (purpose == For::writing) trust_schema(file, true);
}

GeopackageTransaction::~GeopackageTransaction() {
    // Where SQLite has rolled back already, as on a full disk, there is nothing left to do.
    if (is_open_) sqlite3_exec(file_.connection(), "ROLLBACK", nullptr, nullptr, nullptr);
    trust_schema(file_, false);
}

void GeopackageTransaction::commit() {
    file_.run("COMMIT");
    is_open_ = false;
}

std::string quoted_identifier(std::string_view name) {
    std::string quoted = "\"";
    for (const char c : name) {
        if (c == '"') quoted += c;
        quoted += c;
    }
    return quoted + '"';
}

}  // namespace io
