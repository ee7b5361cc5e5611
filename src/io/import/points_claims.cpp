#include "io/import/points_claims.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "io/atlas/words.hpp"
#include "io/csv/csv_reader.hpp"
#include "io/import/cited_sources.hpp"
#include "io/import/data_set_actor.hpp"
#include "io/mapping/stance_words.hpp"

namespace io {
namespace {

/// A row in which one of these is filled makes a claim.
constexpr std::array<std::string_view, 8> claim_fields{"actor", "killed",    "wounded", "source",
                                                       "url",   "denied_by", "summary", "quote"};

}  // namespace

PointClaims::PointClaims(PointCells& cells, PointFigures& figures, const ReaderSetup& setup,
                         std::vector<std::string>& remarks)
    : cells_(cells),
      figures_(figures),
      sides_(cells, setup.into, setup.progress),
      author_(data_set_actor(setup.file_stem)) {
    if (!cells.has("made")) return;
    const std::array made{cells.position("made")};
    order_ = find_date_order(setup.table, made, setup.options.dates, remarks, setup.progress);
}

std::string PointClaims::accused_side() {
    return sides_.side(cells_.cell("accused_side"));
}

bool PointClaims::can_be() const {
    return std::ranges::any_of(claim_fields, [this](auto field) { return cells_.has(field); });
}

bool PointClaims::has_claims() {
    return std::ranges::any_of(claim_fields,
                               [this](auto field) { return !cells_.cell(field).empty(); });
}

claims::TableIndex PointClaims::claimant(ImportBuilder& builder) {
    const std::string_view name = cells_.cell("actor");
    const claims::Actor& actor = name.empty() ? author_ : sides_.actor(name);
    const std::string& side = sides_.side(cells_.cell("side"));
    if (!side.empty() && side != actor.side) {
        cells_.keep("side");
        if (!name.empty())
            builder.report(cells_.line(),
                           fmt::format("{} is {} already, so it is not taken to be of the side {}.",
                                       in_quotes(name),
                                       actor.side.empty() ? "there without a side"
                                                          : "of the side " + in_quotes(actor.side),
                                       in_quotes(side)));
    }
    return builder.actor(actor);
}

bool PointClaims::read_stance(claims::Stance& stance, ImportBuilder& builder) {
    const std::string_view word = cells_.cell("stance");
    stated_basis_ = claims::Basis::statement;
    if (word.empty()) return true;
    if (const auto read = read_stance_word(word)) {
        using Checked = StanceReading::Checked;
        stance = read->stance;
        stated_basis_ =
            read->checked == Checked::yes ? claims::Basis::verification : claims::Basis::statement;
        if (read->checked == Checked::perhaps && cells_.cell("basis").empty())
            builder.report(cells_.line(),
                           fmt::format("{} counts as a statement; if it was checked, “verified” or "
                                       "a column “basis” with “verification” says so.",
                                       in_quotes(word)));
        return true;
    }
    builder.report(cells_.line(), fmt::format("the stance {} is none of asserts, denies and "
                                              "withdraws; the event is kept without a claim.",
                                              in_quotes(word)));
    cells_.keep("stance");
    for (const std::string_view field : claim_fields) cells_.keep(field);
    for (const char* field : {"made", "side", "basis"}) cells_.keep(field);
    return false;
}

claims::Basis PointClaims::read_basis(ImportBuilder& builder) {
    const std::string_view word = cells_.cell("basis");
    const auto read = claims::basis_from_word(word);
    if (!read && !word.empty()) {
        builder.report(cells_.line(), fmt::format("the basis {} is none of statement and "
                                                  "verification; the claim counts as a statement.",
                                                  in_quotes(word)));
        cells_.keep("basis");
    }
    return read.value_or(stated_basis_);
}

std::string PointClaims::read_made(ImportBuilder& builder) {
    claims::WrittenDate date = claims::read_written_date(cells_.cell("made"), order_);
    if (!date.problem.empty()) {
        builder.report(cells_.line(),
                       fmt::format("{}; the claim is kept without it.", date.problem));
        cells_.keep("made");
    }
    return std::move(date.edtf);
}

/// What the values do not say in full stays in the notes.
void PointClaims::keep_words(std::string_view field, const WrittenFigure& figure,
                             ImportBuilder& builder) {
    if (figure.is_loose) cells_.keep(field);
    if (figure.is_about)
        builder.report(cells_.line(),
                       fmt::format("{} under “{}” was read as {}; the words stay in "
                                   "the notes.",
                                   in_quotes(cells_.cell(field)), field, figure_in_words(figure)));
}

void PointClaims::add_figures(RecordClaims& claims, ImportBuilder& builder) {
    for (const auto& [field, metric] :
         {std::pair{"killed", "killed_person"}, std::pair{"wounded", "wounded_person"}}) {
        const std::string_view text = cells_.cell(field);
        if (text.empty()) continue;
        if (const auto figure = figures_.read(field, builder)) {
            claims.add_figure(field, metric, figure->min, figure->max, "");
            keep_words(field, *figure, builder);
            continue;
        }
        builder.report(cells_.line(),
                       fmt::format("{} under “{}” is no figure; it stays in the notes.",
                                   in_quotes(text), field));
        cells_.keep(field);
    }
}

void PointClaims::cite_source(RecordClaims& claims, ImportBuilder& builder) {
    const std::string_view publisher = cells_.cell("source"), url = cells_.cell("url");
    if (publisher.empty() && url.empty()) return;
    claims::Source source;
    source.publisher = publisher;
    source.url = url;
    claims.cite({builder.source(made_source("point", std::move(source)))});
}

void PointClaims::add_denials(RecordClaims& claims, ImportBuilder& builder) {
    std::string_view names = cells_.cell("denied_by");
    while (!names.empty()) {
        const std::size_t end = std::min(names.find(';'), names.size());
        if (const std::string_view name = without_blanks(names.substr(0, end)); !name.empty())
            claims.add_denial(builder.actor(sides_.actor(name)));
        names.remove_prefix(std::min(end + 1, names.size()));
    }
}

void PointClaims::read(RecordClaims& claims, ImportBuilder& builder) {
    claims::Stance stance = claims::Stance::asserts;
    if (!has_claims()) {
        for (const char* field : {"made", "stance", "side", "basis"}) cells_.keep(field);
        return;
    }
    if (!read_stance(stance, builder)) return;
    const claims::Basis basis = read_basis(builder);
    claims.begin_record(claimant(builder), read_made(builder));
    add_figures(claims, builder);
    if (claims.record().empty()) claims.add_statement("");
    claims::Claim& first = claims.record().front();
    first.summary = claims.keep(cells_.cell("summary"));
    first.quote = claims.keep(cells_.cell("quote"));
    cite_source(claims, builder);
    for (claims::Claim& claim : claims.record()) {
        claim.stance = stance;
        claim.basis = basis;
    }
    add_denials(claims, builder);
    claims.accuse(accused_side());
}

}  // namespace io
