// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/readarticle.h"
#include "store/rowmap.h"
#include "study/actions/addclaim.h"
#include "study/actions/addevent.h"
#include "study/actions/addhighlight.h"
#include "study/actions/addtag.h"
#include "study/actions/addversion.h"
#include "study/actions/changeclaim.h"
#include "study/actions/changeevent.h"
#include "study/actions/importarticles.h"
#include "study/actions/joinevents.h"
#include "study/actions/mergetags.h"
#include "study/actions/movetag.h"
#include "study/actions/pintag.h"
#include "study/actions/removeevents.h"
#include "study/actions/resizehighlight.h"
#include "study/actions/splittag.h"
#include "study/actions/writenote.h"
#include "study/strangetext.h"
#include "support/temporaryfolder.h"
#include "text/foldedtext.h"
#include "text/graphemes.h"

#include <QCryptographicHash>
#include <QSqlQuery>

// One study in a temporary file and a walk of random operations through it. After each one all that it touched is
// examined, now and then the whole file; and whenever undo or redo leads to a state that was seen before, its
// fingerprint must be the one of then.
class OperationWalk
{
public:
    explicit OperationWalk(quint32 seed) : m_seed(seed), m_chance(seed)
    {
        keep(Study::create(path(), Snapshot{.info = {.title = u"walk"_s, .author = u"me"_s}}, clock()));
        QList<ArticleDraft> drafts;
        for (int i = 0; i < 3; ++i) {
            drafts.append(readArticle(strangeFile(m_chance), u"%1.txt"_s.arg(i)).value());
        }
        expect(importArticles(*m_study, drafts), {});
        for (int i = 0; i < 4; ++i) {
            expect(addTag(*m_study, u"tag %1"_s.arg(i)), {});
        }
    }
    Q_DISABLE_COPY_MOVE(OperationWalk) // the clock points here

    // Empty when all went well; else what did not, and how to come there again.
    QString run(int operations)
    {
        for (int i = 1; i <= operations && m_wrong.isEmpty(); ++i) {
            const char *name = takeStep();
            examine(i == operations || i % 400 == 0);
            if (!m_wrong.isEmpty())
                return u"SYNOPTIC_SEED=%1, operation %2 (%3): %4"_s.arg(m_seed).arg(i).arg(QLatin1StringView(name),
                                                                                           m_wrong);
        }
        return m_wrong;
    }

private:
    struct Operation {
        const char *name;
        int weight;
        void (OperationWalk::*run)();
    };

    const char *takeStep()
    {
        static constexpr Operation operations[] = {
            {"highlight", 150, &OperationWalk::highlight},
            {"resize", 130, &OperationWalk::resize},
            {"remove", 60, &OperationWalk::remove},
            {"toggle tag", 150, &OperationWalk::toggle},
            {"write note", 130, &OperationWalk::write},
            {"undo", 130, &OperationWalk::undo},
            {"redo", 110, &OperationWalk::redo},
            {"answer a review", 60, &OperationWalk::answer},
            {"add tag", 15, &OperationWalk::addTagSomewhere},
            {"rename tag", 10, &OperationWalk::rename},
            {"move tag", 25, &OperationWalk::moveTagSomewhere},
            {"merge tags", 6, &OperationWalk::merge},
            {"split tag", 6, &OperationWalk::split},
            {"remove tag", 6, &OperationWalk::removeOneTag},
            {"pin tag", 10, &OperationWalk::pin},
            {"add event", 40, &OperationWalk::addOneEvent},
            {"change event", 30, &OperationWalk::changeOneEvent},
            {"decide on events", 15, &OperationWalk::decide},
            {"remove events", 10, &OperationWalk::removeSomeEvents},
            {"merge events", 8, &OperationWalk::joinEvents},
            {"add claim", 60, &OperationWalk::addOneClaim},
            {"change claim", 40, &OperationWalk::changeOneClaim},
            {"place claim", 20, &OperationWalk::placeOneClaim},
            {"report claim", 20, &OperationWalk::reportOneClaim},
            {"remove claims", 15, &OperationWalk::removeSomeClaims},
            {"new version", 8, &OperationWalk::update},
            {"there and back", 2, &OperationWalk::thereAndBack},
            {"reopen", 2, &OperationWalk::reopen},
        };
        static constexpr int all = [] {
            int sum = 0;
            for (const Operation &operation : operations) {
                sum += operation.weight;
            }
            return sum;
        }();
        m_now += qint64(below(m_chance, 4)) * 1000; // so that some notes are written on
        qsizetype at = below(m_chance, all);
        const Operation *chosen = operations;
        while (at >= chosen->weight) {
            at -= chosen->weight;
            ++chosen;
        }
        (this->*chosen->run)();
        return chosen->name;
    }

