#include "app/commands/verify_file.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "app/picture/paper_picture.hpp"
#include "app/picture/picture_file.hpp"
#include "app/picture/report_file.hpp"
#include "app/picture/shown_again.hpp"
#include "app/series/animated_series.hpp"
#include "app/series/series_again.hpp"
#include "claims/words/plain_words.hpp"
#include "io/evidence/seal.hpp"

namespace app {
namespace {

/// A file as it is made today.
struct MadeAgain {
    io::Evidence now;    ///< what it would say
    io::Evidence ought;  ///< what it was made with
    std::vector<std::uint8_t> bytes;
};

class MakeAgain {
 public:
    MakeAgain(const io::NotedFile& file, const ShownAgain& again) : file_(file), again_(again) {}

    MadeAgain make() {
        switch (file_.evidence->form) {
            case io::Form::report:
                return report(file_.kind == io::FileKind::pdf ? ReportFormat::pdf
                                                              : ReportFormat::html);
            case io::Form::contact_sheet:
            case io::Form::animation:
                return animation();
            case io::Form::picture:
                break;
        }
        return picture(format());
    }

 private:
    PictureFormat format() const {
        switch (file_.kind) {
            case io::FileKind::pdf:
                return PictureFormat::pdf;
            case io::FileKind::jpeg:
                return PictureFormat::jpeg;
            case io::FileKind::webp:
                return PictureFormat::webp;
            case io::FileKind::svg:
            case io::FileKind::html:
                break;
        }
        return PictureFormat::svg;
    }

    /// Of an atlas that has changed the evidence says otherwise; that alone alters no picture.
    io::Evidence ought(const io::Evidence& now) const {
        const io::Evidence& was = *file_.evidence;
        return again_.change.empty() ? as_it_was(now, was) : was;
    }

    MadeAgain picture(PictureFormat format) {
        PictureMaker maker;
        const bool in_pixels = has_pixels(format);
        MadeAgain made;
        made.now = in_pixels ? maker.evidence(again_.session, again_.style)
                             : paper_evidence(format, again_.session, again_.style);
        made.ought = ought(made.now);
        made.bytes = in_pixels
                         ? maker.make(format, again_.session, again_.style, made.ought)
                         : take_paper_picture(format, again_.session, again_.style, made.ought);
        return made;
    }

    MadeAgain report(ReportFormat format) {
        MadeAgain made{report_evidence(format, again_.session, again_.style), {}, {}};
        made.ought = ought(made.now);
        made.bytes = take_report(format, again_.session, again_.style, made.ought);
        return made;
    }

    MadeAgain animation() {
        AnimatedSeries series;
        draw_again(again_, *file_.evidence, series);
        MadeAgain made{series.evidence(), {}, {}};
        made.ought = ought(made.now);
        made.bytes = series.finish(made.ought);
        return made;
    }

    const io::NotedFile& file_;
    const ShownAgain& again_;
};

void tell_bytes(const std::vector<std::uint8_t>& is, const std::vector<std::uint8_t>& ought) {
    const auto first = std::ranges::mismatch(is, ought).in1 - is.begin();
    if (is.size() != ought.size())
        fmt::print("  It has {} bytes, not {}.\n", claims::with_thousands(is.size()),
                   claims::with_thousands(ought.size()));
    fmt::print("  The first byte that differs is byte {} of {}.\n",
               claims::with_thousands(static_cast<std::uint64_t>(first) + 1),
               claims::with_thousands(is.size()));
}

}  // namespace

int verify_file(const std::string& path, const io::NotedFile& file, const std::string& atlas) {
    demand_evidence(path, file.evidence);
    const io::Evidence& was = *file.evidence;
    if (file.kind == io::FileKind::jpeg || file.kind == io::FileKind::webp)
        io::demand_few_pixels(path, was);
    const ShownAgain again = shown_again({file.view, was}, atlas);
    const MadeAgain made = MakeAgain(file, again).make();

    const bool is_same = made.bytes == file.bytes;
    const int code = tell_verdict(path, {is_same, "byte", io::seal_of(file.bytes), again.change});
    if (is_same) return code;
    tell_bytes(file.bytes, made.bytes);
    if (!(made.ought == was))
        fmt::print("  The note “{}” says something else.\n", io::evidence_keyword);
    if (file.kind == io::FileKind::jpeg)
        fmt::print(
            "  A JPEG keeps no pixel exactly: whether the change can be seen is not to be told, "
            "only that it is another file.\n");
    tell_makers(was, made.now.renderer);
    return code;
}

}  // namespace app
