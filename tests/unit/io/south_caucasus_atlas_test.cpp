// The bundled atlas against the public record of 12 October 2020 that it tells.
#include <doctest/doctest.h>

#include <array>
#include <cmath>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "claims/atlas.hpp"
#include "claims/dates/edtf.hpp"
#include "claims/status/status.hpp"
#include "io/atlas/read_atlas.hpp"

using claims::Precision;
using claims::Status;

namespace {

constexpr std::string_view whole_chain =
    "IANS, quoting Xinhua, quoting the Russian Foreign Ministry";

const io::AtlasReading& reading() {
    static const io::AtlasReading read =
        io::read_atlas(std::string(GEODATA_DIR) + "/south-caucasus-2020");
    return read;
}
const claims::Atlas& atlas() {
    return *reading().atlas;
}

/// The end of a day: what was known once it was over.
claims::Instant end_of(std::string_view day) {
    const auto date = claims::read_edtf(day).date;
    REQUIRE(date.has_value());
    return date->extent.end;
}

claims::EventRow row_of(std::string_view id) {
    CAPTURE(std::string(id));
    const auto row = atlas().find_event(id);
    REQUIRE(row.has_value());
    return *row;
}

claims::Claim claim_of(std::string_view event_id, std::string_view claim_id) {
    for (const claims::Claim& claim : atlas().claims_about(row_of(event_id)))
        if (claim.id == claim_id) return claim;
    FAIL("no claim " << std::string(claim_id) << " about " << std::string(event_id));
    return {};
}

bool says(std::string_view text, std::string_view part) {
    return text.find(part) != std::string_view::npos;
}

/// What the record says, and how precisely it says it.
struct Expected {
    std::string_view id;
    std::string_view when;
    Status status;  ///< at the end of 12 October 2020
    Precision precision;
    std::size_t claims;
};
constexpr std::array expected{
    Expected{"ganja-2020-10-11", "2020-10-11", Status::contested, Precision::settlement, 3},
    Expected{"lavrov-cavusoglu-call-2020-10-11", "2020-10-11", Status::reported,
             Precision::settlement, 3},
    Expected{"moscow-talks-2020-10-09", "2020-10-09/2020-10-10", Status::reported,
             Precision::settlement, 1},
    Expected{"joint-statement-2020-10-10", "2020-10-10", Status::acknowledged,
             Precision::settlement, 3},
    Expected{"ceasefire-2020-10-10", "2020-10-10", Status::reported, Precision::region, 0},
    Expected{"clashes-2020-09-27", "2020-09-27/..", Status::contested, Precision::region, 2},
    Expected{"martial-law-azerbaijan-2020", "2020-09-27~", Status::claimed, Precision::country, 1},
    Expected{"martial-law-armenia-2020", "2020-09-27~", Status::claimed, Precision::country, 1},
    Expected{"nk-personnel-killed-2020", "2020-09-27/2020-10-12", Status::claimed,
             Precision::region, 2},
    Expected{"az-civilians-killed-2020", "2020-09-27/2020-10-12", Status::claimed,
             Precision::country, 2},
    Expected{"flare-up-2014-22", "2014-22", Status::reported, Precision::region, 0},
    Expected{"flare-up-2016-04", "2016-04", Status::reported, Precision::region, 0},
    Expected{"flare-up-2020-07", "2020-07", Status::reported, Precision::region, 0},
    Expected{"war-1988-1994", "1988/1994", Status::reported, Precision::region, 0},
    Expected{"ceasefire-1994", "1994", Status::reported, Precision::region, 0},
};

}  // namespace

TEST_CASE("The bundled atlas reads without a problem") {
    for (const claims::Problem& problem : reading().problems) FAIL_CHECK(claims::in_words(problem));
    CHECK(atlas().title == "South Caucasus, October 2020");
    CHECK(atlas().event_count() == expected.size());
    CHECK(atlas().claim_count() == 18);
}

