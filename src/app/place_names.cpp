#include "app/place_names.hpp"

#include "app/boundaries.hpp"
#include "session/search/place_search.hpp"

namespace app {

claims::OtherNames names_for(const claims::Filter& filter) {
    if (filter.text.empty()) return {};
    return session::place_names(*read_boundaries().map);
}

}  // namespace app
