// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/storysample.h"
#include "ui/desk/articlepane.h"
#include "ui/desk/desk.h"
#include "ui/desk/paneheader.h"
#include "ui/widgets/lens.h"

#include <QAccessible>
#include <QApplication>
#include <QImage>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextFrame>

using namespace Qt::StringLiterals;

namespace
{
QStringList announced;

void listen(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::Announcement)
        announced.append(static_cast<QAccessibleAnnouncementEvent *>(event)->message());
}
} // namespace

// What the panes of a desk show of a comparison, by mouse and by key.
class DeskPassagesTest : public QObject
{
    Q_OBJECT

private:
    StorySample m_story;
    std::unique_ptr<ComparedSample> m_sample;
    std::unique_ptr<Navigator> m_navigator;
    std::unique_ptr<Lens> m_lens;
    std::unique_ptr<Desk> m_desk;

    ArticlePane &pane(ArticleId article)
    {
        const QList<ArticlePane *> panes = m_desk->panes();
        return **std::ranges::find(panes, article, &ArticlePane::article);
    }
    ArticleView &view(ArticleId article) { return *pane(article).view(); }
    void putCaret(ArticleId article, const QString &before)
    {
        view(article).setFocus();
        emit view(article).focused();
        const qsizetype at = view(article).text().indexOf(before);
        QVERIFY(at >= 0);
        view(article).select(at, at);
    }
    QStringList focusedIn(ArticleId article)
    {
        QStringList found;
        for (const TextSpan span : view(article).marks().focused) {
            found.append(view(article).text().sliced(span.start, span.length()));
        }
        return found;
    }
    QString readSentence()
    {
        const Location &read = m_navigator->passage();
        return view(read.article).text().sliced(read.span.start, read.span.length());
    }
    static PassageLayout layoutOf(ArticleView &view)
    {
        const QRectF visible(QPointF(), QSizeF(view.viewport()->size()));
        const qreal line = QFontMetricsF(readingFont(static_cast<QWidget &>(view).font())).height();
        return ArticlePainter(*view.document(), view.marks(), lightTheme(), line, visible).passages();
    }
    static QList<QTextLayout::FormatRange> formatsOf(const ArticleView &view)
    {
        QList<QTextLayout::FormatRange> all;
        for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next()) {
            all += block.layout()->formats();
        }
        return all;
    }
    static QAction *byKeys(const Desk &desk, const QKeySequence &keys)
    {
        const QList<QAction *> actions = desk.passageActions();
        const auto found = std::ranges::find(actions, keys, [](QAction *action) { return action->shortcut(); });
        return found == actions.end() ? nullptr : *found;
    }
    void press(ArticleId article, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&view(article), key, modifiers);
    }

