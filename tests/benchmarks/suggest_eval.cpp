// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How well suggested events fit those that an analyst made, on the bundled study.
//   suggest_eval            its events taken away: which dated claims are put together, in pairs, against which belong
//                           together; beside grouping by the same date alone
//   suggest_eval FOLDER     texts that tell the same as its articles, named alike ("003_…"), added to it: a suggested
//                           claim is right when it is attached to an event of which the article of the same name has a
//                           dated claim that overlaps its days and shares a name or a doing; one of a new event doubles
//                           when there is such an event. Beside attaching to the event with most words in common.

#include "exchange/folderreader.h"
#include "exchange/readarticle.h"
#include "study/sentenceterms.h"
#include "study/suggestionsources.h"
#include "time/edtf.h"

#include <QDir>
#include <QTextStream>

#include <algorithm>
#include <optional>

namespace
{
struct Pairs {
    int right = 0;
    int made = 0;
    int wanted = 0;
};

QString percent(int part, int whole)
{
    return whole > 0 ? QString::number(100.0 * part / whole, 'f', 1) + QStringLiteral(" %") : QStringLiteral("-");
}

const Passage *passageOf(const Snapshot &study, PassageId id)
{
    const auto found = std::ranges::find(study.passages, id, &Passage::id);
    return found == study.passages.end() ? nullptr : &*found;
}

// The events with a dated claim whose date's words stand at this place.
QList<EventId> eventsAt(const Snapshot &study, VersionId version, TextSpan date)
{
    QList<EventId> events;
    for (const Claim &claim : study.claims) {
        const Passage *passage = passageOf(study, claim.passage);
        if (!passage || passage->version != version || claim.dateText.isEmpty() || claim.edtf.isEmpty())
            continue;
        const qint64 start = passage->span.start + claim.dateStart; // the bundled texts have no surrogates
        if (TextSpan{.start = start, .end = start + claim.dateText.size()}.overlaps(date))
            events.append(claim.event);
    }
    return events;
}

struct Placed {
    QList<EventId> gold;
    QString date;
    qsizetype group = 0;
};

Pairs count(const QList<Placed> &placed, bool (*together)(const Placed &, const Placed &))
{
    Pairs pairs;
    for (qsizetype i = 0; i < placed.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            const bool belong =
                std::ranges::any_of(placed[i].gold, [&](EventId e) { return placed[j].gold.contains(e); });
            const bool made = together(placed[i], placed[j]);
            pairs.wanted += belong ? 1 : 0;
            pairs.made += made ? 1 : 0;
            pairs.right += belong && made ? 1 : 0;
        }
    }
    return pairs;
}

void grouping(const Snapshot &study, QTextStream &out)
{
    QList<Placed> placed;
    qsizetype group = 0;
    for (const EventSuggestion &suggestion : suggestEvents(suggestionSources(study, {}), {})) {
        ++group;
        out << "  " << suggestion.event.title << " (" << suggestion.event.claims.size() << ")\n";
        for (const NewClaim &claim : suggestion.event.claims) {
            const QList<EventId> gold = eventsAt(study, claim.version, claim.dateWords);
            QStringList names;
            for (const EventId event : gold)
                names.append(std::ranges::find(study.events, event, &Event::id)->name);
            out << "      " << claim.edtf << ' ' << names.join(u',') << '\n';
            if (!gold.isEmpty())
                placed.append({.gold = gold, .date = claim.edtf, .group = group});
        }
    }
    const Pairs ours = count(placed, [](const Placed &a, const Placed &b) { return a.group == b.group; });
    const Pairs same = count(placed, [](const Placed &a, const Placed &b) { return a.date == b.date; });
    out << group << " suggested events, " << placed.size() << " claims that the analyst has too\n"
        << "pairs: precision " << percent(ours.right, ours.made) << " (limit 80 %), recall "
        << percent(ours.right, ours.wanted) << '\n'
        << "the same date alone: precision " << percent(same.right, same.made) << ", recall "
        << percent(same.right, same.wanted) << '\n';
}

