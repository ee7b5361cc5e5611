#include <doctest/doctest.h>

#include <algorithm>
#include <array>

#include "importing.hpp"
#include "problems.hpp"

using claims::Precision;
using test::added;
using test::imported;

namespace {

// The 49 columns of UCDP GED with invented events.
const std::string ucdp_header =
    "id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,"
    "conflict_name,dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,"
    "side_b_dset_id,side_b_new_id,side_b,number_of_sources,source_article,source_office,"
    "source_date,source_headline,source_original,where_prec,where_coordinates,where_description,"
    "adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,"
    "date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,"
    "gwnoa,gwnob\n";

/// A row with what the tests vary.
struct UcdpRow {
    std::string id = "7";
    std::string where_prec = "2", date_prec = "1";
    std::string start = "2020-10-11 00:00:00.000", end = "2020-10-11 00:00:00.000";
    std::string deaths = "0,2,5,0", estimates = "7,9,6";

    std::string text() const {
        return id +
               ",X-1,2020,1,Clear,1,1,1,A - B: Land,1,1,Government of A - B,1,1,"
               "Government of A,2,2,B,2," +
               R"("""Agency One,2020-10-11,Shells hit a town; five dead"";""Agency Two,2020-10-12,More""")" +
               ",,,,ministry," + where_prec +
               ",Smalltown,near Smalltown,North,East,40.5,46.5,POINT (46.5 40.5),1,A,1,Asia,2," +
               date_prec + "," + start + "," + end + "," + deaths + "," + estimates + ",1,\n";
    }
};

claims::ClaimDraft claim(const claims::EventDraft& event, const std::string& id) {
    const auto at = std::ranges::find(event.claims, id, &claims::ClaimDraft::id);
    REQUIRE_MESSAGE(at != event.claims.end(), id);
    return *at;
}

}  // namespace

TEST_CASE("UCDP GED is recognised and becomes an event with claims in ranges") {
    const test::Scratch scratch("import-ucdp");
    const io::Import import = imported(scratch, "ged.csv", ucdp_header + UcdpRow{}.text());
    INFO(test::in_words(import.preview.problems));
    CHECK(import.preview.profile == io::ImportProfile::ucdp);
    CHECK(import.preview.problems.empty());
    const claims::EventDraft event = added(import, "ucdp-7");
    CHECK(event.title == "State-based violence: Government of A - B");
    CHECK(event.kind == "state-based violence");
    CHECK(event.when == "2020-10-11");
    CHECK(event.at == geo::LngLat{46.5, 40.5});
    CHECK(event.precision == Precision::settlement);
    CHECK(event.radius_m == 25'000);
    CHECK(event.accused_side.empty());
    CHECK(event.notes.find("near Smalltown") != std::string::npos);
    CHECK(event.notes.find("A total of several incidents") != std::string::npos);

    const claims::ClaimDraft total = claim(event, "ucdp-7-total");
    CHECK(total.metric == "killed_person");
    CHECK(total.value_min == 6);
    CHECK(total.value_max == 9);
    CHECK(total.summary.find("Best estimate: 7") != std::string::npos);
    CHECK(total.basis == claims::Basis::statement);
    CHECK(claim(event, "ucdp-7-civilians").value_min == 5);
    CHECK(claim(event, "ucdp-7-side-b").value_max == 2);
    CHECK(import.additions.find_actor("ucdp")->side.empty());
    // Two sources: one for the figures, one of its own; no claim for a part with 0.
    CHECK(event.claims.size() == 4);
}

TEST_CASE("the sources of UCDP are split, and quote where they have it from") {
    const test::Scratch scratch("import-ucdp-sources");
    const io::Import import = imported(scratch, "ged.csv", ucdp_header + UcdpRow{}.text());
    const auto row = import.additions.find_event("ucdp-7");
    const auto all = import.additions.claims_about(row.value());
    const claims::Source* first = import.additions.source(all.front().source);
    REQUIRE(first != nullptr);
    CHECK(first->publisher == "Agency One");
    CHECK(first->published == "2020-10-11");
    CHECK(first->title == "Shells hit a town; five dead");
    CHECK(import.additions.source_chain_in_words(all.front().source) ==
          "Agency One, quoting the ministry");
    CHECK(import.additions.source(all.back().source)->publisher == "Agency Two");
}

TEST_CASE("UCDP's precision of time and place becomes EDTF and words") {
    const test::Scratch scratch("import-ucdp-precision");
    struct Case {
        std::string date_prec, end, when;
    };
    const std::string start = "2020-10-07";
    for (const Case& each :
         {Case{"1", start, "2020-10-07"}, Case{"2", start, "2020-10-07~"},
          Case{"3", start, "2020-10-05/2020-10-11"}, Case{"4", start, "2020-10"},
          Case{"5", start, "2020"}, Case{"6", start, "2020"}, Case{"", start, "2020-10-07"},
          Case{"2", "2020-10-09", "2020-10-07/2020-10-09"}}) {
        UcdpRow row;
        row.date_prec = each.date_prec;
        row.start = start;
        row.end = each.end;
        CHECK(test::only(imported(scratch, "g.csv", ucdp_header + row.text())).when == each.when);
    }
    const std::array<Precision, 7> places{
        Precision::exact,  Precision::settlement, Precision::district, Precision::region,
        Precision::region, Precision::country,    Precision::country};
    for (std::size_t code = 1; code <= places.size(); ++code) {
        UcdpRow row;
        row.where_prec = std::to_string(code);
        CHECK(test::only(imported(scratch, "g.csv", ucdp_header + row.text())).precision ==
              places[code - 1]);
    }
}

TEST_CASE("faulty rows of UCDP are reported with their lines, and kept where they can be") {
    const test::Scratch scratch("import-ucdp-faults");
    UcdpRow same, no_id, odd;
    no_id.id = "";
    odd.id = "8";
    odd.where_prec = "9";
    odd.start = "yesterday";
    odd.estimates = "7,3,6";
    const io::Import import = imported(
        scratch, "ged.csv", ucdp_header + same.text() + same.text() + no_id.text() + odd.text());
    const claims::Problems& problems = import.preview.problems;
    INFO(test::in_words(problems));
    CHECK(import.additions.event_count() == 2);
    CHECK(import.preview.left_out == 2);
    CHECK(test::has_problem(problems, "ged.csv", "line 3", "is used before, on line 2"));
    CHECK(test::has_problem(problems, "ged.csv", "line 4", "there is no id"));
    CHECK(test::has_problem(problems, "ged.csv", "line 5", "is no date"));
    CHECK(test::has_problem(problems, "ged.csv", "line 5", "low estimate is above"));
    CHECK(test::has_problem(problems, "ged.csv", "line 5", "is no code of where_prec"));
    CHECK(added(import, "ucdp-8").precision == Precision::country);
    CHECK(claim(added(import, "ucdp-8"), "ucdp-8-total").value_min == 7);
}

TEST_CASE("ACLED is recognised, also with capitals and day-month names") {
    const test::Scratch scratch("import-acled");
    const io::Import import = imported(
        scratch, "acled.csv",
        "EVENT_ID_CNTY;EVENT_DATE;YEAR;TIME_PRECISION;DISORDER_TYPE;EVENT_TYPE;SUB_EVENT_TYPE;"
        "ACTOR1;ACTOR2;COUNTRY;ADMIN1;LOCATION;LATITUDE;LONGITUDE;GEO_PRECISION;SOURCE;NOTES;"
        "FATALITIES;TIMESTAMP\n"
        "AAA1;11 October 2020;2020;1;Political violence;Explosions/Remote violence;Shelling;"
        "Forces of A;Civilians (B);B;North;Smalltown;40.5;46.5;1;Agency One;\"As written; here\";3;"
        "1603152000\n"
        "AAA2;07 October 2020;2020;2;Demonstrations;Protests;Peaceful protest;Protesters (B);;B;"
        "North;North;40.6;46.6;3;Agency One;;0;\n");
    INFO(test::in_words(import.preview.problems));
    CHECK(import.preview.profile == io::ImportProfile::acled);
    const claims::EventDraft shelling = added(import, "acled-AAA1");
    CHECK(shelling.title == "Shelling: Forces of A and Civilians (B)");
    CHECK(shelling.kind == "explosions/remote violence");
    CHECK(shelling.when == "2020-10-11");
    CHECK(shelling.precision == Precision::settlement);
    CHECK(shelling.place == "Smalltown, North, B");
    const claims::ClaimDraft deaths = claim(shelling, "acled-AAA1-fatalities");
    CHECK(deaths.value_min == 3);
    CHECK(deaths.value_max == 3);
    CHECK(deaths.made == "2020-10-20");
    const claims::EventDraft protest = added(import, "acled-AAA2");
    CHECK(protest.title == "Peaceful protest: Protesters (B)");
    CHECK(protest.when == "2020-10-05/2020-10-11");
    CHECK(protest.precision == Precision::region);
    // The same publisher is one source.
    CHECK(import.additions.sources.size() == 1);
}

TEST_CASE("what R wrote as NA in a known layout is nothing, and nobody’s name") {
    const test::Scratch scratch("import-acled-na");
    const io::Import import =
        imported(scratch, "acled.csv",
                 "event_id_cnty,event_date,time_precision,event_type,sub_event_type,actor1,actor2,"
                 "country,admin1,location,latitude,longitude,geo_precision,source,notes,fatalities,"
                 "timestamp\n"
                 "R1,28 December 2022,1,Battles,Armed clash,Group A,NA,Land,NA,Town,40,46,1,Agency,"
                 "NA,NA,NA\n");
    CHECK(import.preview.problems.empty());
    const claims::EventDraft event = added(import, "acled-R1");
    CHECK(event.title == "Armed clash: Group A");
    CHECK(event.place == "Town, Land");
    CHECK(event.notes.empty());
    CHECK(event.when == "2022-12-28");
    for (const claims::ClaimDraft& claim : event.claims) CHECK(claim.metric.empty());
}

TEST_CASE("several sources of ACLED are several sources, and month precision is a month") {
    const test::Scratch scratch("import-acled-sources");
    const io::Import import =
        imported(scratch, "a.csv",
                 "event_id_cnty,event_date,time_precision,event_type,latitude,longitude,source,"
                 "fatalities\nB1,2020-10-15,3,Battles,40.5,46.5,One; Two ;,many\n");
    const claims::EventDraft event = added(import, "acled-B1");
    CHECK(event.when == "2020-10");
    CHECK(import.additions.sources.size() == 2);
    CHECK(import.additions.sources[1].publisher == "Two");
    CHECK(event.claims.size() == 2);
    CHECK(event.claims[1].source_id == import.additions.sources[1].id);
    CHECK(test::has_problem(import.preview.problems, "a.csv", "line 2", "no number of deaths"));
}

TEST_CASE("TimeMap events are recognised and keep their sources and times") {
    const test::Scratch scratch("import-timemap");
    const io::Import import = imported(
        scratch, "export.csv",
        "id,description,date,time,time_precision,location,latitude,longitude,category,associations,"
        "sources,comments\n"
        "12,Smoke over the town. Seen from the south.,10/13/2020,14:30,,Smalltown,40.5,46.5,"
        "Shelling,\"north,south\",\"clip-1,https://example.org/clip\",unclear\n"
        ",Undated,,,,,40.6,46.6,,,,\n");
    INFO(test::in_words(import.preview.problems));
    CHECK(import.preview.profile == io::ImportProfile::timemap);
    const claims::EventDraft event = added(import, "timemap-12");
    CHECK(event.title == "Smoke over the town");
    CHECK(event.when == "2020-10-13");
    CHECK(event.layer == "Shelling");
    CHECK(event.notes.find("Time: 14:30") != std::string::npos);
    CHECK(event.claims.size() == 2);
    CHECK(event.claims[0].actor_id == "data-set-export");
    CHECK(import.additions.sources.size() == 2);
    CHECK(import.additions.sources[1].url == "https://example.org/clip");
    CHECK(import.additions.event_count() == 2);
}
