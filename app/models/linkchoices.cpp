// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/linkchoices.h"

#include "exchange/notelink.h"
#include "text/foldedtext.h"

#include <QtConcurrent>

#include <algorithm>

namespace
{
constexpr qsizetype searched = 300; // UTF-16 units of a quote
constexpr qsizetype mostEvents = 20;
constexpr qsizetype mostArticles = 10;

using Choices = LinkChoices::Choices;
using Index = std::shared_ptr<const Choices>;

// Names of articles by id, and what is on the screen now: all that a worker needs.
struct Source {
    Choices events;
    Choices articles;
    QList<HighlightItem> highlights;
    QHash<ArticleId, QString> names;
};

Index makeIndex(const Source &source)
{
    Choices all = source.events + source.articles;
    all.reserve(all.size() + source.highlights.size());
    for (const HighlightItem &item : source.highlights) {
        const QString quote = item.passage.quote.left(searched).simplified();
        all.append({.shown = QStringLiteral("%1 · “%2”").arg(source.names.value(item.article), quote),
                    .link = noteLinkText(NoteLinkKind::Highlight, item.highlight.uuid, quote)});
    }
    for (LinkChoices::Choice &choice : all) {
        choice.folded = FoldedText(choice.shown).text();
    }
    return std::make_shared<const Choices>(std::move(all));
}

Choices matching(const Choices &all, const QString &words)
{
    const QStringList wanted = FoldedText(words).text().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    Choices found;
    qsizetype events = 0;
    qsizetype articles = 0;
    for (const LinkChoices::Choice &choice : all) {
        if (!std::ranges::all_of(wanted, [&](const QString &word) { return choice.folded.contains(word); }))
            continue;
        if ((choice.link.startsWith(QLatin1StringView("[[event:")) && ++events > mostEvents) ||
            (choice.link.startsWith(QLatin1StringView("[[article:")) && ++articles > mostArticles))
            continue;
        found.append(choice);
        if (found.size() == LinkChoices::most)
            break;
    }
    return found;
}
} // namespace

LinkChoices::LinkChoices(const Study &study, const HighlightList &highlights, QObject *parent)
    : QAbstractListModel(parent), m_study(&study), m_highlights(&highlights)
{
    connect(&study, &Study::changed, this, &LinkChoices::forget);
}

LinkChoices::~LinkChoices() = default;

int LinkChoices::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant LinkChoices::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_shown.size())
        return {};
    const Choice &choice = m_shown[index.row()];
    if (role == Qt::DisplayRole)
        return choice.shown;
    return role == LinkRole ? QVariant(choice.link) : QVariant();
}

void LinkChoices::ask(const QString &words)
{
    m_words = words;
    if (m_isRunning) {
        m_isAskedAgain = true;
    } else {
        start();
    }
}

void LinkChoices::start()
{
    m_isRunning = true;
    m_isAskedAgain = false;
    Source source;
    if (!m_index) {
        source = {.highlights = m_highlights->items()};
        for (const Article &article :
             orEmpty(m_study->store().table<Article>().select(QStringLiteral("ORDER BY position, id")))) {
            source.names.insert(article.id, article.name);
            source.articles.append(
                {.shown = tr("Article · %1").arg(article.name + QLatin1Char(' ') + article.title.simplified()),
                 .link = noteLinkText(NoteLinkKind::Article, canBeKey(article.name) ? article.name : article.uuid,
                                      article.title)});
        }
        source.events = events();
    }
    const int generation = m_generation;
    QtConcurrent::run([source, index = m_index, words = m_words] {
        const Index all = index ? index : makeIndex(source);
        return std::pair(all, matching(*all, words));
    }).then(this, [this, generation](const std::pair<Index, Choices> &found) {
        m_isRunning = false;
        if (generation == m_generation)
            m_index = found.first;
        if (m_isAskedAgain || generation != m_generation) {
            start();
            return;
        }
        beginResetModel();
        m_shown = found.second;
        endResetModel();
        emit ready();
    });
}

LinkChoices::Choices LinkChoices::events() const
{
    Choices events;
    for (const Event &event : orEmpty(
             m_study->store().table<Event>().select(QStringLiteral("WHERE state <> 'rejected' ORDER BY title, id")))) {
        events.append(
            {.shown = tr("Event · %1").arg(event.title.simplified()),
             .link = noteLinkText(NoteLinkKind::Event, canBeKey(event.name) ? event.name : event.uuid, event.title)});
    }
    return events;
}

// What is shown stays until the next question.
void LinkChoices::forget()
{
    ++m_generation;
    m_index.reset();
}
