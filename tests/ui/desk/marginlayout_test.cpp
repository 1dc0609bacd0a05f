// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/marginlayout.h"

#include "ui/desk/articledocument.h"

#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

class MarginLayoutTest : public QObject
{
    Q_OBJECT

private:
    static constexpr qreal lineHeight = 20;
    static constexpr qreal width = 300;
    QTextDocument m_document;
    QString m_text;

    static PaneHighlight mark(int id, qsizetype start, qsizetype end)
    {
        return {.id = {id}, .span = {.start = start, .end = end}, .label = QStringLiteral("timing")};
    }

    // The nth line of the first paragraph, which fills many.
    TextSpan line(int n)
    {
        const QTextLine found = m_document.firstBlock().layout()->lineAt(n);
        return {.start = found.textStart(), .end = found.textStart() + found.textLength()};
    }

    MarginLayout layoutOf(const QList<PaneHighlight> &highlights, const QRectF &visible = {0, 0, width, 2000})
    {
        PaneMarks marks;
        marks.setHighlights(highlights);
        return {SeenText(m_document, visible), marks, lineHeight, width};
    }

private slots:
    void initTestCase()
    {
        m_text = QStringLiteral("The maker plans to release its model by the end of April. ").repeated(30).trimmed();
        QFont font(QStringLiteral("Noto Serif"));
        font.setPixelSize(15);
        const ArticleStyle style{.font = font,
                                 .lineHeight = lineHeight,
                                 .leftMargin = MarginLayout::leftMargin(lineHeight),
                                 .rightMargin = MarginLayout::rightMargin(lineHeight)};
        fillDocument(m_document, Version{.text = m_text}, style);
        m_document.setTextWidth(width);
        QVERIFY(m_document.size().height() > 400); // and lays it out
        QVERIFY(m_document.firstBlock().layout()->lineCount() > 12);
    }

    void overlappingStripesStandSideBySideInTheMargin()
    {
        const MarginLayout layout =
            layoutOf({mark(1, line(0).start, line(3).end), mark(2, line(1).start, line(2).end)});
        QCOMPARE(layout.stripes().size(), 2);
        const QRectF first = layout.stripes()[0].rect;
        const QRectF second = layout.stripes()[1].rect;
        QVERIFY(second.left() > first.right());
        QVERIFY(first.left() >= width - MarginLayout::rightMargin(lineHeight));
        QVERIFY(first.top() < second.top() && first.bottom() > second.bottom());
        QVERIFY(layout.rests().isEmpty());
        QCOMPARE(layout.highlightsAt(first.center()), QList{0});
        QCOMPARE(layout.highlightsAt(second.center()), QList{1});
        QVERIFY(layout.highlightsAt({5, first.top()}).isEmpty());
    }

    void whatHasNoLaneIsCounted()
    {
        QList<PaneHighlight> deep;
        for (int i = 0; i < 9; ++i) {
            deep.append(mark(i + 1, line(0).start + i, line(4).end));
        }
        const MarginLayout layout = layoutOf(deep);
        QCOMPARE(layout.stripes().size(), MarginLayout::laneLimit - 1);
        QCOMPARE(layout.rests().size(), 1);
        const MarginRest rest = layout.rests().first();
        QCOMPARE(rest.count, 9 - (MarginLayout::laneLimit - 1));
        QVERIFY(rest.badge.left() > layout.stripes().last().rect.right());
        QVERIFY(rest.badge.right() <= width);
        QCOMPARE(layout.highlightsAt(rest.badge.center()).size(), rest.count);
        QVERIFY(layout.stripes().last().label.isNull()); // the badge is in its way
    }

    void stripesOfOneLaneNeverCoverEachOther()
    {
        // Three that share no letter but stand on one line, and one that comes from above.
        const TextSpan shared = line(2);
        const MarginLayout layout =
            layoutOf({mark(1, line(0).start, shared.start + 4), mark(2, shared.start + 5, shared.start + 8),
                      mark(3, shared.start + 9, line(4).end)});
        QCOMPARE(layout.stripes().size(), 3);
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(layout.stripes()[i].rect.left(), layout.stripes()[i + 1].rect.left());
            QVERIFY(layout.stripes()[i].rect.bottom() <= layout.stripes()[i + 1].rect.top());
            QVERIFY(layout.stripes()[i].rect.height() >= 3);
        }
    }

    void aNameStandsWhereThereIsRoom()
    {
        QVERIFY(!layoutOf({mark(1, line(0).start, line(3).end)}).stripes().first().label.isNull());
        QVERIFY(layoutOf({mark(1, line(0).start, line(0).end)}).stripes().first().label.isNull()); // too low
        const MarginLayout two = layoutOf({mark(1, line(0).start, line(3).end), mark(2, line(1).start, line(3).end)});
        QVERIFY(two.stripes()[0].label.isNull()); // another stripe is in its way
        QVERIFY(!two.stripes()[1].label.isNull());
        QVERIFY(two.stripes()[1].label.right() <= width);
    }

    void onlyWhatIsSeenIsLaidOut()
    {
        const QRectF few(0, 100, width, 60);
        QList<PaneHighlight> all;
        for (int i = 0; i < 12; ++i) {
            all.append(mark(i + 1, line(i).start, line(i).end));
        }
        const MarginLayout layout = layoutOf(all, few);
        QVERIFY(layout.stripes().size() >= 2 && layout.stripes().size() <= 5);
        const MarginLayout through = layoutOf({mark(1, line(0).start, line(11).end)}, few);
        QCOMPARE(through.stripes().size(), 1);
        QVERIFY(!through.stripes().first().startsHere);
        QVERIFY(through.stripes().first().rect.bottom() <= few.bottom() + 1);
    }

    void anEventHasADiamondWhereItsPassageStarts()
    {
        PaneMarks marks;
        marks.events = {{.event = {7}, .span = {.start = line(3).start, .end = line(5).end}}};
        const MarginLayout layout(SeenText(m_document, {0, 0, width, 2000}), marks, lineHeight, width);
        QCOMPARE(layout.diamonds().size(), 1);
        QVERIFY(layout.diamonds().first().rect.right() < MarginLayout::leftMargin(lineHeight));
        QCOMPARE(layout.eventAt(layout.diamonds().first().rect.center()), EventId{7});
        QVERIFY(layout.eventAt({200, 10}).isNull());
    }
};

QTEST_MAIN(MarginLayoutTest)
#include "marginlayout_test.moc"
