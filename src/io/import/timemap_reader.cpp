#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "io/atlas/words.hpp"
#include "io/import/cited_sources.hpp"
#include "io/import/content_hash.hpp"
#include "io/import/data_set_actor.hpp"
#include "io/import/record_claims.hpp"
#include "io/import/row_reader.hpp"

// Source of the layout: the schema of events in https://github.com/forensic-architecture/timemap.
// See docs/import.md.
namespace io {
namespace {

enum Column {
    id,
    title,
    description,
    date,
    time,
    time_precision,
    location,
    latitude,
    longitude,
    location_precision,
    type,
    category,
    associations,
    sources,
    comments
};
constexpr std::array<std::string_view, 15> columns{
    "id",       "title",     "description",        "date", "time",     "time_precision", "location",
    "latitude", "longitude", "location_precision", "type", "category", "associations",   "sources",
    "comments"};

constexpr std::size_t longest_title = 100;

/// The first sentence, or as much of it as fits.
std::string title_of(std::string_view description) {
    std::size_t end = std::min(description.find_first_of(".\n"), description.size());
    if (end > longest_title) {
        end = description.find_last_of(' ', longest_title);
        if (end == std::string_view::npos) end = longest_title;
        while (end > 0 && (static_cast<unsigned char>(description[end]) & 0xC0U) == 0x80) --end;
        return fmt::format("{}…", description.substr(0, end));
    }
    return std::string(description.substr(0, end));
}

class TimemapReader : public RowReader {
 public:
    explicit TimemapReader(const ReaderSetup& setup)
        : cells_(setup.table, columns, setup.options.mapping),
          author_(data_set_actor(setup.file_stem)) {
        std::vector<std::size_t> dates;
        if (cells_.has(date)) dates.push_back(cells_.position(date));
        order_ = find_date_order(setup.table, dates, setup.options.dates, remarks_, setup.progress);
    }
    void read(ImportBuilder& builder) override;
    std::vector<std::string> suspicions() const override { return remarks_; }

 private:
    std::string read_id();
    std::string read_when(ImportBuilder& builder);
    claims::Precision read_precision(ImportBuilder& builder);
    std::string notes();
    std::vector<claims::Source> named_sources();

    KnownColumns cells_;
    claims::Actor author_;
    DateOrder order_;
    std::vector<std::string> remarks_;
};

std::string TimemapReader::read_id() {
    if (const std::string_view own = cells_.cell(id); !own.empty())
        return fmt::format("timemap-{}", own);
    ContentHash hash;
    for (std::size_t i = 0; i < columns.size(); ++i) hash.add(cells_.cell(i));
    return fmt::format("timemap-{}", hash.text());
}

/// The time of day is local and without a zone, so it is kept in the notes.
std::string TimemapReader::read_when(ImportBuilder& builder) {
    ForeignDate read = read_foreign_date(cells_.cell(date), order_);
    if (!read.problem.empty())
        builder.report(cells_.line(),
                       read.problem + "; the event is kept but has no place in time.");
    return std::move(read.edtf);
}

claims::Precision TimemapReader::read_precision(ImportBuilder& builder) {
    const std::string_view word = cells_.cell(location_precision);
    if (word.empty()) return claims::Precision::exact;
    if (const auto precision = claims::precision_from_word(word)) return *precision;
    builder.report(cells_.line(), fmt::format("the location precision {} is not understood; the "
                                              "place counts as known to the district.",
                                              in_quotes(word)));
    return claims::Precision::district;
}

std::string TimemapReader::notes() {
    std::string text(cells_.cell(description));
    const auto add = [&](std::string_view label, Column column) {
        if (const std::string_view value = cells_.cell(column); !value.empty())
            text += fmt::format("{}{}{}", text.empty() ? "" : "\n", label, value);
    };
    add("Time: ", time);
    add("Precision of the time: ", time_precision);
    add("Associations: ", associations);
    add("Comments: ", comments);
    return text;
}

std::vector<claims::Source> TimemapReader::named_sources() {
    std::string list(cells_.cell(sources));
    for (char& c : list)
        if (c == ',' || c == '\n') c = ';';
    std::vector<claims::Source> named;
    for (const std::string_view item : list_items(list)) {
        claims::Source source;
        (item.starts_with("http") ? source.url : source.title) = item;
        named.push_back(made_source("timemap", std::move(source)));
    }
    return named;
}

void TimemapReader::read(ImportBuilder& builder) {
    const std::string event_id = read_id(), when = read_when(builder), remarks = notes();
    std::string name(cells_.cell(title));
    if (name.empty()) name = title_of(cells_.cell(description));
    if (name.empty()) name = cells_.cell(location);
    if (name.empty())
        return builder.leave_out(cells_.line(), "there is neither a description nor a location");
    claims::Event event;
    event.id = event_id;
    event.title = name;
    event.kind = cells_.cell(type).empty() ? cells_.cell(category) : cells_.cell(type);
    event.when_text = when;
    event.at =
        read_foreign_place(cells_.cell(longitude), cells_.cell(latitude), cells_.line(), builder);
    event.place = cells_.cell(location);
    event.precision = read_precision(builder);
    event.layer = cells_.cell(category);
    event.notes = remarks;

    const std::vector<claims::Source> named = named_sources();
    const claims::TableIndex author = named.empty() ? claims::no_entry : builder.actor(author_);
    RecordClaims claims(event_id, author, "");
    if (!named.empty()) {
        claims.add_statement("On record with its sources.");
        claims.cite(add_sources(builder, named));
    }
    builder.add(event, claims.claims(), cells_.line(), !cells_.cell(id).empty());
}

}  // namespace

std::unique_ptr<RowReader> timemap_reader(const ReaderSetup& setup) {
    return std::make_unique<TimemapReader>(setup);
}

}  // namespace io
