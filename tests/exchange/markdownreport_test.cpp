// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/report/markdownreport.h"

#include "exchange/deeplink.h"
#include "exchange/markdownoracle.h"
#include "exchange/markdownpieces.h"
#include "exchange/reporttext.h"
#include "exchange/samplestudy.h"
#include "exchange/tabletext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

class MarkdownReportTest : public QObject
{
    Q_OBJECT

private slots:
    static void layout();
    static void isDeterministic();
    static void ordersByTag();
    static void ordersByEvent();
    static void writesForObsidian();
    static void writesForPandoc();
    static void aFileEachLeadsToTheOthers();
    static void everyProfileShowsTheQuotes();
    static void viewersShowTheQuotes();
    static void notesCannotBreakOut_data();
    static void notesCannotBreakOut();
    static void hostileNamesStayText();
    static void blockIdsAreUnique();
    static void tagWords_data();
    static void tagWords();
    static void links_data();
    static void links();
};

// The front matter is not Markdown.
static QString body(const QString &document)
{
    return document.sliced(document.indexOf(u"\n---\n"_s) + 5);
}

void MarkdownReportTest::layout()
{
    const Snapshot study = SampleStudy::full();
    const QString expected =
        u"---\n"
        "title: \"The \\\"launch\\\"\"\n"
        "study: \"00000000-0000-4000-8000-0000000003e8\"\n"
        "tags: [\"Qwen\", \"Qwen/launch-date\"]\n"
        "articles:\n"
        "  - {name: \"001\", version: 1, sha256: \"SHA1\"}\n"
        "  - {name: \"001\", version: 2, sha256: \"SHA2\"}\n"
        "  - {name: \"b/c: \\\"d\\\"\", version: 1, sha256: \"SHA3\"}\n"
        "---\n"
        "\n"
        "# The \"launch\"\n"
        "\n"
        "a\\\n"
        "b\n"
        "\n"
        "## Title of 001\n"
        "\n"
        "001 \u00B7 The Paper \u00B7 A. \u202EWriter \u00B7 2025-04-02\n"
        "\n"
        "> Qwen\u20113 \U0001F600 is due later this month\n"
        "\n"
        "\u2014 [The Paper, 2025-04-02, \u00B6 2, version "
        "1](https://paper.example/a_%28b%29?c=d%20e#:~:text=Qwen%E2%80%913%20%F0%9F%98%80"
        "%20is%20due%20later%20this%20month) \u00B7 "
        "[open](synoptic://highlight/00000000-0000-4000-8000-000000000008?study=00000000-0000-4000-8000-0000000003e8)\n"
        "\n"
        "- Tags: #Qwen #Qwen/launch-date\n"
        "- Colour: sky\n"
        "- Anchor: exact, 001 version 1, 12\u201344\n"
        "- Note (Ann):\n"
        "\n"
        "  On the highlight\n"
        "\n"
        "^h-00000000\n"
        "\n"_s;
    const QString document = reportText(study);
    QString known = document;
    for (int i = 0; i < 3; ++i)
        known.replace(study.versions.at(i).sha256, u"SHA"_s + QString::number(i + 1));
    QCOMPARE(known.left(expected.size()).split(u'\n'), expected.split(u'\n'));
    QVERIFY(document.contains(u"\n- Tags: #Qwen/launch-date\n- Colour: sky\n- Anchor: changed, 001 version 2, "_s));
    QVERIFY(document.contains(u"\n- Note (Ann):\n\n  On the article\n\n"_s));
    QVERIFY(document.contains(u"\n## Notes\n\n- Note (Ann):\n\n  On the *study*.\n\n  Second paragraph.\n\n"_s));
    QVERIFY(document.endsWith(u"\n## Events\n\n"
                              "- 2 April 2025 \u00B7 Qwen 3 is launched\n"
                              "  - 001: \u201COn April 2, the firm denied it.\u201D (2025-04-02, denied)\n"
                              "  - Note (Ann):\n"
                              "\n"
                              "    On the event\n"
                              "\n"
                              "## Coverage\n\n"
                              "| Event | 001 | b/c: \"d\" |\n"
                              "| --- | --- | --- |\n"
                              "| Qwen 3 is launched | 2025-04-02 denied |  |\n"_s));
}

