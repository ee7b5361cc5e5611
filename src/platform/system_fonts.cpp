#include "platform/system_fonts.hpp"

#include <fontconfig/fontconfig.h>

#include <algorithm>
#include <string_view>
#include <tuple>

namespace platform {
namespace {

struct DropFontconfig {
    void operator()(FcPattern* pattern) const { FcPatternDestroy(pattern); }
    void operator()(FcObjectSet* set) const { FcObjectSetDestroy(set); }
    void operator()(FcFontSet* set) const { FcFontSetDestroy(set); }
};
template <class Handle>
using Owned = std::unique_ptr<Handle, DropFontconfig>;

std::string text_of(const FcPattern* pattern, const char* property) {
    FcChar8* text = nullptr;
    if (FcPatternGetString(pattern, property, 0, &text) != FcResultMatch) return {};
    return reinterpret_cast<const char*>(text);
}

int number_of(const FcPattern* pattern, const char* property, int otherwise) {
    int number = otherwise;
    FcPatternGetInteger(pattern, property, 0, &number);
    return number;
}

bool is_true(const FcPattern* pattern, const char* property) {
    FcBool is = FcFalse;
    FcPatternGetBool(pattern, property, 0, &is);
    return is == FcTrue;
}

/// 0 is asked first. The variants of Noto Sans for Chinese, Japanese and Korean know the same
/// characters; one has to be first.
int place_of(std::string_view family) {
    if (family == "Noto Sans CJK SC") return 0;
    if (family.starts_with("Noto Sans")) return family.ends_with(" UI") ? 2 : 1;
    return family.starts_with("Noto ") ? 3 : 4;
}

/// Every upright font with outlines in one colour.
Owned<FcFontSet> upright_fonts() {
    const Owned<FcPattern> any(FcPatternCreate());
    const Owned<FcObjectSet> asked(FcObjectSetBuild(FC_FAMILY, FC_FILE, FC_INDEX, FC_WEIGHT,
                                                    FC_CHARSET, FC_COLOR, FC_VARIABLE, nullptr));
    FcPatternAddBool(any.get(), FC_OUTLINE, FcTrue);
    FcPatternAddBool(any.get(), FC_SCALABLE, FcTrue);
    FcPatternAddInteger(any.get(), FC_SLANT, FC_SLANT_ROMAN);
    FcPatternAddInteger(any.get(), FC_WIDTH, FC_WIDTH_NORMAL);
    return Owned<FcFontSet>(FcFontList(nullptr, any.get(), asked.get()));
}

}  // namespace

struct SystemFonts::Font {
    std::string family;
    SystemFont lies;
    std::shared_ptr<FcCharSet> characters;
    unsigned count = 0;  ///< of its characters

    auto order() const { return std::tuple(place_of(family), ~count, family, lies.file); }
};

SystemFonts::SystemFonts() {
    const Owned<FcFontSet> all = upright_fonts();
    if (!all) return;
    for (int i = 0; i < all->nfont; ++i) {
        const FcPattern* pattern = all->fonts[i];
        FcCharSet* characters = nullptr;
        if (is_true(pattern, FC_COLOR) || is_true(pattern, FC_VARIABLE) ||
            FcPatternGetCharSet(pattern, FC_CHARSET, 0, &characters) != FcResultMatch)
            continue;
        Font font{text_of(pattern, FC_FAMILY),
                  {text_of(pattern, FC_FILE), number_of(pattern, FC_INDEX, 0)},
                  {FcCharSetCopy(characters), FcCharSetDestroy},
                  FcCharSetCount(characters)};
        const int weight = number_of(pattern, FC_WEIGHT, FC_WEIGHT_REGULAR);
        if (weight == FC_WEIGHT_REGULAR)
            regular_.push_back(std::move(font));
        else if (weight == FC_WEIGHT_BOLD)
            bold_.push_back(std::move(font));
    }
    for (std::vector<Font>* fonts : {&regular_, &bold_})
        std::ranges::sort(*fonts, {}, [](const Font& font) { return font.order(); });
}

SystemFonts::~SystemFonts() = default;

std::optional<SystemFont> SystemFonts::with(char32_t character, bool is_bold) const {
    const auto first_in = [character](const std::vector<Font>& fonts) -> const Font* {
        const auto found = std::ranges::find_if(fonts, [character](const Font& font) {
            return FcCharSetHasChar(font.characters.get(), character) == FcTrue;
        });
        return found == fonts.end() ? nullptr : &*found;
    };
    const Font* regular = first_in(regular_);
    const Font* bold = is_bold || regular == nullptr ? first_in(bold_) : nullptr;
    // Letters of one text come from one family, in bold as in regular.
    if (bold != nullptr && (regular == nullptr || bold->family == regular->family))
        return bold->lies;
    return regular == nullptr ? std::nullopt : std::optional(regular->lies);
}

}  // namespace platform
