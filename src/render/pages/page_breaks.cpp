#include "render/pages/page_breaks.hpp"

#include <algorithm>
#include <utility>

namespace render {
namespace {

constexpr std::size_t least_together = 2;  // lines
constexpr double too_little = 1e-6;        // pt, to see

class Column {
 public:
    Column(const std::vector<Strip>& strips, double height) : strips_(strips), height_(height) {}

    std::vector<StripPart> fill() {
        for (std::size_t number = 0; number < strips_.size(); ++number) place(number);
        return std::move(parts_);
    }

 private:
    bool can_split(const Strip& strip) const {
        const double head = strip.head ? strips_[*strip.head].height() : 0.0;
        return strip.may_split || strip.height() > height_ - head + too_little;
    }

    /// The least that must stand on one page so that this strip may begin there.
    double least_height(std::size_t number) const {
        const Strip& strip = strips_[number];
        const bool can_begin = can_split(strip) && strip.lines >= 2 * least_together;
        double height = can_begin ? strip.height_of(least_together) : strip.height();
        if (strip.keeps_next && number + 1 < strips_.size())
            height += strips_[number + 1].above + least_height(number + 1);
        return height;
    }

    void put(std::size_t number, std::size_t begin, std::size_t end) {
        parts_.push_back({number, page_, y_, begin, end});
        y_ += strips_[number].height_of(end - begin);
    }

    void turn_page(const Strip& strip) {
        ++page_;
        y_ = 0.0;
        if (strip.head) put(*strip.head, 0, strips_[*strip.head].lines);
        is_at_top_ = true;
    }

    /// How many of the lines that are left go on this page; 0: none but on the next.
    std::size_t lines_that_fit(const Strip& strip, std::size_t left) const {
        const double room = height_ - y_ - strip.padding + too_little;
        const auto fit = static_cast<std::size_t>(std::max(0.0, room / strip.line_height));
        if (fit >= left) return left;
        const std::size_t most = left > least_together ? left - least_together : 0;
        if (const std::size_t some = std::min(fit, most); some >= least_together) return some;
        return is_at_top_ ? std::max<std::size_t>(1, fit) : 0;
    }

    void place(std::size_t number) {
        const Strip& strip = strips_[number];
        const bool fits = y_ + strip.above + least_height(number) <= height_ + too_little;
        if (!fits && !is_at_top_) turn_page(strip);
        if (!is_at_top_) y_ += strip.above;
        std::size_t begin = 0;
        while (begin < strip.lines) {
            const std::size_t left = strip.lines - begin;
            const std::size_t some = can_split(strip) ? lines_that_fit(strip, left) : left;
            if (some > 0) put(number, begin, begin + some);
            begin += some;
            is_at_top_ = false;
            if (begin < strip.lines) turn_page(strip);
        }
    }

    const std::vector<Strip>& strips_;
    const double height_;
    std::vector<StripPart> parts_;
    std::size_t page_ = 0;
    double y_ = 0.0;
    bool is_at_top_ = true;  // of the page, but for the head of a table that goes on
};

}  // namespace

std::vector<StripPart> break_into_pages(const std::vector<Strip>& strips, double height) {
    return Column(strips, height).fill();
}

}  // namespace render
