// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest

//! No test but the pictures of packaging/screenshots.py: every page in every state, size and scheme.
SceneTest {
    name: "Pictures"

    readonly property var sizes: [[320, 640], [900, 700], [1920, 1080]]

    function test_take_data() {
        const rows = []
        for (const scene of scenes)
            for (const size of sizesOf(scene, sizes))
                rows.push({ tag: scene.tag + "-" + size[0], scene, size })
        return rows
    }
    function test_take(row) {
        resize(row.size)
        row.scene.enter()
        for (const scheme of schemes) {
            dressAs(scheme)
            bench.shoot(paneOf(row.scene), row.tag + "-" + scheme.toLowerCase())
        }
    }
}
