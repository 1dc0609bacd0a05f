# SPDX-FileCopyrightText: 2026 The Synoptic developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What the desktop's own tools say of the files here, as tests. A tool that is not there is not asked.
function(synoptic_check name tool)
    find_program(${tool}_PROGRAM ${tool})
    if(${tool}_PROGRAM)
        add_test(NAME packaging_${name} COMMAND ${${tool}_PROGRAM} ${ARGN} WORKING_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR})
        set_tests_properties(packaging_${name} PROPERTIES TIMEOUT 60)
    else()
        message(STATUS "${tool} is not there, so packaging_${name} is left out")
    endif()
endfunction()

synoptic_check(desktop desktop-file-validate ${app_id}.desktop)
# A home page is asked for, and there is none yet.
synoptic_check(metainfo appstreamcli validate --no-net --override=url-homepage-missing=info ${app_id}.metainfo.xml)
synoptic_check(mime_xml xmllint --noout ${app_id}.mime.xml)
synoptic_check(man mandoc -Tlint -Wstyle synoptic.1)
