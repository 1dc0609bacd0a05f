// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/librarypanel.h"

#include "study/actions/importarticles.h"
#include "support/englishplurals.h"
#include "support/namelesswidgets.h"
#include "support/pictures.h"
#include "support/studyfixture.h"
#include "ui/library/articledelegate.h"
#include "ui/library/articlelistview.h"
#include "ui/library/articlewords.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/quietlabel.h"

#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class LibraryPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    static void words();
    static void clickAndEnterGoToTheArticle();
    static void boxAndSpaceChangeTheDesk();
    static void fullDeskTakesNoMore();
    static void marksTheNavigatorsArticle();
    static void emptyStateOffersAWayIn();
    static void dropsFiles();
    static void markupIsText();
    static void menu();
    static void everyWidgetHasAName();
    static void pictures();

private:
    EnglishPlurals m_plurals;
};

namespace
{
// The panel with all that it stands on, shown.
struct Shown {
    explicit Shown(const SnapshotBuilder &builder) : fixture(builder)
    {
        panel.resize(300, 400);
        panel.show();
        (void)QTest::qWaitForWindowExposed(&panel);
    }

    [[nodiscard]] QPoint boxOf(int row) const
    {
        return ArticleParts::in(view->visualRect(articles.index(row)), view->font()).box.center();
    }
    [[nodiscard]] QPoint titleOf(int row) const { return view->visualRect(articles.index(row)).center(); }
    // What is seen of a row.
    [[nodiscard]] QImage picture(int row)
    {
        const QPoint corner = view->viewport()->mapTo(&panel, QPoint(0, 0));
        return panel.grab(view->visualRect(articles.index(row)).translated(corner)).toImage();
    }
    [[nodiscard]] QString title() const { return panel.findChild<QuietLabel *>()->text(); }

    StudyFixture fixture;
    ArticleList articles{fixture.study()};
    Navigator navigator;
    LibraryPanel panel{fixture.study(), articles, navigator};
    ArticleListView *view = panel.findChild<ArticleListView *>();
};

SnapshotBuilder sketch()
{
    const auto words = [](int count) { return QStringLiteral("word ").repeated(count).trimmed(); };
    SnapshotBuilder builder;
    const ArticleId first = builder.article(u"000"_s, u"AI race, Qwen 3 nears"_s, words(1412));
    builder.article(u"001"_s, u"Qwen 3 to lead China’s race"_s, words(1020), u"2025-04-02"_s);
    builder.article(u"002"_s, u"Ambitions explode <b>as</b> the summer comes near"_s, words(1105), u"2025-04"_s);
    builder.article(u"003"_s, u"Gears up this April"_s, words(2610), u"2025-04-01T10:00:00Z"_s);
    builder.article(u"004"_s, u"Release as early as this month"_s, words(640));
    for (int i = 0; i < 9; ++i) {
        builder.highlight(first, u"word word"_s);
    }
    return builder;
}
} // namespace

void LibraryPanelTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCoreApplication::installTranslator(&m_plurals);
    applyTheme(*qApp, ThemeMode::Light);
}

