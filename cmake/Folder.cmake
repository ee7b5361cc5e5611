# claim_atlas_folder(NAME KNOWS a b PRIVATE x y)
# One folder of src/ as one static library. KNOWS names the folders it may include; libraries are
# PRIVATE, so that a forbidden include does not compile.
function(claim_atlas_folder name)
    cmake_parse_arguments(ARG "" "" "KNOWS;PRIVATE" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.cpp
                                        ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*/*.cpp)
    add_library(${name} STATIC ${sources})
    target_include_directories(${name} PUBLIC ${CMAKE_CURRENT_SOURCE_DIR})
    target_link_libraries(${name} PUBLIC ${ARG_KNOWS} PRIVATE warnings ${ARG_PRIVATE})
endfunction()
