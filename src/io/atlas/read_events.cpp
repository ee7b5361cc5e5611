#include "io/atlas/read_events.hpp"

#include <fmt/format.h>

#include <array>
#include <cmath>
#include <string_view>

#include "claims/dates/edtf.hpp"
#include "io/atlas/glimpses.hpp"
#include "io/atlas/read_place.hpp"
#include "io/atlas/swapped_places.hpp"
#include "io/atlas/words.hpp"
#include "io/numbers.hpp"

namespace io {
namespace {

enum Column {
    id,
    title,
    kind,
    when,
    lng,
    lat,
    place,
    precision,
    radius_m,
    accused_side,
    layer,
    notes,
    created,
    modified
};
constexpr std::array<std::string_view, 14> columns{
    "id",        "title",    "kind",         "when",  "lng",   "lat",     "place",
    "precision", "radius_m", "accused_side", "layer", "notes", "created", "modified"};

class EventReader {
 public:
    EventReader(Table& rows, const Sides& sides, FileProblems& problems)
        : rows_(rows), sides_(sides), problems_(problems) {}

    /// Views of the current row.
    claims::Event read();

 private:
    void report(std::string sentence) { problems_.add(rows_.line(), std::move(sentence), id_); }
    geo::LngLat read_place();
    void read_title(claims::Event& event);
    void read_when(claims::Event& event);
    void read_precision(claims::Event& event);
    void read_radius(claims::Event& event);
    void read_side(claims::Event& event);

    Table& rows_;
    const Sides& sides_;
    FileProblems& problems_;
    std::string_view id_;  ///< of the event being read
};

geo::LngLat EventReader::read_place() {
    if (const auto at = rows_.place(); at && is_sound_place(*at)) return *at;
    PlaceReading reading = io::read_place(rows_.cell(lng), rows_.cell(lat));
    if (!reading.problem.empty()) report(std::move(reading.problem));
    return reading.at;
}

void EventReader::read_title(claims::Event& event) {
    event.title = rows_.text(title);
    if (!event.title.empty()) return;
    event.title = event.id;
    report(fmt::format("the event {} has no title; it is shown by its id.", in_quotes(event.id)));
}

void EventReader::read_when(claims::Event& event) {
    event.when_text = rows_.cell(when);
    if (event.when_text.empty()) return;
    const claims::EdtfReading reading = claims::read_edtf(event.when_text);
    if (reading.date)
        event.when = reading.date->extent;
    else
        report(fmt::format("{}; the event is kept but has no place in time.", reading.problem));
}

void EventReader::read_precision(claims::Event& event) {
    const std::string_view word = rows_.cell(precision);
    if (word.empty()) return;
    const auto read = claims::precision_from_word(word);
    event.precision = read.value_or(claims::Precision::country);
    if (!read)
        report(
            fmt::format("the precision {} is none of exact, settlement, district, region and "
                        "country; the place counts as known to the country only.",
                        in_quotes(word)));
}

void EventReader::read_radius(claims::Event& event) {
    if (const auto number = rows_.number(radius_m); number && !(*number < 0.0)) {
        if (!std::isnan(*number)) event.radius_m = *number;
        return;
    }
    const std::string_view text = rows_.cell(radius_m);
    if (text.empty()) return;
    const auto radius = read_number(text);
    if (radius && *radius >= 0.0)
        event.radius_m = *radius;
    else
        report(fmt::format("the radius {} is no distance in metres; the event is drawn without it.",
                           in_quotes(text)));
}

void EventReader::read_side(claims::Event& event) {
    event.accused_side = rows_.cell(accused_side);
    if (!event.accused_side.empty() && !sides_.contains(event.accused_side))
        report(
            fmt::format("no actor speaks with the accused side {}; it counts as a side of its "
                        "own.",
                        in_quotes(event.accused_side)));
}

claims::Event EventReader::read() {
    claims::Event event;
    event.id = id_ = rows_.cell(id);
    read_title(event);
    event.kind = rows_.text(kind);
    read_when(event);
    event.at = read_place();
    event.place = rows_.text(place);
    read_precision(event);
    read_radius(event);
    read_side(event);
    event.layer = rows_.text(layer);
    event.notes = rows_.text(notes);
    event.created = rows_.cell(created);
    event.modified = rows_.cell(modified);
    event.extra = rows_.extra();
    return event;
}

void report_missing_columns(const Table& rows, FileProblems& problems) {
    if (!rows.has(lng) || !rows.has(lat))
        problems.add(1, "there is no column “lng” or “lat”; the events are listed but not drawn.");
    if (!rows.has(when))
        problems.add(1, "there is no column “when”; the events have no place in time.");
}

}  // namespace

EventTable read_events(const TableSource& from, const Sides& sides, TableNews news,
                       FileProblems& problems) {
    EventTable table;
    const auto opened = from.open("events", columns, problems);
    Table& rows = *opened;
    table.extra_columns = rows.extra_columns();
    report_missing_columns(rows, problems);
    EventReader reader(rows, sides, problems);
    SwappedPlaces swapped;
    Glimpses glimpses(news.progress());
    while (rows.next()) {
        news.count(rows);
        if (!table.ids.add(rows.cell(id), rows.line(), problems)) continue;
        const claims::Event event = reader.read();
        swapped.add(rows.line(), event.at);
        glimpses.add(event.at);
        if (table.chunks.empty() || table.chunks.back()->is_full()) {
            if (!table.chunks.empty()) table.chunks.back()->shrink();
            table.chunks.push_back(std::make_shared<claims::EventChunk>());
        }
        table.chunks.back()->push_back(event, {});
    }
    glimpses.finish();
    swapped.report(problems, [&](std::size_t row) { return table.ids[row]; });
    return table;
}

}  // namespace io