    // What an analyst does

    void highlight()
    {
        const VersionId version = newestVersion();
        const TextSpan span = someSpan(version);
        const auto wanted = NewHighlight::make(*m_study, version, span, tagsOrNone(), noteOrNone());
        const auto made = addHighlight(*m_study, wanted);
        noteEdit();
        const bool isNothing = span.isEmpty() || snapToGraphemes(text(version), span).isEmpty();
        if (isNothing ? made || made.error().kind != ErrorKind::QuoteNotFound : !made)
            return fail(u"highlight %1 to %2"_s.arg(span.start).arg(span.end));
        if (made)
            expectWords(*made, version, span);
    }

    void resize()
    {
        const HighlightId id = someHighlight();
        if (id.isNull())
            return;
        const Passage before = passageOf(id);
        const TextSpan span = someSpan(before.version);
        const auto done = resizeHighlight(*m_study, id, span);
        noteEdit();
        expect(done, {ErrorKind::QuoteNotFound});
        if (done)
            expectWords(id, before.version, span);
    }

    void remove()
    {
        QList<HighlightId> ids;
        for (qsizetype i = below(m_chance, 4); i >= 0; --i) {
            ids.append(someHighlight());
        }
        edited(removeHighlights(*m_study, ids));
    }

    void toggle()
    {
        if (const HighlightId id = someHighlight(); !id.isNull())
            edited(toggleTag(*m_study, {id}, someTag()), {ErrorKind::NoSuchTag});
    }

    void write()
    {
        NoteTarget target{.highlight = someHighlight()};
        if (target.highlight.isNull() || below(m_chance, 5) == 0)
            target = {.article = someArticle()};
        else if (const EventId event = someEvent(); !event.isNull() && below(m_chance, 5) == 0)
            target = {.event = event};
        edited(writeNote(*m_study, target, below(m_chance, 6) > 0 ? strangeLine(m_chance) : QString()));
    }

    void answer()
    {
        const PassageId id{some(u"SELECT passage_id FROM review ORDER BY 1"_s)};
        if (id.isNull())
            return;
        const qsizetype way = below(m_chance, 3);
        if (way == 0)
            return edited(acceptPassage(*m_study, id));
        if (way == 1)
            return edited(orphanPassage(*m_study, id));
        const VersionId version = newestOf(articleOf(passage(id).version));
        edited(placePassage(*m_study, id, version, someSpan(version)), {ErrorKind::QuoteNotFound});
    }

    void addTagSomewhere()
    {
        edited(addTag(*m_study, tagName(), below(m_chance, 2) > 0 ? someTag() : TagId{}), {ErrorKind::AlreadyExists});
    }
    void rename() { edited(renameTag(*m_study, someTag(), tagName()), tagErrors()); }
    void moveTagSomewhere()
    {
        const TagId tag = someTag();
        edited(moveTag(*m_study, tag, below(m_chance, 3) > 0 ? someTag() : TagId{}, below(m_chance, 4)), tagErrors());
    }
    void merge()
    {
        const TagId from = someTag();
        const TagId into = someTag();
        if (from != into)
            edited(mergeTags(*m_study, from, into), tagErrors());
    }
    void split()
    {
        edited(splitTag(*m_study, someTag(), {someHighlight(), someHighlight()}, tagName(),
                        below(m_chance, 2) > 0 ? SplitPlace::Beside : SplitPlace::Below),
               tagErrors());
    }
    void removeOneTag() { edited(removeTag(*m_study, someTag()), tagErrors()); }
    void pin()
    {
        edited(below(m_chance, 3) > 0 ? pinTag(*m_study, someTag(), int(1 + below(m_chance, 9)))
                                      : unpinTag(*m_study, someTag()),
               tagErrors());
    }

