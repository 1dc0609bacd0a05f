// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/report/quotecheck.h"
#include "models/studyexport.h"
#include "text/anchor.h"
#include "text/canonicaltext.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <cstdio>

// How long a study of 200 articles of 1,000 words, 10,000 highlights and 500 events takes to be written in every
// format, beside the time that reading it alone takes; and to verify the report. All of it in a worker.

namespace
{
constexpr int articleCount = 200;
constexpr int highlightCount = 10'000;
constexpr int eventCount = 500;

QString words(QRandomGenerator &random, int count)
{
    QString text;
    for (int i = 0; i < count; ++i) {
        QString word;
        const int letters = 2 + random.bounded(9);
        for (int j = 0; j < letters; ++j)
            word += QChar(u'a' + random.bounded(26));
        text += word + (i % 80 == 79 ? u'\n' : u' ');
    }
    return text.trimmed();
}

Passage somewhere(const Snapshot &all, const QList<OffsetMap> &maps, QRandomGenerator &random)
{
    const int article = random.bounded(articleCount);
    const Version &version = all.versions[article];
    const qsizetype start = random.bounded(int(version.text.size()) - 200);
    return makePassage(version.id, version.text, maps[article],
                       TextSpan{.start = start, .end = start + 20 + random.bounded(150)});
}

Snapshot study()
{
    QRandomGenerator random(1);
    Snapshot all{
        .info = {.uuid = QStringLiteral("00000000-0000-4000-8000-000000000001"), .title = QStringLiteral("t")}};
    QList<OffsetMap> maps;
    for (int i = 1; i <= articleCount; ++i) {
        const QString text = words(random, 1000);
        all.articles.append({.id = {i}, .name = QString::number(i), .title = words(random, 6), .position = i});
        all.versions.append({.id = {i}, .article = {i}, .text = text, .sha256 = textHash(text)});
        maps.append(OffsetMap(text));
    }
    for (int i = 1; i <= 40; ++i)
        all.tags.append({.id = {i}, .name = words(random, 2), .colour = QStringLiteral("sand")});
    for (int i = 1; i <= highlightCount; ++i) {
        all.passages.append(somewhere(all, maps, random));
        all.passages.last().id = PassageId{i};
        all.highlights.append({.id = {i}, .uuid = QStringLiteral("%1").arg(i, 8, 16, QChar(u'0')), .passage = {i}});
        all.highlightTags.append({.highlight = {i}, .tag = {1 + random.bounded(40)}});
        if (i % 4 == 0)
            all.notes.append({.id = {i}, .highlight = {i}, .text = words(random, 12)});
    }
    for (int i = 1; i <= eventCount; ++i) {
        all.events.append({.id = {i},
                           .uuid = QStringLiteral("e%1").arg(i),
                           .name = QStringLiteral("e%1").arg(i),
                           .title = words(random, 4)});
        for (int j = 0; j < 3; ++j) {
            all.passages.append(somewhere(all, maps, random));
            all.passages.last().id = PassageId{all.passages.size()};
            all.claims.append({.id = {all.claims.size() + 1},
                               .uuid = QStringLiteral("c%1-%2").arg(i).arg(j),
                               .event = {i},
                               .passage = all.passages.last().id,
                               .edtf = QStringLiteral("2025-04")});
        }
    }
    return all;
}

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}
} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QTemporaryDir folder;
    auto opened = Study::create(folder.filePath(QStringLiteral("s.synoptic")), study());
    if (!opened) {
        std::printf("no study: %s\n", qPrintable(describe(opened.error())));
        return 1;
    }
    const VersionTexts texts(**opened);
    const EventList events(**opened, texts);
    QElapsedTimer timer;
    timer.start();
    const Snapshot snapshot = (*opened)->store().snapshot().value();
    const double reading = milliseconds(timer);
    const ExportSource source{.snapshot = snapshot,
                              .timeline = events.timeline(),
                              .coverage = readCoverage(**opened, texts, events),
                              .story = nullptr};
    std::printf("reading the study alone: %.0f ms, in the worker\n", reading);
    for (const ExportFormat &format : exportFormats()) {
        const QList<ReportBy> orders = format.orders.empty()
                                           ? QList<ReportBy>{ReportBy::All}
                                           : QList<ReportBy>(format.orders.begin(), format.orders.end());
        for (const ReportBy by : orders) {
            if (by == ReportBy::Synopsis)
                continue; // its own benchmark
            ExportRequest request{.kind = format.kind};
            request.report.by = by;
            timer.restart();
            const Result<ExportedFiles> files = exportStudy(source, request);
            const double taken = milliseconds(timer);
            std::printf("%-14s by %d: %6.0f ms, %4.1f of reading, %6.1f KB\n", format.word.data(), int(by), taken,
                        taken / reading, files ? double(files->files.first().bytes.size()) / 1024 : 0.0);
            std::fflush(stdout);
            if (format.kind == ExportKind::Markdown && by == ReportBy::Article) {
                timer.restart();
                const QuoteCheck check(snapshot);
                qsizetype sound = 0;
                const QList<ReportQuote> quotes = readQuotes(QString::fromUtf8(files->files.first().bytes));
                for (const ReportQuote &quote : quotes)
                    sound += check.check(quote).verdict == QuoteVerdict::Verbatim ? 1 : 0;
                std::printf("verify: %lld of %lld quotes verbatim, %.0f ms\n", static_cast<long long>(sound),
                            static_cast<long long>(quotes.size()), milliseconds(timer));
            }
        }
    }
    return 0;
}