private slots:
    static void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init()
    {
        m_sample = std::make_unique<ComparedSample>(m_story.contents());
        m_navigator = std::make_unique<Navigator>();
        m_lens = std::make_unique<Lens>();
        m_desk = std::make_unique<Desk>(m_sample->models, *m_navigator,
                                        [this](QTextDocument *document) { m_lens->attach(document); });
        m_desk->resize(1300, 500);
        m_desk->show();
        m_desk->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_desk.get()));
        QAccessible::setActive(true);
        QAccessible::installUpdateHandler(listen);
        announced.clear();
    }
    void cleanup()
    {
        QAccessible::installUpdateHandler(nullptr);
        m_desk.reset();
        m_lens.reset();
        m_navigator.reset();
        m_sample.reset();
    }

    void theDeskAsksForTheComparison()
    {
        StudyModels models(*Study::create(m_sample->folder.path(u"other.synoptic"_s), m_story.contents()),
                           m_sample->folder.path(u"other.jsonl"_s));
        Desk desk(models, *m_navigator, {});
        QVERIFY(!models.comparison.isWorking());
        QVERIFY(!desk.panes().first()->view()->marks().passages.story);
        desk.show();
        const QRectF before = verticalExtent(*desk.panes().first()->view()->document(), {.start = 0, .end = 1});
        const qreal left = desk.panes().first()->view()->document()->rootFrame()->frameFormat().leftMargin();
        QVERIFY(QTest::qWaitFor([&] { return models.comparison.story()->size() == 4; }));
        QVERIFY(desk.panes().first()->view()->marks().passages.story);
        QVERIFY(!desk.panes().first()->view()->marks().passages.sentences.isEmpty());
        // No word has moved.
        QCOMPARE(verticalExtent(*desk.panes().first()->view()->document(), {.start = 0, .end = 1}), before);
        QCOMPARE(desk.panes().first()->view()->document()->rootFrame()->frameFormat().leftMargin(), left);
    }

    void anArticleAloneHasANarrowMargin()
    {
        SnapshotBuilder builder;
        builder.article(u"001"_s, u"A small harvest"_s, u"The harvest of apples was small."_s);
        StudyModels models(*Study::create(m_sample->folder.path(u"other.synoptic"_s), builder.contents()),
                           m_sample->folder.path(u"other.jsonl"_s));
        Desk desk(models, *m_navigator, {});
        desk.show();
        const auto leftOf = [](ArticleView &view) { return view.document()->rootFrame()->frameFormat().leftMargin(); };
        ArticleView &lone = *desk.panes().first()->view();
        QVERIFY(leftOf(lone) < leftOf(view(m_story.first)));
        QVERIFY(layoutOf(lone).chips().isEmpty() && layoutOf(lone).bars().isEmpty());
        lone.setFocus();
        emit lone.focused();
        QSignalSpy hints(&desk, &Desk::hint);
        byKeys(desk, Qt::Key_S)->trigger();
        QCOMPARE(hints.size(), 1);
    }

    void theFocusedUnitStandsOutInEveryPaneThatHasIt()
    {
        putCaret(m_story.first, u"rails near"_s);
        QCOMPARE(focusedIn(m_story.first).size(), 1);
        QVERIFY(focusedIn(m_story.second).value(0).contains(u"derailed near Osterby"_s));
        QVERIFY(focusedIn(m_story.third).value(0).contains(u"Coast Radio"_s));
        QVERIFY(focusedIn(m_story.apples).isEmpty());
        QCOMPARE(view(m_story.second).marks().focus, PassageFocus::Framed);

        putCaret(m_story.first, u"new library"_s);
        QCOMPARE(focusedIn(m_story.first).size(), 1);
        QCOMPARE(view(m_story.first).marks().focus, PassageFocus::Ground);
        QVERIFY(focusedIn(m_story.second).isEmpty());
    }

    void aClickOnAChipGoesToItsSentence()
    {
        putCaret(m_story.first, u"new library"_s);
        ArticleView &second = view(m_story.second);
        const PassageLayout layout = layoutOf(second);
        QVERIFY(layout.chips().size() >= 2);
        const PassageChip &chip = layout.chips()[1];
        announced.clear();
        QTest::mouseClick(second.viewport(), Qt::LeftButton, {}, chip.rect.center().toPoint());
        const TextSpan span = second.marks().passages.sentences[chip.sentences.first()].span;
        QCOMPARE(second.textCursor().position(), span.start);
        QCOMPARE(m_navigator->passage().article, m_story.second);
        QCOMPARE(m_navigator->passage().span, span);
        QVERIFY(second.selection().isEmpty());
        QVERIFY(announced.isEmpty()); // who clicks sees it
    }

    void keysGoFromMarkToMark()
    {
        putCaret(m_story.first, u"A cargo"_s);
        press(m_story.first, Qt::Key_O);
        const QString lone = readSentence();
        QVERIFY(!focusedIn(m_story.first).isEmpty());
        QVERIFY2(announced.last().contains(u"only in 001"_s), qPrintable(announced.join(u'\n')));
        QVERIFY(announced.last().startsWith(lone.first(10)));
        press(m_story.first, Qt::Key_S, Qt::ShiftModifier);
        QVERIFY(readSentence() != lone);
        press(m_story.first, Qt::Key_G, Qt::ShiftModifier);
        QSignalSpy hints(m_desk.get(), &Desk::hint);
        putCaret(m_story.first, u"A cargo"_s);
        press(m_story.first, Qt::Key_G);
        QVERIFY(readSentence().startsWith(u"Twelve wagons"_s));
        QVERIFY2(announced.last().contains(u"they differ"_s), qPrintable(announced.last()));
        QCOMPARE(hints.size(), 0);
        const int caret = view(m_story.first).textCursor().position();
        press(m_story.first, Qt::Key_G);
        QCOMPARE(hints.size(), 1);
        QCOMPARE(view(m_story.first).textCursor().position(), caret);
        QCOMPARE(announced.last(), hints.last().first().toString());
    }

    void aSentenceThatAKeyLeadsToIsSaid()
    {
        putCaret(m_story.first, u"Nobody"_s);
        announced.clear();
        press(m_story.first, Qt::Key_Right); // within the sentence
        QVERIFY(announced.isEmpty());
        press(m_story.first, Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(announced.size(), 1);
        QVERIFY2(announced.last().contains(u"also in 002 and 003; not found in 004"_s), qPrintable(announced.last()));
        QCOMPARE(view(m_story.first).accessibleDescription(), announced.last());
    }

    void dimmingLeavesTheDocumentAsItWas()
    {
        ArticleView &first = view(m_story.first);
        putCaret(m_story.first, u"Nobody"_s);
        const QString html = first.document()->toHtml();
        const auto formats = formatsOf(first);
        QVERIFY(!formats.isEmpty()); // the lens colours words
        QApplication::setCursorFlashTime(0);
        const QImage before = first.viewport()->grab().toImage();
        const QImage appleBefore = view(m_story.apples).viewport()->grab().toImage();
        QAction *dim = byKeys(*m_desk, Qt::CTRL | Qt::SHIFT | Qt::Key_D);
        QVERIFY(dim && dim->isCheckable());
        dim->trigger();
        QVERIFY(first.viewport()->grab().toImage() != before);
        QCOMPARE(view(m_story.apples).viewport()->grab().toImage(), appleBefore); // it shares no words
        QCOMPARE(first.document()->toHtml(), html);
        QVERIFY(formatsOf(first) == formats);
        QVERIFY(first.extraSelections().isEmpty());
        dim->trigger();
        QCOMPARE(first.viewport()->grab().toImage(), before);
    }

    void coloursGoByTheRowInTheList()
    {
        const auto lineOf = [](ArticlePane &of) {
            auto *header = of.findChild<PaneHeader *>();
            return header->grab().toImage().pixelColor(3, header->height() - 1);
        };
        QCOMPARE(lineOf(pane(m_story.second)), lightTheme().articles[1]);
        m_sample->models.articles.setOnDesk(m_story.first, false);
        QCOMPARE(m_desk->panes().first()->article(), m_story.second);
        QCOMPARE(lineOf(pane(m_story.second)), lightTheme().articles[1]);
        QCOMPARE(view(m_story.second).marks().passages.rows, (QList{0, 1, 2, 3}));
    }

    void headersTellTheOwnShare()
    {
        const auto *first = pane(m_story.first).findChild<PaneHeader *>();
        QVERIFY2(first->toolTip().contains(u"Own text"_s), qPrintable(first->toolTip()));
        QVERIFY(!first->toolTip().contains(u"Own text 100 %"_s));
        const auto *apples = pane(m_story.apples).findChild<PaneHeader *>();
        QVERIFY2(apples->toolTip().contains(u"Own text 100 %"_s), qPrintable(apples->toolTip()));
    }
};

QTEST_MAIN(DeskPassagesTest)
#include "deskpassages_test.moc"
