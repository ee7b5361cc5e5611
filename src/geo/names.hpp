#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "geo/base_map.hpp"

namespace geo {

/// In which language the names of a base map are shown.
enum class Names {
    usual,  ///< as the base map draws them: both sides' where those differ
    local,  ///< in the language of the country; both sides' where those differ
    armenian,
    azerbaijani,
    georgian,
    russian,
    turkish
};
inline constexpr std::array all_names{Names::usual,       Names::local,    Names::armenian,
                                      Names::azerbaijani, Names::georgian, Names::russian,
                                      Names::turkish};

/// "usual", "local", "armenian", …
std::string_view to_word(Names names);
std::optional<Names> names_from_word(std::string_view word);

/// What a boundary is called. Where the base map has no such name, the usual one.
std::string name_in(const Boundary& boundary, Names names);

/// "Line of contact 1994–2020": with the years between which it held, where the name does not say
/// them already.
std::string name_with_years(const Boundary& boundary, Names names);

/// Whether that name is in a language whose small i has the capital İ.
bool has_dotted_capital(const Boundary& boundary, Names names);

/// "Names: Armenian, where the map has them"; empty for the usual ones.
std::string in_words(Names names);

}  // namespace geo
