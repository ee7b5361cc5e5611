#include "app/picture/shown_again.hpp"

#include <fmt/format.h>

#include <utility>

#include "app/open_session.hpp"
#include "app/picture/evidence.hpp"
#include "app/program_name.hpp"
#include "io/error.hpp"

namespace app {

void demand_evidence(const std::string& path, const std::optional<io::Evidence>& evidence) {
    if (!evidence)
        throw io::FileError(
            path,
            "cannot be verified: it holds a view, but no evidence of what it was drawn from.");
    const bool is_series =
        evidence->form == io::Form::contact_sheet || evidence->form == io::Form::animation;
    if (is_series && evidence->pictures.empty())
        throw io::FileError(path, "cannot be verified: its evidence lists none of its pictures.");
}

ShownAgain shown_again(const io::ShownBefore& shown, const std::string& atlas) {
    const io::Evidence& evidence = shown.evidence.value();
    session::Session session = open_session(atlas);
    session.apply(session::SetMapArea{{}, evidence.viewport, evidence.second_left});
    show_again(session, shown, false);
    std::string change = change_in_words(session, evidence);
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
    if (was.boundaries.empty()) today.boundaries.clear();  // there were none, or nobody asked
    if (was.atlas_fingerprint.empty()) {                   // a server had left events out
        today.atlas_fingerprint.clear();
        today.has_all_prints = false;
        today.prints = was.prints;
    }
    return today;
}

int tell_verdict(const std::string& path, const Comparison& comparison) {
    const std::string& change = comparison.change;
    if (comparison.seal == io::Seal::broken) {
        fmt::print("altered: {} was changed after it was written: its seal does not fit.\n", path);
        if (!change.empty()) fmt::print("  {}\n", change);
        return 1;
    }
    if (comparison.is_same) {
        fmt::print("unaltered: {} is what its view of the atlas gives, in every {}.\n", path,
                   comparison.parts);
        if (!change.empty()) fmt::print("  {} Nothing of that is to be seen here.\n", change);
        return 0;
    }
    if (change.empty()) {
        fmt::print("altered: {} is not what its view of the atlas gives.\n", path);
        return 1;
    }
    fmt::print(
        "unknown: {} differs from what its view of the atlas gives, but what it was drawn from is "
        "not the same.\n  {}\n",
        path, change);
    if (comparison.seal == io::Seal::whole)
        fmt::print("  Its seal fits: nobody changed it, or whoever did gave it another seal.\n");
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
