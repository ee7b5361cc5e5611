#include "io/workspace/workspace.hpp"

#include <algorithm>

#include "io/kept/kept_atlas.hpp"
#include "io/postgis_part.hpp"
#include "io/server/postgis_location.hpp"
#include "io/workspace/geopackage_store.hpp"

namespace io {

Workspace::Workspace(std::unique_ptr<WorkspaceStore> store) : store_(std::move(store)) {}
Workspace::Workspace(Workspace&&) noexcept = default;
Workspace& Workspace::operator=(Workspace&&) noexcept = default;
Workspace::~Workspace() = default;

Workspace Workspace::create(const std::string& location, const claims::Atlas& atlas,
                            std::string_view what, const Progress& progress) {
    return Workspace(is_postgis_location(location)
                         ? postgis_part().create(location, atlas, what, progress)
                         : GeopackageStore::create(location, atlas, what, progress));
}

Workspace::Opened Workspace::open(const std::string& location, const AtlasPart& part,
                                  const Progress& progress) {
    KeptAtlas nothing;
    return open(location, part, progress, nothing);
}

Workspace::Opened Workspace::open(const std::string& location, const AtlasPart& part,
                                  const Progress& progress, KeptAtlas& kept) {
    OpenedStore opened = is_postgis_location(location)
                             ? postgis_part().open(location, part, progress)
                             : GeopackageStore::open(location, progress, kept);
    return {Workspace(std::move(opened.store)), std::move(opened.reading),
            std::move(opened.recovered)};
}

const std::string& Workspace::location() const {
    return store_->location();
}

bool Workspace::is_read_only() const {
    return store_->is_read_only();
}

void Workspace::commit(const claims::Atlas& before, const claims::Atlas& after,
                       std::string_view what, const Progress& progress) {
    store_->commit(before, after, what, progress);
}

std::unique_ptr<Foreign> Workspace::look_for_foreign_changes() {
    return store_->look_for_foreign_changes();
}

std::vector<Change> Workspace::changes(std::string_view event_id) const {
    std::vector<Change> changes = store_->changes();
    if (!event_id.empty())
        std::erase_if(changes, [event_id](const Change& change) {
            return std::ranges::find(change.event_ids, event_id) == change.event_ids.end();
        });
    return changes;
}

}  // namespace io
