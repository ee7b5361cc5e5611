#include "render/furniture/laid_out.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace render {
namespace {

template <class Value>
void move_all(std::vector<Value>& to, std::vector<Value>& from) {
    to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

}  // namespace

void append(LaidOut& to, LaidOut&& more) {
    move_all(to.drawing.shapes, more.drawing.shapes);
    move_all(to.drawing.stacks, more.drawing.stacks);
    move_all(to.drawing.symbols, more.drawing.symbols);
    move_all(to.drawing.texts, more.drawing.texts);
    move_all(to.boxes, more.boxes);
    to.numbers = std::max(to.numbers, more.numbers);
}

}  // namespace render
