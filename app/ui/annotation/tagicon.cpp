// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotation/tagicon.h"

#include "core/tagcolour.h"
#include "ui/shell/theme.h"
#include "ui/widgets/rowpainting.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QPainter>

void paintSwatch(QPainter &painter, const QRectF &rect, const QString &colour, SwatchState state,
                 const QPalette &palette)
{
    const Theme &theme = themeOf(palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.tagStripe(colour), 1.2));
    painter.setBrush(theme.tagGround(colour));
    painter.drawRoundedRect(rect.adjusted(0.6, 0.6, -0.6, -0.6), rect.width() / 5, rect.width() / 5);
    if (state == SwatchState::Checked)
        paintTick(painter, rect, theme.ink);
    painter.restore();
}

QIcon swatchIcon(const QString &colour, const QPalette &palette, int size)
{
    const qreal ratio = qGuiApp->devicePixelRatio();
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintSwatch(painter, QRectF(1, 1, size - 2, size - 2), colour, SwatchState::Plain, palette);
    painter.end();
    return pixmap;
}

QString colourWords(const QString &colour)
{
    static constexpr std::array words{QT_TRANSLATE_NOOP("TagColour", "sand"),   QT_TRANSLATE_NOOP("TagColour", "sky"),
                                      QT_TRANSLATE_NOOP("TagColour", "mint"),   QT_TRANSLATE_NOOP("TagColour", "rose"),
                                      QT_TRANSLATE_NOOP("TagColour", "olive"),  QT_TRANSLATE_NOOP("TagColour", "blue"),
                                      QT_TRANSLATE_NOOP("TagColour", "orange"), QT_TRANSLATE_NOOP("TagColour", "pear"),
                                      QT_TRANSLATE_NOOP("TagColour", "grey")};
    static_assert(words.size() == tagColours.size());
    for (const char *word : words) {
        if (colour == QLatin1StringView(word))
            return QCoreApplication::translate("TagColour", word);
    }
    return colour;
}
