#pragma once

#include <string_view>

namespace claims {

/// The letter of the basic alphabet that a Latin letter with a mark is written with, lower case,
/// one character for each code point from U+00C0 to U+023F; "." for those that have none.
/// Source: canonical decompositions in the Unicode Character Database, and đ ð ħ ı ł ŋ ø ŧ ə by
/// their shape or their usual transcription.
inline constexpr std::string_view latin_extended =
    "aaaaaa.ceeeeiiiidnooooo.ouuuuy.."   // U+00C0
    "aaaaaa.ceeeeiiiidnooooo.ouuuuy.y"   // U+00E0
    "aaaaaaccccccccddddeeeeeeeeeegggg"   // U+0100
    "gggghhhhiiiiiiiiii..jjkk.llllll."   // U+0120
    ".llnnnnnn.nnoooooo..rrrrrrssssss"   // U+0140
    "ssttttttuuuuuuuuuuuuwwyyyzzzzzz."   // U+0160
    "...............e................"   // U+0180
    "oo.............uu..............."   // U+01A0
    ".............aaiioouuuuuuuuuu.aa"   // U+01C0
    "aa....ggkkoooo..j...gg..nnaa..oo"   // U+01E0
    "aaaaeeeeiiiioooorrrruuuusstt..hh"   // U+0200
    "......aaeeooooooooyy............";  // U+0220
inline constexpr char32_t latin_extended_begin = 0xC0;

/// The same for U+1E00 to U+1EFF.
inline constexpr std::string_view latin_additional =
    "aabbbbbbccddddddddddeeeeeeeeeeff"   // U+1E00
    "gghhhhhhhhhhiiiikkkkkkllllllllmm"   // U+1E20
    "mmmmnnnnnnnnoooooooopppprrrrrrrr"   // U+1E40
    "ssssssssssttttttttuuuuuuuuuuvvvv"   // U+1E60
    "wwwwwwwwwwxxxxyyzzzzzzhtwy......"   // U+1E80
    "aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"   // U+1EA0
    "eeeeeeeeiiiioooooooooooooooooooo"   // U+1EC0
    "oooouuuuuuuuuuuuuuyyyyyyyy......";  // U+1EE0
inline constexpr char32_t latin_additional_begin = 0x1E00;

}  // namespace claims
