// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotation/notepanel.h"

#include "study/actions/addhighlight.h"
#include "support/namelesswidgets.h"
#include "support/pictures.h"
#include "support/studyfixture.h"
#include "ui/annotation/noteeditor.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/quietlabel.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

class NotePanelTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    static void isOnWhatIsSelected();
    static void readerChoosesAnother();
    static void savesAMomentAfterTyping();
    static void typingIsOneStepOfUndo();
    static void savesWhenTheFocusLeaves();
    static void savesBeforeAnotherNote();
    static void savesWhenItGoes();
    static void failedSaveKeepsTheText();
    static void failedSaveIsToldOnce();
    static void undoKeepsTheCursor();
    static void changeElsewhereDoesNotFightTyping();
    static void typingBackNeedsNoSave();
    static void noBreakSpacesStay();
    static void removedTargetIsLeft();
    static void headingIsPlain();
    static void documentLoadsNothing();
    static void highlighterGetsTheDocument();
    static void readOnly();
    static void everyWidgetHasAName();
    static void pictures();
};

namespace
{
struct Shown {
    explicit Shown(const SnapshotBuilder &builder) : fixture(builder)
    {
        panel->resize(300, 300);
        panel->show();
    }

    void type(const QString &text) const { editor()->insertPlainText(text); }
    [[nodiscard]] QString text() const { return editor()->text(); }
    [[nodiscard]] QString stored(const NoteTarget &target) const
    {
        const auto note = noteOn(fixture.study().store(), target);
        return note && *note ? (*note)->text : QString();
    }
    [[nodiscard]] NoteEditor *editor() const { return panel->findChild<NoteEditor *>(); }
    // Title, heading, state.
    [[nodiscard]] QString label(int which) const { return panel->findChildren<QuietLabel *>()[which]->text(); }
    [[nodiscard]] QString heading() const { return label(1); }
    [[nodiscard]] QString state() const { return label(2); }
    void choose(NoteKind kind) const
    {
        for (QAction *action : panel->findChild<QMenu *>()->actions()) {
            if (action->text() == kindWords(kind))
                action->trigger();
        }
    }

    mutable StudyFixture fixture;
    VersionTexts texts{fixture.study()};
    HighlightList highlights{fixture.study(), texts};
    Navigator navigator;
    std::unique_ptr<NotePanel> panel =
        std::make_unique<NotePanel>(fixture.study(), highlights, navigator, NotePanel::Highlighter());
};
} // namespace

void NotePanelTest::initTestCase()
{
    applyTheme(*qApp, ThemeMode::Light);
}

void NotePanelTest::isOnWhatIsSelected()
{
    const SampleStudy sample;
    Shown shown(sample.builder);
    QCOMPARE(shown.heading(), u"Note on the study “The bridge”"_s);
    shown.navigator.selectArticle(sample.cost);
    QCOMPARE(shown.heading(), u"Note on article 001 · Repairs to cost millions"_s);
    QCOMPARE(shown.text(), u"A trade paper."_s);
    shown.navigator.selectEvent(sample.reopening);
    QCOMPARE(shown.heading(), u"Note on the event “The bridge opens again”"_s);
    QCOMPARE(shown.text(), QString());
    shown.navigator.selectHighlight(sample.may);
    QCOMPARE(shown.heading(), u"Note on 000: “expect it to open again in May”"_s);
    QCOMPARE(shown.text(), u"Who *expects* this?"_s);
    shown.navigator.selectHighlight({});
    QCOMPARE(shown.heading(), u"Note on the event “The bridge opens again”"_s);
    shown.navigator.selectEvent({});
    shown.navigator.selectArticle({});
    QCOMPARE(shown.heading(), u"Note on the study “The bridge”"_s);
}

void NotePanelTest::readerChoosesAnother()
{
    const SampleStudy sample;
    Shown shown(sample.builder);
    shown.navigator.selectArticle(sample.flood);
    shown.navigator.selectHighlight(sample.may);
    shown.choose(NoteKind::Article);
    QCOMPARE(shown.heading(), u"Note on article 000 · Bridge closed after flood"_s);
    QVERIFY(shown.panel->findChild<QToolButton *>()->text().startsWith(kindWords(NoteKind::Article)));
    shown.navigator.selectArticle(sample.cost); // still the article's
    QCOMPARE(shown.text(), u"A trade paper."_s);
    shown.navigator.selectHighlight(sample.june); // something else is selected
    QCOMPARE(shown.heading(), u"Note on 001: “until June”"_s);
    QMenu *menu = shown.panel->findChild<QMenu *>();
    emit menu->aboutToShow();
    QVERIFY(menu->actions()[0]->isChecked());
    QVERIFY(!menu->actions()[1]->isEnabled()); // no event
    QVERIFY(menu->actions()[3]->isEnabled());
    shown.choose(NoteKind::Study);
    shown.panel->edit(); // by Enter in the list of highlights
    QCOMPARE(shown.heading(), u"Note on 001: “until June”"_s);
}

