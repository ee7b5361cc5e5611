#include "io/geopackage/geopackage_statement.hpp"

#include <sqlite3.h>

#include <cmath>

#include "io/geopackage/geopackage_file.hpp"

namespace io {
namespace {

GeopackageStatement::Type type_of(int sqlite_type) {
    switch (sqlite_type) {
        case SQLITE_NULL:
            return GeopackageStatement::Type::null;
        case SQLITE_INTEGER:
            return GeopackageStatement::Type::integer;
        case SQLITE_FLOAT:
            return GeopackageStatement::Type::real;
        case SQLITE_BLOB:
            return GeopackageStatement::Type::blob;
        default:
            return GeopackageStatement::Type::text;
    }
}

}  // namespace

Value text_value(std::string_view text) {
    if (text.empty()) return {};
    return std::string(text);
}

Value number_value(double number) {
    if (std::isnan(number)) return {};
    return number;
}

void GeopackageStatement::Finalize::operator()(sqlite3_stmt* statement) const {
    sqlite3_finalize(statement);
}

GeopackageStatement::GeopackageStatement(const GeopackageFile& file, std::string_view sql)
    : file_(&file) {
    sqlite3_stmt* statement = nullptr;
    const int result = sqlite3_prepare_v2(file.connection(), sql.data(),
                                          static_cast<int>(sql.size()), &statement, nullptr);
    statement_.reset(statement);
    if (result != SQLITE_OK) file.fail(result);
}

GeopackageStatement& GeopackageStatement::bind(int parameter, const Value& value) {
    sqlite3_stmt* statement = statement_.get();
    int result = SQLITE_OK;
    if (std::holds_alternative<std::monostate>(value))
        result = sqlite3_bind_null(statement, parameter);
    else if (const auto* integer = std::get_if<std::int64_t>(&value))
        result = sqlite3_bind_int64(statement, parameter, *integer);
    else if (const auto* number = std::get_if<double>(&value))
        result = sqlite3_bind_double(statement, parameter, *number);
    else if (const auto* text = std::get_if<std::string>(&value))
        result = sqlite3_bind_text64(statement, parameter, text->data(), text->size(),
                                     SQLITE_TRANSIENT, SQLITE_UTF8);
    else if (const auto* bytes = std::get_if<std::vector<std::uint8_t>>(&value))
        result = sqlite3_bind_blob64(statement, parameter, bytes->data(), bytes->size(),
                                     SQLITE_TRANSIENT);
    if (result != SQLITE_OK) file_->fail(result);
    return *this;
}

bool GeopackageStatement::step() {
    const int result = sqlite3_step(statement_.get());
    if (result == SQLITE_ROW) return true;
    sqlite3_reset(statement_.get());
    if (result != SQLITE_DONE) file_->fail(result);
    return false;
}

void GeopackageStatement::run() {
    while (step()) {
    }
}

int GeopackageStatement::column_count() const {
    return sqlite3_column_count(statement_.get());
}

GeopackageStatement::Type GeopackageStatement::type(int column) const {
    return type_of(sqlite3_column_type(statement_.get(), column));
}

GeopackageStatement::Cell GeopackageStatement::cell(int column) const {
    // To ask the value and not the column takes no lock; a statement belongs to one thread.
    sqlite3_value* value = sqlite3_column_value(statement_.get(), column);
    const Type type = type_of(sqlite3_value_type(value));
    if (type == Type::real) return {type, {}, sqlite3_value_double(value)};
    if (type != Type::text) return {type, {}};
    const void* bytes = sqlite3_value_text(value);
    const int size = sqlite3_value_bytes(value);
    if (bytes == nullptr) return {type, {}};
    return {type, {static_cast<const char*>(bytes), static_cast<std::size_t>(size)}};
}

std::int64_t GeopackageStatement::integer(int column) const {
    return sqlite3_column_int64(statement_.get(), column);
}

double GeopackageStatement::number(int column) const {
    return sqlite3_column_double(statement_.get(), column);
}

std::string_view GeopackageStatement::text(int column) const {
    // SQLite takes the length after it has turned the cell into text, so the order matters.
    const void* bytes = sqlite3_column_text(statement_.get(), column);
    const int size = sqlite3_column_bytes(statement_.get(), column);
    if (bytes == nullptr) return {};
    return {static_cast<const char*>(bytes), static_cast<std::size_t>(size)};
}

std::span<const std::uint8_t> GeopackageStatement::bytes(int column) const {
    const auto* bytes =
        static_cast<const std::uint8_t*>(sqlite3_column_blob(statement_.get(), column));
    const int size = sqlite3_column_bytes(statement_.get(), column);
    return {bytes, static_cast<std::size_t>(size)};
}

}  // namespace io
