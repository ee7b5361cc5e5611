#include "app/errands/import_errands.hpp"

#include <fmt/format.h>

#include <set>
#include <utility>

#include "app/commands/tell_import.hpp"
#include "app/kept/remembered_mappings.hpp"
#include "claims/edit/merge.hpp"
#include "claims/vocabulary.hpp"

namespace app {
namespace {

io::ImportOptions options_of(const session::ImportRequest& request) {
    io::ImportOptions options;
    options.profile =
        io::import_profile_from_word(request.profile).value_or(io::ImportProfile::automatic);
    options.dates =
        claims::day_order_from_word(request.dates).value_or(claims::DayOrder::automatic);
    options.encoding = request.encoding;
    options.untold_precision =
        claims::precision_from_word(request.precision).value_or(options.untold_precision);
    if (request.columns)
        options.mapping.field_of = {request.columns->begin(), request.columns->end()};
    else
        options.remembered = remembered_mapping;
    return options;
}

/// Each name once: a column that comes again is kept in the notes.
std::vector<session::ImportColumn> columns_of(const io::ImportPreview& preview) {
    std::vector<session::ImportColumn> columns;
    std::set<std::string_view> seen;
    for (std::size_t i = 0; i < preview.columns.size(); ++i) {
        const std::string& name = preview.columns[i];
        const auto at = preview.mapping.field_of.find(name);
        if (at == preview.mapping.field_of.end() || !seen.insert(name).second) continue;
        columns.push_back(
            {name, at->second, preview.examples[i], preview.corrections.field_of.contains(name)});
    }
    return columns;
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
    preview.columns = columns_of(import.preview);
    preview.is_remembered = import.preview.is_remembered;
    for (const std::string_view field : io::mappable_fields()) preview.fields.emplace_back(field);
    return preview;
}

}  // namespace

void ImportErrands::read(const session::ReadImport& errand) {
    stop();
    waiting_ = errand.request;
    if (!job_.is_running()) start_next();
}

void ImportErrands::start_next() {
    if (!waiting_) return;
    is_given_up_ = false;
    file_ = std::filesystem::path(waiting_->path).filename().string();
    const auto work = [this, request = *std::exchange(waiting_, std::nullopt),
                       into = session_.history().current()](
                          const io::Progress& progress) -> BackgroundJob::Finish {
        const io::ImportOptions options = options_of(request);
        io::Import import = io::read_import(request.path, options, *into, way_.polite(progress));
        const session::ImportPreview preview = preview_of(import);
        auto found = std::make_shared<const Found>(Found{into, std::move(import)});
        return [this, preview, found] {
            if (is_given_up_) return;
            found_ = found;
            session_.apply(session::ImportRead{preview});
        };
    };
    job_.start(work, [this](const std::exception& error) {
        if (is_given_up_) return;
        session::ImportPreview preview;
        preview.problem = error.what();
        session_.apply(session::ImportRead{std::move(preview)});
    });
}

void ImportErrands::stop() {
    job_.stop();
    is_given_up_ = true;
    waiting_.reset();
    found_.reset();
}

bool ImportErrands::poll() {
    const BackgroundJob::State state = job_.poll();
    if (state == BackgroundJob::State::under_way && !is_given_up_)
        session_.apply(session::ImportProgress{job_.doing(), job_.share()});
    if (state == BackgroundJob::State::done) {
        job_.take_over();
        start_next();
    }
    return state != BackgroundJob::State::unchanged;
}

void ImportErrands::take_in() {
    if (!found_) return;
    const std::string title =
        fmt::format("Importing {} from {}", io::added_in_words(found_->import.merge), file_);
    const auto make = [found = found_, file = file_](const WorkspaceErrands::Snapshot& base) {
        WorkspaceErrands::Made made;
        std::string added = io::added_in_words(found->import.merge);
        if (found->base == base) {
            made.atlas = std::make_shared<const claims::Atlas>(found->import.merge.atlas);
        } else {
            claims::Merge merge = claims::merged(*base, found->import.additions);
            added = io::added_in_words(merge);
            made.atlas = std::make_shared<const claims::Atlas>(std::move(merge.atlas));
        }
        made.words = fmt::format("Imported {} from {}", added, file);
        return made;
    };
    workspace_.write_made(title, make, [this, found = found_] {
        remember_mapping(found->import.preview);
        stop();
        session_.apply(session::StopImport{});
        if (session_.is_open(session::Panel::import))
            session_.apply(session::TogglePanel{session::Panel::import});
    });
}

}  // namespace app
