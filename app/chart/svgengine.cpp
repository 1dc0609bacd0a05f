// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/svgengine.h"

#include <QLinearGradient>
#include <QPainterPath>
#include <QXmlStreamWriter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace
{

QString pathData(const QPainterPath &path)
{
    QString data;
    const auto point = [](const QPainterPath::Element &element) {
        return svgNumber(element.x) + u' ' + svgNumber(element.y);
    };
    QPointF start;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        switch (element.type) {
        case QPainterPath::MoveToElement:
            start = element;
            data += u'M' + point(element);
            break;
        case QPainterPath::LineToElement: {
            const bool ends = i + 1 == path.elementCount() || path.elementAt(i + 1).isMoveTo();
            data += ends && QPointF(element) == start ? u"Z"_s : u'L' + point(element);
            break;
        }
        case QPainterPath::CurveToElement:
            data += u'C' + point(element) + u' ' + point(path.elementAt(i + 1)) + u' ' + point(path.elementAt(i + 2));
            i += 2;
            break;
        case QPainterPath::CurveToDataElement:
            break;
        }
    }
    return data;
}

// More than one outline, which may lie in one another.
bool hasParts(const QPainterPath &path)
{
    int outlines = 0;
    for (int i = 0; i < path.elementCount(); ++i)
        outlines += path.elementAt(i).isMoveTo() ? 1 : 0;
    return outlines > 1;
}

QString capName(Qt::PenCapStyle cap)
{
    return cap == Qt::RoundCap ? u"round"_s : cap == Qt::SquareCap ? u"square"_s : u"butt"_s;
}

QString joinName(Qt::PenJoinStyle join)
{
    return join == Qt::RoundJoin ? u"round"_s : join == Qt::BevelJoin ? u"bevel"_s : u"miter"_s;
}

} // namespace

QString svgNumber(double number)
{
    const double rounded = std::round(number * 100) / 100;
    return QString::number(rounded == 0 ? 0 : rounded, 'g', 12);
}

SvgEngine::SvgEngine(QXmlStreamWriter &xml)
    : QPaintEngine(PrimitiveTransform | PainterPaths | LinearGradientFill | AlphaBlend | Antialiasing |
                   ConstantOpacity | BrushStroke | ObjectBoundingModeGradients | PaintOutsidePaintEvent)
    , m_xml(xml)
{
}

bool SvgEngine::begin(QPaintDevice *)
{
    return true;
}

bool SvgEngine::end()
{
    return true;
}

void SvgEngine::updateState(const QPaintEngineState &given)
{
    const QPaintEngine::DirtyFlags dirty = given.state();
    if (dirty & DirtyTransform)
        m_transform = given.transform();
    if (dirty & DirtyPen)
        m_pen = given.pen();
    if (dirty & DirtyBrush)
        m_brush = given.brush();
    if (dirty & DirtyOpacity)
        m_opacity = given.opacity();
    if (dirty & DirtyClipPath) {
        clip(given.clipPath(), given.clipOperation());
    } else if (dirty & DirtyClipRegion) {
        QPainterPath path;
        path.addRegion(given.clipRegion());
        clip(path, given.clipOperation());
    }
    if (dirty & DirtyClipEnabled && !given.isClipEnabled())
        m_clip.reset();
}

void SvgEngine::clip(const QPainterPath &path, Qt::ClipOperation operation)
{
    if (operation == Qt::NoClip) {
        m_clip.reset();
        return;
    }
    const QRectF rect = m_transform.mapRect(path.boundingRect());
    m_clip = operation == Qt::IntersectClip && m_clip ? m_clip->intersected(rect) : rect;
}

void SvgEngine::drawPath(const QPainterPath &path)
{
    draw(path, Paint::Both);
}

void SvgEngine::drawPolygon(const QPointF *points, int count, PolygonDrawMode mode)
{
    QPainterPath path;
    for (int i = 0; i < count; ++i)
        i == 0 ? path.moveTo(points[i]) : path.lineTo(points[i]);
    if (mode != PolylineMode)
        path.closeSubpath();
    draw(path, mode == PolylineMode ? Paint::Stroke : Paint::Both);
}

QString SvgEngine::idFor(const QString &content, const QString &prefix, bool &isNew)
{
    const auto known = m_ids.constFind(content);
    isNew = known == m_ids.cend();
    return isNew ? m_ids.insert(content, prefix + QString::number(m_ids.size() + 1)).value() : known.value();
}

QString SvgEngine::gradient(const QGradient &gradient)
{
    const auto &linear = static_cast<const QLinearGradient &>(gradient);
    const QPointF from = m_transform.map(linear.start());
    const QPointF to = m_transform.map(linear.finalStop());
    const QStringList ends{svgNumber(from.x()), svgNumber(from.y()), svgNumber(to.x()), svgNumber(to.y())};
    QString content = ends.join(u' ');
    for (const auto &[place, colour] : linear.stops())
        content += u' ' + svgNumber(place) + colour.name(QColor::HexArgb);
    bool isNew = false;
    const QString id = idFor(content, u"fade"_s, isNew);
    if (!isNew)
        return id;
    m_xml.writeStartElement(u"linearGradient"_s);
    m_xml.writeAttribute(u"id"_s, id);
    m_xml.writeAttribute(u"gradientUnits"_s, u"userSpaceOnUse"_s);
    const QStringList names{u"x1"_s, u"y1"_s, u"x2"_s, u"y2"_s};
    for (qsizetype i = 0; i < names.size(); ++i)
        m_xml.writeAttribute(names.at(i), ends.at(i));
    for (const auto &[place, colour] : linear.stops()) {
        m_xml.writeEmptyElement(u"stop"_s);
        m_xml.writeAttribute(u"offset"_s, svgNumber(place));
        m_xml.writeAttribute(u"stop-color"_s, colour.name());
        m_xml.writeAttribute(u"stop-opacity"_s, svgNumber(colour.alphaF()));
    }
    m_xml.writeEndElement();
    return id;
}

