// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotation/agreementpanel.h"

#include "study/actions/addhighlight.h"
#include "support/englishplurals.h"
#include "support/namelesswidgets.h"
#include "support/pictures.h"
#include "support/studyfixture.h"
#include "ui/annotation/agreementwords.h"
#include "ui/widgets/emptystate.h"

#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

class AgreementPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    static void readings();
    static void showsFiguresForEachTag();
    static void differencesOfTheChosenTag();
    static void clickAndEnterGoToThePlace();
    static void followsTheStudy();
    static void oneAnalystIsNotCompared();
    static void nothingReadByBoth();
    static void listsConflicts();
    static void everyWidgetHasAName();
    static void pictures();

private:
    EnglishPlurals m_plurals;
};

namespace
{
const QString flood = u"🚀 The bridge closed on Tuesday. Officials expect it to open again in May.\n\nNobody was hurt, "
                      "the mayor said, and <b>nobody</b> was missing."_s;

struct Sketch {
    SnapshotBuilder builder;
    ArticleId article = builder.article(u"001"_s, u"Bridge closed"_s, flood);
    ArticleId other = builder.article(u"002"_s, u"Repairs"_s, u"Repairs may cost 3 million."_s);
    TagId timing = builder.tag(u"timing"_s, u"sand"_s);
    TagId people = builder.tag(u"people"_s, u"mint"_s);
    QStringList authors;

    void mark(const QString &author, const QString &quote, TagId tag)
    {
        builder.highlight(article, quote, {tag});
        authors.append(author);
    }

    static Sketch two()
    {
        Sketch sketch;
        sketch.mark(u"Ann"_s, u"closed on Tuesday"_s, sketch.timing);
        sketch.mark(u"Ann"_s, u"open again in May"_s, sketch.timing);
        sketch.mark(u"Ann"_s, u"the mayor"_s, sketch.people);
        sketch.mark(u"Bea"_s, u"on Tuesday"_s, sketch.timing);
        sketch.mark(u"Bea"_s, u"open again in May"_s, sketch.timing);
        sketch.mark(u"Bea"_s, u"the mayor"_s, sketch.people);
        sketch.mark(u"Bea"_s, u"<b>nobody</b>"_s, sketch.people);
        return sketch;
    }
};

// The panel with all that it stands on, shown.
struct Shown {
    explicit Shown(const Sketch &sketch) : fixture(sketch.builder)
    {
        const auto rows = fixture.study().store().table<Highlight>().select(u"ORDER BY id"_s);
        const auto named = fixture.study().edit(u"Name"_s, [&](Edit &edit) -> Result<void> {
            for (qsizetype i = 0; i < sketch.authors.size(); ++i) {
                Highlight row = (*rows)[i];
                row.author = sketch.authors[i];
                if (const Result<void> done = edit.update(row); !done)
                    return done;
            }
            return {};
        });
        if (!named)
            qFatal("no authors");
        panel = std::make_unique<AgreementPanel>(fixture.study(), texts, navigator);
        compared = std::make_unique<QSignalSpy>(panel.get(), &AgreementPanel::compared);
        panel->resize(420, 600);
        panel->show();
        (void)QTest::qWaitForWindowExposed(panel.get());
    }

    // For the next figures.
    void wait() const
    {
        QVERIFY(QTest::qWaitFor([this] { return !compared->isEmpty(); }));
        compared->clear();
    }
    [[nodiscard]] QTreeWidget *table() const { return panel->findChild<QTreeWidget *>(); }
    [[nodiscard]] QListWidget *list(const QString &name) const
    {
        for (QListWidget *found : panel->findChildren<QListWidget *>()) {
            if (found->accessibleName() == name)
                return found;
        }
        return nullptr;
    }
    [[nodiscard]] QListWidget *differences() const { return list(AgreementPanel::tr("Where they differ")); }
    [[nodiscard]] QListWidget *conflicts() const { return list(AgreementPanel::tr("Conflicts of the merge")); }

    StudyFixture fixture;
    VersionTexts texts{fixture.study()};
    Navigator navigator;
    std::unique_ptr<AgreementPanel> panel;
    std::unique_ptr<QSignalSpy> compared;
};
} // namespace

void AgreementPanelTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCoreApplication::installTranslator(&m_plurals);
    applyTheme(*qApp, ThemeMode::Light);
}

