#pragma once

#include <string>
#include <vector>

#include "geo/lng_lat.hpp"
#include "session/view.hpp"

namespace session {

// Drawing corner by corner: an area that the filter asks for, or what is measured.

struct DrawArea {  ///< clicks on the map are corners from now on, or no longer
    bool on = true;
};
struct Measure {  ///< the same, for lengths and areas
    bool on = true;
};
struct AddCorner {
    geo::LngLat at;
};
struct RemoveCorner {};  ///< the last one; opens a closed area
struct FinishArea {};    ///< events inside are shown, or the area is measured

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
