#include <fmt/format.h>

#include <charconv>

#include "io/atlas/atlas_facts.hpp"
#include "io/atlas/words.hpp"
#include "io/workspace/workspace_schema.hpp"

namespace io {

std::string workspace_fact(Database& base, std::string_view key) {
    const auto found =
        base.rows(fmt::format("SELECT value FROM {} WHERE key = $1", base.table("atlas")),
                  {std::string(key)});
    return found.empty() ? std::string() : as_text(found[0][0]);
}

std::string format_problem(Database& base, int newest) {
    const std::string text = workspace_fact(base, "format");
    int format = 0;
    std::from_chars(text.data(), text.data() + text.size(), format);
    if (format < 1)
        return fmt::format(
            "does not say which format of atlas it holds ({}); it was left as it is.",
            in_quotes(text));
    if (format > newest)
        return fmt::format(
            "was written by a newer version of the program (format {}, this one knows {}); update "
            "the program to open it.",
            format, newest);
    return {};
}

void set_workspace_fact(Database& base, std::string_view key, std::string_view value) {
    base.run(fmt::format("INSERT INTO {} (key, value) VALUES ($1, $2) "
                         "ON CONFLICT (key) DO UPDATE SET value = EXCLUDED.value",
                         base.table("atlas")),
             {std::string(key), std::string(value)});
}

void read_atlas_facts(Database& base, claims::Atlas& atlas, const std::string& fallback) {
    atlas.title = workspace_fact(base, "title");
    if (atlas.title.empty()) atlas.title = fallback;
    atlas.description = workspace_fact(base, "description");
    atlas.extra = checked_object(workspace_fact(base, "extra"));
}

void write_atlas_facts(Database& base, const claims::Atlas& atlas) {
    set_workspace_fact(base, "title", atlas.title);
    set_workspace_fact(base, "description", atlas.description);
    set_workspace_fact(base, "extra", atlas.extra);
}

}  // namespace io
