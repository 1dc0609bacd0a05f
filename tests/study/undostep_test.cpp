// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/study.h"

#include "study/actions/addhighlight.h"
#include "study/actions/addtag.h"
#include "study/actions/importarticles.h"
#include "study/actions/writenote.h"
#include "study/touched.h"
#include "support/temporaryfolder.h"
#include "support/teststudy.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

// Steps of the history that are undone out of turn, and many at once.
class UndoStepTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_study.reset(); }
    void anEarlierStepIsTakenBackAlone();
    void theLastStepIsSimplyUndone();
    void aStepThatOthersBuildOnIsRefused_data();
    void aStepThatOthersBuildOnIsRefused();
    void whatIsNotDoneIsNotUndone();
    void manyAtOnce();
    void manyAtOnceAreOneTransaction();
    void randomStepsWithRestarts_data();
    void randomStepsWithRestarts();
    void everyStepHasItsOwnSentence();
    void touchedIsNamed();
    void touchedIsNamedWhenItIsGone();

private:
    // What an analyst owns; the journal does not count.
    [[nodiscard]] Snapshot state() const { return m_study->store().snapshot().value(); }
    [[nodiscard]] QList<JournalEntry> steps() const { return m_study->store().journal().entries(1000).value(); }
    [[nodiscard]] qint64 last() const { return steps().first().id; }
    [[nodiscard]] QString touched(qint64 step) const
    {
        return touchedBy(m_study->store(), *m_study->store().journal().record(step)).words;
    }
    void reopen()
    {
        m_study.reset();
        m_study = *Study::open(m_file, OpenMode::ReadWrite, [this] { return m_now; });
    }
    HighlightId highlight(const QString &words, const QList<TagId> &tags = {})
    {
        const qsizetype at = firstText.indexOf(words);
        return addHighlight(*m_study,
                            NewHighlight::make(*m_study, VersionId{1}, {.start = at, .end = at + words.size()}, tags))
            .value();
    }
    void act(QRandomGenerator &dice);

    TemporaryFolder m_folder;
    QString m_file = m_folder.path(u"study.synoptic"_s);
    std::unique_ptr<Study> m_study;
    qint64 m_now = 1'743'580'800'000; // 2 April 2025
};

void UndoStepTest::init()
{
    QFile::remove(m_file);
    m_study = *Study::create(m_file, smallStudy(), [this] { return m_now; });
}

void UndoStepTest::anEarlierStepIsTakenBackAlone()
{
    QVERIFY(setTagColour(*m_study, TagId{1}, u"olive"_s));
    const qint64 colour = last();
    highlight(u"Maker B"_s);
    const Snapshot before = state();
    QSignalSpy changes(m_study.get(), &Study::changed);
    QVERIFY(m_study->undoStep(colour));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes[0][0].value<ChangeSet>().tags, QSet{TagId{1}});
    const Snapshot after = state();
    QCOMPARE(after.tags, smallStudy().tags);
    QCOMPARE(after.highlights, before.highlights);
    QCOMPARE(m_study->undoName(), u"Undo: Change the colour of tag “timing”"_s);
    reopen();
    QVERIFY(m_study->undo());
    QCOMPARE(state(), before);
    reopen();
    QVERIFY(m_study->redo());
    QCOMPARE(state(), after);
}

void UndoStepTest::theLastStepIsSimplyUndone()
{
    highlight(u"Maker B"_s);
    QVERIFY(m_study->undoStep(last()));
    QCOMPARE(steps().size(), 1);
    QCOMPARE(steps()[0].state, JournalState::Undone);
    QVERIFY(!m_study->redoName().isEmpty());
}

