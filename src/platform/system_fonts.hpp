#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace platform {

/// Where one font lies.
struct SystemFont {
    std::filesystem::path file;
    int number = 0;  ///< of the font within the file

    friend bool operator==(const SystemFont&, const SystemFont&) = default;
};

/// The fonts of this computer that can be drawn in any size (fontconfig), in an order that does
/// not depend on settings: so the same fonts give the same picture. Noto Sans comes first, and of
/// two the one that knows more characters.
class SystemFonts {
 public:
    SystemFonts();
    ~SystemFonts();

    /// The first that has the character; bold where there is one.
    std::optional<SystemFont> with(char32_t character, bool is_bold) const;

 private:
    struct Font;
    std::vector<Font> regular_, bold_;
};

}  // namespace platform
