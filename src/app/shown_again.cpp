#include "app/shown_again.hpp"

#include <fmt/format.h>

#include <utility>

#include "app/evidence.hpp"
#include "app/open_session.hpp"
#include "app/program_name.hpp"

namespace app {

ShownAgain shown_again(const io::ShownBefore& shown, const std::string& atlas) {
    const io::Evidence& evidence = shown.evidence.value();
    session::Session session = open_session(atlas);
    session.apply(session::SetMapArea{{}, evidence.viewport, evidence.second_left});
    std::string change = show_again(session, shown, false);
    return {std::move(session),
            {evidence.parts,
             evidence.dots_per_inch,
             {0, evidence.is_cut_at_edge},
             atlas,
             evidence.told},
            std::move(change)};
}

io::Evidence as_it_was(io::Evidence today, const io::Evidence& was) {
    today.program = was.program;
    today.renderer = was.renderer;
    today.created = was.created;
    today.atlas_name = was.atlas_name;
    if (was.atlas_fingerprint.empty()) {  // a server had left events out
        today.atlas_fingerprint.clear();
        today.has_all_prints = false;
        today.prints = was.prints;
    }
    return today;
}

int tell_verdict(const std::string& path, bool is_same, const std::string& atlas_change,
                 const char* compared) {
    if (is_same) {
        fmt::print("unaltered: {} is what its view of the atlas gives, in every {}.\n", path,
                   compared);
        if (!atlas_change.empty())
            fmt::print("  {} Nothing of that is to be seen here.\n", atlas_change);
        return 0;
    }
    if (atlas_change.empty())
        fmt::print("altered: {} is not what its view of the atlas gives.\n", path);
    else
        fmt::print(
            "unknown: {} differs from what its view of the atlas gives, but the atlas is "
            "not the same.\n  {}\n",
            path, atlas_change);
    return 1;
}

void tell_makers(const io::Evidence& evidence, const std::string& renderer) {
    if (evidence.program != program_name)
        fmt::print("  {} made it, and this is {}: they may draw differently.\n", evidence.program,
                   program_name);
    if (evidence.renderer != renderer)
        fmt::print("  It was drawn by {}, and now by {}: it may differ a little.\n",
                   evidence.renderer, renderer);
}

}  // namespace app
