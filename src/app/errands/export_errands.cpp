#include "app/errands/export_errands.hpp"

#include <fmt/format.h>

#include <filesystem>

#include "app/workspace_path.hpp"
#include "claims/part.hpp"
#include "claims/words/plain_words.hpp"
#include "io/export/export_atlas.hpp"

namespace app {
namespace {

namespace fs = std::filesystem;

struct ExportJob {
    fs::path path;
    io::ExportFormat format;
    io::Taken taken;
    session::History::Snapshot atlas;
    bool is_part = false;
    std::vector<claims::EventRow> rows;  ///< of the part
};

/// What there is to tell.
std::string export_to_file(const ExportJob& job, const io::Progress& progress) {
    const claims::Atlas atlas = job.is_part ? claims::part_of(*job.atlas, job.rows) : *job.atlas;
    std::string words = fmt::format(
        "{} written to {}.", claims::counted(atlas.event_count(), "event"), job.path.string());
    for (const std::string& sentence :
         io::export_atlas(atlas, job.path, job.format, job.taken, progress))
        words += " " + sentence;
    return words;
}

}  // namespace

void ExportErrands::fail(const std::string& why) {
    session_.apply(session::ExportEnded{"Nothing was exported. " + why});
}

void ExportErrands::write(const session::ExportAtlas& errand) {
    const fs::path path = path_as_typed(errand.path);
    const auto format = io::export_format_of(path);
    if (!format)
        return fail(fmt::format("“{}” ends in none of .gpkg, .geojson, .csv, .kml and .xlsx.",
                                path.string()));
    std::error_code ignored;
    if (fs::exists(path, ignored)) {
        if (fs::equivalent(path, session_.workspace(), ignored))
            return fail(fmt::format("{} is the workspace that is open.", path.string()));
        if (!fs::is_regular_file(path, ignored))
            return fail(
                fmt::format("{} is there and is no file; it is not written over.", path.string()));
        if (!errand.may_replace)
            return session_.apply(session::ExportBlocked{errand, path.string()});
    }
    const ExportJob job{
        path,
        *format,
        errand.may_replace ? io::Taken::replace : io::Taken::refuse,
        session_.history().current(),
        errand.shown_only,
        errand.shown_only ? session_.overview().rows : std::vector<claims::EventRow>{}};
    const auto work = [this, job](const io::Progress& progress) -> TaskRunner::Finish {
        const std::string words = export_to_file(job, progress);
        return [this, words] {
            session_.apply(session::ExportEnded{});
            session_.apply(session::ShowMessage{words});
        };
    };
    tasks_.start({"Exporting to " + path.filename().string(), false}, work,
                 [this](const std::exception& error) { fail(error.what()); });
}

}  // namespace app