void MarkdownReportTest::isDeterministic()
{
    const Snapshot study = SampleStudy::full();
    Snapshot other = study;
    std::reverse(other.highlights.begin(), other.highlights.end());
    std::reverse(other.claims.begin(), other.claims.end());
    std::reverse(other.articles.begin(), other.articles.end());
    std::reverse(other.passages.begin(), other.passages.end());
    QCOMPARE(reportText(other), reportText(study));
}

void MarkdownReportTest::ordersByTag()
{
    const QString report = reportText(SampleStudy::full(), {.by = ReportBy::Tag});
    const MarkdownOracle seen(body(report));
    QCOMPARE(seen.texts(u"block/heading"_s).sliced(1),
             (QStringList{u"Qwen"_s, u"Qwen/launch \\/ date"_s, u"Without a tag"_s, u"Notes"_s}));
    // A quote with two tags stands under both, and has its id once.
    const QString quote = u"> Qwen\u20113 \U0001F600 is due later this month\n"_s;
    QCOMPARE(report.count(quote), 2);
    QCOMPARE(report.count(u"\n^h-00000000\n"_s), 1);
    QVERIFY(report.indexOf(u"\n^h-00000000\n"_s) < report.lastIndexOf(quote));
    QVERIFY(report.contains(u"date\n\nwhen\n\n>"_s)); // its description
}

void MarkdownReportTest::ordersByEvent()
{
    const QString report = reportText(SampleStudy::full(), {.by = ReportBy::Event});
    QVERIFY2(report.contains(u"## 2 April 2025 \u00B7 Qwen 3 is launched\n\n2025-04-02 \u00B7 denied\n\n^e-00000000\n\n"
                             "> On April 2, the firm denied it.\n\n"_s),
             qPrintable(report));
    QVERIFY(report.contains(u"\u00B7 2025-04-02, denied\n\n- Anchor: exact, 001 version 1, "_s));
    QVERIFY(report.contains(u"\n^c-00000000\n"_s));
    QVERIFY(report.contains(u"  On the event"_s));
    QVERIFY(!report.contains(u"is due later"_s)); // a claim that is only suggested
}

void MarkdownReportTest::writesForObsidian()
{
    const QString report =
        reportText(SampleStudy::full(), {.by = ReportBy::Article, .profile = MarkdownProfile::Obsidian});
    QVERIFY2(report.contains(u"> [!quote|sky] The Paper, 2025-04-02, \u00B6 2, version 1\n>\n"
                             "> Qwen\u20113 \U0001F600 is due later this month\n\n^h-00000000\n\n\u2014 ["_s),
             qPrintable(report));
    const Snapshot study = SampleStudy::full();
    const ReportRecords records(study, QLocale::c());
    const QList<ExportedFile> files = MarkdownReport(records, {.by = ReportBy::Article,
                                                               .profile = MarkdownProfile::Obsidian,
                                                               .split = ReportSplit::FileEach,
                                                               .stem = u"index"_s})
                                          .files();
    QVERIFY(files.first().bytes.contains("\n- [[001|Title of 001]]\n"));
}

void MarkdownReportTest::writesForPandoc()
{
    const Snapshot study = SampleStudy::full();
    const ReportRecords records(study, QLocale::c());
    const QList<ExportedFile> files =
        MarkdownReport(records, {.profile = MarkdownProfile::Pandoc, .stem = u"out"_s}).files();
    const QString report = QString::fromUtf8(files.first().bytes);
    QVERIFY(report.contains(u"\nbibliography: \"out.csl.json\"\n"_s));
    QVERIFY2(report.contains(u"\n[]{#h-00000000}\u2014 [@thepaper2025, \u00B6 2, version 1] \u00B7 [page]("_s),
             qPrintable(report));
    QVERIFY(report.contains(u"[^note-1]\n"_s));
    QVERIFY(report.contains(u"\n[^note-1]: Note (Ann):\n\n    On the highlight\n"_s));
    QCOMPARE(files.last().name, u"out.csl.json"_s);
    const QJsonArray entries = QJsonDocument::fromJson(files.last().bytes).array();
    QCOMPARE(entries.size(), 2);
    const QJsonObject entry = entries.first().toObject();
    QCOMPARE(entry.value(u"id"), u"thepaper2025"_s);
    QCOMPARE(entry.value(u"container-title"), u"The Paper"_s);
    QCOMPARE(entry.value(u"issued"), (QJsonObject{{u"date-parts"_s, QJsonArray{QJsonArray{2025, 4, 2}}}}));
    const MarkdownDialect pandoc(MarkdownProfile::Pandoc);
    QCOMPARE(pandoc.inlineText(u"a@b 'c' -- d... x^2 ~y $5"_s), u"a\\@b \\'c\\' -\\- d.\\.\\. x\\^2 \\~y \\$5"_s);
}

