// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Callfloor.Calls

//! One answer to a campaign's offer.
CallButton {
    id: button
    required property PreviewViewModel preview
    required property int answer
    asked: preview.pendingAnswer === answer
    enabled: preview.canAnswer
    onClicked: preview.answer(answer)
}
