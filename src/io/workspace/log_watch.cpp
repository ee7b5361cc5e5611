#include "io/workspace/log_watch.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "io/atlas/words.hpp"

namespace io {

void LogWatch::has_read(std::int64_t seq) {
    seq_ = seq;
    own_.clear();
}

std::vector<LoggedChange> LogWatch::foreign(Database& base) const {
    std::vector<LoggedChange> changes = read_log(base, seq_);
    std::erase_if(changes, [this](const LoggedChange& each) { return own_.contains(each.seq); });
    return changes;
}

void LogWatch::refuse_clash(Database& base, const Touched& touched) const {
    std::set<std::string> both, names;
    std::string who;
    for (const LoggedChange& line : foreign(base)) {
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
    throw Clash(fmt::format("{}: {} changed {} in the meantime; nothing was written.", base.name(),
                            who, fmt::join(names, ", ")),
                {both.begin(), both.end()});
}

Foreign LogWatch::foreign_changes(Database& base) const {
    Foreign foreign;
    for (LoggedChange& line : this->foreign(base))
        foreign.changes.push_back(std::move(line.change));
    return foreign;
}

}  // namespace io