void MarkdownReportTest::aFileEachLeadsToTheOthers()
{
    Snapshot study = SampleStudy::full();
    study.notes[0].text = u"See [[highlight:%1|that]]."_s.arg(study.highlights.at(2).uuid);
    study.articles[1].name = u"../b\\c:*"_s;
    const ReportRecords records(study, QLocale::c());
    const QList<ExportedFile> files =
        MarkdownReport(records, {.by = ReportBy::Article, .split = ReportSplit::FileEach, .stem = u"index"_s}).files();
    QCOMPARE(files.size(), 3);
    QCOMPARE(files.first().name, u"index.md"_s);
    const QString index = QString::fromUtf8(files.first().bytes);
    for (const ExportedFile &file : files) {
        QVERIFY2(!file.name.contains(u'/') && !file.name.contains(u'\\') && !file.name.startsWith(u'.'),
                 qPrintable(file.name));
        QVERIFY(file.bytes.startsWith("---\ntitle: "));
    }
    const QString other = QString::fromLatin1(QUrl::toPercentEncoding(files.at(2).name));
    QVERIFY2(index.contains(u"("_s + other + u")"_s), qPrintable(index));
    QVERIFY2(index.contains(u"[that]("_s + other + u"#^h-"_s), qPrintable(index));
    const QString first = QString::fromUtf8(files.at(1).bytes);
    QVERIFY(first.startsWith(u"---\ntitle: \"Title of 001\"\noutlet: \"The Paper\"\n"_s));
    QVERIFY(first.contains(u"\npublished: \"2025-04-02\"\n"_s) && first.contains(u"\nversion: 2\nsha256: \""_s));
}

// The block of a quote comes out the same whoever the reader is; a callout has its title besides.
void MarkdownReportTest::everyProfileShowsTheQuotes()
{
    QRandomGenerator random(12);
    for (int round = 0; round < 100; ++round) {
        SampleStudy study;
        QStringList expected;
        for (int i = 0; i < 5; ++i) {
            const QString text = canonicalText(u"x"_s + MarkdownOracle::hostileLine(random) + u"x"_s);
            study.addArticle(QString::number(i), text);
            study.addHighlight(VersionId{i + 1}, text);
            expected.append(text);
        }
        const QString report =
            reportText(study.snapshot, {.by = ReportBy::Article, .profile = MarkdownProfile::Obsidian});
        QStringList shown = MarkdownOracle(body(report)).texts(u"block/quote/p"_s);
        shown.removeIf([](const QString &text) { return text.startsWith(u"[!quote]"_s); });
        QCOMPARE(shown, expected);
        // What Pandoc reads besides is behind a backslash each: CommonMark sees the same text.
        const MarkdownDialect pandoc(MarkdownProfile::Pandoc);
        for (const QString &text : std::as_const(expected))
            QCOMPARE(MarkdownOracle(pandoc.verbatim(text, u"> "_s), 0).texts(u"block/quote/p"_s), QStringList{text});
    }
}

// What a viewer shows of a text: blank lines only part paragraphs.
static QStringList paragraphs(const QString &text)
{
    QStringList found;
    QString paragraph;
    for (const QString &line : text.split(u'\n') + QStringList{QString()}) {
        if (!line.isEmpty()) {
            paragraph += (paragraph.isEmpty() ? u""_s : u"\n"_s) + line;
        } else if (!paragraph.isEmpty()) {
            found.append(std::exchange(paragraph, QString()));
        }
    }
    return found;
}

