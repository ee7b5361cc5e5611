#include "io/foreign/text_encoding.hpp"

#include <fmt/format.h>
#include <uchardet/uchardet.h>

#include <algorithm>
#include <array>
#include <memory>
#include <string_view>
#include <utility>

#include "io/error.hpp"
#include "io/foreign/text_converter.hpp"
#include "io/utf8.hpp"

namespace io {
namespace {

struct Mark {
    std::string_view bytes;
    const char* encoding;
};
using namespace std::string_view_literals;
// The longer first: UTF-32LE begins as UTF-16LE does.
constexpr std::array<Mark, 5> marks{{{"\xFF\xFE\0\0"sv, "UTF-32LE"},
                                     {"\0\0\xFE\xFF"sv, "UTF-32BE"},
                                     {"\xEF\xBB\xBF"sv, "UTF-8"},
                                     {"\xFF\xFE"sv, "UTF-16LE"},
                                     {"\xFE\xFF"sv, "UTF-16BE"}}};

// The ISO sets lack the quotation marks that files from Windows are full of, and have nothing that
// the Windows sets lack.
constexpr std::array<std::array<std::string_view, 2>, 4> wider{{{"ISO-8859-1", "WINDOWS-1252"},
                                                                {"ISO-8859-9", "WINDOWS-1254"},
                                                                {"ISO-8859-8", "WINDOWS-1255"},
                                                                {"ISO-8859-13", "WINDOWS-1257"}}};

// Guessed wrongly far more often than met.
constexpr std::array<std::string_view, 5> never_taken{"MAC-CENTRALEUROPE", "MAC-CYRILLIC",
                                                      "ISO-8859-3", "ISO-8859-10", "ISO-8859-16"};

// One byte a letter, so that their words have no ASCII letters.
constexpr std::array<std::string_view, 10> of_other_scripts{
    "WINDOWS-1251", "WINDOWS-1253", "WINDOWS-1255", "WINDOWS-1256", "ISO-8859-5",
    "ISO-8859-6",   "ISO-8859-7",   "KOI8-R",       "IBM866",       "TIS-620"};

/// Enough to tell; longer texts tell no more.
constexpr std::size_t most_looked_at = 1 << 20;

std::string_view view(const std::vector<std::uint8_t>& bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// UTF-16 without a mark: in text of any script most blanks, digits and separators have a zero
/// byte, on the same side.
const char* by_zeros(std::string_view text) {
    std::array<std::size_t, 2> zeros{};
    const std::size_t end = std::min(text.size(), most_looked_at);
    for (std::size_t at = 0; at < end; ++at)
        if (text[at] == '\0') ++zeros[at % 2];
    if (zeros[0] + zeros[1] == 0) return nullptr;
    if (zeros[0] == 0 && zeros[1] > end / 40) return "UTF-16LE";
    if (zeros[1] == 0 && zeros[0] > end / 40) return "UTF-16BE";
    throw Error("is no text file");
}

bool is_high(char c) {
    return static_cast<unsigned char>(c) > 0x7F;
}

char in_capitals(char c) {
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

bool is_plain_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// UTF-8 with a few damaged letters.
bool is_nearly_utf8(std::string_view text) {
    std::size_t good = 0, bad = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        next_character(text, at);
        if (at - begin > 1)
            ++good;
        else if (is_high(text[begin]))
            ++bad;
    }
    return good > bad * 20;
}

/// What the bytes above 0x7F of a text look like, in whatever encoding.
struct HighBytes {
    std::size_t count = 0;
    std::size_t own_words = 0;    ///< of such bytes throughout: a script other than the Latin
    std::size_t mixed_words = 0;  ///< of these and ASCII letters: Latin with accents
};

HighBytes high_bytes_of(std::string_view text) {
    HighBytes found;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t high = 0, plain = 0;
        for (; at < text.size(); ++at)
            if (is_high(text[at]))
                ++high;
            else if (is_plain_letter(text[at]))
                ++plain;
            else
                break;
        if (high + plain == 0) ++at;
        found.count += high;
        // Two may be a sign and a letter, as in “É”.
        if (plain == 0 && high > 2)
            ++found.own_words;
        else if (plain > 0 && high > 0)
            ++found.mixed_words;
    }
    return found;
}

/// The frequency of letters means nothing when there are few: then it takes “José” for any of a
/// dozen encodings.
bool is_plausible(std::string_view encoding, const HighBytes& bytes) {
    constexpr std::size_t enough = 30;
    if (std::ranges::find(never_taken, encoding) != never_taken.end()) return false;
    if (bytes.own_words > bytes.mixed_words) return true;
    if (std::ranges::find(of_other_scripts, encoding) != of_other_scripts.end()) return false;
    // That one differs from Windows-1252 in the Turkish letters only.
    return encoding == "WINDOWS-1254" || bytes.count >= enough;
}

std::string guessed(std::string_view text) {
    struct Free {
        void operator()(uchardet* detector) const { uchardet_delete(detector); }
    };
    const std::unique_ptr<uchardet, Free> detector(uchardet_new());
    // Lines in plain letters tell nothing and would fill what is looked at.
    std::string telling;
    for (std::size_t at = 0; at < text.size() && telling.size() < most_looked_at;) {
        const std::size_t end = std::min(text.find('\n', at), text.size() - 1) + 1;
        const std::string_view line = text.substr(at, end - at);
        if (std::ranges::any_of(line, is_high)) telling += line;
        at = end;
    }
    uchardet_handle_data(detector.get(), telling.data(), telling.size());
    uchardet_data_end(detector.get());
    std::string name = uchardet_get_charset(detector.get());
    for (const auto& [narrow, wide] : wider)
        if (name == narrow) name = wide;
    const bool is_known = !name.empty() && name != "ASCII" && name != "UTF-8";
    return is_known && is_plausible(name, high_bytes_of(telling)) ? name : "WINDOWS-1252";
}

/// Of a text in the encoding that `decoded` names.
DecodedText decode(std::string_view text, DecodedText decoded) {
    if (decoded.encoding == "UTF-8") {
        decoded.has_bad_bytes = !is_utf8(text);
        decoded.text = decoded.has_bad_bytes ? repaired_utf8(text) : std::string(text);
        return decoded;
    }
    TextConverter converter(decoded.encoding);
    if (!converter.is_open())
        throw Error("is written in " + decoded.encoding + ", which is not understood");
    if (converter.unit() == 1 && text.find('\0') != std::string_view::npos)
        throw Error("is no text file in " + decoded.encoding);
    decoded.has_bad_bytes = converter.convert(text, decoded.text);
    return decoded;
}

/// Whether text in the encoding that is asked for, which may leave the order of its bytes open, may
/// begin with the mark.
bool may_have(std::string asked, const Mark& mark) {
    std::erase_if(asked, [](char c) { return c == '-' || c == '_'; });
    std::string marked = mark.encoding;
    std::erase(marked, '-');
    for (const auto& [name, family] :
         {std::pair{"UCS2", "UTF16"}, std::pair{"UNICODE", "UTF16"}, std::pair{"UCS4", "UTF32"}})
        if (asked.starts_with(name)) asked.replace(0, std::string_view(name).size(), family);
    return asked == marked || marked == asked + "LE" || marked == asked + "BE";
}

/// Where the bytes begin with the mark of an encoding: which, and how long it is.
const Mark* mark_of(std::string_view text) {
    const auto at =
        std::ranges::find_if(marks, [&](const Mark& mark) { return text.starts_with(mark.bytes); });
    return at == marks.end() ? nullptr : &*at;
}

}  // namespace

DecodedText decode_text(std::vector<std::uint8_t> bytes) {
    std::string_view text = view(bytes);
    DecodedText decoded;
    if (const Mark* mark = mark_of(text); mark != nullptr) {
        decoded.encoding = mark->encoding;
        text.remove_prefix(mark->bytes.size());
    } else if (const char* encoding = by_zeros(text); encoding != nullptr) {
        decoded.encoding = encoding;
    } else if (is_utf8(text) || is_nearly_utf8(text)) {
        decoded.encoding = "UTF-8";
    } else {
        decoded.encoding = guessed(text);
        decoded.is_guessed = true;
    }
    return decode(text, std::move(decoded));
}

DecodedText decode_text_in(std::vector<std::uint8_t> bytes, const std::string& encoding) {
    std::string_view text = view(bytes);
    DecodedText decoded;
    decoded.encoding = encoding;
    std::ranges::transform(encoding, decoded.encoding.begin(), in_capitals);
    if (const Mark* mark = mark_of(text); mark != nullptr) {
        if (!may_have(decoded.encoding, *mark))
            throw Error(fmt::format("begins with the mark of {} and cannot be read as {}",
                                    mark->encoding, decoded.encoding));
        decoded.encoding = mark->encoding;
        text.remove_prefix(mark->bytes.size());
    }
    return decode(text, std::move(decoded));
}

bool holds_letters_back(const std::string& encoding) {
    return TextConverter(encoding).holds_letters_back();
}

bool is_known_encoding(const std::string& name) {
    // A blank or comma means nothing to iconv, and a slash that it should replace letters.
    const auto belongs = [](char c) {
        return is_plain_letter(c) || (c >= '0' && c <= '9') ||
               std::string_view("-_.:+").find(c) != std::string_view::npos;
    };
    return !name.empty() && std::ranges::all_of(name, belongs) && TextConverter(name).is_open();
}

}  // namespace io
