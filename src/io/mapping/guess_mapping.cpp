#include "io/mapping/guess_mapping.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

#include "claims/written_dates/written_date.hpp"
#include "io/atlas/words.hpp"
#include "io/foreign/coordinates.hpp"
#include "io/foreign/foreign_number.hpp"
#include "io/import/row_reader.hpp"
#include "io/mapping/stance_words.hpp"
#include "io/mapping/unusable_mapping.hpp"
#include "io/numbers.hpp"

namespace io {
namespace {

constexpr std::size_t rows_looked_at = 200;

/// What the first cells of one column look like.
struct Look {
    std::size_t filled = 0, fractions = 0, dates = 0, pairs = 0, texts = 0, stances = 0;
    double largest = 0.0;

    void add(std::string_view cell);
    bool mostly(std::size_t count) const { return filled > 0 && count * 10 >= filled * 8; }
};

void Look::add(std::string_view cell) {
    if (cell.empty()) return;
    ++filled;
    if (read_coordinates(cell)) {
        ++pairs;
    } else if (const auto value = read_number(plain_number(cell))) {
        largest = std::max(largest, std::abs(*value));
        if (*value != std::floor(*value)) ++fractions;
    } else if (!claims::read_written_date(cell, claims::DayOrder::automatic).edtf.empty()) {
        ++dates;
    } else {
        ++texts;
        if (read_stance_word(cell)) ++stances;
    }
}

class Guess {
 public:
    explicit Guess(ForeignTable& table) : table_(table), fields_(table.columns().size()) { look(); }

    void by_headers();
    void by_content();
    ColumnMapping mapping() const;

 private:
    bool is_taken(std::string_view field) const {
        return std::ranges::find(fields_, field) != fields_.end();
    }
    void look();
    template <class Fits>
    void give(std::string_view field, Fits fits);

    ForeignTable& table_;
    std::vector<std::string_view> fields_;
    std::vector<Look> looks_;
};

void Guess::by_headers() {
    // A column that is empty gives way to one of the same meaning that is not.
    for (const bool must_be_filled : {true, false})
        for (std::size_t i = 0; i < fields_.size(); ++i) {
            if (must_be_filled && looks_[i].filled == 0) continue;
            const std::string_view field = field_of_header(column_key(table_.columns()[i]));
            if (fields_[i].empty() && !field.empty() && !is_taken(field)) fields_[i] = field;
        }
    // Words such as “claim” or “side” mean a claim only where somebody makes it.
    constexpr std::array<std::string_view, 4> of_claimants{"side", "basis", "summary", "quote"};
    if (is_taken("actor")) return;
    for (std::string_view& field : fields_)
        if (std::ranges::find(of_claimants, field) != of_claimants.end()) field = {};
}

void Guess::look() {
    looks_.resize(fields_.size());
    table_.rewind(nullptr);
    for (std::size_t row = 0; row < rows_looked_at && table_.next(); ++row)
        for (std::size_t i = 0; i < fields_.size(); ++i) looks_[i].add(table_.cell(i));
}

template <class Fits>
void Guess::give(std::string_view field, Fits fits) {
    if (is_taken(field)) return;
    for (std::size_t i = 0; i < fields_.size(); ++i)
        if (fields_[i].empty() && fits(looks_[i])) {
            fields_[i] = field;
            return;
        }
}

void Guess::by_content() {
    const bool has_place =
        table_.has_shapes() || is_taken("coordinates") || (is_taken("lat") && is_taken("lng"));
    if (!has_place) {
        give("coordinates", [](const Look& look) { return look.mostly(look.pairs); });
        if (!is_taken("coordinates")) {
            give("lat", [](const Look& look) {
                return look.mostly(look.fractions) && look.largest <= 90.0;
            });
            give("lng", [](const Look& look) {
                return look.mostly(look.fractions) && look.largest <= 180.0;
            });
        }
    }
    give("when", [](const Look& look) { return look.mostly(look.dates); });
    if (is_taken("actor"))
        give("stance", [](const Look& look) { return look.mostly(look.stances); });
    if (!is_taken("place") && !is_taken("notes"))
        give("title", [](const Look& look) { return look.mostly(look.texts); });
}

ColumnMapping Guess::mapping() const {
    ColumnMapping mapping;
    for (std::size_t i = 0; i < fields_.size(); ++i)
        if (std::string& field = mapping.field_of[table_.columns()[i]]; field.empty())
            field = fields_[i];
    return mapping;
}

/// The column as the table writes it.
std::string known_column(const ColumnMapping& guess, const std::string& wanted) {
    if (guess.field_of.contains(wanted)) return wanted;
    const std::string key = column_key(wanted);
    std::string names;
    for (const auto& [column, field] : guess.field_of) {
        if (column_key(column) == key) return column;
        names += fmt::format("{}{}", names.empty() ? "" : ", ", in_quotes(column));
    }
    throw UnusableMapping(
        fmt::format("there is no column {}; the table has {}.", in_quotes(wanted), names));
}

}  // namespace

ColumnMapping guess_mapping(ForeignTable& table) {
    Guess guess(table);
    guess.by_headers();
    guess.by_content();
    return guess.mapping();
}

ColumnMapping as_written(const ColumnMapping& corrections, const ColumnMapping& guess) {
    ColumnMapping written;
    for (const auto& [column, field] : corrections.field_of)
        written.field_of[known_column(guess, column)] = field;
    return written;
}

ColumnMapping corrected(ColumnMapping guess, const ColumnMapping& corrections) {
    const auto& fields = mappable_fields();
    std::set<std::string> given;
    for (const auto& [column, field] : corrections.field_of) {
        if (!field.empty() && std::ranges::find(fields, field) == fields.end())
            throw UnusableMapping(fmt::format("{} is no field; fields are {}.", in_quotes(field),
                                              fmt::join(fields, ", ")));
        if (!field.empty() && !given.insert(field).second)
            throw UnusableMapping(
                fmt::format("the field {} is given to two columns.", in_quotes(field)));
        for (auto& [other, guessed] : guess.field_of)
            if (guessed == field && !corrections.field_of.contains(other)) guessed.clear();
        guess.field_of[column] = field;
    }
    return guess;
}

}  // namespace io
