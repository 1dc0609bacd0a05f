// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPaintDevice>
#include <QSizeF>
#include <QString>

#include <memory>

class QXmlStreamWriter;
class SvgEngine;

// Paints into an SVG document (1.1): paths, gradients, rectangular clips; of text only what is drawn through drawText()
// below, each line one <text> that keeps its width in whatever font it is shown. Numbers are rounded to a hundredth,
// and the same painting gives the same bytes. The document is whole once the painter has ended and finish() was called.
class SvgDevice : public QPaintDevice
{
public:
    struct Words {
        QString title;
        QString description;
        QString language; // BCP 47
        QString fonts;    // as CSS lists them
    };

    struct Line {
        QPointF start; // of the baseline
        double width = 0;
        QString text;
        double pixels = 12;
        bool isBold = false;
        bool isStruck = false;
        QColor colour;
    };

    SvgDevice(QSizeF size, const Words &words);
    ~SvgDevice() override;
    Q_DISABLE_COPY_MOVE(SvgDevice)

    void drawText(const Line &line);
    // A picture within the picture, with a title and a description of its own.
    void begin(const QString &title, const QString &description);
    void end();
    [[nodiscard]] QByteArray finish();

    [[nodiscard]] QPaintEngine *paintEngine() const override;

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override;

private:
    QSizeF m_size;
    QByteArray m_bytes;
    std::unique_ptr<QXmlStreamWriter> m_xml;
    std::unique_ptr<SvgEngine> m_engine;
};
