// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QColor>
#include <QtQml/qqmlregistration.h>
#include <QtQuick/QQuickPaintedItem>

namespace callfloor {

//! One icon of resources/icons, by its file name, in one colour. The drawings are masks: black is ink, white is cut out.
//! Painted, not shaded, so it looks the same under the software renderer. An unknown name shows nothing and warns.
class Icon : public QQuickPaintedItem {
    Q_OBJECT
    QML_NAMED_ELEMENT(IconDrawing)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY nameChanged FINAL)
    Q_PROPERTY(QColor ink READ ink WRITE setInk NOTIFY inkChanged FINAL)
    Q_PROPERTY(int edge READ edge WRITE setEdge NOTIFY edgeChanged FINAL)
public:
    explicit Icon(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;
    QString name() const { return m_name; }
    void setName(const QString &name);
    QColor ink() const { return m_ink; }
    void setInk(const QColor &ink);
    //! Edge of the square, in device-independent pixels.
    int edge() const { return m_edge; }
    void setEdge(int edge);

Q_SIGNALS:
    void nameChanged();
    void inkChanged();
    void edgeChanged();

private:
    QString m_name;
    QColor m_ink = Qt::black;
    int m_edge = 0;
};

}
