// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/report/markdownreport.h"
#include "exchange/report/reporthtml.h"
#include "exchange/report/reporttables.h"

#include "exchange/markdownoracle.h"
#include "exchange/samplestudy.h"
#include "support/hostiletexts.h"
#include "support/temporaryfolder.h"
#include "text/plainline.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

// Ten thousand strings that try to be more than text, through every export that people or programs read; the judges are
// readers that others wrote: cmark, Python's HTML parser and its CSV reader.
class HostileExportsTest : public QObject
{
    Q_OBJECT

private slots:
    static void initTestCase();
    static void othersReadTheSame();
    static void theJudgeSeesWhatIsWrong();

private:
    static Snapshot hostileStudy(int strings);
    static QString judge(const TemporaryFolder &folder);
    static void writeAll(const TemporaryFolder &folder, const Snapshot &study);
};

namespace
{

QString hostileText(QRandomGenerator &random, int number)
{
    static const QStringList known = hostileTexts();
    const QString text = number % 7 == 0 ? known.at(number / 7 % known.size()) : MarkdownOracle::hostileLine(random);
    return canonicalText(u"x"_s + text + u"x"_s);
}

// As it is, also at its ends: what begins like a formula or ends like a heading.
QString hostileName(QRandomGenerator &random, int number)
{
    static const QStringList known = hostileTexts();
    return canonicalText(number % 7 == 0 ? known.at(number / 7 % known.size()) : MarkdownOracle::hostileLine(random));
}

} // namespace

void HostileExportsTest::initTestCase()
{
    QVERIFY2(!QStandardPaths::findExecutable(u"cmark"_s).isEmpty(), "cmark is one of the judges");
    QVERIFY2(!QStandardPaths::findExecutable(u"python3"_s).isEmpty(), "python3 runs the others");
}

// A third of them are quotes, the rest everything else that has words.
Snapshot HostileExportsTest::hostileStudy(int strings)
{
    QRandomGenerator random(17);
    int used = 0;
    const auto name = [&] { return hostileName(random, used++); };
    SampleStudy study;
    study.snapshot.info = {.uuid = SampleStudy::uuid(1), .title = name(), .description = name(), .author = name()};
    while (used < strings) {
        QStringList lines;
        for (int i = 0; i < 6; ++i)
            lines.append(hostileText(random, used++));
        const ArticleId id = study.addArticle(QString::number(used), lines.join(u"\n\n"_s));
        const VersionId version{study.snapshot.versions.size()};
        Article &article = study.snapshot.articles[id.value - 1];
        article.title = name();
        article.outlet = name();
        article.author = name();
        article.published = u"2025-04-02"_s;
        article.url = u"https://a.example/?q="_s + name();
        const TagId tag = study.addTag(name());
        study.snapshot.tags.last().description = name();
        // The whole, so that each reads the same back whatever stands where in it.
        study.addHighlight(version, study.snapshot.versions.last().text, {tag});
        const EventId event = study.addEvent(u"e"_s + QString::number(used), name());
        study.snapshot.events.last().description = name();
        study.addClaim(event, version, lines.first(), u"2025-04"_s).reporter =
            study.addReporter(name(), ReporterKind::Outlet);
    }
    return study.snapshot;
}

void HostileExportsTest::writeAll(const TemporaryFolder &folder, const Snapshot &study)
{
    const ReportRecords records(study, QLocale::c());
    for (const MarkdownProfile profile : {MarkdownProfile::CommonMark, MarkdownProfile::Obsidian}) {
        const QString stem = profile == MarkdownProfile::Obsidian ? u"obsidian"_s : u"commonmark"_s;
        folder.write(stem + u".md"_s,
                     MarkdownReport(records, {.by = ReportBy::Article, .profile = profile}).files().first().bytes);
    }
    folder.write(u"a.html"_s, reportHtml(records, ReportBy::Article, {}));
    const QList<QStringList> table = reportTable(records, ReportBy::Article);
    folder.write(u"a.csv"_s, csvFile(table));
    folder.write(u"a.tsv"_s, tsvFile(table));
    QJsonArray quotes;
    for (const QuoteRecord &quote : records.quotes())
        quotes.append(quote.passage->quote);
    folder.write(u"expected.json"_s, QJsonDocument(QJsonObject{{u"quotes"_s, quotes}}).toJson());
}

// What it finds wrong; empty when nothing is.
QString HostileExportsTest::judge(const TemporaryFolder &folder)
{
    QProcess python;
    python.start(u"python3"_s, {u"" SYNOPTIC_SOURCE_DIR "/tests/exchange/judge.py"_s, folder.path(QString())});
    if (!python.waitForFinished(60000))
        return u"it did not end"_s;
    const QString words = QString::fromUtf8(python.readAllStandardOutput() + python.readAllStandardError()).trimmed();
    return python.exitCode() == 0 ? QString() : words;
}

void HostileExportsTest::othersReadTheSame()
{
    const TemporaryFolder folder;
    writeAll(folder, hostileStudy(10000));
    const QString problems = judge(folder);
    QVERIFY2(problems.isEmpty(), qPrintable(problems));
}

void HostileExportsTest::theJudgeSeesWhatIsWrong()
{
    const auto spoiled = [](const QString &name, const QByteArray &before, const QByteArray &after) {
        const TemporaryFolder folder;
        SampleStudy study;
        study.addArticle(u"1"_s, u"One word, two words"_s);
        study.addHighlight(VersionId{1}, u"One word, two words"_s);
        writeAll(folder, study.snapshot);
        QByteArray bytes = TemporaryFolder::read(folder.path(name));
        const qsizetype size = bytes.size();
        folder.write(name, bytes.replace(before, after));
        return judge(folder).isEmpty() || size == 0;
    };
    QVERIFY(spoiled(u"a.csv"_s, "One", "One"));
    QVERIFY(!spoiled(u"a.csv"_s, "One word", "Oneword"));
    QVERIFY(!spoiled(u"a.tsv"_s, "One word", "One\tword"));
    QVERIFY(!spoiled(u"a.html"_s, "One", "Onf"));
    QVERIFY(!spoiled(u"a.html"_s, "<figcaption>", "<figcaption><img src=\"x\"/>"));
    QVERIFY(!spoiled(u"commonmark.md"_s, "> One", "> *One*<b>"));
    QVERIFY(!spoiled(u"obsidian.md"_s, "> One", "> Two"));
}

QTEST_GUILESS_MAIN(HostileExportsTest)
#include "hostileexports_test.moc"
