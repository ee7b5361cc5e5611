#include "workspace_atlas.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <random>

namespace test {
namespace {

using claims::Atlas;
using claims::ClaimDraft;
using claims::EventDraft;

constexpr std::array<const char*, 8> texts{"",
                                           "Գանձակ, Gəncə, Гянджа",
                                           "“quoted” \"twice\" 'once'",
                                           "two\nlines\r\nand, commas",
                                           "  blanks around  ",
                                           "= 1 + 1",
                                           "NULL",
                                           "🕊 \t tab; DROP TABLE events;--"};
constexpr std::array<const char*, 6> dates{"",        "2020-10-11", "2020-09-27/..",
                                           "2014-22", "2016-04?",   "no date at all"};

class Maker {
 public:
    explicit Maker(std::uint32_t seed) : random_(seed) {}
    std::size_t below(std::size_t limit) { return random_() % limit; }
    std::string text() { return texts[below(texts.size())]; }
    std::string extra() {
        if (below(3) == 0) return {};
        const std::array<std::string, 3> cells{text(), below(2) == 0 ? "-5" : "''=cmd()", text()};
        return claims::join_extra(cells);
    }
    std::string date() { return dates[below(dates.size())]; }
    double figure() {
        return below(3) == 0 ? claims::not_provided : static_cast<double>(below(100)) / 8.0 + 0.1;
    }

    ClaimDraft claim(const std::string& id) {
        ClaimDraft claim;
        claim.id = id;
        claim.actor_id = fmt::format("actor-{}", below(4));
        claim.stance = static_cast<claims::Stance>(below(3));
        claim.basis = static_cast<claims::Basis>(below(2));
        claim.accuses_side = below(2) == 0 ? "" : "one";
        claim.made = date();
        claim.metric = below(2) == 0 ? "" : "killed_civilian";
        claim.value_min = figure();
        claim.value_max = claim.value_min + 1.0;
        claim.summary = text();
        claim.quote = text();
        claim.source_id = below(3) == 0 ? "" : fmt::format("source-{}", below(3));
        claim.extra = extra();
        return claim;
    }

    EventDraft event(const std::string& id) {
        EventDraft event;
        event.id = id;
        event.title = "Event " + text();
        event.kind = text();
        event.when = date();
        if (below(4) != 0)
            event.at = {44.0 + static_cast<double>(below(1000)) / 70.0,
                        39.0 + static_cast<double>(below(1000)) / 300.0};
        event.place = text();
        event.precision = static_cast<claims::Precision>(below(5));
        event.radius_m = static_cast<double>(below(3)) * 0.3;
        event.accused_side = below(2) == 0 ? "" : "two";
        event.layer = text();
        event.notes = text();
        event.created = date();
        event.modified = date();
        event.extra = extra();
        for (std::size_t i = below(5); i > 0; --i)
            event.claims.push_back(claim(fmt::format("{} claim {}", id, i)));
        return event;
    }

 private:
    std::mt19937 random_;
};

}  // namespace

EventDraft made_event(std::uint32_t seed, const std::string& id) {
    return Maker(seed).event(id);
}

Atlas made_atlas(std::uint32_t seed, int events) {
    Atlas atlas;
    atlas.title = "A “made” atlas\nof events";
    atlas.description = "What is said,\nby \"whom\"";
    atlas.extra = R"({"licence":"none","nested":{"b":[1,2.5,null],"a":"ə"}})";
    // Each is a name that some container cannot have as it is.
    atlas.extra_columns = {{"Name", "=name"},
                           {"", "title"},
                           {"status", "Notes", " \"ü\" "},
                           {"position", "ID", "a,b\nc"}};
    for (int i = 0; i < 4; ++i)
        atlas.actors.push_back({fmt::format("actor-{}", i), fmt::format("Actor {}", i),
                                i == 1 ? "Գ" : "", i < 2 ? "one" : (i == 2 ? "two" : ""), "state",
                                i == 1 ? "actor-0" : "", "", i == 0 ? "source-1" : "",
                                i == 2 ? "only the first" : ""});
    for (int i = 0; i < 3; ++i)
        atlas.sources.push_back({fmt::format("source-{}", i), "A paper", "A 'title'", "", "",
                                 "2020-10", "en", i == 0 ? "source-2" : "",
                                 i == 1 ? "one\x1Ftwo" : ""});
    std::vector<EventDraft> drafts;
    for (int i = 0; i < events; ++i)
        drafts.push_back(made_event(seed * 1000 + static_cast<std::uint32_t>(i),
                                    fmt::format("event {} '\"{}", seed, i)));
    return with_events(atlas, drafts);
}

std::string unlike(const Atlas& a, const Atlas& b) {
    if (a.title != b.title) return "title";
    if (a.description != b.description) return "description";
    if (a.extra != b.extra) return "extra: " + a.extra + " and " + b.extra;
    if (a.extra_columns != b.extra_columns) return "extra columns";
    if (a.actors != b.actors) return "actors";
    if (a.sources != b.sources) return "sources";
    if (a.event_count() != b.event_count())
        return fmt::format("{} and {} events", a.event_count(), b.event_count());
    for (claims::EventRow row = 0; row < a.event_count(); ++row) {
        const EventDraft one = draft_of(a, row), other = draft_of(b, row);
        if (!same(one, other)) return fmt::format("row {}: {} and {}", row, one.id, other.id);
    }
    return {};
}

Atlas edited(const Atlas& atlas, std::uint32_t seed) {
    Maker maker(seed);
    const auto count = atlas.event_count();
    const std::size_t what = count == 0 ? 0 : maker.below(8);
    if (what == 0) return with_event(atlas, maker.event(fmt::format("new {}", seed)));
    const auto row = static_cast<claims::EventRow>(maker.below(count));
    EventDraft draft = draft_of(atlas, row);
    switch (what) {
        case 1:
            return without_event(atlas, draft.id);
        case 2:
            return with_event(atlas, maker.event(draft.id));
        case 3: {  // merge two events, as the finder of duplicates does
            const auto other = static_cast<claims::EventRow>(maker.below(count));
            if (other == row) return atlas;
            const EventDraft merged = draft_of(atlas, other);
            draft.claims.insert(draft.claims.begin(), merged.claims.begin(), merged.claims.end());
            return with_event(without_event(atlas, merged.id), draft);
        }
        case 4:
            std::ranges::reverse(draft.claims);
            return with_event(atlas, draft);
        case 5: {
            claims::Actor actor = atlas.actors[maker.below(atlas.actors.size())];
            actor.side = maker.below(2) == 0 ? "one" : "two";
            return with_actor(atlas, actor);
        }
        case 6:
            return with_source(
                atlas, {fmt::format("source {}", seed), maker.text(), "", "", "", "2020", "", ""});
        default:
            draft.title += "!";
            return with_event(atlas, draft);
    }
}

}  // namespace test
