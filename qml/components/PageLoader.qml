// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick

//! A page that is made when it is first wanted and kept from then on, so that what was typed there is there again.
//! By address: a Loader of Qt 6.4 refuses bound components.
Loader {
    id: loader
    required property string page // its file
    required property var given // its required properties
    required property bool wanted
    anchors.fill: parent
    visible: wanted
    property string loaded: ""
    onPageChanged: show()
    onWantedChanged: show()
    Component.onCompleted: show()

    function show(): void {
        if (!wanted || loaded === page)
            return
        loaded = page
        setSource(page, given)
    }
}
