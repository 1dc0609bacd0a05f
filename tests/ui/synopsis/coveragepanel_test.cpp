// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synopsis/coveragepanel.h"

#include "study/samplestudy.h"
#include "support/coveragesample.h"
#include "support/englishplurals.h"
#include "support/namelesswidgets.h"
#include "support/pictures.h"
#include "support/temporaryfolder.h"
#include "ui/synopsis/coveragedetails.h"
#include "ui/synopsis/coveragelegend.h"
#include "ui/synopsis/coverageview.h"
#include "ui/synopsis/stancemark.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/quietlabel.h"

#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

class CoveragePanelTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    static void showsEventsByDate();
    static void aClickGoesToThePassage();
    static void everythingGoesByKey();
    static void theSelectionIsShared();
    static void headersOpenEventsAndArticles();
    static void filteringChoosesNobody();
    static void menusSortAndChoose();
    static void copiesWhatIsShown();
    static void detailsOfTheSelectedEvent();
    static void tellsAReaderEverything();
    static void emptyStates();
    static void followsWhileItIsSeen();
    static void signsDifferByShape();
    static void manyEventsScroll();
    static void pictures();

private:
    EnglishPlurals m_plurals;
};

namespace
{
struct Shown {
    explicit Shown(const Snapshot &contents) : models(made(contents, folder), folder.path(u"unsaved.jsonl"_s))
    {
        panel = std::make_unique<CoveragePanel>(models, navigator);
        panel->resize(1200, 500);
        panel->show();
        (void)QTest::qWaitForWindowExposed(panel.get());
        QObject::connect(&navigator, &Navigator::placeWanted, panel.get(),
                         [this](const Location &place) { places.append(place); });
    }

    static std::unique_ptr<Study> made(const Snapshot &contents, const TemporaryFolder &folder)
    {
        auto study = Study::create(folder.path(u"test.synoptic"_s), contents);
        if (!study)
            qFatal("%s", qUtf8Printable(describe(study.error())));
        return *std::move(study);
    }

    [[nodiscard]] CoverageView *view() const { return panel->findChild<CoverageView *>(); }
    [[nodiscard]] QStringList rows() const
    {
        QStringList titles;
        for (int row = 0; row < view()->model()->rowCount(); ++row) {
            titles.append(view()->model()->headerData(row, Qt::Vertical).toString());
        }
        return titles;
    }
    [[nodiscard]] QModelIndex cell(const QString &title, int column) const
    {
        return view()->model()->index(int(rows().indexOf(title)), column);
    }
    void click(const QModelIndex &index) const
    {
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, view()->visualRect(index).center());
    }
    [[nodiscard]] QString quote(const Location &place) const
    {
        const auto text = models.texts.version(place.version);
        return text->version.text.sliced(place.span.start, place.span.length());
    }
    [[nodiscard]] QString title() const
    {
        for (const QuietLabel *label : panel->findChildren<QuietLabel *>()) {
            if (label->text().startsWith(u"Coverage"_s))
                return label->text();
        }
        return {};
    }
    void trigger(const QString &words) const
    {
        for (const QToolButton *button : panel->findChildren<QToolButton *>()) {
            for (QAction *action : button->menu() ? button->menu()->actions() : QList<QAction *>()) {
                if (action->text().remove(u'&') == words) {
                    action->trigger();
                    return;
                }
            }
        }
        qFatal("no action \"%s\"", qUtf8Printable(words));
    }

    TemporaryFolder folder;
    StudyModels models;
    Navigator navigator;
    QList<Location> places;
    std::unique_ptr<CoveragePanel> panel;
};

const QString launched = u"Model 3 is launched"_s;
const QString renewed = u"The app is renewed"_s;
} // namespace

void CoveragePanelTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCoreApplication::installTranslator(&m_plurals);
    applyTheme(*qApp, ThemeMode::Light);
}

void CoveragePanelTest::showsEventsByDate()
{
    CoverageSample sample;
    const Shown shown(sample.contents());
    QCOMPARE(shown.rows().first(), u"The maker is founded"_s);
    QCOMPARE(shown.rows().size(), 7);
    QCOMPARE(shown.view()->model()->columnCount(), 5);
    QCOMPARE(shown.title(), u"Coverage · 7"_s);
    QVERIFY(shown.view()->isVisible());
    QVERIFY(!shown.panel->findChild<EmptyState *>()->isVisible());
}

