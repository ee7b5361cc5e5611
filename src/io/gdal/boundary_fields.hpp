#pragma once

#include <map>
#include <string>
#include <vector>

#include "geo/base_map.hpp"
#include "io/files/file_problems.hpp"

class OGRFeature;
class OGRFeatureDefn;

namespace io {

/// Reads the fields of a boundary by name; which they are stands in docs/data-format.md.
class BoundaryFields {
 public:
    explicit BoundaryFields(const OGRFeatureDefn& definition);

    /// Everything but the geometry. `number` counts the features of the file from 1.
    geo::Boundary read(const OGRFeature& feature, std::size_t number, FileProblems& problems) const;

 private:
    std::string text(const OGRFeature& feature, const std::string& field) const;
    double number(const OGRFeature& feature, const std::string& field) const;
    bool flag(const OGRFeature& feature, const std::string& field) const;

    std::map<std::string, int> positions_;
    std::map<std::string, int> names_;  ///< language code → field
};

}  // namespace io
