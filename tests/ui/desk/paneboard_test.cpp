// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/paneboard.h"

#include "support/animationstyle.h"
#include "support/studyfixture.h"
#include "ui/desk/articlepane.h"
#include "ui/desk/desk.h"
#include "ui/desk/followline.h"
#include "ui/desk/panemotion.h"
#include "ui/desk/ribbongutter.h"

#include <QScrollBar>
#include <QStandardPaths>
#include <QTabBar>
#include <QTest>

#include <algorithm>
#include <cmath>

// A desk of eight articles with much in common, at several widths.
class PaneBoardTest : public QObject
{
    Q_OBJECT

private:
    TemporaryFolder m_folder;
    std::unique_ptr<StudyModels> m_models;
    std::unique_ptr<Navigator> m_navigator;
    std::unique_ptr<Desk> m_desk;

    static Snapshot eight()
    {
        SnapshotBuilder builder;
        for (int i = 0; i < 8; ++i) {
            builder.article(QStringLiteral("00%1").arg(i), QStringLiteral("Article %1").arg(i),
                            QStringLiteral("Office %1 of the coast opens at seven.\n\n").arg(i).repeated(i + 1) +
                                QStringLiteral("A cargo train left the rails near Osterby on Monday evening.\n\n"
                                               "Twelve wagons loaded with timber lie beside the track."));
        }
        return builder.contents();
    }

    [[nodiscard]] QStringList shown() const
    {
        QStringList names;
        for (const ArticlePane *pane : m_desk->board().shown()) {
            names.append(pane->name());
        }
        return names;
    }
    [[nodiscard]] QTabBar &tabs() const { return *m_desk->board().tabs(); }
    [[nodiscard]] ArticlePane &pane(int place) const { return *m_desk->panes().at(place); }

    // So wide that this many panes have room.
    void widen(int panes)
    {
        const int narrowest = pane(0).minimumWidth() > 0 ? pane(0).minimumWidth() : m_narrowest;
        m_narrowest = narrowest;
        m_desk->resize(panes * (narrowest + 40), 400);
        QApplication::processEvents();
    }
    int m_narrowest = 0;

    TextSpan sentence(int place, const QString &words)
    {
        const QString text = pane(place).view()->text();
        const std::shared_ptr<const ComparedStory> story = m_models->comparison.story();
        return story->span(story->placeAt(pane(place).article(), text.indexOf(words)).value());
    }
    void read(int place, const QString &words)
    {
        const TextSpan span = sentence(place, words);
        emit pane(place).view()->focused();
        pane(place).view()->select(span.start, span.start);
        QApplication::processEvents();
    }
    void trigger(const QKeySequence &keys)
    {
        for (QAction *action : m_desk->actions()) {
            if (action->shortcut() == keys)
                action->trigger();
        }
        QApplication::processEvents();
    }

    const QString m_train = QStringLiteral("A cargo train");

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init()
    {
        setAnimationDuration(0);
        QFile::remove(m_folder.path(QStringLiteral("s.synoptic")));
        m_models = std::make_unique<StudyModels>(*Study::create(m_folder.path(QStringLiteral("s.synoptic")), eight()),
                                                 m_folder.path(QStringLiteral("unsaved.jsonl")));
        m_navigator = std::make_unique<Navigator>();
        m_desk = std::make_unique<Desk>(*m_models, *m_navigator, ArticleView::Prepare());
        m_desk->followAction()->setChecked(true);
        m_desk->resize(1200, 400);
        m_desk->show();
        QVERIFY(QTest::qWaitForWindowActive(m_desk.get()));
        QVERIFY(QTest::qWaitFor([this] { return m_models->comparison.story()->size() == 8; }));
        widen(3);
    }
    void cleanup()
    {
        m_desk.reset();
        m_navigator.reset();
        m_models.reset();
    }

    void whatDoesNotFitIsATab()
    {
        QCOMPARE(shown(), (QStringList{QStringLiteral("000"), QStringLiteral("001"), QStringLiteral("002")}));
        QCOMPARE(tabs().count(), 6);
        QVERIFY(tabs().isVisible());
        QCOMPARE(tabs().tabText(0), QStringLiteral("002"));
        QCOMPARE(tabs().currentIndex(), 0);
        for (const ArticlePane *each : m_desk->board().shown()) {
            QVERIFY(each->isVisible());
            QVERIFY(each->width() >= m_narrowest);
        }
        QVERIFY(!pane(3).isVisible());
        widen(8);
        QCOMPARE(shown().size(), 8);
        QVERIFY(!tabs().isVisible());
        m_desk->resize(240, 400);
        QCOMPARE(shown().size(), 1);
        QCOMPARE(m_desk->width(), 240); // it does not hold the window open
        QCOMPARE(tabs().count(), 8);
    }

