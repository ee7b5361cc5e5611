#pragma once

#include <memory>
#include <string>
#include <vector>

#include "io/workspace/workspace.hpp"

namespace io {

/// What stands behind a Workspace; see there.
class WorkspaceStore {
 public:
    virtual ~WorkspaceStore() = default;
    virtual const std::string& location() const = 0;
    virtual bool is_read_only() const = 0;
    virtual void commit(const claims::Atlas& before, const claims::Atlas& after,
                        std::string_view what) = 0;
    virtual std::unique_ptr<Foreign> look_for_foreign_changes() = 0;
    /// Oldest first.
    virtual std::vector<Change> changes() = 0;
};

struct OpenedStore {
    std::unique_ptr<WorkspaceStore> store;
    AtlasReading reading;
    std::string recovered;  ///< see Workspace::Opened
};

}  // namespace io
