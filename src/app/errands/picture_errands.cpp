#include "app/errands/picture_errands.hpp"

#include <fmt/format.h>

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

bool PictureErrands::is_drawn_at_once() const {
    return !is_laid_out(session_) && session_.atlas().event_count() <= most_events_at_once;
}

void PictureErrands::tell_saved(const char* what, const std::string& path) {
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

void PictureErrands::save_as_seen() {
    tell_saved("Picture", write_under_free_name(folder_of_pictures(session_),
                                                session_.picture().stem(session_.atlas().title),
                                                ".png", picture_as_seen()));
}

void PictureErrands::save_laid_out() {
    const char* const what = session_.picture().is_report() ? "Report" : "Picture";
    const std::string ending = fmt::format(".{}", session_.picture().ending());
    const auto folder = folder_of_pictures(session_);
    const std::string name = session_.picture().stem(session_.atlas().title);
    const auto work = [this, what, draw = laid_out(), ending, folder,
                       name](const io::Progress& progress) -> TaskRunner::Finish {
        const auto bytes = draw(progress);
        io::tell(progress, "Writing", 1.0);
        const std::string path = write_under_free_name(folder, name, ending, bytes);
        return [this, what, path] { tell_saved(what, path); };
    };
    tasks_.start({fmt::format("Drawing “{}”", name), false}, work,
                 [this](const std::exception& error) { fail(error); });
}

void PictureErrands::save_series() {
    const auto wanted =
        std::make_shared<const SeriesLaidOut>(series_laid_out(session_, location_()));
    const char* const what = wanted->is_sheet ? "Contact sheet" : "Animation";
    const std::string ending = fmt::format(".{}", session_.picture().ending());
    const auto folder = folder_of_pictures(session_);
    const std::string name = session_.picture().stem(session_.atlas().title);
    const auto work = [this, what, wanted, ending, folder,
                       name](const io::Progress& progress) -> TaskRunner::Finish {
        SeriesBytes series(wanted->file());
        const SeriesResult result =
            draw_series(wanted->staging, wanted->series, wanted->wishes, series, progress);
        io::tell(progress, "Writing", 1.0);
        const std::string path = write_under_free_name(folder, name, ending, series.bytes());
        std::string words = fmt::format("{} of {} saved: {}", what, in_words(result), path);
        for (const std::string& remark : result.remarks) words += "\n" + remark;
        return [this, words] { session_.apply(session::ShowMessage{words}); };
    };
    const std::size_t count = wanted->series.shots.size();
    tasks_.start({fmt::format("Drawing {} {} for “{}”", claims::with_thousands(count),
                              count == 1 ? "picture" : "pictures", name),
                  false},
                 work, [this](const std::exception& error) { fail(error); });
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
