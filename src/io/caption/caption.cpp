#include "io/caption/caption.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

#include "claims/dates/edtf.hpp"
#include "claims/words/source_name.hpp"
#include "io/atlas/words.hpp"
#include "io/caption/event_in_caption.hpp"
#include "io/caption/markdown.hpp"

namespace io {
namespace {

std::string head_in_markdown(const CaptionHead& head) {
    std::string text = fmt::format("# {}\n\n", markdown_text(head.title));
    for (const std::string& fact : head.facts)
        text += as_sentence(markdown_text(fact)) + (&fact == &head.facts.back() ? "\n" : " ");
    text += fmt::format("\n## Alt text\n\n{}\n", markdown_text(head.alt_text));
    return text;
}

std::string source_in_markdown(const claims::Source& source) {
    std::string line = markdown_text(claims::source_name(source));
    if (!source.publisher.empty() && !source.title.empty())
        line += fmt::format(": {}", markdown_text(source.title));
    if (!source.published.empty())
        line += fmt::format("; {}", markdown_text(claims::edtf_in_words(source.published)));
    line = as_sentence(line);
    if (!source.url.empty()) line += " " + markdown_link(source.url);
    if (!source.archive_url.empty()) line += ", archived at " + markdown_link(source.archive_url);
    return line;
}

std::string sources_in_markdown(const CitedSources& cited) {
    if (cited.list().empty()) return {};
    std::string text = "\n## Sources\n\n";
    std::size_t number = 0;
    for (const claims::Source* source : cited.list())
        text += fmt::format("{}. {}\n", ++number, source_in_markdown(*source));
    return text;
}

std::string attributions_in_markdown(const std::vector<std::string>& lines) {
    if (lines.empty()) return {};
    std::string text = "\n## The map\n\n";
    for (const std::string& line : lines) text += fmt::format("- {}\n", markdown_text(line));
    return text;
}

}  // namespace

void sort_by_time(const claims::Atlas& atlas, std::vector<claims::EventRow>& rows) {
    const auto key = [&](claims::EventRow row) {
        const claims::Event event = atlas.event(row);
        return std::tuple(event.when_text.empty(), event.when.begin, event.when.end, event.id);
    };
    std::ranges::sort(rows, {}, key);
}

std::string caption(const claims::Atlas& atlas, std::vector<claims::EventRow> events,
                    const claims::KnownOn& known_on, const CaptionHead& head) {
    sort_by_time(atlas, events);
    const std::size_t listed = std::min(events.size(), most_events_in_caption);
    std::string text = head_in_markdown(head);
    text += fmt::format("\n## {} in the picture{}\n", counted(events.size(), "event"),
                        events.size() > 1 ? ", in order of time" : "");
    CitedSources cited(atlas);
    for (std::size_t i = 0; i < listed; ++i)
        text += event_in_markdown(atlas, events[i], known_on, cited);
    if (listed < events.size())
        text += fmt::format("\nThe first {} are listed; there are {} more.\n",
                            with_thousands(listed), with_thousands(events.size() - listed));
    return text + sources_in_markdown(cited) + attributions_in_markdown(head.attributions);
}

}  // namespace io
