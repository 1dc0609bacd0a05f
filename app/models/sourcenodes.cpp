// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sourcenodes.h"

#include "compare/passagesources.h"
#include "models/passagewords.h"
#include "text/plainline.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace
{
class Words
{
    Q_DECLARE_TR_FUNCTIONS(SourceNodes)
};

using Kind = SourceNode::Kind;

constexpr qsizetype longestPassage = 300; // UTF-16 units of a sentence

// Somebody who is cited, with the places of each article that does so.
struct Cited {
    ReporterKind kind = ReporterKind::Outlet;
    QString name;
    int article = -1; // of the story
    QMap<int, QList<PassageSource>> citing;
};

// Outlets first, those without a name last.
int rank(const Cited &cited)
{
    switch (cited.kind) {
    case ReporterKind::Outlet:
        return 0;
    case ReporterKind::Company:
        return 1;
    case ReporterKind::Author:
        return 2;
    case ReporterKind::Anonymous:
        return 3;
    }
    Q_UNREACHABLE_RETURN(3);
}

QString wordsOf(const ComparedStory &story, const PassageSource &source)
{
    const QString &text = story.comparison.readings[source.place.article]->text;
    return plainLine(text.sliced(source.span.start, source.span.length()));
}

QString articleText(const ComparedStory &story, int article)
{
    const QString outlet = plainLine(story.outlets[article]);
    return outlet.isEmpty() ? story.names[article] : QStringLiteral("%1 · %2").arg(story.names[article], outlet);
}

// Whoever has no name may be the same as anybody else without one: they are together.
QString keyOf(const ComparedStory &story, const PassageSource &source)
{
    if (source.article >= 0)
        return QStringLiteral("=%1").arg(source.article);
    if (source.kind == ReporterKind::Anonymous)
        return QStringLiteral("?");
    return QString::number(int(source.kind)) + citedName(wordsOf(story, source));
}

QList<Cited> allCited(const ComparedStory &story)
{
    QMap<QString, Cited> byKey;
    for (const PassageSource &source : story.comparison.sources) {
        const QString key = keyOf(story, source);
        if (!byKey.contains(key)) {
            byKey.insert(key, {.kind = source.kind,
                               .name = source.kind == ReporterKind::Anonymous ? Words::tr("Unnamed sources")
                                                                              : wordsOf(story, source),
                               .article = source.article,
                               .citing = {}});
        }
        byKey[key].citing[source.place.article].append(source);
    }
    QList<Cited> cited = byKey.values();
    std::ranges::stable_sort(cited, {}, [](const Cited &each) { return std::tuple(rank(each), -each.citing.size()); });
    return cited;
}

SourceNode passageNode(const ComparedStory &story, const PassageSource &source, const QString &who)
{
    const int paragraph = story.comparison.articles[source.place.article].paragraphs[source.place.sentence] + 1;
    QString words = story.words(source.place);
    if (words.size() > longestPassage)
        words = words.first(longestPassage) + QChar(0x2026);
    const QString place = QStringLiteral("¶ %1").arg(paragraph);
    return {.kind = Kind::Passage,
            .text = words,
            .details = who.isEmpty() ? place : QStringLiteral("%1 · %2").arg(place, who),
            .article = source.place.article,
            .span = source.span,
            .children = {}};
}

// Builds the tree of who cites whom.
class CitingTree
{
public:
    explicit CitingTree(const ComparedStory &story) : m_story(story), m_cited(allCited(story))
    {
        for (qsizetype i = 0; i < m_cited.size(); ++i) {
            if (m_cited[i].article >= 0)
                m_asSource.insert(m_cited[i].article, i);
        }
    }

    QList<SourceNode> build()
    {
        QList<SourceNode> roots;
        for (const Cited &cited : std::as_const(m_cited)) {
            if (cited.article < 0)
                roots.append(sourceNode(cited));
        }
        // Articles that are cited and cite nobody; then those that cite one another in a ring.
        for (const bool isInRing : {false, true}) {
            for (const auto &[article, number] : m_asSource.asKeyValueRange()) {
                if (!m_reached.contains(article) && (isInRing || !citesSomebody(article)))
                    roots.append(articleNode(article, {}));
            }
        }
        std::ranges::stable_sort(roots, {}, [](const SourceNode &node) { return node.kind != Kind::Article; });
        addSilent(roots);
        return roots;
    }

private:
    [[nodiscard]] bool citesSomebody(int article) const
    {
        return std::ranges::any_of(m_cited, [article](const Cited &cited) { return cited.citing.contains(article); });
    }

    SourceNode sourceNode(const Cited &cited)
    {
        const QString count = Words::tr("%n article(s)", nullptr, int(cited.citing.size()));
        SourceNode node{.kind = Kind::Source,
                        .text = cited.name,
                        .details = cited.kind == ReporterKind::Anonymous
                                       ? count
                                       : QStringLiteral("%1 · %2").arg(sourceKindWords(cited.kind), count),
                        .children = {}};
        addCiting(node, cited, {});
        return node;
    }

    // With the passages where it cites, when it does, and those that cite it in turn; `above` are the articles that it
    // stands below.
    SourceNode articleNode(int article, QList<int> above, const QList<PassageSource> &passages = {})
    {
        m_reached.insert(article);
        SourceNode node{
            .kind = Kind::Article, .text = articleText(m_story, article), .article = article, .children = {}};
        for (const PassageSource &source : passages) {
            const bool isUnnamed = source.kind == ReporterKind::Anonymous;
            node.children.append(passageNode(m_story, source, isUnnamed ? wordsOf(m_story, source) : QString()));
        }
        const qsizetype asSource = m_asSource.value(article, -1);
        if (asSource < 0 || above.contains(article))
            return node;
        node.details = Words::tr("cited by %n article(s)", nullptr, int(m_cited[asSource].citing.size()));
        above.append(article);
        addCiting(node, m_cited[asSource], above);
        return node;
    }

    void addCiting(SourceNode &node, const Cited &cited, const QList<int> &above)
    {
        for (const auto &[article, passages] : cited.citing.asKeyValueRange()) {
            node.children.append(articleNode(article, above, passages));
        }
    }

    void addSilent(QList<SourceNode> &roots) const
    {
        SourceNode silent{.kind = Kind::Silent, .text = Words::tr("Name nobody"), .children = {}};
        for (int article = 0; article < m_story.size(); ++article) {
            if (citesSomebody(article) || m_asSource.contains(article))
                continue;
            silent.children.append(
                {.kind = Kind::Article, .text = articleText(m_story, article), .article = article, .children = {}});
        }
        if (silent.children.isEmpty())
            return;
        silent.details = Words::tr("%n article(s)", nullptr, int(silent.children.size()));
        roots.append(silent);
    }

    const ComparedStory &m_story;
    QList<Cited> m_cited;
    QMap<int, qsizetype> m_asSource; // articles that are cited, with their place in m_cited
    QSet<int> m_reached;
};

// By what the articles of a group hang together: whom two of them cite, and which of them are cited.
QStringList sharedNames(const ComparedStory &story, const QList<Cited> &cited, const QList<int> &group)
{
    QStringList names;
    for (const Cited &each : cited) {
        const auto citing = std::ranges::count_if(group, [&](int article) { return each.citing.contains(article); });
        if (each.article >= 0 && citing > 0 && group.contains(each.article))
            names.append(articleText(story, each.article));
        else if (each.article < 0 && each.kind == ReporterKind::Outlet && citing > 1)
            names.append(each.name);
    }
    return names;
}
} // namespace

