// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/container/safexml.h"

#include <QCoreApplication>
#include <QStringDecoder>

namespace
{
constexpr int maxDepth = 256;
constexpr qsizetype maxBytes = qsizetype{48} * 1024 * 1024; // the library holds them several times
constexpr int maxPieces = 4'000'000;
constexpr int maxAttributes = 100; // the library compares each with all before it

bool isWide(const QByteArray &bytes)
{
    return bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF") || bytes.startsWith(QByteArrayView("\0<", 2)) ||
           bytes.startsWith(QByteArrayView("<\0", 2));
}

// Characters of 16 bits are made bytes, without the line that says what they were.
QByteArray narrow(const QByteArray &bytes)
{
    const bool isBig = bytes.startsWith("\xFE\xFF") || bytes.startsWith('\0');
    QStringDecoder decoder(isBig ? QStringDecoder::Utf16BE : QStringDecoder::Utf16LE);
    const QByteArray narrowed = QString(decoder.decode(bytes)).toUtf8();
    const qsizetype end = narrowed.startsWith("<?xml") ? narrowed.indexOf("?>") : -1;
    return end < 0 ? narrowed : narrowed.sliced(end + 2);
}

// Where what starts here ends, when it is no element: a comment, characters as they are, an instruction.
qsizetype endOfOther(QByteArrayView xml, qsizetype at)
{
    const QByteArrayView rest = xml.sliced(at);
    for (const auto &[opening, closing] : {std::pair(QByteArrayView("<!--"), QByteArrayView("-->")),
                                           std::pair(QByteArrayView("<![CDATA["), QByteArrayView("]]>")),
                                           std::pair(QByteArrayView("<?"), QByteArrayView("?>"))}) {
        if (rest.startsWith(opening)) {
            const qsizetype end = xml.indexOf(closing, at + opening.size());
            return end < 0 ? xml.size() : end;
        }
    }
    return -1;
}

bool hasCrowdedElement(QByteArrayView xml)
{
    for (qsizetype at = xml.indexOf('<'); at >= 0 && at < xml.size(); at = xml.indexOf('<', at)) {
        if (const qsizetype end = endOfOther(xml, at); end >= 0) {
            at = end;
            continue;
        }
        int attributes = 0;
        char quote = '\0';
        for (++at; at < xml.size() && (quote != '\0' || xml.at(at) != '>'); ++at) {
            const char byte = xml.at(at);
            if (quote != '\0') {
                quote = byte == quote ? '\0' : quote;
            } else if (byte == '"' || byte == '\'') {
                quote = byte;
            } else if (byte == '=' && ++attributes > maxAttributes) {
                return true;
            }
        }
    }
    return false;
}
} // namespace

SafeXml::SafeXml(const QByteArray &bytes, const QString &subject) : m_subject(subject)
{
    m_isTooLarge = bytes.size() > maxBytes;
    if (m_isTooLarge)
        return;
    const QByteArray xml = isWide(bytes) ? narrow(bytes) : bytes;
    m_isUnsafe = xml.contains('\0') || hasCrowdedElement(xml);
    m_xml.setEntityExpansionLimit(0);
    if (!m_isUnsafe)
        m_xml.addData(xml);
}

bool SafeXml::next()
{
    while (!m_isUnsafe && !m_isTooLarge && !m_xml.atEnd()) {
        const QXmlStreamReader::TokenType token = m_xml.readNext();
        m_depth += token == QXmlStreamReader::StartElement ? 1 : 0;
        m_depth -= token == QXmlStreamReader::EndElement ? 1 : 0;
        m_isUnsafe = m_depth > maxDepth || token == QXmlStreamReader::EntityReference ||
                     (token == QXmlStreamReader::DTD && m_xml.text().contains(u'['));
        m_isTooLarge = ++m_pieces > maxPieces;
        if (m_isUnsafe || m_isTooLarge)
            return false;
        if (isStart() || isEnd() || isText())
            return true;
    }
    return false;
}

void SafeXml::skip()
{
    for (const int depth = m_depth; m_depth >= depth && next();) {
    }
}

QString SafeXml::text()
{
    QString words;
    for (const int depth = m_depth; m_depth >= depth && next();) {
        if (isText() && m_depth == depth)
            words += characters();
    }
    return words;
}

QString SafeXml::attribute(QLatin1StringView name) const
{
    for (const QXmlStreamAttribute &attribute : m_xml.attributes()) {
        if (attribute.name() == name)
            return attribute.value().toString();
    }
    return {};
}

Result<void> SafeXml::result() const
{
    if (m_isUnsafe)
        return failure(ErrorKind::Unsafe, m_subject);
    if (m_isTooLarge)
        return failure(ErrorKind::TooLarge, m_subject);
    if (m_xml.hasError()) {
        return failure(ErrorKind::BadFormat, m_subject,
                       QCoreApplication::translate("SafeXml", "line %1").arg(m_xml.lineNumber()));
    }
    return {};
}
