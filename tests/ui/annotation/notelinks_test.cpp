// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/linkchoices.h"
#include "study/actions/addhighlight.h"
#include "support/studyfixture.h"
#include "ui/annotation/noteeditor.h"
#include "ui/annotation/notepanel.h"
#include "ui/annotation/othernotes.h"
#include "ui/shell/navigator.h"
#include "ui/shell/theme.h"
#include "ui/widgets/quietlabel.h"

#include <QClipboard>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace Qt::StringLiterals;

// Links in notes, notes of others, and what is too long for a note.
class NoteLinksTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    static void clickFollows();
    static void dragAndGoneDoNotFollow();
    static void keyFollows();
    static void goneIsStruckOut();
    static void wordsInBracketsAreAnEventByTitle();
    static void bracketsOpenTheChoices();
    static void choicesAreFound_data();
    static void choicesAreFound();
    static void choicesFollowTheStudy();
    static void manyHighlightsDoNotBlock();
    static void enormousPasteIsRefused();
    static void othersAreShownBelow();
    static void othersAreNeverWrittenOn();
    static void askedForByName();
};

namespace
{
struct Shown {
    explicit Shown(const SnapshotBuilder &builder) : fixture(builder)
    {
        panel->resize(400, 400);
        panel->show();
        panel->activateWindow();
        panel->setFocus();
    }

    [[nodiscard]] NoteEditor *editor() const { return panel->findChildren<NoteEditor *>()[0]; }
    [[nodiscard]] OtherNotes *others() const { return panel->findChild<OtherNotes *>(); }
    [[nodiscard]] QString heading() const { return panel->findChildren<QuietLabel *>()[1]->text(); }
    [[nodiscard]] QString state() const { return panel->findChildren<QuietLabel *>()[2]->text(); }
    [[nodiscard]] QListView *choices() const { return editor()->findChild<QListView *>(); }
    void write(const QString &text)
    {
        if (!writeNote(fixture.study(), {}, text))
            qFatal("not written");
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QPoint pointAt(const QString &words) const
    {
        QTextCursor cursor(editor()->document());
        cursor.setPosition(int(editor()->text().indexOf(words)));
        const QRect left = editor()->cursorRect(cursor);
        return left.center() + QPoint(3, 0);
    }
    void click(const QString &words, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::mouseClick(editor()->viewport(), Qt::LeftButton, modifiers, pointAt(words));
        QCoreApplication::processEvents();
    }

    mutable StudyFixture fixture;
    VersionTexts texts{fixture.study()};
    HighlightList highlights{fixture.study(), texts};
    Navigator navigator;
    std::unique_ptr<NotePanel> panel =
        std::make_unique<NotePanel>(fixture.study(), highlights, navigator, NotePanel::Highlighter());
};

QString uuidOf(const Shown &shown, HighlightId id)
{
    return shown.highlights.find(id)->highlight.uuid;
}

QStringList answers(LinkChoices &choices, const QString &words)
{
    const QSignalSpy ready(&choices, &LinkChoices::ready);
    choices.ask(words);
    if (!QTest::qWaitFor([&] { return ready.size() > 0; }))
        qFatal("no answer");
    QStringList shown;
    for (int row = 0; row < choices.rowCount(); ++row) {
        shown.append(choices.index(row).data().toString());
    }
    return shown;
}
} // namespace

void NoteLinksTest::initTestCase()
{
    applyTheme(*qApp, ThemeMode::Light);
}

void NoteLinksTest::clickFollows()
{
    const SampleStudy sample;
    Shown shown(sample.builder);
    const QSignalSpy places(&shown.navigator, &Navigator::placeWanted);
    const QSignalSpy events(&shown.navigator, &Navigator::eventWanted);
    shown.write(
        u"A [[article:001|paper]], [[event:reopening]]\n[[highlight:%1|june]] plain"_s.arg(uuidOf(shown, sample.june)));
    shown.click(u"plain"_s);
    QCOMPARE(places.size() + events.size(), 0);
    shown.click(u"paper"_s);
    QCOMPARE(places.size(), 1);
    QCOMPARE(places[0][0].value<Location>().article, sample.cost);
    shown.click(u"june"_s, Qt::ControlModifier);
    QCOMPARE(shown.navigator.highlight(), sample.june);
    QCOMPARE(places.size(), 2);
    shown.navigator.selectHighlight({});
    shown.click(u"reopening"_s);
    QCOMPARE(events.size(), 1);
    QCOMPARE(shown.navigator.event(), sample.reopening);
}

void NoteLinksTest::dragAndGoneDoNotFollow()
{
    const SampleStudy sample;
    Shown shown(sample.builder);
    const QSignalSpy places(&shown.navigator, &Navigator::placeWanted);
    shown.write(u"[[article:001|paper]] [[article:009|gone]] http://example.org"_s);
    QWidget *viewport = shown.editor()->viewport();
    QTest::mousePress(viewport, Qt::LeftButton, {}, shown.pointAt(u"article:001"_s));
    QTest::mouseMove(viewport, shown.pointAt(u"paper"_s));
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, shown.pointAt(u"paper"_s));
    shown.click(u"gone"_s);
    shown.click(u"example"_s, Qt::ControlModifier);
    QCoreApplication::processEvents();
    QCOMPARE(places.size(), 0);
}