void NotePanelTest::savesAMomentAfterTyping()
{
    const SampleStudy sample;
    Shown shown(sample.builder);
    shown.navigator.selectHighlight(sample.june);
    QCOMPARE(shown.state(), QString());
    shown.type(u"By whom?"_s);
    QCOMPARE(shown.stored({.highlight = sample.june}), QString()); // not with each key
    QVERIFY(QTest::qWaitFor([&] { return shown.stored({.highlight = sample.june}) == u"By whom?"_s; }));
    QCOMPARE(shown.state(), u"saved"_s);
    QCOMPARE(shown.highlights.find(sample.june)->note, u"By whom?"_s);
}

void NotePanelTest::typingIsOneStepOfUndo()
{
    const SampleStudy sample;
    Shown shown(sample.builder);
    shown.navigator.selectHighlight(sample.june);
    for (const QString &word : {u"By "_s, u"whom"_s, u"?"_s}) {
        shown.type(word);
        QVERIFY(shown.panel->flush());
        shown.fixture.passTime(500);
    }
    QCOMPARE(shown.stored({.highlight = sample.june}), u"By whom?"_s);
    QVERIFY(shown.fixture.study().undo());
    QCOMPARE(shown.text(), QString());
    QCOMPARE(shown.fixture.study().undoName(), QString());
    QVERIFY(shown.fixture.study().redo());
    QCOMPARE(shown.text(), u"By whom?"_s);
}

void NotePanelTest::savesWhenTheFocusLeaves()
{
    const SampleStudy sample;
    Shown shown(sample.builder);
    shown.type(u"On all of it."_s);
    QFocusEvent out(QEvent::FocusOut);
    QApplication::sendEvent(shown.editor(), &out);
    QCOMPARE(shown.stored({}), u"On all of it."_s);
}

void NotePanelTest::savesBeforeAnotherNote()
{
    const SampleStudy sample;
    Shown shown(sample.builder);
    shown.navigator.selectHighlight(sample.june);
    shown.type(u"By whom?"_s);
    shown.navigator.selectHighlight(sample.may);
    QCOMPARE(shown.stored({.highlight = sample.june}), u"By whom?"_s);
    QCOMPARE(shown.stored({.highlight = sample.may}), u"Who *expects* this?"_s);
    QCOMPARE(shown.text(), u"Who *expects* this?"_s);
}

void NotePanelTest::savesWhenItGoes()
{
    const SampleStudy sample;
    Shown shown(sample.builder);
    shown.type(u"Last words."_s);
    shown.panel.reset();
    QCOMPARE(shown.stored({}), u"Last words."_s);
}

void NotePanelTest::failedSaveKeepsTheText()
{
    const SampleStudy sample;
    Shown shown(sample.builder);
    shown.navigator.selectHighlight(sample.june);
    shown.fixture.refuseChanges();
    shown.type(u"By whom?"_s);
    QVERIFY(!shown.panel->flush());
    QCOMPARE(shown.text(), u"By whom?"_s);
    QVERIFY(shown.state().startsWith(u"not saved: "_s));
    shown.navigator.selectHighlight(sample.may); // and the text is still there afterwards
    QCOMPARE(shown.text(), u"Who *expects* this?"_s);
    QVERIFY(shown.state().startsWith(u"not saved: "_s));
    shown.navigator.selectHighlight(sample.june);
    QCOMPARE(shown.text(), u"By whom?"_s);
    shown.navigator.selectHighlight(sample.may);
    shown.fixture.allowChanges();
    shown.type(u" Ask."_s); // the next change, here in another note, saves both
    QVERIFY(QTest::qWaitFor([&] { return shown.state() == u"saved"_s; }));
    QCOMPARE(shown.stored({.highlight = sample.june}), u"By whom?"_s);
    QCOMPARE(shown.stored({.highlight = sample.may}), u"Who *expects* this? Ask."_s);
}

