// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storycomparison.h"

#include "compare/decidedlinks.h"
#include "study/comparisoncache.h"

#include <QHash>
#include <QPromise>
#include <QtConcurrentRun>

#include <algorithm>

namespace
{
// What tells that an article has been read before.
struct ReadingKey {
    ComparedText text;
    QString outlet; // whom a sentence may cite

    friend bool operator==(const ReadingKey &, const ReadingKey &) = default;
};

// Fewer articles are compared in less time than a file takes.
constexpr qsizetype keptFrom = 10;

struct StoredDecision {
    LinkId id;
    DecidedSpans spans;
};

QSet<PassageId> linkedPassages(const Study &study)
{
    QSet<PassageId> passages;
    for (const Link &link : orEmpty(study.store().table<Link>().select({}))) {
        passages += {link.a, link.b};
    }
    return passages;
}

QList<StoredDecision> storedDecisions(const Study &study, const VersionTexts &texts, const QList<VersionId> &versions)
{
    const auto links = orEmpty(study.store().table<Link>().select({}));
    QList<StoredDecision> decisions;
    const auto spanOf = [&](PassageId id, int &article) -> TextSpan {
        const auto passage = orEmpty(study.store().table<Passage>().find(Passage{.id = id}));
        const bool isPlaced = passage && passage->state != AnchorState::Lost;
        article = isPlaced ? int(versions.indexOf(passage->version)) : -1; // of an old version it says nothing of this
        const auto text = article < 0 ? nullptr : texts.version(passage->version);
        return text ? text->map.toUnits(passage->span) : TextSpan();
    };
    for (const Link &link : links) {
        StoredDecision decision{.id = link.id, .spans = {.isCut = link.state == LinkState::Cut}};
        decision.spans.a = spanOf(link.a, decision.spans.articleA);
        decision.spans.b = spanOf(link.b, decision.spans.articleB);
        if (!decision.spans.a.isEmpty() && !decision.spans.b.isEmpty())
            decisions.append(decision);
    }
    return decisions;
}
} // namespace

struct StoryComparison::Known {
    QList<ReadingKey> keys; // of what the comparer has
    QList<SharedReading> readings;
    Comparer comparer;
};

struct StoryComparison::Task {
    ComparedStory story; // all but the comparison
    QList<ReadingKey> keys;
    QStringList texts;
    QList<StoredDecision> decisions;
    QString cache; // folder; empty: none

    void run(QPromise<Future> &promise, Known &known) const;

private:
    [[nodiscard]] bool compareAll(QPromise<Future> &promise, Known &known) const;
    [[nodiscard]] SharedReading read(qsizetype article, const Known &before) const;
    [[nodiscard]] bool takeKept(Known &known, const Known &before, const QByteArray &key) const;
    [[nodiscard]] QList<DecidedPassages> decidedPassages(const Known &known) const;
};

SharedReading StoryComparison::Task::read(qsizetype article, const Known &before) const
{
    const qsizetype at = before.keys.indexOf(keys[article]);
    return at >= 0 ? before.readings[at]
                   : readForComparison(texts[article], SentenceRule::Found, keys[article].text.blocks);
}

// What was compared when the study was open before.
bool StoryComparison::Task::takeKept(Known &known, const Known &before, const QByteArray &key) const
{
    const std::optional<ComparedPairs> pairs = readComparedPairs(cache, key);
    if (!pairs)
        return false;
    QList<SharedReading> readings;
    QStringList outlets;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        readings.append(read(i, before));
        outlets.append(keys[i].outlet);
    }
    Comparer comparer;
    if (!comparer.restore(readings, outlets, *pairs))
        return false;
    known = {.keys = keys, .readings = readings, .comparer = std::move(comparer)};
    return true;
}

// As long as articles only come at the end, those that are there are not compared again; else all are, but none that
// was read is read again.
bool StoryComparison::Task::compareAll(QPromise<Future> &promise, Known &known) const
{
    const Known before{.keys = known.keys, .readings = known.readings, .comparer = {}};
    if (before.keys.size() > keys.size() || !std::ranges::equal(before.keys, keys.first(before.keys.size())))
        known = {};
    const bool isKept = !cache.isEmpty() && keys.size() >= keptFrom && known.keys.size() < keys.size();
    QList<ComparedText> compared;
    std::ranges::transform(keys, std::back_inserter(compared), &ReadingKey::text);
    const QByteArray key = isKept ? comparisonKey(compared) : QByteArray();
    if (isKept && takeKept(known, before, key))
        return !promise.isCanceled();
    promise.setProgressRange(0, int(keys.size()));
    for (qsizetype i = known.keys.size(); i < keys.size(); ++i) {
        if (promise.isCanceled())
            return false;
        const SharedReading reading = read(i, before);
        known.comparer.add(reading, keys[i].outlet);
        known.keys.append(keys[i]);
        known.readings.append(reading);
        promise.setProgressValue(int(i) + 1);
    }
    if (isKept) { // when it cannot be kept it is compared again another time
        if (const Result<void> kept = writeComparedPairs(cache, key, known.comparer.pairs()); !kept)
            logError(kept.error());
    }
    return true;
}

