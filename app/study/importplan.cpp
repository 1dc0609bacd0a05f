// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "study/importplan.h"

#include "compare/printindex.h"
#include "exchange/pageaddress.h"
#include "text/foldedtext.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace
{
constexpr double mostly = 0.5;    // of the shorter text: two reports of one event share a few in a hundred
constexpr double hasToDo = 0.15;  // with less, a page at the same address tells something else
constexpr size_t fewestRuns = 16; // a line or two in common is no copy

QString say(const char *text)
{
    return QCoreApplication::translate("ImportPlan", text);
}

QString nameOf(const Article &article)
{
    const QString title = article.title.simplified();
    return article.name.isEmpty() || title.isEmpty() ? article.name + title
                                                     : article.name + QStringLiteral(" · ") + title;
}

bool isOtherOutlet(const Article &a, const Article &b)
{
    if (!a.outlet.isEmpty() && !b.outlet.isEmpty())
        return FoldedText(a.outlet).text() != FoldedText(b.outlet).text();
    const QString first = plainAddress(a.url).section(u'/', 0, 0);
    const QString second = plainAddress(b.url).section(u'/', 0, 0);
    return !first.isEmpty() && !second.isEmpty() && first != second;
}

// Relates one draft after the other to all that is known before it.
class Relater
{
public:
    Relater(const QList<ArticleDraft> &drafts, const std::function<bool()> &isCancelled)
        : m_drafts(drafts), m_isCancelled(isCancelled), m_best(size_t(drafts.size()))
    {
        for (const ArticleDraft &draft : drafts) {
            m_prints.push_back(isStopped() ? TextPrint() : textPrint(draft.text));
            m_addresses.append(plainAddress(draft.article.url));
        }
    }

    // The drafts stand in an index, and what is known passes by: it may be many times as much.
    void relateTo(const QList<CurrentText> &known)
    {
        PrintIndex index;
        Addresses addresses;
        for (int draft = 0; draft < int(m_prints.size()); ++draft) {
            add(draft, index, addresses);
        }
        for (const CurrentText &text : known) {
            if (isStopped())
                return;
            const TextPrint print = textPrint(text.text);
            const auto take = [&](int draft, double shared, bool isSame) {
                offer(draft, text.article, {.article = text.article.id, .shared = shared}, isSame, print.runs.size());
            };
            eachRelated(index, addresses, print, plainAddress(text.article.url), take);
        }
    }

    void relateToEachOther()
    {
        PrintIndex index;
        Addresses addresses;
        for (int draft = 0; draft < int(m_prints.size()) && !isStopped(); ++draft) {
            const auto take = [&](int earlier, double shared, bool isSame) {
                offer(draft, m_drafts[earlier].article, {.draft = earlier, .shared = shared}, isSame,
                      m_prints[size_t(earlier)].runs.size());
            };
            eachRelated(index, addresses, m_prints[size_t(draft)], m_addresses[draft], take);
            add(draft, index, addresses);
        }
    }

    [[nodiscard]] QList<DraftFinding> findings() const
    {
        QList<DraftFinding> all;
        for (const Best &best : m_best) {
            all.append(best.finding);
        }
        return all;
    }

private:
    using Addresses = QHash<QString, QList<int>>;

    struct Best {
        DraftFinding finding;
        std::tuple<int, double> rank{0, 0};
    };

    [[nodiscard]] bool isStopped() const { return m_isCancelled && m_isCancelled(); }

    void add(int draft, PrintIndex &index, Addresses &addresses) const
    {
        index.add(m_prints[size_t(draft)]);
        if (!m_addresses[draft].isEmpty())
            addresses[m_addresses[draft]].append(draft);
    }

    // What has most of its words in common or the same address, each once.
    template <class Take>
    static void eachRelated(PrintIndex &index, const Addresses &addresses, const TextPrint &print,
                            const QString &address, Take take)
    {
        const QList<int> there = address.isEmpty() ? QList<int>() : addresses.value(address);
        QSet<int> rest(there.begin(), there.end());
        for (const PrintIndex::Match &match : index.matches(print, 0)) {
            if (rest.remove(match.text) || match.isSame || match.shared >= mostly)
                take(match.text, match.shared, match.isSame);
        }
        for (const int draft : there) {
            if (rest.contains(draft))
                take(draft, 0.0, false);
        }
    }

    void offer(int draft, const Article &other, DraftFinding finding, bool isSame, size_t otherRuns)
    {
        const Article &article = m_drafts[draft].article;
        finding.other = nameOf(other);
        finding.sameAddress = !m_addresses[draft].isEmpty() && m_addresses[draft] == plainAddress(other.url);
        const bool isLong = std::min(otherRuns, m_prints[size_t(draft)].runs.size()) >= fewestRuns;
        const bool isElsewhere = !finding.sameAddress && isOtherOutlet(article, other);
        if (isSame)
            finding.relation = isElsewhere ? DraftRelation::Copy : DraftRelation::Same;
        else if (finding.sameAddress)
            finding.relation = finding.shared >= hasToDo ? DraftRelation::Revised : DraftRelation::New;
        else if (finding.shared >= mostly && isLong)
            finding.relation = isElsewhere ? DraftRelation::Copy : DraftRelation::Revised;
        else
            return;
        const int first = finding.relation == DraftRelation::Same  ? 4
                          : finding.relation == DraftRelation::New ? 1
                          : finding.sameAddress                    ? 3
                                                                   : 2;
        const std::tuple<int, double> rank{first, finding.shared};
        if (rank > m_best[size_t(draft)].rank)
            m_best[size_t(draft)] = {.finding = finding, .rank = rank};
    }

    const QList<ArticleDraft> &m_drafts;
    const std::function<bool()> &m_isCancelled;
    std::vector<Best> m_best;
    std::vector<TextPrint> m_prints;
    QStringList m_addresses;
};
} // namespace