void CoveragePanelTest::aClickGoesToThePassage()
{
    CoverageSample sample;
    const Shown shown(sample.contents());
    const QModelIndex cell = shown.cell(launched, 2);
    shown.click(cell);
    QCOMPARE(shown.places.size(), 1);
    QCOMPARE(shown.places[0].article, sample.agency);
    QCOMPARE(shown.quote(shown.places[0]), u"Bloomberg says later this month"_s);
    QCOMPARE(shown.navigator.event(), sample.launch);
    shown.click(cell); // the next one, and round again
    QCOMPARE(shown.quote(shown.places[1]), u"a launch is near"_s);
    shown.click(cell);
    QCOMPARE(shown.quote(shown.places[2]), u"Bloomberg says later this month"_s);
    shown.click(shown.cell(renewed, 0)); // silent
    QCOMPARE(shown.places.size(), 3);
    QCOMPARE(shown.navigator.event(), sample.app);
}

void CoveragePanelTest::everythingGoesByKey()
{
    CoverageSample sample;
    const Shown shown(sample.contents());
    auto *words = shown.panel->findChild<QLineEdit *>();
    words->setFocus();
    QTest::keyClicks(words, u"renewed"_s);
    QCOMPARE(shown.rows(), QStringList{renewed});
    QTest::keyClick(words, Qt::Key_Escape);
    QCOMPARE(shown.rows().size(), 7);
    QTest::keyClick(words, Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), shown.view());
    QCOMPARE(shown.navigator.event(), sample.founding);
    QTest::keyClick(shown.view(), Qt::Key_Return);
    QCOMPARE(shown.quote(shown.places.last()), u"founded in 1999"_s);
    QTest::keyClick(shown.view(), Qt::Key_Down);
    QCOMPARE(shown.navigator.event(), sample.app);
    QTest::keyClick(shown.view(), Qt::Key_Right);
    QTest::keyClick(shown.view(), Qt::Key_Space);
    QCOMPARE(shown.quote(shown.places.last()), u"renewed in March"_s);
    QSignalSpy wanted(&shown.navigator, &Navigator::eventWanted);
    QTest::keyClick(shown.view(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(wanted.size(), 1);
    QTest::keyClick(shown.view(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(shown.places.last(), (Location{.article = sample.own}));
    QTest::keyClick(shown.view(), Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"| Event |"_s));
    QTest::keyClick(shown.view(), Qt::Key_Tab); // leaves the table
    QVERIFY(QApplication::focusWidget() != shown.view());
}

void CoveragePanelTest::theSelectionIsShared()
{
    CoverageSample sample;
    Shown shown(sample.contents());
    const QSignalSpy selected(&shown.navigator, &Navigator::eventSelected);
    shown.navigator.selectEvent(sample.rival);
    QCOMPARE(shown.view()->selected(), sample.rival);
    QVERIFY(shown.view()->selectionModel()->isRowSelected(shown.cell(u"The rival's model comes out"_s, 0).row(), {}));
    QCOMPARE(selected.size(), 1); // it does not answer
    QVERIFY(shown.places.isEmpty());
    shown.navigator.selectEvent({});
    QCOMPARE(shown.view()->selected(), EventId());
    QVERIFY(!shown.view()->selectionModel()->hasSelection());
}

void CoveragePanelTest::headersOpenEventsAndArticles()
{
    CoverageSample sample;
    const Shown shown(sample.contents());
    QSignalSpy wanted(&shown.navigator, &Navigator::eventWanted);
    const QHeaderView *events = shown.view()->verticalHeader();
    const int row = shown.cell(launched, 0).row();
    QTest::mouseClick(events->viewport(), Qt::LeftButton, {}, {20, events->sectionViewportPosition(row) + 5});
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].value<EventId>(), sample.launch);
    QVERIFY(shown.places.isEmpty());
    const QHeaderView *articles = shown.view()->horizontalHeader();
    QTest::mouseClick(articles->viewport(), Qt::LeftButton, {}, {articles->sectionViewportPosition(3) + 5, 5});
    QCOMPARE(shown.places, (QList{Location{.article = sample.first}}));
}

void CoveragePanelTest::filteringChoosesNobody()
{
    CoverageSample sample;
    Shown shown(sample.contents());
    shown.navigator.selectEvent(sample.launch);
    const QSignalSpy selected(&shown.navigator, &Navigator::eventSelected);
    auto *words = shown.panel->findChild<QLineEdit *>();
    words->setText(u"renewed"_s);
    QCOMPARE(shown.title(), u"Coverage · 1 of 7"_s);
    QCOMPARE(shown.view()->selected(), EventId());
    words->setText(u"no such word"_s);
    QCOMPARE(shown.panel->findChild<EmptyState *>()->accessibleName(), u"No event is left by this choice."_s);
    words->clear();
    QCOMPARE(shown.view()->selected(), sample.launch); // it was never given up
    QCOMPARE(selected.size(), 0);
    shown.models.dayFilter.setDays(
        DayRange{.earliest = QDate(1999, 1, 1).toJulianDay(), .latest = QDate(1999, 2, 1).toJulianDay()});
    QCOMPARE(shown.rows(), (QStringList{u"The maker is founded"_s, u"A phone with it"_s})); // by the end of 2026
}

