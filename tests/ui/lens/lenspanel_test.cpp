// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lens/lenspanel.h"

#include "study/actions/editwordlist.h"
#include "support/namelesswidgets.h"
#include "support/pictures.h"
#include "support/studyfixture.h"
#include "ui/lens/addtolistmenu.h"
#include "ui/lens/wordlisteditor.h"
#include "ui/shell/navigator.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

class LensPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    static void countsHereAndOnTheDesk();
    static void countsFollowTheLists();
    static void boxesHideKinds();
    static void keysHideKinds();
    static void typingBecomesOneStep();
    static void undoIsFollowed();
    static void listsAreMadeRenamedAndDeleted();
    static void builtInWordsComeBack();
    static void importAddsWords();
    static void tooLongAWordIsTold();
    static void patternsHaveNoList();
    static void selectedWordsGoToAList();
    static void wordsForANewList();
    static void readOnly();
    static void everyWidgetHasAName();
    static void rowsAreSentences();
    static void pictures();
};

namespace
{
// Two articles: Qwen once and twice, Alibaba never and once.
SnapshotBuilder articles()
{
    SnapshotBuilder builder;
    builder.article(u"a"_s, u"First"_s, u"Qwen 3 comes to Hangzhou in April 2025, they say."_s);
    builder.article(u"b"_s, u"Second"_s, u"“Qwen or Qwen?” Alibaba of Hangzhou said."_s);
    return builder;
}

struct Shown {
    explicit Shown(OpenMode mode = OpenMode::ReadWrite)
    {
        const QString file = folder.path(u"s.synoptic"_s);
        if (!Study::create(file, articles().contents(), [this] { return now; }))
            qFatal("no study");
        models = std::make_unique<StudyModels>(*Study::open(file, mode, [this] { return now; }),
                                               folder.path(u"unsaved.jsonl"_s));
        // As the workspace does.
        QObject::connect(models->study.get(), &Study::changed, &lens,
                         [this] { lens.setLists(orEmpty(wordLists(study().store()))); });
        panel = std::make_unique<LensPanel>(*models, lens, navigator);
        view = panel->findChild<QListView *>();
        words = panel->findChild<QPlainTextEdit *>();
        newList = panel->findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly);
        panel->resize(320, 700);
        panel->show();
        panel->activateWindow();
        (void)QTest::qWaitForWindowActive(panel.get());
    }
    Q_DISABLE_COPY_MOVE(Shown) // the clock points here

    [[nodiscard]] Study &study() const { return *models->study; }
    [[nodiscard]] QModelIndex row(const QString &title) const
    {
        const auto found =
            view->model()->match(view->model()->index(0, 0), Qt::DisplayRole, title, 1, Qt::MatchExactly);
        return found.value(0);
    }
    // "here/desk"; waits for the worker.
    [[nodiscard]] QString counts(const QString &title) const
    {
        const auto text = [&] {
            return row(title).data(LensKindList::HereRole).toString() + u'/' +
                   row(title).data(LensKindList::DeskRole).toString();
        };
        (void)QTest::qWaitFor([&] { return !text().contains(QChar(0x2026)); });
        return text();
    }
    void choose(const QString &title) { view->setCurrentIndex(row(title)); }
    void type(const QString &text)
    {
        words->setFocus();
        words->moveCursor(QTextCursor::End);
        for (const QChar character : text) {
            if (character == u'\n')
                QTest::keyClick(words, Qt::Key_Return);
            else
                QTest::keyClicks(words, QString(character));
        }
    }
    void leaveEditor() const { view->setFocus(); }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : panel->findChildren<QPushButton *>()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }
    [[nodiscard]] QStringList lists() const
    {
        QStringList told;
        for (const WordList &list : orEmpty(wordLists(study().store())))
            told.append(list.name + u": "_s + list.words.join(u", "_s));
        return told;
    }

    TemporaryFolder folder;
    qint64 now = 1'743'580'800'000;
    Lens lens;
    Navigator navigator;
    std::unique_ptr<StudyModels> models;
    std::unique_ptr<LensPanel> panel;
    QListView *view = nullptr;
    QPlainTextEdit *words = nullptr;
    QLineEdit *newList = nullptr;
};
} // namespace

