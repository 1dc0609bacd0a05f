// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/actions/mergestudy.h"

#include "exchange/folderwriter.h"
#include "study/actions/addhighlight.h"
#include "study/actions/addtag.h"
#include "study/actions/writenote.h"
#include "support/studyfixture.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

class MergeStudyTest : public QObject
{
    Q_OBJECT

private slots:
    static void bringsWhatTheOtherMade();
    static void isOneStepBothWays();
    static void againAddsNothing();
    static void matchesByText();
    static void carriesToOurText();
    static void goesOnToOurNewestVersion();
    static void keepsApartWhatOurTextLacks();
    static void differentNotesStandSideBySide();
    static void differentWordsStandSideBySide();
    static void differentTagsAndEventsAreListed();
    static void differentClaimsAreSuggested();
    static void bothWaysMeet();
    static void unitesTags();
    static void namesAuthors();
    static void takesFolders();
    static void addsWholeArticles();
    static void refusals();
    static void stops();
};

namespace
{
const QString flood = u"The bridge closed on Tuesday. Officials expect it to open again in May.\n\nNobody was hurt 🚀, "
                      "the mayor said. Repairs may cost 3 million and take until June, an engineer said."_s;

QString said(const auto &result)
{
    return result ? QString() : describe(result.error()) + result.error().detail;
}

// Two files of one study: Bea's began as a copy of Ann's.
struct Two {
    Two() : Two(contents()) {}
    explicit Two(const Snapshot &shared)
    {
        ann = make(u"ann.synoptic"_s, shared);
        Snapshot copy = *ann->store().snapshot();
        copy.info.author = u"Bea"_s;
        bea = make(u"bea.synoptic"_s, copy);
    }

    static Snapshot contents()
    {
        SnapshotBuilder builder;
        const ArticleId article = builder.article(u"001"_s, u"Bridge closed"_s, flood);
        const TagId timing = builder.tag(u"timing"_s, u"sand"_s);
        builder.highlight(article, u"closed on Tuesday"_s, {timing}, u"Which Tuesday?"_s);
        const HighlightId june = builder.highlight(article, u"until June"_s);
        builder.claim(builder.event(u"reopening"_s, u"The bridge opens again"_s), june);
        Snapshot all = builder.contents();
        all.info.author = u"Ann"_s;
        for (Highlight &row : all.highlights) {
            row.author = u"Ann"_s;
        }
        all.claims[0].edtf = u"2025-06"_s;
        all.claims[0].dateText = u"June"_s;
        all.claims[0].dateStart = 6;
        return all;
    }

    std::unique_ptr<Study> make(const QString &name, const Snapshot &all)
    {
        auto made = Study::create(folder.path(name), all, [] { return qint64(1'743'580'800'000); });
        if (!made)
            qFatal("%s", qPrintable(said(made)));
        return *std::move(made);
    }

    // As Ann does on her other machine: the note that both have.
    Result<void> rewriteNote(const QString &text) const
    {
        Note note = bea->store().table<Note>().select({})->first();
        note.text = text;
        return bea->edit(u"Rewrite"_s, [&](Edit &edit) { return edit.update(note); });
    }

    // Bea marks words.
    HighlightId mark(const QString &quote, const QStringList &tags = {}, const QString &note = {}) const
    {
        const Version version = bea->store().table<Version>().select({})->first();
        NewHighlight wanted = NewHighlight::make(
            *bea, version.id, {.start = version.text.indexOf(quote), .end = version.text.indexOf(quote) + quote.size()},
            {}, note);
        wanted.tagNames = tags;
        return addHighlight(*bea, wanted).value();
    }

    [[nodiscard]] Result<MergeReport> merge() const { return mergeStudy(*ann, bea->path()); }
    [[nodiscard]] Snapshot ours() const { return *ann->store().snapshot(); }

    template <class Row>
    void change(const Row &row) const
    {
        if (const auto done = bea->edit(u"Change"_s, [&](Edit &edit) { return edit.update(row); }); !done)
            qFatal("%s", qPrintable(said(done)));
    }

