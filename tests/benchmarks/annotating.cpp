// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/highlightfilter.h"
#include "models/studymodels.h"
#include "store/database.h"
#include "study/actions/addhighlight.h"
#include "text/anchor.h"
#include "text/canonicaltext.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QUuid>

#include <algorithm>
#include <cstdio>

// How long an analyst waits in a study with 100,000 highlights on 20 articles of 100 KB, each with a tag or two and
// some with a note, and with 10,000 on a single one: annotating [HIGHLIGHTS] [FOLDER]. The study is made in the folder,
// which should lie on a real disk (default: the present one). Every model of the window follows. Beside it, in turn,
// the commit of a single row in a file of SQLite's own with the same pragmas: what the disk asks for.

namespace
{
using namespace Qt::StringLiterals;

constexpr int samples = 400;

QString text(int article, qsizetype size)
{
    static const QStringList words{u"model"_s, u"launch"_s,      u"in"_s,   u"April"_s, u"said"_s,
                                   u"the"_s,   u"Qwen\u20113"_s, u"模型"_s, u"🚀"_s,    u"people"_s};
    QRandomGenerator chance(quint32(article) + 1);
    QString text;
    while (text.size() < size) {
        text += words[chance.bounded(words.size())] + (chance.bounded(60) == 0 ? u"\n\n"_s : u" "_s);
    }
    return canonicalText(text);
}

Snapshot contents(int highlights, int articles)
{
    Snapshot all{.info = {.title = u"Many"_s, .author = u"me"_s}};
    for (qint64 i = 1; i <= 24; ++i) {
        all.tags.append({.id = {i}, .parent = {i > 8 ? i % 8 + 1 : 0}, .name = u"tag %1"_s.arg(i), .position = i});
    }
    qint64 id = 0;
    for (qint64 i = 1; i <= articles; ++i) {
        const QString words = text(int(i), 100'000);
        all.articles.append(
            {.id = {i}, .name = u"%1"_s.arg(i, 3, 10, QLatin1Char('0')), .title = u"Article"_s, .position = i});
        all.versions.append(
            {.id = {i}, .article = {i}, .text = words, .sha256 = textHash(words), .original = words.toUtf8()});
        const OffsetMap map(words);
        const qsizetype here = highlights / articles;
        for (qsizetype k = 0; k < here; ++k) {
            const qint64 start = k * (map.pointCount() - 60) / here;
            Passage passage = makePassage({i}, words, map, PointSpan{.start = start, .end = start + 40});
            passage.id = {++id};
            all.passages.append(passage);
            all.highlights.append({.id = {id}, .passage = passage.id, .author = u"me"_s, .created = id});
            all.highlightTags.append({.highlight = {id}, .tag = {id % 24 + 1}});
            if (id % 10 == 0)
                all.notes.append({.id = {id / 10}, .highlight = {id}, .text = u"Who says so?"_s});
        }
    }
    return all;
}

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

template <class Work>
double timed(Work &&work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return milliseconds(timer);
}

double quantile(QList<double> values, double part)
{
    std::ranges::sort(values);
    return values.isEmpty() ? 0 : values[std::min(values.size() - 1, qsizetype(part * double(values.size())))];
}

void print(const char *what, double figure, double limit, double peer = 0)
{
    std::printf("%-52s %8.1f ms  limit %5.0f ms  %s", what, figure, limit, figure <= limit ? "holds" : "FAILS");
    if (peer > 0)
        std::printf("  %.1f times the bare commit (%.1f ms)", figure / peer, peer);
    std::printf("\n");
    std::fflush(stdout);
}

// A row in a file of its own, committed with the same care.
class BareFile
{
public:
    explicit BareFile(const QString &path) : m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, path))
    {
        m_database.setDatabaseName(path);
        if (!m_database.open())
            qFatal("cannot write to %s", qUtf8Printable(path));
        for (const QString &sql :
             {u"PRAGMA synchronous=EXTRA"_s, u"PRAGMA journal_mode=DELETE"_s, u"CREATE TABLE row (words TEXT)"_s}) {
            QSqlQuery(m_database).exec(sql);
        }
    }
    void commit() { QSqlQuery(m_database).exec(u"INSERT INTO row VALUES ('words')"_s); }

private:
    QSqlDatabase m_database;
};

