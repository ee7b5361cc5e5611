#include "app/kept/narratives.hpp"

#include <algorithm>

#include "app/kept/named_files.hpp"
#include "app/kept/views.hpp"
#include "io/error.hpp"
#include "platform/folders.hpp"

namespace app {
namespace {

std::filesystem::path narratives_folder() {
    return platform::settings_folder() / "narratives";
}

std::filesystem::path path_of_narrative(const std::string& id) {
    return narratives_folder() / (id + ".json");
}

/// Whether the file tells something else than it did. One that is gone has nothing to lose.
bool was_changed(const std::filesystem::path& path, const std::string& seen) {
    std::error_code ignored;
    if (!std::filesystem::exists(path, ignored)) return false;
    try {
        return io::narrative_to_json(io::read_narrative(path)) != seen;
    } catch (const io::Error&) {
        return true;  // whatever it is now, it is not ours
    }
}

}  // namespace

session::Narrative to_session(const io::NarrativeText& text, const std::string& id) {
    session::Narrative narrative{id, text.title, {}};
    for (const io::NarrativeStop& stop : text.steps)
        narrative.steps.push_back({stop.caption, stop.event_id, to_session(stop.view)});
    return narrative;
}

io::NarrativeText to_file(const session::Narrative& narrative) {
    io::NarrativeText text{narrative.title, {}};
    for (const session::NarrativeStep& step : narrative.steps)
        text.steps.push_back({step.caption, step.event_id, to_file(step.view)});
    return text;
}

NarrativeFolder::Times NarrativeFolder::times_now() {
    Times times;
    std::error_code ignored;
    for (const std::filesystem::path& path : json_files_in(narratives_folder()))
        times[path] = std::filesystem::last_write_time(path, ignored);
    return times;
}

bool NarrativeFolder::has_news() const {
    return times_now() != times_;
}

std::vector<session::Narrative> NarrativeFolder::read(const std::string& open,
                                                      std::vector<std::string>& problems) {
    times_ = times_now();
    std::vector<session::Narrative> narratives;
    for (const auto& [path, time] : times_) {
        try {
            const std::string id = path.stem().string();
            const io::NarrativeText text = io::read_narrative(path);
            if (id != open || !seen_.contains(id)) seen_[id] = io::narrative_to_json(text);
            narratives.push_back(to_session(text, id));
        } catch (const io::Error& problem) {
            problems.emplace_back(problem.what());
        }
    }
    std::ranges::stable_sort(narratives, {}, &session::Narrative::title);
    return narratives;
}

std::string NarrativeFolder::keep(const session::Narrative& narrative) {
    const std::filesystem::path path = path_of_narrative(narrative.id);
    const io::NarrativeText text = to_file(narrative);
    if (was_changed(path, seen_[narrative.id])) return add(text);
    std::error_code ignored;
    std::filesystem::create_directories(narratives_folder(), ignored);
    io::write_narrative(path, text);
    seen_[narrative.id] = io::narrative_to_json(text);
    times_[path] = std::filesystem::last_write_time(path, ignored);  // others may have news, too
    return narrative.id;
}

std::string NarrativeFolder::add(const io::NarrativeText& narrative) {
    std::error_code ignored;
    std::filesystem::create_directories(narratives_folder(), ignored);
    const std::filesystem::path path = free_path(narratives_folder(), narrative.title, ".json");
    io::write_narrative(path, narrative);
    const std::string id = path.stem().string();
    seen_[id] = io::narrative_to_json(narrative);
    return id;
}

void NarrativeFolder::remove(const std::string& id) {
    const std::filesystem::path path = path_of_narrative(id);
    if (was_changed(path, seen_[id]))
        throw io::FileError(path.string(),
                            "was changed by another window meanwhile; look at it first.");
    delete_file(path);
    seen_.erase(id);
}

}  // namespace app
