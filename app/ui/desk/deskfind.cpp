// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/deskfind.h"

#include "ui/desk/articlepane.h"
#include "ui/desk/findbar.h"
#include "ui/widgets/announce.h"

#include <QBoxLayout>

#include <algorithm>

namespace
{
constexpr qsizetype longestTaken = 200; // a longer selection is no search

QString selectedWords(const ArticlePane *pane)
{
    const TextSpan span = pane ? pane->view()->selection() : TextSpan();
    if (span.isEmpty() || span.length() > longestTaken)
        return {};
    const QString words = pane->view()->text().sliced(span.start, span.length());
    return words.contains(u'\n') ? QString() : words.trimmed();
}
} // namespace

DeskFind::DeskFind(QBoxLayout &place, Panes panes, Leading leading, QObject *parent)
    : QObject(parent), m_place(place), m_panes(std::move(panes)), m_leading(std::move(leading))
{
    connect(&m_search, &ArticleSearch::found, this, &DeskFind::show);
}

void DeskFind::makeBar()
{
    m_bar = new FindBar;
    m_bar->setCanTagAll(m_canTagAll);
    m_place.addWidget(m_bar);
    connect(m_bar, &FindBar::queryChanged, this, &DeskFind::search);
    connect(m_bar, &FindBar::scopeChanged, this, &DeskFind::search);
    connect(m_bar, &FindBar::nextWanted, this, &DeskFind::next);
    connect(m_bar, &FindBar::previousWanted, this, &DeskFind::previous);
    connect(m_bar, &FindBar::highlightWanted, this, &DeskFind::highlightWanted);
    connect(m_bar, &FindBar::tagAllWanted, this, [this] { emit tagAllWanted(m_hits); });
    connect(m_bar, &FindBar::closeWanted, this, &DeskFind::close);
}

bool DeskFind::isOpen() const
{
    return m_bar && !m_bar->isHidden();
}

void DeskFind::open()
{
    const QString words = selectedWords(m_leading());
    if (!m_bar)
        makeBar();
    const bool wasOpen = isOpen();
    m_bar->show();
    m_bar->edit(words.isEmpty() ? m_bar->query() : words);
    if (!wasOpen)
        search();
}

void DeskFind::close()
{
    if (!isOpen())
        return;
    m_search.cancel();
    ArticlePane *pane = paneOf(m_current);
    const TextSpan current = pane ? m_hits.hits[m_current].span : TextSpan();
    m_bar->hide();
    m_hits = {};
    m_current = -1;
    m_stepsWaiting = 0;
    mark();
    if (pane)
        pane->view()->select(current.start, current.end);
    else
        pane = m_leading();
    if (pane)
        pane->view()->setFocus(Qt::OtherFocusReason);
}

void DeskFind::refresh()
{
    if (isOpen())
        search();
}

void DeskFind::followLeading()
{
    if (isOpen() && m_bar->isThisArticleOnly())
        search();
}

void DeskFind::search()
{
    QList<SearchText> texts;
    const ArticlePane *leading = m_leading();
    for (const ArticlePane *pane : m_panes()) {
        if (!m_bar->isThisArticleOnly() || pane == leading)
            texts.append({.version = pane->version(), .text = pane->view()->text()});
    }
    m_search.start(m_bar->query().trimmed(), texts);
}

void DeskFind::show(const SearchHits &hits)
{
    const bool isSame = hits.query == m_hits.query; // only the articles changed: nothing moves
    const bool hadCurrent = m_current >= 0 && isSame;
    const SearchHit before = hadCurrent ? m_hits.hits[m_current] : SearchHit();
    m_hits = hits;
    m_current = hadCurrent ? m_hits.hits.indexOf(before) : -1;
    if (m_current >= 0 || m_hits.hits.isEmpty())
        mark();
    else
        goTo(firstFromCaret());
    for (int steps = std::exchange(m_stepsWaiting, 0); steps != 0 && !m_hits.hits.isEmpty();
         steps -= steps > 0 ? 1 : -1) {
        step(steps > 0 ? 1 : -1);
    }
    if (!isSame)
        announce(*m_bar, m_bar->countText());
}

qsizetype DeskFind::firstFromCaret() const
{
    const ArticlePane *leading = m_leading();
    if (!leading)
        return 0;
    const qsizetype caret = leading->view()->selection().start;
    const auto found = std::ranges::find_if(m_hits.hits, [&](const SearchHit &hit) {
        return hit.version == leading->version() && hit.span.start >= caret;
    });
    if (found != m_hits.hits.end())
        return found - m_hits.hits.begin();
    const auto inIt = std::ranges::find(m_hits.hits, leading->version(), &SearchHit::version);
    return inIt == m_hits.hits.end() ? 0 : inIt - m_hits.hits.begin();
}

void DeskFind::step(int by)
{
    if (!isOpen()) {
        m_stepsWaiting = m_bar && !m_bar->query().isEmpty() ? by : 0;
        open();
        return;
    }
    const qsizetype count = m_hits.hits.size();
    if (m_search.isRunning())
        m_stepsWaiting += by;
    else if (count > 0)
        goTo(m_current < 0 ? firstFromCaret() : (m_current + by + count) % count);
}

void DeskFind::goTo(qsizetype current)
{
    m_current = current;
    mark();
    if (ArticlePane *pane = paneOf(current))
        emit placeWanted(pane, m_hits.hits[current].span);
}

// Gives every pane its hits, which stand together in the list.
void DeskFind::mark()
{
    for (const ArticlePane *pane : m_panes()) {
        QList<TextSpan> spans;
        qsizetype current = -1;
        for (qsizetype i = 0; i < m_hits.hits.size(); ++i) {
            if (m_hits.hits[i].version != pane->version())
                continue;
            if (i == m_current)
                current = spans.size();
            spans.append(m_hits.hits[i].span);
        }
        pane->view()->setHits(spans, current);
    }
    if (m_bar)
        m_bar->showCount(m_current, m_hits.hits.size());
}

ArticlePane *DeskFind::paneOf(qsizetype hit) const
{
    if (hit < 0 || hit >= m_hits.hits.size())
        return nullptr;
    const QList<ArticlePane *> panes = m_panes();
    const auto found = std::ranges::find(panes, m_hits.hits[hit].version, &ArticlePane::version);
    return found == panes.end() ? nullptr : *found;
}

TextSpan DeskFind::currentIn(const ArticlePane &pane) const
{
    return paneOf(m_current) == &pane ? m_hits.hits[m_current].span : TextSpan();
}

void DeskFind::setCanTagAll(bool can)
{
    m_canTagAll = can;
    if (m_bar)
        m_bar->setCanTagAll(can);
}
