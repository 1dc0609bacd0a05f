// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QFont>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

// A PDF that is set by hand, line by line, on A4; lengths are points from the top left corner. Needs a
// QGuiApplication.
class PdfSheet
{
public:
    static constexpr double width = 595;
    static constexpr double height = 842;

    PdfSheet()
    {
        m_buffer.open(QIODevice::WriteOnly);
        m_writer.setResolution(72);
        m_writer.setPageSize(QPageSize(QPageSize::A4));
        m_writer.setPageMargins({});
    }

    void setTitle(const QString &title) { m_writer.setTitle(title); }

    void newPage()
    {
        m_painter.isActive() ? void(m_writer.newPage()) : void();
        start();
    }

    // With its baseline there.
    void line(double left, double baseline, const QString &text, double size = 10)
    {
        start();
        m_painter.setFont(font(size));
        m_painter.drawText(QPointF(left, baseline), text);
    }

    // Set in lines of this width, every one but the last as full as can be; answers with the baseline after the last.
    double paragraph(double left, double baseline, double wide, const QString &text, double size = 10,
                     double indent = 0)
    {
        const QFontMetricsF metrics(font(size), &m_writer);
        QString words;
        double at = left + indent;
        for (const QString &word : text.split(u' ')) {
            const QString longer = words.isEmpty() ? word : words + u' ' + word;
            if (!words.isEmpty() && metrics.horizontalAdvance(longer) > left + wide - at) {
                line(at, baseline, words, size);
                at = left;
                baseline += 1.25 * size;
                words = word;
            } else {
                words = longer;
            }
        }
        line(at, baseline, words, size);
        return baseline + 1.25 * size;
    }

    void box(const QRectF &place)
    {
        start();
        m_painter.fillRect(place, Qt::gray);
    }

    void turned(double left, double baseline, const QString &text)
    {
        start();
        m_painter.save();
        m_painter.translate(left, baseline);
        m_painter.rotate(-90);
        m_painter.setFont(font(10));
        m_painter.drawText(QPointF(0, 0), text);
        m_painter.restore();
    }

    QByteArray bytes()
    {
        start();
        m_painter.end();
        m_buffer.close();
        return m_bytes;
    }

private:
    static QFont font(double size)
    {
        QFont made(QStringLiteral("Noto Serif"));
        made.setPixelSize(int(size));
        return made;
    }

    void start()
    {
        if (!m_painter.isActive())
            m_painter.begin(&m_writer);
    }

    QByteArray m_bytes;
    QBuffer m_buffer{&m_bytes};
    QPdfWriter m_writer{&m_buffer};
    QPainter m_painter;
};
