// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/refi/refixml.h"

#include "text/canonicaltext.h"

using namespace Qt::StringLiterals;

namespace
{

bool isAllowed(QStringView text, qsizetype at)
{
    const ushort unit = text.at(at).unicode();
    if (unit < 0x20)
        return unit == '\t' || unit == '\n' || unit == '\r';
    return unit < 0xFFFE && !isLoneSurrogate(text, at);
}

} // namespace

QString xmlText(QString text, qsizetype *replaced)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isAllowed(text, i))
            continue;
        text[i] = QChar::ReplacementCharacter;
        if (replaced)
            ++*replaced;
    }
    return text;
}

RefiXml::RefiXml(const QString &root, const QString &space) : m_writer(&m_bytes)
{
    m_writer.setAutoFormatting(true);
    m_writer.setAutoFormattingIndent(1);
    m_writer.writeStartDocument();
    m_writer.writeDefaultNamespace(space);
    m_writer.writeStartElement(space, root);
}

void RefiXml::start(const QString &element, const Attributes &attributes)
{
    m_writer.writeStartElement(element);
    write(attributes);
}

void RefiXml::empty(const QString &element, const Attributes &attributes)
{
    m_writer.writeEmptyElement(element);
    write(attributes);
}

void RefiXml::write(const Attributes &attributes)
{
    for (const auto &[name, value] : attributes) {
        if (!value.isEmpty())
            m_writer.writeAttribute(name, xmlText(value, &m_replaced));
    }
}

void RefiXml::required(const QString &attribute, const QString &value)
{
    m_writer.writeAttribute(attribute, xmlText(value, &m_replaced));
}

// A reader makes a line feed of a carriage return, unless it is written as a reference.
void RefiXml::text(const QString &element, const QString &text)
{
    m_writer.writeStartElement(element);
    const QStringList parts = xmlText(text, &m_replaced).split(u'\r');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i > 0)
            m_writer.writeEntityReference(u"#13"_s);
        if (!parts.at(i).isEmpty())
            m_writer.writeCharacters(parts.at(i));
    }
    m_writer.writeEndElement();
}

QByteArray RefiXml::finish()
{
    m_writer.writeEndDocument();
    return m_bytes;
}
