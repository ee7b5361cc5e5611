#include "session/apply/explorer.hpp"

namespace session {

void Session::Explorer::operator()(const SetPicture& set) {
    s.picture_ = set.setup;
    if (s.picture_.preset >= style::picture_presets.size()) s.picture_.preset = 0;
    ++s.map_revision_;
}

}  // namespace session
