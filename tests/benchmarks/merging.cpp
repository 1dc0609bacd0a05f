// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/actions/mergestudy.h"
#include "text/anchor.h"
#include "text/canonicaltext.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

// How long two studies of 10,000 highlights each take to merge, from the two files to the written step, beside the
// time that reading both files takes alone: merging [RUNS]. Once with the same texts, once with texts that differ, so
// that every highlight is carried. Limit: 5 s.

namespace
{
constexpr int articleCount = 20;
constexpr int highlightCount = 10'000;
constexpr double limit = 5000;

enum class Texts { Same, Changed };

QString words(QRandomGenerator &random, int count)
{
    QString text;
    for (int i = 0; i < count; ++i) {
        QString word;
        const int letters = 2 + random.bounded(9);
        for (int j = 0; j < letters; ++j) {
            word += QChar(u'a' + random.bounded(26));
        }
        text += word + (i % 80 == 79 ? u'\n' : u' ');
    }
    return text.trimmed();
}

void addHighlights(Snapshot &all, QRandomGenerator &random, const QString &author)
{
    QList<OffsetMap> maps;
    for (const Version &version : all.versions) {
        maps.append(OffsetMap(version.text));
    }
    for (int i = 0; i < highlightCount; ++i) {
        const int article = random.bounded(articleCount);
        const Version &version = all.versions[article];
        const qsizetype start = random.bounded(int(version.text.size()) - 200);
        Passage passage = makePassage(version.id, version.text, maps[article],
                                      TextSpan{.start = start, .end = start + 20 + random.bounded(150)});
        passage.id = PassageId{i + 1};
        all.passages.append(passage);
        all.highlights.append({.id = {i + 1}, .passage = passage.id, .author = author});
        all.highlightTags.append({.highlight = {i + 1}, .tag = {1 + random.bounded(40)}});
        if (i % 4 == 0)
            all.notes.append({.id = {i + 1}, .highlight = {i + 1}, .text = words(random, 12), .author = author});
    }
}

// The same texts for everybody, up to a sentence in the middle of each.
Snapshot study(const QString &author, quint32 seed, Texts texts)
{
    Snapshot all{.info = {.title = author, .author = author}};
    QRandomGenerator same(1);
    for (int i = 1; i <= articleCount; ++i) {
        QString text = words(same, 4000);
        if (texts == Texts::Changed)
            text.insert(text.indexOf(u' ', text.size() / 2), QStringLiteral(" a sentence that only this one has"));
        all.articles.append({.id = {i}, .name = QString::number(i), .title = QString::number(i), .position = i});
        all.versions.append({.id = {i}, .article = {i}, .text = text, .sha256 = textHash(text)});
    }
    for (int i = 1; i <= 40; ++i) {
        all.tags.append({.id = {i}, .name = QStringLiteral("tag %1").arg(i), .colour = QStringLiteral("sand")});
    }
    QRandomGenerator own(seed);
    addHighlights(all, own, author);
    return all;
}

void make(const QString &path, const Snapshot &contents)
{
    if (const auto made = Study::create(path, contents); !made)
        qFatal("%s", qPrintable(describe(made.error())));
}

double readingBoth(const QString &one, const QString &two)
{
    QElapsedTimer timer;
    timer.start();
    for (const QString &path : {one, two}) {
        if (const auto read = readOther(path); !read)
            qFatal("%s", qPrintable(describe(read.error())));
    }
    return double(timer.nsecsElapsed()) / 1e6;
}

double merging(const QString &path, const QString &other)
{
    auto ours = Study::open(path, OpenMode::ReadWrite);
    QElapsedTimer timer;
    timer.start();
    const auto report = mergeStudy(**ours, other);
    const double took = double(timer.nsecsElapsed()) / 1e6;
    if (!report || report->highlights != highlightCount)
        qFatal("%s", report ? "not all highlights came" : qPrintable(describe(report.error())));
    std::printf("  %d highlights, %d notes added, %d to review, %d apart\n", report->highlights, report->notes,
                report->toReview, report->apart);
    return took;
}

bool measure(const char *name, Texts texts)
{
    const QTemporaryDir folder;
    const QString ours = folder.filePath(QStringLiteral("a.synoptic"));
    const QString theirs = folder.filePath(QStringLiteral("b.synoptic"));
    make(ours, study(QStringLiteral("A"), 2, Texts::Same));
    make(theirs, study(QStringLiteral("B"), 3, texts));
    const double peer = readingBoth(ours, theirs);
    const double took = merging(ours, theirs);
    std::printf("%-14s merged in %.0f ms; reading both files alone %.0f ms, ratio %.1f; limit %.0f ms: %s\n", name,
                took, peer, took / peer, limit, took <= limit ? "kept" : "MISSED");
    return took <= limit;
}
} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int runs = argc > 1 ? std::max(1, QByteArray(argv[1]).toInt()) : 1;
    bool kept = true;
    for (int i = 0; i < runs; ++i) {
        kept = measure("same texts", Texts::Same) && kept;
        kept = measure("changed texts", Texts::Changed) && kept;
    }
    return kept ? 0 : 1;
}