    void addOneEvent()
    {
        NewEvent wanted{.title = strangeLine(m_chance),
                        .background = below(m_chance, 2) > 0,
                        .state = someState(),
                        .tags = {.tags = tagsOrNone(), .names = {}}};
        for (qsizetype i = below(m_chance, 3); i > 0; --i) {
            wanted.claims.append(newClaim());
        }
        edited(addEvent(*m_study, wanted), {ErrorKind::QuoteNotFound});
    }
    void changeOneEvent()
    {
        Event event = stored(Event{.id = someEvent()});
        if (event.id.isNull())
            return;
        const qsizetype what = below(m_chance, 4);
        if (what == 0)
            return edited(setEventTags(*m_study, event.id, {.tags = tagsOrNone(), .names = {tagName()}}));
        if (what == 1)
            event.title = strangeLine(m_chance);
        else if (what == 2)
            event.description = strangeLine(m_chance);
        event.displayEdtf = someDate();
        event.displaySource = DisplaySource(below(m_chance, 3));
        edited(changeEvent(*m_study, event));
    }
    void decide()
    {
        if (const EventId id = someEvent(); !id.isNull())
            edited(setEventState(*m_study, {id, someEvent()}, someState()));
        if (const ClaimId id = someClaim(); !id.isNull())
            edited(setClaimState(*m_study, {id, someClaim()}, someState()));
    }
    void removeSomeEvents() { edited(removeEvents(*m_study, {someEvent(), someEvent()})); }
    void joinEvents()
    {
        if (const EventId into = someEvent(); !into.isNull())
            edited(mergeEvents(*m_study, {someEvent(), someEvent()}, into), {ErrorKind::NothingToDo});
    }
    void addOneClaim()
    {
        if (const EventId event = someEvent(); !event.isNull())
            edited(addClaim(*m_study, event, newClaim()), {ErrorKind::QuoteNotFound});
    }
    void changeOneClaim()
    {
        Claim claim = stored(Claim{.id = someClaim()});
        if (claim.id.isNull())
            return;
        claim.edtf = someDate();
        claim.relativeTo = below(m_chance, 2) > 0 ? someEvent() : EventId{};
        claim.modality = Modality(below(m_chance, 6));
        if (below(m_chance, 2) > 0)
            claim.dateText = strangeWord(m_chance);
        edited(changeClaim(*m_study, claim), {ErrorKind::QuoteNotFound});
    }
    void placeOneClaim()
    {
        const VersionId version = newestVersion();
        if (const ClaimId claim = someClaim(); !claim.isNull())
            edited(placeClaim(*m_study, claim, version, someSpan(version)), {ErrorKind::QuoteNotFound});
    }
    void reportOneClaim()
    {
        if (const ClaimId claim = someClaim(); !claim.isNull())
            edited(setClaimReporter(*m_study, claim, someReporter(), ReporterKind(below(m_chance, 4))));
    }
    void removeSomeClaims() { edited(removeClaims(*m_study, {someClaim(), someClaim()})); }

    void update()
    {
        const ArticleId article = someArticle();
        const QString next = revised(text(newestOf(article)), m_chance);
        edited(readArticleState(m_study->store(), article)
                   .and_then([&](const ArticleState &state) {
                       return planVersion(state, {.article = {}, .text = next, .blocks = {}, .original = {}});
                   })
                   .and_then([&](const VersionPlan &plan) { return addVersion(*m_study, plan); }),
               {ErrorKind::NothingToDo, ErrorKind::Empty});
    }

    void undo() { walked(m_study->undo()); }
    void redo() { walked(m_study->redo()); }

    void thereAndBack()
    {
        const QByteArray before = fingerprint();
        int steps = 0;
        for (qsizetype i = below(m_chance, 40); i >= 0 && m_study->undo(); --i) {
            ++steps;
        }
        compareWithThen();
        for (; steps > 0; --steps) {
            expect(m_study->redo(), {});
        }
        if (fingerprint() != before)
            fail(u"redo did not lead back"_s);
    }

    void reopen()
    {
        const QByteArray before = fingerprint();
        m_study.reset();
        keep(Study::open(path(), OpenMode::ReadWrite, clock()));
        if (fingerprint() != before)
            fail(u"another study was opened than was closed"_s);
    }

    // What is chosen by chance; ids are null where there is none