void NoteLinksTest::keyFollows()
{
    const SampleStudy sample;
    Shown shown(sample.builder);
    const QSignalSpy places(&shown.navigator, &Navigator::placeWanted);
    shown.write(u"See [[article:001|paper]]."_s);
    QTextCursor cursor = shown.editor()->textCursor();
    cursor.setPosition(2);
    shown.editor()->setTextCursor(cursor);
    QTest::keyClick(shown.editor(), Qt::Key_Return, Qt::ControlModifier);
    cursor.setPosition(8);
    shown.editor()->setTextCursor(cursor);
    QTest::keyClick(shown.editor(), Qt::Key_Return, Qt::ControlModifier);
    QCoreApplication::processEvents();
    QCOMPARE(places.size(), 1);
    QCOMPARE(shown.editor()->text(), u"See [[article:001|paper]]."_s);
}

void NoteLinksTest::goneIsStruckOut()
{
    const SampleStudy sample;
    Shown shown(sample.builder);
    shown.write(u"[[highlight:%1|june]]"_s.arg(uuidOf(shown, sample.june)));
    const auto last = [&] { return shown.editor()->extraSelections().last(); };
    QCOMPARE(last().cursor.selectedText(), u"june"_s);
    QVERIFY(last().format.fontUnderline() && !last().format.fontStrikeOut());
    QVERIFY(removeHighlights(shown.fixture.study(), {sample.june}));
    QCoreApplication::processEvents();
    QVERIFY(last().format.fontStrikeOut() && !last().format.fontUnderline());
    QVERIFY(shown.fixture.study().undo());
    QCoreApplication::processEvents();
    QVERIFY(last().format.fontUnderline());
}

void NoteLinksTest::wordsInBracketsAreAnEventByTitle()
{
    const SampleStudy sample;
    Shown shown(sample.builder);
    shown.write(u"[[The bridge opens again]] and [[something else]]"_s);
    QCOMPARE(shown.editor()->extraSelections().size(), 1);
    shown.click(u"bridge"_s);
    QCOMPARE(shown.navigator.event(), sample.reopening);
}

void NoteLinksTest::bracketsOpenTheChoices()
{
    const SampleStudy sample;
    Shown shown(sample.builder);
    QVERIFY(QTest::qWaitForWindowActive(shown.panel.get()));
    QTest::keyClicks(shown.editor(), u"See [["_s);
    QVERIFY(QTest::qWaitFor([&] { return shown.choices()->isVisible(); }));
    QTest::keyClicks(shown.editor(), u"OPENS agAIN"_s);
    QVERIFY(QTest::qWaitFor([&] { return shown.choices()->model()->rowCount() == 1; }));
    QTest::keyClick(shown.editor(), Qt::Key_Return);
    QCOMPARE(shown.editor()->text(), u"See [[event:reopening|The bridge opens again]]"_s);
    QVERIFY(!shown.choices()->isVisible());
    QTest::keyClicks(shown.editor(), u" [[jun"_s);
    QVERIFY(QTest::qWaitFor([&] { return shown.choices()->isVisible(); }));
    QTest::keyClick(shown.editor(), Qt::Key_Escape);
    QVERIFY(!shown.choices()->isVisible());
    QVERIFY(shown.editor()->text().endsWith(u"[[jun"_s));
    QTest::keyClicks(shown.editor(), u"e"_s);
    QVERIFY(QTest::qWaitFor([&] { return shown.choices()->isVisible(); }));
    QTest::keyClick(shown.editor(), Qt::Key_Tab);
    QVERIFY(shown.editor()->text().endsWith(u"[[highlight:%1|until June]]"_s.arg(uuidOf(shown, sample.june))));
}

void NoteLinksTest::choicesAreFound_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("highlight") << u"May expect"_s << QStringList{u"000 · “expect it to open again in May”"_s};
    QTest::newRow("article") << u"MILLIONS repairs"_s << QStringList{u"Article · 001 Repairs to cost millions"_s};
    QTest::newRow("none") << u"nowhere"_s << QStringList();
}

void NoteLinksTest::choicesAreFound()
{
    QFETCH(const QString, words);
    QFETCH(const QStringList, expected);
    const SampleStudy sample;
    Shown shown(sample.builder);
    LinkChoices choices(shown.fixture.study(), shown.highlights);
    QCOMPARE(answers(choices, words), expected);
    QCOMPARE(answers(choices, {}).size(), 7);
}