void UndoStepTest::aStepThatOthersBuildOnIsRefused_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<QString>("culprit");
    QTest::newRow("the row was changed") << 0 << u"Rename tag “new” to “newer”"_s;
    QTest::newRow("a tag is in use") << 1 << u"Tag with “new”"_s;
    QTest::newRow("a highlight has a note") << 2 << u"Write the note on a highlight in 001"_s;
    QTest::newRow("an article has a highlight") << 3 << u"Highlight “New” in new"_s;
    QTest::newRow("what it would refer to is gone") << 4 << u"Delete tag “sourcing”"_s;
    QTest::newRow("its name was taken") << 5 << u"New tag “timing”"_s;
    QTest::newRow("it would lie below itself") << 6 << u"below"_s;
}

void UndoStepTest::aStepThatOthersBuildOnIsRefused()
{
    QFETCH(const int, which);
    QFETCH(const QString, culprit);
    qint64 step = 0;
    const auto move = [&](const QString &name, TagId tag, TagId parent) {
        return m_study->edit(name, [&](Edit &edit) {
            Tag row = *m_study->store().table<Tag>().find({.id = tag}).value();
            row.parent = parent;
            return edit.update(row);
        });
    };
    switch (which) {
    case 0:
    case 1: {
        const TagId tag = *addTag(*m_study, u"new"_s);
        step = last();
        QVERIFY(which == 0 ? renameTag(*m_study, tag, u"newer"_s).has_value()
                           : toggleTag(*m_study, {HighlightId{1}}, tag).has_value());
        break;
    }
    case 2: {
        const HighlightId made = highlight(u"Maker B"_s);
        step = last();
        QVERIFY(writeNote(*m_study, {.highlight = made}, u"n"_s));
        break;
    }
    case 3: {
        QVERIFY(importArticles(*m_study, {{.article = {.name = u"new"_s}, .text = u"New."_s, .original = "New."}}));
        step = last();
        QVERIFY(addHighlight(*m_study, NewHighlight::make(*m_study, VersionId{3}, {.start = 0, .end = 3})));
        break;
    }
    case 4:
        QVERIFY(toggleTag(*m_study, {HighlightId{1}}, TagId{3})); // takes it off
        step = last();
        QVERIFY(removeTag(*m_study, TagId{3}));
        break;
    case 5:
        QVERIFY(renameTag(*m_study, TagId{1}, u"when"_s));
        step = last();
        QVERIFY(addTag(*m_study, u"timing"_s));
        break;
    default:
        QVERIFY(move(u"up"_s, TagId{2}, {})); // was below 1
        step = last();
        QVERIFY(move(u"below"_s, TagId{1}, TagId{2}));
    }
    QVERIFY(toggleTag(*m_study, {HighlightId{1}}, TagId{2})); // has nothing to do with it
    const Snapshot before = state();
    const QList<JournalEntry> history = steps();
    const Result<void> done = m_study->undoStep(step);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::BuiltUpon);
    const QString when = QDateTime::fromMSecsSinceEpoch(m_now).toString(u"HH:mm"_s);
    QCOMPARE(describe(done.error()),
             u"The step cannot be undone by itself: “%1” (%2) builds on it."_s.arg(culprit, when));
    QCOMPARE(state(), before);
    QCOMPARE(steps().size(), history.size());
    // What it was blamed on is undone; then it goes.
    for (const JournalEntry &entry : history) {
        if (entry.name == culprit)
            QVERIFY(m_study->undoStep(entry.id));
    }
    QVERIFY(m_study->undoStep(step));
}

void UndoStepTest::whatIsNotDoneIsNotUndone()
{
    highlight(u"Maker B"_s);
    const qint64 step = last();
    QVERIFY(addTag(*m_study, u"new"_s));
    QVERIFY(m_study->goToStep(0));
    for (const qint64 wrong : {step, qint64(99), qint64(0)}) {
        const Result<void> done = m_study->undoStep(wrong);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::NothingToDo);
    }
    QCOMPARE(state(), smallStudy());
}