bool sharesMore(const QString &a, const QString &b)
{
    return sentenceTerms(a).terms.intersects(sentenceTerms(b).terms);
}

// Events of which the article of this name has a dated claim that fits.
QSet<EventId> fitting(const Snapshot &study, ArticleId article, const NewClaim &claim, const QString &words)
{
    QSet<EventId> events;
    const Result<Edtf> edtf = Edtf::parse(claim.edtf);
    for (const Claim &other : study.claims) {
        const Passage *passage = passageOf(study, other.passage);
        const auto version =
            passage ? std::ranges::find(study.versions, passage->version, &Version::id) : study.versions.end();
        const Result<Edtf> days = Edtf::parse(other.edtf);
        if (version == study.versions.end() || version->article != article || !days)
            continue;
        if (edtf && !overlap(edtf->days(), days->days()))
            continue;
        if (sharesMore(words, passage->quote))
            events.insert(other.event);
    }
    return events;
}

int attaching(Snapshot study, const QString &path, QTextStream &out)
{
    const QDir folder(path);
    const QList<KnownEvent> known = knownEvents(study);
    QList<SuggestionSource> sources;
    QHash<VersionId, ArticleId> twins;
    QHash<VersionId, QString> texts;
    for (const QString &name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        const auto twin = std::ranges::find(study.articles, name.first(3), &Article::name);
        if (twin == study.articles.end() || !file.open(QIODevice::ReadOnly))
            continue;
        const Result<ArticleDraft> draft = readArticle(file.readAll(), name);
        if (!draft)
            continue;
        const VersionId version{.value = 100000 + sources.size()};
        twins.insert(version, twin->id);
        texts.insert(version, draft->text);
        sources.append(
            {.version = version, .text = draft->text, .published = twin->published, .blocks = draft->blocks});
    }
    int attached = 0;
    int right = 0;
    int made = 0;
    int doubled = 0;
    int peerRight = 0;
    int peer = 0;
    for (const EventSuggestion &suggestion : suggestEvents(sources, known)) {
        for (const NewClaim &claim : suggestion.event.claims) {
            const QString words = texts[claim.version].sliced(claim.span.start, claim.span.length());
            const QSet<EventId> fits = fitting(study, twins[claim.version], claim, words);
            const auto best = std::ranges::max_element(known, {}, [&](const KnownEvent &event) {
                return (sentenceTerms(words).terms & sentenceTerms(event.title).terms).size();
            });
            ++peer;
            peerRight += fits.contains(best->id) ? 1 : 0;
            const bool isNew = suggestion.known.isNull();
            attached += isNew ? 0 : 1;
            right += !isNew && fits.contains(suggestion.known) ? 1 : 0;
            made += isNew ? 1 : 0;
            doubled += isNew && !fits.isEmpty() ? 1 : 0;
            const auto event = std::ranges::find(known, suggestion.known, &KnownEvent::id);
            out << (isNew                             ? (fits.isEmpty() ? "  new     " : "  DOUBLED ")
                    : fits.contains(suggestion.known) ? "  right   "
                                                      : "  WRONG   ")
                << claim.edtf << " | " << (isNew ? suggestion.event.title : event->title) << " | "
                << words.simplified().left(110) << '\n';
        }
    }
    out << "attached " << attached << ", right " << right << " = " << percent(right, attached) << " (limit 80 %)\n"
        << "new " << made << ", of these double an event " << doubled << " (limit none)\n"
        << "the event with most words in common: right " << percent(peerRight, peer) << '\n';
    return 0;
}
} // namespace

int main(int argc, char **argv)
{
    QTextStream out(stdout);
    const Result<Snapshot> study = readFolder(QStringLiteral(":/corpus/qwen3-launch"));
    if (!study) {
        out << describe(study.error()) << '\n';
        return 1;
    }
    if (argc > 1)
        return attaching(*study, QFile::decodeName(argv[1]), out);
    grouping(*study, out);
    return 0;
}
