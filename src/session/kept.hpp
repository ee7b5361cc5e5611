#pragma once

#include <string>

#include "session/panels.hpp"
#include "session/picture_setup.hpp"
#include "session/time/time_axis.hpp"
#include "session/view.hpp"

namespace session {

class Session;

/// What of a session comes back when the program is started again. Windows over the map, drafts
/// and what is being looked for do not.
struct Kept {
    View view;
    bool is_at_home = true;  ///< the map was not moved: view.camera does not count
    PanelsOpen panels{};     ///< of those beside the map
    ListOrder list_order;
    TimeAxis time_axis;    ///< never playing
    std::string selected;  ///< id of an event; empty: none
    PictureSetup picture{};
    std::string folder{};  ///< of the file chosen last

    friend bool operator==(const Kept&, const Kept&) = default;
};
Kept kept(const Session& session);
/// `kept` of an atlas that has yet to come, in a window where `now` is shown until then.
Kept kept_for_later(Kept now, const Kept& kept);

struct Resume {
    Kept kept;
    bool is_same_atlas = true;  ///< otherwise only what belongs to the window comes back
};

}  // namespace session
