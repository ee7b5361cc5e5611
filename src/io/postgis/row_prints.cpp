#include "io/postgis/row_prints.hpp"

namespace io {
namespace {

constexpr std::uint64_t fnv_start = 14695981039346656037ULL, fnv_prime = 1099511628211ULL;

std::string key_of(std::string_view table, std::string_view id) {
    const std::string_view owner = table == "claims" ? "events" : table;
    return std::string(owner) + ' ' + std::string(id);
}

void mix(std::uint64_t& hash, std::uint64_t number) {
    for (int byte = 0; byte < 8; ++byte) hash = (hash ^ (number >> (8 * byte) & 0xFF)) * fnv_prime;
}

}  // namespace

std::uint64_t RowPrints::of_row(const PostgisResult& rows, int row) {
    std::uint64_t hash = fnv_start;
    for (int column = 0; column < rows.column_count(); ++column) {
        const std::string_view text = rows.text(row, column);
        mix(hash, rows.is_null(row, column) ? ~std::uint64_t{0} : text.size());
        for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * fnv_prime;
    }
    return hash;
}

void RowPrints::add(std::string_view table, std::string_view id, std::uint64_t print) {
    Print& kept = prints_[key_of(table, id)];
    if (table != "claims") kept.is_read = true;
    // A sum does not depend on the order in which the claims come.
    kept.sum += print;
}

RowPrints::Print RowPrints::find(std::string_view table, std::string_view id) const {
    const auto found = prints_.find(key_of(table, id));
    return found == prints_.end() ? Print{} : found->second;
}

void RowPrints::replace(std::string_view table, std::span<const std::string> ids,
                        const RowPrints& other) {
    for (const std::string& id : ids) {
        const std::string key = key_of(table, id);
        if (const auto found = other.prints_.find(key); found != other.prints_.end())
            prints_[key] = found->second;
        else
            prints_.erase(key);
    }
}

}  // namespace io
