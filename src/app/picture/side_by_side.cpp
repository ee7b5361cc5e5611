#include "app/picture/side_by_side.hpp"

#include <algorithm>

namespace app {

style::Picture side_by_side(const style::Picture& left, const style::Picture& right,
                            int second_left, const style::Colour& line) {
    constexpr std::size_t channels = 4;
    style::Picture whole{second_left + right.width, std::min(left.height, right.height), {}};
    whole.rgba.reserve(static_cast<std::size_t>(whole.width) *
                       static_cast<std::size_t>(whole.height) * channels);
    const auto add_row = [&](const style::Picture& from, int row, int width) {
        const auto begin = from.rgba.begin() + std::ptrdiff_t(row) * from.width * channels;
        whole.rgba.insert(whole.rgba.end(), begin, begin + std::ptrdiff_t(width) * channels);
    };
    const int shown = std::min(left.width, second_left);
    for (int row = 0; row < whole.height; ++row) {
        add_row(left, row, shown);
        for (int x = shown; x < second_left; ++x)
            whole.rgba.insert(whole.rgba.end(), {line.r, line.g, line.b, 255});
        add_row(right, row, right.width);
    }
    return whole;
}

}  // namespace app
