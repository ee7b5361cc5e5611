#include "io/import/points_figures.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "io/atlas/words.hpp"
#include "io/foreign/coordinates.hpp"
#include "io/foreign/decimal_mark_finder.hpp"
#include "io/import/look_through.hpp"

namespace io {
namespace {

constexpr std::array<std::string_view, 3> figure_fields{"killed", "wounded", "radius_m"};

bool counts_people(std::string_view field) {
    return field != "radius_m";
}

bool is_whole(const WrittenFigure& figure) {
    return std::ranges::all_of(std::array{figure.min, figure.max}, [](double value) {
        return std::isnan(value) || value == std::floor(value);
    });
}

}  // namespace

PointFigures::PointFigures(PointCells& cells, const Progress& progress) : cells_(cells) {
    if (std::ranges::none_of(figure_fields, [&](auto field) { return cells.has(field); })) return;
    DecimalMarkFinder finder;
    look_through(cells.table(), progress, "Looking at figures", [&] {
        for (const std::string_view field : figure_fields) finder.add_figure(cells.cell(field));
        for (const char* field : {"lat", "lng"}) finder.add_coordinate(cells.cell(field));
        // In a pair a comma may part its halves: "40, 46" tells of no mark.
        if (const std::string_view pair = cells.cell("coordinates"); read_coordinates(pair))
            finder.add_coordinate(pair);
    });
    mark_ = finder.mark();
}

/// Nobody counts parts of people, but some programs write 3 as “3.000”: where neither the table nor
/// that decides, it is told.
std::optional<WrittenFigure> PointFigures::read(std::string_view field, ImportBuilder& builder) {
    const std::string_view text = cells_.cell(field);
    const DecimalMark mark = mark_.value_or(DecimalMark::point);
    std::optional<WrittenFigure> figure = read_written_figure(text, mark);
    if (!figure || (mark_ && is_whole(*figure))) return figure;
    std::optional<WrittenFigure> other = read_written_figure(
        text, mark == DecimalMark::point ? DecimalMark::comma : DecimalMark::point);
    const auto is_sensible = [&](const std::optional<WrittenFigure>& read) {
        return read && (is_whole(*read) || !counts_people(field));
    };
    if (!is_sensible(figure)) std::swap(figure, other);
    if (!is_sensible(figure)) return std::nullopt;
    if (other) tell_two_ways(field, *figure, *other, builder);
    return figure;
}

void PointFigures::tell_two_ways(std::string_view field, const WrittenFigure& figure,
                                 const WrittenFigure& other, ImportBuilder& builder) const {
    const std::string here = figure_in_words(figure), there = figure_in_words(other);
    if (here == there) return;
    builder.report(cells_.line(),
                   fmt::format("{} under “{}” was read as {}, but can also be read as {}; "
                               "whether its mark stands before thousands or before decimals "
                               "is not certain.",
                               in_quotes(cells_.cell(field)), field, here, there));
}

}  // namespace io
