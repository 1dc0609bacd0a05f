// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exportedfiles.h"
#include "exchange/folderfiles.h"
#include "exchange/folderreader.h"
#include "exchange/markdownoracle.h"
#include "exchange/samplestudy.h"
#include "support/hostiletexts.h"

#include <QProcess>
#include <QTemporaryDir>

// Studies that go out and come back, and what tells whether they are still the same.
namespace RoundTrip
{

// The sample that the program brings along.
inline Snapshot corpus()
{
    return readFolder(QStringLiteral(SYNOPTIC_SOURCE_DIR "/corpus/qwen3-launch")).value();
}

// The first line of the plain-text form in which the second differs; empty when they are equal.
inline QString difference(const Snapshot &before, const Snapshot &after)
{
    const QMap<QString, QByteArray> a = folderFiles(before).value();
    const QMap<QString, QByteArray> b = folderFiles(after).value();
    if (a.keys() != b.keys())
        return QStringLiteral("files: ") + a.keys().join(u' ') + QStringLiteral(" | ") + b.keys().join(u' ');
    for (const auto &[name, bytes] : a.asKeyValueRange()) {
        const QList<QByteArray> was = bytes.split('\n');
        const QList<QByteArray> is = b.value(name).split('\n');
        for (qsizetype i = 0; i < qMax(was.size(), is.size()); ++i) {
            if (was.value(i) != is.value(i)) {
                return name + QStringLiteral(":\n") + QString::fromUtf8(was.value(i)) + QStringLiteral("\n") +
                       QString::fromUtf8(is.value(i));
            }
        }
    }
    return {};
}

inline qsizetype lossOf(const QList<Loss> &losses, const QString &begin)
{
    for (const Loss &loss : losses) {
        if (loss.what.startsWith(begin))
            return loss.count;
    }
    return 0;
}

inline QString withoutControls(QString text)
{
    for (QChar &unit : text) {
        if (unit < u' ' && unit != u'\t' && unit != u'\n')
            unit = u'?';
    }
    return text;
}

// Strings that mean something to some format wherever one can stand; `clean` may take out what a format cannot hold.
inline Snapshot hostileStudy(quint32 seed, QString (*clean)(QString) = [](QString text) { return text; })
{
    QRandomGenerator random(seed);
    const QStringList texts = hostileTexts();
    const auto line = [&] {
        return clean(random.bounded(2) == 0 ? texts.at(random.bounded(int(texts.size())))
                                            : MarkdownOracle::hostileLine(random));
    };
    SampleStudy study;
    Snapshot &all = study.snapshot;
    all.info = {.uuid = SampleStudy::uuid(1000), .title = line(), .description = line() + u'\n' + line(), .author = {}};
    for (int i = 0; i < 4; ++i) {
        const QString text = canonicalText(u'a' + line() + QStringLiteral("\n\n") + texts.at(random.bounded(10)) +
                                           line() + line() + QStringLiteral("\nEnd"));
        const ArticleId id = study.addArticle(QString::number(i) + line().simplified().left(20), text);
        study.addVersion(id, text + QStringLiteral("\nMore."));
        Article &article = all.articles[id.value - 1];
        article.title = line();
        article.author = line();
        article.outlet = line();
        article.url = i == 1 ? QStringLiteral("https://paper.example/a?b=c d\"e") : line();
        article.published = i == 2 ? QStringLiteral("2025-04/2025-05") : QStringLiteral("2025-04-02");
        const TagId tag = study.addTag(line().left(150) + QString::number(i), TagId{i});
        all.tags.last().description = line();
        const EventId event = study.addEvent(QString::number(i) + line().simplified().left(20), line() + u'x');
        all.events.last().description = line();
        all.events.last().displayEdtf = QStringLiteral("2025-04~");
        study.addNote(line() + QStringLiteral("\n") + line()).event = event;
        study.addNote(line()).article = id;
        all.eventTags.append({.event = event, .tag = tag});
    }
    for (int i = 0; i < 16; ++i) {
        const VersionId version{random.bounded(8) + 1};
        const OffsetMap map(all.versions.at(version.value - 1).text);
        const qint64 start = random.bounded(int(map.pointCount()));
        const qint64 end = start + 1 + random.bounded(int(map.pointCount() - start));
        if (i % 4 == 3)
            study.addClaim(EventId{random.bounded(4) + 1}, version, QString(), QStringLiteral("2025-04-0X"));
        else
            study.addHighlight(version, QString(), {TagId{random.bounded(4) + 1}});
        Passage &passage = all.passages.last();
        const PassageId id = passage.id;
        passage =
            makePassage(version, all.versions.at(version.value - 1).text, map, PointSpan{.start = start, .end = end});
        passage.id = id;
        if (i % 4 != 3) {
            all.highlights.last().author = line();
            study.addNote(line()).highlight = all.highlights.last().id;
        }
    }
    return all;
}

// What another program says of the bytes: its standard error, empty when it is content.
inline QString judge(const QString &program, const QStringList &arguments, const QByteArray &bytes, const QString &name)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return QStringLiteral("not written");
    file.close();
    QProcess process;
    process.start(program, arguments + QStringList{file.fileName()});
    if (!process.waitForStarted())
        return QStringLiteral("missing");
    process.waitForFinished();
    return process.exitCode() == 0 ? QString() : QString::fromUtf8(process.readAllStandardError()) + u'!';
}

} // namespace RoundTrip
