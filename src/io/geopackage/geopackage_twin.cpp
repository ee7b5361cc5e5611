#include "io/geopackage/geopackage_twin.hpp"

#include <sqlite3.h>

#include "io/error.hpp"

namespace io {
namespace {

/// A transaction begins with the first read.
void read_something(const GeopackageFile& file) {
    file.integer("SELECT count(*) FROM main.sqlite_schema");
}

bool has_rollback_journal(const GeopackageFile& file) {
    GeopackageStatement ask(file, "PRAGMA main.journal_mode");
    if (!ask.step()) return false;
    const std::string mode = ask.string(0);
    return mode == "delete" || mode == "truncate" || mode == "persist";
}

/// Another file may have taken its name.
bool has_moved(const GeopackageFile& file) {
    int moved = 1;
    const int result =
        sqlite3_file_control(file.connection(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return result != SQLITE_OK || moved != 0;
}

}  // namespace

GeopackageTwin::GeopackageTwin(const std::filesystem::path& path)
    : file_(GeopackageFile::open_for_reading(path)),
      reading_(file_, GeopackageTransaction::For::reading) {
    read_something(file_);
}

std::unique_ptr<GeopackageTwin> GeopackageTwin::of(const GeopackageFile& first) {
    if (!has_rollback_journal(first)) return nullptr;
    read_something(first);
    try {
        auto twin = std::make_unique<GeopackageTwin>(first.path());
        return has_moved(first) || has_moved(twin->file()) ? nullptr : std::move(twin);
    } catch (const Error&) {
        return nullptr;
    }
}

}  // namespace io
