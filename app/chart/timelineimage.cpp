// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/timelineimage.h"

#include "chart/imagecanvas.h"
#include "chart/svgcanvas.h"
#include "chart/timelinesheetpainter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QLocale>
#include <QPainter>

#include <cmath>

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(TimelineSheet)
};

// PNG and its readers go further, memory does not.
constexpr double longestSide = 32'000;
constexpr double mostPixels = 250e6;

const QStringList &fontFamilies()
{
    static const QStringList families{QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans"),
                                      QStringLiteral("sans-serif")};
    return families;
}

QFont sheetFont()
{
    QFont font;
    font.setFamilies(fontFamilies());
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(14);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QPalette paletteOf(ImageTheme theme)
{
    const bool isDark = theme == ImageTheme::Dark;
    QPalette palette;
    palette.setColor(QPalette::Base, QColor::fromRgb(isDark ? 0x212529 : 0xFDFDFB));
    palette.setColor(QPalette::Text, QColor::fromRgb(isDark ? 0xE8E8E6 : 0x1D1F21));
    palette.setColor(QPalette::Highlight, QColor::fromRgb(isDark ? 0x3A6FC4 : 0x2F6BD0));
    return palette;
}

// A sheet with all that it needs to be painted.
class Picture
{
public:
    Picture(const TimelineData &data, const TimelineImageOptions &options)
        : m_metrics(sheetFont())
        , m_colours(paletteOf(options.theme))
        , m_sheet(layoutSheet(data, m_metrics,
                              {.title = options.title,
                               .notes = options.notes,
                               .width = static_cast<double>(options.width),
                               .leastHeight = static_cast<double>(options.leastHeight),
                               .days = options.days}))
        , m_data(data)
    {
    }

    [[nodiscard]] QSizeF size() const { return m_sheet.size; }
    void paint(SheetCanvas &canvas) const { TimelineSheetPainter(m_data, m_sheet, m_metrics, m_colours).paint(canvas); }

private:
    TimelineMetrics m_metrics;
    TimelineColours m_colours;
    TimelineSheet m_sheet;
    const TimelineData &m_data;
};

QString cssFonts()
{
    QStringList names;
    for (const QString &family : fontFamilies())
        names.append(family.contains(u' ') ? u'\'' + family + u'\'' : family);
    return names.join(QStringLiteral(", "));
}

} // namespace

QByteArray timelineSvg(const TimelineData &data, const TimelineImageOptions &options)
{
    const Picture picture(data, options);
    SvgDevice device(picture.size(), {.title = options.title,
                                      .description = options.notes.join(QStringLiteral(" ")),
                                      .language = QLocale().bcp47Name(),
                                      .fonts = cssFonts()});
    {
        QPainter painter(&device);
        SvgCanvas canvas(device, painter);
        picture.paint(canvas);
    }
    return device.finish();
}

QSizeF paintTimeline(QPainter &painter, const TimelineData &data, const TimelineImageOptions &options)
{
    const Picture picture(data, options);
    ImageCanvas canvas(painter);
    picture.paint(canvas);
    return picture.size();
}

Result<QByteArray> timelinePng(const TimelineData &data, const TimelineImageOptions &options)
{
    const Picture picture(data, options);
    const double width = std::ceil(picture.size().width() * options.scale);
    const double height = std::ceil(picture.size().height() * options.scale);
    if (width > longestSide || height > longestSide || width * height > mostPixels) {
        return failure(ErrorKind::Usage,
                       Words::tr("The picture would be %1 × %2 pixels, more than a PNG can well be: write an SVG, or "
                                 "fewer days.")
                           .arg(width, 0, 'f', 0)
                           .arg(height, 0, 'f', 0));
    }
    QImage image(static_cast<int>(width), static_cast<int>(height), QImage::Format_RGB32);
    if (image.isNull())
        return failure(ErrorKind::Usage, Words::tr("There is not enough memory for the picture."));
    image.setDevicePixelRatio(options.scale);
    {
        QPainter painter(&image);
        ImageCanvas canvas(painter);
        picture.paint(canvas);
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.setText(QStringLiteral("Title"), options.title);
    image.save(&buffer, "PNG");
    return bytes;
}
