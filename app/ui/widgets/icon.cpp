// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icon.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace
{

// Draws lines of "currentColor" in the colour of the mode.
class LineIconEngine final : public QIconEngine
{
public:
    LineIconEngine(QLatin1StringView name, const QByteArray &svg, const QPalette &palette)
        : m_name(name), m_svg(svg), m_palette(palette)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QByteArray svg = m_svg;
        svg.replace("currentColor", colour(mode).name(QColor::HexRgb).toLatin1());
        QSvgRenderer renderer(svg);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    // Since Qt 6.8 the size counts device-independent pixels.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        const QSize pixels = (QSizeF(size) * scale).toSize();
        const QString key = QStringLiteral("synoptic-icon/%1/%2/%3x%4")
                                .arg(m_name, colour(mode).name())
                                .arg(pixels.width())
                                .arg(pixels.height());
        QPixmap drawn;
        if (QPixmapCache::find(key, &drawn))
            return drawn;
        drawn = QPixmap(pixels);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        paint(&painter, drawn.rect(), mode, state);
        painter.end();
        QPixmapCache::insert(key, drawn);
        return drawn;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new LineIconEngine(*this); }
    QString key() const override { return QStringLiteral("SynopticLineIcon"); }
    QString iconName() override { return m_name; }
    bool isNull() override { return m_svg.isEmpty(); }

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode) const
    {
        if (mode == QIcon::Selected)
            return m_palette.color(QPalette::Normal, QPalette::HighlightedText);
        return m_palette.color(mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Normal, QPalette::WindowText);
    }

    QString m_name;
    QByteArray m_svg;
    QPalette m_palette;
};

} // namespace

QIcon themedIcon(QLatin1StringView name, const QPalette &palette)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("there is no icon %s", name.latin1());
        return {};
    }
    return QIcon(new LineIconEngine(name, file.readAll(), palette));
}

QIcon applicationIcon()
{
    return QIcon(QStringLiteral(":/icons/synoptic.svg"));
}
