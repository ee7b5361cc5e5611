#pragma once

#include <string>
#include <vector>

#include "geo/lng_lat.hpp"
#include "session/view.hpp"

namespace session {

// Drawing an area that the filter asks for, corner by corner.

struct DrawArea {  ///< clicks on the map are corners from now on, or no longer
    bool on = true;
};
struct AddCorner {
    geo::LngLat at;
};
struct RemoveCorner {};  ///< the last one
struct FinishArea {};    ///< events inside are shown; with fewer than three corners, none is meant

// Views that are kept under a name.

struct ShowView {
    SavedView view;
    bool eased = true;
};
struct ViewsRead {  ///< all that there are, by name
    std::vector<SavedView> views;
};
// Errands: views are files.
struct SaveView {  ///< the present one; one of the same name is replaced
    std::string name;
};
struct RemoveView {
    std::string name;
};

}  // namespace session
