// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QStringList>
#include <QSvgRenderer>

#include <cstdio>

// Renders an SVG as a square PNG while building: rendericon SVG PIXELS PNG
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int pixels = arguments.value(2).toInt();
    QSvgRenderer renderer(arguments.value(1));
    if (arguments.size() != 4 || pixels <= 0 || !renderer.isValid()) {
        std::fputs("rendericon wants: SVG PIXELS PNG\n", stderr);
        return 1;
    }
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    return image.save(arguments.at(3), "PNG") ? 0 : 1;
}
