#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <iterator>

#include "claims/dates/edtf.hpp"
#include "claims/reach.hpp"
#include "io/atlas/words.hpp"
#include "io/foreign/date_spans.hpp"
#include "io/import/points_cells.hpp"
#include "io/import/points_claims.hpp"
#include "io/import/points_figures.hpp"
#include "io/import/points_places.hpp"
#include "io/import/row_reader.hpp"
#include "io/mapping/content_hash.hpp"
#include "io/mapping/guess_mapping.hpp"

namespace io {
namespace {

class PointReader : public RowReader {
 public:
    PointReader(const ReaderSetup& setup, const ColumnMapping& mapping);
    void read(ImportBuilder& builder) override;
    std::vector<std::string> suspicions() const override;

 private:
    std::string_view cell(std::string_view field) { return cells_.cell(field); }
    std::size_t line() const { return cells_.line(); }

    std::string read_id(bool& is_own);
    std::string read_when(ImportBuilder& builder);
    std::string read_day(std::string_view field, ImportBuilder& builder);
    claims::Precision read_precision(double reach_m, ImportBuilder& builder);
    double read_radius(double reach_m, ImportBuilder& builder);
    std::string title();

    ForeignTable& table_;
    PointCells cells_;
    std::vector<std::string> remarks_;
    DateOrder order_;
    PointFigures figures_;
    PointClaims claims_;
    PointPlaces places_{cells_};
};

DateOrder order_of_days(PointCells& cells, const ReaderSetup& setup,
                        std::vector<std::string>& remarks) {
    std::vector<std::size_t> dates;
    for (const char* field : {"when", "until"})
        for (const std::size_t column : cells.date_columns(field)) dates.push_back(column);
    return find_date_order(setup.table, dates, setup.options.dates, remarks, setup.progress);
}

PointReader::PointReader(const ReaderSetup& setup, const ColumnMapping& mapping)
    : table_(setup.table),
      cells_(setup.table, mapping, setup.options.mapping),
      order_(order_of_days(cells_, setup, remarks_)),
      figures_(cells_, setup.progress),
      claims_(cells_, figures_, setup, remarks_) {}

std::vector<std::string> PointReader::suspicions() const {
    std::vector<std::string> all = remarks_;
    for (std::vector<std::string> more : {places_.suspicions(), cells_.suspicions()})
        std::ranges::move(more, std::back_inserter(all));
    return all;
}

/// An id without a letter is a mere number, which other files have, too.
std::string PointReader::read_id(bool& is_own) {
    const std::string_view own = cell("id");
    is_own = std::ranges::any_of(own, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
               static_cast<unsigned char>(c) > 0x7F;
    });
    if (is_own) return std::string(own);
    cells_.keep("id");
    ContentHash hash;
    for (std::size_t i = 0; i < table_.columns().size(); ++i) hash.add(table_.cell(i));
    if (const auto at = table_.place()) hash.add(fmt::format("{:.7f} {:.7f}", at->lng, at->lat));
    return "point-" + hash.text();
}

std::string PointReader::read_day(std::string_view field, ImportBuilder& builder) {
    ForeignDate date = read_foreign_date(cell(field), order_);
    if (!date.problem.empty()) {
        builder.report(line(), fmt::format("{}; the event is kept without it.", date.problem));
        cells_.keep(field);
    }
    return std::move(date.edtf);
}

/// An end alone says when something was over, not when it was.
std::string PointReader::read_when(ImportBuilder& builder) {
    const bool begin_is_open = cell("when") == "..", end_is_open = cell("until") == "..";
    std::string start = begin_is_open ? "" : read_day("when", builder);
    std::string end = end_is_open ? "" : read_day("until", builder);
    if (start.empty() && end.empty()) return {};
    if (end.empty()) return end_is_open ? start.substr(0, start.find('/')) + "/.." : start;
    if (start.empty()) return "../" + end.substr(end.rfind('/') + 1);
    if (claims::read_extent(end).end <= claims::read_extent(start).begin) {
        builder.report(line(), "ends before it begins; only the beginning was taken.");
        cells_.keep("until");
        return start;
    }
    return span_of(start, end);
}

claims::Precision PointReader::read_precision(double reach_m, ImportBuilder& builder) {
    const std::string_view word = cell("precision");
    if (word.empty()) return claims::precision_of_reach(reach_m);
    const auto read = claims::precision_from_word(word);
    if (!read) {
        builder.report(line(), fmt::format("the precision {} is none of exact, settlement, "
                                           "district, region and country; the place counts as "
                                           "known to the country only.",
                                           in_quotes(word)));
        cells_.keep("precision");
    }
    return read.value_or(claims::Precision::country);
}

/// Where only a line or an area says where the event was, it was somewhere on that.
double PointReader::read_radius(double reach_m, ImportBuilder& builder) {
    const std::string_view text = cell("radius_m");
    if (text.empty()) return reach_m;
    const auto radius = figures_.read("radius_m", builder);
    if (radius && radius->min == radius->max) return radius->min;
    builder.report(line(), fmt::format("the radius {} is no distance in metres; the event is "
                                       "drawn without it.",
                                       in_quotes(text)));
    cells_.keep("radius_m");
    return 0.0;
}

std::string PointReader::title() {
    for (const char* field : {"title", "notes", "place", "kind", "when"}) {
        const std::string_view text = cell(field);
        if (text.empty()) continue;
        std::string words = in_quotes(text);
        constexpr std::size_t mark = std::string_view("“").size();
        return field == std::string_view("title") ? std::string(text)
                                                  : words.substr(mark, words.size() - 2 * mark);
    }
    return std::string(cells_.first_unused());
}

void PointReader::read(ImportBuilder& builder) {
    bool is_empty = !table_.place();
    for (std::size_t i = 0; is_empty && i < table_.columns().size(); ++i)
        is_empty = table_.cell(i).empty();
    if (is_empty) return;
    const std::string name = title();
    if (name.empty()) return builder.leave_out(line(), "there is nothing to call the event by");
    cells_.begin_row();
    bool is_own_id = false;
    const std::string event_id = read_id(is_own_id), when = read_when(builder);
    const PointPlaces::Place place = places_.read(builder);
    claims::Event event;
    event.id = event_id;
    event.title = name;
    event.kind = cell("kind");
    event.when_text = when;
    event.at = place.at;
    event.place = cell("place");
    event.precision = read_precision(place.reach_m, builder);
    event.radius_m = read_radius(place.reach_m, builder);
    event.layer = cell("layer");
    const std::string accused = claims_.accused_side();
    event.accused_side = accused;
    RecordClaims claims = claims_.read(event_id, builder);
    const std::string notes = cells_.notes();
    event.notes = notes;
    builder.add(event, claims.claims(), line(), is_own_id);
}

}  // namespace

PointsReader points_reader(const ReaderSetup& setup) {
    ColumnMapping mapping = corrected(guess_mapping(setup.table), setup.options.mapping);
    auto reader = std::make_unique<PointReader>(setup, mapping);
    return {std::move(reader), std::move(mapping)};
}

}  // namespace io
