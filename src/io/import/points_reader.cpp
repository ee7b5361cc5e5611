#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "io/atlas/words.hpp"
#include "io/import/points_cells.hpp"
#include "io/import/points_claims.hpp"
#include "io/import/points_events.hpp"
#include "io/import/points_figures.hpp"
#include "io/import/points_sharing.hpp"
#include "io/import/row_reader.hpp"
#include "io/mapping/guess_mapping.hpp"

namespace io {
namespace {

class PointReader : public RowReader {
 public:
    PointReader(const ReaderSetup& setup, const ColumnMapping& mapping,
                const ColumnMapping& corrections);
    void read(ImportBuilder& builder) override;
    std::vector<std::string> suspicions() const override;

 private:
    std::string_view cell(std::string_view field) { return cells_.cell(field); }
    std::size_t line() const { return cells_.line(); }

    void read_row(ImportBuilder& builder);
    void add_to_shared(const SharedEvent::Row& row, ImportBuilder& builder);

    ForeignTable& table_;
    PointCells cells_;
    std::vector<std::string> remarks_;
    claims::DayOrder order_;
    PointFigures figures_;
    PointEvents events_;
    PointClaims claims_;
    PointsSharing sharing_;
    std::size_t untitled_ = 0;
};

claims::DayOrder order_of_days(PointCells& cells, const ReaderSetup& setup,
                               std::vector<std::string>& remarks) {
    std::vector<std::size_t> dates;
    for (const char* field : {"when", "until"})
        for (const std::size_t column : cells.date_columns(field)) dates.push_back(column);
    return find_date_order(setup.table, dates, setup.options.dates, remarks, setup.progress);
}

PointReader::PointReader(const ReaderSetup& setup, const ColumnMapping& mapping,
                         const ColumnMapping& corrections)
    : table_(setup.table),
      cells_(setup.table, mapping, corrections),
      order_(order_of_days(cells_, setup, remarks_)),
      figures_(cells_, setup.progress),
      events_(cells_, figures_, order_, setup.into),
      claims_(cells_, figures_, setup, remarks_),
      sharing_(cells_, claims_.can_be(), setup.progress) {}

std::vector<std::string> PointReader::suspicions() const {
    std::vector<std::string> all = remarks_;
    for (std::vector<std::string> more :
         {events_.suspicions(), cells_.suspicions(), sharing_.suspicions()})
        std::ranges::move(more, std::back_inserter(all));
    if (untitled_ > 0 && cells_.has("title"))
        all.push_back(fmt::format(
            "There is no title in {}; such events are called by what else their rows say.",
            counted(untitled_, "row")));
    return all;
}

void PointReader::read(ImportBuilder& builder) {
    if (!sharing_.begin_row()) return;
    cells_.begin_row();
    read_row(builder);
    sharing_.end_row(builder);
}

void PointReader::read_row(ImportBuilder& builder) {
    if (sharing_.is_astray())
        return builder.leave_out(
            line(), "goes on with the row above it, as beside merged cells, which is left out");
    const bool is_shared = sharing_.is_shared();
    const std::string substitute =
        cell("title").empty() && !sharing_.goes_on() ? events_.substitute_title() : "";
    if (!is_shared && cell("title").empty() && substitute.empty()) {
        sharing_.lose();
        return builder.leave_out(line(), "there is nothing to call the event by");
    }
    claims::Event event = events_.read(builder);
    const std::string accused = claims_.accused_side();
    event.accused_side = accused;
    if (is_shared)
        return add_to_shared({event, is_own_id(cell("id")), !cell("precision").empty(),
                              !cell("radius_m").empty(), substitute, line()},
                             builder);
    if (event.title.empty()) {
        event.title = substitute;
        untitled_ += !events_.is_titled_before();
    }
    RecordClaims claims(event.id);
    claims_.read(claims, builder);
    const std::string notes = cells_.notes();
    event.notes = notes;
    builder.add(event, claims.claims(), line(), is_own_id(cell("id")));
}

void PointReader::add_to_shared(const SharedEvent::Row& row, ImportBuilder& builder) {
    SharedEvent& shared = sharing_.event(row);
    if (const std::string_view difference = shared.difference(row); !difference.empty()) {
        sharing_.lose();
        return builder.leave_out(
            line(), fmt::format("the id {} is used before, on {} {}, for an event with another {}",
                                in_quotes(cell("id")), table_.unit(), shared.line(), difference));
    }
    if (!shared.is_new(cells_.content_hash())) return shared.repeat(line());
    for (const char* field : shared.other_words(row)) cells_.keep(field);
    shared.fill(row);
    SharedEvent::Telling telling{.line = line()};
    const std::size_t claims_before = shared.claims().claims().size();
    claims_.read(shared.claims(), builder);
    if (shared.claims().claims().size() > claims_before)
        telling.claim = claims_before;
    else if (row.event.accused_side != shared.event().accused_side)
        cells_.keep("accused_side");
    telling.details = cells_.details();
    const std::string_view title = row.event.title;
    if (!title.empty() && title != shared.event().title) telling.own.emplace_back(title);
    for (PointCells::Detail& detail : cells_.kept()) telling.own.push_back(std::move(detail.line));
    shared.tell(std::move(telling));
}

}  // namespace

PointsReader points_reader(const ReaderSetup& setup) {
    ColumnMapping guess = guess_mapping(setup.table);
    ColumnMapping corrections = as_written(setup.options.mapping, guess);
    ColumnMapping mapping = corrected(std::move(guess), corrections);
    auto reader = std::make_unique<PointReader>(setup, mapping, corrections);
    return {std::move(reader), std::move(mapping), std::move(corrections)};
}

}  // namespace io
