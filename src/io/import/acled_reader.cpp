#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "claims/written_dates/date_spans.hpp"
#include "io/atlas/words.hpp"
#include "io/import/cited_sources.hpp"
#include "io/import/record_claims.hpp"
#include "io/import/row_reader.hpp"
#include "io/numbers.hpp"

// Source of the layout and the meaning of its codes: ACLED Codebook,
// https://acleddata.com/knowledge-base/codebook/. See docs/import.md.
namespace io {
namespace {

enum Column {
    event_id_cnty,
    event_date,
    time_precision,
    event_type,
    sub_event_type,
    actor1,
    actor2,
    country,
    admin1,
    location,
    latitude,
    longitude,
    geo_precision,
    source,
    notes,
    fatalities,
    timestamp
};
constexpr std::array<std::string_view, 17> columns{
    "event_id_cnty", "event_date", "time_precision", "event_type", "sub_event_type", "actor1",
    "actor2",        "country",    "admin1",         "location",   "latitude",       "longitude",
    "geo_precision", "source",     "notes",          "fatalities", "timestamp"};

// Codes 1 to 3: the place itself, a part of a region by a place in or near it, a region.
constexpr std::array<claims::Precision, 4> precisions{
    claims::Precision::region, claims::Precision::settlement, claims::Precision::district,
    claims::Precision::region};

class AcledReader : public RowReader {
 public:
    explicit AcledReader(const ReaderSetup& setup)
        : cells_(setup.table, columns, setup.options.mapping) {
        std::vector<std::size_t> dates;
        if (cells_.has(event_date)) dates.push_back(cells_.position(event_date));
        order_ = find_date_order(setup.table, dates, setup.options.dates, remarks_, setup.progress);
    }
    void read(ImportBuilder& builder) override;
    std::vector<std::string> suspicions() const override { return remarks_; }

 private:
    std::size_t code(Column column, ImportBuilder& builder);
    std::string read_when(ImportBuilder& builder);
    std::string title();
    std::string place();
    std::string recorded_on();
    void add_claims(RecordClaims& claims, ImportBuilder& builder);

    KnownColumns cells_;
    claims::DayOrder order_;
    std::vector<std::string> remarks_;
};

/// 1 to 3; 0 where there is no such code.
std::size_t AcledReader::code(Column column, ImportBuilder& builder) {
    const std::string_view text = cells_.cell(column);
    if (text == "1" || text == "2" || text == "3") return static_cast<std::size_t>(text[0] - '0');
    if (!text.empty())
        builder.report(cells_.line(), fmt::format("{} is no code of {}; the least exact is taken.",
                                                  in_quotes(text), columns[column]));
    return text.empty() ? 1 : 0;
}

std::string AcledReader::read_when(ImportBuilder& builder) {
    const claims::WrittenDate date = claims::read_written_date(cells_.cell(event_date), order_);
    if (!date.problem.empty())
        builder.report(cells_.line(),
                       date.problem + "; the event is kept but has no place in time.");
    switch (code(time_precision, builder)) {
        case 1:
            return date.edtf;
        case 2:
            return claims::week_of(date.edtf);
        default:
            return claims::month_of(date.edtf);
    }
}

/// The order of the two actors says nothing about who did what.
std::string AcledReader::title() {
    std::string title(cells_.cell(sub_event_type));
    if (title.empty()) title = cells_.cell(event_type);
    const std::string_view one = cells_.cell(actor1), other = cells_.cell(actor2);
    const std::string actors = one.empty() || other.empty() ? fmt::format("{}{}", one, other)
                                                            : fmt::format("{} and {}", one, other);
    if (title.empty() || actors.empty()) return title + actors;
    return fmt::format("{}: {}", title, actors);
}

std::string AcledReader::place() {
    std::string text;
    std::string_view last;
    for (const Column column : {location, admin1, country}) {
        const std::string_view part = cells_.cell(column);
        if (part.empty() || part == last) continue;
        text += fmt::format("{}{}", text.empty() ? "" : ", ", part);
        last = part;
    }
    return text;
}

/// The day on which ACLED last wrote the record, from seconds since 1970.
std::string AcledReader::recorded_on() {
    const auto seconds = read_number(cells_.cell(timestamp));
    // 1997 to 2106: anything else is no such time.
    if (!seconds || *seconds < 852'076'800.0 || *seconds > 4'294'967'295.0) return {};
    return claims::iso_day(claims::civil_date(static_cast<claims::Instant>(*seconds)));
}

void AcledReader::add_claims(RecordClaims& claims, ImportBuilder& builder) {
    const std::string_view text = cells_.cell(fatalities);
    const auto deaths = read_number(text);
    if (deaths && *deaths >= 0.0) {
        claims.add_figure("fatalities", "killed_person", *deaths, *deaths,
                          *deaths == 0.0 ? "No reported deaths; ACLED also writes 0 where nothing "
                                           "is known of any."
                                         : "Reported deaths.");
    } else {
        claims.add_statement("On record without a number of deaths.");
        if (!text.empty())
            builder.report(cells_.line(),
                           fmt::format("{} under fatalities is no number of deaths; it is left "
                                       "out.",
                                       in_quotes(text)));
    }
    std::vector<claims::Source> sources;
    for (const std::string_view name : list_items(cells_.cell(source))) {
        claims::Source cited;
        cited.publisher = name;
        sources.push_back(made_source("acled", std::move(cited)));
    }
    claims.cite(add_sources(builder, sources));
}

void AcledReader::read(ImportBuilder& builder) {
    const std::string_view own_id = cells_.cell(event_id_cnty);
    if (own_id.empty()) return builder.leave_out(cells_.line(), "there is no event_id_cnty");
    const std::string event_id = fmt::format("acled-{}", own_id);
    const std::string when = read_when(builder), name = title(), where = place();
    std::string kind(cells_.cell(event_type));
    std::ranges::transform(kind, kind.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    claims::Event event;
    event.id = event_id;
    event.title = name.empty() ? std::string_view(event_id) : name;
    event.kind = kind;
    event.when_text = when;
    event.at =
        read_foreign_place(cells_.cell(longitude), cells_.cell(latitude), cells_.line(), builder);
    event.place = where;
    event.precision = precisions[code(geo_precision, builder)];
    event.layer = "ACLED";
    event.notes = cells_.cell(notes);

    RecordClaims claims(event_id,
                        builder.actor({"acled", "Armed Conflict Location & Event Data", "ACLED", "",
                                       "data set", "", "", ""}),
                        recorded_on());
    add_claims(claims, builder);
    builder.add(event, claims.claims(), cells_.line(), true);
}

}  // namespace

std::unique_ptr<RowReader> acled_reader(const ReaderSetup& setup) {
    return std::make_unique<AcledReader>(setup);
}

}  // namespace io
