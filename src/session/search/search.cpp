#include "session/search/search.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "claims/dates/edtf.hpp"
#include "claims/filter/filter.hpp"
#include "geo/position/read_position.hpp"
#include "session/commands/command.hpp"
#include "session/map/where_words.hpp"
#include "session/search/fuzzy.hpp"
#include "session/search/place_search.hpp"
#include "session/search/title_search.hpp"

namespace session {
namespace {

constexpr std::size_t most_of_one_kind = 12;
constexpr double town_zoom = 10.0;

std::function<Action(const Session&)> always(Action action) {
    return [action = std::move(action)](const Session&) { return action; };
}

struct Candidate {
    int distance;
    Hit hit;
};

/// The best few of one kind; those equally good stay in the order in which they came.
void keep_best(std::vector<Candidate>& candidates, std::size_t most) {
    std::ranges::stable_sort(candidates, {}, &Candidate::distance);
    if (candidates.size() > most) candidates.resize(most);
}

std::vector<Candidate> commands_named(const std::string& typed) {
    std::vector<Candidate> found;
    for (const Command& command : commands()) {
        const std::string name = claims::folded(fmt::format("{} {}", command.title, command.menu));
        if (const auto distance = fuzzy_distance(name, typed))
            found.push_back(
                {*distance,
                 {"command", std::string(command.title),
                  std::string(command.shortcut.substr(0, command.shortcut.find(' '))), std::nullopt,
                  [&command](const Session& s) { return asked(command, s); },
                  [&command](const Session& s) { return why_not(command, s); }}});
    }
    keep_best(found, typed.empty() ? commands().size() : most_of_one_kind);
    return found;
}

std::vector<Candidate> places_fitting(const Session& session, const std::string& typed) {
    std::vector<Candidate> found;
    for (const geo::Boundary* place : places_named(*session.base(), typed, most_of_one_kind))
        found.push_back({fuzzy_distance(claims::folded(place->name), typed).value_or(1),
                         {"place", place->name, surroundings_in_words(session, place_of(*place)),
                          std::nullopt, always(FlyTo{{place_of(*place), town_zoom}})}});
    return found;
}

/// The place that was typed as coordinates.
std::vector<Candidate> position_typed(const Session& session, std::string_view typed) {
    const geo::PositionReading reading =
        geo::read_position(typed, geo::home_bounds(*session.base()));
    if (!reading.at) return {};
    return {
        {0,
         {"position", geo::position_text(*reading.at), settlement_in_words(session, *reading.at),
          std::nullopt, always(FlyTo{{*reading.at, town_zoom}})}}};
}

std::vector<Candidate> events_named(const Session& session, const std::string& typed) {
    std::vector<Candidate> found;
    for (const TitleFit& each :
         best_titles(session.atlas(), session.texts(), typed, most_of_one_kind)) {
        const claims::Event event = session.atlas().event(each.row);
        found.push_back({each.distance,
                         {"event", std::string(event.title), claims::edtf_in_words(event.when_text),
                          session.overview().statuses[each.row], always(Select{each.row, true})}});
    }
    return found;
}

std::vector<Candidate> actors_named(const Session& session, const std::string& typed) {
    std::vector<Candidate> found;
    for (const claims::Actor& actor : session.atlas().actors) {
        const std::string name = claims::folded(actor.name + " " + actor.short_name);
        if (const auto distance = fuzzy_distance(name, typed))
            found.push_back(
                {*distance, {"actor", actor.name, "", {}, always(SelectActor{actor.id})}});
    }
    keep_best(found, most_of_one_kind);
    return found;
}

std::vector<Candidate> views_named(const Session& session, const std::string& typed) {
    std::vector<Candidate> found;
    for (const SavedView& view : session.views())
        if (const auto distance = fuzzy_distance(claims::folded(view.name), typed))
            found.push_back({*distance,
                             {"view",
                              view.name,
                              claims::in_words(view.view.filter),
                              {},
                              always(ShowView{view})}});
    keep_best(found, most_of_one_kind);
    return found;
}

std::vector<Candidate> narratives_named(const Session& session, const std::string& typed) {
    std::vector<Candidate> found;
    for (const Narrative& narrative : session.narratives())
        if (const auto distance = fuzzy_distance(claims::folded(narrative.title), typed))
            found.push_back({*distance,
                             {"narrative",
                              narrative.title,
                              fmt::format("{} steps", narrative.steps.size()),
                              {},
                              always(OpenNarrative{narrative.id})}});
    keep_best(found, most_of_one_kind);
    return found;
}

}  // namespace

std::vector<Hit> search(const Session& session, std::string_view typed, std::size_t most) {
    std::string wanted = claims::folded(typed);
    while (wanted.ends_with(' ')) wanted.pop_back();
    std::vector<Candidate> all = position_typed(session, typed);
    for (Candidate& command : commands_named(wanted)) all.push_back(std::move(command));
    if (!wanted.empty())
        for (const auto& find :
             {places_fitting, events_named, actors_named, views_named, narratives_named})
            for (Candidate& candidate : find(session, wanted)) all.push_back(std::move(candidate));
    keep_best(all, most);
    std::vector<Hit> hits;
    for (Candidate& candidate : all) hits.push_back(std::move(candidate.hit));
    return hits;
}

}  // namespace session
