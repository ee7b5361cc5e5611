#include <fmt/format.h>

#include "app/evidence.hpp"
#include "app/fonts.hpp"
#include "app/open_session.hpp"
#include "app/picture.hpp"
#include "app/picture_difference.hpp"
#include "app/tasks.hpp"
#include "claims/plain_words.hpp"
#include "io/error.hpp"
#include "io/files.hpp"
#include "platform/headless_context.hpp"

namespace app {
namespace {

/// The picture as it is drawn today, and what a person should know about that.
struct Redrawn {
    io::PngReading png;
    std::string renderer;
    std::string atlas_change;  ///< a sentence; empty: the atlas is the same
};

Redrawn draw_again(const io::PictureFile& picture, const std::string& atlas) {
    const io::Evidence& evidence = *picture.evidence;
    session::Session session = open_session(atlas);
    session.apply(session::SetMapArea{{}, evidence.viewport, evidence.second_left});
    Redrawn redrawn;
    redrawn.atlas_change = show_again(session, {picture.view, evidence}, false);

    const platform::HeadlessContext context;
    render::MapRenderer renderer(context.load, {fonts().regular, fonts().bold, fonts().italic});
    redrawn.renderer = renderer.device_description();
    redrawn.png = io::decode_png(take_picture(renderer, session,
                                              {evidence.parts,
                                               evidence.dots_per_inch,
                                               {0, evidence.is_cut_at_edge},
                                               atlas,
                                               evidence.told}));
    return redrawn;
}

/// What of the evidence says otherwise than today's would, apart from what may well differ: the
/// program, the renderer, the file of the atlas and, where that has changed, its contents.
bool is_evidence_altered(const io::PictureFile& picture, const Redrawn& redrawn) {
    if (!redrawn.atlas_change.empty()) return false;
    for (const io::PngNote& note : redrawn.png.notes) {
        if (note.keyword != io::evidence_keyword) continue;
        io::Evidence today = io::evidence_from_json(note.text);
        today.program = picture.evidence->program;
        today.renderer = picture.evidence->renderer;
        today.atlas_name = picture.evidence->atlas_name;
        if (picture.evidence->atlas_fingerprint.empty()) {  // a server had left events out
            today.atlas_fingerprint.clear();
            today.has_all_prints = false;
            today.prints = picture.evidence->prints;
        }
        return !(today == *picture.evidence);
    }
    return true;
}

void tell_pixels(const style::Picture& picture, const PictureDifference& difference) {
    if (difference.pixels == 0) return;
    const auto all = static_cast<std::uint64_t>(picture.width) * picture.height;
    fmt::print(
        "  {} of {} pixels {}, in a box of {} × {} at {}, {} from the top left corner; by "
        "{} of 255 at most.\n",
        claims::with_thousands(difference.pixels), claims::with_thousands(all),
        difference.pixels == 1 ? "differs" : "differ", difference.right - difference.left + 1,
        difference.bottom - difference.top + 1, difference.left, difference.top,
        difference.largest);
}

void tell_difference(const io::PictureFile& picture, const Redrawn& redrawn,
                     const PictureDifference& difference) {
    if (!redrawn.atlas_change.empty()) fmt::print("  {}\n", redrawn.atlas_change);
    const style::Picture &is = picture.png.picture, &ought = redrawn.png.picture;
    if (difference.is_size)
        fmt::print("  It is {} × {} pixels large, not {} × {}.\n", is.width, is.height, ought.width,
                   ought.height);
    tell_pixels(is, difference);
    for (const std::string& note : difference.notes) fmt::print("  {}.\n", note);
    const io::Evidence& evidence = *picture.evidence;
    const std::string program = "Claim Atlas " CLAIM_ATLAS_VERSION;
    if (evidence.program != program)
        fmt::print("  {} made it, and this is {}: they may draw differently.\n", evidence.program,
                   program);
    if (evidence.renderer != redrawn.renderer)
        fmt::print("  It was drawn by {}, and now by {}: pixels may differ a little.\n",
                   evidence.renderer, redrawn.renderer);
}

void write_difference(const std::string& out, const io::PictureFile& picture,
                      const Redrawn& redrawn) {
    io::write_file(out, io::encode_png(drawn_difference(picture.png.picture, redrawn.png.picture),
                                       {}, picture.png.dots_per_inch));
}

}  // namespace

int run_verify(const Options& options) {
    const std::string& path = options.subject;
    const io::PictureFile picture = io::read_picture(path);
    if (!picture.evidence)
        throw io::FileError(
            path,
            "cannot be verified: it holds a view, but no evidence of what it was drawn from.");
    const Redrawn redrawn = draw_again(picture, options.atlas);
    PictureDifference difference =
        difference_between(picture.png, redrawn.png, {io::evidence_keyword, "Software"});
    if (is_evidence_altered(picture, redrawn))
        difference.notes.push_back(
            fmt::format("The note “{}” says something else", io::evidence_keyword));

    if (difference.is_none()) {
        fmt::print("unaltered: {} is what its view of the atlas gives, in every pixel and note.\n",
                   path);
        if (!redrawn.atlas_change.empty())
            fmt::print("  {} Nothing of that is to be seen here.\n", redrawn.atlas_change);
        return 0;
    }
    if (redrawn.atlas_change.empty())
        fmt::print("altered: {} is not what its view of the atlas gives.\n", path);
    else
        fmt::print(
            "unknown: {} differs from what its view of the atlas gives, but the atlas is "
            "not the same.\n",
            path);
    tell_difference(picture, redrawn, difference);
    if (!options.picture.out.empty() && !difference.is_size)
        write_difference(options.picture.out, picture, redrawn);
    return 1;
}

}  // namespace app
