#pragma once

#include <string>
#include <string_view>

namespace claims {

/// Whether any letter of a UTF-8 text belongs to a script that is written from the right, by the
/// blocks that Unicode sets aside for them.
bool runs_from_right(std::string_view text);

/// A name or title within a sentence of ours. One that runs from the right, or holds marks that
/// turn what follows, is put between U+2068 and U+2069, so that words and numbers beside it stay
/// where they belong (Unicode Standard Annex 9, section 2.4); such marks and ends of lines within
/// it become nothing and spaces. Any other is given back as it is.
std::string isolated(std::string_view text);

/// A sentence without what isolated() put around names: for files and fields that programs read.
std::string without_isolates(std::string_view sentence);

}  // namespace claims
