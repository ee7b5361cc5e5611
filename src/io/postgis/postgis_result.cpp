#include "io/postgis/postgis_result.hpp"

#include <libpq-fe.h>

#include <cstdlib>

namespace io {

void PostgisResult::Clear::operator()(pg_result* result) const {
    PQclear(result);
}

int PostgisResult::row_count() const {
    return PQntuples(result_.get());
}

int PostgisResult::column_count() const {
    return PQnfields(result_.get());
}

std::int64_t PostgisResult::changed_rows() const {
    return std::strtoll(PQcmdTuples(result_.get()), nullptr, 10);
}

bool PostgisResult::is_null(int row, int column) const {
    return PQgetisnull(result_.get(), row, column) == 1;
}

std::string_view PostgisResult::text(int row, int column) const {
    return {PQgetvalue(result_.get(), row, column),
            static_cast<std::size_t>(PQgetlength(result_.get(), row, column))};
}

}  // namespace io
