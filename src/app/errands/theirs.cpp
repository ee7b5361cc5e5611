#include "app/errands/theirs.hpp"

#include <fmt/format.h>

#include <filesystem>
#include <set>
#include <utility>
#include <vector>

#include "claims/edit/rebase.hpp"
#include "claims/edit/shared_chunks.hpp"
#include "io/server/postgis_location.hpp"

namespace app {
namespace {

std::string name_of(const std::string& location) {
    return io::is_postgis_location(location) ? location
                                             : std::filesystem::path(location).filename().string();
}

/// "anna and lev"
std::string who_of(const std::vector<io::Change>& changes) {
    std::set<std::string> names;
    for (const io::Change& change : changes) names.insert(change.who);
    return names.empty() ? "Another program" : fmt::format("{}", fmt::join(names, " and "));
}

void ask_which_stays(session::Session& session, const io::Foreign& foreign,
                     const std::vector<claims::Contested>& contested) {
    session::Conflict conflict;
    conflict.theirs = foreign.theirs.atlas;
    conflict.problems = foreign.theirs.problems;
    session::ask_about(conflict, session.atlas(), contested);
    for (const io::Change& change : foreign.changes) conflict.changes.push_back(in_words(change));
    session.apply(session::ConflictFound{std::move(conflict)});
}

}  // namespace

std::string in_words(const io::Change& change) {
    return fmt::format("{}  {}: {}", change.at, change.who, change.what);
}

std::unique_ptr<io::Foreign> look_for_theirs(io::Workspace& workspace, const claims::Atlas& base) {
    std::unique_ptr<io::Foreign> foreign = workspace.look_for_foreign_changes();
    if (foreign)
        foreign->theirs.atlas = std::make_shared<const claims::Atlas>(
            claims::sharing_chunks(*foreign->theirs.atlas, base));
    return foreign;
}

bool take_in_theirs(session::Session& session, const io::Foreign& foreign) {
    const claims::Rebase rebase(session.persisted(), foreign.theirs.atlas);
    if (const auto contested = rebase.contested(session.atlas()); !contested.empty()) {
        ask_which_stays(session, foreign, contested);
        return false;
    }
    const std::size_t problems = session.problems().size();
    session.apply(session::JoinTheirs{foreign.theirs.atlas, {}, foreign.theirs.problems});
    std::string words = fmt::format("{} changed {} in the meantime; it is shown now.",
                                    who_of(foreign.changes), name_of(session.workspace()));
    const bool is_problem = session.problems().size() > problems;
    if (is_problem) words += " Not all of it can be used; F3 lists the problems.";
    session.apply(session::ShowMessage{.text = std::move(words), .is_problem = is_problem});
    return true;
}

}  // namespace app