QList<SourceNode> sourcesByCited(const ComparedStory &story)
{
    return CitingTree(story).build();
}

QList<SourceNode> sourcesByArticle(const ComparedStory &story)
{
    QList<SourceNode> roots;
    for (int article = 0; article < story.size(); ++article) {
        roots.append({.kind = Kind::Article, .text = articleText(story, article), .article = article, .children = {}});
    }
    for (const PassageSource &source : story.comparison.sources) {
        const QString name = source.article < 0 ? wordsOf(story, source) : articleText(story, source.article);
        roots[source.place.article].children.append(
            passageNode(story, source, QStringLiteral("%1 · %2").arg(name, sourceKindWords(source.kind))));
    }
    for (SourceNode &root : roots) {
        root.details = root.children.isEmpty() ? Words::tr("names nobody")
                                               : Words::tr("%n passage(s)", nullptr, int(root.children.size()));
    }
    return roots;
}

QStringList reportSentences(const ComparedStory &story)
{
    const QList<Cited> cited = allCited(story);
    QStringList sentences;
    const QList<QList<int>> groups = articlesByReport(story.comparison);
    for (const QList<int> &group : groups) {
        if (group.size() < 2)
            continue;
        const QStringList names = sharedNames(story, cited, group);
        const QString articles = articleNames(story, group);
        sentences.append(names.size() == 1 ? Words::tr("%1 rest on one report: %2.").arg(articles, names.first())
                                           : Words::tr("%1 rest on reports that hang together: %2.")
                                                 .arg(articles, names.join(QStringLiteral(", "))));
    }
    return sentences;
}

QString sourceKindWords(ReporterKind kind)
{
    switch (kind) {
    case ReporterKind::Outlet:
        return Words::tr("named outlet");
    case ReporterKind::Anonymous:
        return Words::tr("unnamed");
    case ReporterKind::Company:
        return Words::tr("company");
    case ReporterKind::Author:
        return Words::tr("by name");
    }
    Q_UNREACHABLE_RETURN({});
}
