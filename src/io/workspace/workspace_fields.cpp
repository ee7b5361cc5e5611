#include "io/workspace/workspace_fields.hpp"

#include <array>

#include "io/geopackage/geopackage_point.hpp"

namespace io {
namespace {

using claims::Actor;
using claims::ClaimDraft;
using claims::EventDraft;
using claims::Source;

template <class Entry, std::string Entry::*member>
Value text(const Entry& entry) {
    return text_value(entry.*member);
}

template <auto member, class Entry>
Value word(const Entry& entry) {
    return std::string(claims::to_word(entry.*member));
}

/// An id is never NULL.
template <class Entry>
Value id(const Entry& entry) {
    return entry.id;
}

Value geometry(const EventDraft& event) {
    if (!geo::is_plausible(event.at)) return {};
    return to_geopackage(event.at);
}

Value radius(const EventDraft& event) {
    if (event.radius_m == 0.0) return {};
    return number_value(event.radius_m);
}

Value value_min(const ClaimDraft& claim) {
    return number_value(claim.value_min);
}

Value value_max(const ClaimDraft& claim) {
    return number_value(claim.value_max);
}

constexpr std::array<Field<EventDraft>, 13> events{{
    {"id", id<EventDraft>},
    {"geom", geometry},
    {"title", text<EventDraft, &EventDraft::title>},
    {"kind", text<EventDraft, &EventDraft::kind>},
    {"when", text<EventDraft, &EventDraft::when>},
    {"place", text<EventDraft, &EventDraft::place>},
    {"precision", word<&EventDraft::precision, EventDraft>},
    {"radius_m", radius},
    {"accused_side", text<EventDraft, &EventDraft::accused_side>},
    {"layer", text<EventDraft, &EventDraft::layer>},
    {"notes", text<EventDraft, &EventDraft::notes>},
    {"created", text<EventDraft, &EventDraft::created>},
    {"modified", text<EventDraft, &EventDraft::modified>},
}};

constexpr std::array<Field<ClaimDraft>, 12> claims_of_events{{
    {"id", id<ClaimDraft>},
    {"actor_id", text<ClaimDraft, &ClaimDraft::actor_id>},
    {"stance", word<&ClaimDraft::stance, ClaimDraft>},
    {"basis", word<&ClaimDraft::basis, ClaimDraft>},
    {"accuses_side", text<ClaimDraft, &ClaimDraft::accuses_side>},
    {"made", text<ClaimDraft, &ClaimDraft::made>},
    {"metric", text<ClaimDraft, &ClaimDraft::metric>},
    {"value_min", value_min},
    {"value_max", value_max},
    {"summary", text<ClaimDraft, &ClaimDraft::summary>},
    {"quote", text<ClaimDraft, &ClaimDraft::quote>},
    {"source_id", text<ClaimDraft, &ClaimDraft::source_id>},
}};

constexpr std::array<Field<Actor>, 8> actors{{
    {"id", id<Actor>},
    {"name", text<Actor, &Actor::name>},
    {"short_name", text<Actor, &Actor::short_name>},
    {"side", text<Actor, &Actor::side>},
    {"kind", text<Actor, &Actor::kind>},
    {"parent_id", text<Actor, &Actor::parent_id>},
    {"notes", text<Actor, &Actor::notes>},
    {"source_id", text<Actor, &Actor::source_id>},
}};

constexpr std::array<Field<Source>, 8> sources{{
    {"id", id<Source>},
    {"publisher", text<Source, &Source::publisher>},
    {"title", text<Source, &Source::title>},
    {"url", text<Source, &Source::url>},
    {"archive_url", text<Source, &Source::archive_url>},
    {"published", text<Source, &Source::published>},
    {"language", text<Source, &Source::language>},
    {"via_id", text<Source, &Source::via_id>},
}};

}  // namespace

std::span<const Field<EventDraft>> event_fields() {
    return events;
}

std::span<const Field<ClaimDraft>> claim_fields() {
    return claims_of_events;
}

std::span<const Field<Actor>> actor_fields() {
    return actors;
}

std::span<const Field<Source>> source_fields() {
    return sources;
}

}  // namespace io
