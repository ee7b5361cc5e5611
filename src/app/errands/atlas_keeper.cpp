#include "app/errands/atlas_keeper.hpp"

#include <utility>

#include "platform/give_way.hpp"

namespace app {

void AtlasKeeper::keep(io::KeptAtlas atlas) {
    job_.give_up();
    if (!atlas.is_to_be_kept()) return;
    job_.start(
        [atlas = std::move(atlas)](const io::Progress& progress) {
            platform::give_way();
            // The same news again and again, for which the window need not wake up.
            atlas.keep([&](std::string_view, double) { return progress({}, 0.0); });
            return [] {};
        },
        [](const std::exception&) {});
}

void AtlasKeeper::poll() {
    if (job_.poll() == BackgroundJob::State::done) job_.take_over();
}

}  // namespace app
