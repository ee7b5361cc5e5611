#pragma once

#include <string>
#include <string_view>

#include "claims/draft.hpp"
#include "io/import/read_import.hpp"
#include "scratch.hpp"

namespace test {

/// Reads a file with this content into an empty atlas.
io::Import imported(const Scratch& scratch, const std::string& name, std::string_view content,
                    const io::ImportOptions& options = {});

/// An event of the additions; fails the test when there is none of that id.
claims::EventDraft added(const io::Import& import, std::string_view id);
/// The only event; fails the test when there are more or none.
claims::EventDraft only(const io::Import& import);

/// All suspicions in one text.
std::string suspicions(const io::Import& import);

io::ImportOptions with_map(
    std::initializer_list<std::pair<const std::string, std::string>> field_of);

/// UTF-8 text as bytes of another encoding, by iconv's name.
std::string in_encoding(std::string_view text, const char* encoding);

}  // namespace test
