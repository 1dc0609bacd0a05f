// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synopsis/synopsispanel.h"

#include "models/comparisonremarks.h"
#include "models/synopsiswords.h"
#include "support/englishplurals.h"
#include "support/namelesswidgets.h"
#include "support/pictures.h"
#include "support/storysample.h"
#include "ui/synopsis/synopsissaver.h"
#include "ui/synopsis/synopsisview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/quietlabel.h"

#include <QAccessible>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

// The synopsis in its window: keys, the mouse, what it says to others and to a screen reader.
class SynopsisPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    static void everythingGoesByKey();
    static void foldsByKey();
    static void clicksSelectAndGo();
    static void theCurrentCellIsThePassage();
    static void followsWhatIsReadElsewhere();
    static void headsChooseTheLead();
    static void choosesColumns();
    static void filtersRows();
    static void copiesWhatIsShown();
    static void savesByTheNamesEnd();
    static void tellsAReaderEverything();
    static void emptyStates();
    static void remarksStandAboveTheTable();
    static void laysOutOnlyWhatIsNear();
    static void keepsItsPlaceWhenHeightsChange();
    static void longSentencesAreCut();
    static void pictures();

private:
    EnglishPlurals m_plurals;
};

namespace
{
struct Shown {
    explicit Shown(const Snapshot &contents = StorySample().contents()) : sample(contents)
    {
        panel = std::make_unique<SynopsisPanel>(sample.models, navigator);
        panel->resize(1200, 600);
        panel->show();
        (void)QTest::qWaitForWindowExposed(panel.get());
        QObject::connect(&navigator, &Navigator::placeWanted, panel.get(),
                         [this](const Location &place) { places.append(place); });
        QObject::connect(panel.get(), &SynopsisPanel::hint, panel.get(),
                         [this](const QString &text) { hints.append(text); });
    }

    [[nodiscard]] SynopsisView *view() const { return panel->findChild<SynopsisView *>(); }
    [[nodiscard]] const SynopsisTable &table() const { return view()->table(); }
    void key(int key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(view(), Qt::Key(key), modifiers); }
    [[nodiscard]] QString words(SynopsisCell cell) const
    {
        const std::optional<Place> place = view()->placeOf(cell);
        return place ? table().story->words(*place) : QString();
    }
    [[nodiscard]] QString words() const { return words(view()->current()); }
    // The line and column of a sentence that has these words; folded ones are not found.
    [[nodiscard]] SynopsisCell cell(const QString &said) const
    {
        for (int line = 0; line < view()->lines().size(); ++line) {
            for (int column = 0; column < table().columns.size(); ++column) {
                if (words({.line = line, .column = column}).contains(said))
                    return {.line = line, .column = column};
            }
        }
        return {};
    }
    void click(SynopsisCell cell) const
    {
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, view()->cellRect(cell).center());
    }
    [[nodiscard]] QString quote(const Location &place) const
    {
        const auto text = sample.models.texts.version(place.version);
        return text->version.text.sliced(place.span.start, place.span.length());
    }
    [[nodiscard]] QMenu *menu(const QString &name) const
    {
        for (const QToolButton *button : panel->findChildren<QToolButton *>()) {
            if (button->menu() && button->accessibleName() == name) {
                emit button->menu()->aboutToShow();
                return button->menu();
            }
        }
        qFatal("no menu \"%s\"", qUtf8Printable(name));
    }
    void trigger(const QString &name, const QString &words) const
    {
        const QList<QAction *> actions = menu(name)->actions();
        for (QAction *action : actions) {
            if (action->text().remove(u'&').section(u'\t', 0, 0) == words) {
                action->trigger();
                return;
            }
        }
        qFatal("no action \"%s\"", qUtf8Printable(words));
    }
    [[nodiscard]] QString sentence() const
    {
        const auto *empty = panel->findChild<EmptyState *>();
        return empty->isVisible() ? empty->accessibleName() : QString();
    }

    ComparedSample sample;
    Navigator navigator;
    QList<Location> places;
    QStringList hints;
    std::unique_ptr<SynopsisPanel> panel;
};

const QString copyMenu = u"Copy and export"_s;
const QString rowMenu = u"Choice of the rows"_s;
const QString articleMenu = u"Articles that have a column"_s;

