#pragma once

#include <cstddef>
#include <initializer_list>
#include <span>
#include <vector>

#include "render/gl/handle.hpp"

namespace render {

/// One attribute of an instance: `size` floats (or bytes read as 0…1) at `offset` bytes.
struct Attribute {
    GLuint location;
    GLint size;
    std::size_t offset;
    bool bytes = false;
};

/// Rectangles or points drawn many at once, each with its own attributes. A rectangle's corner
/// number is gl_VertexID.
class Instances {
 public:
    Instances(std::size_t stride, std::initializer_list<Attribute> attributes);

    template <class Instance>
    void upload(std::span<const Instance> instances) {
        upload_bytes(std::as_bytes(instances), instances.size());
    }
    void draw() const;
    /// Those from `first` on, `count` of them.
    void draw(std::size_t first, std::size_t count) const;
    void draw_as_points() const;
    std::size_t count() const { return count_; }

 private:
    void upload_bytes(std::span<const std::byte> bytes, std::size_t count);
    void bind_from(std::size_t first, GLuint each) const;

    std::size_t stride_;
    std::vector<Attribute> attributes_;
    std::size_t count_ = 0;
    Buffer buffer_;
    VertexArray array_;
};

}  // namespace render