QString SvgEngine::gradientOf(const QBrush &brush)
{
    return brush.style() == Qt::LinearGradientPattern ? gradient(*brush.gradient()) : QString();
}

QString SvgEngine::clipId()
{
    const QStringList sides{svgNumber(m_clip->x()), svgNumber(m_clip->y()), svgNumber(m_clip->width()),
                            svgNumber(m_clip->height())};
    bool isNew = false;
    const QString id = idFor(u"clip "_s + sides.join(u' '), u"clip"_s, isNew);
    if (!isNew)
        return id;
    m_xml.writeStartElement(u"clipPath"_s);
    m_xml.writeAttribute(u"id"_s, id);
    m_xml.writeEmptyElement(u"rect"_s);
    const QStringList names{u"x"_s, u"y"_s, u"width"_s, u"height"_s};
    for (qsizetype i = 0; i < names.size(); ++i)
        m_xml.writeAttribute(names.at(i), sides.at(i));
    m_xml.writeEndElement();
    return id;
}

void SvgEngine::writePaint(const QString &attribute, const QBrush &brush, const QString &gradientId)
{
    if (brush.style() == Qt::NoBrush) {
        m_xml.writeAttribute(attribute, u"none"_s);
        return;
    }
    m_xml.writeAttribute(attribute, gradientId.isEmpty() ? brush.color().name() : u"url(#"_s + gradientId + u')');
    if (gradientId.isEmpty() && brush.color().alpha() < 255)
        m_xml.writeAttribute(attribute + u"-opacity"_s, svgNumber(brush.color().alphaF()));
}

void SvgEngine::writeStroke(const QString &gradientId)
{
    const double width = m_pen.widthF() > 0 ? m_pen.widthF() : 1;
    writePaint(u"stroke"_s, m_pen.brush(), gradientId);
    m_xml.writeAttribute(u"stroke-width"_s, svgNumber(width));
    if (m_pen.capStyle() != Qt::FlatCap)
        m_xml.writeAttribute(u"stroke-linecap"_s, capName(m_pen.capStyle()));
    if (m_pen.joinStyle() != Qt::MiterJoin)
        m_xml.writeAttribute(u"stroke-linejoin"_s, joinName(m_pen.joinStyle()));
    if (m_pen.style() == Qt::SolidLine)
        return;
    QStringList dashes;
    for (const double dash : m_pen.dashPattern())
        dashes.append(svgNumber(dash * width));
    m_xml.writeAttribute(u"stroke-dasharray"_s, dashes.join(u' '));
}

void SvgEngine::draw(const QPainterPath &path, Paint paint)
{
    const QPainterPath mapped = m_transform.map(path);
    const bool fills = paint != Paint::Stroke && m_brush.style() != Qt::NoBrush;
    const bool strokes = m_pen.style() != Qt::NoPen && m_pen.brush().style() != Qt::NoBrush;
    if (mapped.isEmpty() || (!fills && !strokes))
        return;
    const double reach = strokes ? m_pen.widthF() : 0;
    const QRectF bounds = mapped.boundingRect().adjusted(-reach, -reach, reach, reach);
    if (m_clip && !m_clip->intersects(bounds))
        return;
    // What an element refers to stands before it.
    const QString fillId = fills ? gradientOf(m_brush) : QString();
    const QString strokeId = strokes ? gradientOf(m_pen.brush()) : QString();
    const QString clipped = m_clip && !m_clip->contains(bounds) ? clipId() : QString();
    m_xml.writeEmptyElement(u"path"_s);
    m_xml.writeAttribute(u"d"_s, pathData(mapped));
    writePaint(u"fill"_s, fills ? m_brush : QBrush(), fillId);
    if (fills && mapped.fillRule() == Qt::OddEvenFill && hasParts(mapped))
        m_xml.writeAttribute(u"fill-rule"_s, u"evenodd"_s);
    if (strokes)
        writeStroke(strokeId);
    if (m_opacity < 1)
        m_xml.writeAttribute(u"opacity"_s, svgNumber(m_opacity));
    if (!clipped.isEmpty())
        m_xml.writeAttribute(u"clip-path"_s, u"url(#"_s + clipped + u')');
}

void SvgEngine::drawTextItem(const QPointF &point, const QTextItem &item)
{
    const QPointF start = m_transform.map(point);
    m_xml.writeStartElement(u"text"_s);
    m_xml.writeAttribute(u"x"_s, svgNumber(start.x()));
    m_xml.writeAttribute(u"y"_s, svgNumber(start.y()));
    m_xml.writeAttribute(u"font-size"_s, svgNumber(item.font().pixelSize()));
    if (item.font().bold())
        m_xml.writeAttribute(u"font-weight"_s, u"bold"_s);
    m_xml.writeAttribute(u"fill"_s, m_pen.color().name());
    m_xml.writeCharacters(item.text());
    m_xml.writeEndElement();
}
