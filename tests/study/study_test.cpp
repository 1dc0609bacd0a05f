// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/study.h"

#include "study/actions/addhighlight.h"
#include "study/actions/addtag.h"
#include "study/actions/importarticles.h"
#include "study/actions/writenote.h"
#include "study/highlightkeeper.h"
#include "support/temporaryfolder.h"
#include "support/teststudy.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>

namespace
{
TextSpan spanOf(const QString &text, const QString &words)
{
    const qsizetype at = text.indexOf(words);
    return {.start = at, .end = at + words.size()};
}

// Everything an analyst owns, for comparing states; what is only the journal's does not count.
Snapshot stateOf(const Study &study)
{
    return study.store().snapshot().value();
}
} // namespace

class StudyTest : public QObject
{
    Q_OBJECT

private:
    TemporaryFolder m_folder;
    std::unique_ptr<Study> m_study;
    qint64 m_now = 1'000'000;

    [[nodiscard]] Study::Clock clock()
    {
        return [this] { return m_now; };
    }
    [[nodiscard]] QString file() const { return m_folder.path(QStringLiteral("study.synoptic")); }
    void reopen()
    {
        m_study.reset();
        m_study = *Study::open(file(), OpenMode::ReadWrite, clock());
    }
    HighlightId highlight(const QString &words)
    {
        return addHighlight(*m_study, NewHighlight::make(*m_study, VersionId{2}, spanOf(secondText, words))).value();
    }

private slots:
    void init()
    {
        QFile::remove(file());
        m_study = *Study::create(file(), smallStudy(), clock());
    }
    void cleanup() { m_study.reset(); }

    void aNewStudyHoldsWhatItWasMadeFrom()
    {
        const Snapshot made = stateOf(*m_study);
        QVERIFY(made == smallStudy());
        reopen();
        QVERIFY(stateOf(*m_study) == made);
        QVERIFY(m_study->undoName().isEmpty());
    }

    void aSnapshotWithAWrongQuoteIsRefusedWhole()
    {
        Snapshot wrong = smallStudy();
        wrong.passages[0].quote.replace(0, 5, QStringLiteral("MODEL"));
        const QString path = m_folder.path(QStringLiteral("wrong.synoptic"));
        const auto made = Study::create(path, wrong);
        QVERIFY(!made);
        QCOMPARE(int(made.error().kind), int(ErrorKind::QuoteNotFound));
        QVERIFY(!QFile::exists(path));
    }

    void aHighlightIsStoredInCodePointsAndProvesItself()
    {
        const HighlightId id = highlight(QStringLiteral("Cafe\u0301"));
        const Highlight row = *m_study->store().table<Highlight>().find({.id = id}).value();
        const Passage passage = *m_study->store().table<Passage>().find({.id = row.passage}).value();
        QCOMPARE(passage.quote, QStringLiteral("Cafe\u0301"));
        QCOMPARE(passage.span.start, 5); // 模型, blank, a rocket that is two units, blank
        QCOMPARE(passage.span.end, 10);
        QVERIFY(m_study->store().brokenPassages()->isEmpty());
        QCOMPARE(row.author, QStringLiteral("t"));
    }

    void aHighlightNeverCutsACharacter()
    {
        const qsizetype rocket = secondText.indexOf(QChar(0xD83D));
        const auto id = addHighlight(
            *m_study, NewHighlight::make(*m_study, VersionId{2}, {.start = rocket + 1, .end = rocket + 2}));
        const Highlight row = *m_study->store().table<Highlight>().find({.id = *id}).value();
        QCOMPARE(m_study->store().table<Passage>().find({.id = row.passage}).value()->quote, QStringLiteral("🚀"));
    }

    void theSameHighlightIsNotMadeTwice()
    {
        const auto wanted = NewHighlight::make(*m_study, VersionId{2}, {.start = 0, .end = 2}, {TagId{1}});
        const auto first = addHighlight(*m_study, wanted);
        const auto again = addHighlight(*m_study, wanted);
        QCOMPARE(*first, *again);
        QCOMPARE(stateOf(*m_study).highlights.size(), 2);
    }