QList<DraftFinding> relateDrafts(const QList<ArticleDraft> &drafts, const QList<CurrentText> &known,
                                 const std::function<bool()> &isCancelled)
{
    Relater relater(drafts, isCancelled);
    relater.relateTo(known);
    relater.relateToEachOther();
    return relater.findings();
}

ImportDecision proposedDecision(DraftRelation relation)
{
    switch (relation) {
    case DraftRelation::Same:
        return ImportDecision::Skip;
    case DraftRelation::Revised:
        return ImportDecision::NewVersion;
    case DraftRelation::New:
    case DraftRelation::Copy:
        break;
    }
    return ImportDecision::Import;
}

bool asksForDecision(const ImportPlan &plan)
{
    return std::ranges::any_of(plan.items, [](const ImportItem &item) {
        return item.finding != DraftFinding() || !item.draft.leftOut.isEmpty() || !item.draft.publishedFrom.isEmpty() ||
               item.draft.confidence < sureConfidence;
    });
}

QString describeFinding(const DraftFinding &finding)
{
    const QString percent = QString::number(qRound(finding.shared * 100));
    // Not arg() for the name: it may itself contain %2.
    const auto named = [&](const char *sentence) {
        return say(sentence).replace(QLatin1StringView("%2"), percent).replace(QLatin1StringView("%1"), finding.other);
    };
    switch (finding.relation) {
    case DraftRelation::Same:
        return named(QT_TRANSLATE_NOOP("ImportPlan", "The same text as %1."));
    case DraftRelation::Revised:
        return finding.sameAddress
                   ? named(QT_TRANSLATE_NOOP("ImportPlan", "The address of %1, and %2 % of its wording: revised."))
                   : named(QT_TRANSLATE_NOOP("ImportPlan", "%2 % of the wording of %1: revised, as it seems."));
    case DraftRelation::Copy:
        return named(QT_TRANSLATE_NOOP("ImportPlan", "%2 % of the wording of %1, in another outlet: an agency's text, "
                                                     "as it seems. The two are not independent."));
    case DraftRelation::New:
        break;
    }
    return finding.sameAddress ? named(QT_TRANSLATE_NOOP("ImportPlan", "The address of %1, but another text."))
                               : QString();
}

QString relationWord(DraftRelation relation)
{
    switch (relation) {
    case DraftRelation::Same:
        return say(QT_TRANSLATE_NOOP("ImportPlan", "same text"));
    case DraftRelation::Revised:
        return say(QT_TRANSLATE_NOOP("ImportPlan", "revised"));
    case DraftRelation::Copy:
        return say(QT_TRANSLATE_NOOP("ImportPlan", "copy"));
    case DraftRelation::New:
        break;
    }
    return say(QT_TRANSLATE_NOOP("ImportPlan", "new"));
}