    TemporaryFolder folder;
    std::unique_ptr<Study> ann;
    std::unique_ptr<Study> bea;
};

QString quoteOf(const Snapshot &study, const Highlight &highlight)
{
    return std::ranges::find(study.passages, highlight.passage, &Passage::id)->quote;
}

Highlight highlightOn(const Snapshot &study, const QString &quote)
{
    const auto found = std::ranges::find_if(
        study.highlights, [&](const Highlight &highlight) { return quoteOf(study, highlight) == quote; });
    return found == study.highlights.end() ? Highlight{} : *found;
}

QString textOf(const Snapshot &study, const Highlight &highlight)
{
    const auto passage = std::ranges::find(study.passages, highlight.passage, &Passage::id);
    return std::ranges::find(study.versions, passage->version, &Version::id)->text;
}

bool isAsked(const Snapshot &study, const Highlight &highlight)
{
    return study.reviews.contains(Review{.passage = highlight.passage});
}
} // namespace

void MergeStudyTest::bringsWhatTheOtherMade()
{
    const Two two;
    two.mark(u"Nobody was hurt 🚀"_s, {u"people"_s, u"timing"_s}, u"Good."_s);
    QVERIFY(writeNote(*two.bea, NoteTarget{.article = {1}}, u"A local paper."_s));
    Event event{.uuid = u"e-2"_s, .name = u"closing"_s, .title = u"The bridge closes"_s};
    QVERIFY(two.bea->edit(u"Event"_s, [&](Edit &edit) {
        return edit.insert(event).and_then([&] {
            Claim claim{.uuid = u"c-2"_s, .event = event.id, .passage = {1}, .edtf = u"2025-04-01"_s};
            return edit.insert(claim);
        });
    }));
    const auto report = two.merge();
    QVERIFY2(report, qPrintable(said(report)));
    QCOMPARE(*report,
             (MergeReport{.commonArticles = 1, .tags = 1, .highlights = 1, .notes = 2, .events = 1, .claims = 1}));
    const Snapshot ours = two.ours();
    const Highlight hurt = highlightOn(ours, u"Nobody was hurt 🚀"_s);
    QCOMPARE(hurt.author, u"Bea"_s);
    QCOMPARE(hurt.uuid, highlightOn(*two.bea->store().snapshot(), u"Nobody was hurt 🚀"_s).uuid);
    QCOMPARE(ours.highlightTags.size(), 3);
    QCOMPARE(ours.tags.size(), 2);
    QCOMPARE(ours.events.last().createdBy, u"Bea"_s);
    // On the words of the highlight that both have: on the passage that both have.
    QCOMPARE(ours.claims.last().passage, ours.highlights.first().passage);
    QCOMPARE(ours.versions.size(), 1);
    QVERIFY(ours.reviews.isEmpty());
    QVERIFY(two.ann->store().brokenPassages()->isEmpty());
}

void MergeStudyTest::isOneStepBothWays()
{
    const Two two;
    two.mark(u"Nobody was hurt"_s, {u"people"_s}, u"Good."_s);
    two.mark(u"3 million"_s, {u"money"_s});
    const Snapshot before = two.ours();
    QVERIFY(two.merge());
    const Snapshot after = two.ours();
    QCOMPARE(two.ann->undoName(), u"Merge bea.synoptic"_s);
    QVERIFY(two.ann->undo());
    QVERIFY(two.ours() == before);
    QVERIFY(two.ann->redo());
    QVERIFY(two.ours() == after);
}

void MergeStudyTest::againAddsNothing()
{
    const Two two;
    const HighlightId made = two.mark(u"Nobody was hurt"_s, {u"people"_s}, u"Good."_s);
    QVERIFY(two.rewriteNote(u"The first of April."_s));
    const MergeReport first = *two.merge();
    const Snapshot once = two.ours();
    const auto again = two.merge();
    QVERIFY2(again, qPrintable(said(again)));
    QVERIFY(!again->hasAdded());
    QCOMPARE(again->conflicts, first.conflicts);
    QCOMPARE(first.conflicts.size(), 1);
    QVERIFY(two.ours() == once);
    QCOMPARE(two.ann->store().journal().entries(10)->size(), 1);
    // What is new since then comes, and nothing else.
    QVERIFY(toggleTag(*two.bea, {made}, TagId{1}));
    QCOMPARE(two.merge()->taggings, 1);
}

