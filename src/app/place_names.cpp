#include "app/place_names.hpp"

#include "app/data_folder.hpp"
#include "io/base_map/read_layer.hpp"
#include "io/error.hpp"
#include "session/search/place_search.hpp"

namespace app {

claims::OtherNames names_for(const claims::Filter& filter) {
    if (filter.text.empty()) return {};
    const std::filesystem::path path = boundaries_folder() / "places.shp";
    io::FileProblems problems(path.string(), "feature");
    geo::BaseMap base;
    try {
        base[geo::Layer::places] = io::read_layer(path, problems).boundaries;
    } catch (const io::Error&) {
        return {};
    }
    return session::place_names(base);
}

}  // namespace app