void CoveragePanelTest::menusSortAndChoose()
{
    CoverageSample sample;
    const Shown shown(sample.contents());
    shown.trigger(u"Conflicts first"_s);
    QCOMPARE(shown.rows().first(), renewed);
    shown.trigger(u"By number of articles"_s);
    QCOMPARE(shown.rows().first(), launched);
    shown.trigger(u"Background events"_s);
    QVERIFY(!shown.rows().contains(u"The maker is founded"_s));
    shown.trigger(u"Only events in conflict"_s);
    QCOMPARE(shown.rows(), (QStringList{renewed, u"The rival's model comes out"_s}));
    shown.trigger(u"By day of publication"_s);
    QCOMPARE(shown.view()->model()->headerData(0, Qt::Horizontal), u"003"_s);
    QCOMPARE(shown.rows().size(), 2);
}

void CoveragePanelTest::copiesWhatIsShown()
{
    CoverageSample sample;
    const Shown shown(sample.contents());
    QSignalSpy hint(shown.panel.get(), &CoveragePanel::hint);
    shown.trigger(u"Only events in conflict"_s);
    shown.trigger(u"As CSV"_s);
    const QString csv = QGuiApplication::clipboard()->text();
    QVERIFY(csv.startsWith(u"Event,When,"_s));
    QCOMPARE(csv.count(u'\n'), 3);
    QCOMPARE(csv.section(u'\n', 1, 1).section(u',', 0, 0), renewed); // in the order of the view
    shown.trigger(u"As Markdown"_s);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"| Event | When |"_s));
    shown.trigger(u"As a table with tabs"_s);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"Event\tWhen\t"_s));
    QCOMPARE(hint.size(), 3);
    QCOMPARE(hint[0][0], u"2 events copied."_s);
}

void CoveragePanelTest::detailsOfTheSelectedEvent()
{
    CoverageSample sample;
    Shown shown(sample.contents());
    const auto *details = shown.panel->findChild<CoverageDetails *>();
    QVERIFY(details->text().startsWith(u"All events\n4 articles, 5–6 independent sources\n"_s));
    QVERIFY(details->text().endsWith(u"7 events, 3 on a single source"_s));
    shown.navigator.selectEvent(sample.launch);
    QCOMPARE(details->text(),
             u"Model 3 is launched\n4 articles, 2–3 independent sources\n2 proven; 1 not named, which may be the same "
             "as others.\nBloomberg ← 002, 003\n001 on its own account\nInsiders ← 000, 003\nfirst 003, on 1 April "
             "2025; 001 and 002, 1 day later; 000: undated, perhaps earlier\nup to 29 days ahead of it"_s);
    shown.navigator.selectEvent(sample.app);
    QVERIFY(details->text().contains(u"≠ 002 denies it, against 001 and 003."_s));
    shown.navigator.selectEvent(sample.unheard);
    QVERIFY(details->text().contains(u"No article tells of it."_s));
}

void CoveragePanelTest::tellsAReaderEverything()
{
    CoverageSample sample;
    const Shown shown(sample.contents());
    QCOMPARE(namelessWidgets(*shown.panel), QStringList());
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(shown.view());
    QVERIFY(interface && interface->tableInterface());
    const int row = shown.cell(renewed, 2).row();
    QAccessibleInterface *cell = interface->tableInterface()->cellAt(row, 2);
    QVERIFY(cell);
    QCOMPARE(cell->text(QAccessible::Name), u"The app is renewed; 002: denies; contradicts 001 and 003; 1 passage"_s);
    QVERIFY(shown.panel->findChild<CoverageLegend *>()->accessibleName().contains(u"silent"_s));
}

void CoveragePanelTest::emptyStates()
{
    const Shown none(Snapshot{});
    const auto *empty = none.panel->findChild<EmptyState *>();
    QVERIFY(empty->isVisible());
    QVERIFY(!none.view()->isVisible());
    QVERIFY(empty->accessibleName().startsWith(u"No articles yet."_s));
    QVERIFY(!none.panel->findChild<QLineEdit *>()->isVisible()); // nothing to filter
    ClaimBuilder builder;
    builder.article(u"000"_s, {}, {}, u"A text."_s);
    const Shown articles(builder.contents());
    QVERIFY(articles.panel->findChild<EmptyState *>()->accessibleName().startsWith(u"No events yet."_s));
    builder.event(u"a"_s, u"A"_s);
    const Shown event(builder.contents());
    QVERIFY(event.view()->isVisible());
    QTest::keyClick(event.view(), Qt::Key_Return); // nothing is current
    QVERIFY(event.places.isEmpty());
}

