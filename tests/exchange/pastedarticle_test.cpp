// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pastedarticle.h"

#include <QTest>

using namespace Qt::StringLiterals;

class PastedArticleTest : public QObject
{
    Q_OBJECT

private slots:
    void whatWasChosenStaysWhole()
    {
        const QString html = u"<meta charset='utf-8'><h2>Bridge shut</h2><p>The river rose.</p><ul><li>Buses run</li>"
                             "<li>Ferries do not</li></ul><p>By A. Writer</p>"_s;
        const Result<ArticleDraft> draft = readPasted({.html = html, .text = {}, .name = u"clipboard"_s});
        QVERIFY(draft);
        for (const QString &line : {u"Bridge shut"_s, u"The river rose."_s, u"Buses run"_s, u"Ferries do not"_s}) {
            QVERIFY2(draft->text.contains(line), qPrintable(draft->text));
        }
        QCOMPARE(draft->article.title, u"Bridge shut"_s);
        QCOMPARE(draft->article.source, u"clipboard"_s);
        QCOMPARE(draft->blocks.first().kind, BlockKind::Heading);
    }

    void theHeadOfAFragmentNamesThePage()
    {
        const QString html = u"Version:0.9\r\nStartHTML:00000100\r\nEndHTML:00000200\r\nStartFragment:00000130\r\n"
                             "SourceURL:https://news.example/bridge\r\n<html><body><!--StartFragment--><p>The river "
                             "rose by two metres overnight.</p><!--EndFragment--></body></html>"_s;
        const Result<ArticleDraft> draft = readPasted({.html = html, .text = {}, .name = u"clipboard"_s});
        QVERIFY(draft);
        QCOMPARE(draft->text, u"The river rose by two metres overnight."_s);
        QCOMPARE(draft->article.url, u"https://news.example/bridge"_s);
        QVERIFY(!draft->original.startsWith("Version"));
        const Result<ArticleDraft> local = readPasted(
            {.html = QString(html).replace(u"https://news"_s, u"file:///etc/news"_s), .text = {}, .name = u"c"_s});
        QVERIFY(local);
        QVERIFY(local->article.url.isEmpty());
    }

    void textIsTakenWhereThereIsNoHtmlOrItSaysLittle()
    {
        const QString text = u"Bridge shut\n\nThe river rose by two metres overnight, and nobody was hurt."_s;
        QCOMPARE(readPasted({.html = {}, .text = text, .name = u"clipboard"_s})->text, text);
        QCOMPARE(readPasted({.html = u"<img src=x>"_s, .text = text, .name = u"clipboard"_s})->text, text);
        QCOMPARE(readPasted({.html = u"<p>x</p>"_s, .text = text, .name = u"clipboard"_s})->text, text);
    }

    void markupInTextIsText()
    {
        const QString text = u"<b>Not bold</b>, and \u202Enot turned."_s;
        QCOMPARE(readPasted({.html = {}, .text = text, .name = u"clipboard"_s})->text, text);
    }

    void nothingIsRefused()
    {
        QCOMPARE(readPasted({.html = {}, .text = u" \n"_s, .name = u"clipboard"_s}).error().kind, ErrorKind::Empty);
        QCOMPARE(readPasted({.html = u"<p> </p>"_s, .text = {}, .name = u"clipboard"_s}).error().kind,
                 ErrorKind::NoText);
    }

    void ofAWholePageTheArticleIsTaken()
    {
        QString html = u"<html><body><div class='nav'>"_s;
        for (int i = 0; i < 60; ++i) {
            html += u"<p><a href='#'>Section %1 of this paper</a></p>"_s.arg(i);
        }
        html += u"</div><article><h1>Bridge shut</h1>"_s;
        for (int i = 0; i < 6; ++i) {
            html += u"<p>The river rose by %1 metres overnight, and engineers, who had come early, said that the "
                    "piers had held; buses would run again.</p>"_s.arg(i + 2);
        }
        html += u"</article></body></html>"_s;
        const Result<ArticleDraft> draft = readPasted({.html = html, .text = {}, .name = u"clipboard"_s});
        QVERIFY(draft);
        QVERIFY(draft->text.contains(u"by 7 metres"_s));
        QVERIFY(!draft->text.contains(u"Section 3"_s));
        QVERIFY(draft->leftOut.size() >= 60); // and can be restored
        QCOMPARE(draft->leftOut.first().line, 0);
    }

    void webAddressesAreKnown()
    {
        QVERIFY(isWebAddress(u" https://news.example/bridge\n"_s));
        QVERIFY(!isWebAddress(u"file:///etc/passwd"_s));
        QVERIFY(!isWebAddress(u"see https://news.example"_s));
    }
};

QTEST_GUILESS_MAIN(PastedArticleTest)
#include "pastedarticle_test.moc"
