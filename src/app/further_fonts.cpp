#include "app/further_fonts.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <list>
#include <map>
#include <mutex>
#include <utility>

#include "io/error.hpp"
#include "io/files/files.hpp"
#include "platform/system_fonts.hpp"
#include "render/text/utf8.hpp"

namespace app {
namespace {

/// What such characters look like is up to whoever wrote them.
bool is_private(char32_t character) {
    return (character >= 0xe000 && character < 0xf900) || character >= 0xf0000;
}

class FontsOfSystem : public render::FurtherFonts {
 public:
    std::optional<std::size_t> with(char32_t character, bool is_bold) override {
        const std::lock_guard alone(mutex_);
        const auto [known, is_new] = numbers_.try_emplace({character, is_bold});
        if (is_new) known->second = find(character, is_bold);
        return known->second;
    }
    render::FontFile font(std::size_t number) override {
        const std::lock_guard alone(mutex_);
        const Opened& opened = *std::next(fonts_.begin(), static_cast<std::ptrdiff_t>(number));
        return {std::as_bytes(std::span(opened.bytes)), opened.font.number};
    }

    /// The first of those that no font has.
    std::u32string missing() {
        constexpr std::size_t most = 12;
        const std::lock_guard alone(mutex_);
        std::u32string characters;
        for (const auto& [asked, number] : numbers_)
            if (!number && !is_private(asked.first) && !characters.ends_with(asked.first) &&
                characters.size() < most)
                characters += asked.first;
        return characters;
    }

 private:
    struct Opened {
        platform::SystemFont font;
        std::vector<std::uint8_t> bytes;
    };

    std::optional<std::size_t> find(char32_t character, bool is_bold) {
        if (!system_) system_.emplace();
        const auto font = system_->with(character, is_bold);
        return font ? number_of(*font) : std::nullopt;
    }
    /// Nothing when its file cannot be read.
    std::optional<std::size_t> number_of(const platform::SystemFont& font) {
        const auto known = std::ranges::find(fonts_, font, &Opened::font);
        if (known != fonts_.end()) return std::distance(fonts_.begin(), known);
        try {
            fonts_.push_back({font, io::read_file(font.file)});
        } catch (const io::Error&) {
            return std::nullopt;
        }
        return fonts_.size() - 1;
    }

    std::mutex mutex_;
    std::optional<platform::SystemFonts> system_;  ///< once a character was asked for
    std::list<Opened> fonts_;                      ///< a list: the bytes stay where they are
    std::map<std::pair<char32_t, bool>, std::optional<std::size_t>> numbers_;
};

FontsOfSystem& fonts_of_system() {
    static FontsOfSystem fonts;
    return fonts;
}

}  // namespace

render::FurtherFonts& further_fonts() {
    return fonts_of_system();
}

std::string letters_missing() {
    std::string characters;
    for (const char32_t character : fonts_of_system().missing())
        characters += fmt::format("{}{} (U+{:04X})", characters.empty() ? "" : ", ",
                                  render::to_utf8(character), std::uint32_t{character});
    if (characters.empty()) return {};
    return fmt::format(
        "No font on this computer has {}; a box stands for each. The packages fonts-noto-core and "
        "fonts-noto-cjk have the letters of most scripts.",
        characters);
}

}  // namespace app
