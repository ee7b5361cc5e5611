#include "ui/edit/place_rows.hpp"

#include <fmt/format.h>
#include <imgui.h>

#include <cmath>
#include <memory>
#include <utility>
#include <vector>

#include "geo/position/read_position.hpp"
#include "session/map/where_words.hpp"
#include "session/search/place_search.hpp"
#include "ui/edit/form_options.hpp"
#include "ui/edit/typed_field.hpp"
#include "ui/fields/text_field.hpp"
#include "ui/parts/imgui_gaps.hpp"
#include "ui/parts/text.hpp"
#include "ui/parts/where.hpp"
#include "ui/parts/words.hpp"

namespace ui {
namespace {

constexpr std::size_t most_places = 6;
constexpr const char* position_field = "lng";

/// A position as it was read. It is read when it changes, not in each frame: telling the order of
/// the numbers takes the region's bounds.
struct ReadPosition {
    std::string text;
    std::shared_ptr<const geo::BaseMap> base;
    geo::PositionReading reading;
};

const geo::PositionReading& reading_of(const std::string& text,
                                       const std::shared_ptr<const geo::BaseMap>& base) {
    static ReadPosition last;
    if (last.text != text || last.base != base)
        last = {text, base, geo::read_position(text, geo::home_bounds(*base))};
    return last.reading;
}

/// A place that a text may mean, and what tells it from others of its name.
struct Offer {
    const geo::Boundary* place;
    Where around{session::surroundings_in_words};
};

/// The places that a text may mean, looked for once.
struct PlaceSearch {
    std::string text;
    std::shared_ptr<const geo::BaseMap> base;
    std::vector<Offer> offers;
};

/// "Ganja – Gəncə, Գանձակ, Гянджа"
std::string names_of(const geo::Boundary& place) {
    std::string names;
    for (const auto& [language, name] : place.names)
        if (name != place.name && names.find(name) == std::string::npos)
            names += (names.empty() ? "" : ", ") + name;
    return names.empty() ? place.name : place.name + " – " + names;
}

std::vector<Offer>& places_offered(const session::Session& session, const std::string& text) {
    static PlaceSearch search;
    if (search.text == text && search.base == session.base()) return search.offers;
    search = {text, session.base(), {}};
    for (const geo::Boundary* place : session::places_named(*search.base, text, most_places))
        search.offers.push_back({place});
    return search.offers;
}

/// Nobody has said yet how far off the place may be: it is what was proposed for a click.
bool is_as_proposed(const Form& form, const claims::EventDraft& event) {
    const double proposed = form.frame.session.draft()->proposed_radius_m;
    return proposed > 0.0 && event.radius_m == proposed;
}

struct Named {
    bool changed, entered;
};
/// The place's name; it may be entered by the key.
Named name_row(const Form& form, claims::EventDraft& event) {
    ImGui::PushID("place");
    label_of_row(form, "Place");
    const bool changed = text_field("##field", "a name in any language", event.place);
    const bool entered =
        ImGui::IsItemDeactivated() && !ImGui::GetIO().KeyCtrl && is_key_pressed("Enter", false);
    ImGui::PopID();
    return {changed, entered};
}

/// The places that the text may mean; true when one was picked, or the first by `entered`.
bool pick_place(const Form& form, claims::EventDraft& event, bool entered) {
    bool picked = false;
    for (auto& [place, around] : places_offered(form.frame.session, event.place)) {
        const geo::LngLat at = session::place_of(*place);
        if (event.place == place->name && claims::same_place(event.at, at)) return false;
        ImGui::PushID(place);
        const bool is_first = std::exchange(entered, false);
        if (link(form.frame, "Place it at " + names_of(*place)) || is_first) {
            event.place = place->name;
            event.at = at;
            claims::clear_unread(event.unread, position_field);
            event.precision = claims::Precision::settlement;
            if (is_as_proposed(form, event)) event.radius_m = 0.0;  // it was the click's
            picked = true;
        }
        ImGui::PopID();
        if (const std::string& words = around.at(form.frame.session, at); !words.empty())
            faint_text(words);
    }
    if (picked) form.frame.ask(session::FlyTo{{event.at, 8.0}});
    return picked;
}

/// Offers the gazetteer's words for a position that has no name yet; true when they were taken.
bool name_place(const Form& form, claims::EventDraft& event) {
    static Where where(session::settlement_in_words);
    if (!event.place.empty() || !geo::is_plausible(event.at)) return false;
    const std::string& words = where.at(form.frame.session, event.at);
    if (words.empty() || !link(form.frame, "Call the place “" + words + "”")) return false;
    event.place = words;
    return true;
}

/// Text that is no position leaves the event where it is.
bool position_row(const Form& form, claims::EventDraft& event) {
    ImGui::PushID(position_field);
    label_of_row(form, "Position");
    const auto [text, is_edited] =
        typed_field(position_field, "40.6828, 46.3606 or 40°40′58″N 46°21′38″E",
                    geo::position_text(event.at), event.unread);
    const geo::PositionReading& reading = reading_of(text, form.frame.session.base());
    if (is_edited) {
        claims::clear_unread(event.unread, position_field);
        if (reading.at || text.empty())
            event.at = reading.at.value_or(claims::nowhere);
        else
            claims::set_unread(event.unread, {position_field, text, reading.problem});
    }
    if (text.empty()) {
        faint_text("No place: the event is listed, not drawn.");
    } else if (reading.at) {
        const std::string how = ImGui::IsItemActive() ? ". " + reading.note : "";
        faint_text(position_in_words(*reading.at, 5) + how);
    }
    problem_of_row(form, position_field, false);
    ImGui::PopID();
    return is_edited;
}

/// What is not said stands there as an empty field: a 0 would look exact.
bool radius_row(const Form& form, claims::EventDraft& event) {
    double radius = event.radius_m == 0.0 ? std::nan("") : event.radius_m;
    const bool changed = number_row(form, "How far off it may be, metres", "radius_m", radius,
                                    event.unread, "not said");
    if (changed) event.radius_m = std::isnan(radius) ? 0.0 : radius;
    if (is_as_proposed(form, event))
        faint_text(
            "As far off as a click at this zoom may be. Place it closer in to be more exact.");
    return changed;
}

}  // namespace

bool place_rows(const Form& form, claims::EventDraft& event) {
    const auto [is_typed, entered] = name_row(form, event);
    bool changed = is_typed;
    changed |= pick_place(form, event, entered);
    changed |= name_place(form, event);
    changed |= position_row(form, event);
    const bool picking = form.frame.session.is_picking_place();
    if (picking) {
        faint_text("Click the place on the map; Escape leaves it.");
    } else if (link(form.frame, "Click it on the map")) {
        form.frame.ask(session::PickPlace{});
    }
    std::string precision(claims::to_word(event.precision));
    if (choice_row(form, "How exactly the place is known", "precision", precision,
                   precision_options())) {
        event.precision =
            claims::precision_from_word(precision).value_or(claims::Precision::country);
        changed = true;
    }
    changed |= radius_row(form, event);
    return changed;
}

}  // namespace ui
