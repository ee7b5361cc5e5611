# claim_atlas_folder(NAME [WITHOUT w] KNOWS a b PRIVATE x y)
# One folder of src/ as one static library, without its folder w. KNOWS names the folders it may
# include; libraries are PRIVATE, so that a forbidden include does not compile.
function(claim_atlas_folder name)
    cmake_parse_arguments(ARG "" "WITHOUT" "KNOWS;PRIVATE" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.cpp
                                        ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*/*.cpp)
    if(ARG_WITHOUT)
        list(FILTER sources EXCLUDE REGEX "/${name}/${ARG_WITHOUT}/")
    endif()
    add_library(${name} STATIC ${sources})
    target_include_directories(${name} PUBLIC ${CMAKE_CURRENT_SOURCE_DIR})
    target_link_libraries(${name} PUBLIC ${ARG_KNOWS} PRIVATE warnings ${ARG_PRIVATE})
endfunction()

# claim_atlas_part(NAME FOLDER KNOWS a b PRIVATE x y)
# A folder within one of src/ as a library that is loaded when it is needed. It holds what it needs of
# KNOWS once more.
function(claim_atlas_part name folder)
    cmake_parse_arguments(ARG "" "" "KNOWS;PRIVATE" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${folder}/*.cpp)
    add_library(${name} MODULE ${sources})
    set_target_properties(${name} PROPERTIES PREFIX "")
    target_link_libraries(${name} PRIVATE ${ARG_KNOWS} warnings ${ARG_PRIVATE})
endfunction()
