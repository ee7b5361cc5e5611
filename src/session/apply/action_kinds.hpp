#pragma once

#include <type_traits>

#include "session/actions/action.hpp"

namespace session {

template <class What, class... Any>
constexpr bool is_among = (std::is_same_v<What, Any> || ...);

/// What writes events, actors or sources or begins to.
template <class What>
constexpr bool writes_events =
    is_among<What, PickPlace, NewEvent, EditEvent, DragEvent, MoveEvent, RemoveEvent, RenameAtlas,
             PutActor, PutSource, ChangeChosen, RemoveChosen, MergeEvents>;

}  // namespace session