// Two who began apart have nothing in common but the text.
void MergeStudyTest::matchesByText()
{
    Two two;
    SnapshotBuilder other;
    other.article(u"bridge"_s, u"Another title"_s, flood);
    other.highlight(ArticleId{1}, u"Nobody was hurt 🚀"_s, {other.tag(u"timing"_s, u"sand"_s)});
    two.bea = two.make(u"other.synoptic"_s, other.contents());
    const auto report = two.merge();
    QVERIFY2(report, qPrintable(said(report)));
    QCOMPARE(*report, (MergeReport{.commonArticles = 1, .highlights = 1}));
    const Snapshot ours = two.ours();
    QCOMPARE(ours.articles.size(), 1);
    QCOMPARE(ours.tags.size(), 1);
    QCOMPARE(ours.highlightTags.last().tag, ours.tags.first().id);
}

void MergeStudyTest::carriesToOurText()
{
    Two two;
    const QString longer = u"A first paragraph that only the other has, with some words of its own.\n\n"_s + flood;
    SnapshotBuilder other;
    other.article(u"001"_s, u"Bridge closed"_s, longer);
    const HighlightId one = other.highlight(ArticleId{1}, u"Repairs may cost 3 million"_s);
    const EventId event = other.event(u"repairs"_s, u"Repairs"_s);
    other.claim(event, one);
    two.bea = two.make(u"other.synoptic"_s, other.contents());
    const auto report = two.merge();
    QVERIFY2(report, qPrintable(said(report)));
    QCOMPARE(report->highlights, 1);
    QCOMPARE(report->apart, 0);
    const Snapshot ours = two.ours();
    QCOMPARE(ours.versions.size(), 1);
    const Highlight carried = highlightOn(ours, u"Repairs may cost 3 million"_s);
    QCOMPARE(textOf(ours, carried), flood);
    QCOMPARE(ours.claims.last().passage, carried.passage);
    QCOMPARE(isAsked(ours, carried), report->toReview == 1);
    QVERIFY(!two.merge()->hasAdded());
    QVERIFY(two.merge()->conflicts.isEmpty());
    QVERIFY(two.ann->store().brokenPassages()->isEmpty());
}

// We have their text, and a newer one since.
void MergeStudyTest::goesOnToOurNewestVersion()
{
    const Two two;
    two.mark(u"Repairs may cost 3 million"_s);
    two.mark(u"Nobody was hurt 🚀, the mayor said"_s);
    const QString newer = u"Updated on Friday with other figures and more voices.\n\n"_s + flood.section(u'\n', 0, 0) +
                          u"\n\nRepairs may cost 3 million and take until June, an engineer said."_s;
    Version version{.uuid = u"v-2"_s, .article = {1}, .number = 2, .text = newer, .sha256 = textHash(newer)};
    QVERIFY(two.ann->edit(u"Version"_s, [&](Edit &edit) { return edit.insert(version); }));
    const auto report = two.merge();
    QVERIFY2(report, qPrintable(said(report)));
    QCOMPARE(report->highlights, 2);
    QCOMPARE(report->articles, 0);
    const Snapshot ours = two.ours();
    const Highlight cost = highlightOn(ours, u"Repairs may cost 3 million"_s);
    QCOMPARE(textOf(ours, cost), newer);
    const auto passage = std::ranges::find(ours.passages, cost.passage, &Passage::id);
    const auto origin = std::ranges::find(ours.passages, passage->origin, &Passage::id);
    QCOMPARE(origin->quote, passage->quote);
    QCOMPARE(origin->version, VersionId{1});
    // What is no longer said is lost, where it was said.
    const Highlight hurt = highlightOn(ours, u"Nobody was hurt 🚀, the mayor said"_s);
    QCOMPARE(textOf(ours, hurt), flood);
    QCOMPARE(std::ranges::find(ours.passages, hurt.passage, &Passage::id)->state, AnchorState::Lost);
    QVERIFY(isAsked(ours, hurt));
    QVERIFY(!two.merge()->hasAdded());
    QVERIFY(two.merge()->conflicts.isEmpty());
    QVERIFY(two.ann->store().brokenPassages()->isEmpty());
}

