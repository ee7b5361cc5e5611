#include "claims/words/spelling.hpp"

namespace claims {

std::string respelled(std::string_view text, std::span<const Spelling> spellings) {
    std::string plain(text);
    for (const Spelling& spelling : spellings)
        for (std::size_t at = plain.find(spelling.written); at != std::string::npos;
             at = plain.find(spelling.written, at + spelling.plain.size()))
            plain.replace(at, spelling.written.size(), spelling.plain);
    return plain;
}

}  // namespace claims