void LibraryPanelTest::words()
{
    ArticleList::Entry entry{.article = {.name = u"000"_s, .title = u" AI\nrace "_s}, .words = 1412, .highlights = 9};
    QCOMPARE(headline(entry.article), u"000 · AI race"_s);
    QCOMPARE(details(entry), u"undated · 1,412 words · 9 highlights"_s);
    entry.words = 1;
    entry.highlights = 0;
    entry.article.published = u"2025-04-02"_s;
    QCOMPARE(details(entry), u"2 April 2025 · 1 word"_s);
    entry.article.published = u"2025-04"_s;
    QCOMPARE(details(entry), u"April 2025 · 1 word"_s);
    entry.article.published = u"in spring"_s;
    QCOMPARE(details(entry), u"in spring · 1 word"_s);
    QLocale::setDefault(QLocale(QLocale::German));
    entry.words = 1412;
    QVERIFY(details(entry).contains(u"1.412"_s));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void LibraryPanelTest::clickAndEnterGoToTheArticle()
{
    const SampleStudy sample;
    const Shown shown(sample.builder);
    QCOMPARE(shown.title(), u"Articles · 2"_s);
    const QSignalSpy places(&shown.navigator, &Navigator::placeWanted);
    QTest::mouseClick(shown.view->viewport(), Qt::LeftButton, {}, shown.titleOf(1));
    QCOMPARE(places.size(), 1);
    QCOMPARE(places[0][0].value<Location>(), Location{.article = sample.cost});
    QTest::keyClick(shown.view, Qt::Key_Up);
    QCOMPARE(places.size(), 1); // the row only
    QTest::keyClick(shown.view, Qt::Key_Return);
    QCOMPARE(places.size(), 2);
    QCOMPARE(places[1][0].value<Location>(), Location{.article = sample.flood});
}

void LibraryPanelTest::boxAndSpaceChangeTheDesk()
{
    const SampleStudy sample;
    const Shown shown(sample.builder);
    const QSignalSpy places(&shown.navigator, &Navigator::placeWanted);
    QTest::mouseClick(shown.view->viewport(), Qt::LeftButton, {}, shown.boxOf(0));
    QCOMPARE(shown.articles.desk(), QList{sample.cost});
    QTest::mouseDClick(shown.view->viewport(), Qt::LeftButton, {}, shown.boxOf(0)); // the second of two clicks
    QTest::mouseRelease(shown.view->viewport(), Qt::LeftButton, {}, shown.boxOf(0));
    QCOMPARE(shown.articles.desk().size(), 2);
    QTest::mouseClick(shown.view->viewport(), Qt::LeftButton, {}, shown.boxOf(0));
    shown.view->setCurrentIndex(shown.articles.index(0));
    QTest::keyClick(shown.view, Qt::Key_Space);
    QCOMPARE(shown.articles.desk(), (QList{sample.flood, sample.cost}));
    QTest::mousePress(shown.view->viewport(), Qt::LeftButton, {}, shown.boxOf(0));
    QTest::mouseRelease(shown.view->viewport(), Qt::LeftButton, {}, shown.titleOf(1));
    QCOMPARE(shown.articles.desk().size(), 2);
    QCOMPARE(places.size(), 0);
}

void LibraryPanelTest::fullDeskTakesNoMore()
{
    SnapshotBuilder builder;
    for (int i = 0; i <= ArticleList::deskLimit; ++i) {
        builder.article(QString::number(i), u"Title"_s, u"Text."_s);
    }
    const Shown shown(builder);
    const QList<ArticleId> before = shown.articles.desk();
    shown.view->setCurrentIndex(shown.articles.index(ArticleList::deskLimit));
    QTest::keyClick(shown.view, Qt::Key_Space);
    QCOMPARE(shown.articles.desk(), before);
}

void LibraryPanelTest::marksTheNavigatorsArticle()
{
    const SampleStudy sample;
    Shown shown(sample.builder);
    const QSignalSpy places(&shown.navigator, &Navigator::placeWanted);
    const auto ground = [&](int row) { return shown.picture(row).pixelColor(4, 4); };
    shown.navigator.selectArticle(sample.cost);
    QCOMPARE(shown.view->currentIndex().row(), 1);
    QCOMPARE(ground(1), lightTheme().accentSoft);
    shown.navigator.selectArticle(sample.flood);
    QCOMPARE(ground(1), lightTheme().panel);
    QCOMPARE(ground(0), lightTheme().accentSoft);
    QCOMPARE(places.size(), 0);
}

void LibraryPanelTest::emptyStateOffersAWayIn()
{
    Shown shown{SnapshotBuilder()};
    const auto *empty = shown.panel.findChild<EmptyState *>();
    QVERIFY(empty->isVisible());
    QVERIFY(!shown.view->isVisible());
    const QSignalSpy imports(&shown.panel, &LibraryPanel::importWanted);
    const QSignalSpy samples(&shown.panel, &LibraryPanel::sampleWanted);
    const auto buttons = empty->findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 2);
    for (QPushButton *button : buttons) {
        QTest::keyClick(button, Qt::Key_Space);
    }
    QCOMPARE(imports.size(), 1);
    QCOMPARE(imports[0][0].toStringList(), QStringList());
    QCOMPARE(samples.size(), 1);
    QVERIFY(importArticles(shown.fixture.study(), {{.article = {.name = u"a"_s}, .text = u"Text."_s}}));
    QVERIFY(!empty->isVisible());
    QVERIFY(shown.view->isVisible());
    QVERIFY(shown.fixture.study().undo());
    QVERIFY(empty->isVisible());
}

