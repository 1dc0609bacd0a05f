// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QXmlStreamWriter>

// What XML 1.0 can hold of a text: its other characters (controls, lone surrogates) become U+FFFD, one for one.
QString xmlText(QString text, qsizetype *replaced = nullptr);

// Writes a document of REFI-QDA: UTF-8, indented, with the same bytes for the same calls. What XML cannot hold is
// replaced and counted.
class RefiXml
{
public:
    explicit RefiXml(const QString &root, const QString &space);

    using Attributes = QList<std::pair<QString, QString>>; // empty values are left out

    void start(const QString &element, const Attributes &attributes = {});
    void end() { m_writer.writeEndElement(); }
    void empty(const QString &element, const Attributes &attributes);
    void text(const QString &element, const QString &text);
    // Of the element that was started last.
    void attributes(const Attributes &attributes) { write(attributes); }
    void required(const QString &attribute, const QString &value); // even when it is empty

    [[nodiscard]] qsizetype replaced() const { return m_replaced; }
    // Closes what is open.
    QByteArray finish();

private:
    void write(const Attributes &attributes);

    QByteArray m_bytes;
    QXmlStreamWriter m_writer;
    qsizetype m_replaced = 0;
};