void MarkdownReportTest::viewersShowTheQuotes()
{
    QRandomGenerator random(9);
    for (int round = 0; round < 100; ++round) {
        SampleStudy study;
        study.snapshot.info.title = MarkdownOracle::hostileLine(random);
        QStringList expected;
        for (int i = 0; i < 20; ++i) {
            QStringList lines;
            for (quint32 n = random.bounded(1, 6); n > 0; --n)
                lines.append(random.bounded(3) == 0 ? QString() : MarkdownOracle::hostileLine(random));
            const QString text = canonicalText(lines.join(u'\n') + u"x"_s);
            study.addArticle(QString::number(i), text);
            study.addHighlight(VersionId{i + 1}, text);
            QCOMPARE(study.snapshot.passages.last().quote, text);
            expected += paragraphs(text);
        }
        const QString document = reportText(study.snapshot);
        const MarkdownOracle seen(body(document));
        QCOMPARE(seen.texts(u"block/quote/p"_s), expected);
        QVERIFY2(seen.markup.isEmpty(), qPrintable(document));
        QCOMPARE(seen.links.size(), 20);
        QVERIFY(seen.links.first().startsWith(u"synoptic://highlight/"_s));
    }
}

void MarkdownReportTest::notesCannotBreakOut_data()
{
    QTest::addColumn<QString>("note");
    for (const QString &note : {u"```\ncode"_s,
                                u"~~~~"_s,
                                u"<!-- open"_s,
                                u"<script>"_s,
                                u"<pre>\n\n"_s,
                                u"<![CDATA["_s,
                                u"<?php"_s,
                                u"<!X"_s,
                                u"<div>\n"_s,
                                u"> a\n> b"_s,
                                u"- a\n   - b"_s,
                                u"# A\n==="_s,
                                u"[a]: http://b\n\n[a]"_s,
                                u"| a |\n| - |\n| b |"_s,
                                u"a\r# b\r\n```"_s,
                                u"***"_s,
                                u"\t```"_s,
                                u"    x"_s,
                                u""_s,
                                u"\n\n"_s,
                                u"1. x"_s,
                                u"`a"_s,
                                u"$$ x"_s,
                                u"a\\"_s,
                                u"  "_s,
                                QString(QChar(0)),
                                u"[open](x"_s,
                                u"- Tags: #x\n\n^h-1"_s})
        QTest::addRow("%s", note.toHtmlEscaped().toUtf8().toPercentEncoding().constData()) << note;
}

void MarkdownReportTest::notesCannotBreakOut()
{
    QFETCH(const QString, note);
    SampleStudy study;
    study.addArticle(u"1"_s, u"First *words*.\n\nSecond [a] words."_s);
    const EventId event = study.addEvent(u"e"_s, u"Event"_s);
    study.addNote(note).highlight = study.addHighlight(VersionId{1}, u"First *words*."_s);
    study.addNote(note).highlight = study.addHighlight(VersionId{1}, u"Second [a] words."_s);
    study.addNote(note).article = ArticleId{1};
    study.addNote(note);
    study.addNote(note).event = event;
    const QString document = reportText(study.snapshot);
    const MarkdownOracle seen(body(document));
    QStringList quotes;
    for (const MarkdownOracle::Block &block : seen.blocks) {
        if (block.path.startsWith(u"block/quote/p"_s))
            quotes.append(block.text);
    }
    QCOMPARE(quotes, (QStringList{u"First *words*."_s, u"Second [a] words."_s}));
    QVERIFY(seen.texts(u"block/heading"_s).contains(u"Coverage"_s));
    QVERIFY(seen.texts(u"row/cell"_s).contains(u"Event"_s));
    QCOMPARE(seen.texts(u"block/p"_s).filter(u"\u2014"_s).size(), 2);
}

