// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/articledocument.h"

#include "ui/desk/seentext.h"
#include "ui/desk/textgeometry.h"

#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

class ArticleDocumentTest : public QObject
{
    Q_OBJECT

private:
    static ArticleStyle style()
    {
        return {.font = QFont(QStringLiteral("Noto Serif"), 11),
                .quiet = Qt::gray,
                .lineHeight = 18,
                .leftMargin = 20,
                .rightMargin = 20};
    }

private slots:
    // A place in the document is the same place in the text, whatever stands in it.
    void positionsAreThoseOfTheText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << QStringLiteral("One.\n\nTwo.\nThree.");
        QTest::newRow("blank lines") << QStringLiteral("\n\n\nA\n\n\nB");
        QTest::newRow("markup") << QStringLiteral("<b>x</b> <img src=\"file:///etc/passwd\">\n&amp; <br>");
        QTest::newRow("emoji, accents, right to left") << QStringLiteral("🚀 Cafe\u0301 \u05d0\u05d1\n模型 a\u200fb");
        QTest::newRow("odd blanks") << QStringLiteral("a\u00a0b\u00adc\u2011d\u2003e\tf");
        QTest::newRow("noncharacters") << QStringLiteral("a\uFDD0b\uFDD1c\uFFFCd\nend");
    }

    void positionsAreThoseOfTheText()
    {
        QFETCH(const QString, text);
        QTextDocument document;
        fillDocument(document, Version{.text = text}, style());
        QCOMPARE(document.characterCount() - 1, text.size());
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar shown = document.characterAt(int(i));
            if (text[i] == u'\n')
                QCOMPARE(shown, QChar(QChar::ParagraphSeparator));
            else if (text[i] == QChar(0xFDD0) || text[i] == QChar(0xFDD1))
                QCOMPARE(shown, QChar(QChar::ReplacementCharacter));
            else
                QCOMPARE(shown, text[i]);
        }
    }

    void headingsAndBoilerplateAreSetApart()
    {
        QTextDocument document;
        fillDocument(
            document,
            Version{.text = QStringLiteral("Head\nText\nShare"),
                    .blocks = {{.line = 0, .kind = BlockKind::Heading, .level = 1}, {.line = 2, .boilerplate = true}}},
            style());
        const auto font = [&](int block) {
            return document.findBlockByNumber(block).begin().fragment().charFormat().font();
        };
        QVERIFY(font(0).bold());
        QVERIFY(!font(1).bold());
        QVERIFY(font(2).pointSizeF() < font(1).pointSizeF());
        QVERIFY(isBoilerplate(document.findBlockByNumber(2)));
        QVERIFY(!isBoilerplate(document.findBlockByNumber(1)));
    }

    void aSpanHasARectangleForEachLineItCovers()
    {
        QTextDocument document;
        fillDocument(document, Version{.text = QStringLiteral("Short.\nAnother short line.\nThird.")}, style());
        document.setTextWidth(400);
        const QRectF all(0, 0, 400, 10000);
        const QList<QRectF> rects = SeenText(document, all).rects({.start = 2, .end = 12});
        QCOMPARE(rects.size(), 2);
        QVERIFY(rects[0].bottom() <= rects[1].top() + 1);
        QVERIFY(rects[0].left() > 20); // after "Sh"
        QVERIFY(SeenText(document, all).rects({.start = 4, .end = 4}).isEmpty());
        const QRectF extent = verticalExtent(document, {.start = 2, .end = 12});
        QCOMPARE(extent.top(), rects[0].top());
        QVERIFY(extent.bottom() >= rects[1].bottom() - 1);
        const SeenText below(document, QRectF(0, 5000, 400, 10));
        QVERIFY(below.rects({.start = 2, .end = 12}).isEmpty()); // out of sight
    }
};

QTEST_MAIN(ArticleDocumentTest)
#include "articledocument_test.moc"
