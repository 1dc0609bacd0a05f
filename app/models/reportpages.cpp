// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reportpages.h"

#include "chart/timelineimage.h"
#include "models/reportwriter.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QPainter>

#include <cmath>

namespace
{
using namespace Qt::StringLiterals;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ReportPages)
};

constexpr int resolution = 1200;
constexpr double margin = 18;       // millimetres
constexpr double footHeight = 22;   // points
constexpr int timelineWidth = 1000; // pixels, before it is scaled

double pixels(double points)
{
    return points * resolution / 72;
}

void prepare(QPdfWriter &writer)
{
    writer.setResolution(resolution);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({margin, margin, margin, margin}, QPageLayout::Millimeter);
    writer.setCreator(QCoreApplication::applicationName());
}

QFont bodyFont()
{
    QFont font;
    font.setFamilies({u"Noto Sans"_s, u"DejaVu Sans"_s, u"sans-serif"_s});
    font.setStyleHint(QFont::SansSerif);
    font.setPointSizeF(10);
    return font;
}
} // namespace

ReportPages::ReportPages(const ReportRecords &records, ReportBy by, const ReportExtras &extras,
                         const TimelineData &timeline)
    : m_title(records.snapshot().info.title.simplified())
{
    m_measure.open(QIODevice::WriteOnly);
    m_device = std::make_unique<QPdfWriter>(&m_measure);
    prepare(*m_device);
    m_document.setUndoRedoEnabled(false);
    m_document.setDefaultFont(bodyFont());
    m_document.setDocumentMargin(0);
    m_document.documentLayout()->setPaintDevice(m_device.get());
    m_document.setPageSize(bodySize());
    ReportWriter(records, m_document, pixels(1)).write(by, extras);
    m_textPages = m_document.pageCount();
    if (by != ReportBy::Article && by != ReportBy::Tag && by != ReportBy::Synopsis && !timeline.items.isEmpty())
        layTimeline(timeline);
}

QSizeF ReportPages::bodySize() const
{
    const QRect page = m_device->pageLayout().paintRectPixels(resolution);
    return {double(page.width()), page.height() - pixels(footHeight)};
}

// Recorded once, and shown piece by piece where it is higher than a page.
void ReportPages::layTimeline(const TimelineData &timeline)
{
    QPainter painter(&m_timeline);
    m_timelineSize = paintTimeline(painter, timeline, {.title = m_title, .width = timelineWidth});
    const double scale = bodySize().width() / m_timelineSize.width();
    m_picturePages = std::max(1, int(std::ceil(m_timelineSize.height() * scale / bodySize().height())));
}

void ReportPages::paint(QPainter &painter, int page) const
{
    const QSizeF size = bodySize();
    painter.save();
    painter.setClipRect(QRectF(QPointF(), size));
    if (page < m_textPages) {
        painter.translate(0, -page * size.height());
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette.setColor(QPalette::Text, Qt::black);
        context.clip = QRectF(0, page * size.height(), size.width(), size.height());
        m_document.documentLayout()->draw(&painter, context);
    } else {
        const double scale = size.width() / m_timelineSize.width();
        painter.scale(scale, scale);
        painter.translate(0, -(page - m_textPages) * size.height() / scale);
        QPicture timeline = m_timeline;
        timeline.play(&painter);
    }
    painter.restore();
    paintFoot(painter, page);
}

void ReportPages::paintFoot(QPainter &painter, int page) const
{
    const QSizeF size = bodySize();
    const QRectF foot(0, size.height() + pixels(8), size.width(), pixels(footHeight - 8));
    QFont font = bodyFont();
    font.setPixelSize(int(pixels(7)));
    painter.setFont(font);
    painter.setPen(QColor::fromRgb(0x59636e));
    const QString number = Words::tr("%1 of %2").arg(page + 1).arg(count());
    const double numberWidth = QFontMetricsF(font, m_device.get()).horizontalAdvance(number) + pixels(8);
    painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom | Qt::TextSingleLine, number);
    const QString title =
        QFontMetricsF(font, m_device.get()).elidedText(m_title, Qt::ElideRight, size.width() - numberWidth);
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine, title);
}

QImage ReportPages::picture(int page, int width) const
{
    const QRect paper = m_device->pageLayout().fullRectPixels(resolution);
    const QRect inside = m_device->pageLayout().paintRectPixels(resolution);
    const double scale = double(width) / paper.width();
    QImage image(width, int(std::ceil(paper.height() * scale)), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    painter.translate(inside.topLeft());
    paint(painter, page);
    return image;
}

QByteArray ReportPages::pdf() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        prepare(writer);
        writer.setTitle(m_title);
        QPainter painter(&writer);
        for (int page = 0; page < count(); ++page) {
            if (page > 0)
                writer.newPage();
            paint(painter, page);
        }
    }
    return bytes;
}