void UndoStepTest::manyAtOnce()
{
    QList<Snapshot> states{state()};
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s, u"d"_s}) {
        QVERIFY(addTag(*m_study, name));
        states.append(state());
    }
    const QList<JournalEntry> all = steps();
    QSignalSpy changes(m_study.get(), &Study::changed);
    QVERIFY(m_study->goToStep(all[2].id)); // b
    QCOMPARE(changes.size(), 1);
    QCOMPARE(state(), states[2]);
    reopen();
    QVERIFY(m_study->goToStep(all[1].id)); // c, by redo
    QCOMPARE(state(), states[3]);
    QCOMPARE(m_study->redoName(), u"New tag “d”"_s);
    QVERIFY(m_study->goToStep(0));
    QCOMPARE(state(), states[0]);
    QVERIFY(m_study->undoName().isEmpty());
    QVERIFY(!m_study->goToStep(0));
    QVERIFY(m_study->goToStep(all[0].id));
    QCOMPARE(state(), states[4]);
}

void UndoStepTest::manyAtOnceAreOneTransaction()
{
    QVERIFY(addTag(*m_study, u"a"_s));
    const Tag tag = state().tags.last();
    QVERIFY(addTag(*m_study, u"b"_s));
    Tag other = tag;
    other.name = u"from elsewhere"_s;
    QVERIFY(m_study->store().table<Tag>().update(other)); // behind the journal's back
    const Snapshot before = state();
    const Result<void> done = m_study->goToStep(0);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Outdated);
    QCOMPARE(state(), before);
    QCOMPARE(m_study->undoName(), u"New tag “b”"_s);
}

void UndoStepTest::randomStepsWithRestarts_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed) {
        QTest::addRow("%u", seed) << seed;
    }
}

// Something that changes the study, or fails and changes nothing.
void UndoStepTest::act(QRandomGenerator &dice)
{
    const QList<Tag> tags = state().tags;
    const QList<Highlight> highlights = state().highlights;
    const auto pick = [&](const auto &list) { return list[dice.bounded(int(list.size()))].id; };
    switch (dice.bounded(8)) {
    case 0:
    case 1: {
        const int start = dice.bounded(int(firstText.size()) - 3);
        (void)addHighlight(*m_study, NewHighlight::make(*m_study, VersionId{1}, {.start = start, .end = start + 3}));
        break;
    }
    case 2:
        (void)addTag(*m_study, QString::number(dice.bounded(5)), tags.isEmpty() ? TagId{} : pick(tags));
        break;
    case 3:
        if (!tags.isEmpty())
            (void)renameTag(*m_study, pick(tags), QString::number(dice.bounded(5)));
        break;
    case 4:
        if (!tags.isEmpty() && dice.bounded(3) == 0)
            (void)removeTag(*m_study, pick(tags));
        break;
    case 5:
        if (!tags.isEmpty() && !highlights.isEmpty())
            (void)toggleTag(*m_study, {pick(highlights)}, pick(tags));
        break;
    case 6:
        if (!highlights.isEmpty())
            (void)writeNote(*m_study, {.highlight = pick(highlights)}, QString::number(dice.bounded(3)));
        break;
    default:
        if (!highlights.isEmpty())
            (void)removeHighlights(*m_study, {pick(highlights)});
    }
}

