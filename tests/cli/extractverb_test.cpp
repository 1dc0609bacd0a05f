// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clirun.h"
#include "core/result.h"
#include "support/temporaryfolder.h"
#include "support/zipbytes.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{
const QByteArray words =
    "The bridge over the river was shut on Monday after engineers found cracks in two of its piers.";
const QByteArray more =
    "Drivers have to take the long way round, over the old ferry, until the piers are mended in May.";
const QByteArray page =
    "<!DOCTYPE html><html lang=\"en\"><head><title>Bridge shut</title><meta property=\"og:site_name\" content=\"The "
    "Herald\"><meta name=\"author\" content=\"Ann Example\"><meta property=\"article:published_time\" "
    "content=\"2025-03-31T08:00:00Z\"><link rel=\"canonical\" href=\"https://herald.example/bridge\"></head>"
    "<body><h1>Bridge shut</h1><div><p>" +
    words + "</p><h2>Until May</h2><figure><figcaption>The ferry</figcaption></figure><p>Advertisement</p><p>" + more +
    "</p></div></body></html>";

// A document of Word with a paragraph of each kind.
QByteArray wordDocument()
{
    QByteArray xml = "<w:document xmlns:w=\"w\"><w:body>";
    for (const auto &[style, text] :
         {std::pair("Heading2", "Until May"), std::pair("Normal", "It was shut."), std::pair("ListBullet", "Planks"),
          std::pair("Quote", "Nobody was hurt."), std::pair("Caption", "The ferry")}) {
        xml += QByteArray("<w:p><w:pPr><w:pStyle w:val=\"") + style + "\"/></w:pPr><w:r><w:t>" + text +
               "</w:t></w:r></w:p>";
    }
    return ZipBytes::archive({{.name = "[Content_Types].xml", .bytes = "<Types/>"},
                              {.name = "word/document.xml", .bytes = xml + "</w:body></w:document>"}});
}
} // namespace

class ExtractVerbTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<TemporaryFolder>(); }

    void printsAnObject()
    {
        const CliRun ran = run({u"extract"_s, m_folder->write(u"a.txt"_s, page), u"--json"_s});
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.err, QString());
        const QJsonObject object = ran.object();
        QCOMPARE(object.keys(), (QStringList{u"author"_s, u"blocks"_s, u"confidence"_s, u"language"_s, u"outlet"_s,
                                             u"published"_s, u"text"_s, u"title"_s, u"url"_s}));
        QCOMPARE(object[u"title"].toString(), u"Bridge shut"_s);
        QCOMPARE(object[u"author"].toString(), u"Ann Example"_s);
        QCOMPARE(object[u"outlet"].toString(), u"The Herald"_s);
        QCOMPARE(object[u"published"].toString(), u"2025-03-31"_s);
        QCOMPARE(object[u"language"].toString(), u"en"_s);
        QCOMPARE(object[u"url"].toString(), u"https://herald.example/bridge"_s);
        QCOMPARE(object[u"text"].toString(), QString::fromUtf8(words + "\n\nUntil May\n\n" + more));
        QVERIFY(object[u"confidence"].toDouble() > 0.2);
        QStringList kinds;
        for (const QJsonValue &block : object[u"blocks"].toArray())
            kinds.append(block[u"kind"].toString());
        QCOMPARE(kinds, (QStringList{u"paragraph"_s, u"heading"_s, u"caption"_s, u"boilerplate"_s, u"paragraph"_s}));
    }

    void namesTheKindsOfLines()
    {
        const CliRun ran = run({u"extract"_s, m_folder->write(u"a.bin"_s, wordDocument()), u"--json"_s});
        QCOMPARE(ran.code, 0);
        QStringList kinds;
        for (const QJsonValue &block : ran.object()[u"blocks"].toArray())
            kinds.append(block[u"kind"].toString());
        QCOMPARE(kinds, (QStringList{u"heading"_s, u"paragraph"_s, u"list"_s, u"quotation"_s, u"caption"_s}));
    }

    // For the program itself: answers with an error in JSON, whatever it is given, and stands in no help.
    void readsPdfsForItself()
    {
        const CliRun ran = run({u"read-pdf"_s}, 0, "no PDF at all");
        QCOMPARE(ran.code, 0);
        const QJsonObject answer = ran.object();
        QVERIFY(answer[u"error"].toInt() == int(ErrorKind::BadFormat) ||
                answer[u"error"].toInt() == int(ErrorKind::NotSupported));
        QVERIFY(!run({u"help"_s}).out.contains(u"read-pdf"));
    }

    void printsText()
    {
        const CliRun ran = run({u"extract"_s, m_folder->write(u"a.html"_s, page)});
        QCOMPARE(ran.code, 0);
        QVERIFY(ran.out.startsWith(u"title       Bridge shut\nauthor      Ann Example\n"_s));
        QVERIFY(ran.out.endsWith(QString::fromUtf8("\n\n" + words + "\n\nUntil May\n\n" + more + '\n')));
    }

    // A path that cannot be read, or is a page of nothing, is answered and the rest goes on.
    void answersALineEach()
    {
        const QString good = m_folder->write(u"good.html"_s, page);
        const QString empty = m_folder->write(u"empty.html"_s, "<html><body><script>x()</script></body></html>");
        const QString missing = m_folder->path(u"missing.html"_s);
        const QString text = m_folder->write(u"text.txt"_s, "Words.\n");
        const QStringList paths{good, missing, u""_s, empty, m_folder->path(QString()), u"/dev/zero"_s, text};
        const CliRun ran = run({u"extract"_s, u"--jsonl"_s}, 0, paths.join(u"\r\n"_s).toUtf8());
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.err, QString());
        const QStringList lines = ran.out.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 6);
        const auto object = [&](int line) { return QJsonDocument::fromJson(lines[line].toUtf8()).object(); };
        QCOMPARE(object(0)[u"title"].toString(), u"Bridge shut"_s);
        QCOMPARE(object(0)[u"path"].toString(), good);
        for (const int line : {1, 2, 3, 4}) {
            QVERIFY2(!object(line)[u"error"].toString().isEmpty(), qPrintable(lines[line]));
            QVERIFY(!object(line).contains(u"text"));
        }
        QCOMPARE(object(5)[u"text"].toString(), u"Words."_s);
        QVERIFY(object(5)[u"confidence"].toDouble() == 1);
    }

    void saysWhatIsWrong()
    {
        const CliRun missing = run({u"extract"_s, m_folder->path(u"missing.html"_s)});
        QCOMPARE(missing.code, exitCode(ErrorKind::NotFound));
        QVERIFY(missing.isOneSentence());
        const CliRun empty = run({u"extract"_s, m_folder->write(u"a.html"_s, "<html><body></body></html>")});
        QCOMPARE(empty.code, exitCode(ErrorKind::NoText));
        QVERIFY(empty.isOneSentence());
        QCOMPARE(run({u"extract"_s}).code, exitCode(ErrorKind::Usage));
        QCOMPARE(run({u"extract"_s, u"a"_s, u"--jsonl"_s}).code, exitCode(ErrorKind::Usage));
    }

    // A page goes in like any other article, and brings what it says of itself along.
    void importsPages()
    {
        const QString study = m_folder->path(u"s.synoptic"_s);
        QCOMPARE(run({u"new"_s, study}).code, 0);
        QVERIFY(QDir().mkpath(m_folder->path(u"in"_s)));
        m_folder->write(u"in/bridge.html"_s, page);
        m_folder->write(u"in/text.txt"_s, "Words.\n");
        QCOMPARE(run({u"import"_s, study, m_folder->path(u"in"_s)}).code, 0);
        const QJsonArray articles = run({u"show"_s, study, u"articles"_s, u"--json"_s}).array();
        QCOMPARE(articles.size(), 2);
        QCOMPARE(articles[0][u"title"].toString(), u"Bridge shut"_s);
        QCOMPARE(articles[0][u"published"].toString(), u"2025-03-31"_s);
        QCOMPARE(run({u"highlight"_s, study, u"--article"_s, u"bridge"_s, u"--quote"_s, u"the old ferry"_s}).code, 0);
    }

private:
    std::unique_ptr<TemporaryFolder> m_folder;
};

QTEST_GUILESS_MAIN(ExtractVerbTest)
#include "extractverb_test.moc"