void LibraryPanelTest::dropsFiles()
{
    const SampleStudy sample;
    Shown shown(sample.builder);
    const QSignalSpy imports(&shown.panel, &LibraryPanel::importWanted);
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(u"/tmp/a b.txt"_s), QUrl(u"https://example.org/x"_s),
                   QUrl::fromLocalFile(u"/tmp/c.md"_s)});
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &files, Qt::LeftButton, {});
    enter.ignore();
    QApplication::sendEvent(&shown.panel, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({5, 5}, Qt::CopyAction, &files, Qt::LeftButton, {});
    QApplication::sendEvent(&shown.panel, &drop);
    QCOMPARE(imports.size(), 1);
    QCOMPARE(imports[0][0].toStringList(), (QStringList{u"/tmp/a b.txt"_s, u"/tmp/c.md"_s}));

    QMimeData words;
    words.setText(u"only words"_s);
    QDragEnterEvent strange({5, 5}, Qt::CopyAction, &words, Qt::LeftButton, {});
    strange.ignore();
    QApplication::sendEvent(&shown.panel, &strange);
    QVERIFY(!strange.isAccepted());

    const auto readOnly = shown.fixture.openReadOnly();
    ArticleList articles(*readOnly);
    const LibraryPanel panel(*readOnly, articles, shown.navigator);
    QVERIFY(!panel.acceptDrops());
}

// A title with markup is as wide as its letters: nothing is taken for HTML.
void LibraryPanelTest::markupIsText()
{
    ArticleList::Entry entry{.article = {.name = u"0"_s, .title = u"<b>a</b> &amp; <img src=x>"_s}};
    QCOMPARE(headline(entry.article), u"0 · <b>a</b> &amp; <img src=x>"_s);
    SnapshotBuilder marked;
    marked.article(u"0"_s, u"<h1>a</h1>"_s, u"Text."_s);
    SnapshotBuilder plain;
    plain.article(u"0"_s, u"a"_s, u"Text."_s);
    Shown first(marked);
    Shown second(plain);
    const auto inkEnd = [](Shown &shown) {
        const QImage image = shown.picture(0);
        const QRect title = ArticleParts::in(image.rect(), shown.view->font()).title;
        for (int x = title.right(); x > title.left(); --x) {
            for (int y = title.top(); y <= title.bottom(); ++y) {
                if (image.pixelColor(x, y).lightness() < 100)
                    return x;
            }
        }
        return 0;
    };
    const int tags = QFontMetrics(first.view->font()).horizontalAdvance(u"<h1></h1>"_s);
    QVERIFY(std::abs(inkEnd(first) - inkEnd(second) - tags) < 4);
}

void LibraryPanelTest::menu()
{
    const SampleStudy sample;
    Shown shown(sample.builder);
    QContextMenuEvent event(QContextMenuEvent::Mouse, shown.titleOf(1),
                            shown.view->viewport()->mapToGlobal(shown.titleOf(1)));
    QApplication::sendEvent(shown.view->viewport(), &event);
    auto *menu = shown.panel.findChild<QMenu *>();
    QVERIFY(menu && menu->isVisible());
    for (QAction *action : menu->actions()) {
        if (action->text() == LibraryPanel::tr("Only This on the Desk"))
            action->trigger();
    }
    QCOMPARE(shown.articles.desk(), QList{sample.cost});
    menu->close();
}

void LibraryPanelTest::everyWidgetHasAName()
{
    const SampleStudy sample;
    const Shown shown(sample.builder);
    QCOMPARE(namelessWidgets(shown.panel), QStringList());
    const Shown empty{SnapshotBuilder()};
    QCOMPARE(namelessWidgets(empty.panel), QStringList());
}

void LibraryPanelTest::pictures()
{
    const SnapshotBuilder builder = sketch();
    StudyFixture fixture(builder);
    StudyFixture empty{SnapshotBuilder()};
    ArticleList articles(fixture.study());
    ArticleList none(empty.study());
    articles.setOnDesk(ArticleId{4}, false);
    Navigator navigator;
    navigator.selectArticle(ArticleId{1});
    savePictures(u"library"_s, 330,
                 [&] { return std::make_unique<LibraryPanel>(fixture.study(), articles, navigator); });
    savePictures(u"library-empty"_s, 160,
                 [&] { return std::make_unique<LibraryPanel>(empty.study(), none, navigator); });
}

QTEST_MAIN(LibraryPanelTest)
#include "librarypanel_test.moc"
