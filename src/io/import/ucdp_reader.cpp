#include <fmt/format.h>

#include <array>
#include <cmath>

#include "claims/written_dates/date_spans.hpp"
#include "io/atlas/words.hpp"
#include "io/foreign/foreign_number.hpp"
#include "io/import/record_claims.hpp"
#include "io/import/row_reader.hpp"
#include "io/import/ucdp_sources.hpp"
#include "io/numbers.hpp"

// Source of the layout and the meaning of its codes: UCDP Georeferenced Event Dataset Codebook,
// https://ucdp.uu.se/downloads/ged/ged251.pdf. See docs/import.md.
namespace io {
namespace {

using claims::not_provided;
using claims::Precision;

enum Column {
    id,
    type_of_violence,
    conflict_name,
    dyad_name,
    side_a,
    side_b,
    source_article,
    source_office,
    source_date,
    source_original,
    where_prec,
    where_coordinates,
    where_description,
    adm_1,
    adm_2,
    latitude,
    longitude,
    country,
    event_clarity,
    date_prec,
    date_start,
    date_end,
    deaths_a,
    deaths_b,
    deaths_civilians,
    deaths_unknown,
    best,
    high,
    low
};
constexpr std::array<std::string_view, 29> columns{"id",
                                                   "type_of_violence",
                                                   "conflict_name",
                                                   "dyad_name",
                                                   "side_a",
                                                   "side_b",
                                                   "source_article",
                                                   "source_office",
                                                   "source_date",
                                                   "source_original",
                                                   "where_prec",
                                                   "where_coordinates",
                                                   "where_description",
                                                   "adm_1",
                                                   "adm_2",
                                                   "latitude",
                                                   "longitude",
                                                   "country",
                                                   "event_clarity",
                                                   "date_prec",
                                                   "date_start",
                                                   "date_end",
                                                   "deaths_a",
                                                   "deaths_b",
                                                   "deaths_civilians",
                                                   "deaths_unknown",
                                                   "best",
                                                   "high",
                                                   "low"};

constexpr std::array<std::string_view, 4> violence{"", "state-based violence", "non-state violence",
                                                   "one-sided violence"};

/// How exactly the place is known: codes 1 to 7.
struct PlacePrecision {
    Precision precision;
    double radius_m;
};
constexpr std::array<PlacePrecision, 8> place_precisions{
    {{Precision::country, 0.0},        // none given
     {Precision::exact, 0.0},          // the place itself
     {Precision::settlement, 25'000},  // within about 25 km of a known place
     {Precision::district, 0.0},       // second-order division
     {Precision::region, 0.0},         // first-order division
     {Precision::region, 0.0},         // a line or a vague area, by a point that stands for it
     {Precision::country, 0.0},        // the country
     {Precision::country, 0.0}}};      // international waters or airspace

class UcdpReader : public RowReader {
 public:
    explicit UcdpReader(const ReaderSetup& setup)
        : cells_(setup.table, columns, setup.options.mapping) {
        std::vector<std::size_t> dates;
        for (const Column column : {date_start, date_end})
            if (cells_.has(column)) dates.push_back(cells_.position(column));
        order_ = find_date_order(setup.table, dates, setup.options.dates, remarks_, setup.progress);
    }
    void read(ImportBuilder& builder) override;
    std::vector<std::string> suspicions() const override { return remarks_; }

 private:
    std::size_t code(Column column, std::size_t largest, ImportBuilder& builder);
    double number(Column column, ImportBuilder& builder);
    std::string day(Column column, ImportBuilder& builder);
    std::string read_when(ImportBuilder& builder);
    std::string title(std::size_t violence_type);
    std::string place();
    std::string notes();
    void add_total(RecordClaims& claims, ImportBuilder& builder);
    void add_parts(RecordClaims& claims, ImportBuilder& builder);

    KnownColumns cells_;
    claims::DayOrder order_;
    std::vector<std::string> remarks_;
};

/// 0 where there is no such code.
std::size_t UcdpReader::code(Column column, std::size_t largest, ImportBuilder& builder) {
    const std::string_view text = cells_.cell(column);
    const auto value = read_number(text);
    if (value && *value >= 1.0 && *value <= static_cast<double>(largest))
        return static_cast<std::size_t>(*value);
    if (!text.empty())
        builder.report(cells_.line(), fmt::format("{} is no code of {}; the least exact is taken.",
                                                  in_quotes(text), columns[column]));
    return 0;
}

double UcdpReader::number(Column column, ImportBuilder& builder) {
    const std::string_view text = cells_.cell(column);
    if (text.empty()) return not_provided;
    const auto value = read_number(text);
    if (value && *value >= 0.0) return *value;
    builder.report(cells_.line(), fmt::format("{} under {} is no number of deaths; it is left out.",
                                              in_quotes(text), columns[column]));
    return not_provided;
}

std::string UcdpReader::day(Column column, ImportBuilder& builder) {
    claims::WrittenDate date = claims::read_written_date(cells_.cell(column), order_);
    if (!date.problem.empty())
        builder.report(cells_.line(),
                       fmt::format("{} under {}; it is left out.", date.problem, columns[column]));
    return date.edtf;
}

std::string UcdpReader::read_when(ImportBuilder& builder) {
    std::string start = day(date_start, builder), end = day(date_end, builder);
    if (start.empty()) start.swap(end);
    if (!end.empty() && end < start) {
        builder.report(cells_.line(), "ends before it begins; only the beginning was taken.");
        end.clear();
    }
    if (!end.empty() && start != end) return claims::span_of(start, end);
    std::size_t precision = code(date_prec, 5, builder);
    if (precision == 0 && !cells_.cell(date_prec).empty()) precision = 5;
    switch (precision) {
        case 2:
            return start.empty() ? start : start + "~";
        case 3:
            return claims::week_of(start);
        case 4:
            return claims::month_of(start);
        case 5:
            return claims::year_of(start);
        default:
            return start;
    }
}

/// "State-based violence: Government of X - Y"
std::string UcdpReader::title(std::size_t violence_type) {
    std::string title(violence_type == 0 ? "violence" : violence[violence_type]);
    title.front() = static_cast<char>(title.front() - 'a' + 'A');
    if (const std::string_view dyad = cells_.cell(dyad_name); !dyad.empty())
        return fmt::format("{}: {}", title, dyad);
    const std::string_view a = cells_.cell(side_a), b = cells_.cell(side_b);
    return a.empty() && b.empty() ? title : fmt::format("{}: {} - {}", title, a, b);
}

std::string UcdpReader::place() {
    std::string text;
    for (const Column column : {where_coordinates, adm_2, adm_1, country}) {
        const std::string_view part = cells_.cell(column);
        if (part.empty() || text.find(part) != std::string::npos) continue;
        text += fmt::format("{}{}", text.empty() ? "" : ", ", part);
    }
    return text;
}

std::string UcdpReader::notes() {
    std::string text;
    const auto add = [&](std::string_view label, std::string_view value) {
        if (!value.empty()) text += fmt::format("{}{}{}", text.empty() ? "" : "\n", label, value);
    };
    add("Where: ", cells_.cell(where_description));
    add("Conflict: ", cells_.cell(conflict_name));
    if (cells_.cell(event_clarity) == "2")
        add("", "A total of several incidents, as the source gave it; they cannot be told apart.");
    return text;
}

void UcdpReader::add_total(RecordClaims& claims, ImportBuilder& builder) {
    const double estimate = number(best, builder);
    double least = number(low, builder), most = number(high, builder);
    if (least > most) {
        builder.report(cells_.line(),
                       "the low estimate is above the high one; both were left out.");
        least = most = not_provided;
    }
    if (std::isnan(least)) least = estimate;
    if (std::isnan(most)) most = std::isnan(estimate) ? not_provided : std::max(estimate, least);
    if (std::isnan(least) && std::isnan(most)) {
        claims.add_statement("On record without an estimate of deaths.");
        return;
    }
    std::string summary = "Estimate of all deaths, from the lowest to the highest.";
    if (!std::isnan(estimate)) summary += fmt::format(" Best estimate: {}.", estimate);
    claims.add_figure("total", "killed_person", least, most, summary);
}

/// Best estimates by whose side the dead were on. Nobody is told by leaving the claim away.
void UcdpReader::add_parts(RecordClaims& claims, ImportBuilder& builder) {
    struct Part {
        Column column;
        std::string_view suffix, metric;
        std::string summary;
    };
    const std::string of_a =
        fmt::format("Best estimate of deaths on the side of {}.", in_quotes(cells_.cell(side_a)));
    const std::string of_b =
        fmt::format("Best estimate of deaths on the side of {}.", in_quotes(cells_.cell(side_b)));
    for (const Part& part :
         {Part{deaths_civilians, "civilians", "killed_civilian",
               "Best estimate of civilian deaths."},
          Part{deaths_a, "side-a", "killed_side_a", of_a},
          Part{deaths_b, "side-b", "killed_side_b", of_b},
          Part{deaths_unknown, "unknown", "killed_unknown",
               "Best estimate of deaths of people whose status is not known."}}) {
        const double deaths = number(part.column, builder);
        if (deaths > 0.0) claims.add_figure(part.suffix, part.metric, deaths, deaths, part.summary);
    }
}

void UcdpReader::read(ImportBuilder& builder) {
    const std::string_view number_of_event = cells_.cell(id);
    if (number_of_event.empty()) return builder.leave_out(cells_.line(), "there is no id");
    const std::string event_id = fmt::format("ucdp-{}", number_of_event);
    const std::size_t type = code(type_of_violence, 3, builder);
    const PlacePrecision& precision = place_precisions[code(where_prec, 7, builder)];
    const std::string when = read_when(builder), name = title(type), where = place(),
                      remarks = notes();

    claims::Event event;
    event.id = event_id;
    event.title = name;
    event.kind = type == 0 ? "violence" : violence[type];
    event.when_text = when;
    event.at =
        read_foreign_place(cells_.cell(longitude), cells_.cell(latitude), cells_.line(), builder);
    event.place = where;
    event.precision = precision.precision;
    event.radius_m = precision.radius_m;
    event.layer = "UCDP GED";
    event.notes = remarks;

    RecordClaims claims(event_id,
                        builder.actor({"ucdp", "Uppsala Conflict Data Program", "UCDP", "",
                                       "data set", "", "", ""}),
                        "");
    add_total(claims, builder);
    add_parts(claims, builder);
    claims.cite(
        add_ucdp_sources(builder, {cells_.cell(source_article), cells_.cell(source_office),
                                   cells_.cell(source_date), cells_.cell(source_original)}));
    builder.add(event, claims.claims(), cells_.line(), true);
}

}  // namespace

std::unique_ptr<RowReader> ucdp_reader(const ReaderSetup& setup) {
    return std::make_unique<UcdpReader>(setup);
}

}  // namespace io