    qint64 some(const QString &select)
    {
        const qint64 count = number(u"SELECT count(*) FROM (%1)"_s.arg(select));
        return count == 0 ? 0 : number(u"%1 LIMIT 1 OFFSET %2"_s.arg(select).arg(below(m_chance, count)));
    }
    HighlightId someHighlight() { return {some(u"SELECT id FROM highlight ORDER BY id"_s)}; }
    TagId someTag() { return {some(u"SELECT id FROM tag ORDER BY id"_s)}; }
    ArticleId someArticle() { return {1 + below(m_chance, 3)}; }
    EventId someEvent() { return {some(u"SELECT id FROM event ORDER BY id"_s)}; }
    ClaimId someClaim() { return {some(u"SELECT id FROM claim ORDER BY id"_s)}; }
    ReviewState someState() { return ReviewState(below(m_chance, 3)); }
    QString someReporter() { return below(m_chance, 4) > 0 ? u"outlet %1"_s.arg(below(m_chance, 5)) : QString(); }
    QString someDate()
    {
        static const QStringList dates{{}, u"2025-04"_s, u"2025-04-02"_s, u"[2025-01, 2025-03]"_s, u"2025-33"_s};
        return dates[below(m_chance, dates.size())];
    }
    NewClaim newClaim()
    {
        const VersionId version = newestVersion();
        return {.version = version,
                .span = someSpan(version),
                .dateWords = below(m_chance, 2) > 0 ? someSpan(version) : TextSpan{},
                .edtf = someDate(),
                .relativeTo = below(m_chance, 4) > 0 ? EventId{} : someEvent(),
                .reporter = someReporter(),
                .state = someState()};
    }
    VersionId newestVersion() { return newestOf(someArticle()); }
    QString tagName() { return u"tag %1"_s.arg(below(m_chance, 12)); }
    QString noteOrNone() { return below(m_chance, 4) > 0 ? QString() : strangeLine(m_chance); }
    static QList<ErrorKind> tagErrors()
    {
        return {ErrorKind::NoSuchTag, ErrorKind::AlreadyExists, ErrorKind::TagCycle, ErrorKind::NothingToDo};
    }
    QList<TagId> tagsOrNone()
    {
        const TagId tag = below(m_chance, 3) > 0 ? someTag() : TagId{};
        return tag.isNull() ? QList<TagId>() : QList{tag};
    }
    // Anything, with ends inside of pairs and clusters too.
    TextSpan someSpan(VersionId version)
    {
        const qsizetype size = text(version).size();
        const qsizetype start = below(m_chance, size);
        return {.start = start, .end = std::min(size, start + below(m_chance, 40))};
    }

    // What must hold

    void examine(bool whole)
    {
        const ChangeSet touched = std::exchange(m_touched, {});
        QStringList ids;
        for (const PassageId id : touched.passages) {
            ids.append(QString::number(id.value));
        }
        if (!ids.isEmpty())
            examinePassages(u"passage.id IN (%1)"_s.arg(ids.join(u',')));
        if (number(u"SELECT count(*) FROM claim WHERE event_id = relative_to"_s) != 0)
            fail(u"an event that is dated by itself"_s);
        if (!touched.tags.isEmpty() && number(tagsInCycles) != 0)
            fail(u"tags in a cycle"_s);
        if (!whole)
            return;
        examinePassages(u"TRUE"_s);
        if (m_study->store().brokenPassages() != QList<PassageId>() || m_study->store().problems() != QStringList())
            fail(u"the file does not prove itself"_s);
    }

    // By plain SQL, which counts code points by itself; what is not flagged stands in the newest text.
    void examinePassages(const QString &which)
    {
        const QString broken = u"SELECT count(*) FROM passage JOIN version ON version.id = version_id WHERE (%1) AND "
                               "substr(version.text, start + 1, \"end\" - start) <> quote"_s.arg(which);
        if (number(broken) != 0)
            fail(u"words elsewhere than their passage says"_s);
        const QString undated = u"SELECT count(*) FROM claim JOIN passage ON passage.id = passage_id WHERE (%1) AND "
                                "substr(quote, date_start + 1, length(date_text)) <> date_text"_s.arg(which);
        if (number(undated) != 0)
            fail(u"a date that its passage does not say"_s);
        const QString astray = u"SELECT count(*) FROM highlight JOIN passage ON passage.id = passage_id "
                               "JOIN version ON version.id = version_id WHERE (%1) AND state <> 'lost' "
                               "AND NOT EXISTS (SELECT 1 FROM review WHERE review.passage_id = passage.id) AND EXISTS "
                               "(SELECT 1 FROM version later WHERE later.article_id = version.article_id "
                               "AND later.number > version.number)"_s.arg(which);
        if (number(astray) != 0)
            fail(u"a highlight on an old text, and nothing says so"_s);
    }

    // The words that were asked for, cut out of the text in UTF-16 units: the other way of counting.
    void expectWords(HighlightId id, VersionId version, TextSpan span)
    {
        const TextSpan whole = snapToGraphemes(text(version), span);
        const Passage now = passageOf(id);
        if (now.quote != text(version).sliced(whole.start, whole.length()) || now.version != version)
            fail(u"“%1” and not “%2” was marked"_s.arg(now.quote, text(version).sliced(whole.start, whole.length())));
    }

