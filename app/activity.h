// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>
#include <QPointF>

namespace callfloor {

//! Says when a person uses keyboard, mouse or touch in a window of this program; what other programs get is not seen.
class Activity final : public QObject {
    Q_OBJECT
public:
    explicit Activity(QObject &application); //!< which outlives it

Q_SIGNALS:
    void seen();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isDoing(const QEvent &event);
    QPointF m_pointer;
};

} // namespace callfloor
