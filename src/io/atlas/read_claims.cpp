#include "io/atlas/read_claims.hpp"

#include <fmt/format.h>

#include <array>
#include <cmath>
#include <utility>

#include "claims/dates/edtf.hpp"
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
    ClaimReader(Table& rows, const ClaimReferences& known, FileProblems& problems)
        : rows_(rows), known_(known), problems_(problems) {}

    /// Views of the current row. False when the claim is to be left out.
    bool read(claims::Claim& claim);
    /// The event that it is about.
    std::string_view event() const { return event_; }

 private:
    void report(std::string sentence) { problems_.add(rows_.line(), std::move(sentence), event_); }
    bool read_actor(claims::Claim& claim);
    bool read_stance(claims::Claim& claim);
    void read_basis(claims::Claim& claim);
    void read_side(claims::Claim& claim);
    void read_made(claims::Claim& claim);
    void read_source(claims::Claim& claim);
    bool read_value(Column column, double& value);
    void read_figure(claims::Claim& claim);

    Table& rows_;
    const ClaimReferences& known_;
    FileProblems& problems_;
    std::string_view event_;  ///< of the claim being read
};

bool ClaimReader::read_actor(claims::Claim& claim) {
    const std::string_view actor = rows_.cell(actor_id);
    claim.actor = known_.actors.find(actor);
    if (claim.actor != claims::no_entry) return true;
    report(fmt::format(
        "{}; the claim is left out and does not count in the status of the event {}.",
        actor.empty() ? "names no actor"
                      : fmt::format("the actor {} is not in the actors table", in_quotes(actor)),
        in_quotes(event_)));
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
                    in_quotes(word), in_quotes(event_)));
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
    claim.accuses_side = rows_.cell(accuses_side);
    if (!claim.accuses_side.empty() && !known_.sides.contains(claim.accuses_side))
        report(
            fmt::format("no actor speaks with the side {} that the claim accuses; it counts as a "
                        "side of its own.",
                        in_quotes(claim.accuses_side)));
}

void ClaimReader::read_made(claims::Claim& claim) {
    claim.made_text = rows_.cell(made);
    if (claim.made_text.empty()) return;
    const claims::EdtfReading reading = claims::read_edtf(claim.made_text);
    if (reading.date)
        claim.made = reading.date->extent;
    else
        report(fmt::format("{}; the claim counts on every known-on day.", reading.problem));
}

void ClaimReader::read_source(claims::Claim& claim) {
    const std::string_view source = rows_.cell(source_id);
    claim.source = known_.sources.find(source);
    if (!source.empty() && claim.source == claims::no_entry)
        report(
            fmt::format("the source {} is not in the sources table; the claim is shown without a "
                        "source.",
                        in_quotes(source)));
}

/// False where what stands there is no number.
bool ClaimReader::read_value(Column column, double& value) {
    if (const auto number = rows_.number(column)) {
        value = *number;
        return true;
    }
    const std::string_view text = rows_.cell(column);
    const auto number = read_number(text);
    value = number.value_or(claims::not_provided);
    if (number || text.empty()) return true;
    report(
        fmt::format("the figure {} under “{}” is no number; the claim's figure is shown as not "
                    "provided.",
                    in_quotes(text), columns[column]));
    return false;
}

void ClaimReader::read_figure(claims::Claim& claim) {
    claim.metric = rows_.text(metric);
    const bool has_least = read_value(value_min, claim.value_min);
    const bool has_most = read_value(value_max, claim.value_max);
    // Of "20 to many" no "at least 20" is made: nobody said that.
    if (!has_least || !has_most) claim.value_min = claim.value_max = claims::not_provided;
    if (claim.value_min > claim.value_max) {
        std::swap(claim.value_min, claim.value_max);
        report("value_min is greater than value_max; the two are read the other way round.");
    }
    const bool has_figure = !std::isnan(claim.value_min) || !std::isnan(claim.value_max);
    if (has_figure && claim.metric.empty())
        report("gives a figure but no metric that says what is counted; the figure is not shown.");
}

bool ClaimReader::read(claims::Claim& claim) {
    event_ = rows_.cell(event_id);
    if (!read_actor(claim) || !read_stance(claim)) return false;
    claim.id = rows_.cell(id);
    read_basis(claim);
    read_side(claim);
    read_made(claim);
    read_source(claim);
    read_figure(claim);
    claim.summary = rows_.text(summary);
    claim.quote = rows_.text(quote);
    claim.extra = rows_.extra();
    return true;
}

}  // namespace

ClaimReading read_claims(const TableSource& from, const ClaimReferences& to, TableNews news,
                         FileProblems& problems) {
    ClaimReading read;
    TableIds ids;
    const auto opened = from.open("claims", columns, problems);
    Table& rows = *opened;
    read.extra_columns = rows.extra_columns();
    ClaimReader reader(rows, to, problems);
    while (rows.next()) {
        news.count(rows);
        if (!ids.add(rows.cell(id), rows.line(), problems)) continue;
        claims::Claim claim;
        if (reader.read(claim)) read.claims.add(reader.event(), rows.line(), claim, rows.rank());
    }
    return read;
}

}  // namespace io
