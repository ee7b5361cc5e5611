#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace claims {

/// Names that mean the same place: "Ganja", "Gəncə", "Гянджа", "Գանձակ". Case and diacritics do not
/// count.
class OtherNames {
 public:
    /// Of one place. Names of one or two bytes are left out: they would be found everywhere.
    void add(const std::vector<std::string_view>& names);
    /// All other names, folded, of the places that have this one, folded.
    std::vector<std::string_view> of(std::string_view folded_name) const;

 private:
    std::vector<std::vector<std::string>> places_;
    std::unordered_map<std::string, std::vector<std::size_t>> places_of_;
};

}  // namespace claims
