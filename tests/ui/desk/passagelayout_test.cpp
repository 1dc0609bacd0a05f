// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/passagelayout.h"

#include "ui/desk/articledocument.h"
#include "ui/desk/marginlayout.h"

#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

using namespace Qt::StringLiterals;

// Where the marks of a comparison stand beside a text whose lines are known: pure values, nothing painted.
class PassageLayoutTest : public QObject
{
    Q_OBJECT

private:
    static constexpr qreal lineHeight = 20;
    static constexpr qreal width = 300;
    static constexpr QRectF all{0, 0, width, 4000};
    QTextDocument m_document;
    PaneMarks m_marks;

    TextSpan line(int n)
    {
        const QTextLine found = m_document.firstBlock().layout()->lineAt(n);
        return {.start = found.textStart(), .end = found.textStart() + found.textLength()};
    }
    qreal lineTop(int n)
    {
        const QTextLayout *layout = m_document.firstBlock().layout();
        return layout->position().y() + layout->lineAt(n).y();
    }
    void addShared(TextSpan span, int articles = 2)
    {
        PaneSentence sentence{.span = span, .unit = 0, .articles = articles};
        sentence.isIn = QList<bool>(m_marks.passages.articles);
        for (int i = 0; i < articles; ++i) {
            sentence.isIn[i] = true;
        }
        m_marks.passages.sentences.append(sentence);
    }
    void addOnlyHere(TextSpan span) { m_marks.passages.sentences.append({.span = span}); }
    void addFigure(qsizetype start, bool differs)
    {
        m_marks.passages.figures.append({.span = {.start = start, .end = start + 5}, .differs = differs});
    }
    PassageLayout layoutOf(const QRectF &visible = all)
    {
        const SeenText seen(m_document, visible);
        return {seen, seen.span(), m_marks, lineHeight, width};
    }

private slots:
    void initTestCase()
    {
        QFont font(u"Noto Serif"_s);
        font.setPixelSize(15);
        const ArticleStyle style{.font = font,
                                 .lineHeight = lineHeight,
                                 .leftMargin = PassageLayout::leftMargin(lineHeight, 5),
                                 .rightMargin = MarginLayout::rightMargin(lineHeight)};
        const QString text = u"The maker plans to release its model by the end of April. "_s.repeated(40).trimmed();
        fillDocument(m_document, Version{.text = text}, style);
        m_document.setTextWidth(width);
        QVERIFY(m_document.size().height() > 400); // and lays it out
    }
    void init()
    {
        m_marks = {};
        m_marks.passages.articles = 5;
    }

    void aChipHasACountAndADotForEachArticle()
    {
        addShared(TextSpan{.start = line(2).start, .end = line(4).end}, 3);
        const PassageLayout layout = layoutOf();
        QCOMPARE(layout.chips().size(), 1);
        const PassageChip &chip = layout.chips().first();
        QCOMPARE(chip.dots.size(), 5);
        QCOMPARE(chip.rect.top(), std::round(lineTop(2)));
        for (qsizetype i = 0; i < chip.dots.size(); ++i) {
            QVERIFY(chip.rect.contains(chip.dots[i].center()));
            QVERIFY(!chip.dots[i].intersects(chip.count));
            for (qsizetype other = 0; other < i; ++other) {
                QVERIFY(!chip.dots[i].intersects(chip.dots[other]));
            }
        }
        QVERIFY(chip.dots[1].left() > chip.dots[0].right()); // the place tells the article
        QVERIFY(chip.rect.right() < PassageLayout::leftMargin(lineHeight, 5));
        QCOMPARE(layout.at(chip.dots[3].center()).sentences, QList{0});
        QCOMPARE(layout.sentencesAt(chip.count.center()), QList{0});
        QVERIFY(layout.at({200, chip.rect.center().y()}).isEmpty());
    }

    void dotsForManyArticlesAreLeftOut()
    {
        m_marks.passages.articles = 8;
        addShared(line(2));
        const PassageChip two = layoutOf().chips().first();
        QCOMPARE(two.dots.size(), 8);
        QVERIFY(two.dots[4].top() > two.dots[0].bottom()); // in two rows
        QVERIFY(two.rect.contains(two.dots[7].center()));
        m_marks.passages.articles = 9;
        QVERIFY(layoutOf().chips().first().dots.isEmpty());
        QVERIFY(PassageLayout::leftMargin(lineHeight, 20) > PassageLayout::leftMargin(lineHeight, 5));
    }

