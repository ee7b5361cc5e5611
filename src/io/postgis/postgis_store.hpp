#pragma once

#include <optional>

#include "io/postgis/postgis_database.hpp"
#include "io/postgis/postgis_read.hpp"
#include "io/workspace/log_watch.hpp"
#include "io/workspace/removed_rows.hpp"
#include "io/workspace/workspace_store.hpp"

namespace io {

struct Edit;

/// A workspace in the tables of a PostgreSQL server with PostGIS. See docs/postgis.md.
class PostgisStore : public WorkspaceStore {
 public:
    static std::unique_ptr<WorkspaceStore> create(const std::string& location,
                                                  const claims::Atlas& atlas, std::string_view what,
                                                  const Progress& progress);
    static OpenedStore open(const std::string& location, const AtlasPart& part,
                            const Progress& progress);

    explicit PostgisStore(PostgisLocation location, AtlasPart part = {});
    const std::string& location() const override { return connection_.location().name(); }
    bool is_read_only() const override { return is_read_only_; }
    void commit(const claims::Atlas& before, const claims::Atlas& after, std::string_view what,
                const Progress& progress) override;
    std::unique_ptr<Foreign> look_for_foreign_changes() override;
    std::vector<Change> changes() override;

 private:
    /// A commit on its way: until the server acknowledges it, nobody knows whether it is there.
    struct Sent {
        std::string token;  ///< of its line in the log
        std::int64_t seq = 0;
        claims::Atlas after;
        std::vector<std::string> events, actors, sources;  ///< ids of what it touched
        RowPrints prints;                                  ///< of those, as it wrote them
    };
    AtlasReading read(const Progress& progress);
    void write(const Edit& edit, std::string_view what, const Progress& progress);
    void refuse_changed_rows(const Sent& sent, const Edit& edit);
    RowPrints prints_now(const Sent& sent);
    void adopt(Sent sent);
    /// Connects, and finds out what became of a commit that was on its way.
    void reach();

    PostgisConnection connection_;
    PostgisDatabase base_;
    RemovedRows removed_;
    AtlasPart part_;
    bool is_read_only_ = false;
    SeenRows seen_;
    LogWatch watch_;
    std::int64_t looked_revision_ = 0;
    bool must_read_ = false;                ///< a commit found rows that are not as they were read
    std::optional<Sent> sent_;              ///< a commit of which nothing was heard again
    std::optional<claims::Atlas> arrived_;  ///< what it wrote, when it is found to be there
};

}  // namespace io
