#include "app/picture/alt_text.hpp"

#include <fmt/format.h>

#include <cmath>
#include <vector>

#include "claims/words/plain_words.hpp"
#include "io/caption/markdown.hpp"
#include "session/map/where_words.hpp"

namespace app {
namespace {

/// "from 38.4° N to 43.6° N"; "at 41.1° N" where both are that
std::string span_in_words(double from, double to, const char* positive, const char* negative) {
    const auto degrees = [&](double value) {
        return fmt::format("{:.1f}° {}", std::abs(value), value < 0 ? negative : positive);
    };
    const std::string begin = degrees(from), end = degrees(to);
    return begin == end ? "at " + begin : fmt::format("from {} to {}", begin, end);
}

/// ", from 38.4° N to 43.6° N and from 39.9° E to 50.4° E, with Ganja, Azerbaijan in the middle"
std::string area_in_words(const session::Session& session) {
    constexpr double whole_world = 360.0;  // degrees
    const geo::Camera& camera = session.view().camera;
    const geo::Bounds bounds = geo::visible_bounds(camera, session.viewport());
    if (bounds.is_empty() || bounds.east - bounds.west >= whole_world) return " of the world";
    std::string words =
        fmt::format(", {} and {}", span_in_words(bounds.south, bounds.north, "N", "S"),
                    span_in_words(bounds.west, bounds.east, "E", "W"));
    const std::string middle = session::where_in_words(session, camera.centre);
    if (!middle.empty()) words += fmt::format("; in its middle: {}", middle);
    return words;
}

std::string sheet_in_words(const render::Furniture& furniture) {
    std::string words = fmt::format("{}. {}.", events_in_words(furniture), furniture.subtitle);
    const std::vector<std::string> rest(furniture.notes.begin() + 1, furniture.notes.end());
    if (!rest.empty()) words += fmt::format(" {}.", fmt::join(rest, "; "));
    return words;
}

}  // namespace

std::string events_in_words(const render::Furniture& furniture) {
    std::vector<std::string> counts;
    for (const render::LegendEntry& entry : furniture.legend)
        counts.push_back(
            fmt::format("{} {}", claims::with_thousands(entry.count), to_word(entry.status)));
    const std::string& all = furniture.notes.front();
    const std::string words =
        fmt::format("{} {} a mark", all, all.starts_with("1 of ") ? "has" : "have");
    return counts.empty() ? words : fmt::format("{}: {}", words, claims::listed(counts));
}

std::string alt_text(const session::Session& session, const PictureStyle& style) {
    const render::Furniture first = furniture_of(session, session.sheet(0), style);
    const std::string said = first.caption.empty() ? "" : io::as_sentence(first.caption) + " ";
    const std::string area = area_in_words(session);
    if (session.sheet_count() == 1)
        return fmt::format("Map “{}”{}. {}{}", first.title, area, said, sheet_in_words(first));
    return fmt::format("Two maps “{}” beside each other, each{}. {}Left: {} Right: {}", first.title,
                       area, said, sheet_in_words(first),
                       sheet_in_words(furniture_of(session, session.sheet(1), style)));
}

}  // namespace app