TEST_CASE("Every event of the record has its date, precision and status of 12 October 2020") {
    const claims::Instant known_on = end_of("2020-10-12");
    for (const Expected& want : expected) {
        CAPTURE(std::string(want.id));
        const claims::EventRow row = row_of(want.id);
        const claims::Event event = atlas().event(row);
        CHECK(event.when_text == want.when);
        CHECK(event.precision == want.precision);
        CHECK(event.is_located());
        CHECK(event.radius_m > 0);
        CHECK_FALSE(event.notes.empty());
        CHECK(atlas().claims_about(row).size() == want.claims);
        CHECK(claims::to_word(claims::derive_status(atlas(), row, known_on)) ==
              claims::to_word(want.status));
    }
}

TEST_CASE("No place is told more precisely than the record has it") {
    for (claims::EventRow row = 0; row < atlas().event_count(); ++row) {
        const claims::Event event = atlas().event(row);
        CAPTURE(std::string(event.id));
        CHECK(event.precision != Precision::exact);
        CHECK(event.precision != Precision::district);
        const double least_m = event.precision == Precision::settlement ? 1'000
                               : event.precision == Precision::region   ? 50'000
                                                                        : 100'000;
        CHECK(event.radius_m >= least_m);
    }
}

TEST_CASE("Ganja is alleged on 11 October and contested once the denial is known") {
    const claims::EventRow row = row_of("ganja-2020-10-11");
    CHECK(atlas().event(row).accused_side == "armenia");
    CHECK(claims::derive_status(atlas(), row, end_of("2020-10-10")) == Status::reported);
    CHECK(claims::derive_status(atlas(), row, end_of("2020-10-11")) == Status::alleged);

    const claims::Derivation derivation = claims::derive(atlas(), row, end_of("2020-10-12"));
    CHECK(derivation.status == Status::contested);
    CHECK(derivation.rule == 6);
    const std::size_t asserted = derivation.reason.find("asserted by");
    const std::size_t azerbaijan = derivation.reason.find("Azerbaijan");
    const std::size_t denied = derivation.reason.find("denied by");
    const std::size_t ministry = derivation.reason.find("Armenian Defence Ministry");
    CAPTURE(derivation.reason);
    REQUIRE(ministry != std::string::npos);
    CHECK(asserted < azerbaijan);
    CHECK(azerbaijan < denied);
    CHECK(denied < ministry);
}

TEST_CASE("The clashes show that each side blames the other") {
    const claims::EventRow row = row_of("clashes-2020-09-27");
    std::set<std::string> said;
    for (const claims::Claim& claim : atlas().claims_about(row)) {
        const claims::Actor* actor = atlas().actor(claim.actor);
        REQUIRE(actor != nullptr);
        said.insert(actor->id + " " + std::string(claims::to_word(claim.stance)) + " " +
                    std::string(claim.accuses_side));
    }
    CHECK(said ==
          std::set<std::string>{"azerbaijan asserts armenia", "armenia asserts azerbaijan"});

    const claims::Derivation derivation = claims::derive(atlas(), row, end_of("2020-10-12"));
    CAPTURE(derivation.reason);
    CHECK(derivation.rule == 6);
    CHECK(says(derivation.reason, "Armenia accused by Azerbaijan"));
    CHECK(says(derivation.reason, "Azerbaijan accused by Armenia"));
    CHECK(says(atlas().event(row).notes, "each side blames the other"));
}

