// SPDX-FileCopyrightText: 2026 The Callfloor authors
// SPDX-License-Identifier: Apache-2.0
#include "icon.h"
#include <QPainter>
#include <QSvgRenderer>
#include <cmath>

namespace callfloor {
namespace {

QImage mask(const QString &name, int pixels)
{
    QImage image(pixels, pixels, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QSvgRenderer drawing(QStringLiteral(":/qt/qml/Callfloor/Style/icons/%1.svg").arg(name));
    QPainter painter(&image);
    drawing.render(&painter);
    return image;
}

//! Black becomes the ink, white a hole, what lies between keeps its softness.
void tint(QImage &image, const QColor &ink)
{
    const QRgb rgb = ink.rgb();
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const int opaque = qAlpha(line[x]) * (255 - qRed(line[x])) / 255;
            line[x] = qRgba(qRed(rgb), qGreen(rgb), qBlue(rgb), opaque * ink.alpha() / 255);
        }
    }
}

}

Icon::Icon(QQuickItem *parent) : QQuickPaintedItem(parent) { }

void Icon::paint(QPainter *painter)
{
    if (m_name.isEmpty() || m_edge < 1)
        return;
    QImage image = mask(m_name, int(std::ceil(m_edge * painter->deviceTransform().m11())));
    tint(image, m_ink);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawImage(QRectF(0, 0, m_edge, m_edge), image);
}

void Icon::setName(const QString &name)
{
    if (m_name == name)
        return;
    m_name = name;
    Q_EMIT nameChanged();
    update();
}

void Icon::setInk(const QColor &ink)
{
    if (m_ink == ink)
        return;
    m_ink = ink;
    Q_EMIT inkChanged();
    update();
}

void Icon::setEdge(int edge)
{
    if (m_edge == edge)
        return;
    m_edge = edge;
    setImplicitSize(edge, edge);
    Q_EMIT edgeChanged();
    update();
}

}