QList<DecidedPassages> StoryComparison::Task::decidedPassages(const Known &known) const
{
    QList<DecidedPassages> decided;
    const auto places = [&](int article, TextSpan span) {
        QList<Place> found;
        for (const int sentence : sentencesOf(*known.readings[article], span)) {
            found.append({.article = article, .sentence = sentence});
        }
        return found;
    };
    for (const StoredDecision &each : decisions) {
        const DecidedSpans &spans = each.spans;
        decided.append({.id = each.id,
                        .isCut = spans.isCut,
                        .a = places(spans.articleA, spans.a),
                        .b = places(spans.articleB, spans.b)});
    }
    return decided;
}

void StoryComparison::Task::run(QPromise<Future> &promise, Known &known) const
{
    if (!compareAll(promise, known))
        return;
    QList<DecidedSpans> spans;
    for (const StoredDecision &each : decisions) {
        spans.append(each.spans);
    }
    auto made = std::make_shared<ComparedStory>(story);
    made->comparison = known.comparer.comparison(decidedLinks(known.readings, spans));
    made->decided = decidedPassages(known);
    promise.addResult(std::move(made));
}

StoryComparison::StoryComparison(Study &study, const VersionTexts &texts, QObject *parent)
    : QObject(parent)
    , m_study(&study)
    , m_texts(&texts)
    , m_story(std::make_shared<const ComparedStory>())
    , m_known(std::make_shared<Known>())
{
    connect(m_study, &Study::changed, this, &StoryComparison::follow);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &StoryComparison::finish);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this](int done) { emit progressed(done, m_watcher.progressMaximum()); });
}

StoryComparison::~StoryComparison()
{
    m_watcher.disconnect(this);
    m_watcher.cancel();
}

void StoryComparison::want()
{
    if (std::exchange(m_isWanted, true))
        return;
    start();
}

void StoryComparison::cancel()
{
    m_isStale = false;
    m_isWanted = false;
    m_watcher.cancel();
}

void StoryComparison::follow(const ChangeSet &changes)
{
    // A highlight that is made changes nothing here: only passages that links stand on count.
    const bool isTouched =
        changes.touchesArticles() || !changes.links.isEmpty() || changes.passages.intersects(m_linked);
    if (isTouched && m_isWanted)
        start();
}

// One worker at a time: what it knows is its own until it is done.
void StoryComparison::start()
{
    if (m_isWorking) {
        m_isStale = true;
        m_watcher.cancel();
        return;
    }
    m_isWorking = true;
    m_linked = linkedPassages(*m_study);
    Task next = task(*m_study, *m_texts);
    next.cache = m_cache;
    m_watcher.setFuture(
        QtConcurrent::run([known = m_known](QPromise<Future> &promise, const Task &task) { task.run(promise, *known); },
                          std::move(next)));
}

void StoryComparison::finish()
{
    m_isWorking = false;
    if (std::exchange(m_isStale, false)) {
        start();
        return;
    }
    emit progressed(0, 0);
    if (m_watcher.isCanceled() || m_watcher.future().resultCount() == 0)
        return;
    m_story = m_watcher.result();
    emit changed();
}

std::shared_ptr<const ComparedStory> StoryComparison::now(const Study &study, const VersionTexts &texts)
{
    QPromise<Future> promise;
    Known known;
    promise.start();
    task(study, texts).run(promise, known);
    promise.finish();
    return promise.future().result();
}

StoryComparison::Task StoryComparison::task(const Study &study, const VersionTexts &texts)
{
    Task task;
    const auto articles = orEmpty(study.store().table<Article>().select(QStringLiteral("ORDER BY position, id")));
    for (const Article &article : articles) {
        const auto text = texts.current(article.id);
        if (!text)
            continue;
        task.story.articles.append(article.id);
        task.story.versions.append(text->version.id);
        task.story.names.append(article.name);
        task.story.outlets.append(article.outlet);
        task.texts.append(text->version.text);
        task.keys.append(
            {.text = {.sha256 = text->version.sha256, .blocks = text->version.blocks}, .outlet = article.outlet});
    }
    task.decisions = storedDecisions(study, texts, task.story.versions);
    return task;
}
