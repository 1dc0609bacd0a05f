// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/overviewstrip.h"

#include "ui/desk/articleview.h"
#include "ui/desk/overviewlayout.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QHelpEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

using namespace Qt::StringLiterals;

class OverviewStripTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ArticleView> m_view;
    std::unique_ptr<OverviewStrip> m_strip;
    qsizetype m_length = 0;

    static PaneHighlight mark(int id, qsizetype start, qsizetype end)
    {
        return {.id = {id}, .span = {.start = start, .end = end}, .colours = {u"rose"_s}, .label = u"a <b> tag"_s};
    }

    QList<OverviewMark> items(OverviewMark::Kind kind)
    {
        QList<OverviewMark> all = m_strip->overview().items();
        all.removeIf([&](const OverviewMark &item) { return item.kind != kind; });
        return all;
    }

private slots:
    void init()
    {
        applyTheme(*qApp, ThemeMode::Light);
        const QString text = u"The maker plans to release its model by the end of April.\n\n"_s.repeated(200);
        m_length = text.size();
        m_view = std::make_unique<ArticleView>(ArticleView::Prepare());
        m_view->setVersion({.id = {1}, .text = text});
        m_view->resize(400, 500);
        m_strip = std::make_unique<OverviewStrip>(*m_view);
        m_strip->resize(12, 500);
        m_view->show();
        m_strip->show();
        QVERIFY(QTest::qWaitFor([&] { return m_view->scale().height().has_value(); }));
    }
    void cleanup()
    {
        m_strip.reset();
        m_view.reset();
    }

    void marksStandAsHighAsInTheArticle()
    {
        m_view->setHighlights({mark(1, 0, 20), mark(2, m_length / 2, m_length / 2 + 20)});
        const QList<OverviewMark> found = items(OverviewMark::Kind::Highlight);
        QCOMPARE(found.size(), 2);
        QVERIFY(found[0].rect.top() < 5);
        QVERIFY(std::abs(found[1].rect.top() - 250) < 10);
        const qreal share = m_view->scale().shareOf(m_length / 2);
        QVERIFY(std::abs(m_view->scale().positionAt(share) - m_length / 2) < 10);
    }

    void anArticleThatIsSeenWholeHasItsMarksBesideIt()
    {
        m_view->setVersion({.id = {2}, .text = u"One.\n\nTwo.\n\nThree."_s});
        m_view->setHighlights({mark(1, 6, 10)});
        QVERIFY(QTest::qWaitFor([&] { return m_view->scale().height().has_value(); }));
        const qreal y = items(OverviewMark::Kind::Highlight).first().rect.top();
        QTextCursor cursor(m_view->document());
        cursor.setPosition(6);
        QVERIFY(std::abs(y - m_view->cursorRect(cursor).top()) < 4);
    }

    void tenThousandHighlightsAreNoMoreMarksThanPixels()
    {
        QList<PaneHighlight> many;
        for (int i = 0; i < 10'000; ++i) {
            many.append(mark(i + 1, i, i + 4));
        }
        m_view->setHighlights(many);
        QVERIFY(items(OverviewMark::Kind::Highlight).size() <= 3 * 500);
        QVERIFY(m_strip->overview().namesAt(100).size() <= 9);
    }

    void hitsAndTheSelectedEventAreMarkedInTheirOwnShapes()
    {
        m_view->setHits({{.start = 100, .end = 104}, {.start = 6000, .end = 6004}}, 1);
        m_view->setEvents({{.event = {1}, .span = {.start = 3000, .end = 3010}},
                           {.event = {2}, .span = {.start = 9000, .end = 9010}}});
        QVERIFY(items(OverviewMark::Kind::Event).isEmpty());
        m_view->setSelectedEvent({2});
        QCOMPARE(items(OverviewMark::Kind::Hit).size(), 2);
        QCOMPARE(items(OverviewMark::Kind::CurrentHit).size(), 1);
        QCOMPARE(items(OverviewMark::Kind::Event).size(), 1);
        QVERIFY(items(OverviewMark::Kind::Event).first().rect.height() >
                items(OverviewMark::Kind::CurrentHit).first().rect.height());
        m_view->setHits({}, -1);
        QVERIFY(items(OverviewMark::Kind::Hit).isEmpty());
    }

    void aClickGoesToTheNearestMark()
    {
        const TextSpan there{.start = m_length / 2, .end = m_length / 2 + 20};
        m_view->setHighlights({mark(1, there.start, there.end)});
        QSignalSpy wanted(m_strip.get(), &OverviewStrip::placeWanted);
        const int y = int(items(OverviewMark::Kind::Highlight).first().rect.center().y());
        QTest::mouseClick(m_strip.get(), Qt::LeftButton, {}, {6, y + 2});
        QCOMPARE(wanted.last().first().value<TextSpan>(), there);
        QTest::mouseClick(m_strip.get(), Qt::LeftButton, {}, {6, 400}); // nothing there: the bare place
        const auto bare = wanted.last().first().value<TextSpan>();
        QVERIFY(bare.isEmpty());
        QVERIFY(std::abs(double(bare.start) / double(m_length) - 0.8) < 0.03);
    }

    void hoverNamesWhatIsThereLetterByLetter()
    {
        m_view->setHighlights({mark(1, 0, 20)});
        QCOMPARE(m_strip->overview().namesAt(1), QStringList{u"a <b> tag"_s});
        QVERIFY(m_strip->overview().namesAt(300).isEmpty());
        QHelpEvent help(QEvent::ToolTip, {6, 1}, m_strip->mapToGlobal(QPoint(6, 1)));
        QApplication::sendEvent(m_strip.get(), &help);
        QVERIFY(QToolTip::text().contains(u"a &lt;b&gt; tag"_s));
    }

    void marksArePaintedAndGo()
    {
        const QImage empty = m_strip->grab().toImage();
        m_view->setHighlights({mark(1, m_length / 2, m_length / 2 + 200)});
        const QImage marked = m_strip->grab().toImage();
        const QRectF rect = items(OverviewMark::Kind::Highlight).first().rect;
        QCOMPARE(marked.pixel(rect.center().toPoint()), lightTheme().tagStripe(u"rose"_s).rgb());
        m_view->setHighlights({});
        QCOMPARE(m_strip->grab().toImage(), empty);
    }
};

QTEST_MAIN(OverviewStripTest)
#include "overviewstrip_test.moc"
