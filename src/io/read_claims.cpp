#include "io/read_claims.hpp"

#include <fmt/format.h>

#include <array>
#include <cmath>
#include <utility>

#include "claims/edtf.hpp"
#include "io/csv_table.hpp"
#include "io/numbers.hpp"
#include "io/words.hpp"

namespace io {
namespace {

enum Column {
    id,
    event_id,
    actor_id,
    stance,
    basis,
    accuses_side,
    made,
    metric,
    value_min,
    value_max,
    summary,
    quote,
    source_id
};
constexpr std::array<std::string_view, 13> columns{
    "id",     "event_id",  "actor_id",  "stance",  "basis", "accuses_side", "made",
    "metric", "value_min", "value_max", "summary", "quote", "source_id"};

/// Reads one row; its claims share where problems go and which ids there are.
class ClaimReader {
 public:
    ClaimReader(CsvTable& csv, const TableIds& actors, const TableIds& sources, const Sides& sides,
                FileProblems& problems)
        : csv_(csv), actors_(actors), sources_(sources), sides_(sides), problems_(problems) {}

    /// False when the claim is to be left out.
    bool read(ClaimRow& row);

 private:
    void report(std::string sentence) { problems_.add(csv_.line(), std::move(sentence)); }
    bool read_actor(claims::Claim& claim);
    bool read_stance(claims::Claim& claim);
    void read_basis(claims::Claim& claim);
    void read_side(ClaimRow& row);
    void read_made(ClaimRow& row);
    void read_source(claims::Claim& claim);
    double read_value(Column column);
    void read_figure(ClaimRow& row);

    CsvTable& csv_;
    const TableIds& actors_;
    const TableIds& sources_;
    const Sides& sides_;
    FileProblems& problems_;
};

bool ClaimReader::read_actor(claims::Claim& claim) {
    const std::string_view actor = csv_.cell(actor_id);
    claim.actor = actors_.find(actor);
    if (claim.actor != claims::no_entry) return true;
    report(fmt::format(
        "{}; the claim is left out and does not count in the status of the event {}.",
        actor.empty() ? "names no actor"
                      : fmt::format("the actor {} is not in the actors table", in_quotes(actor)),
        in_quotes(csv_.cell(event_id))));
    return false;
}

bool ClaimReader::read_stance(claims::Claim& claim) {
    const std::string_view word = csv_.cell(stance);
    const auto read = claims::stance_from_word(word);
    if (read) {
        claim.stance = *read;
        return true;
    }
    report(
        fmt::format("the stance {} is none of asserts, denies and withdraws; the claim is left "
                    "out and does not count in the status of the event {}.",
                    in_quotes(word), in_quotes(csv_.cell(event_id))));
    return false;
}

void ClaimReader::read_basis(claims::Claim& claim) {
    const std::string_view word = csv_.cell(basis);
    if (word.empty()) return;
    if (const auto read = claims::basis_from_word(word))
        claim.basis = *read;
    else
        report(
            fmt::format("the basis {} is neither statement nor verification; the claim counts as "
                        "a statement.",
                        in_quotes(word)));
}

void ClaimReader::read_side(ClaimRow& row) {
    row.accuses_side = csv_.cell(accuses_side);
    if (!row.accuses_side.empty() && !sides_.contains(row.accuses_side))
        report(
            fmt::format("no actor speaks with the side {} that the claim accuses; it counts as a "
                        "side of its own.",
                        in_quotes(row.accuses_side)));
}

void ClaimReader::read_made(ClaimRow& row) {
    row.made = csv_.cell(made);
    if (row.made.empty()) return;
    const claims::EdtfReading reading = claims::read_edtf(row.made);
    if (reading.date)
        row.read.made = reading.date->extent;
    else
        report(fmt::format("{}; the claim counts on every known-on day.", reading.problem));
}

void ClaimReader::read_source(claims::Claim& claim) {
    const std::string_view source = csv_.cell(source_id);
    claim.source = sources_.find(source);
    if (!source.empty() && claim.source == claims::no_entry)
        report(
            fmt::format("the source {} is not in the sources table; the claim is shown without a "
                        "source.",
                        in_quotes(source)));
}

double ClaimReader::read_value(Column column) {
    const std::string_view text = csv_.cell(column);
    if (text.empty()) return claims::not_provided;
    if (const auto value = read_number(text)) return *value;
    report(fmt::format("the figure {} under “{}” is no number; it is shown as not provided.",
                       in_quotes(text), columns[column]));
    return claims::not_provided;
}

void ClaimReader::read_figure(ClaimRow& row) {
    row.metric = csv_.cell(metric);
    claims::Claim& claim = row.read;
    claim.value_min = read_value(value_min);
    claim.value_max = read_value(value_max);
    if (claim.value_min > claim.value_max) {
        std::swap(claim.value_min, claim.value_max);
        report("value_min is greater than value_max; the two are read the other way round.");
    }
    const bool has_figure = !std::isnan(claim.value_min) || !std::isnan(claim.value_max);
    if (has_figure && row.metric.empty())
        report("gives a figure but no metric that says what is counted; the figure is not shown.");
}

bool ClaimReader::read(ClaimRow& row) {
    row.line = csv_.line();
    row.id = csv_.cell(id);
    row.event_id = csv_.cell(event_id);
    if (!read_actor(row.read) || !read_stance(row.read)) return false;
    read_basis(row.read);
    read_side(row);
    read_made(row);
    read_source(row.read);
    read_figure(row);
    row.summary = csv_.cell(summary);
    row.quote = csv_.cell(quote);
    return true;
}

}  // namespace

std::vector<ClaimRow> read_claims(const std::filesystem::path& path, const TableIds& actors,
                                  const TableIds& sources, const Sides& sides,
                                  FileProblems& problems) {
    std::vector<ClaimRow> rows;
    TableIds ids;
    CsvTable csv(path, columns, problems);
    ClaimReader reader(csv, actors, sources, sides, problems);
    while (csv.next()) {
        if (!ids.add(csv.cell(id), csv.line(), problems)) continue;
        ClaimRow row;
        if (reader.read(row)) rows.push_back(std::move(row));
    }
    return rows;
}

}  // namespace io
