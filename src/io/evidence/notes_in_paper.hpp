#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace io {

/// Whether a file that begins so is a PDF or an SVG.
bool is_paper(std::string_view beginning);

/// What a PDF or an SVG of this program says about itself, as JSON; empty where it does not.
struct NotesInPaper {
    bool is_pdf = false;
    std::string view, evidence;
};

/// Where they stand: render/paper/vector_picture.hpp. Nothing when it is another kind of file.
std::optional<NotesInPaper> notes_in_paper(std::span<const std::uint8_t> bytes);

}  // namespace io