void NotePanelTest::failedSaveIsToldOnce()
{
    const SampleStudy sample;
    Shown shown(sample.builder);
    const QSignalSpy failed(shown.panel.get(), &NotePanel::failed);
    shown.fixture.refuseChanges();
    for (const QString &word : {u"a"_s, u"b"_s}) {
        shown.type(word);
        QVERIFY(!shown.panel->flush());
    }
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed[0][0].value<Error>().kind, ErrorKind::ReadOnly);
    shown.fixture.allowChanges();
    QVERIFY(shown.panel->flush());
    QCOMPARE(shown.stored({}), u"ab"_s);
    shown.fixture.refuseChanges();
    shown.type(u"c"_s);
    QVERIFY(!shown.panel->flush());
    QCOMPARE(failed.size(), 2);
    shown.fixture.allowChanges();
}

void NotePanelTest::undoKeepsTheCursor()
{
    const SampleStudy sample;
    Shown shown(sample.builder);
    shown.navigator.selectHighlight(sample.may);
    QVERIFY(writeNote(shown.fixture.study(), {.highlight = sample.may}, u"Who *really* expects this?"_s));
    QCOMPARE(shown.text(), u"Who *really* expects this?"_s);
    QTextCursor cursor = shown.editor()->textCursor();
    cursor.setPosition(2); // behind "Wh"
    shown.editor()->setTextCursor(cursor);
    QVERIFY(shown.fixture.study().undo());
    QCOMPARE(shown.text(), u"Who *expects* this?"_s);
    QCOMPARE(shown.editor()->textCursor().position(), 2);
    cursor.setPosition(15); // "t" of "this", behind what differs
    shown.editor()->setTextCursor(cursor);
    QVERIFY(shown.fixture.study().redo());
    QCOMPARE(shown.text(), u"Who *really* expects this?"_s);
    QCOMPARE(shown.text().mid(shown.editor()->textCursor().position()), u"his?"_s);
    QCOMPARE(shown.fixture.study().redoName(), QString()); // showing it was no step of its own
    QVERIFY(shown.panel->flush());
    QVERIFY(shown.fixture.study().undo());
    QCOMPARE(shown.text(), u"Who *expects* this?"_s);
}

void NotePanelTest::changeElsewhereDoesNotFightTyping()
{
    const SampleStudy sample;
    Shown shown(sample.builder);
    shown.navigator.selectHighlight(sample.may);
    shown.type(u" I wonder."_s);
    QVERIFY(writeNote(shown.fixture.study(), {.highlight = sample.may}, u"From elsewhere."_s));
    QCOMPARE(shown.text(), u"Who *expects* this? I wonder."_s);
    QVERIFY(shown.panel->flush());
    QCOMPARE(shown.stored({.highlight = sample.may}), u"Who *expects* this? I wonder."_s);
}

void NotePanelTest::typingBackNeedsNoSave()
{
    const SampleStudy sample;
    Shown shown(sample.builder);
    shown.navigator.selectHighlight(sample.may);
    shown.type(u"x"_s);
    shown.editor()->textCursor().deletePreviousChar();
    shown.type(u"\n "_s); // white space at the end does not count
    QVERIFY(shown.panel->flush());
    QCOMPARE(shown.fixture.study().undoName(), QString());
    QCOMPARE(shown.state(), u"saved"_s);
}

void NotePanelTest::noBreakSpacesStay()
{
    SampleStudy sample;
    const QString text = u"1\u00A0412 words\n\n– \U0001F680"_s;
    sample.builder.note(Note{.event = sample.reopening, .text = text});
    Shown shown(sample.builder);
    shown.navigator.selectEvent(sample.reopening);
    QCOMPARE(shown.text(), text);
    shown.type(u"!"_s);
    QVERIFY(shown.panel->flush());
    QCOMPARE(shown.stored({.event = sample.reopening}), text + u"!"_s);
    QVERIFY(writeNote(shown.fixture.study(), {.event = sample.reopening}, u"\U0001F682 1\u00A0412"_s));
    QCOMPARE(shown.text(), u"\U0001F682 1\u00A0412"_s);
}

void NotePanelTest::removedTargetIsLeft()
{
    const SampleStudy sample;
    Shown shown(sample.builder);
    shown.navigator.selectHighlight(sample.june);
    shown.type(u"By whom?"_s);
    QVERIFY(removeHighlights(shown.fixture.study(), {sample.june}));
    QCOMPARE(shown.heading(), u"Note on the study “The bridge”"_s);
    QCOMPARE(shown.text(), QString());
    QVERIFY(shown.fixture.study().undo());
    QCOMPARE(shown.text(), u"By whom?"_s); // typed too late to be saved, but not lost
    shown.type(u" When?"_s);
    QVERIFY(shown.panel->flush());
    QCOMPARE(shown.stored({.highlight = sample.june}), u"By whom? When?"_s);
}

