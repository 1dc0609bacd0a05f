// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/highlightkeeper.h"

#include "exchange/atomicfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// The recovery file holds one object a line: {"study": its UUID, "highlight": {…}}. Lines of other studies are kept.

namespace
{
QJsonObject toJson(const NewHighlight &highlight)
{
    QJsonArray tags;
    for (const TagId tag : highlight.tags) {
        tags.append(tag.value);
    }
    return {{QStringLiteral("uuid"), highlight.uuid},
            {QStringLiteral("version"), highlight.version.value},
            {QStringLiteral("start"), highlight.span.start},
            {QStringLiteral("end"), highlight.span.end},
            {QStringLiteral("tags"), tags},
            {QStringLiteral("note"), highlight.note},
            {QStringLiteral("created"), highlight.created},
            {QStringLiteral("tag_names"), QJsonArray::fromStringList(highlight.tagNames)}};
}

NewHighlight fromJson(const QJsonObject &object)
{
    NewHighlight highlight{.uuid = object[QLatin1StringView("uuid")].toString(),
                           .version = {object[QLatin1StringView("version")].toInteger()},
                           .span = {.start = object[QLatin1StringView("start")].toInteger(),
                                    .end = object[QLatin1StringView("end")].toInteger()},
                           .note = object[QLatin1StringView("note")].toString(),
                           .created = object[QLatin1StringView("created")].toInteger()};
    const QJsonArray tags = object[QLatin1StringView("tags")].toArray();
    for (const QJsonValue &tag : tags) {
        highlight.tags.append(TagId{tag.toInteger()});
    }
    const QJsonArray names = object[QLatin1StringView("tag_names")].toArray();
    for (const QJsonValue &name : names) {
        highlight.tagNames.append(name.toString());
    }
    return highlight;
}

QList<QJsonObject> readLines(const QString &path)
{
    QFile file(path);
    QList<QJsonObject> lines;
    if (!file.open(QIODevice::ReadOnly))
        return lines; // none yet
    const QList<QByteArray> all = file.readAll().split('\n');
    for (const QByteArray &line : all) {
        if (const QJsonDocument document = QJsonDocument::fromJson(line); document.isObject())
            lines.append(document.object());
    }
    return lines;
}
} // namespace

HighlightKeeper::HighlightKeeper(Study &study, QString recoveryFile, QObject *parent)
    : QObject(parent), m_study(&study), m_recoveryFile(std::move(recoveryFile))
{
    readRecovery();
}

HighlightId HighlightKeeper::add(const NewHighlight &highlight)
{
    const Result<HighlightId> made = tryOne(highlight);
    if (made)
        return *made;
    m_unsaved.append(highlight);
    writeRecovery();
    emit unsavedChanged();
    return {};
}

bool HighlightKeeper::retry()
{
    if (m_unsaved.isEmpty())
        return true;
    m_unsaved.removeIf([&](const NewHighlight &highlight) { return tryOne(highlight).has_value(); });
    if (m_unsaved.isEmpty())
        m_error.reset();
    writeRecovery();
    emit unsavedChanged();
    return m_unsaved.isEmpty();
}

Result<HighlightId> HighlightKeeper::tryOne(const NewHighlight &highlight)
{
    Result<HighlightId> made = addHighlight(*m_study, highlight);
    if (!made)
        m_error = made.error();
    return made;
}

void HighlightKeeper::readRecovery()
{
    for (const QJsonObject &line : readLines(m_recoveryFile)) {
        if (line[QLatin1StringView("study")].toString() == m_study->info().uuid)
            m_unsaved.append(fromJson(line[QLatin1StringView("highlight")].toObject()));
    }
}

void HighlightKeeper::writeRecovery() const
{
    QByteArray bytes;
    const auto append = [&](const QJsonObject &line) {
        bytes += QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    };
    for (const QJsonObject &line : readLines(m_recoveryFile)) {
        if (line[QLatin1StringView("study")].toString() != m_study->info().uuid)
            append(line);
    }
    for (const NewHighlight &highlight : m_unsaved) {
        append({{QStringLiteral("study"), m_study->info().uuid}, {QStringLiteral("highlight"), toJson(highlight)}});
    }
    if (bytes.isEmpty()) {
        QFile::remove(m_recoveryFile);
        return;
    }
    QDir().mkpath(QFileInfo(m_recoveryFile).absolutePath());
    if (const Result<void> written = writeFileAtomically(m_recoveryFile, bytes); !written)
        logError(written.error()); // both disks are full: it is still in memory and on the screen
}
