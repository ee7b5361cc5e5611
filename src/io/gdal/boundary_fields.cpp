#include "io/gdal/boundary_fields.hpp"

#include <fmt/format.h>
#include <ogr_feature.h>

#include <algorithm>
#include <cmath>
#include <limits>

#include "claims/dates/edtf.hpp"
#include "io/atlas/words.hpp"
#include "io/utf8.hpp"

namespace io {
namespace {

std::string trimmed(std::string_view text) {
    const std::size_t begin = text.find_first_not_of(' ');
    if (begin == std::string_view::npos) return {};
    return std::string(text.substr(begin, text.find_last_not_of(' ') - begin + 1));
}

/// Shapefiles know no empty number; what is written for one is 0 or far out.
template <typename Whole>
Whole whole(double number) {
    constexpr auto most = static_cast<double>(std::numeric_limits<Whole>::max() / 2);
    return std::isfinite(number) ? static_cast<Whole>(std::clamp(number, -most, most)) : Whole{0};
}

void check_date(std::string& date, const std::string& name, std::size_t number,
                FileProblems& problems) {
    if (date.empty()) return;
    const claims::EdtfReading reading = claims::read_edtf(date);
    if (reading.date) return;
    problems.add(number, fmt::format("{}; {} is shown as if it had no such date.", reading.problem,
                                     in_quotes(name)));
    date.clear();
}

}  // namespace

BoundaryFields::BoundaryFields(const OGRFeatureDefn& definition) {
    for (int field = 0; field < definition.GetFieldCount(); ++field) {
        std::string name = definition.GetFieldDefn(field)->GetNameRef();
        std::ranges::transform(name, name.begin(), [](char letter) {
            return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + 32) : letter;
        });
        if (name.starts_with("name_"))
            names_[name.substr(5)] = field;
        else
            positions_[name] = field;
    }
}

std::string BoundaryFields::text(const OGRFeature& feature, const std::string& field) const {
    const auto found = positions_.find(field);
    if (found == positions_.end()) return {};
    return trimmed(feature.GetFieldAsString(found->second));
}

double BoundaryFields::number(const OGRFeature& feature, const std::string& field) const {
    const auto found = positions_.find(field);
    if (found == positions_.end() || !feature.IsFieldSetAndNotNull(found->second)) return 0.0;
    return feature.GetFieldAsDouble(found->second);
}

bool BoundaryFields::flag(const OGRFeature& feature, const std::string& field) const {
    const std::string word = text(feature, field);
    return !word.empty() && word != "0" && word != "F" && word != "N" && word != "false" &&
           word != "no";
}

geo::Boundary BoundaryFields::read(const OGRFeature& feature, std::size_t row,
                                   FileProblems& problems) const {
    geo::Boundary boundary;
    bool is_repaired = false;
    const auto legible = [&is_repaired](std::string words) {
        if (is_utf8(words)) return words;
        is_repaired = true;
        return repaired_utf8(words);
    };
    const auto read_text = [&](const char* field) { return legible(text(feature, field)); };

    boundary.id = read_text("id");
    boundary.name = read_text("name");
    for (const auto& [language, field] : names_)
        if (std::string name = trimmed(feature.GetFieldAsString(field)); !name.empty())
            boundary.names[language] = legible(std::move(name));
    boundary.kind = read_text("kind");
    for (const char* field : {"note", "note2", "note3"})
        if (const std::string part = read_text(field); !part.empty())
            boundary.note += (boundary.note.empty() ? "" : " ") + part;
    boundary.source = read_text("source");
    boundary.country = read_text("country");
    boundary.valid_from = read_text("valid_from");
    boundary.valid_to = read_text("valid_to");
    check_date(boundary.valid_from, boundary.name, row, problems);
    check_date(boundary.valid_to, boundary.name, row, problems);
    boundary.rank = whole<int>(number(feature, "rank"));
    boundary.population = whole<long>(number(feature, "pop"));
    boundary.focus = flag(feature, "focus");
    boundary.capital = flag(feature, "capital");
    boundary.label_at = {number(feature, "label_lng"), number(feature, "label_lat")};
    if (!geo::is_plausible(boundary.label_at)) {
        boundary.label_at = {};
        problems.add(row, fmt::format("the place of the label of {} is not on the earth; the label "
                                      "is put where the program finds room.",
                                      in_quotes(boundary.name)));
    }
    if (is_repaired)
        problems.add(row, fmt::format("the text of {} is not in the encoding that the .cpg file "
                                      "names, or not UTF-8 where there is none; bytes that could "
                                      "not be read are shown as “\xEF\xBF\xBD”.",
                                      in_quotes(boundary.name)));
    return boundary;
}

}  // namespace io