void MarkdownReportTest::hostileNamesStayText()
{
    QRandomGenerator random(10);
    for (int round = 0; round < 300; ++round) {
        const auto line = [&] { return u'x' + MarkdownOracle::hostileLine(random) + u'x'; };
        SampleStudy study;
        Snapshot &all = study.snapshot;
        all.info = {.uuid = {}, .title = line(), .description = line() + u"\n"_s + line(), .author = {}};
        study.addArticle(line(), u"One day in May."_s);
        all.articles[0].title = line();
        all.articles[0].outlet = line();
        all.articles[0].author = line() + u"\n# a"_s;
        study.addHighlight(VersionId{1}, u"One day"_s, {study.addTag(line())});
        const EventId event = study.addEvent(line(), line());
        all.events[0].description = line() + u"\n\n"_s + line();
        const ReporterId reporter = study.addReporter(line(), ReporterKind::Company);
        study.addClaim(event, VersionId{1}, u"day"_s, u"2025-05?"_s).reporter = reporter;
        const QString document = reportText(all);
        const MarkdownOracle seen(body(document));
        QVERIFY2(seen.markup.isEmpty(), qPrintable(document));
        QCOMPARE(seen.links.size(), 2); // into the program: the quote and its event
        QVERIFY(seen.links.first().startsWith(u"synoptic://highlight/"_s));
        QVERIFY(seen.links.last().startsWith(u"synoptic://event/"_s));
        QCOMPARE(seen.texts(u"quote/p"_s), QStringList{u"One day"_s});
        QCOMPARE(seen.texts(u"row/cell"_s), (QStringList{u"Event"_s, plainCell(all.articles[0].name),
                                                         plainCell(all.events[0].title), u"2025-05?"_s}));
        QCOMPARE(seen.texts(u"heading"_s).first(2),
                 (QStringList{all.info.title.simplified(), all.articles[0].title.simplified()}));
        QVERIFY(document.startsWith(u"---\n"_s) && document.count(u"\n---\n"_s) == 1);
    }
}

void MarkdownReportTest::blockIdsAreUnique()
{
    SampleStudy study;
    study.addArticle(u"1"_s, u"One two three"_s);
    study.addHighlight(VersionId{1}, u"One"_s);
    study.addHighlight(VersionId{1}, u"two"_s);
    study.snapshot.highlights[1].uuid = u"0B3d5F00-0000-4000-8000-000000000000"_s;
    study.addHighlight(VersionId{1}, u"three"_s);
    QStringList ids;
    for (const QString &line : reportText(study.snapshot).split(u'\n')) {
        if (line.startsWith(u'^'))
            ids.append(line);
    }
    QCOMPARE(ids, (QStringList{u"^h-00000000"_s, u"^h-0b3d5f00"_s, u"^h-00000000000040008000000000000005"_s}));
}

void MarkdownReportTest::tagWords_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("word");
    QTest::newRow("spaces") << u"Qwen/launch date (2)"_s << u"Qwen/launch-date-2"_s;
    QTest::newRow("slash in a name") << u"a\\/b/c"_s << u"a-b/c"_s;
    QTest::newRow("digits") << u"2025/04"_s << u"tag-2025/04"_s;
    QTest::newRow("nothing") << u"***"_s << u"tag"_s;
    QTest::newRow("edges") << u"_a_/#b"_s << u"a/b"_s;
    QTest::newRow("scripts") << u"\u963F\u91CC/\u00FC"_s << u"\u963F\u91CC/\u00FC"_s;
}

void MarkdownReportTest::tagWords()
{
    QFETCH(const QString, path);
    QTEST(MarkdownPieces::tagWord(path), "word");
}

void MarkdownReportTest::links_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("quote");
    QTest::addColumn<QString>("link");
    QTest::newRow("words") << u"https://a.b/c"_s << u"it is, well-known"_s
                           << u"https://a.b/c#:~:text=it%20is%2C%20well%2Dknown"_s;
    QTest::newRow("ends") << u"https://a.b/"_s << u"one two three four five\nsix seven eight nine ten"_s
                          << u"https://a.b/#:~:text=one%20two%20three%20four,seven%20eight%20nine%20ten"_s;
    QTest::newRow("fragment") << u"https://a.b/?x=1&copy;#d"_s << u"w"_s << u"https://a.b/?x=1&amp;copy;#d:~:text=w"_s;
    QTest::newRow("script") << u"javascript:alert(1)"_s << u"w"_s << QString();
    QTest::newRow("file") << u"file:///etc/passwd"_s << u"w"_s << QString();
    QTest::newRow("other") << u"ftp://a.b/c"_s << u"w"_s << QString();
    QTest::newRow("none") << QString() << u"w"_s << QString();
    QTest::newRow("no host") << u"https:///x"_s << u"w"_s << QString();
}

void MarkdownReportTest::links()
{
    QFETCH(const QString, url);
    QFETCH(const QString, quote);
    QTEST(pageLink(url, quote), "link");
    QCOMPARE(deepLink(DeepLinkKind::Highlight, u"a-b) [c"_s), u"synoptic://highlight/a-b%29%20%5Bc"_s);
}

QTEST_APPLESS_MAIN(MarkdownReportTest)
#include "markdownreport_test.moc"
