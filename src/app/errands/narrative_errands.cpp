#include "app/errands/narrative_errands.hpp"

#include <fmt/format.h>

#include <exception>
#include <utility>

#include "app/kept/named_files.hpp"
#include "app/picture/laid_out.hpp"
#include "app/series/draw_series.hpp"
#include "app/series/picture_folder.hpp"

namespace app {

NarrativeErrands::NarrativeErrands(session::Session& session, TaskRunner& tasks,
                                   std::function<std::string()> location)
    : session_(session), tasks_(tasks), location_(std::move(location)) {
    read();
}

void NarrativeErrands::read() {
    std::vector<std::string> problems;
    const auto& telling = session_.telling();
    session_.apply(session::NarrativesRead{
        folder_.read(telling ? telling->narrative.id : std::string(), problems)});
    if (!problems.empty())
        session_.apply(session::ShowMessage{
            .text = fmt::format("A narrative cannot be used. {}", problems.front()),
            .is_problem = true});
}

void NarrativeErrands::look() {
    if (folder_.has_news()) read();
}

void NarrativeErrands::begin() {
    try {
        const std::string id = folder_.add({"New narrative", {}});
        read();
        session_.apply(session::OpenNarrative{id});
    } catch (const std::exception& error) {
        session_.apply(session::ShowMessage{
            .text = fmt::format("No narrative was begun. {}", error.what()), .is_problem = true});
    }
}

void NarrativeErrands::keep(const session::KeepNarrative& errand) {
    const session::Narrative& narrative = errand.narrative;
    try {
        const std::string id = folder_.keep(narrative);
        if (id == narrative.id) return;
        session_.apply(session::OpenNarrative{});  // else what is open would stand for theirs
        read();
        session_.apply(session::OpenNarrative{id});
        session_.apply(session::ShowMessage{
            .text =
                fmt::format("Another window has changed the narrative “{}” meanwhile. Its version "
                            "stays as it is; yours is kept beside it, in {}.json.",
                            narrative.title, id),
            .is_problem = true});
    } catch (const std::exception& error) {
        session_.apply(session::ShowMessage{
            .text = fmt::format("The narrative could not be saved. {}", error.what()),
            .is_problem = true});
    }
}

void NarrativeErrands::keep_all() {
    if (const auto& telling = session_.telling(); telling && telling->is_being_typed)
        keep({telling->narrative});
}

void NarrativeErrands::remove(const session::RemoveNarrative& errand) {
    try {
        folder_.remove(errand.id);
    } catch (const std::exception& error) {
        session_.apply(session::OpenNarrative{});  // else what is open would stand for theirs
        session_.apply(session::ShowMessage{
            .text = fmt::format("The narrative is still there. {}", error.what()),
            .is_problem = true});
    }
    read();
}

void NarrativeErrands::draw() {
    if (!session_.telling()) return;
    const session::Narrative narrative = session_.telling()->narrative;
    const Staging staging = staging_as_laid_out(session_);
    const SeriesWishes wishes{
        style_as_laid_out(session_, staging.whole.pixel_ratio, location_()), {}, 1};
    const auto path = free_path(folder_of_pictures(session_), narrative.title, "");
    const session::PictureSetup& setup = session_.picture();
    const bool is_one_picture = !setup.is_report() && !setup.is_series();
    const PictureFormat format = picture_format("-", is_one_picture ? setup.format : "png");
    const auto work = [this, narrative, staging, wishes, path,
                       format](const io::Progress& progress) -> TaskRunner::Finish {
        PictureFolder folder(path, format);
        const SeriesResult result =
            draw_series(staging, series_of(narrative), wishes, folder, progress);
        const std::string words = fmt::format("{} saved in {}{}", in_words(result), path.string(),
                                              remarks_in_words(result));
        return [this, words] { session_.apply(session::ShowMessage{words}); };
    };
    tasks_.start({fmt::format("Drawing “{}”", narrative.title), false}, work,
                 [this](const std::exception& error) {
                     session_.apply(session::ShowMessage{
                         .text = fmt::format("No pictures were saved. {}", error.what()),
                         .is_problem = true});
                 });
}

}  // namespace app
