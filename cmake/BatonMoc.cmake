# SPDX-FileCopyrightText: Baton contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Nothing that moc reads is made by another target: objects need not wait for the libraries they are linked with.
set(CMAKE_AUTOGEN_ORIGIN_DEPENDS OFF)

# Has AUTOMOC run moc.in in moc's place, where there is a shell to run it and no framework to find.
if(NOT UNIX OR APPLE)
    return()
endif()
get_target_property(BATON_MOC Qt6::moc LOCATION)
get_target_property(baton_qt_includes Qt6::Core INTERFACE_INCLUDE_DIRECTORIES)
find_file(BATON_SYSTEM_NAMES qsystemdetection.h PATHS ${baton_qt_includes} NO_DEFAULT_PATH)
if(NOT BATON_MOC OR NOT BATON_SYSTEM_NAMES)
    return()
endif()
configure_file("${CMAKE_CURRENT_LIST_DIR}/moc.in" "${CMAKE_BINARY_DIR}/moc" @ONLY)
get_target_property(baton_moc_configurations Qt6::moc IMPORTED_CONFIGURATIONS)
set_target_properties(Qt6::moc PROPERTIES IMPORTED_LOCATION "${CMAKE_BINARY_DIR}/moc")
foreach(configuration ${baton_moc_configurations})
    set_target_properties(Qt6::moc PROPERTIES IMPORTED_LOCATION_${configuration} "${CMAKE_BINARY_DIR}/moc")
endforeach()
