#include <fmt/format.h>

#include "io/atlas/words.hpp"
#include "io/postgis/postgis_errors.hpp"
#include "io/postgis/postgis_log.hpp"
#include "io/postgis/postgis_store.hpp"
#include "io/workspace/workspace_write.hpp"

namespace io {
namespace {

constexpr int most_attempts = 5;

template <class Entry>
std::vector<std::string> ids_of(const std::vector<Entry>& entries,
                                const std::vector<std::string>& removed) {
    std::vector<std::string> ids = removed;
    for (const Entry& entry : entries) ids.push_back(entry.id);
    return ids;
}

bool same(const RowPrints::Print& a, const RowPrints::Print& b) {
    return (!a.is_read && !b.is_read) || a == b;
}

}  // namespace

void PostgisStore::commit(const claims::Atlas& before, const claims::Atlas& after,
                          std::string_view what, const Progress& progress) {
    if (is_read_only_)
        throw Error(location() +
                    " was opened for reading only; save it as a GeoPackage to edit it.");
    // Without anybody who could stop it, it is a window that waits.
    const PostgisPatience patience(connection_, progress ? std::nullopt : window_patience);
    reach();
    const claims::Atlas from = arrived_ ? *arrived_ : before;
    const Edit edit(from, after);
    for (int attempt = 1; !edit.is_empty(); ++attempt) {
        try {
            write(edit, what, progress);
            break;
        } catch (const PostgisRace&) {
            if (attempt == most_attempts) throw;
        }
    }
    arrived_.reset();
}

void PostgisStore::write(const Edit& edit, std::string_view what, const Progress& progress) {
    const Touched touched = touched_by(edit);
    Sent sent{new_token(), 0, edit.after, {}, {}, {}, {}};
    sent.events.assign(touched.event_ids.begin(), touched.event_ids.end());
    sent.actors = ids_of(edit.difference.actors, edit.removed_actors);
    sent.sources = ids_of(edit.difference.sources, edit.removed_sources);

    PostgisTransaction writing(connection_, PostgisTransaction::For::writing);
    // One commit after the other: the snapshot is taken behind the lock, so that the log has no gap
    // and what is compared is what will be written over.
    connection_.run(fmt::format("LOCK TABLE {} IN EXCLUSIVE MODE", connection_.table("atlas")));
    watch_.refuse_clash(base_, touched);
    refuse_changed_rows(sent, edit);
    write_edit(base_, edit, removed_, false, progress);
    sent.seq = append_to_postgis_log(connection_, what, touched, sent.token);
    sent.prints = prints_now(sent);
    sent_ = std::move(sent);
    try {
        writing.commit();
    } catch (const ConnectionLost&) {
        throw;
    } catch (...) {
        sent_.reset();
        throw;
    }
    adopt(std::move(*sent_));
    sent_.reset();
}

/// The log knows what this program's like did; other programs leave no line in it.
void PostgisStore::refuse_changed_rows(const Sent& sent, const Edit& edit) {
    const RowPrints now = prints_now(sent);
    std::vector<std::string> events, names;
    const auto compare = [&](std::string_view table, const std::vector<std::string>& ids,
                             std::vector<std::string>* changed) {
        for (const std::string& id : ids) {
            if (same(seen_.prints.find(table, id), now.find(table, id))) continue;
            names.push_back(in_quotes(id));
            if (changed != nullptr) changed->push_back(id);
        }
    };
    compare("events", sent.events, &events);
    compare("actors", ids_of(edit.difference.actors, {}), nullptr);
    compare("sources", ids_of(edit.difference.sources, {}), nullptr);
    if (names.empty()) return;
    must_read_ = true;
    throw Clash(fmt::format("{}: somebody else changed {} in the meantime; nothing was written.",
                            location(), fmt::join(names, ", ")),
                std::move(events));
}

RowPrints PostgisStore::prints_now(const Sent& sent) {
    RowPrints prints = read_prints(connection_, seen_, "events", sent.events);
    for (const auto& [table, ids] :
         {std::pair{"actors", &sent.actors}, std::pair{"sources", &sent.sources}})
        prints.replace(table, *ids, read_prints(connection_, seen_, table, *ids));
    return prints;
}

void PostgisStore::adopt(Sent sent) {
    watch_.has_written(sent.seq);
    seen_.prints.replace("events", sent.events, sent.prints);
    seen_.prints.replace("actors", sent.actors, sent.prints);
    seen_.prints.replace("sources", sent.sources, sent.prints);
}

}  // namespace io
