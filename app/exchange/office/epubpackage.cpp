// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/office/epubpackage.h"

#include "exchange/bibliography/entrywords.h"
#include "exchange/bibliography/issueddate.h"
#include "exchange/container/archivedname.h"
#include "exchange/container/safexml.h"
#include "exchange/office/epubreader.h"

#include <QHash>
#include <QSet>

namespace
{

using namespace Qt::StringLiterals;

const auto containerName = u"META-INF/container.xml"_s;
const auto encryptionName = u"META-INF/encryption.xml"_s;

struct Manifest {
    QHash<QString, QString> files; // by id
    QSet<QString> navigation;      // ids
};

class PackageReader
{
public:
    PackageReader(const QByteArray &bytes, const QString &name, const QString &fileName)
        : m_xml(bytes, fileName), m_name(name)
    {
    }

    Result<void> read()
    {
        while (m_xml.next()) {
            if (m_xml.isStart())
                readElement();
        }
        m_package.article.author = joinedNames(m_authors);
        return m_xml.result();
    }

    [[nodiscard]] const EpubPackage &package() const { return m_package; }

private:
    void readElement()
    {
        const QStringView name = m_xml.name();
        if (m_xml.space().startsWith("http://purl.org/dc/elements/"_L1)) {
            readFact(name.toString(), m_xml.attribute("event"_L1));
        } else if (name == "item"_L1) {
            const QString id = m_xml.attribute("id"_L1);
            m_manifest.files.insert(id, archivedName(m_name, m_xml.attribute("href"_L1)));
            if (m_xml.attribute("properties"_L1).split(u' ').contains("nav"_L1))
                m_manifest.navigation.insert(id);
        } else if (name == "itemref"_L1) {
            const QString id = m_xml.attribute("idref"_L1);
            const QString file = m_manifest.files.value(id);
            if (!file.isEmpty() && !m_manifest.navigation.contains(id) && !m_taken.contains(file)) {
                m_taken.insert(file);
                m_package.chapters.append(file);
            }
        }
    }

    // Of several the first, but all who wrote it.
    void readFact(const QString &name, const QString &event)
    {
        const QString words = entryWords(m_xml.text());
        Article &article = m_package.article;
        const auto keepFirst = [](QString &value, const QString &said) { value = value.isEmpty() ? said : value; };
        if (name == "title"_L1) {
            keepFirst(article.title, words);
        } else if (name == "creator"_L1) {
            m_authors.append(words);
        } else if (name == "publisher"_L1) {
            keepFirst(article.outlet, words);
        } else if (name == "language"_L1) {
            keepFirst(article.language, entryLanguage(words));
        } else if (name == "date"_L1 && event != "modification"_L1 && event != "conversion"_L1) {
            keepFirst(article.published, issuedDate(words));
        } else if (name == "source"_L1 || name == "identifier"_L1) {
            keepFirst(article.url, entryAddress(words));
        }
    }

    SafeXml m_xml;
    QString m_name;
    Manifest m_manifest;
    QSet<QString> m_taken;
    QStringList m_authors;
    EpubPackage m_package;
};

// The attribute of the first such element, with the names that references lead to.
Result<QStringList> references(ZipArchive &archive, const QString &name, QLatin1StringView element,
                               QLatin1StringView attribute, const QString &fileName)
{
    const Result<QByteArray> bytes = archive.read(name);
    if (!bytes)
        return std::unexpected(bytes.error());
    SafeXml xml(*bytes, fileName);
    QStringList found;
    while (xml.next()) {
        if (xml.isStart() && xml.name() == element)
            found.append(archivedName({}, xml.attribute(attribute)));
    }
    return xml.result().transform([&] { return found; });
}

// Fonts may be disguised; chapters must not be.
Result<void> refuseLocked(ZipArchive &archive, const QStringList &chapters, const QString &fileName)
{
    if (!archive.has(encryptionName))
        return {};
    const Result<QStringList> locked = references(archive, encryptionName, "CipherReference"_L1, "URI"_L1, fileName);
    if (!locked)
        return std::unexpected(locked.error());
    const QSet<QString> names(locked->cbegin(), locked->cend());
    for (const QString &chapter : chapters) {
        if (names.contains(chapter))
            return failure(ErrorKind::Protected, fileName, chapter);
    }
    return {};
}

} // namespace

Result<EpubPackage> readEpubPackage(ZipArchive &archive, const QString &fileName)
{
    const Result<QStringList> roots = references(archive, containerName, "rootfile"_L1, "full-path"_L1, fileName);
    if (!roots)
        return std::unexpected(roots.error());
    const QString name = roots->value(0);
    const Result<QByteArray> bytes = archive.read(name);
    if (!bytes)
        return std::unexpected(bytes.error());
    PackageReader reader(*bytes, name, fileName);
    if (const Result<void> read = reader.read(); !read)
        return std::unexpected(read.error());
    EpubPackage package = reader.package();
    package.chapters.removeIf([&](const QString &chapter) { return !archive.has(chapter); });
    return refuseLocked(archive, package.chapters, fileName).transform([&] { return package; });
}

bool looksLikeEpub(const ZipArchive &archive)
{
    return archive.has(containerName);
}
