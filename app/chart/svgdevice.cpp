// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/svgdevice.h"

#include "chart/svgengine.h"

#include <QXmlStreamWriter>

#include <algorithm>
#include <cmath>

namespace
{

// XML has no way to write most controls, half surrogate pairs and the last two of a plane.
QString forXml(QStringView text)
{
    QString written;
    for (const char32_t point : text.toUcs4()) {
        const bool isBad = (point < 0x20 && point != '\t' && point != '\n') || (point >= 0x7F && point < 0xA0) ||
                           (point >= 0xD800 && point < 0xE000) || (point & 0xFFFEU) == 0xFFFEU;
        written += isBad ? QStringView(u"\uFFFD").toString() : QString::fromUcs4(&point, 1);
    }
    return written;
}

} // namespace

SvgDevice::SvgDevice(QSizeF size, const Words &words)
    : m_size(size), m_xml(std::make_unique<QXmlStreamWriter>(&m_bytes)), m_engine(std::make_unique<SvgEngine>(*m_xml))
{
    const QString width = svgNumber(size.width());
    const QString height = svgNumber(size.height());
    m_xml->setAutoFormatting(true);
    m_xml->setAutoFormattingIndent(1);
    m_xml->writeStartDocument();
    m_xml->writeStartElement(QStringLiteral("svg"));
    m_xml->writeDefaultNamespace(QStringLiteral("http://www.w3.org/2000/svg"));
    m_xml->writeAttribute(QStringLiteral("version"), QStringLiteral("1.1"));
    m_xml->writeAttribute(QStringLiteral("width"), width);
    m_xml->writeAttribute(QStringLiteral("height"), height);
    m_xml->writeAttribute(QStringLiteral("viewBox"), QStringLiteral("0 0 %1 %2").arg(width, height));
    m_xml->writeAttribute(QStringLiteral("role"), QStringLiteral("graphics-document document"));
    m_xml->writeAttribute(QStringLiteral("xml:lang"), words.language);
    m_xml->writeAttribute(QStringLiteral("font-family"), words.fonts);
    m_xml->writeTextElement(QStringLiteral("title"), forXml(words.title));
    m_xml->writeTextElement(QStringLiteral("desc"), forXml(words.description));
}

SvgDevice::~SvgDevice() = default;

void SvgDevice::drawText(const Line &line)
{
    if (line.text.isEmpty())
        return;
    m_xml->writeStartElement(QStringLiteral("text"));
    m_xml->writeAttribute(QStringLiteral("x"), svgNumber(line.start.x()));
    m_xml->writeAttribute(QStringLiteral("y"), svgNumber(line.start.y()));
    m_xml->writeAttribute(QStringLiteral("font-size"), svgNumber(line.pixels));
    if (line.isBold)
        m_xml->writeAttribute(QStringLiteral("font-weight"), QStringLiteral("bold"));
    if (line.isStruck)
        m_xml->writeAttribute(QStringLiteral("text-decoration"), QStringLiteral("line-through"));
    m_xml->writeAttribute(QStringLiteral("fill"), line.colour.name());
    m_xml->writeAttribute(QStringLiteral("textLength"), svgNumber(line.width));
    m_xml->writeAttribute(QStringLiteral("lengthAdjust"), QStringLiteral("spacingAndGlyphs"));
    m_xml->writeCharacters(forXml(line.text));
    m_xml->writeEndElement();
}

void SvgDevice::begin(const QString &title, const QString &description)
{
    m_xml->writeStartElement(QStringLiteral("g"));
    m_xml->writeAttribute(QStringLiteral("role"), QStringLiteral("img"));
    m_xml->writeTextElement(QStringLiteral("title"), forXml(title));
    if (!description.isEmpty())
        m_xml->writeTextElement(QStringLiteral("desc"), forXml(description));
}

void SvgDevice::end()
{
    m_xml->writeEndElement();
}

QByteArray SvgDevice::finish()
{
    m_xml->writeEndDocument();
    return m_bytes;
}

QPaintEngine *SvgDevice::paintEngine() const
{
    return m_engine.get();
}

int SvgDevice::metric(PaintDeviceMetric metric) const
{
    constexpr int dotsPerInch = 96;
    switch (metric) {
    case PdmWidth:
        return static_cast<int>(std::ceil(m_size.width()));
    case PdmHeight:
        return static_cast<int>(std::ceil(m_size.height()));
    case PdmWidthMM:
        return qRound(m_size.width() * 25.4 / dotsPerInch);
    case PdmHeightMM:
        return qRound(m_size.height() * 25.4 / dotsPerInch);
    case PdmNumColors:
        return 1 << 24;
    case PdmDepth:
        return 32;
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return dotsPerInch;
    case PdmDevicePixelRatio:
        return 1;
    default:
        return QPaintDevice::metric(metric);
    }
}
