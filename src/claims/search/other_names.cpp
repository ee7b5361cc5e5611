#include "claims/search/other_names.hpp"

#include <algorithm>

#include "claims/filter/filter.hpp"

namespace claims {
namespace {

constexpr std::size_t shortest_name = 3;  // bytes

}  // namespace

void OtherNames::add(const std::vector<std::string_view>& names) {
    std::vector<std::string> place;
    for (const std::string_view name : names) {
        std::string plain = folded(name);
        if (plain.size() >= shortest_name && std::ranges::find(place, plain) == place.end())
            place.push_back(std::move(plain));
    }
    if (place.size() < 2) return;
    for (const std::string& name : place) places_of_[name].push_back(places_.size());
    places_.push_back(std::move(place));
}

std::vector<std::string_view> OtherNames::of(std::string_view folded_name) const {
    std::vector<std::string_view> others;
    const auto places = places_of_.find(std::string(folded_name));
    if (places == places_of_.end()) return others;
    for (const std::size_t place : places->second)
        for (const std::string& name : places_[place])
            if (name != folded_name && std::ranges::find(others, name) == others.end())
                others.push_back(name);
    return others;
}

}  // namespace claims
