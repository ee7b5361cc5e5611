#include "io/workspace/workspace_edit.hpp"

#include <unordered_set>

namespace io {
namespace {

template <class Entry>
std::vector<std::string> removed_ids(const std::vector<Entry>& before,
                                     const std::vector<Entry>& after) {
    std::unordered_set<std::string_view> left;
    for (const Entry& entry : after) left.insert(entry.id);
    std::vector<std::string> ids;
    for (const Entry& entry : before)
        if (!left.contains(entry.id)) ids.push_back(entry.id);
    return ids;
}

}  // namespace

Edit::Edit(const claims::Atlas& from, const claims::Atlas& to)
    : before(from),
      after(to),
      difference(claims::difference(from, to)),
      removed_actors(removed_ids(from.actors, to.actors)),
      removed_sources(removed_ids(from.sources, to.sources)) {}

bool Edit::has_same_facts() const {
    return before.title == after.title && before.description == after.description &&
           before.extra == after.extra;
}

bool Edit::is_empty() const {
    return difference.is_empty() && removed_actors.empty() && removed_sources.empty() &&
           has_same_facts() && before.extra_columns == after.extra_columns;
}

Touched touched_by(const Edit& edit) {
    Touched touched;
    for (const claims::EventRow row : edit.difference.put)
        touched.event_ids.emplace(edit.after.event(row).id);
    touched.event_ids.insert(edit.difference.removed.begin(), edit.difference.removed.end());
    for (const claims::Actor& actor : edit.difference.actors)
        touched.entries.insert("actor " + actor.id);
    for (const claims::Source& source : edit.difference.sources)
        touched.entries.insert("source " + source.id);
    for (const std::string& id : edit.removed_actors) touched.entries.insert("actor " + id);
    for (const std::string& id : edit.removed_sources) touched.entries.insert("source " + id);
    if (!edit.has_same_facts()) touched.entries.insert("title");
    return touched;
}

Touched all_events_of(const claims::Atlas& atlas) {
    Touched touched;
    for (const auto& chunk : atlas.chunks())
        for (std::size_t row = 0; row < chunk->size(); ++row)
            touched.event_ids.emplace(chunk->id(row));
    return touched;
}

}  // namespace io
