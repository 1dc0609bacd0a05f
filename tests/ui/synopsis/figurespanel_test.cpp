// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synopsis/figurespanel.h"

#include "models/figuretable.h"
#include "support/englishplurals.h"
#include "support/namelesswidgets.h"
#include "support/pictures.h"
#include "support/storysample.h"
#include "ui/synopsis/figuresview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/quietlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

class FiguresPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    static void aClickGoesToThePassage();
    static void everythingGoesByKey();
    static void onlyThisPassage();
    static void copiesWhatIsShown();
    static void valuesOfFiveArticlesFit();
    static void emptyStates();
    static void tellsAReaderEverything();
    static void pictures();

private:
    EnglishPlurals m_plurals;
};

namespace
{
const StorySample ids;

struct Shown {
    explicit Shown(const Snapshot &contents = StorySample().contents()) : sample(contents)
    {
        panel = std::make_unique<FiguresPanel>(sample.models, navigator);
        panel->resize(1000, 300);
        panel->show();
        (void)QTest::qWaitForWindowExposed(panel.get());
        QObject::connect(&navigator, &Navigator::placeWanted, panel.get(),
                         [this](const Location &place) { places.append(place); });
    }

    [[nodiscard]] FiguresView *view() const { return panel->findChild<FiguresView *>(); }
    [[nodiscard]] QToolButton *only() const
    {
        for (auto *button : panel->findChildren<QToolButton *>()) {
            if (button->isCheckable())
                return button;
        }
        qFatal("no button");
    }
    [[nodiscard]] QString quote(const Location &place) const
    {
        return sample.models.texts.version(place.version)->version.text.sliced(place.span.start, place.span.length());
    }
    [[nodiscard]] QString empty() const
    {
        const auto *state = panel->findChild<EmptyState *>();
        return state->isVisible() ? state->accessibleName() : QString();
    }
    void read(ArticleId article, const QString &words)
    {
        const auto story = sample.story();
        const Place place = sample.place(article, words);
        navigator.readPassage(
            {.article = article, .span = story->span(place), .version = story->versions[place.article]});
    }

    ComparedSample sample;
    Navigator navigator;
    QList<Location> places;
    std::unique_ptr<FiguresPanel> panel;
};
} // namespace

void FiguresPanelTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCoreApplication::installTranslator(&m_plurals);
    applyTheme(*qApp, ThemeMode::Light);
}

void FiguresPanelTest::aClickGoesToThePassage()
{
    Shown shown;
    QCOMPARE(shown.panel->findChild<QuietLabel *>()->text(), u"Figures · 1, 1 differ"_s);
    const QModelIndex second = shown.view()->model()->index(0, FigureTable::FirstArticleColumn + 1);
    QTest::mouseClick(shown.view()->viewport(), Qt::LeftButton, {}, shown.view()->visualRect(second).center());
    QCOMPARE(shown.places.size(), 1);
    QCOMPARE(shown.places[0].article, ids.second);
    QCOMPARE(shown.quote(shown.places[0]), u"fourteen wagons"_s);
    const QModelIndex fourth = shown.view()->model()->index(0, FigureTable::FirstArticleColumn + 3);
    QTest::mouseClick(shown.view()->viewport(), Qt::LeftButton, {}, shown.view()->visualRect(fourth).center());
    QCOMPARE(shown.places.size(), 1); // there is nothing
}

void FiguresPanelTest::everythingGoesByKey()
{
    Shown shown;
    shown.view()->setFocus();
    shown.view()->setCurrentIndex(shown.view()->model()->index(0, 0));
    QList<ArticleId> gone;
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(shown.view(), Qt::Key_Return);
        gone.append(shown.places.last().article);
    }
    QCOMPARE(gone, (QList{ids.first, ids.second, ids.third, ids.first}));
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(shown.view(), Qt::Key_Right);
    }
    QTest::keyClick(shown.view(), Qt::Key_Return);
    QCOMPARE(shown.places.last().article, ids.second);
    QTest::keyClick(shown.view(), Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"| Counted |"_s));
}

void FiguresPanelTest::onlyThisPassage()
{
    Shown shown;
    shown.only()->click();
    QVERIFY2(shown.empty().startsWith(u"Click into an article"_s), qPrintable(shown.empty()));
    shown.read(ids.second, u"fourteen wagons"_s);
    QCOMPARE(shown.view()->model()->rowCount(), 1);
    QCOMPARE(shown.empty(), QString());
    shown.read(ids.first, u"Nobody"_s);
    QVERIFY2(shown.empty().startsWith(u"For nothing in this passage"_s), qPrintable(shown.empty()));
    QVERIFY(shown.only()->isEnabled());
    shown.only()->click();
    QCOMPARE(shown.view()->model()->rowCount(), 1);
    QVERIFY(shown.view()->isVisible());
}

void FiguresPanelTest::copiesWhatIsShown()
{
    const Shown shown;
    const QSignalSpy hint(shown.panel.get(), &FiguresPanel::hint);
    const auto *menu = shown.panel->findChild<QMenu *>();
    menu->actions()[1]->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text().section(u'\n', 0, 0), u"Counted,Verdict,001,002,003,004"_s);
    menu->actions()[2]->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"wagons\t≠ differs\tTwelve wagons"_s));
    QCOMPARE(hint.size(), 2);
    QCOMPARE(hint.last().first().toString(), u"1 row copied."_s);
}

void FiguresPanelTest::valuesOfFiveArticlesFit()
{
    SnapshotBuilder builder;
    for (int i = 0; i < 5; ++i) {
        builder.article(u"00%1"_s.arg(i), u"Article"_s,
                        u"The fire in the harbour of Kelm destroyed more than 1,%1 boats on Sunday night."_s.arg(300));
    }
    Shown shown(builder.contents());
    shown.panel->resize(1060, 300);
    const QHeaderView *header = shown.view()->horizontalHeader();
    QVERIFY(header->length() <= shown.view()->viewport()->width());
    const QModelIndex value = shown.view()->model()->index(0, FigureTable::FirstArticleColumn);
    const int needed = shown.view()->fontMetrics().horizontalAdvance(value.data().toString());
    QVERIFY2(header->sectionSize(value.column()) * 2 > needed, "two lines do not hold it");
    shown.panel->resize(500, 300); // scrolls then
    QVERIFY(header->length() > shown.view()->viewport()->width());
}

void FiguresPanelTest::emptyStates()
{
    QVERIFY(Shown(Snapshot()).empty().startsWith(u"No articles yet"_s));
    SnapshotBuilder builder;
    builder.article(u"001"_s, u"One"_s, u"Nothing is counted in this article of ours."_s);
    QVERIFY(Shown(builder.contents()).empty().startsWith(u"There is only one article"_s));
    builder.article(u"002"_s, u"Two"_s, u"Nor is anything counted in this one."_s);
    QVERIFY(Shown(builder.contents()).empty().startsWith(u"Nothing was found"_s));
}

void FiguresPanelTest::tellsAReaderEverything()
{
    const Shown shown;
    QCOMPARE(namelessWidgets(*shown.panel), QStringList());
}

void FiguresPanelTest::pictures()
{
    std::vector<std::unique_ptr<Shown>> kept;
    savePictures(u"figures"_s, 200, [&] { return std::move(kept.emplace_back(std::make_unique<Shown>())->panel); });
}

QTEST_MAIN(FiguresPanelTest)
#include "figurespanel_test.moc"