TEST_CASE("A figure is somebody's figure, and one not given is no zero") {
    const claims::Claim personnel = claim_of("nk-personnel-killed-2020", "nk-personnel-killed");
    CHECK(atlas().actor(personnel.actor)->id == "nagorno-karabakh-authorities");
    CHECK(personnel.metric == "killed_personnel");
    CHECK(personnel.value_min == 201);
    CHECK(personnel.value_max == 201);

    const claims::Claim civilians = claim_of("az-civilians-killed-2020", "az-civilians-killed");
    CHECK(atlas().actor(civilians.actor)->id == "azerbaijan");
    CHECK(civilians.metric == "killed_civilian");
    CHECK(civilians.value_min == 22);
    CHECK(civilians.value_max == 22);

    const claims::Claim missing = claim_of("az-civilians-killed-2020", "az-military-killed");
    CHECK(atlas().actor(missing.actor)->id == "azerbaijan");
    CHECK(missing.metric == "killed_military");
    CHECK(std::isnan(missing.value_min));
    CHECK(std::isnan(missing.value_max));
    CHECK_FALSE(missing.gives_figure());
    CHECK_FALSE(claim_of("ganja-2020-10-11", "ganja-azerbaijan-casualties").gives_figure());
}

TEST_CASE("What comes from the Russian Foreign Ministry says through whom") {
    for (const std::string_view id : {"lavrov-cavusoglu-call-2020-10-11", "moscow-talks-2020-10-09",
                                      "joint-statement-2020-10-10"}) {
        for (const claims::Claim& claim : atlas().claims_about(row_of(id))) {
            CAPTURE(std::string(claim.id));
            CHECK(atlas().source_chain_in_words(claim.source) == whole_chain);
            CHECK(atlas().source_chain(claim.source).size() == 3);
        }
    }
    const claims::Claim accusation = claim_of("ganja-2020-10-11", "ganja-azerbaijan-accuses");
    CHECK(atlas().source_chain_in_words(accusation.source) == "IANS");
}

TEST_CASE("Every claim names a speaker, a date, a source and what was said") {
    for (claims::EventRow row = 0; row < atlas().event_count(); ++row) {
        const std::vector<claims::Claim> claims_here = atlas().claims_about(row);
        if (claims_here.empty()) CHECK(says(atlas().event(row).notes, "IANS"));
        for (const claims::Claim& claim : claims_here) {
            CAPTURE(std::string(claim.id));
            CHECK(atlas().actor(claim.actor) != nullptr);
            CHECK(atlas().source(claim.source) != nullptr);
            CHECK_FALSE(claim.summary.empty());
            CHECK(claim.quote.empty());
            CHECK(claim.made.end <= end_of("2020-10-12"));
            CHECK(claim.made.begin > claims::distant_past);
        }
    }
}

TEST_CASE("Media are sources and never actors") {
    for (const claims::Actor& actor : atlas().actors)
        for (const std::string_view medium : {"IANS", "Xinhua"})
            CHECK_FALSE(says(actor.name, medium));
}

TEST_CASE("What the record says about an actor stands with it, with its source") {
    struct Note {
        std::string_view actor, side, part;
    };
    constexpr std::array notes{
        Note{"azerbaijan", "azerbaijan", "internationally recognised as part of Azerbaijan"},
        Note{"azerbaijan", "azerbaijan", "Turkey openly backs Azerbaijan"},
        Note{"nagorno-karabakh-authorities", "nagorno-karabakh", "Republic of Artsakh"},
        Note{"nagorno-karabakh-authorities", "nagorno-karabakh", "de facto independent"},
        Note{"nagorno-karabakh-authorities", "nagorno-karabakh", "ethnic Armenian majority"},
        Note{"turkey", "", "openly backs Azerbaijan"},
    };
    for (const Note& note : notes) {
        CAPTURE(std::string(note.actor));
        const claims::Actor* actor = atlas().find_actor(note.actor);
        REQUIRE(actor != nullptr);
        CHECK(actor->side == note.side);
        CHECK(says(actor->notes, note.part));
    }
    std::set<std::string> known;
    for (const claims::Source& source : atlas().sources) known.insert(source.id);
    for (const claims::Actor& actor : atlas().actors) {
        CAPTURE(actor.id);
        if (!actor.notes.empty()) CHECK(known.contains(actor.source_id));
        if (!actor.parent_id.empty()) CHECK(atlas().find_actor(actor.parent_id) != nullptr);
    }
}
