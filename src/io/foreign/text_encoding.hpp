#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace io {

/// Text as UTF-8 without a byte order mark, and what it was.
struct DecodedText {
    std::string text;
    std::string encoding;        ///< "UTF-8", "UTF-16LE", "WINDOWS-1251"
    bool is_guessed = false;     ///< by the frequency of letters; nothing in the file says so
    bool has_bad_bytes = false;  ///< some bytes mean nothing in that encoding; shown as U+FFFD
};

/// Takes UTF-8, UTF-16 and UTF-32 by their marks or zeros, else guesses one of the single-byte
/// encodings (Windows-1251, Windows-1254, …). Throws io::Error for bytes that are no text.
DecodedText decode_text(std::vector<std::uint8_t> bytes);
/// In an encoding that somebody asks for. Throws io::Error where is_known_encoding() is false.
DecodedText decode_text_in(std::vector<std::uint8_t> bytes, const std::string& encoding);

/// Whether a letter of the encoding comes only when the next one shows that no sign goes onto it,
/// as in windows-1255.
bool holds_letters_back(const std::string& encoding);

/// By its name, in whatever case: those of iconv, such as "windows-1251" or "ARMSCII-8".
bool is_known_encoding(const std::string& name);

}  // namespace io
