#include "session/actions/apply_all.hpp"

namespace session {
namespace {

bool names_row(const Action& action) {
    return action.visit([](const auto& what) {
        return requires {
            what.row;
        }
        || requires {
            what.rows;
        };
    });
}

}  // namespace

void apply_all(Session& session, std::span<const Action> actions) {
    const std::shared_ptr<const claims::Atlas> seen = session.history().current();
    for (const Action& action : actions)
        if (session.history().current() == seen || !names_row(action)) session.apply(action);
}

}  // namespace session