    void theTabsStandOverTheLastPlace()
    {
        const ArticlePane *last = m_desk->board().shown().last();
        QCOMPARE(tabs().mapTo(m_desk.get(), QPoint()).x(), last->mapTo(m_desk.get(), QPoint()).x());
        QVERIFY(tabs().mapTo(m_desk.get(), QPoint(0, tabs().height())).y() <= last->mapTo(m_desk.get(), QPoint()).y());
    }

    void aChosenTabKeepsThePlaceWhenTheWindowIsResized()
    {
        tabs().setCurrentIndex(4);
        QCOMPARE(shown().last(), QStringLiteral("006"));
        widen(2);
        QCOMPARE(shown(), (QStringList{QStringLiteral("000"), QStringLiteral("006")}));
        widen(3);
        QCOMPARE(shown(), (QStringList{QStringLiteral("000"), QStringLiteral("001"), QStringLiteral("006")}));
    }

    void theTabsAreReachedByKey()
    {
        tabs().setFocus();
        QTest::keyClick(&tabs(), Qt::Key_Right);
        QCOMPARE(shown().last(), QStringLiteral("003"));
    }

    void whatIsGoneToComesToTheFront()
    {
        m_navigator->goTo({.article = pane(7).article(), .span = sentence(7, m_train)});
        QCOMPARE(shown().last(), QStringLiteral("007"));
        QVERIFY(pane(7).view()->isInView(sentence(7, m_train)));
        QCOMPARE(tabs().currentIndex(), 5);
    }

    void aTabComesWithThePassageAtItsHeight()
    {
        read(0, m_train);
        trigger(Qt::CTRL | Qt::Key_6);
        QCOMPARE(shown().last(), QStringLiteral("005"));
        QCOMPARE(m_desk->leading(), &pane(5));
        QCOMPARE(m_navigator->passage().span, sentence(5, m_train));
        QVERIFY(std::abs(pane(5).motion()->heightOf(sentence(5, m_train)) -
                         pane(0).motion()->heightOf(sentence(0, m_train))) <= 2);
        tabs().setCurrentIndex(1); // 003 in its place, which takes over
        QApplication::processEvents();
        QCOMPARE(m_desk->leading(), &pane(3));
        QVERIFY(std::abs(pane(3).motion()->heightOf(sentence(3, m_train)) -
                         pane(0).motion()->heightOf(sentence(0, m_train))) <= 2);
    }

    void aTabThatDoesNotLeadFollowsAsItIsShown()
    {
        read(0, m_train);
        tabs().setCurrentIndex(3);
        QApplication::processEvents();
        QCOMPARE(m_desk->leading(), &pane(0));
        QVERIFY(std::abs(pane(5).motion()->heightOf(sentence(5, m_train)) -
                         pane(0).motion()->heightOf(sentence(0, m_train))) <= 2);
    }

    void neighboursAreJoinedAndTheOthersNamed()
    {
        read(0, m_train);
        const QImage picture = m_desk->grab().toImage(); // what is not painted has no layout
        QVERIFY(!picture.isNull());
        QList<RibbonGutter *> gutters = m_desk->findChildren<RibbonGutter *>();
        gutters.removeIf([](const RibbonGutter *gutter) { return !gutter->isVisible(); });
        std::ranges::sort(gutters, {}, &QWidget::x);
        QCOMPARE(gutters.size(), 2);
        for (const RibbonGutter *gutter : std::as_const(gutters)) {
            QCOMPARE(gutter->layout().bands().size(), 1);
            QVERIFY(!gutter->layout().stubs().isEmpty()); // the wagons
        }
        const QList<RibbonLayout::Tick> &ticks = gutters[0]->layout().ticks();
        QStringList named;
        for (const RibbonLayout::Tick &tick : ticks) {
            named.append(tick.label);
        }
        QVERIFY(named.contains(QStringLiteral("005")));  // behind a tab
        QVERIFY(!named.contains(QStringLiteral("002"))); // joined by way of 001
        const auto tick = std::ranges::find(ticks, QStringLiteral("005"), &RibbonLayout::Tick::label);
        QTest::mouseClick(gutters[0], Qt::LeftButton, {}, tick->rect.center().toPoint());
        QCOMPARE(m_desk->leading(), &pane(5));
        QCOMPARE(shown().last(), QStringLiteral("005"));
    }

    void oneArticleIsReadAlone()
    {
        for (int place = 7; place > 0; --place) {
            m_models->articles.setOnDesk(pane(place).article(), false);
        }
        QCOMPARE(shown(), QStringList{QStringLiteral("000")});
        QVERIFY(!tabs().isVisible());
        QVERIFY(!pane(0).followLine()->isVisible());
        read(0, m_train);
    }
};

QTEST_MAIN(PaneBoardTest)
#include "paneboard_test.moc"
