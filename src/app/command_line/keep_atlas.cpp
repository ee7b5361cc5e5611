#include "app/command_line/keep_atlas.hpp"

#include "app/command_line/progress_line.hpp"

namespace app {

void keep_for_next_time(const io::KeptAtlas& atlas, const io::LatePrints& prints,
                        std::string_view out) {
    if (!atlas.is_to_be_kept() || out == "-") return;
    const StopRequest stop;
    try {
        atlas.keep(prints, [](std::string_view, double) { return !StopRequest::was_made(); });
    } catch (const io::Cancelled&) {
    }
}

}  // namespace app
