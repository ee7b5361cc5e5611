#include "io/import/points_claims.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "io/atlas/words.hpp"
#include "io/csv/csv_reader.hpp"
#include "io/import/cited_sources.hpp"
#include "io/import/data_set_actor.hpp"

namespace io {

PointClaims::PointClaims(PointCells& cells, PointFigures& figures, const ReaderSetup& setup,
                         std::vector<std::string>& remarks)
    : cells_(cells),
      figures_(figures),
      into_(setup.into),
      author_(data_set_actor(setup.file_stem)) {
    if (!cells.has("made")) return;
    const std::array made{cells.position("made")};
    order_ = find_date_order(setup.table, made, setup.options.dates, remarks, setup.progress);
}

std::string PointClaims::accused_side() {
    const std::string_view name = cells_.cell("accused_side");
    if (name.empty()) return {};
    const claims::Actor actor = named_actor(name, into_);
    return actor.side.empty() ? slug(name) : actor.side;
}

bool PointClaims::has_claims() {
    constexpr std::array<std::string_view, 6> fields{"actor",  "source",  "url",
                                                     "killed", "wounded", "denied_by"};
    return std::ranges::any_of(fields, [this](auto field) { return !cells_.cell(field).empty(); });
}

bool PointClaims::read_stance(claims::Stance& stance, ImportBuilder& builder) {
    const std::string_view word = cells_.cell("stance");
    if (word.empty()) return true;
    if (const auto read = claims::stance_from_word(word)) {
        stance = *read;
        return true;
    }
    builder.report(cells_.line(), fmt::format("the stance {} is none of asserts, denies and "
                                              "withdraws; the event is kept without a claim.",
                                              in_quotes(word)));
    for (const char* field :
         {"stance", "actor", "killed", "wounded", "source", "url", "made", "denied_by"})
        cells_.keep(field);
    return false;
}

std::string PointClaims::read_made(ImportBuilder& builder) {
    ForeignDate date = read_foreign_date(cells_.cell("made"), order_);
    if (!date.problem.empty()) {
        builder.report(cells_.line(),
                       fmt::format("{}; the claim is kept without it.", date.problem));
        cells_.keep("made");
    }
    return std::move(date.edtf);
}

void PointClaims::add_figures(RecordClaims& claims, ImportBuilder& builder) {
    for (const auto& [field, metric] :
         {std::pair{"killed", "killed_person"}, std::pair{"wounded", "wounded_person"}}) {
        const std::string_view text = cells_.cell(field);
        if (text.empty()) continue;
        if (const auto figure = figures_.read(field, builder)) {
            claims.add_figure(field, metric, figure->min, figure->max, "");
            continue;
        }
        builder.report(cells_.line(), fmt::format("{} under “{}” is no figure; it is left out.",
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
            claims.add_denial(builder.actor(named_actor(name, into_)));
        names.remove_prefix(std::min(end + 1, names.size()));
    }
}

RecordClaims PointClaims::read(std::string_view event_id, ImportBuilder& builder) {
    claims::Stance stance = claims::Stance::asserts;
    if (!has_claims()) {
        for (const char* field : {"made", "stance"}) cells_.keep(field);
        return {event_id, claims::no_entry, ""};
    }
    if (!read_stance(stance, builder)) return {event_id, claims::no_entry, ""};
    const std::string_view name = cells_.cell("actor");
    RecordClaims claims(event_id, builder.actor(name.empty() ? author_ : named_actor(name, into_)),
                        read_made(builder));
    add_figures(claims, builder);
    if (claims.claims().empty()) claims.add_statement("");
    cite_source(claims, builder);
    for (claims::Claim& claim : claims.claims()) claim.stance = stance;
    add_denials(claims, builder);
    claims.accuse(accused_side());
    return claims;
}

}  // namespace io
