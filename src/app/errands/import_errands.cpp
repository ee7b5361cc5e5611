#include "app/errands/import_errands.hpp"

#include <fmt/format.h>

#include <utility>

#include "app/commands/tell_import.hpp"
#include "app/kept/remembered_mappings.hpp"
#include "claims/edit/merge.hpp"

namespace app {
namespace {

io::ImportOptions options_of(const session::ImportRequest& request) {
    io::ImportOptions options;
    options.profile =
        io::import_profile_from_word(request.profile).value_or(io::ImportProfile::automatic);
    options.dates = io::date_order_from_word(request.dates).value_or(io::DateOrder::automatic);
    options.encoding = request.encoding;
    for (const auto& [column, field] : request.columns) options.mapping.field_of[column] = field;
    options.remembered = remembered_mapping;
    return options;
}

session::ImportPreview preview_of(const io::Import& import) {
    session::ImportPreview preview;
    preview.summary = import_summary(import);
    preview.suspicions = import.preview.suspicions;
    for (const claims::Problem& problem : import.preview.problems)
        preview.problems.push_back(claims::in_words(problem));
    preview.places = import.preview.places;
    preview.new_events = import.merge.events_added;
    preview.new_claims = import.merge.claims_to_known;
    if (import.preview.profile != io::ImportProfile::points) return preview;
    for (const std::string& column : import.preview.columns) {
        const auto at = import.preview.mapping.field_of.find(column);
        if (at != import.preview.mapping.field_of.end())
            preview.columns.emplace_back(column, at->second);
    }
    for (const std::string_view field : io::mappable_fields()) preview.fields.emplace_back(field);
    return preview;
}

}  // namespace

void ImportErrands::read(const session::ReadImport& errand) {
    stop();
    file_ = std::filesystem::path(errand.request.path).filename().string();
    const auto work = [this, request = errand.request, into = session_.history().current()](
                          const io::Progress& progress) -> BackgroundJob::Finish {
        const io::ImportOptions options = options_of(request);
        io::Import import = io::read_import(request.path, options, *into, way_.polite(progress));
        const session::ImportPreview preview = preview_of(import);
        auto found = std::make_shared<const Found>(
            Found{into, std::move(import.additions), std::move(import.merge)});
        if (!options.mapping.is_empty() && import.preview.profile == io::ImportProfile::points)
            remember_mapping(io::header_signature(import.preview.columns), options.mapping);
        return [this, preview, found] {
            found_ = found;
            session_.apply(session::ImportRead{preview});
        };
    };
    job_.start(work, [this](const std::exception& error) {
        session::ImportPreview preview;
        preview.problem = error.what();
        session_.apply(session::ImportRead{std::move(preview)});
    });
}

void ImportErrands::stop() {
    job_.give_up();
    found_.reset();
}

bool ImportErrands::poll() {
    const BackgroundJob::State state = job_.poll();
    if (state == BackgroundJob::State::under_way)
        session_.apply(session::ImportProgress{job_.doing(), job_.share()});
    if (state == BackgroundJob::State::done) job_.take_over();
    return state != BackgroundJob::State::unchanged;
}

void ImportErrands::take_in() {
    if (!found_) return;
    const std::string title =
        fmt::format("Importing {} from {}", io::added_in_words(found_->merge), file_);
    const auto make = [found = found_, file = file_](const WorkspaceErrands::Snapshot& base) {
        WorkspaceErrands::Made made;
        std::string added = io::added_in_words(found->merge);
        if (found->base == base) {
            made.atlas = std::make_shared<const claims::Atlas>(found->merge.atlas);
        } else {
            claims::Merge merge = claims::merged(*base, found->additions);
            added = io::added_in_words(merge);
            made.atlas = std::make_shared<const claims::Atlas>(std::move(merge.atlas));
        }
        made.words = fmt::format("Imported {} from {}", added, file);
        return made;
    };
    workspace_.write_made(title, make, [this] {
        stop();
        session_.apply(session::StopImport{});
        if (session_.is_open(session::Panel::import))
            session_.apply(session::TogglePanel{session::Panel::import});
    });
}

}  // namespace app
