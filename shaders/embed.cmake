# Writes FILES as lines {"name", R"glsl(text)glsl"}, into OUT.
set(text "")
foreach(path IN LISTS FILES)
    get_filename_component(name ${path} NAME)
    file(READ ${path} source)
    string(APPEND text "{\"${name}\", R\"glsl(${source})glsl\"},\n")
endforeach()
file(WRITE ${OUT} "${text}")
