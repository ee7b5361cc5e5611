#include "app/boundaries.hpp"

#include "app/data_folder.hpp"
#include "platform/folders.hpp"

namespace app {

io::BaseMapReading read_boundaries() {
    return io::read_base_map(boundaries_folder(), platform::cache_folder());
}

}  // namespace app
