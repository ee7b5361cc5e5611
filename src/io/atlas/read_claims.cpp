#include "io/atlas/read_claims.hpp"

#include <fmt/format.h>

#include <array>
#include <cmath>
#include <utility>

#include "claims/edtf.hpp"
#include "io/atlas/words.hpp"
#include "io/numbers.hpp"

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
    ClaimReader(Table& rows, const TableIds& actors, const TableIds& sources, const Sides& sides,
                ClaimTable& table, FileProblems& problems)
        : rows_(rows),
          actors_(actors),
          sources_(sources),
          sides_(sides),
          table_(table),
          problems_(problems) {}

    /// False when the claim is to be left out.
    bool read(ClaimRow& row);

 private:
    void report(std::string sentence) { problems_.add(rows_.line(), std::move(sentence)); }
    bool read_actor(claims::Claim& claim);
    bool read_stance(claims::Claim& claim);
    void read_basis(claims::Claim& claim);
    void read_side(claims::Claim& claim);
    void read_made(claims::Claim& claim);
    void read_source(claims::Claim& claim);
    double read_value(Column column);
    void read_figure(claims::Claim& claim);
    std::string_view kept(Column column) { return table_.keep(rows_.cell(column)); }
    std::string_view kept_text(Column column) { return table_.keep(rows_.text(column)); }

    Table& rows_;
    const TableIds& actors_;
    const TableIds& sources_;
    const Sides& sides_;
    ClaimTable& table_;
    FileProblems& problems_;
};

bool ClaimReader::read_actor(claims::Claim& claim) {
    const std::string_view actor = rows_.cell(actor_id);
    claim.actor = actors_.find(actor);
    if (claim.actor != claims::no_entry) return true;
    report(fmt::format(
        "{}; the claim is left out and does not count in the status of the event {}.",
        actor.empty() ? "names no actor"
                      : fmt::format("the actor {} is not in the actors table", in_quotes(actor)),
        in_quotes(rows_.cell(event_id))));
    return false;
}

bool ClaimReader::read_stance(claims::Claim& claim) {
    const std::string_view word = rows_.cell(stance);
    const auto read = claims::stance_from_word(word);
    if (read) {
        claim.stance = *read;
        return true;
    }
    report(
        fmt::format("the stance {} is none of asserts, denies and withdraws; the claim is left "
                    "out and does not count in the status of the event {}.",
                    in_quotes(word), in_quotes(rows_.cell(event_id))));
    return false;
}

void ClaimReader::read_basis(claims::Claim& claim) {
    const std::string_view word = rows_.cell(basis);
    if (word.empty()) return;
    if (const auto read = claims::basis_from_word(word))
        claim.basis = *read;
    else
        report(
            fmt::format("the basis {} is neither statement nor verification; the claim counts as "
                        "a statement.",
                        in_quotes(word)));
}

void ClaimReader::read_side(claims::Claim& claim) {
    claim.accuses_side = kept(accuses_side);
    if (!claim.accuses_side.empty() && !sides_.contains(claim.accuses_side))
        report(
            fmt::format("no actor speaks with the side {} that the claim accuses; it counts as a "
                        "side of its own.",
                        in_quotes(claim.accuses_side)));
}

void ClaimReader::read_made(claims::Claim& claim) {
    claim.made_text = kept(made);
    if (claim.made_text.empty()) return;
    const claims::EdtfReading reading = claims::read_edtf(claim.made_text);
    if (reading.date)
        claim.made = reading.date->extent;
    else
        report(fmt::format("{}; the claim counts on every known-on day.", reading.problem));
}

void ClaimReader::read_source(claims::Claim& claim) {
    const std::string_view source = rows_.cell(source_id);
    claim.source = sources_.find(source);
    if (!source.empty() && claim.source == claims::no_entry)
        report(
            fmt::format("the source {} is not in the sources table; the claim is shown without a "
                        "source.",
                        in_quotes(source)));
}

double ClaimReader::read_value(Column column) {
    const std::string_view text = rows_.cell(column);
    if (text.empty()) return claims::not_provided;
    if (const auto value = read_number(text)) return *value;
    report(fmt::format("the figure {} under “{}” is no number; it is shown as not provided.",
                       in_quotes(text), columns[column]));
    return claims::not_provided;
}

void ClaimReader::read_figure(claims::Claim& claim) {
    claim.metric = kept_text(metric);
    claim.value_min = read_value(value_min);
    claim.value_max = read_value(value_max);
    if (claim.value_min > claim.value_max) {
        std::swap(claim.value_min, claim.value_max);
        report("value_min is greater than value_max; the two are read the other way round.");
    }
    const bool has_figure = !std::isnan(claim.value_min) || !std::isnan(claim.value_max);
    if (has_figure && claim.metric.empty())
        report("gives a figure but no metric that says what is counted; the figure is not shown.");
}

bool ClaimReader::read(ClaimRow& row) {
    claims::Claim& claim = row.claim;
    if (!read_actor(claim) || !read_stance(claim)) return false;
    row.line = rows_.line();
    row.event_id = kept(event_id);
    claim.id = kept(id);
    read_basis(claim);
    read_side(claim);
    read_made(claim);
    read_source(claim);
    read_figure(claim);
    claim.summary = kept_text(summary);
    claim.quote = kept_text(quote);
    claim.extra = table_.keep(rows_.extra());
    return true;
}

}  // namespace

void read_claims(const TableSource& from, const TableIds& actors, const TableIds& sources,
                 const Sides& sides, ClaimTable& table, FileProblems& problems) {
    TableIds ids;
    const auto opened = from.open("claims", columns, problems);
    Table& rows = *opened;
    table.extra_columns = rows.extra_columns();
    ClaimReader reader(rows, actors, sources, sides, table, problems);
    while (rows.next()) {
        if (!ids.add(rows.cell(id), rows.line(), problems)) continue;
        ClaimRow row;
        if (reader.read(row)) table.add(row);
    }
}

}  // namespace io
