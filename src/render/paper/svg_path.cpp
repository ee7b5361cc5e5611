#include "render/paper/svg_path.hpp"

#include <fmt/format.h>

#include <cctype>
#include <cmath>
#include <cstdlib>

namespace render {
namespace {

/// A place in hundredths.
struct Hundredths {
    long x = 0, y = 0;
};

/// Writes commands that count from the pen's place (m, l, c, z).
class PathWriter {
 public:
    explicit PathWriter(double scale) : scale_(scale) {}

    void write(const Path::Step& step) {
        switch (step.kind) {
            case Path::Step::Kind::move:
                command('m');
                pen_ = begin_ = write(step.at[0]);
                last_ = 'l';  // what follows places after m without a letter of its own
                break;
            case Path::Step::Kind::line:
                command('l');
                pen_ = write(step.at[0]);
                break;
            case Path::Step::Kind::curve:
                command('c');
                write(step.at[0]);
                write(step.at[1]);
                pen_ = write(step.at[2]);
                break;
            case Path::Step::Kind::close:
                command('z');
                pen_ = begin_;
                break;
        }
    }
    std::string take() { return std::move(text_); }

 private:
    void command(char letter) {
        if (letter != last_) text_ += letter;
        last_ = letter;
    }
    Hundredths write(const geo::ScreenPoint& at) {
        const Hundredths to{std::lround(at.x * scale_ * 100), std::lround(at.y * scale_ * 100)};
        write(to.x - pen_.x);
        write(to.y - pen_.y);
        return to;
    }
    void write(long hundredths) {
        const bool needs_space = std::isalpha(static_cast<unsigned char>(text_.back())) == 0;
        if (hundredths < 0)
            text_ += '-';
        else if (needs_space)
            text_ += ' ';
        const long whole = std::abs(hundredths) / 100, rest = std::abs(hundredths) % 100;
        if (whole > 0 || rest == 0) text_ += std::to_string(whole);
        if (rest > 0)
            text_ += rest % 10 == 0 ? fmt::format(".{}", rest / 10) : fmt::format(".{:02}", rest);
    }

    double scale_;
    std::string text_;
    char last_ = 0;
    Hundredths pen_, begin_;
};

}  // namespace

std::string svg_path(const Path& path, double scale) {
    PathWriter writer(scale);
    for (const Path::Step& step : path.steps()) writer.write(step);
    return writer.take();
}

}  // namespace render