// After any mixture of steps, each state that the history names can be gone to again, also after a restart.
void UndoStepTest::randomStepsWithRestarts()
{
    QFETCH(const quint32, seed);
    QRandomGenerator dice(seed);
    QMap<qint64, Snapshot> states{{0, state()}};
    int alone = 0;
    for (int i = 0; i < 60; ++i) {
        m_now += 3000; // no two steps of typing are one
        const Snapshot before = state();
        const QList<JournalEntry> history = steps();
        if (dice.bounded(3) > 0 || history.isEmpty()) {
            act(dice);
        } else {
            const JournalEntry chosen = history[dice.bounded(int(history.size()))];
            const bool worked = m_study->undoStep(chosen.id).has_value();
            alone += worked && steps().size() > history.size() ? 1 : 0;
            if (!worked)
                QCOMPARE(state(), before);
        }
        if (dice.bounded(6) == 0)
            reopen();
        const auto done = m_study->store().journal().lastDone().value();
        const qint64 at = done ? done->id : 0;
        if (states.contains(at))
            QCOMPARE(state(), states[at]);
        states[at] = state();
    }
    QVERIFY(alone > 0);
    for (const JournalEntry &entry : steps()) {
        if (entry.state != JournalState::Done || !states.contains(entry.id))
            continue;
        (void)m_study->goToStep(entry.id);
        QCOMPARE(state(), states[entry.id]);
        if (dice.bounded(4) == 0)
            reopen();
    }
    QVERIFY(m_study->goToStep(0));
    QCOMPARE(state(), states[0]);
    QVERIFY(m_study->store().problems()->isEmpty());
}

void UndoStepTest::everyStepHasItsOwnSentence()
{
    highlight(u"Sources say Model 3 may come in April 2025.\nMaker B wants"_s);
    QCOMPARE(m_study->undoName(), u"Highlight “Sources say Model 3 may come in April…” in 001"_s);
    QVERIFY(writeNote(*m_study, {.article = {1}}, u"x"_s));
    QCOMPARE(m_study->undoName(), u"Write the note on article 001"_s);
    QVERIFY(writeNote(*m_study, {.event = {1}}, u"x"_s));
    QCOMPARE(m_study->undoName(), u"Write the note on event “Model 3 comes out”"_s);
    QVERIFY(writeNote(*m_study, {}, u"x"_s));
    QCOMPARE(m_study->undoName(), u"Write the note on the study"_s);
    QVERIFY(writeNote(*m_study, {.highlight = {1}}, {}));
    QCOMPARE(m_study->undoName(), u"Clear the note on a highlight in 001"_s);
    QVERIFY(updateArticle(*m_study, {.id = {1}, .uuid = u"a1"_s, .name = u"001"_s, .title = u"t"_s}));
    QCOMPARE(m_study->undoName(), u"Edit article 001"_s);
}

void UndoStepTest::touchedIsNamed()
{
    highlight(u"Maker B"_s, {TagId{1}});
    QCOMPARE(touched(last()), u"highlight in 001, tag “timing”"_s);
    const HighlightId other = *addHighlight(
        *m_study, NewHighlight::make(*m_study, VersionId{2}, {.start = 0, .end = 2}, {TagId{1}, TagId{2}}));
    QCOMPARE(touched(last()), u"highlight in 002, %n tag(s)"_s.replace(u"%n"_s, u"2"_s));
    QVERIFY(toggleTag(*m_study, {HighlightId{1}, other}, TagId{2}));
    QCOMPARE(touched(last()), u"highlight in 001, tag “hedged”"_s);
    QVERIFY(renameTag(*m_study, TagId{1}, u"when"_s));
    QCOMPARE(touched(last()), u"tag “when”"_s);
    QVERIFY(writeNote(*m_study, {.event = {1}}, u"x"_s));
    QCOMPARE(touched(last()), u"event “Model 3 comes out”"_s);
    QVERIFY(writeNote(*m_study, {}, u"x"_s));
    QCOMPARE(touched(last()), u"the study"_s);
}

void UndoStepTest::touchedIsNamedWhenItIsGone()
{
    QVERIFY(removeHighlights(*m_study, {HighlightId{1}}));
    QCOMPARE(touched(last()), u"highlight in 001, tag “sourcing”"_s);
    QVERIFY(removeTag(*m_study, TagId{3}));
    QCOMPARE(touched(last()), u"tag “sourcing”"_s);
    const Touched removal = touchedBy(m_study->store(), *m_study->store().journal().record(last() - 1));
    QCOMPARE(removal.things, QList<Touched::Thing>{HighlightId{1}});
}

QTEST_GUILESS_MAIN(UndoStepTest)
#include "undostep_test.moc"