// So many articles of as many sentences, of which every fifth tells what the others' tell.
Snapshot manyArticles(int articles, int sentences)
{
    SnapshotBuilder builder;
    for (int article = 0; article < articles; ++article) {
        QStringList text;
        for (int i = 0; i < sentences; ++i) {
            text.append(i % 5 == 0
                            ? u"The shared report %1 names harbour %2 and lighthouse keeper %3 of the coast."_s.arg(i)
                                  .arg(i * 7)
                                  .arg(i * 13)
                            : u"Own words%1x%2 about%2y%1 nothing%1z%2 else%2q%1 told%1r%2."_s.arg(article).arg(i));
        }
        builder.article(u"%1"_s.arg(article + 1, 3, 10, QLatin1Char('0')), u"Title"_s, text.join(u"\n\n"_s));
    }
    return builder.contents();
}
} // namespace

void SynopsisPanelTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCoreApplication::installTranslator(&m_plurals);
    applyTheme(*qApp, ThemeMode::Light);
}

void SynopsisPanelTest::everythingGoesByKey()
{
    const Shown shown;
    shown.view()->setFocus();
    QCOMPARE(shown.view()->current(), (SynopsisCell{.line = 0, .column = 0}));
    shown.key(Qt::Key_End, Qt::ControlModifier);
    const int lastLine = int(shown.view()->lines().size()) - 1;
    QCOMPARE(shown.view()->current(), (SynopsisCell{.line = lastLine, .column = 4}));
    shown.key(Qt::Key_Home);
    QCOMPARE(shown.view()->current().column, 0);
    shown.key(Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(shown.view()->current().line, 0);
    shown.key(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(shown.view()->current().column, 4);
    shown.key(Qt::Key_Left, Qt::ControlModifier);
    shown.key(Qt::Key_PageDown);
    QVERIFY(shown.view()->current().line > 0);
    shown.key(Qt::Key_PageUp);
    QCOMPARE(shown.view()->current().line, 0);
    shown.view()->setCurrent(shown.cell(u"Twelve wagons"_s));
    shown.key(Qt::Key_Right);
    QVERIFY(shown.words().contains(u"fourteen wagons"_s));
    shown.key(Qt::Key_Return);
    QCOMPARE(shown.places.size(), 1);
    QVERIFY(shown.quote(shown.places.first()).contains(u"fourteen wagons"_s));
    shown.key(Qt::Key_Right);
    shown.key(Qt::Key_Right);
    shown.key(Qt::Key_Return); // a blank
    QCOMPARE(shown.places.size(), 1);
    QCOMPARE(shown.hints, QStringList{u"Not found in 004"_s});
}

void SynopsisPanelTest::foldsByKey()
{
    const Shown shown;
    const auto folded = [&] { return int(std::ranges::count(shown.view()->lines(), true, &SynopsisLine::isFolded)); };
    const int runs = folded();
    QVERIFY(runs > 1);
    const auto line =
        int(std::ranges::find(shown.view()->lines(), true, &SynopsisLine::isFolded) - shown.view()->lines().begin());
    shown.view()->setCurrent({.line = line, .column = 0});
    shown.key(Qt::Key_Space);
    QCOMPARE(folded(), runs - 1);
    QVERIFY(!shown.words().isEmpty()); // in the column of its article
    shown.key(Qt::Key_Space);
    QCOMPARE(folded(), runs);
    shown.key(Qt::Key_Right);
    QCOMPARE(folded(), runs - 1);
    shown.key(Qt::Key_Home);
    shown.key(Qt::Key_Left);
    QCOMPARE(folded(), runs);
    shown.key(Qt::Key_Return);
    QCOMPARE(folded(), runs - 1);
    QCOMPARE(shown.places.size(), 0);
    QTest::keyClick(shown.view(), '*');
    QCOMPARE(folded(), 0);
    QTest::keyClick(shown.view(), '/');
    QCOMPARE(folded(), runs);
    QVERIFY(shown.view()->current().isValid());
}

void SynopsisPanelTest::clicksSelectAndGo()
{
    const Shown shown;
    const SynopsisCell cell = shown.cell(u"fourteen wagons"_s);
    shown.click(cell);
    QCOMPARE(shown.view()->current(), cell);
    QCOMPARE(shown.places.size(), 0);
    QTest::mouseDClick(shown.view()->viewport(), Qt::LeftButton, {}, shown.view()->cellRect(cell).center());
    QCOMPARE(shown.places.size(), 1);
    const auto line =
        int(std::ranges::find(shown.view()->lines(), true, &SynopsisLine::isFolded) - shown.view()->lines().begin());
    shown.click({.line = line, .column = 0});
    QVERIFY(!shown.view()->lines()[line].isFolded);
    // The second click of two, which unfold, does not go anywhere.
    QTest::mouseDClick(shown.view()->viewport(), Qt::LeftButton, {},
                       shown.view()->cellRect(shown.view()->current()).center());
    QCOMPARE(shown.places.size(), 1);
    QTest::mouseClick(shown.view()->viewport(), Qt::LeftButton, {},
                      shown.view()->rowHeadRect(line).topLeft() + QPoint(8, 8));
    QVERIFY(shown.view()->lines()[line].isFolded);
}

void SynopsisPanelTest::theCurrentCellIsThePassage()
{
    const Shown shown;
    const SynopsisCell cell = shown.cell(u"fourteen wagons"_s);
    shown.view()->setCurrent(cell);
    QVERIFY(shown.quote(shown.navigator.passage()).contains(u"fourteen wagons"_s));
    const Location before = shown.navigator.passage();
    shown.view()->setCurrent({.line = cell.line, .column = 3}); // a blank is no passage
    QCOMPARE(shown.navigator.passage(), before);
}

void SynopsisPanelTest::followsWhatIsReadElsewhere()
{
    Shown shown;
    const auto story = shown.sample.story();
    const SynopsisCell wanted = shown.cell(u"photographs show"_s);
    const Place place = *shown.view()->placeOf(wanted);
    const QSignalSpy chosen(shown.view(), &SynopsisView::cellChosen);
    const Location location{.article = story->articles[place.article],
                            .span = {.start = story->span(place).start + 3, .end = story->span(place).start + 3},
                            .version = story->versions[place.article]};
    shown.navigator.readPassage(location);
    QCOMPARE(shown.view()->current(), wanted);
    QCOMPARE(chosen.size(), 0);
    shown.panel->hide();
    shown.view()->setCurrent({.line = 0, .column = 0});
    shown.navigator.readPassage({});
    shown.navigator.readPassage(location);
    QCOMPARE(shown.view()->current(), (SynopsisCell{.line = 0, .column = 0}));
    shown.panel->show();
    QCOMPARE(shown.view()->current(), wanted);
    // What is folded: its line.
    const Place library{.article = 0, .sentence = 3};
    shown.navigator.readPassage(
        {.article = story->articles[0], .span = story->span(library), .version = story->versions[0]});
    QVERIFY(shown.view()->lines()[shown.view()->current().line].isFolded);
}

void SynopsisPanelTest::headsChooseTheLead()
{
    const Shown shown;
    QCOMPARE(shown.table().columns, QList<int>({0, 1, 2, 3}));
    shown.view()->setCurrent(shown.cell(u"fourteen wagons"_s));
    QTest::mouseClick(shown.view()->viewport(), Qt::LeftButton, {}, shown.view()->headRect(1).center());
    QCOMPARE(shown.table().columns, QList<int>({1, 0, 2, 3}));
    QVERIFY(shown.words().contains(u"fourteen wagons"_s)); // stays where it was
    shown.trigger(u"Article whose order the rows follow"_s, u"003"_s);
    QCOMPARE(shown.table().lead(), 2);
}

void SynopsisPanelTest::choosesColumns()
{
    const Shown shown;
    const auto story = shown.sample.story();
    shown.trigger(articleMenu, u"002"_s);
    QCOMPARE(shown.table().columns, QList<int>({0, 2, 3}));
    shown.panel->lead(story->articles[1]); // has one again
    QCOMPARE(shown.table().columns, QList<int>({1, 0, 2, 3}));
    for (const QString &name : {u"001"_s, u"002"_s, u"003"_s, u"004"_s})
        shown.trigger(articleMenu, name);
    QCOMPARE(shown.table().columns.size(), 1); // the last one stays
    shown.trigger(articleMenu, u"All of Them"_s);
    QCOMPARE(shown.table().columns.size(), 4);
    shown.trigger(articleMenu, u"Those on the Desk"_s);
    QCOMPARE(shown.table().columns.size(), 4);
}

void SynopsisPanelTest::filtersRows()
{
    const Shown shown;
    shown.trigger(rowMenu, u"In 3 Articles or More"_s);
    for (const SynopsisLine &line : shown.view()->lines())
        QVERIFY(shown.table().rows[line.row].articles >= 3);
    shown.trigger(rowMenu, u"All Rows"_s);
    shown.trigger(rowMenu, u"Only with Figures That Differ"_s);
    QCOMPARE(shown.view()->lines().size(), 1);
    QVERIFY(shown.cell(u"Twelve wagons"_s).isValid());
    shown.trigger(rowMenu, u"Only with Figures That Differ"_s);
    auto *words = shown.panel->findChild<QLineEdit *>();
    words->setText(u"fishermen"_s);
    QCOMPARE(shown.view()->lines().size(), 1);
    words->setText(u"no such words"_s);
    QCOMPARE(shown.sentence(), u"No row is left by this choice."_s);
    QVERIFY(words->isVisible());
    QTest::keyClick(words, Qt::Key_Escape);
    QCOMPARE(shown.sentence(), QString());
    QTest::keyClick(words, Qt::Key_Down);
    QVERIFY(shown.view()->hasFocus());
}

void SynopsisPanelTest::copiesWhatIsShown()
{
    const Shown shown;
    shown.trigger(copyMenu, u"As CSV"_s);
    const QString folded = QGuiApplication::clipboard()->text();
    QCOMPARE(folded.count(u'\n'), shown.view()->lines().size() + 1);
    QVERIFY(!folded.contains(u"library"_s));
    shown.trigger(copyMenu, u"With Unique Sentences"_s);
    shown.trigger(copyMenu, u"As a Table with Tabs"_s);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"library"_s));
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), shown.table().rows.size() + 1);
    shown.view()->setCurrent(shown.cell(u"Twelve wagons"_s));
    shown.key(Qt::Key_C, Qt::ControlModifier);
    const QString row = QGuiApplication::clipboard()->text();
    QVERIFY(row.contains(u"fourteen wagons"_s));
    QVERIFY(!row.contains(u"cargo train"_s));
    shown.key(Qt::Key_A, Qt::ControlModifier);
    shown.key(Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"cargo train"_s));
    QVERIFY(shown.hints.last().endsWith(u"rows copied."_s));
}