void LensPanelTest::initTestCase()
{
    applyTheme(*qApp, ThemeMode::Light);
}

void LensPanelTest::countsHereAndOnTheDesk()
{
    Shown shown;
    const QAbstractItemModelTester tester(shown.view->model());
    QCOMPARE(shown.counts(u"Models"_s), u"/3"_s); // no article has the caret
    shown.navigator.selectArticle(ArticleId{1});
    QCOMPARE(shown.counts(u"Models"_s), u"1/3"_s);
    QCOMPARE(shown.counts(u"Quotations"_s), u"0/1"_s);
    shown.navigator.selectArticle(ArticleId{2});
    QCOMPARE(shown.counts(u"Models"_s), u"2/3"_s);
    shown.models->articles.setOnDesk(ArticleId{1}, false);
    QCOMPARE(shown.counts(u"Models"_s), u"2/2"_s);
    QCOMPARE(shown.counts(u"Dates"_s), u"0/0"_s);
}

void LensPanelTest::countsFollowTheLists()
{
    Shown shown;
    QCOMPARE(shown.counts(u"Models"_s), u"/3"_s);
    QVERIFY(setWords(shown.study(), u"models"_s, {u"Hangzhou"_s}));
    QCOMPARE(shown.counts(u"Models"_s), u"/2"_s);
    QVERIFY(shown.study().undo());
    QCOMPARE(shown.counts(u"Models"_s), u"/3"_s);
    QVERIFY(addWordList(shown.study(), u"Towns"_s, {u"Hangzhou"_s, u"April 2025"_s}, {}));
    QCOMPARE(shown.counts(u"Towns"_s), u"/3"_s);
}

