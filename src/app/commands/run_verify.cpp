#include <fmt/format.h>

#include <optional>

#include "app/command_line/demand_ending.hpp"
#include "app/commands/tasks.hpp"
#include "app/commands/verify_file.hpp"
#include "app/picture/off_screen.hpp"
#include "app/picture/picture.hpp"
#include "app/picture/picture_difference.hpp"
#include "app/picture/shown_again.hpp"
#include "app/series/contact_sheet.hpp"
#include "app/series/series_again.hpp"
#include "app/usage_error.hpp"
#include "claims/words/plain_words.hpp"
#include "io/error.hpp"
#include "io/evidence/sealed_png.hpp"
#include "io/files/files.hpp"

namespace app {
namespace {

/// The picture as it is drawn today, and what a person should know about that.
struct Redrawn {
    io::PngReading png;
    std::string renderer;
    std::string change;  ///< see ShownAgain
};

Redrawn redrawn(const io::PictureFile& picture, const std::string& atlas) {
    const ShownAgain again = shown_again({picture.view, picture.evidence}, atlas);
    if (picture.evidence->form == io::Form::contact_sheet) {
        ContactSheet sheet(picture.evidence->dots_per_inch);
        draw_again(again, *picture.evidence, sheet);
        const io::Evidence now = sheet.evidence();
        return {io::decode_png(sheet.finish(now)), now.renderer, again.change};
    }
    OffScreen off_screen;
    render::MapRenderer& renderer = off_screen.renderer();
    return {io::decode_png(take_picture(renderer, again.session, again.style)),
            renderer.device_description(), again.change};
}

/// What of the evidence says otherwise than today's would, apart from what may well differ and,
/// where the atlas has changed, its contents.
bool is_evidence_altered(const io::PictureFile& picture, const Redrawn& redrawn) {
    if (!redrawn.change.empty()) return false;
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
    demand_evidence(path, picture.evidence);
    io::demand_few_pixels(path, *picture.evidence);
    const Redrawn ought = redrawn(picture, options.atlas);
    const io::Seal seal = io::seal_of(picture.png);
    PictureDifference difference = difference_between(
        picture.png, ought.png, {io::evidence_keyword, io::seal_keyword, "Software"});
    // Versions that told nothing of the boundaries wrote no seal either.
    if (seal == io::Seal::missing && !picture.evidence->boundaries.empty())
        difference.notes.push_back(fmt::format("The note “{}” is missing", io::seal_keyword));
    if (!picture.png.foreign_part.empty())
        difference.notes.push_back(
            fmt::format("It holds a part “{}”, by which others may show something else",
                        picture.png.foreign_part));
    if (is_evidence_altered(picture, ought))
        difference.notes.push_back(
            fmt::format("The note “{}” says something else", io::evidence_keyword));

    const int code =
        tell_verdict(path, {difference.is_none(), "pixel and note", seal, ought.change});
    if (difference.is_none()) return code;
    tell_difference(picture, ought, difference);
    if (!options.picture.out.empty() && !difference.is_size)
        write_difference(options.picture.out, picture, ought);
    return code;
}

}  // namespace

int run_verify(const Options& options) {
    const std::string &path = options.subject, &diff = options.picture.out;
    if (!diff.empty()) demand_ending("--diff", diff, ".png");
    const std::optional<io::NotedFile> file = io::read_noted_file(path);
    if (!file) return verify_pixels(path, options);
    if (!diff.empty())
        throw UsageError("--diff: only of a PNG can a picture of the pixels be drawn that differ.");
    return verify_file(path, *file, options.atlas);
}

}  // namespace app
