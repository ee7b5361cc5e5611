#include "io/import/data_set_actor.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "claims/filter/filter.hpp"

namespace io {

std::string slug(std::string_view text) {
    std::string out;
    for (const char c : claims::folded(text)) {
        const bool is_kept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
                             static_cast<unsigned char>(c) > 0x7F;
        if (is_kept)
            out += c;
        else if (!out.empty() && out.back() != '-')
            out += '-';
    }
    while (out.ends_with('-')) out.pop_back();
    return out.empty() ? "x" : out;
}

claims::Actor data_set_actor(std::string_view file_stem) {
    claims::Actor actor;
    actor.id = "data-set-" + slug(file_stem);
    actor.name = fmt::format("Data set “{}”", file_stem);
    actor.kind = "data set";
    return actor;
}

claims::Actor named_actor(std::string_view name, const claims::Atlas& into) {
    const auto known = std::ranges::find_if(into.actors, [&](const claims::Actor& actor) {
        return actor.name == name || actor.short_name == name || actor.id == name;
    });
    if (known != into.actors.end()) return *known;
    claims::Actor actor;
    actor.id = "actor-" + slug(name);
    actor.name = name;
    return actor;
}

}  // namespace io
