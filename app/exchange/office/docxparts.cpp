// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/office/docxparts.h"

#include "exchange/container/archivedname.h"
#include "exchange/container/safexml.h"

namespace
{

using namespace Qt::StringLiterals;

const auto mainPart = u"word/document.xml"_s;

// "word/_rels/document.xml.rels" of "word/document.xml".
QString relationsOf(const QString &part)
{
    const qsizetype folder = part.lastIndexOf(u'/') + 1;
    return part.first(folder) + "_rels/"_L1 + part.sliced(folder) + ".rels"_L1;
}

} // namespace

Result<DocxParts> DocxParts::find(ZipArchive &archive, const QString &fileName)
{
    DocxParts parts;
    if (const Result<void> read = parts.readRelations(archive, {}, fileName); !read)
        return std::unexpected(read.error());
    QString &document = parts.m_names[u"officeDocument"_s];
    if (!archive.has(document))
        document = mainPart;
    return parts.readRelations(archive, QString(document), fileName).transform([&] { return parts; });
}

Result<void> DocxParts::readRelations(ZipArchive &archive, const QString &part, const QString &fileName)
{
    const QString name = relationsOf(part);
    if (!archive.has(name))
        return {};
    const Result<QByteArray> bytes = archive.read(name);
    if (!bytes)
        return std::unexpected(bytes.error());
    SafeXml xml(*bytes, fileName);
    while (xml.next()) {
        if (!xml.isStart() || xml.name() != "Relationship"_L1 || xml.attribute("TargetMode"_L1) == "External"_L1)
            continue;
        const QString kind = xml.attribute("Type"_L1).section(u'/', -1);
        const QString target = archivedName(part, xml.attribute("Target"_L1));
        if (archive.has(target) && !m_names.contains(kind))
            m_names.insert(kind, target);
    }
    return xml.result();
}
