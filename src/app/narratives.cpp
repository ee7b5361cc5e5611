#include "app/narratives.hpp"

#include <algorithm>

#include "app/named_files.hpp"
#include "app/views.hpp"
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

std::vector<session::Narrative> kept_narratives(std::vector<std::string>& problems) {
    std::vector<session::Narrative> narratives;
    for (const std::filesystem::path& path : json_files_in(narratives_folder())) {
        try {
            narratives.push_back(to_session(io::read_narrative(path), path.stem().string()));
        } catch (const io::Error& problem) {
            problems.emplace_back(problem.what());
        }
    }
    std::ranges::stable_sort(narratives, {}, &session::Narrative::title);
    return narratives;
}

void keep_narrative(const session::Narrative& narrative) {
    std::error_code ignored;
    std::filesystem::create_directories(narratives_folder(), ignored);
    io::write_narrative(path_of_narrative(narrative.id), to_file(narrative));
}

std::string add_narrative(const io::NarrativeText& narrative) {
    std::error_code ignored;
    std::filesystem::create_directories(narratives_folder(), ignored);
    const std::filesystem::path path = free_path(narratives_folder(), narrative.title, ".json");
    io::write_narrative(path, narrative);
    return path.stem().string();
}

void remove_narrative(const std::string& id) {
    delete_file(path_of_narrative(id));
}

}  // namespace app
