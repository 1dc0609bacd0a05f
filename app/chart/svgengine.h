// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBrush>
#include <QHash>
#include <QPaintEngine>
#include <QPen>
#include <QRectF>
#include <QTransform>

#include <optional>

class QXmlStreamWriter;

// At most two decimals.
QString svgNumber(double number);

// Turns what a QPainter draws into SVG elements, one after the other. The writer must outlive it.
class SvgEngine : public QPaintEngine
{
public:
    explicit SvgEngine(QXmlStreamWriter &xml);

    bool begin(QPaintDevice *device) override;
    bool end() override;
    void updateState(const QPaintEngineState &given) override;
    void drawPath(const QPainterPath &path) override;
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override;
    // A single sign within a mark; lines of text have SvgDevice::drawText().
    void drawTextItem(const QPointF &point, const QTextItem &item) override;
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    [[nodiscard]] Type type() const override { return User; }

private:
    enum class Paint { Fill, Stroke, Both };

    void draw(const QPainterPath &path, Paint paint);
    void clip(const QPainterPath &path, Qt::ClipOperation operation);
    [[nodiscard]] QString idFor(const QString &content, const QString &prefix, bool &isNew);
    [[nodiscard]] QString gradient(const QGradient &gradient);
    [[nodiscard]] QString clipId();
    void writePaint(const QString &attribute, const QBrush &brush, const QString &gradientId);
    void writeStroke(const QString &gradientId);
    [[nodiscard]] QString gradientOf(const QBrush &brush);

    QXmlStreamWriter &m_xml;
    QHash<QString, QString> m_ids; // of gradients and clips, by what they are
    QTransform m_transform;
    QPen m_pen;
    QBrush m_brush;
    double m_opacity = 1;
    std::optional<QRectF> m_clip;
};