    // The state after an edit, of which a sample is remembered; the same step may be another now: notes grow.
    void noteEdit()
    {
        const qint64 step = lastStep();
        if (below(m_chance, 40) > 0)
            m_fingerprints.remove(step);
        else
            m_fingerprints.insert(step, fingerprint());
    }

    void walked(const Result<void> &result)
    {
        expect(result, {ErrorKind::NothingToDo});
        compareWithThen();
    }

    void compareWithThen()
    {
        const auto then = m_fingerprints.constFind(lastStep());
        if (then != m_fingerprints.constEnd() && *then != fingerprint())
            fail(u"not the study that it was after step %1"_s.arg(lastStep()));
    }

    // Over every column of every row that the analyst owns.
    QByteArray fingerprint() const
    {
        const Snapshot now = m_study->store().snapshot().value();
        ChangeRecord rows;
        const auto take = [&]<class... Row>(const QList<Row> &...lists) {
            (std::ranges::transform(
                 lists, std::back_inserter(rows),
                 [](const Row &row) { return AnyChange(Change<Row>{.before = std::nullopt, .after = row}); }),
             ...);
        };
        take(QList{now.info}, now.articles, now.versions, now.passages, now.tags, now.highlights, now.highlightTags,
             now.reporters, now.events, now.eventTags, now.claims, now.notes, now.links, now.reviews, now.tagPins,
             now.wordLists);
        return QCryptographicHash::hash(recordToJson(rows), QCryptographicHash::Sha1);
    }

    template <class T>
    void edited(const Result<T> &result, const QList<ErrorKind> &mayFail = {})
    {
        noteEdit();
        expect(result, mayFail);
    }

    template <class T>
    void expect(const Result<T> &result, const QList<ErrorKind> &mayFail)
    {
        if (!result && !mayFail.contains(result.error().kind))
            fail(describe(result.error()) + result.error().detail);
    }

    void fail(const QString &what)
    {
        if (m_wrong.isEmpty())
            m_wrong = what;
    }

    // What is there

    qint64 number(const QString &sql) const
    {
        QSqlQuery query = m_study->store().database().prepare(sql);
        return m_study->store().database().run(query) && query.next() ? query.value(0).toLongLong() : 0;
    }
    qint64 lastStep() const
    {
        const auto step = m_study->store().journal().lastDone().value();
        return step ? step->id : 0;
    }
    template <class Row>
    Row stored(const Row &key) const
    {
        return m_study->store().table<Row>().find(key).value().value_or(Row{});
    }
    Passage passage(PassageId id) const
    {
        return m_study->store().table<Passage>().find(Passage{.id = id}).value().value_or(Passage{});
    }
    Passage passageOf(HighlightId id) const
    {
        return passage({number(u"SELECT passage_id FROM highlight WHERE id = %1"_s.arg(id.value))});
    }
    ArticleId articleOf(VersionId id) const
    {
        return {number(u"SELECT article_id FROM version WHERE id = %1"_s.arg(id.value))};
    }
    VersionId newestOf(ArticleId article) const { return m_study->store().currentVersion(article).value(); }
    const QString &text(VersionId id)
    {
        QString &known = m_texts[id];
        if (known.isNull())
            known = m_study->store().table<Version>().find(Version{.id = id}).value().value_or(Version{}).text;
        return known;
    }

    Study::Clock clock()
    {
        return [this] { return m_now; };
    }
    QString path() const { return m_folder.path(u"walk.synoptic"_s); }
    void keep(Result<std::unique_ptr<Study>> study)
    {
        if (!study)
            qFatal("seed %u: %s", m_seed, qUtf8Printable(describe(study.error())));
        m_study = *std::move(study);
        QObject::connect(m_study.get(), &Study::changed, [this](const ChangeSet &changes) {
            m_touched.passages.unite(changes.passages);
            m_touched.tags.unite(changes.tags);
        });
    }

    static inline const QString tagsInCycles =
        u"WITH RECURSIVE placed (id) AS (SELECT id FROM tag WHERE parent_id IS NULL UNION "
        "SELECT tag.id FROM tag JOIN placed ON tag.parent_id = placed.id) "
        "SELECT (SELECT count(*) FROM tag) - (SELECT count(*) FROM placed)"_s;

    quint32 m_seed;
    QRandomGenerator m_chance;
    TemporaryFolder m_folder;
    qint64 m_now = 1'743'580'800'000; // 2 April 2025, 8:00 UTC
    std::unique_ptr<Study> m_study;
    ChangeSet m_touched;
    QHash<VersionId, QString> m_texts;
    QHash<qint64, QByteArray> m_fingerprints; // of the study after some of its steps
    QString m_wrong;
};
