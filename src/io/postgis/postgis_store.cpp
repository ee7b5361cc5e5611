#include "io/postgis/postgis_store.hpp"

#include <fmt/format.h>

#include "io/atlas/words.hpp"
#include "io/postgis/postgis_errors.hpp"
#include "io/postgis/postgis_log.hpp"
#include "io/postgis/postgis_schema.hpp"
#include "io/workspace/workspace_edit.hpp"
#include "io/workspace/workspace_put.hpp"

namespace io {
namespace {

using For = PostgisTransaction::For;

bool may_write(PostgisConnection& connection) {
    const PostgisResult answer = connection.run(
        "SELECT NOT pg_is_in_recovery() AND has_table_privilege($1, 'UPDATE') "
        "AND has_table_privilege($2, 'INSERT')",
        {connection.table("events"), connection.table("changes")});
    return answer.text(0, 0) == "t";
}

}  // namespace

PostgisStore::PostgisStore(PostgisLocation location, AtlasPart part)
    : connection_(std::move(location)), base_(connection_), part_(std::move(part)) {}

std::unique_ptr<WorkspaceStore> PostgisStore::create(const std::string& location,
                                                     const claims::Atlas& atlas,
                                                     std::string_view what,
                                                     const Progress& progress) {
    auto store = std::make_unique<PostgisStore>(PostgisLocation(location));
    PostgisConnection& connection = store->connection_;
    connection.connect();
    PostgisTransaction building(connection, For::writing);
    make_postgis_tables(connection);
    write_atlas(store->base_, atlas, progress);
    append_to_postgis_log(connection, "Made the workspace", {}, new_token());
    if (!what.empty()) append_to_postgis_log(connection, what, all_events_of(atlas), new_token());
    store->read({});
    building.commit();
    return store;
}

OpenedStore PostgisStore::open(const std::string& location, const AtlasPart& part,
                               const Progress& progress) {
    OpenedStore opened;
    auto store = std::make_unique<PostgisStore>(PostgisLocation(location), part);
    store->connection_.connect();
    const PostgisTransaction reading(store->connection_, For::reading);
    opened.reading = store->read(progress);
    opened.store = std::move(store);
    return opened;
}

AtlasReading PostgisStore::read(const Progress& progress) {
    check_postgis(connection_);
    AtlasReading reading = read_postgis(connection_, part_, seen_, progress);
    const claims::Problems code = foreign_code(connection_);
    is_read_only_ = !code.empty() || !may_write(connection_);
    reading.problems.insert(reading.problems.begin(), code.begin(), code.end());
    looked_revision_ = postgis_revision(connection_);
    watch_.has_read(looked_revision_);
    must_read_ = false;
    arrived_.reset();
    return reading;
}

void PostgisStore::reach() {
    connection_.connect();
    if (!sent_) return;
    // The lock waits for a server that is still at work for the connection that was lost.
    PostgisTransaction asking(connection_, For::writing);
    connection_.run(fmt::format("LOCK TABLE {} IN EXCLUSIVE MODE", connection_.table("atlas")));
    const bool is_there =
        connection_
            .run(fmt::format("SELECT 1 FROM {} WHERE token = $1", connection_.table("changes")),
                 {sent_->token})
            .row_count() > 0;
    Sent sent = std::move(*sent_);
    sent_.reset();
    if (!is_there) return;
    arrived_ = sent.after;
    adopt(std::move(sent));
}

std::unique_ptr<Foreign> PostgisStore::look_for_foreign_changes() {
    {
        const PostgisPatience patience(connection_, window_patience);
        reach();
        if (!must_read_ && postgis_revision(connection_) == looked_revision_) return nullptr;
    }
    const PostgisTransaction reading(connection_, For::reading);
    auto foreign = std::make_unique<Foreign>(watch_.foreign_changes(base_));
    if (foreign->changes.empty() && !must_read_) {
        looked_revision_ = postgis_revision(connection_);
        return nullptr;
    }
    foreign->theirs = read({});
    return foreign;
}

std::vector<Change> PostgisStore::changes() {
    const PostgisPatience patience(connection_, window_patience);
    reach();
    std::vector<Change> changes;
    for (LoggedChange& line : read_log(base_, 0)) changes.push_back(std::move(line.change));
    return changes;
}

}  // namespace io