void MergeStudyTest::keepsApartWhatOurTextLacks()
{
    Two two;
    const QString changed = QString(flood).replace(u"3 million"_s, u"4 million"_s) +
                            u"\n\nA spokesman of the railway confirmed on Friday that trains will be diverted."_s;
    SnapshotBuilder other;
    other.article(u"001"_s, u"Bridge closed"_s, changed);
    other.highlight(ArticleId{1}, u"A spokesman of the railway confirmed"_s, {}, u"Who?"_s);
    other.highlight(ArticleId{1}, u"Repairs may cost 4 million and take"_s);
    other.highlight(ArticleId{1}, u"Officials expect it to open again in May"_s);
    two.bea = two.make(u"other.synoptic"_s, other.contents());
    const auto report = two.merge();
    QVERIFY2(report, qPrintable(said(report)));
    QCOMPARE(report->highlights, 3);
    QCOMPARE(report->apart, 1);
    QCOMPARE(report->articles, 1);
    Snapshot ours = two.ours();
    QCOMPARE(ours.articles.last().name, u"001-2"_s);
    QCOMPARE(textOf(ours, highlightOn(ours, u"A spokesman of the railway confirmed"_s)), changed);
    // The words are not quite ours: the analyst is asked.
    const Highlight cost = highlightOn(ours, u"Repairs may cost 3 million and take"_s);
    QVERIFY(!cost.id.isNull());
    QVERIFY(isAsked(ours, cost));
    QCOMPARE(textOf(ours, highlightOn(ours, u"Officials expect it to open again in May"_s)), flood);
    QVERIFY(two.ann->store().brokenPassages()->isEmpty());
    const auto again = two.merge();
    QVERIFY(!again->hasAdded());
    QCOMPARE(again->conflicts, report->conflicts);
    // What comes later is still carried to our own text.
    two.mark(u"Nobody was hurt 🚀, the mayor said"_s);
    QVERIFY(two.merge());
    ours = two.ours();
    QCOMPARE(textOf(ours, highlightOn(ours, u"Nobody was hurt 🚀, the mayor said"_s)), flood);
}

void MergeStudyTest::differentNotesStandSideBySide()
{
    const Two two;
    QVERIFY(two.rewriteNote(u"The first of April."_s));
    const auto report = two.merge();
    QCOMPARE(report->conflicts.size(), 1);
    const MergeConflict &conflict = report->conflicts.first();
    QCOMPARE(conflict.kind, MergeKind::Note);
    QCOMPARE(conflict.ours, u"Which Tuesday?"_s);
    QCOMPARE(conflict.theirs, u"The first of April."_s);
    QCOMPARE(conflict.where, u"001"_s);
    const Snapshot ours = two.ours();
    QCOMPARE(conflict.passage, ours.highlights.first().passage);
    QCOMPARE(ours.notes.size(), 2);
    QCOMPARE(ours.notes[0].text, u"Which Tuesday?"_s);
    QCOMPARE(ours.notes[1].text, u"The first of April."_s);
    QCOMPARE(ours.notes[1].highlight, ours.highlights.first().id);
}

void MergeStudyTest::differentWordsStandSideBySide()
{
    const Two two;
    const Version version = two.bea->store().table<Version>().select({})->first();
    const Passage before = two.bea->store().table<Passage>().select({})->first();
    Passage passage = makePassage(version.id, version.text, OffsetMap(version.text), TextSpan{.start = 0, .end = 28});
    passage.id = before.id;
    two.change(passage);
    const auto report = two.merge();
    QVERIFY2(report, qPrintable(said(report)));
    QCOMPARE(report->conflicts.size(), 1);
    QCOMPARE(report->conflicts[0].field, "words"_L1);
    QCOMPARE(report->conflicts[0].ours, u"closed on Tuesday"_s);
    QCOMPARE(report->conflicts[0].theirs, u"The bridge closed on Tuesday"_s);
    const Snapshot ours = two.ours();
    QCOMPARE(ours.highlights.size(), 3);
    QCOMPARE(quoteOf(ours, ours.highlights.first()), u"closed on Tuesday"_s);
    QCOMPARE(quoteOf(ours, ours.highlights.last()), u"The bridge closed on Tuesday"_s);
    QCOMPARE(ours.highlights.last().author, u"Ann"_s); // who made it
    QVERIFY(ours.highlightTags.contains(HighlightTag{.highlight = ours.highlights.last().id, .tag = {1}}));
    const auto again = two.merge();
    QVERIFY(!again->hasAdded());
    QCOMPARE(again->conflicts, report->conflicts);
}