    void everyActionIsUndoneAndRedone_data()
    {
        QTest::addColumn<int>("action");
        const char *names[] = {"highlight",  "remove highlight", "add tag",     "toggle tag on", "toggle tag off",
                               "rename",     "recolour",         "remove tag",  "write note",    "change note",
                               "clear note", "import",           "edit article"};
        for (int i = 0; i < int(std::size(names)); ++i) {
            QTest::newRow(names[i]) << i;
        }
    }

    void everyActionIsUndoneAndRedone()
    {
        QFETCH(const int, action);
        const Snapshot before = stateOf(*m_study);
        QVERIFY(perform(action));
        const Snapshot after = stateOf(*m_study);
        QVERIFY(!(after == before));
        QVERIFY(!m_study->undoName().isEmpty());
        QVERIFY(m_study->undo());
        QVERIFY(stateOf(*m_study) == before);
        reopen(); // undo and redo outlive the program
        QVERIFY(m_study->redo());
        QVERIFY(stateOf(*m_study) == after);
        reopen();
        QVERIFY(m_study->undo());
        QVERIFY(stateOf(*m_study) == before);
        QVERIFY(m_study->store().problems()->isEmpty());
    }

    bool perform(int action)
    {
        switch (action) {
        case 0:
            return addHighlight(*m_study, NewHighlight::make(*m_study, VersionId{2}, {.start = 0, .end = 9},
                                                             {TagId{1}, TagId{2}}, QStringLiteral("n")))
                .has_value();
        case 1:
            return removeHighlights(*m_study, {HighlightId{1}}).has_value();
        case 2:
            return addTag(*m_study, QStringLiteral("new"), TagId{1}).has_value();
        case 3:
            return toggleTag(*m_study, {HighlightId{1}}, TagId{2}).has_value();
        case 4:
            return toggleTag(*m_study, {HighlightId{1}}, TagId{3}).has_value();
        case 5:
            return renameTag(*m_study, TagId{1}, QStringLiteral("when")).has_value();
        case 6:
            return setTagColour(*m_study, TagId{1}, QStringLiteral("olive")).has_value();
        case 7:
            return removeTag(*m_study, TagId{1}).has_value();
        case 8:
            return writeNote(*m_study, {.article = {1}}, QStringLiteral("x")).has_value();
        case 9:
            return writeNote(*m_study, {.highlight = {1}}, QStringLiteral("x")).has_value();
        case 10:
            return writeNote(*m_study, {.highlight = {1}}, QStringLiteral(" ")).has_value();
        case 11:
            return importArticles(*m_study, {{.article = {.name = QStringLiteral("001")},
                                              .text = QStringLiteral("New."),
                                              .original = QByteArray("New.\0", 5)}})
                .has_value();
        default:
            return updateArticle(*m_study, {.id = {1},
                                            .uuid = QStringLiteral("a1"),
                                            .name = QStringLiteral("one"),
                                            .outlet = QStringLiteral("Outlet")})
                .has_value();
        }
    }

    void aFailedActionLeavesNothingAndKeepsTheRedo()
    {
        highlight(QStringLiteral("arrives"));
        QVERIFY(m_study->undo());
        const Snapshot before = stateOf(*m_study);
        QSignalSpy changes(m_study.get(), &Study::changed);
        const Result<void> done = m_study->edit(QStringLiteral("break"), [](Edit &edit) {
            Tag tag{.uuid = QStringLiteral("t9"), .name = QStringLiteral("nine")};
            return edit.insert(tag).and_then([&] { return edit.insert(tag); }); // the same UUID twice
        });
        QVERIFY(!done);
        QVERIFY(stateOf(*m_study) == before);
        QCOMPARE(changes.size(), 0);
        QVERIFY(m_study->redo());
    }

