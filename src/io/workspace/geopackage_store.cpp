#include "io/workspace/geopackage_store.hpp"

#include <fmt/format.h>

#include "io/files/file_time.hpp"
#include "io/kept/kept_atlas.hpp"
#include "io/workspace/workspace_create.hpp"
#include "io/workspace/workspace_read.hpp"
#include "io/workspace/workspace_schema.hpp"
#include "io/workspace/workspace_write.hpp"

namespace io {
namespace {

constexpr const char* data_version = "PRAGMA main.data_version";

/// Other programs keep the extent here and would believe the old one.
void forget_extent(const GeopackageFile& file) {
    GeopackageStatement(file,
                        "UPDATE main.gpkg_contents SET last_change = ?1, min_x = NULL, "
                        "min_y = NULL, max_x = NULL, max_y = NULL WHERE table_name = 'events'")
        .bind(1, file_time())
        .run();
}

}  // namespace

GeopackageStore::GeopackageStore(GeopackageFile opened)
    : file_(std::move(opened)), base_(file_), path_(file_.path().string()) {}

std::unique_ptr<WorkspaceStore> GeopackageStore::create(const std::string& path,
                                                        const claims::Atlas& atlas,
                                                        std::string_view what,
                                                        const Progress& progress) {
    create_workspace(path, atlas, what, progress);
    auto store = std::make_unique<GeopackageStore>(GeopackageFile::open(path));
    store->file_.make_durable();
    store->is_read_only_ = store->file_.is_read_only();
    store->remember();
    return store;
}

OpenedStore GeopackageStore::open(const std::string& path, const Progress& progress,
                                  KeptAtlas& kept) {
    OpenedStore opened;
    auto store = std::make_unique<GeopackageStore>(GeopackageFile::open(path));
    const bool was_interrupted = store->file_.has_interrupted_write();
    store->file_.make_durable();
    {
        const GeopackageTransaction transaction(store->file_, GeopackageTransaction::For::reading);
        opened.reading = store->read(progress, kept);
    }
    if (was_interrupted)
        opened.recovered = fmt::format(
            "{} held a write that was interrupted; it was undone, and everything "
            "that was written before is there.",
            path);
    opened.store = std::move(store);
    return opened;
}

AtlasReading GeopackageStore::read(const Progress& progress, KeptAtlas& kept) {
    AtlasReading reading = read_workspace(file_, progress, kept);
    const claims::Problems triggers = foreign_triggers(file_);
    is_read_only_ = file_.is_read_only() || !triggers.empty();
    reading.problems.insert(reading.problems.begin(), triggers.begin(), triggers.end());
    remember();
    return reading;
}

void GeopackageStore::remember() {
    watch_.has_read(last_seq(file_));
    seen_version_ = file_.integer(data_version);
}

void GeopackageStore::commit(const claims::Atlas& before, const claims::Atlas& after,
                             std::string_view what, const Progress& progress) {
    if (is_read_only_)
        throw FileError(path_,
                        "was opened for reading only; save it under another name "
                        "to edit it.");
    const Edit edit(before, after);
    if (edit.is_empty()) return;
    const Touched touched = touched_by(edit);
    GeopackageTransaction writing(file_, GeopackageTransaction::For::writing);
    watch_.refuse_clash(base_, touched);
    write_edit(base_, edit, removed_, file_.integer(data_version) != seen_version_, progress);
    forget_extent(file_);
    const std::vector<std::int64_t> lines = append_to_log(file_, what, touched);
    writing.commit();
    for (const std::int64_t seq : lines) watch_.has_written(seq);
}

std::unique_ptr<Foreign> GeopackageStore::look_for_foreign_changes() {
    if (file_.integer(data_version) == seen_version_) return nullptr;
    const GeopackageTransaction transaction(file_, GeopackageTransaction::For::reading);
    auto foreign = std::make_unique<Foreign>(watch_.foreign_changes(base_));
    KeptAtlas nothing;
    foreign->theirs = read({}, nothing);
    return foreign;
}

std::vector<Change> GeopackageStore::changes() {
    std::vector<Change> changes;
    for (LoggedChange& line : read_log(base_, 0)) changes.push_back(std::move(line.change));
    return changes;
}

}  // namespace io
