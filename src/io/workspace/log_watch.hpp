#pragma once

#include <set>
#include <string>
#include <vector>

#include "io/workspace/workspace_log.hpp"

namespace io {

/// Tells what others did to a workspace from what this program did, by the log.
class LogWatch {
 public:
    /// The atlas was read when this was the last line.
    void has_read(std::int64_t seq);
    void has_written(std::int64_t seq) { own_.insert(seq); }

    std::vector<LoggedChange> foreign(Database& base) const;
    /// Throws Clash when somebody else changed something of `touched` since the atlas was read.
    void refuse_clash(Database& base, const Touched& touched) const;
    /// What others did; `theirs` is left empty.
    Foreign foreign_changes(Database& base) const;

 private:
    std::int64_t seq_ = 0;
    std::set<std::int64_t> own_;  ///< lines after seq_ that are ours
};

}  // namespace io