    void newWorkDropsTheRedoButTheHistoryKeepsIt()
    {
        highlight(QStringLiteral("arrives"));
        QVERIFY(m_study->undo());
        QVERIFY(addTag(*m_study, QStringLiteral("other")));
        QVERIFY(m_study->redoName().isEmpty());
        const QList<JournalEntry> entries = *m_study->store().journal().entries(10);
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries[1].state, JournalState::Dropped);
    }

    void typingIsOneStepUntilOnePauses()
    {
        const Snapshot before = stateOf(*m_study);
        for (const char *text : {"W", "Wh", "Why"}) {
            m_now += 500;
            QVERIFY(writeNote(*m_study, {.article = {1}}, QString::fromLatin1(text)));
        }
        m_now += 5000;
        QVERIFY(writeNote(*m_study, {.article = {1}}, QStringLiteral("Why?")));
        QVERIFY(m_study->undo());
        QCOMPARE(noteOn(m_study->store(), {.article = {1}}).value()->text, QStringLiteral("Why"));
        QVERIFY(m_study->undo());
        QVERIFY(stateOf(*m_study) == before);
    }

    void changesNameWhatTheyTouched()
    {
        QSignalSpy changes(m_study.get(), &Study::changed);
        QVERIFY(toggleTag(*m_study, {HighlightId{1}}, TagId{2}));
        const auto set = changes.first().first().value<ChangeSet>();
        QCOMPARE(set.highlights, QSet{HighlightId{1}});
        QCOMPARE(set.tags, QSet{TagId{2}});
        QVERIFY(set.articles.isEmpty() && set.events.isEmpty());
    }

    void anActionThatChangesNothingIsNoStep()
    {
        QVERIFY(writeNote(*m_study, {.highlight = {1}}, QStringLiteral("Who?")));
        QVERIFY(m_study->undoName().isEmpty());
    }

    void aReadOnlyStudyRefusesEveryEdit()
    {
        m_study.reset();
        const QByteArray bytes = TemporaryFolder::read(file());
        m_study = *Study::open(file(), OpenMode::ReadOnly);
        const auto done = addTag(*m_study, QStringLiteral("x"));
        QVERIFY(!done);
        QCOMPARE(int(done.error().kind), int(ErrorKind::ReadOnly));
        QCOMPARE(TemporaryFolder::read(file()), bytes);
    }

    void aHighlightThatTheDiskRefusesIsKeptAndComesHomeLater()
    {
        const QString recovery = m_folder.path(QStringLiteral("elsewhere/unsaved.jsonl"));
        const auto wanted = NewHighlight::make(*m_study, VersionId{2}, {.start = 0, .end = 9}, {TagId{1}},
                                               QString(20'000, QLatin1Char('n')));
        {
            HighlightKeeper keeper(*m_study, recovery);
            const QString full = QStringLiteral("PRAGMA max_page_count=1");
            QVERIFY(m_study->store().database().exec(full));
            QVERIFY(keeper.add(wanted).isNull());
            QCOMPARE(int(keeper.lastError()->kind), int(ErrorKind::DiskFull));
            QCOMPARE(keeper.unsaved().size(), 1);
            QVERIFY(!keeper.retry());
            QCOMPARE(stateOf(*m_study).highlights.size(), 1);
        }
        reopen(); // there is room again
        HighlightKeeper keeper(*m_study, recovery);
        QCOMPARE(keeper.unsaved().size(), 1);
        QVERIFY(keeper.retry());
        QCOMPARE(stateOf(*m_study).highlights.last().uuid, wanted.uuid);
        QVERIFY(!QFile::exists(recovery));
    }

    void aRenamedTagCannotTakeItsSiblingsName()
    {
        const auto done = renameTag(*m_study, TagId{1}, QStringLiteral(" sourcing "));
        QVERIFY(!done);
        QCOMPARE(int(done.error().kind), int(ErrorKind::AlreadyExists));
        QVERIFY(!addTag(*m_study, QStringLiteral("  ")));
    }

    void tagsAreFoundByNameAndByPath()
    {
        QCOMPARE(findTag(m_study->store(), QStringLiteral("hedged")).value()->id, TagId{2});
        QCOMPARE(findTag(m_study->store(), QStringLiteral("timing/hedged")).value()->id, TagId{2});
        QVERIFY(!findTag(m_study->store(), QStringLiteral("other/hedged")).value());
    }
};

QTEST_GUILESS_MAIN(StudyTest)
#include "study_test.moc"