void SynopsisPanelTest::savesByTheNamesEnd()
{
    const Shown shown;
    SynopsisSaver saver;
    QSignalSpy saved(&saver, &SynopsisSaver::saved);
    QSignalSpy failed(&saver, &SynopsisSaver::failed);
    const QString path = shown.sample.folder.path(u"s.html"_s);
    saver.start(shown.table(), shown.view()->lines(), u"title"_s, path);
    QVERIFY(saved.wait());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("<!DOCTYPE html>"));
    saver.start(shown.table(), shown.view()->lines(), u"title"_s, shown.sample.folder.path(u"no/folder/s.md"_s));
    QVERIFY(failed.wait());
}

void SynopsisPanelTest::tellsAReaderEverything()
{
    const Shown shown;
    QCOMPARE(namelessWidgets(*shown.panel), QStringList());
    QAccessible::setActive(true);
    QAccessibleInterface *grid = QAccessible::queryAccessibleInterface(shown.view());
    QVERIFY(grid != nullptr);
    QCOMPARE(grid->role(), QAccessible::Table);
    QAccessibleTableInterface *cells = grid->tableInterface();
    QVERIFY(cells != nullptr);
    QCOMPARE(cells->rowCount(), shown.view()->lines().size());
    QCOMPARE(cells->columnCount(), 5);
    const SynopsisCell at = shown.cell(u"fourteen wagons"_s);
    QAccessibleInterface *cell = cells->cellAt(at.line, at.column);
    QCOMPARE(cell->text(QAccessible::Name), u"002: The fourteen wagons that left the rails were loaded with timber."_s);
    QVERIFY(cell->text(QAccessible::Description).startsWith(u"paragraph 3, in 3 of 4 articles"_s));
    QCOMPARE(cells->cellAt(at.line, 3)->text(QAccessible::Name), u"Not found in 004"_s);
    QVERIFY(cells->cellAt(at.line, 4)->text(QAccessible::Name).startsWith(u"Figures differ: "_s));
    QCOMPARE(grid->indexOfChild(cell), grid->indexOfChild(grid->child(grid->indexOfChild(cell))));
    const QList<QAccessibleInterface *> heads = cell->tableCellInterface()->columnHeaderCells();
    QCOMPARE(heads.size(), 1);
    QVERIFY(heads.first()->text(QAccessible::Name).startsWith(u"002, "_s));
    QCOMPARE(heads.first()->role(), QAccessible::ColumnHeader);
    QCOMPARE(cells->rowDescription(at.line), u"in 3 of 4 articles"_s);
    QVERIFY(cells->columnDescription(0).endsWith(u"leads the order"_s));
    QVERIFY(grid->child(grid->childCount()) == nullptr);
    cell->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(shown.view()->current(), at);
    QCOMPARE(shown.places.size(), 1);
    QVERIFY(cell->state().selected);
    QVERIFY(cells->isRowSelected(at.line));
    heads.first()->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(shown.table().lead(), 1);
    const QRect place = cells->cellAt(0, 0)->rect();
    QCOMPARE(grid->childAt(place.center().x(), place.center().y()), cells->cellAt(0, 0));
    const auto folded =
        int(std::ranges::find(shown.view()->lines(), true, &SynopsisLine::isFolded) - shown.view()->lines().begin());
    QVERIFY(cells->cellAt(folded, 0)->state().collapsed);
    QAccessible::setActive(false);
}

