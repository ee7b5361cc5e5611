#include "io/postgis/postgis_uri.hpp"

#include <libpq-fe.h>

#include <memory>

namespace io {

std::optional<std::vector<std::pair<std::string, std::string>>> settings_of_uri(
    const std::string& uri) {
    char* error = nullptr;
    const std::unique_ptr<PQconninfoOption, void (*)(PQconninfoOption*)> options(
        PQconninfoParse(uri.c_str(), &error), &PQconninfoFree);
    PQfreemem(error);
    if (!options) return std::nullopt;
    std::vector<std::pair<std::string, std::string>> settings;
    for (const PQconninfoOption* option = options.get(); option->keyword != nullptr; ++option)
        if (option->val != nullptr) settings.emplace_back(option->keyword, option->val);
    return settings;
}

}  // namespace io
