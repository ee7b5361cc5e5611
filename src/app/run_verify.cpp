#include <fmt/format.h>

#include <optional>

#include "app/fonts.hpp"
#include "app/picture.hpp"
#include "app/picture_difference.hpp"
#include "app/shown_again.hpp"
#include "app/tasks.hpp"
#include "app/usage_error.hpp"
#include "app/verify_paper.hpp"
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
    const ShownAgain again = shown_again({picture.view, picture.evidence}, atlas);
    const platform::HeadlessContext context;
    render::MapRenderer renderer(context.load, fonts());
    return {io::decode_png(take_picture(renderer, again.session, again.style)),
            renderer.device_description(), again.atlas_change};
}

/// What of the evidence says otherwise than today's would, apart from what may well differ and,
/// where the atlas has changed, its contents.
bool is_evidence_altered(const io::PictureFile& picture, const Redrawn& redrawn) {
    if (!redrawn.atlas_change.empty()) return false;
    for (const io::PngNote& note : redrawn.png.notes)
        if (note.keyword == io::evidence_keyword)
            return !(as_it_was(io::evidence_from_json(note.text), *picture.evidence) ==
                     *picture.evidence);
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
    const style::Picture &is = picture.png.picture, &ought = redrawn.png.picture;
    if (difference.is_size)
        fmt::print("  It is {} × {} pixels large, not {} × {}.\n", is.width, is.height, ought.width,
                   ought.height);
    tell_pixels(is, difference);
    for (const std::string& note : difference.notes) fmt::print("  {}.\n", note);
    tell_makers(*picture.evidence, redrawn.renderer);
}

void write_difference(const std::string& out, const io::PictureFile& picture,
                      const Redrawn& redrawn) {
    io::write_file(out, io::encode_png(drawn_difference(picture.png.picture, redrawn.png.picture),
                                       {}, picture.png.dots_per_inch));
}

int verify_pixels(const std::string& path, const Options& options) {
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

    const int code =
        tell_verdict(path, difference.is_none(), redrawn.atlas_change, "pixel and note");
    if (difference.is_none()) return code;
    tell_difference(picture, redrawn, difference);
    if (!options.picture.out.empty() && !difference.is_size)
        write_difference(options.picture.out, picture, redrawn);
    return code;
}

}  // namespace

int run_verify(const Options& options) {
    const std::string& path = options.subject;
    const std::optional<io::PaperFile> paper = io::read_paper(path);
    if (!paper) return verify_pixels(path, options);
    if (!options.picture.out.empty())
        throw UsageError("--diff: only of a PNG can a picture of the pixels be drawn that differ.");
    return verify_paper(path, *paper, options.atlas);
}

}  // namespace app
