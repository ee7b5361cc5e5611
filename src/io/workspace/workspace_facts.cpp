#include <fmt/format.h>

#include "io/workspace/workspace_schema.hpp"

namespace io {

std::string workspace_fact(Database& base, std::string_view key) {
    const auto found =
        base.rows(fmt::format("SELECT value FROM {} WHERE key = $1", base.table("atlas")),
                  {std::string(key)});
    return found.empty() ? std::string() : as_text(found[0][0]);
}

void set_workspace_fact(Database& base, std::string_view key, std::string_view value) {
    base.run(fmt::format("INSERT INTO {} (key, value) VALUES ($1, $2) "
                         "ON CONFLICT (key) DO UPDATE SET value = EXCLUDED.value",
                         base.table("atlas")),
             {std::string(key), std::string(value)});
}

}  // namespace io
