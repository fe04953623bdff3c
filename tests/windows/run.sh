#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Callfloor authors
# SPDX-License-Identifier: Apache-2.0
#
# Tries the answer key of Windows under Wine, on Debian 12: builds what it needs of Qt for Windows (which takes long, once),
# then the test. Needs g++-mingw-w64-x86-64-posix, libz-mingw-w64-dev, wine, wine64, xvfb, dpkg-dev, and a line "deb-src" in the
# sources of apt.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
here=$PWD
mkdir -p ../../build/windows
cd ../../build/windows

# Core, Gui and Test, with as little of other people's libraries as they can be built with.
left_out=(accessibility concurrent dbus filesystemmodel freetype glib harfbuzz icu jpeg network opengl png printsupport
    regularexpression sql tabletevent textmarkdownreader vulkan widgets xml zstd)
left_out=("${left_out[@]/#/-DFEATURE_}")
left_out=("${left_out[@]/%/=OFF}")

if [[ ! -d qt/lib/cmake/Qt6Test ]]; then
    if ! compgen -G 'qt6-base-6*/' >/dev/null; then
        apt-get source -qq qt6-base
    fi
    source=$(compgen -G 'qt6-base-6*/')
    # Asked for also where regular expressions are left out.
    sed -i '/set_package_properties(WrapPCRE2 PROPERTIES TYPE REQUIRED)/d' "$source/src/corelib/configure.cmake"
    cmake -S "$source" -B qt-build -G Ninja -DCMAKE_TOOLCHAIN_FILE="$here/mingw.cmake" -DCMAKE_BUILD_TYPE=Release \
        -DCMAKE_INSTALL_PREFIX="$PWD/qt" -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR="/usr/lib/$(uname -m)-linux-gnu/cmake" \
        -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF -DINPUT_opengl=no "${left_out[@]}"
    cmake --build qt-build
    cmake --install qt-build
fi

cmake -S "$here" -B build -G Ninja -DCMAKE_TOOLCHAIN_FILE="$here/mingw.cmake" -DCMAKE_BUILD_TYPE=Debug \
    -DCMAKE_PREFIX_PATH="$PWD/qt" -DQT_HOST_PATH=/usr
cmake --build build

runtime=$(dirname "$(x86_64-w64-mingw32-g++-posix -print-file-name=libstdc++-6.dll)")
export WINEPREFIX=$PWD/wine WINEDEBUG=-all QT_PLUGIN_PATH=$PWD/qt/plugins
status=0
WINEPATH="$PWD/qt/bin;$runtime;/usr/x86_64-w64-mingw32/lib" \
    xvfb-run -a wine build/tst_windowskey.exe "$@" -o result.txt,txt >wine.log 2>&1 || status=$?
cat result.txt # what goes to the console of Windows does not come out of Wine's
exit $status