void AgreementPanelTest::readings()
{
    QCOMPARE(kappaReading(-0.1), u"less than chance"_s);
    QCOMPARE(kappaReading(0.0), u"slight"_s);
    QCOMPARE(kappaReading(0.41), u"moderate"_s);
    QCOMPARE(kappaReading(0.8), u"substantial"_s);
    QCOMPARE(kappaReading(1.0), u"almost perfect"_s);
    QCOMPARE(kappaReading(std::nullopt), u"not defined"_s);
    QCOMPARE(alphaReading(0.8), u"reliable"_s);
    QCOMPARE(alphaReading(0.7), u"enough for tentative conclusions"_s);
    QCOMPARE(alphaReading(0.6), u"too little to conclude from"_s);
    QCOMPARE(coefficientWords(0.7286), u"0.73"_s);
    QCOMPARE(agreementShareWords(0.8591), u"85.9\u00A0%"_s);
}

void AgreementPanelTest::showsFiguresForEachTag()
{
    const Shown shown(Sketch::two());
    shown.wait();
    const QTreeWidget *table = shown.table();
    QCOMPARE(table->topLevelItemCount(), 3);
    QCOMPARE(table->headerItem()->text(1), u"Ann"_s);
    QCOMPARE(table->headerItem()->text(2), u"Bea"_s);
    const QTreeWidgetItem *timing = table->topLevelItem(1);
    QCOMPARE(timing->text(0), u"timing"_s);
    QCOMPARE(timing->text(1), u"2"_s);
    const AnalystComparison found = compareAnalysts(*shown.fixture.openReadOnly()->store().snapshot(), u"Ann"_s, u"Bea"_s);
    QCOMPARE(timing->text(3), agreementShareWords(found.tags[1].figures.points.observed()));
    QCOMPARE(timing->text(4), coefficientWords(found.tags[1].figures.kappa));
    QCOMPARE(timing->text(5), coefficientWords(found.tags[1].figures.alpha));
    QVERIFY(timing->data(0, Qt::AccessibleTextRole).toString().contains(u"kappa"_s));
    QVERIFY(!shown.conflicts()->isVisible());
}

void AgreementPanelTest::differencesOfTheChosenTag()
{
    const Shown shown(Sketch::two());
    shown.wait();
    QCOMPARE(shown.differences()->count(), 2); // of any highlight
    shown.table()->setCurrentItem(shown.table()->topLevelItem(1));
    QCOMPARE(shown.differences()->count(), 1);
    QCOMPARE(shown.differences()->item(0)->text(), u"001 · timing\nAnn: “closed on Tuesday”\nBea: “on Tuesday”"_s);
    shown.table()->setCurrentItem(shown.table()->topLevelItem(2));
    QCOMPARE(shown.differences()->item(0)->text(), u"001 · people\nAnn: nothing\nBea: “<b>nobody</b>”"_s);
}

void AgreementPanelTest::clickAndEnterGoToThePlace()
{
    const Shown shown(Sketch::two());
    shown.wait();
    QList<Location> places;
    connect(&shown.navigator, &Navigator::placeWanted, shown.panel.get(),
            [&](const Location &place) { places.append(place); });
    const qsizetype start = flood.indexOf(u"closed on Tuesday"_s);
    const Location first{.article = {1}, .span = {.start = start, .end = start + 17}};
    QListWidget *list = shown.differences();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
    QCOMPARE(places, QList{first});
    list->setFocus();
    list->setCurrentRow(1);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(places.size(), 2);
    QCOMPARE(flood.sliced(places[1].span.start, places[1].span.length()), u"<b>nobody</b>"_s);
}

void AgreementPanelTest::followsTheStudy()
{
    Shown shown(Sketch::two());
    shown.wait();
    shown.table()->setCurrentItem(shown.table()->topLevelItem(2));
    QVERIFY(removeHighlights(shown.fixture.study(), {HighlightId{7}}));
    shown.wait();
    QCOMPARE(shown.table()->currentItem()->text(0), u"people"_s); // where the reader was
    QCOMPARE(shown.table()->currentItem()->text(4), u"1.00"_s);
    QCOMPARE(shown.differences()->item(0)->text(), AgreementPanel::tr("They differ nowhere."));
}

