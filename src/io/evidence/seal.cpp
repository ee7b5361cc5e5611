#include "io/evidence/seal.hpp"

#include <algorithm>
#include <string_view>

#include "io/evidence/sha256.hpp"

namespace io {
namespace {

constexpr const char* seal_element = "<seal xmlns=\"urn:claim-atlas\">";
constexpr std::size_t digit_count = 2 * sizeof(Digest);

std::string_view as_text(std::span<const std::uint8_t> file) {
    return {reinterpret_cast<const char*>(file.data()), file.size()};
}

/// Where the digits begin; npos: there is no room for them. In a file of elements these stand in
/// one of their own, which no text of a report can be: there it would be escaped.
std::size_t digits_at(std::string_view file) {
    const std::string before =
        (file.starts_with('<') ? std::string(seal_element) : std::string()) + seal_keyword + ": ";
    const std::size_t at = file.rfind(before);
    if (at == std::string_view::npos || file.size() - at - before.size() < digit_count)
        return std::string_view::npos;
    return at + before.size();
}

/// The digits that belong there.
std::string digits_for(std::string_view file, std::size_t at) {
    Sha256 sha256;
    sha256.begin();
    sha256.add(file.substr(0, at));
    sha256.add(std::string(digit_count, '0'));
    sha256.add(file.substr(at + digit_count));
    return hex(sha256.end());
}

}  // namespace

std::string room_for_seal() {
    return std::string(seal_keyword) + ": " + std::string(digit_count, '0');
}

void seal(std::vector<std::uint8_t>& file) {
    const std::size_t at = digits_at(as_text(file));
    if (at != std::string_view::npos)
        std::ranges::copy(digits_for(as_text(file), at),
                          file.begin() + static_cast<std::ptrdiff_t>(at));
}

Seal seal_of(std::span<const std::uint8_t> file) {
    const std::size_t at = digits_at(as_text(file));
    if (at == std::string_view::npos) return Seal::missing;
    const bool fits = digits_for(as_text(file), at) == as_text(file).substr(at, digit_count);
    return fits ? Seal::whole : Seal::broken;
}

}  // namespace io
