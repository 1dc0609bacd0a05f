// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synopsis/sourcespanel.h"

#include "support/englishplurals.h"
#include "support/hostiletexts.h"
#include "support/namelesswidgets.h"
#include "support/pictures.h"
#include "support/storysample.h"
#include "ui/synopsis/sourcesview.h"
#include "ui/widgets/emptystate.h"

#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

class SourcesPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    static void aClickGoesToThePassage();
    static void everythingGoesByKey();
    static void byArticleAndBack();
    static void saysWhatRestsOnOneReport();
    static void emptyStates();
    static void tellsAReaderEverything();
    static void showsHostileTextsAsTheyAre();
    static void pictures();

private:
    EnglishPlurals m_plurals;
};

namespace
{
Snapshot twoOnOneReport()
{
    SnapshotBuilder builder;
    builder.article(u"001"_s, u"One"_s, u"According to Bloomberg, the bridge was closed on Monday."_s);
    builder.article(u"002"_s, u"Two"_s, u"The bridge was closed on Monday, Bloomberg reported."_s);
    builder.article(u"003"_s, u"Three"_s, u"People familiar with the matter said that the bridge is unsafe."_s);
    return builder.contents();
}

struct Shown {
    explicit Shown(const Snapshot &contents = twoOnOneReport()) : sample(contents)
    {
        panel = std::make_unique<SourcesPanel>(sample.models, navigator);
        panel->resize(700, 360);
        panel->show();
        (void)QTest::qWaitForWindowExposed(panel.get());
        QObject::connect(&navigator, &Navigator::placeWanted, panel.get(),
                         [this](const Location &place) { places.append(place); });
    }

    [[nodiscard]] SourcesView *view() const { return panel->findChild<SourcesView *>(); }
    [[nodiscard]] QAbstractItemModel *model() const { return view()->model(); }
    [[nodiscard]] QString said() const
    {
        QStringList texts;
        for (const QLabel *label : panel->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }

    ComparedSample sample;
    Navigator navigator;
    QList<Location> places;
    std::unique_ptr<SourcesPanel> panel;
};
} // namespace

void SourcesPanelTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCoreApplication::installTranslator(&m_plurals);
    applyTheme(*qApp, ThemeMode::Light);
}

void SourcesPanelTest::aClickGoesToThePassage()
{
    Shown shown;
    const QModelIndex radio = shown.model()->index(0, 0);
    QCOMPARE(radio.data().toString(), u"Bloomberg"_s);
    QVERIFY(shown.view()->isExpanded(radio));
    const QModelIndex passage = shown.model()->index(0, 0, shown.model()->index(1, 0, radio));
    QTest::mouseClick(shown.view()->viewport(), Qt::LeftButton, {}, shown.view()->visualRect(passage).center());
    QCOMPARE(shown.places.size(), 1);
    QCOMPARE(shown.places[0].article, ArticleId{2});
    const QString text = shown.sample.models.texts.version(shown.places[0].version)->version.text;
    QCOMPARE(text.sliced(shown.places[0].span.start, shown.places[0].span.length()), u"Bloomberg"_s);
    QTest::mouseClick(shown.view()->viewport(), Qt::LeftButton, {}, shown.view()->visualRect(radio).center());
    QCOMPARE(shown.places.size(), 1); // it is no article
}

void SourcesPanelTest::everythingGoesByKey()
{
    Shown shown;
    shown.view()->setFocus();
    const QModelIndex radio = shown.model()->index(0, 0);
    shown.view()->setCurrentIndex(radio);
    QTest::keyClick(shown.view(), Qt::Key_Return);
    QVERIFY(!shown.view()->isExpanded(radio));
    QTest::keyClick(shown.view(), Qt::Key_Return);
    QVERIFY(shown.view()->isExpanded(radio));
    QTest::keyClick(shown.view(), Qt::Key_Down);
    QTest::keyClick(shown.view(), Qt::Key_Return); // the article
    QCOMPARE(shown.places.last(), (Location{.article = ArticleId{1}, .span = {}, .version = VersionId{1}}));
    QTest::keyClick(shown.view(), Qt::Key_Down);
    QTest::keyClick(shown.view(), Qt::Key_Return); // its passage
    QVERIFY(!shown.places.last().span.isEmpty());
}

void SourcesPanelTest::byArticleAndBack()
{
    Shown shown;
    auto *button = shown.panel->findChild<QToolButton *>();
    button->click();
    QCOMPARE(shown.model()->rowCount(), 3);
    QCOMPARE(shown.model()->index(0, 0).data().toString(), u"001"_s);
    button->click();
    QCOMPARE(shown.model()->index(0, 0).data().toString(), u"Bloomberg"_s);
}

void SourcesPanelTest::saysWhatRestsOnOneReport()
{
    const Shown shown;
    QVERIFY2(shown.said().contains(u"001 and 002 rest on one report: Bloomberg."_s), qPrintable(shown.said()));
    QVERIFY(shown.said().contains(u"Coverage counts the sources of your claims"_s));
}

void SourcesPanelTest::emptyStates()
{
    QVERIFY(Shown(Snapshot()).said().contains(u"No articles yet"_s));
    SnapshotBuilder builder;
    builder.article(u"001"_s, u"One"_s, u"The bridge is closed."_s);
    const Shown silent(builder.contents());
    QVERIFY2(silent.said().contains(u"No article says whom"_s), qPrintable(silent.said()));
    QVERIFY(!silent.view()->isVisible());
}

void SourcesPanelTest::tellsAReaderEverything()
{
    const Shown shown;
    QCOMPARE(namelessWidgets(*shown.panel), QStringList());
    QVERIFY(shown.model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"named outlet"_s));
}

void SourcesPanelTest::showsHostileTextsAsTheyAre()
{
    SnapshotBuilder builder;
    int number = 0;
    for (const QString &text : hostileTexts()) {
        builder.article(u"%1<b>"_s.arg(number++), text, u"According to Bloomberg, "_s + text);
    }
    Snapshot contents = builder.contents();
    for (qsizetype i = 0; i < contents.articles.size(); ++i) {
        contents.articles[i].outlet = hostileTexts()[i];
    }
    const Shown shown(contents);
    (void)shown.panel->grab();
    for (const QLabel *label : shown.panel->findChildren<QLabel *>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
    }
}

void SourcesPanelTest::pictures()
{
    std::vector<std::unique_ptr<Shown>> kept;
    savePictures(u"sources"_s, 300, [&] { return std::move(kept.emplace_back(std::make_unique<Shown>())->panel); });
}

QTEST_MAIN(SourcesPanelTest)
#include "sourcespanel_test.moc"
