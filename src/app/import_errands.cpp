#include "app/import_errands.hpp"

#include <fmt/format.h>

#include <utility>

#include "app/remembered_mappings.hpp"
#include "app/tell_import.hpp"
#include "claims/merge.hpp"
#include "platform/window.hpp"

namespace app {
namespace {

io::ImportOptions options_of(const session::ImportRequest& request) {
    io::ImportOptions options;
    options.profile =
        io::import_profile_from_word(request.profile).value_or(io::ImportProfile::automatic);
    options.dates = io::date_order_from_word(request.dates).value_or(io::DateOrder::automatic);
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

void ImportErrands::work(const std::stop_token& token, const session::ImportRequest& request,
                         const std::shared_ptr<const claims::Atlas>& into, News& news) {
    const io::Progress progress = [&](std::string_view what, double share) {
        const std::scoped_lock lock(news.mutex);
        // As often as a person can see it, not as often as the reader tells.
        if (news.doing != what || share - news.share >= 0.01) {
            news.doing = what;
            news.share = share;
            news.is_fresh = true;
            platform::Window::wake();
        }
        return !token.stop_requested();
    };
    const io::ImportOptions options = options_of(request);
    session::ImportPreview preview;
    std::optional<Found> found;
    try {
        io::Import import = io::read_import(request.path, options, *into, progress);
        preview = preview_of(import);
        found = {into, std::move(import.additions), std::move(import.merge)};
        if (!options.mapping.is_empty() && import.preview.profile == io::ImportProfile::points)
            remember_mapping(io::header_signature(import.preview.columns), options.mapping);
    } catch (const std::exception& error) {
        preview.problem = error.what();
    }
    if (token.stop_requested()) return;
    const std::scoped_lock lock(news.mutex);
    news.preview = std::move(preview);
    news.found = std::move(found);
    news.is_fresh = true;
    platform::Window::wake();
}

void ImportErrands::read(const session::ReadImport& errand) {
    stop();
    file_ = std::filesystem::path(errand.request.path).filename().string();
    news_ = std::make_shared<News>();
    worker_ =
        std::jthread([request = errand.request, into = session_.history().current(), news = news_](
                         const std::stop_token& token) { work(token, request, into, *news); });
}

void ImportErrands::stop() {
    worker_.request_stop();
    if (worker_.joinable()) worker_.join();
    news_.reset();
    found_.reset();
}

bool ImportErrands::poll() {
    if (!news_) return false;
    const std::scoped_lock lock(news_->mutex);
    if (!std::exchange(news_->is_fresh, false)) return false;
    if (news_->preview) {
        found_ = news_->found ? std::make_shared<const Found>(*std::exchange(news_->found, {}))
                              : nullptr;
        session_.apply(session::ImportRead{*std::exchange(news_->preview, std::nullopt)});
    } else {
        session_.apply(session::ImportProgress{news_->doing, news_->share});
    }
    return true;
}

void ImportErrands::take_in() {
    if (!found_) return;
    const std::string title =
        fmt::format("Importing {} from {}", in_figures(found_->merge.events_added, "event"), file_);
    const auto make = [found = found_, file = file_](const WorkspaceErrands::Snapshot& base) {
        WorkspaceErrands::Made made;
        std::size_t added = found->merge.events_added;
        if (found->base == base) {
            made.atlas = std::make_shared<const claims::Atlas>(found->merge.atlas);
        } else {
            claims::Merge merge = claims::merged(*base, found->additions);
            added = merge.events_added;
            made.atlas = std::make_shared<const claims::Atlas>(std::move(merge.atlas));
        }
        made.words = fmt::format("Imported {} from {}", in_figures(added, "event"), file);
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
