// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QColor>
#include <QtQml/qqmlregistration.h>
#include <QtQuick/QQuickPaintedItem>

namespace callfloor {

//! Diagonal lines: "asked for, or not confirmed yet". The only pattern in the product.
class Hatch : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QColor ink READ ink WRITE setInk NOTIFY inkChanged FINAL)
public:
    using QQuickPaintedItem::QQuickPaintedItem;
    void paint(QPainter *painter) override;
    QColor ink() const { return m_ink; }
    //! The colour of the state that it stands for; drawn faint.
    void setInk(const QColor &ink);

Q_SIGNALS:
    void inkChanged();

private:
    QColor m_ink = Qt::gray;
};

}