void SynopsisPanelTest::emptyStates()
{
    const Shown none{Snapshot()};
    QVERIFY(none.sentence().startsWith(u"No articles yet."_s));
    SnapshotBuilder one;
    one.article(u"001"_s, u"Title"_s, u"A sentence stands here alone."_s);
    const Shown single{one.contents()};
    QCOMPARE(single.sentence(), u"There is only one article: nothing to compare it with."_s);
    QVERIFY(!single.panel->findChild<QLineEdit *>()->isVisible());
}

void SynopsisPanelTest::remarksStandAboveTheTable()
{
    SnapshotBuilder builder;
    const QString text = u"The harbour was closed after the storm.\n\nFishermen waited for the ferry in the hall."_s;
    builder.article(u"001"_s, u"One"_s, text);
    builder.article(u"002"_s, u"Two"_s, text);
    const Shown twins{builder.contents()};
    const QList<QLabel *> labels = twins.panel->findChildren<QLabel *>();
    const auto says = [&](const QString &words) {
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    };
    QVERIFY(says(u"001 and 002 have the same text."_s));
    QVERIFY(says(u"100 % of all words stand in linked sentences."_s));
    QVERIFY(says(methodWords()));
    QCOMPARE(twins.view()->lines().size(), 2);
}

void SynopsisPanelTest::laysOutOnlyWhatIsNear()
{
    const Shown shown{manyArticles(6, 200)};
    QVERIFY(shown.view()->lines().size() > 30);
    shown.view()->setAllOpen(true);
    const int all = int(shown.view()->lines().size());
    QVERIFY2(all >= 200, qPrintable(QString::number(all)));
    const int before = shown.view()->boxes().laidOut();
    QVERIFY2(before < 100, qPrintable(QString::number(before)));
    shown.view()->verticalScrollBar()->setValue(shown.view()->verticalScrollBar()->maximum());
    QVERIFY(shown.view()->boxes().laidOut() < before + 100);
    // The last line ends where the view does.
    const QRect last = shown.view()->cellRect({.line = all - 1, .column = 0});
    QCOMPARE(last.bottom() + 1, shown.view()->viewport()->height());
}

