// make_atlas FOLDER EVENTS: writes an atlas of invented events as a folder of CSV files.
//
// The same number of events gives the same bytes: everything is drawn from one fixed seed. Places
// come in towns of uneven size, as in real tables, with a tenth strewn over the open country; an
// event has two claims on average, with figures, denials, verifications and withdrawals among them.

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <random>
#include <stdexcept>
#include <string>
#include <string_view>

namespace {

constexpr std::uint64_t seed = 20201011;
constexpr unsigned towns = 400, sources = 500, days = 2556, observers = 6, ministries = 4;
constexpr double west = 43.4, south = 38.4, east = 50.4, north = 41.9;
constexpr std::array<std::string_view, 2> sides{"north", "south"};
constexpr std::array<std::string_view, 7> kinds{"shelling", "clash",   "air strike",         "mine",
                                                "arrest",   "protest", "ceasefire violation"};
constexpr std::array<std::string_view, 3> layers{"attacks", "ground", "civil"};
constexpr std::array<std::string_view, 5> precisions{"exact", "settlement", "settlement",
                                                     "district", "region"};
constexpr std::array<std::string_view, 5> metrics{"", "", "killed_civilian", "injured_civilian",
                                                  "killed_military"};
constexpr std::array<unsigned, 7> claims_an_event{0, 1, 1, 2, 2, 3, 5};

/// Draws that are the same with every standard library.
class Chance {
 public:
    unsigned below(unsigned count) { return static_cast<unsigned>(engine_() % count); }
    double between(double least, double most) {
        return least + (most - least) * static_cast<double>(engine_() >> 11) * 0x1p-53;
    }
    /// Bell-shaped about 0.
    double around(double spread) {
        double sum = 0;
        for (int i = 0; i < 6; ++i) sum += between(-1, 1);
        return spread * sum / 1.4;
    }
    template <class All>
    std::string_view one_of(const All& all) {
        return all[below(static_cast<unsigned>(all.size()))];
    }

 private:
    std::mt19937_64 engine_{seed};
};

std::string day_in_words(unsigned day) {
    const std::chrono::year_month_day date{std::chrono::sys_days{std::chrono::days{16071 + day}}};
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()),
                       static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

void write_actors(std::FILE* file) {
    fmt::print(file, "id,name,short_name,side,kind,parent_id\n");
    for (const std::string_view side : sides)
        for (unsigned n = 0; n < ministries; ++n)
            fmt::print(file, "{0}-{1},Ministry {1} of {0},Ministry {1},{0},,\n", side, n);
    for (unsigned n = 0; n < observers; ++n)
        fmt::print(file, "observer-{0},Observer {0},Observer {0},,,\n", n);
}

void write_sources(std::FILE* file) {
    fmt::print(file, "id,publisher,title,url,archive_url,published,language,via_id\n");
    for (unsigned n = 0; n < sources; ++n)
        fmt::print(file, "s{0},Paper {1},Report {0},https://example.org/{0},,,en,\n", n, n % 60);
}

void write_events(std::FILE* file, unsigned count, Chance& chance) {
    std::array<std::array<double, 2>, towns> places{};
    for (auto& place : places) place = {chance.between(west, east), chance.between(south, north)};
    fmt::print(file,
               "id,title,kind,when,lng,lat,place,precision,radius_m,accused_side,layer,notes,"
               "created,modified\n");
    for (unsigned n = 0; n < count; ++n) {
        // Of two draws the lower: small numbers are large towns.
        const unsigned town =
            std::min({chance.below(towns), chance.below(towns), chance.below(towns)});
        const bool is_strewn = chance.below(10) == 0;
        const double lng =
            is_strewn ? chance.between(west, east) : places[town][0] + chance.around(0.04);
        const double lat =
            is_strewn ? chance.between(south, north) : places[town][1] + chance.around(0.04);
        const std::string place = is_strewn ? "" : fmt::format("Town {}", town);
        const std::string_view kind = chance.one_of(kinds);
        std::string when = day_in_words(chance.below(days));
        if (chance.below(20) == 0) when.resize(7);
        const unsigned accused = chance.below(3);
        fmt::print(file, "e{},{} near {},{},{},{:.5f},{:.5f},{},{},,{},{},{},,\n", n, kind,
                   is_strewn ? "the road" : place, kind, when, lng, lat, place,
                   chance.one_of(precisions), accused < 2 ? sides[accused] : "",
                   chance.one_of(layers),
                   chance.below(3) == 0 ? "As told in the report of the day." : "");
    }
}

void write_claim(std::FILE* file, unsigned number, unsigned event, Chance& chance) {
    const unsigned speaker = chance.below(2 * ministries + observers);
    const bool is_party = speaker < 2 * ministries;
    const unsigned side = speaker / ministries;
    const unsigned stance = chance.below(20);
    const std::string_view metric = chance.one_of(metrics);
    fmt::print(file, "c{},e{},{},{},{},{},{},{},{},,Says what happened in case {}.,,s{}\n", number,
               event,
               is_party ? fmt::format("{}-{}", sides[side], speaker % ministries)
                        : fmt::format("observer-{}", speaker - 2 * ministries),
               stance < 14   ? "asserts"
               : stance < 19 ? "denies"
                             : "withdraws",
               !is_party && chance.below(5) == 0 ? "verification" : "statement",
               is_party && stance < 14 ? sides[1 - side] : "", day_in_words(chance.below(days)),
               metric, metric.empty() ? "" : std::to_string(chance.below(40)), event % 1000,
               chance.below(sources));
}

void write_claims(std::FILE* file, unsigned events, Chance& chance) {
    fmt::print(file,
               "id,event_id,actor_id,stance,basis,accuses_side,made,metric,value_min,value_max,"
               "summary,quote,source_id\n");
    unsigned number = 0;
    for (unsigned event = 0; event < events; ++event)
        for (unsigned left = claims_an_event[chance.below(7)]; left > 0; --left)
            write_claim(file, number++, event, chance);
}

template <class Write>
void write_table(const std::filesystem::path& path, Write write) {
    std::FILE* file = std::fopen(path.c_str(), "w");
    if (file == nullptr) throw std::runtime_error(path.string() + " cannot be written.");
    write(file);
    std::fclose(file);
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 3) {
        fmt::print(stderr, "usage: make_atlas FOLDER EVENTS\n");
        return 2;
    }
    const std::filesystem::path folder = argv[1];
    const auto count = static_cast<unsigned>(std::stoul(argv[2]));
    std::filesystem::create_directories(folder);
    Chance chance;
    write_table(folder / "actors.csv", write_actors);
    write_table(folder / "sources.csv", write_sources);
    write_table(folder / "events.csv", [&](std::FILE* file) { write_events(file, count, chance); });
    write_table(folder / "claims.csv", [&](std::FILE* file) { write_claims(file, count, chance); });
}
