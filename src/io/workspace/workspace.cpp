#include "io/workspace/workspace.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "io/atlas/words.hpp"
#include "io/workspace/workspace_create.hpp"
#include "io/workspace/workspace_log.hpp"
#include "io/workspace/workspace_read.hpp"
#include "io/workspace/workspace_schema.hpp"
#include "io/workspace/workspace_write.hpp"

namespace io {
namespace {

constexpr const char* data_version = "PRAGMA main.data_version";

}  // namespace

struct Workspace::Parts {
    explicit Parts(GeopackageFile opened) : file(std::move(opened)) {}

    AtlasReading read();
    std::vector<LoggedChange> foreign_changes() const;
    void refuse_clash(const Touched& touched);

    GeopackageFile file;
    bool is_read_only = false;
    std::int64_t seen_seq = 0;             ///< of the log, when the atlas was last read
    std::int64_t seen_version = 0;         ///< changes when another connection writes
    std::set<std::int64_t> own;            ///< lines after seen_seq that are ours
    std::set<std::string> refused_events;  ///< touched by commits that clashed since
};

AtlasReading Workspace::Parts::read() {
    AtlasReading reading = read_workspace(file);
    const claims::Problems triggers = foreign_triggers(file);
    is_read_only = file.is_read_only() || !triggers.empty();
    reading.problems.insert(reading.problems.begin(), triggers.begin(), triggers.end());
    seen_seq = last_seq(file);
    seen_version = file.integer(data_version);
    own.clear();
    refused_events.clear();
    return reading;
}

std::vector<LoggedChange> Workspace::Parts::foreign_changes() const {
    std::vector<LoggedChange> changes = read_log(file, seen_seq);
    std::erase_if(changes, [this](const LoggedChange& each) { return own.contains(each.seq); });
    return changes;
}

void Workspace::Parts::refuse_clash(const Touched& touched) {
    std::set<std::string> both, names;
    std::string who;
    for (const LoggedChange& line : foreign_changes()) {
        const std::size_t already = names.size();
        for (const std::string& id : line.change.event_ids)
            if (touched.event_ids.contains(id)) {
                both.insert(id);
                names.insert(in_quotes(id));
            }
        for (const std::string& entry : line.entries)
            if (touched.entries.contains(entry)) names.insert(in_quotes(entry));
        if (names.size() > already) who = line.change.who;
    }
    if (names.empty()) return;
    throw Clash(fmt::format("{}: {} changed {} in the meantime; nothing was written.",
                            file.path().string(), who, fmt::join(names, ", ")),
                {both.begin(), both.end()});
}

Workspace::Workspace(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
Workspace::Workspace(Workspace&&) noexcept = default;
Workspace& Workspace::operator=(Workspace&&) noexcept = default;
Workspace::~Workspace() = default;

Workspace Workspace::create(const std::filesystem::path& path, const claims::Atlas& atlas,
                            std::string_view what, const Progress& progress) {
    create_workspace(path, atlas, what, progress);
    auto parts = std::make_unique<Parts>(GeopackageFile::open(path));
    parts->file.make_durable();
    parts->is_read_only = parts->file.is_read_only();
    parts->seen_seq = last_seq(parts->file);
    parts->seen_version = parts->file.integer(data_version);
    return Workspace(std::move(parts));
}

Workspace::Opened Workspace::open(const std::filesystem::path& path) {
    auto parts = std::make_unique<Parts>(GeopackageFile::open(path));
    const GeopackageFile& file = parts->file;
    const bool was_interrupted = file.has_interrupted_write();
    file.make_durable();
    AtlasReading reading;
    {
        const GeopackageTransaction transaction(file, GeopackageTransaction::For::reading);
        check_workspace(file);
        reading = parts->read();
    }
    std::string recovered;
    if (was_interrupted)
        recovered = fmt::format(
            "{} held a write that was interrupted; it was undone, and everything "
            "that was written before is there.",
            path.string());
    return {Workspace(std::move(parts)), std::move(reading), std::move(recovered)};
}

const std::filesystem::path& Workspace::path() const {
    return parts_->file.path();
}

bool Workspace::is_read_only() const {
    return parts_->is_read_only;
}

void Workspace::commit(const claims::Atlas& before, const claims::Atlas& after,
                       std::string_view what, const Progress& progress) {
    if (is_read_only())
        throw FileError(path().string(),
                        "was opened for reading only; save it under another name "
                        "to edit it.");
    const Edit edit(before, after);
    if (edit.is_empty()) return;
    const Touched touched = touched_by(edit);
    const GeopackageFile& file = parts_->file;
    try {
        GeopackageTransaction writing(file, GeopackageTransaction::For::writing);
        parts_->refuse_clash(touched);
        write_edit(file, edit, file.integer(data_version) != parts_->seen_version, progress);
        const std::int64_t seq = append_to_log(file, what, touched);
        writing.commit();
        parts_->own.insert(seq);
    } catch (const Clash&) {
        parts_->refused_events.insert(touched.event_ids.begin(), touched.event_ids.end());
        throw;
    }
}

std::unique_ptr<Foreign> Workspace::look_for_foreign_changes() {
    const GeopackageFile& file = parts_->file;
    if (file.integer(data_version) == parts_->seen_version) return nullptr;
    const GeopackageTransaction transaction(file, GeopackageTransaction::For::reading);
    auto foreign = std::make_unique<Foreign>();
    for (LoggedChange& line : parts_->foreign_changes()) {
        for (const std::string& id : line.change.event_ids)
            if (parts_->refused_events.contains(id) &&
                std::ranges::find(foreign->contested_events, id) == foreign->contested_events.end())
                foreign->contested_events.push_back(id);
        foreign->changes.push_back(std::move(line.change));
    }
    check_workspace(file);
    foreign->theirs = parts_->read();
    return foreign;
}

std::vector<Change> Workspace::changes(std::string_view event_id) const {
    std::vector<Change> changes;
    for (LoggedChange& line : read_log(parts_->file, 0))
        if (event_id.empty() ||
            std::ranges::find(line.change.event_ids, event_id) != line.change.event_ids.end())
            changes.push_back(std::move(line.change));
    return changes;
}

}  // namespace io