void NoteLinksTest::choicesFollowTheStudy()
{
    const SampleStudy sample;
    Shown shown(sample.builder);
    LinkChoices choices(shown.fixture.study(), shown.highlights);
    QCOMPARE(answers(choices, u"june"_s).size(), 1);
    QVERIFY(removeHighlights(shown.fixture.study(), {sample.june}));
    QCOMPARE(answers(choices, u"june"_s).size(), 0);
}

void NoteLinksTest::manyHighlightsDoNotBlock()
{
    SnapshotBuilder builder;
    const ArticleId article = builder.article(u"000"_s, u"Title"_s, u"One and two."_s);
    for (int i = 0; i < 500; ++i) {
        builder.highlight(article, i % 2 == 0 ? u"One"_s : u"two"_s);
    }
    Shown shown(builder);
    LinkChoices choices(shown.fixture.study(), shown.highlights);
    const QSignalSpy ready(&choices, &LinkChoices::ready);
    choices.ask(u"one"_s);
    choices.ask(u"two"_s); // the newest question wins
    QVERIFY(QTest::qWaitFor([&] { return choices.index(0).data().toString() == u"000 · “two”"_s; }));
    QCOMPARE(choices.rowCount(), int(LinkChoices::most));
    QVERIFY(!ready.isEmpty());
}

void NoteLinksTest::enormousPasteIsRefused()
{
    const SampleStudy sample;
    Shown shown(sample.builder);
    shown.write(u"Before."_s);
    const QString enormous(10'000'000, u'x');
    QGuiApplication::clipboard()->setText(enormous);
    shown.editor()->paste();
    QCOMPARE(shown.editor()->text(), u"Before."_s);
    QVERIFY(shown.state().startsWith(u"not pasted: "_s));
    QCOMPARE(QGuiApplication::clipboard()->text().size(), enormous.size());
    QVERIFY(shown.panel->flush());
    QGuiApplication::clipboard()->setText(u" After."_s);
    shown.editor()->paste();
    QCOMPARE(shown.editor()->text(), u"Before. After."_s);
    QVERIFY(!shown.state().startsWith(u"not pasted"_s));
}

void NoteLinksTest::othersAreShownBelow()
{
    SampleStudy sample;
    sample.builder.note(Note{.highlight = sample.may, .text = u"See [[event:reopening]]."_s, .author = u"Ann"_s});
    Shown shown(sample.builder);
    QVERIFY(!shown.others()->isVisible());
    shown.navigator.selectHighlight(sample.may);
    QCOMPARE(shown.editor()->text(), u"Who *expects* this?"_s);
    QVERIFY(shown.others()->isVisible());
    const NoteEditor *text = shown.others()->text();
    QVERIFY(text->isReadOnly());
    QVERIFY(text->text().startsWith(u"Ann"_s) && text->text().endsWith(u"See [[event:reopening]]."_s));
    shown.navigator.selectHighlight(sample.june);
    QVERIFY(!shown.others()->isVisible());
}

void NoteLinksTest::othersAreNeverWrittenOn()
{
    SampleStudy sample;
    sample.builder.note(Note{.highlight = sample.june, .text = u"Ann's."_s, .author = u"Ann"_s});
    Shown shown(sample.builder);
    shown.navigator.selectHighlight(sample.june);
    QCOMPARE(shown.editor()->text(), QString());
    shown.editor()->insertPlainText(u"Mine."_s);
    QVERIFY(shown.panel->flush());
    const QList<Note> notes = *notesOn(shown.fixture.study().store(), {.highlight = sample.june});
    QCOMPARE(notes.size(), 2);
    QCOMPARE(notes[0].text, u"Ann's."_s);
    QCOMPARE(notes[1].text, u"Mine."_s);
    shown.editor()->clear();
    QVERIFY(shown.panel->flush());
    QCOMPARE(notesOn(shown.fixture.study().store(), {.highlight = sample.june})->size(), 1);
}

void NoteLinksTest::askedForByName()
{
    const SampleStudy sample;
    Shown shown(sample.builder);
    shown.navigator.selectHighlight(sample.may);
    shown.navigator.writeNote({.article = sample.cost}); // has not the caret
    QCOMPARE(shown.editor()->text(), u"A trade paper."_s);
    QVERIFY(shown.heading().startsWith(u"Note on article 001"_s));
    shown.editor()->insertPlainText(u" New."_s);
    QVERIFY(shown.panel->flush()); // changes of the study do not lead away
    QVERIFY(shown.heading().startsWith(u"Note on article 001"_s));
    shown.navigator.writeNote({});
    QVERIFY(shown.heading().startsWith(u"Note on the study"_s));
    shown.navigator.selectHighlight(sample.june);
    QVERIFY(shown.heading().startsWith(u"Note on 001"_s));
}

QTEST_MAIN(NoteLinksTest)
#include "notelinks_test.moc"