template <class T>
T orStop(Result<T> result)
{
    if (!result)
        qFatal("%s %s", qUtf8Printable(describe(result.error())), qUtf8Printable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

void create(StudyModels &models, int articles, const QString &folder)
{
    BareFile bare(folder + u"/bare-%1.sqlite"_s.arg(articles));
    QList<double> ours;
    QList<double> theirs;
    QRandomGenerator chance(7);
    for (int i = 0; i < samples; ++i) {
        const VersionId version{1 + chance.bounded(articles)};
        const qsizetype start = chance.bounded(90'000);
        theirs.append(timed([&] { bare.commit(); }));
        ours.append(timed([&] {
            orStop(addHighlight(*models.study,
                                NewHighlight::make(*models.study, version, {.start = start, .end = start + 50},
                                                   {TagId{1 + chance.bounded(24)}})));
        }));
    }
    print("create a highlight, median", quantile(ours, 0.5), 10, quantile(theirs, 0.5));
    print("create a highlight, 99 of 100", quantile(ours, 0.99), 10, quantile(theirs, 0.99));
    QList<double> own;
    for (qsizetype i = 0; i < ours.size(); ++i) {
        own.append(ours[i] - theirs[i]);
    }
    print("of it not the disk's, median", quantile(own, 0.5), 10);
}

void undoMany(StudyModels &models)
{
    QList<HighlightId> some;
    for (qint64 i = 0; i < 2000; ++i) {
        some.append(HighlightId{1 + i * 7 % models.highlights.rowCount()});
    }
    const double removed = timed([&] { orStop(removeHighlights(*models.study, some)); });
    print("remove 2,000 highlights", removed, 1000);
    print("undo that", timed([&] { orStop(models.study->undo()); }), 200);
    print("redo it", timed([&] { orStop(models.study->redo()); }), 200);
    orStop(models.study->undo());
    std::printf("%d highlights are there\n", models.highlights.rowCount());
}

void look(StudyModels &models)
{
    print("the highlights on one article", timed([&] { (void)models.highlights.on(VersionId{1}); }), 100);
    HighlightFilter filter(models.highlights, models.tagFilter);
    const auto search = [&](const QString &words) {
        return timed([&] {
            filter.setWords(words);
            (void)filter.rowCount();
        });
    };
    print("filter by words, the first time", search(u"launch april"_s), 100);
    print("filter by words, again", search(u"launch april qwen"_s), 100);
    print("all again", search({}), 100);
}

void measure(int highlights, int articles, const QString &folder)
{
    const QString path = folder + u"/%1.synoptic"_s.arg(articles);
    orStop(Study::create(path, contents(highlights, articles)));
    std::printf("%d highlights on %d article(s), a file of %.1f MB\n", highlights, articles,
                double(QFileInfo(path).size()) / 1e6);
    double inFile = 0;
    QElapsedTimer timer;
    timer.start();
    auto study = orStop(Study::open(path, OpenMode::ReadWrite));
    inFile = milliseconds(timer);
    StudyModels models(std::move(study), folder + u"/unsaved.jsonl"_s);
    print("open, of it the file", inFile, 1000);
    print("open, with all models", milliseconds(timer), 1000);
    create(models, articles, folder);
    undoMany(models);
    look(models);
}
} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    const QString place = argc > 2 ? QString::fromLocal8Bit(argv[2]) : u"."_s;
    const QTemporaryDir folder(place + u"/annotating-XXXXXX"_s);
    if (!folder.isValid())
        qFatal("cannot write to %s", qUtf8Printable(place));
    measure(10'000, 1, folder.path());
    measure(argc > 1 ? std::max(2000, std::atoi(argv[1])) : 100'000, 20, folder.path());
    return 0;
}