void NotePanelTest::headingIsPlain()
{
    SnapshotBuilder builder;
    const ArticleId article = builder.article(u"000"_s, u"%2 <b>\nbold</b>"_s, u"Text."_s);
    Shown shown(builder);
    shown.navigator.selectArticle(article);
    QCOMPARE(shown.heading(), u"Note on article 000 · %2 <b> bold</b>"_s);
    for (const QLabel *label : shown.panel->findChildren<QLabel *>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
    }
}

void NotePanelTest::documentLoadsNothing()
{
    const SampleStudy sample;
    Shown shown(sample.builder);
    const TemporaryFolder folder;
    const QUrl file = QUrl::fromLocalFile(folder.write(u"secret.css"_s, "x"));
    QTextDocument plain;
    QVERIFY(plain.resource(QTextDocument::StyleSheetResource, file).isValid()); // what a document does by itself
    QVERIFY(!shown.editor()->document()->resource(QTextDocument::StyleSheetResource, file).isValid());
}

void NotePanelTest::highlighterGetsTheDocument()
{
    const SampleStudy sample;
    Shown shown(sample.builder);
    QList<QTextDocument *> documents;
    const NotePanel panel(shown.fixture.study(), shown.highlights, shown.navigator,
                          [&](QTextDocument *document) { documents.append(document); });
    QList<QTextDocument *> expected; // also of those that are only read
    for (const NoteEditor *editor : panel.findChildren<NoteEditor *>()) {
        expected.append(editor->document());
    }
    QCOMPARE(documents, expected);
}

void NotePanelTest::readOnly()
{
    const SampleStudy sample;
    const Shown shown(sample.builder);
    const auto study = shown.fixture.openReadOnly();
    const VersionTexts texts(*study);
    const HighlightList highlights(*study, texts);
    Navigator navigator;
    navigator.selectHighlight(sample.may);
    const NotePanel panel(*study, highlights, navigator, {});
    QCOMPARE(panel.findChild<NoteEditor *>()->text(), u"Who *expects* this?"_s);
    QVERIFY(panel.findChild<NoteEditor *>()->isReadOnly());
}

void NotePanelTest::everyWidgetHasAName()
{
    const SampleStudy sample;
    const Shown shown(sample.builder);
    QCOMPARE(namelessWidgets(*shown.panel), QStringList());
    QVERIFY(shown.panel->findChild<QToolButton *>()->accessibleName().contains(kindWords(NoteKind::Study)));
}

void NotePanelTest::pictures()
{
    SnapshotBuilder builder;
    const ArticleId article =
        builder.article(u"002"_s, u"Ambitions explode"_s, u"Qwen 3 should come later this month."_s);
    builder.highlight(article, u"Qwen 3 should come later this month"_s, {},
                      u"All date claims hang on **two** reports.\nSee [[event:next|DeepSeek’s next model]], "
                      u"[[event:gone]].\n- ask: who said *end "
                      "of April*?"_s);
    builder.highlight(article, u"Qwen 3"_s);
    builder.event(u"next"_s, u"DeepSeek’s next model"_s);
    const HighlightId shared =
        builder.highlight(article, u"this month"_s, {}, u"Mine: the month is that of the article."_s);
    builder.note(Note{.highlight = shared,
                      .text = u"I read it as May. See [[event:next]]."_s,
                      .author = u"Ann"_s,
                      .modified = 1'743'580'800'000});
    StudyFixture fixture(builder);
    const VersionTexts texts(fixture.study());
    const HighlightList highlights(fixture.study(), texts);
    Navigator navigator;
    const auto make = [&] {
        return std::make_unique<NotePanel>(fixture.study(), highlights, navigator, NotePanel::Highlighter());
    };
    navigator.selectHighlight(HighlightId{2});
    savePictures(u"note-empty"_s, 200, make);
    navigator.selectHighlight(HighlightId{1});
    savePictures(u"note"_s, 230, make);
    navigator.selectHighlight(shared);
    savePictures(u"note-others"_s, 320, make);
    navigator.selectHighlight(HighlightId{1});
    fixture.refuseChanges();
    savePictures(u"note-failed"_s, 230, [&] {
        auto panel = make();
        panel->findChild<NoteEditor *>()->insertPlainText(u"?"_s);
        (void)panel->flush();
        return panel;
    });
}

QTEST_MAIN(NotePanelTest)
#include "notepanel_test.moc"