void CoveragePanelTest::followsWhileItIsSeen()
{
    CoverageSample sample;
    Shown shown(sample.contents());
    shown.navigator.selectEvent(sample.launch);
    Event event = shown.models.events.find(sample.launch)->event;
    event.title = u"Another title"_s;
    shown.panel->hide();
    QVERIFY(shown.models.study->edit(u"Rename"_s, [&](Edit &edit) { return edit.update(event); }));
    QVERIFY(!shown.rows().contains(event.title));
    shown.panel->show();
    QVERIFY(shown.rows().contains(event.title));
    event.state = ReviewState::Rejected;
    QVERIFY(shown.models.study->edit(u"Reject"_s, [&](Edit &edit) { return edit.update(event); }));
    QCOMPARE(shown.rows().size(), 6);
    QCOMPARE(shown.view()->selected(), EventId());
    QVERIFY(shown.models.study->undo());
    QCOMPARE(shown.view()->selected(), sample.launch);
}

// One who sees no colours tells them apart.
void CoveragePanelTest::signsDifferByShape()
{
    QSet<QByteArray> seen;
    const auto paint = [&](Stance stance, Modality modality) {
        QImage image(24, 24, QImage::Format_Grayscale8);
        image.fill(Qt::white);
        QPainter painter(&image);
        Theme theme = lightTheme();
        theme.accent = theme.quiet = theme.ink;
        paintStanceMark(painter, {4, 4, 16, 16}, stance, modality, theme);
        painter.end();
        seen.insert(QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes()));
    };
    for (const Stance stance : {Stance::Reports, Stance::Attributes}) {
        for (const Modality modality :
             {Modality::Happened, Modality::Planned, Modality::Speculated, Modality::Denied, Modality::Recurring}) {
            paint(stance, modality);
        }
    }
    paint(Stance::Silent, Modality::Happened);
    paint(Stance::NotRead, Modality::Happened);
    QCOMPARE(seen.size(), 12);
}

void CoveragePanelTest::manyEventsScroll()
{
    ClaimBuilder builder;
    for (int i = 0; i < 20; ++i) {
        builder.article(u"%1"_s.arg(i, 3, 10, QLatin1Char('0')), {}, u"2025-04-02"_s, u"It happened, they say."_s);
    }
    for (int i = 0; i < 300; ++i) {
        const EventId event = builder.event(u"e%1"_s.arg(i), u"Event %1"_s.arg(i));
        builder.claim(event, ArticleId{1 + i % 20}, u"It happened"_s, Modality::Happened, u"2025-01"_s);
    }
    const Shown shown(builder.contents());
    QTest::keyClick(shown.view(), Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(shown.view(), Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(shown.view()->selected(), EventId{300});
    QCOMPARE(shown.view()->currentIndex().column(), 19);
    QVERIFY(shown.view()->visualRect(shown.view()->currentIndex()).intersects(shown.view()->viewport()->rect()));
}

void CoveragePanelTest::pictures()
{
    const TemporaryFolder folder;
    const Result<QString> path = ensureSampleStudy(folder.path(u"data"_s));
    QVERIFY(path);
    StudyModels models(*Study::open(*path, OpenMode::ReadOnly), folder.path(u"unsaved.jsonl"_s));
    const QDir pictures(QStringLiteral(SYNOPTIC_BINARY_DIR "/pictures"));
    pictures.mkpath(u"."_s);
    const QFont before = QApplication::font();
    for (const ThemeMode mode : {ThemeMode::Dark, ThemeMode::Light}) {
        applyTheme(*qApp, mode);
        for (const int percent : {100, 150}) {
            QFont font(u"Noto Sans"_s);
            font.setPointSizeF(9.5 * percent / 100);
            QApplication::setFont(font);
            for (const QSize size : {QSize(1030, 330), QSize(1660, 420), QSize(700, 900)}) {
                Navigator navigator;
                CoveragePanel panel(models, navigator);
                panel.setAttribute(Qt::WA_DontShowOnScreen);
                panel.resize(size);
                panel.show();
                const auto launch = std::ranges::find(models.events.events(), u"deepseek-next-model"_s,
                                                      [](const EventItem &event) { return event.event.name; });
                navigator.selectEvent(launch->id());
                QApplication::processEvents();
                QVERIFY(panel.grab().save(
                    pictures.filePath(u"coverage-%1-%2-%3.png"_s.arg(mode == ThemeMode::Dark ? u"dark"_s : u"light"_s)
                                          .arg(size.width())
                                          .arg(percent))));
            }
        }
    }
    QApplication::setFont(before);
}

QTEST_MAIN(CoveragePanelTest)
#include "coveragepanel_test.moc"