void AgreementPanelTest::oneAnalystIsNotCompared()
{
    Sketch sketch;
    sketch.mark(u"Ann"_s, u"closed on Tuesday"_s, sketch.timing);
    const Shown shown(sketch);
    QVERIFY(shown.table()->isHidden());
    const auto *empty = shown.panel->findChild<EmptyState *>();
    QVERIFY(!empty->isHidden());
    QVERIFY(empty->accessibleName().startsWith(u"Only one analyst"_s));
    const QSignalSpy wanted(shown.panel.get(), &AgreementPanel::mergeWanted);
    empty->findChild<QPushButton *>()->click();
    QCOMPARE(wanted.size(), 1);
}

void AgreementPanelTest::nothingReadByBoth()
{
    Sketch sketch;
    sketch.mark(u"Ann"_s, u"closed on Tuesday"_s, sketch.timing);
    sketch.builder.highlight(sketch.other, u"3 million"_s);
    sketch.authors.append(u"Bea"_s);
    const Shown shown(sketch);
    shown.wait();
    QVERIFY(shown.table()->isHidden());
    QVERIFY(shown.panel->findChild<EmptyState *>()->accessibleName().contains(u"not read the same text"_s));
    QVERIFY(!shown.panel->findChild<QComboBox *>()->isHidden());
}

void AgreementPanelTest::listsConflicts()
{
    const Shown shown(Sketch::two());
    shown.wait();
    shown.panel->showConflicts(
        {{.kind = MergeKind::Note,
          .field = "text"_L1,
          .ours = u"Which?"_s,
          .theirs = u"<i>This</i> one"_s,
          .where = u"001"_s,
          .passage = {1}},
         {.kind = MergeKind::Tag, .field = "colour"_L1, .ours = u"sand"_s, .theirs = u"mint"_s, .where = u"timing"_s}});
    QListWidget *list = shown.conflicts();
    QVERIFY(list->isVisible());
    QCOMPARE(list->count(), 2);
    QCOMPARE(list->item(0)->text(), u"001 · Note: text\nours: Which?\ntheirs: <i>This</i> one"_s);
    QList<Location> places;
    connect(&shown.navigator, &Navigator::placeWanted, shown.panel.get(),
            [&](const Location &place) { places.append(place); });
    list->setFocus();
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(places.size(), 1);
    QCOMPARE(flood.sliced(places[0].span.start, places[0].span.length()), u"closed on Tuesday"_s);
    list->setCurrentRow(1); // is about no words
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(places.size(), 1);
    shown.panel->findChild<QToolButton *>()->click();
    QVERIFY(!list->isVisible());
}

void AgreementPanelTest::everyWidgetHasAName()
{
    const Shown shown(Sketch::two());
    shown.wait();
    QCOMPARE(namelessWidgets(*shown.panel), QStringList());
}

void AgreementPanelTest::pictures()
{
    Shown two(Sketch::two());
    two.wait();
    const auto panel = [&](const QList<MergeConflict> &conflicts) {
        auto made = std::make_unique<AgreementPanel>(two.fixture.study(), two.texts, two.navigator);
        made->showConflicts(conflicts);
        made->setAttribute(Qt::WA_DontShowOnScreen);
        QSignalSpy compared(made.get(), &AgreementPanel::compared);
        made->show();
        (void)QTest::qWaitFor([&] { return !compared.isEmpty(); });
        return made;
    };
    savePictures(u"agreement"_s, 460, [&] { return panel({}); });
    savePictures(u"agreement-conflicts"_s, 620, [&] {
        return panel({{.kind = MergeKind::Note,
                       .field = "text"_L1,
                       .ours = u"Which Tuesday?"_s,
                       .theirs = u"The first of April, says the railway."_s,
                       .where = u"001"_s,
                       .passage = {1}}});
    });
    const auto wide = panel({});
    wide->resize(900, 260);
    QApplication::processEvents();
    wide->grab().save(QStringLiteral(SYNOPTIC_BINARY_DIR "/pictures/agreement-wide.png"));
    Sketch one;
    one.mark(u"Ann"_s, u"closed on Tuesday"_s, one.timing);
    Shown alone(one);
    savePictures(u"agreement-empty"_s, 160,
                 [&] { return std::make_unique<AgreementPanel>(alone.fixture.study(), alone.texts, alone.navigator); });
}

QTEST_MAIN(AgreementPanelTest)
#include "agreementpanel_test.moc"