void SynopsisPanelTest::keepsItsPlaceWhenHeightsChange()
{
    const Shown shown{manyArticles(4, 200)};
    shown.view()->setAllOpen(true);
    shown.key(Qt::Key_End, Qt::ControlModifier);
    const int last = int(shown.view()->lines().size()) - 1;
    shown.view()->setCurrent({.line = last, .column = 0});
    for (int step = 0; step < 40; ++step) {
        shown.key(Qt::Key_Up);
        const QRect rect = shown.view()->cellRect(shown.view()->current());
        QVERIFY(rect.top() >= shown.view()->boxes().headHeight() - 1);
        QVERIFY(rect.bottom() <= shown.view()->viewport()->height());
    }
    // A step of the wheel moves what is seen by no more than that, however wrong the estimate was.
    const SynopsisCell seen{.line = shown.view()->current().line + 3, .column = 0};
    QScrollBar *bar = shown.view()->verticalScrollBar();
    for (int step = 0; step < 20; ++step) {
        const int before = shown.view()->cellRect(seen).top();
        bar->setValue(bar->value() - 20);
        QCOMPARE(shown.view()->cellRect(seen).top(), before + 20);
    }
}

void SynopsisPanelTest::longSentencesAreCut()
{
    SnapshotBuilder builder;
    builder.article(u"001"_s, u"One"_s, u"Words without an end "_s.repeated(800) + u".\n\nThe harbour was closed."_s);
    builder.article(u"002"_s, u"Two"_s, u"The harbour was closed on Monday.\n\nNobody came."_s);
    const Shown shown{builder.contents()};
    shown.view()->setAllOpen(true);
    for (int line = 0; line < shown.view()->lines().size(); ++line) {
        shown.view()->setCurrent({.line = line, .column = 0});
        QVERIFY(shown.view()->cellRect({.line = line, .column = 0}).height() < 1500);
    }
}

void SynopsisPanelTest::pictures()
{
    ComparedSample sample;
    Navigator navigator;
    savePictures(u"synopsis"_s, 500, [&] {
        auto panel = std::make_unique<SynopsisPanel>(sample.models, navigator);
        panel->findChild<SynopsisView *>()->setCurrent({.line = 1, .column = 0});
        return panel;
    });
}

QTEST_MAIN(SynopsisPanelTest)
#include "synopsispanel_test.moc"