void LensPanelTest::boxesHideKinds()
{
    Shown shown;
    const QRect row = shown.view->visualRect(shown.row(u"Dates"_s));
    const QPoint box(row.left() + row.height() / 2, row.center().y());
    QTest::mouseClick(shown.view->viewport(), Qt::LeftButton, {}, box);
    QCOMPARE(shown.lens.hidden(), QSet<QString>{u"Date"_s});
    QCOMPARE(shown.row(u"Dates"_s).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QTest::mouseClick(shown.view->viewport(), Qt::LeftButton, {}, box);
    QCOMPARE(shown.lens.hidden(), QSet<QString>());
    QTest::mouseClick(shown.view->viewport(), Qt::LeftButton, {}, row.center()); // its name only chooses it
    QCOMPARE(shown.lens.hidden(), QSet<QString>());
}

void LensPanelTest::keysHideKinds()
{
    Shown shown;
    shown.view->setFocus();
    QTest::keyClick(shown.view, Qt::Key_Down);
    QTest::keyClick(shown.view, Qt::Key_Space);
    QCOMPARE(shown.lens.hidden(), QSet<QString>{u"Company"_s});
}

void LensPanelTest::typingBecomesOneStep()
{
    Shown shown;
    shown.choose(u"People"_s);
    shown.type(u"Ada Osei\nBo"_s);
    QCOMPARE(shown.lists(), QStringList()); // not at each key
    shown.leaveEditor();
    QCOMPARE(shown.lists(), QStringList(u"people: Ada Osei, Bo"_s));
    QVERIFY(shown.study().undo());
    QCOMPARE(shown.lists(), QStringList());
    QCOMPARE(shown.words->toPlainText(), QString());
}

void LensPanelTest::undoIsFollowed()
{
    Shown shown;
    shown.choose(u"People"_s);
    shown.type(u"Ada"_s);
    QVERIFY(shown.panel->flush());
    shown.now += 5000;
    shown.type(u"\nBo"_s);
    shown.choose(u"Dates"_s); // another kind stores it too
    QCOMPARE(shown.lists(), QStringList(u"people: Ada, Bo"_s));
    shown.choose(u"People"_s);
    QCOMPARE(shown.words->toPlainText(), u"Ada\nBo"_s);
    QVERIFY(shown.study().undo());
    QCOMPARE(shown.words->toPlainText(), u"Ada"_s);
}

void LensPanelTest::listsAreMadeRenamedAndDeleted()
{
    Shown shown;
    const QSignalSpy failed(shown.panel.get(), &LensPanel::failed);
    QTest::keyClicks(shown.newList, u"Towns"_s);
    QTest::keyClick(shown.newList, Qt::Key_Return);
    QCOMPARE(shown.lists(), QStringList(u"Towns: "_s));
    QCOMPARE(shown.view->currentIndex(), shown.row(u"Towns"_s));
    QTest::keyClicks(shown.newList, u"models"_s); // the program's
    QTest::keyClick(shown.newList, Qt::Key_Return);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(shown.newList->text(), u"models"_s);

    shown.view->setFocus();
    QTest::keyClick(shown.view, Qt::Key_F2);
    auto *editor = shown.view->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->setText(u"Cities"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QVERIFY(QTest::qWaitFor([&] { return shown.lists() == QStringList(u"Cities: "_s); }));
    QCOMPARE(shown.view->currentIndex(), shown.row(u"Cities"_s));

    QTest::keyClick(shown.view, Qt::Key_Delete);
    QCOMPARE(shown.lists(), QStringList());
    QVERIFY(!shown.row(u"Cities"_s).isValid());
    QVERIFY(shown.view->currentIndex().isValid());
    QVERIFY(shown.study().undo());
    QVERIFY(shown.row(u"Cities"_s).isValid());
}

void LensPanelTest::builtInWordsComeBack()
{
    Shown shown;
    shown.choose(u"Models"_s);
    const QString brought = shown.words->toPlainText();
    QVERIFY(brought.contains(u"Qwen"_s));
    QVERIFY(!shown.button(u"Built-in words"_s)->isVisible());
    shown.type(u"\nBorealis"_s);
    QVERIFY(shown.panel->flush());
    QVERIFY(shown.button(u"Built-in words"_s)->isVisible());
    QTest::keyClick(shown.view, Qt::Key_Delete); // deletes own lists only
    QCOMPARE(shown.lists().size(), 1);
    shown.button(u"Built-in words"_s)->click();
    QCOMPARE(shown.lists(), QStringList());
    QCOMPARE(shown.words->toPlainText(), brought);
}

void LensPanelTest::importAddsWords()
{
    Shown shown;
    const QSignalSpy failed(shown.panel.get(), &LensPanel::failed);
    shown.choose(u"People"_s);
    shown.type(u"Ada"_s);
    auto *editor = shown.panel->findChild<WordListEditor *>();
    editor->importFile(shown.folder.write(u"names.txt"_s, "Bo\r\nAda\r\n\r\n\xE9\x80\x9A\xE4\xB9\x89\r\n"));
    QCOMPARE(shown.lists(), QStringList(u"people: Ada, Bo, 通义"_s));
    editor->importFile(shown.folder.path(u"nothing.txt"_s));
    editor->importFile(shown.folder.write(u"broken.txt"_s, "\xFF\xFE\xFF"));
    QCOMPARE(failed.size(), 2);
    QCOMPARE(shown.lists().size(), 1);
}

void LensPanelTest::tooLongAWordIsTold()
{
    Shown shown;
    const QSignalSpy failed(shown.panel.get(), &LensPanel::failed);
    shown.choose(u"People"_s);
    shown.words->setPlainText(QString(300, u'x'));
    QVERIFY(!shown.panel->flush());
    QCOMPARE(failed.size(), 1);
    QCOMPARE(shown.words->toPlainText().size(), 300); // to be mended
    QCOMPARE(shown.lists(), QStringList());
    shown.words->setPlainText(u"x"_s);
    QVERIFY(shown.panel->flush());
}

void LensPanelTest::patternsHaveNoList()
{
    Shown shown;
    shown.choose(u"Figures"_s);
    QVERIFY(!shown.words->isVisible());
    shown.choose(u"Outlets"_s);
    QVERIFY(shown.words->isVisible());
}

void LensPanelTest::selectedWordsGoToAList()
{
    Shown shown;
    QString selected;
    AddToListMenu menu(shown.study(), shown.lens, [&] { return selected; });
    emit menu.aboutToShow();
    QCOMPARE(menu.actions().size(), 1);
    QVERIFY(!menu.actions().first()->isEnabled());
    selected = u"the  harbour"_s;
    emit menu.aboutToShow();
    const auto entry = [&](const QString &title) {
        const QList<QAction *> actions = menu.actions();
        return *std::ranges::find(actions, title, &QAction::text);
    };
    entry(u"People"_s)->trigger();
    QCOMPARE(shown.lists(), QStringList(u"people: the harbour"_s));
    emit menu.aboutToShow();
    QVERIFY(!entry(u"People"_s)->isEnabled());
    entry(u"Models"_s)->trigger(); // to the words that the program brings
    QCOMPARE(shown.lens.engine().words(u"models"_s).last(), selected.simplified());
    QVERIFY(shown.lens.engine().words(u"models"_s).contains(u"Qwen"_s));
    QVERIFY(shown.study().undo());
    QCOMPARE(shown.lists().size(), 1);
}

void LensPanelTest::wordsForANewList()
{
    Shown shown;
    AddToListMenu menu(shown.study(), shown.lens, [] { return u"the harbour"_s; });
    connect(&menu, &AddToListMenu::newListWanted, shown.panel.get(), &LensPanel::beginList);
    emit menu.aboutToShow();
    menu.actions().last()->trigger();
    QVERIFY(shown.newList->hasFocus());
    QTest::keyClicks(shown.newList, u"Places"_s);
    QTest::keyClick(shown.newList, Qt::Key_Return);
    QCOMPARE(shown.lists(), QStringList(u"Places: the harbour"_s));
}

void LensPanelTest::readOnly()
{
    Shown shown(OpenMode::ReadOnly);
    QVERIFY(!shown.newList->isEnabled());
    shown.choose(u"Models"_s);
    QVERIFY(shown.words->isReadOnly());
    QVERIFY(!shown.button(u"Import…"_s)->isEnabled());
    QTest::keyClick(shown.view, Qt::Key_Space); // what is shown is no part of the study
    QCOMPARE(shown.lens.hidden(), QSet<QString>{u"Model"_s});
}

void LensPanelTest::everyWidgetHasAName()
{
    const Shown shown;
    QCOMPARE(namelessWidgets(*shown.panel), QStringList());
}

void LensPanelTest::rowsAreSentences()
{
    Shown shown;
    shown.navigator.selectArticle(ArticleId{2});
    (void)shown.counts(u"Outlets"_s);
    QCOMPARE(shown.row(u"Models"_s).data(Qt::AccessibleTextRole).toString(),
             u"Models, coloured, 2 in this article, 3 on the desk"_s);
    QCOMPARE(shown.row(u"Outlets"_s).data(Qt::AccessibleTextRole).toString(),
             u"Outlets, slanted, 0 in this article, 0 on the desk"_s);
}

// Both themes, narrow and wide: "lens-panel-…" in <build>/pictures.
void LensPanelTest::pictures()
{
    Shown shown;
    for (const QString &name : {u"Places & harbours"_s, u"Rumours"_s, u"Words of doubt"_s})
        QVERIFY(addWordList(shown.study(), name, {u"Hangzhou"_s, u"New York"_s}, {}));
    shown.lens.setHidden({u"Figure"_s});
    shown.navigator.selectArticle(ArticleId{1});
    (void)shown.counts(u"Models"_s);
    savePictures(u"lens-panel"_s, 720, [&]() -> std::unique_ptr<QWidget> {
        const bool dark = themeOf(qApp->palette()).dark;
        shown.lens.setColorScheme(dark ? Qt::ColorScheme::Dark : Qt::ColorScheme::Light);
        auto panel = std::make_unique<LensPanel>(*shown.models, shown.lens, shown.navigator);
        auto *view = panel->findChild<QListView *>();
        view->setCurrentIndex(view->model()->index(10, 0));
        (void)QTest::qWaitFor([&] {
            return view->model()->index(0, 0).data(LensKindList::DeskRole).toString() != QString(QChar(0x2026));
        });
        return panel;
    });
}

QTEST_MAIN(LensPanelTest)
#include "lenspanel_test.moc"
