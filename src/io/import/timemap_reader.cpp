#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "io/atlas/words.hpp"
#include "io/import/cited_sources.hpp"
#include "io/import/data_set_actor.hpp"
#include "io/import/record_claims.hpp"
#include "io/import/row_reader.hpp"
#include "io/mapping/content_hash.hpp"

// Source of the layout: src/reducers/validate/eventSchema.js and docs/configuration.md in
// https://github.com/forensic-architecture/timemap, and src/blueprinters/deeprows.js in
// https://github.com/forensic-architecture/datasheet-server. See docs/import.md.
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

/// Names of older versions.
constexpr std::array<std::pair<std::string_view, Column>, 6> older_names{{{"desc", description},
                                                                          {"lat", latitude},
                                                                          {"long", longitude},
                                                                          {"source", sources},
                                                                          {"filters", associations},
                                                                          {"tags", associations}}};

/// With the older names mapped to the present ones, where the present one is not there.
ColumnMapping with_older_names(const ForeignTable& table, ColumnMapping mapping) {
    std::vector<std::string> keys;
    for (const std::string& column : table.columns()) keys.push_back(column_key(column));
    for (const auto& [older, present] : older_names) {
        const auto at = std::ranges::find(keys, older);
        if (at == keys.end() || std::ranges::count(keys, columns[present]) > 0) continue;
        mapping.field_of.try_emplace(table.columns()[static_cast<std::size_t>(at - keys.begin())],
                                     columns[present]);
    }
    return mapping;
}

/// "source1", "source2": what the server gathers into one list.
std::vector<std::size_t> numbered(const ForeignTable& table, std::string_view name) {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < table.columns().size(); ++i) {
        const std::string key = column_key(table.columns()[i]);
        if (key.size() > name.size() && key.starts_with(name) &&
            key.find_first_not_of("0123456789", name.size()) == std::string::npos)
            found.push_back(i);
    }
    return found;
}

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
        : cells_(setup.table, columns, with_older_names(setup.table, setup.options.mapping)),
          numbered_associations_(numbered(setup.table, "association")),
          numbered_sources_(numbered(setup.table, "source")),
          author_(data_set_actor(setup.file_stem)) {
        std::vector<std::size_t> dates;
        if (cells_.has(date)) dates.push_back(cells_.position(date));
        order_ = find_date_order(setup.table, dates, setup.options.dates, remarks_, setup.progress,
                                 claims::DayOrder::mdy);
    }
    void read(ImportBuilder& builder) override;
    std::vector<std::string> suspicions() const override { return remarks_; }

 private:
    std::string read_id();
    std::string read_when(ImportBuilder& builder);
    claims::Precision read_precision(const geo::LngLat& at, ImportBuilder& builder);
    std::string notes();
    std::vector<claims::Source> named_sources();

    std::string list(Column column, const std::vector<std::size_t>& numbered);

    KnownColumns cells_;
    std::vector<std::size_t> numbered_associations_, numbered_sources_;
    claims::Actor author_;
    claims::DayOrder order_;
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
    claims::WrittenDate read = claims::read_written_date(cells_.cell(date), order_);
    if (!read.problem.empty())
        builder.report(cells_.line(),
                       read.problem + "; the event is kept but has no place in time.");
    return std::move(read.edtf);
}

claims::Precision TimemapReader::read_precision(const geo::LngLat& at, ImportBuilder& builder) {
    const std::string_view word = cells_.cell(location_precision);
    if (word.empty()) return builder.untold_precision(at);
    if (const auto precision = claims::precision_from_word(word)) return *precision;
    builder.report(cells_.line(), fmt::format("the location precision {} is not understood; the "
                                              "place counts as known to the district.",
                                              in_quotes(word)));
    return claims::Precision::district;
}

/// One cell with items after each other, or a column for each.
std::string TimemapReader::list(Column column, const std::vector<std::size_t>& numbered) {
    std::string text(cells_.cell(column));
    for (const std::size_t position : numbered)
        if (const std::string_view item = cells_.table().cell(position); !item.empty())
            text += fmt::format("{}{}", text.empty() ? "" : "; ", item);
    return text;
}

std::string TimemapReader::notes() {
    std::string text(cells_.cell(description));
    const auto add = [&](std::string_view label, std::string_view value) {
        if (!value.empty()) text += fmt::format("{}{}{}", text.empty() ? "" : "\n", label, value);
    };
    add("Time: ", cells_.cell(time));
    add("Precision of the time: ", cells_.cell(time_precision));
    add("Associations: ", list(associations, numbered_associations_));
    add("Comments: ", cells_.cell(comments));
    return text;
}

std::vector<claims::Source> TimemapReader::named_sources() {
    std::string all = list(sources, numbered_sources_);
    for (char& c : all)
        if (c == ',' || c == '\n') c = ';';
    std::vector<claims::Source> named;
    for (const std::string_view item : list_items(all)) {
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
    event.precision = read_precision(event.at, builder);
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