void MergeStudyTest::differentTagsAndEventsAreListed()
{
    const Two two;
    QVERIFY(renameTag(*two.bea, TagId{1}, u"when"_s));
    QVERIFY(setTagColour(*two.bea, TagId{1}, u"mint"_s));
    Event event = two.bea->store().table<Event>().select({})->first();
    event.title = u"Traffic again"_s;
    event.displayEdtf = u"2025-05"_s;
    event.displaySource = DisplaySource::Analyst;
    two.change(event);
    const Snapshot before = two.ours();
    const auto report = two.merge();
    QStringList listed;
    for (const MergeConflict &conflict : report->conflicts) {
        listed.append(u"%1 %2: %3 / %4"_s.arg(conflict.where, conflict.field, conflict.ours, conflict.theirs));
    }
    QCOMPARE(listed, QStringList({u"timing name: timing / when"_s, u"timing colour: sand / mint"_s,
                                  u"reopening title: The bridge opens again / Traffic again"_s,
                                  u"reopening date:  / 2025-05"_s}));
    QVERIFY(two.ours() == before);
    QVERIFY(two.ann->undoName().isEmpty());
}

void MergeStudyTest::differentClaimsAreSuggested()
{
    const Two two;
    Claim claim = two.bea->store().table<Claim>().select({})->first();
    claim.edtf = u"2026-06"_s;
    two.change(claim);
    const auto report = two.merge();
    QCOMPARE(report->conflicts.size(), 1);
    QCOMPARE(report->conflicts[0].kind, MergeKind::Claim);
    QVERIFY(report->conflicts[0].ours.contains(u"2025-06"_s) && report->conflicts[0].theirs.contains(u"2026-06"_s));
    const Snapshot ours = two.ours();
    QCOMPARE(ours.claims.size(), 2);
    QCOMPARE(ours.claims[0].edtf, u"2025-06"_s);
    QCOMPARE(ours.claims[0].state, ReviewState::Accepted);
    QCOMPARE(ours.claims[1].edtf, u"2026-06"_s);
    QCOMPARE(ours.claims[1].state, ReviewState::Suggested);
    const auto again = two.merge();
    QVERIFY(!again->hasAdded());
    QCOMPARE(again->conflicts, report->conflicts);
}

// Each merges the other, in turn: after two rounds both have the same, and each thing once.
void MergeStudyTest::bothWaysMeet()
{
    const Two two;
    two.mark(u"Nobody was hurt"_s, {u"people"_s}, u"Good."_s);
    QVERIFY(two.rewriteNote(u"The first of April."_s));
    Claim claim = two.bea->store().table<Claim>().select({})->first();
    claim.edtf = u"2026-06"_s;
    two.change(claim);
    Passage passage = two.bea->store().table<Passage>().select({})->first();
    const PassageId first = passage.id;
    passage = makePassage(passage.version, flood, OffsetMap(flood), TextSpan{.start = 0, .end = 28});
    passage.id = first;
    two.change(passage);
    QVERIFY(two.merge());
    QVERIFY(mergeStudy(*two.bea, two.ann->path()));
    QVERIFY(!two.merge()->hasAdded());
    QVERIFY(!mergeStudy(*two.bea, two.ann->path())->hasAdded());
    for (const Study *study : {two.ann.get(), two.bea.get()}) {
        const Snapshot all = *study->store().snapshot();
        QCOMPARE(all.highlights.size(), 4);
        QCOMPARE(all.notes.size(), 3);
        QCOMPARE(all.claims.size(), 2);
        QStringList notes;
        for (const Note &note : all.notes) {
            notes.append(note.text);
        }
        notes.sort();
        QCOMPARE(notes, QStringList({u"Good."_s, u"The first of April."_s, u"Which Tuesday?"_s}));
    }
}

