#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "claims/edit/edit.hpp"
#include "io/atlas/read_atlas.hpp"
#include "io/error.hpp"
#include "io/progress.hpp"

namespace io {

/// One line of a workspace's log of changes.
struct Change {
    std::string at;    ///< UTC, ISO 8601
    std::string who;   ///< the system's user, and the database's where it is another name
    std::string what;  ///< "Moved “Shelling of Ganja” 3.2 km"
    std::vector<std::string> event_ids;
};

/// Somebody else changed the workspace since it was read.
struct Foreign {
    std::vector<Change> changes;  ///< what they did; empty when it was done without the log
    AtlasReading theirs;          ///< the workspace as it is now
};

/// The connection to a server was lost. The object connects again on its next call.
struct ConnectionLost : Error {
    using Error::Error;
};

/// The server wants a password, or another one.
struct PasswordWanted : Error {
    using Error::Error;
};

/// The server can be reached, but nobody has made an atlas at this place yet.
struct NothingThere : Error {
    using Error::Error;
};

class WorkspaceStore;

/// Where an atlas is edited: a GeoPackage, or tables of a PostgreSQL server with PostGIS. What
/// commit() acknowledged is on the disk: each commit is one transaction, and a process or server
/// killed at any moment loses none that returned. Formats: docs/data-format.md, docs/postgis.md.
class Workspace {
 public:
    /// Writes the atlas as a new workspace. `location` is the path of a GeoPackage, which is
    /// written beside it and renamed, or "PG:" and a connection. Never over an existing one. Throws
    /// io::Error with a sentence. `what` is the line in the log for the events, if any. Stopped by
    /// `progress`, nothing is left behind.
    static Workspace create(const std::string& location, const claims::Atlas& atlas,
                            std::string_view what = {}, const Progress& progress = {});

    struct Opened;
    /// Throws io::Error with a sentence when the file is damaged, locked or no workspace, or the
    /// server cannot be reached. For `part` and `progress` see read_atlas().
    static Opened open(const std::string& location, const AtlasPart& part = {},
                       const Progress& progress = {});
    /// The same, with what is `kept` of the atlas in the place of what would be read.
    static Opened open(const std::string& location, const AtlasPart& part, const Progress& progress,
                       KeptAtlas& kept);

    Workspace(Workspace&&) noexcept;
    Workspace& operator=(Workspace&&) noexcept;
    ~Workspace();

    /// As it was given, without a password.
    const std::string& location() const;
    bool is_read_only() const;

    /// Writes what makes `before` (as last read or committed) into `after`. Throws io::Error and
    /// leaves the workspace as it was when it cannot be written: read-only, full disk, locked.
    /// Throws Clash when somebody else changed one of the same events since; nothing is written.
    /// Throws ConnectionLost when the server went away; the same call may be made again, also when
    /// it is not known whether the server had carried it out. Stopped by `progress`, the workspace
    /// is as it was.
    void commit(const claims::Atlas& before, const claims::Atlas& after, std::string_view what,
                const Progress& progress = {});

    /// What others did since open() or the last call that gave something; nothing when nothing was
    /// changed. Cheap when nothing changed; waits up to two seconds for a lock, then throws
    /// io::Error. From then on `theirs` is what was last read.
    std::unique_ptr<Foreign> look_for_foreign_changes();

    /// The log, oldest first; of one event when `event_id` is not empty.
    std::vector<Change> changes(std::string_view event_id = {}) const;

 private:
    explicit Workspace(std::unique_ptr<WorkspaceStore> store);
    std::unique_ptr<WorkspaceStore> store_;
};

struct Workspace::Opened {
    Workspace workspace;
    AtlasReading reading;
    std::string recovered;  ///< a sentence when an interrupted write was rolled back; else empty
};

/// Two people changed the same events. what() names them.
struct Clash : Error {
    Clash(const std::string& sentence, std::vector<std::string> ids)
        : Error(sentence), event_ids(std::move(ids)) {}
    std::vector<std::string> event_ids;
};

}  // namespace io