    void sentencesThatStartOnOneLineShareTheLines()
    {
        // The second starts where the first ends and goes on; the third lies within its last line.
        const qsizetype middle = line(1).start + 8;
        addShared({.start = line(0).start, .end = middle});
        addShared({.start = middle, .end = line(2).start + 4});
        addShared({.start = line(2).start + 5, .end = line(2).start + 12});
        addShared({.start = line(2).start + 13, .end = line(2).end});
        const PassageLayout layout = layoutOf();
        QCOMPARE(layout.chips().size(), 3);
        QCOMPARE(layout.chips()[1].rect.top(), std::round(lineTop(1)));
        QCOMPARE(layout.chips()[2].rect.top(), std::round(lineTop(2)));
        QCOMPARE(layout.chips()[2].sentences, (QList{2, 3})); // no line is left for the last one
        for (int i = 0; i < 2; ++i) {
            QVERIFY(layout.chips()[i].rect.bottom() <= layout.chips()[i + 1].rect.top());
        }
    }

    void barsOfNeighboursMeetOnTheLineThatTheyShare()
    {
        const qsizetype middle = line(2).start + line(2).length() / 2;
        addOnlyHere({.start = line(0).start, .end = middle});
        addOnlyHere({.start = middle, .end = line(3).end});
        const PassageLayout layout = layoutOf();
        QVERIFY(layout.chips().isEmpty());
        QCOMPARE(layout.bars().size(), 2);
        const QRectF first = layout.bars()[0].rect;
        const QRectF second = layout.bars()[1].rect;
        QVERIFY(first.bottom() <= second.top());
        QVERIFY(first.bottom() > lineTop(2) + 4 && second.top() < lineTop(3));
        QVERIFY(first.top() < lineTop(0) + 3);
        QVERIFY(first.right() < PassageLayout::leftMargin(lineHeight, 5));
        QCOMPARE(layout.sentencesAt(second.center()), QList{1});
    }

    void figuresOfOneLineShareABadgeBesideTheDiamond()
    {
        addFigure(line(1).start, false);
        addFigure(line(1).start + 10, true);
        addFigure(line(3).start, false);
        PassageLayout layout = layoutOf();
        QCOMPARE(layout.badges().size(), 2);
        QVERIFY(layout.badges()[0].differs);
        QVERIFY(!layout.badges()[1].differs);
        QCOMPARE(layout.at(layout.badges()[0].rect.center()).figures, (QList{0, 1}));

        m_marks.events = {{.event = {7}, .span = line(1)}};
        layout = layoutOf();
        const MarginLayout margins(SeenText(m_document, all), m_marks, lineHeight, width);
        const QRectF diamond = margins.diamonds().first().rect;
        QVERIFY(!diamond.intersects(layout.badges()[0].rect));
        QVERIFY(std::abs(diamond.center().x() - layout.badges()[0].rect.center().x()) <= 1);
        addShared(line(1));
        QVERIFY(!layoutOf().chips().first().rect.intersects(diamond));
    }

    void aRunIsUnderlinedOnEachOfItsLines()
    {
        m_marks.passages.runs = {{.span = {.start = line(1).start + 3, .end = line(3).start + 6}, .articles = {1}}};
        const PassageLayout layout = layoutOf();
        QCOMPARE(layout.underlines().size(), 3);
        QCOMPARE(layout.at(layout.underlines()[1].words.center()).run, 0);
        QCOMPARE(layout.at(QPointF(width - 2, lineTop(2) + 5)).run, -1);
    }

    void onlyWhatIsSeenIsLaidOut()
    {
        for (int n = 0; n < 30; ++n) {
            addShared(line(n));
            m_marks.passages.runs.append({.span = line(n), .articles = {1}});
        }
        const QRectF few(0, lineTop(10) + 2, width, 50);
        const PassageLayout layout = layoutOf(few);
        QVERIFY(layout.chips().size() >= 2 && layout.chips().size() <= 5);
        QVERIFY(layout.underlines().size() <= 5);
        // A chip stands where it stands, whatever part of the text is painted.
        QCOMPARE(layout.chips().last().rect, layoutOf().chips()[layout.chips().last().sentences.first()].rect);
    }

    void nothingIsMarkedWithoutOthers()
    {
        addShared(line(1), 1);
        addOnlyHere(line(2));
        addFigure(line(3).start, true);
        m_marks.passages.runs = {{.span = line(4)}};
        m_marks.passages.articles = 1;
        const PassageLayout layout = layoutOf();
        QVERIFY(layout.chips().isEmpty() && layout.bars().isEmpty());
        QVERIFY(layout.badges().isEmpty() && layout.underlines().isEmpty());
    }
};

QTEST_MAIN(PassageLayoutTest)
#include "passagelayout_test.moc"
