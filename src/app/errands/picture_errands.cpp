#include "app/errands/picture_errands.hpp"

#include <fmt/format.h>

#include <utility>

#include "app/picture/laid_out.hpp"
#include "app/picture/picture_file.hpp"
#include "app/series/series_laid_out.hpp"
#include "claims/words/plain_words.hpp"
#include "io/all_cores.hpp"
#include "platform/clipboard.hpp"

namespace app {
namespace {

// The fingerprints of more take longer than a person should wait for the next frame.
constexpr std::size_t most_events_at_once = 30'000;

}  // namespace

/// Beside the window there is one job at a time, and what is seen now may be gone after it.
bool PictureErrands::is_drawn_at_once() const {
    return !is_laid_out(session_) &&
           (session_.task() || session_.atlas().event_count() <= most_events_at_once);
}

void PictureErrands::tell_saved(const std::string& what, const std::string& path) {
    session_.apply(session::ShowMessage{fmt::format("{} saved: {}", what, path)});
}

void PictureErrands::fail(const std::exception& error) {
    session_.apply(session::ShowMessage{.text = fmt::format("Nothing was saved. {}", error.what()),
                                        .is_problem = true});
}

void PictureErrands::save() {
    try {
        if (session_.picture().is_series())
            save_series();
        else if (is_drawn_at_once() && session_.picture().format == "png")
            save_as_seen();
        else
            save_laid_out();
    } catch (const std::exception& error) {
        fail(error);
    }
}

std::vector<std::uint8_t> PictureErrands::picture_as_seen() {
    return take_picture(renderer_, session_,
                        style_as_laid_out(session_, session_.viewport().pixel_ratio, location_()));
}

PictureErrands::Draw PictureErrands::picture_laid_out(PictureFormat format) {
    const Staging staging = staging_as_laid_out(session_);
    const PictureStyle style = style_as_laid_out(session_, staging.whole.pixel_ratio, location_());
    return [staging, style, format](const io::Progress& progress) {
        io::tell(progress, "Drawing", 0.0);
        return PictureMaker(io::all_cores()).make(format, staged(staging), style, progress);
    };
}

PictureErrands::Draw PictureErrands::report_laid_out(ReportFormat format) {
    const Staging staging = staging_as_laid_out(session_);
    const PictureStyle style = style_as_laid_out(session_, staging.whole.pixel_ratio, location_());
    return [staging, style, format](const io::Progress& progress) {
        io::tell(progress, "Writing the report", 0.0);
        const session::Session session = staged(staging);
        return take_report(format, session, style, report_evidence(format, session, style));
    };
}

PictureErrands::Draw PictureErrands::laid_out() {
    const session::PictureSetup& setup = session_.picture();
    if (!setup.is_report()) return picture_laid_out(picture_format("-", setup.format));
    return report_laid_out(setup.format == "html" ? ReportFormat::html : ReportFormat::pdf);
}

std::string PictureErrands::name() const {
    return session_.picture().stem(session_.atlas().title);
}

void PictureErrands::save_as_seen() {
    tell_saved("Picture", write_under_free_name(folder_of_pictures(session_), name(), ".png",
                                                picture_as_seen()));
}

void PictureErrands::save_laid_out() {
    const char* const what = session_.picture().is_report() ? "Report" : "Picture";
    save_beside("Drawing", [what, draw = laid_out()](const io::Progress& progress) {
        return Made{draw(progress), what, {}};
    });
}

void PictureErrands::save_series() {
    const auto wanted =
        std::make_shared<const SeriesLaidOut>(series_laid_out(session_, location_()));
    const std::string pictures = claims::counted(wanted->series.shots.size(), "picture");
    save_beside(fmt::format("Drawing {} for", pictures), [wanted](const io::Progress& progress) {
        SeriesBytes series(wanted->file());
        const SeriesResult result =
            draw_series(wanted->staging, wanted->series, wanted->wishes, series, progress);
        const char* const what = wanted->is_sheet ? "Contact sheet" : "Animation";
        return Made{series.bytes(), fmt::format("{} of {}", what, in_words(result)),
                    remarks_in_words(result)};
    });
}

/// `doing`: what the job does with a file of the name that follows.
void PictureErrands::save_beside(const std::string& doing,
                                 std::function<Made(const io::Progress&)> make) {
    const auto work = [this, make = std::move(make), folder = folder_of_pictures(session_),
                       name = name(), ending = fmt::format(".{}", session_.picture().ending())](
                          const io::Progress& progress) -> TaskRunner::Finish {
        const Made made = make(progress);
        io::tell(progress, "Writing", 1.0);
        const std::string path = write_under_free_name(folder, name, ending, made.bytes);
        return [this, what = made.what, told = path + made.remarks] { tell_saved(what, told); };
    };
    tasks_.start({fmt::format("{} “{}”", doing, name()), false}, work,
                 [this](const std::exception& error) { fail(error); });
}

void PictureErrands::copy() {
    const auto refuse = [this](const std::exception& error) {
        session_.apply(session::ShowMessage{
            .text = fmt::format("The picture was not copied. {}", error.what()),
            .is_problem = true});
    };
    try {
        Draw draw;
        if (is_drawn_at_once())
            draw = [bytes = picture_as_seen()](const io::Progress&) { return bytes; };
        else
            draw = picture_laid_out(PictureFormat::png);
        const auto work = [this, draw](const io::Progress& progress) -> TaskRunner::Finish {
            const auto bytes = draw(progress);
            platform::copy_png(bytes, [&] { return !progress || progress("Copying", 1.0); });
            return [this] { session_.apply(session::ShowMessage{"Picture copied."}); };
        };
        tasks_.start({"Copying the picture", false}, work, refuse);
    } catch (const std::exception& error) {
        refuse(error);
    }
}

}  // namespace app
