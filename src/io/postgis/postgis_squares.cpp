#include "io/postgis/postgis_squares.hpp"

#include <fmt/format.h>

#include <cmath>
#include <map>

#include "io/numbers.hpp"
#include "io/postgis/postgis_schema.hpp"

namespace io {
namespace {

constexpr double square_px = 24.0, world_px = 512.0;

/// Sums over the events in a square, whatever their status.
struct Sums {
    double lng = 0, lat = 0, count = 0;
    claims::CountedSquare square;
};

double number_at(const PostgisResult& rows, int row, int column) {
    return read_number(rows.text(row, column)).value_or(std::nan(""));
}

/// The number of the square that a place lies in: row times the squares around the equator, and
/// column. By the sphere of Web Mercator; beyond its world at its edge. Source of the formula: EPSG
/// Guidance Note 7-2, method 1024.
std::string number_of_square(double squares_around) {
    return fmt::format(
        "floor(lng / 360 * {0}::float8) + {1}::float8 * floor(ln(tan(pi() / 4 + radians("
        "greatest(-85.06, least(85.06, lat))) / 2)) / (2 * pi()) * {0}::float8)",
        squares_around, std::ceil(squares_around));
}

void add_row(const PostgisResult& rows, int row, std::map<double, Sums>& squares) {
    const double number = number_at(rows, row, 0), count = number_at(rows, row, 2);
    if (std::isnan(number)) return;  // no place
    Sums& sums = squares[number];
    sums.count += count;
    sums.lng += number_at(rows, row, 3);
    sums.lat += number_at(rows, row, 4);
    const claims::Status status =
        claims::status_from_word(rows.text(row, 1)).value_or(claims::Status::reported);
    sums.square.by_status[static_cast<std::size_t>(status)] += static_cast<std::uint32_t>(count);
}

}  // namespace

// The second half of the union is no row: with it, the planner expects few squares and lets several
// processes add up, where it would else expect as many as there are places and sort them all.
std::string squares_query(PostgisConnection& connection, const PostgisCondition& condition,
                          int zoom) {
    const std::string postgis = connection.quoted(postgis_extension_schema(connection));
    const std::string events = connection.table("events");
    const double squares_around = std::ldexp(world_px / square_px, zoom);
    return fmt::format(
        "SELECT square, status, count(*), sum(lng), sum(lat) FROM (SELECT {0} AS square, lng, lat, "
        "status FROM (SELECT {1}.ST_X(e.geom) AS lng, {1}.ST_Y(e.geom) AS lat, {4} AS status FROM "
        "{2} "
        "AS e{3}) AS places UNION ALL SELECT 0::float8, 0::float8, 0::float8, e.status FROM {2} AS "
        "e WHERE false) AS placed GROUP BY square, status",
        number_of_square(squares_around), postgis, events, condition.where, condition.status);
}

std::vector<claims::CountedSquare> count_squares(PostgisConnection& connection,
                                                 const PostgisCondition& condition, int zoom) {
    const PostgisResult rows =
        connection.run(squares_query(connection, condition, zoom), condition.parameters);
    std::map<double, Sums> squares;
    for (int row = 0; row < rows.row_count(); ++row) add_row(rows, row, squares);
    std::vector<claims::CountedSquare> counted;
    for (auto& [number, sums] : squares) {
        sums.square.number = static_cast<std::uint32_t>(static_cast<std::int64_t>(number));
        sums.square.centre = {sums.lng / sums.count, sums.lat / sums.count};
        if (geo::is_plausible(sums.square.centre)) counted.push_back(sums.square);
    }
    return counted;
}

}  // namespace io