void MergeStudyTest::unitesTags()
{
    const Two two;
    const TagId parent = *addTag(*two.ann, u"who"_s);
    QVERIFY(addTag(*two.ann, u"mayor"_s, parent));
    const TagId theirs = *addTag(*two.bea, u"who"_s, {}, u"rose"_s);
    const TagId mayor = *addTag(*two.bea, u"mayor"_s, theirs);
    const TagId engineer = *addTag(*two.bea, u"engineer"_s, theirs);
    for (const TagId tag : {mayor, engineer}) {
        QVERIFY(toggleTag(*two.bea, {HighlightId{2}}, tag));
    }
    const auto report = two.merge();
    QCOMPARE(report->tags, 1);
    QCOMPARE(report->taggings, 2);
    const Snapshot ours = two.ours();
    QCOMPARE(ours.tags.size(), 4);
    QCOMPARE(tagPath(ours.tags, ours.tags.last()), u"who/engineer"_s);
    QCOMPARE(ours.highlightTags.size(), 3);
}

void MergeStudyTest::namesAuthors()
{
    Two two;
    Snapshot nobody = *two.bea->store().snapshot();
    nobody.info.author.clear();
    two.bea = two.make(u"carla.synoptic"_s, nobody);
    two.mark(u"Nobody was hurt"_s, {}, u"A note."_s);
    QVERIFY(two.merge());
    QCOMPARE(two.ours().highlights.last().author, u"carla"_s);
    QCOMPARE(two.ours().notes.last().author, u"carla"_s);
    QCOMPARE(two.ours().highlights.first().author, u"Ann"_s);
}

void MergeStudyTest::takesFolders()
{
    const Two two;
    two.mark(u"Nobody was hurt 🚀"_s, {u"people"_s}, u"Good."_s);
    QVERIFY(two.rewriteNote(u"The first of April."_s));
    const QString folder = two.folder.path(u"dump"_s);
    QVERIFY(writeFolder(*two.bea->store().snapshot(), folder));
    const auto fromFolder = mergeStudy(*two.ann, folder + u'/');
    QVERIFY2(fromFolder, qPrintable(said(fromFolder)));
    QCOMPARE(two.ann->undoName(), u"Merge dump"_s);
    QCOMPARE(fromFolder->highlights, 1);
    QCOMPARE(two.ours().highlights.last().author, u"Bea"_s);
    // The file says the same again.
    const auto fromFile = two.merge();
    QVERIFY(!fromFile->hasAdded());
    QCOMPARE(fromFile->conflicts, fromFolder->conflicts);
}

void MergeStudyTest::addsWholeArticles()
{
    Two two;
    const SampleStudy sample;
    two.bea = two.make(u"other.synoptic"_s, sample.builder.contents());
    const auto report = two.merge();
    QVERIFY2(report, qPrintable(said(report)));
    QCOMPARE(report->commonArticles, 0);
    QCOMPARE(report->articles, 2);
    QCOMPARE(report->highlights, 4);
    const Snapshot ours = two.ours();
    QStringList names;
    for (const Article &article : ours.articles) {
        names.append(article.name);
    }
    QCOMPARE(names, QStringList({u"001"_s, u"000"_s, u"001-2"_s}));
    QVERIFY(!two.merge()->hasAdded());
}

void MergeStudyTest::refusals()
{
    const Two two;
    QCOMPARE(mergeStudy(*two.ann, two.ann->path()).error().kind, ErrorKind::NothingToDo);
    QCOMPARE(mergeStudy(*two.ann, two.folder.path(u"none"_s)).error().kind, ErrorKind::NotFound);
    QCOMPARE(mergeStudy(*two.ann, two.folder.write(u"text.txt"_s, "Not a study.")).error().kind, ErrorKind::NotAStudy);
    QVERIFY(two.ann->undoName().isEmpty());
    // A quote that is not in its text.
    Snapshot damaged = two.ours();
    const auto copy = two.bea->store().table<Passage>().select({})->first();
    Passage passage = copy;
    passage.quote = u"opened on Tuesday"_s;
    two.change(passage);
    QCOMPARE(two.merge().error().kind, ErrorKind::Damaged);
    QVERIFY(two.ours() == damaged);
}

void MergeStudyTest::stops()
{
    const Two two;
    two.mark(u"Nobody was hurt"_s);
    int seen = 0;
    const MergePlan plan = planMerge(two.ours(), *two.bea->store().snapshot(), u"Bea"_s, [&](int done, int of) {
        ++seen;
        return done < of && of < 0;
    });
    QCOMPARE(seen, 1);
    QVERIFY(!plan.report.hasAdded());
}

QTEST_GUILESS_MAIN(MergeStudyTest)
#include "mergestudy_test.moc"
