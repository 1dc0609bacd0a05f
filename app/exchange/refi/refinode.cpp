// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/refi/refinode.h"

#include <QCoreApplication>
#include <QSet>
#include <QUuid>
#include <QXmlStreamReader>

namespace
{

constexpr qsizetype deepest = 200;
constexpr qsizetype mostElements = 500'000;

// Names come again and again: one string serves them all.
class Names
{
public:
    QString operator()(QStringView name)
    {
        const QString text = name.toString();
        return m_names.size() < mostNames ? *m_names.insert(text) : text;
    }

private:
    static constexpr qsizetype mostNames = 1000;
    QSet<QString> m_names;
};

RefiNode nodeOf(const QXmlStreamReader &xml, Names &shared)
{
    RefiNode node;
    node.name = shared(xml.name());
    node.line = xml.lineNumber();
    for (const QXmlStreamAttribute &attribute : xml.attributes())
        node.attributes.append({shared(attribute.name()), attribute.value().toString()});
    return node;
}

QString say(const char *words)
{
    return QCoreApplication::translate("RefiNode", words);
}

} // namespace

QString RefiNode::value(QStringView attribute) const
{
    for (const auto &[key, value] : attributes) {
        if (key == attribute)
            return value;
    }
    return {};
}

QString RefiNode::guid(QStringView attribute) const
{
    const QUuid uuid = QUuid::fromString(value(attribute).trimmed());
    return uuid.isNull() ? QString() : uuid.toString(QUuid::WithoutBraces);
}

const RefiNode *RefiNode::child(QStringView wanted) const
{
    for (const RefiNode &node : children) {
        if (node.name == wanted)
            return &node;
    }
    return nullptr;
}

QList<const RefiNode *> RefiNode::all(QStringView wanted) const
{
    QList<const RefiNode *> found;
    for (const RefiNode &node : children) {
        if (node.name == wanted)
            found.append(&node);
    }
    return found;
}

QList<const RefiNode *> RefiNode::within(QStringView list, QStringView wanted) const
{
    const RefiNode *node = child(list);
    return node ? node->all(wanted) : QList<const RefiNode *>();
}

// A stack of its own: elements may lie deep.
Result<RefiNode> readRefiXml(const QByteArray &bytes, const QString &fileName)
{
    QXmlStreamReader xml(bytes);
    Names names;
    QList<RefiNode> open;
    std::optional<RefiNode> root;
    qsizetype elements = 0;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::DTD:
            return failure(ErrorKind::Unsafe, fileName, say(QT_TRANSLATE_NOOP("RefiNode", "It has a document type.")));
        case QXmlStreamReader::StartElement:
            open.append(nodeOf(xml, names));
            if (open.size() > deepest || ++elements > mostElements)
                return failure(ErrorKind::Unsafe, fileName,
                               say(QT_TRANSLATE_NOOP("RefiNode", "Its elements are too deep or too many.")));
            break;
        case QXmlStreamReader::Characters:
            if (!open.isEmpty())
                open.last().text += xml.text();
            break;
        case QXmlStreamReader::EndElement: {
            RefiNode done = open.takeLast();
            if (open.isEmpty()) {
                root = std::move(done);
            } else {
                open.last().children.append(std::move(done));
            }
            break;
        }
        default:
            break;
        }
    }
    if (xml.hasError() || !root) {
        const QString place = say(QT_TRANSLATE_NOOP("RefiNode", "line %1: %2")).arg(xml.lineNumber());
        return failure(ErrorKind::BadFormat, fileName, place.arg(xml.errorString()));
    }
    return *std::move(root);
}
