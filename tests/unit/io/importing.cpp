#include "importing.hpp"

#include <doctest/doctest.h>
#include <iconv.h>

#include <vector>

namespace test {

io::Import imported(const Scratch& scratch, const std::string& name, std::string_view content,
                    const io::ImportOptions& options) {
    return io::read_import(scratch.write(name, content), options, {});
}

claims::EventDraft added(const io::Import& import, std::string_view id) {
    const auto row = import.additions.find_event(id);
    REQUIRE_MESSAGE(row.has_value(), id);
    return draft_of(import.additions, *row);
}

claims::EventDraft only(const io::Import& import) {
    REQUIRE(import.additions.event_count() == 1);
    return draft_of(import.additions, 0);
}

std::string suspicions(const io::Import& import) {
    std::string text;
    for (const std::string& sentence : import.preview.suspicions) text += sentence + "\n";
    return text;
}

io::ImportOptions with_map(
    std::initializer_list<std::pair<const std::string, std::string>> field_of) {
    io::ImportOptions options;
    options.mapping.field_of = field_of;
    return options;
}

std::string in_encoding(std::string_view text, const char* encoding) {
    const iconv_t converter = ::iconv_open(encoding, "UTF-8");
    std::string from(text), to(text.size() * 4 + 8, '\0');
    char *in = from.data(), *out = to.data();
    std::size_t left = from.size(), room = to.size();
    REQUIRE(::iconv(converter, &in, &left, &out, &room) != static_cast<std::size_t>(-1));
    ::iconv_close(converter);
    to.resize(to.size() - room);
    return to;
}

}  // namespace test
