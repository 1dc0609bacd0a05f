// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/desk.h"

#include "text/graphemes.h"
#include "ui/desk/articlepane.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

Desk::Desk(StudyModels &models, Navigator &navigator, ArticleView::Prepare prepare, QWidget *parent)
    : QWidget(parent)
    , m_models(models)
    , m_navigator(navigator)
    , m_prepare(std::move(prepare))
    , m_pages(new QStackedWidget)
    , m_scroll(new QScrollArea)
    , m_splitter(new QSplitter(Qt::Horizontal))
{
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_splitter);
    m_pages->addWidget(m_scroll);
    m_pages->addWidget(makeEmptyPage());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    makeActions();
    arrange();

    connect(&m_models.articles, &ArticleList::deskChanged, this, &Desk::arrange);
    connect(&m_navigator, &Navigator::placeWanted, this, &Desk::showPlace);
    connect(&m_navigator, &Navigator::eventWanted, this, [this](EventId event) {
        for (ArticlePane *pane : std::as_const(m_panes)) {
            pane->revealEvent(event);
        }
    });
    connect(&m_navigator, &Navigator::eventSelected, this, [this](EventId event) {
        for (const ArticlePane *pane : std::as_const(m_panes)) {
            pane->view()->setSelectedEvent(event);
        }
    });
    connect(&m_navigator, &Navigator::highlightSelected, this, &Desk::followHighlight);
}

void Desk::makeActions()
{
    m_highlight = new QAction(tr("&Highlight"), this);
    m_highlight->setShortcut(Qt::Key_H);
    connect(m_highlight, &QAction::triggered, this, [this] { applyTag({}); });
    m_remove = new QAction(tr("&Remove highlight"), this);
    m_remove->setShortcut(Qt::Key_Delete);
    connect(m_remove, &QAction::triggered, this, [this] {
        if (m_navigator.highlight().isNull())
            return;
        const Result<void> done = removeHighlights(*m_models.study, {m_navigator.highlight()});
        if (!done)
            emit failed(done.error());
    });
    addActions({m_highlight, m_remove});
    for (int digit = 1; digit <= 9; ++digit) {
        auto *action = new QAction(tr("Tag %1").arg(digit), this);
        action->setShortcut(QKeySequence(Qt::Key_0 + digit));
        connect(action, &QAction::triggered, this, [this, digit] {
            if (const Tag *tag = m_models.tags.forDigit(digit))
                applyTag(tag->id);
        });
        m_tagActions.append(action);
    }
    addActions(m_tagActions);
    // The keys are letters and digits: they must not fire while something is typed elsewhere.
    for (QAction *action : actions()) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    }
    const auto nameTags = [this] {
        for (int digit = 1; digit <= 9; ++digit) {
            const Tag *tag = m_models.tags.forDigit(digit);
            m_tagActions[digit - 1]->setEnabled(tag != nullptr);
            if (tag) // an & in a tag's name is no access key
                m_tagActions[digit - 1]->setText(QString(tag->name).replace(u'&', QStringLiteral("&&")));
        }
    };
    nameTags();
    connect(&m_models.tags, &TagTree::modelReset, this, nameTags);
}

QWidget *Desk::makeEmptyPage()
{
    auto *page = new QWidget;
    auto *text = new QLabel(tr("No article is on the desk. Tick articles in the list on the left, or import some."));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignCenter);
    auto *button = new QPushButton(tr("Import…"));
    connect(button, &QPushButton::clicked, this, &Desk::importWanted);
    auto *column = new QVBoxLayout(page);
    column->addStretch();
    column->addWidget(text);
    column->addWidget(button, 0, Qt::AlignCenter);
    column->addStretch();
    return page;
}

void Desk::arrange()
{
    const QList<ArticleId> wanted = m_models.articles.desk();
    for (ArticlePane *pane : QList(m_panes)) {
        if (wanted.contains(pane->article()))
            continue;
        m_panes.removeOne(pane);
        pane->hide();
        pane->deleteLater();
    }
    for (qsizetype place = 0; place < wanted.size(); ++place) {
        ArticlePane *pane = paneOf(wanted[place]);
        if (!pane)
            pane = makePane(wanted[place]);
        m_panes.removeOne(pane);
        m_panes.insert(place, pane);
        m_splitter->insertWidget(int(place), pane);
        m_splitter->setStretchFactor(int(place), 1);
        pane->setPlace(int(place));
    }
    m_splitter->setSizes(QList<int>(m_panes.size(), 1000));
    m_pages->setCurrentIndex(m_panes.isEmpty() ? 1 : 0);
    fit();
}

ArticlePane *Desk::makePane(ArticleId article)
{
    auto *pane = new ArticlePane(m_models, article, m_prepare);
    pane->view()->setReadingSize(m_points);
    pane->view()->setSelectedEvent(m_navigator.event());
    connect(pane, &ArticlePane::closeWanted, this, [this](ArticleId id) { m_models.articles.setOnDesk(id, false); });
    connect(pane->view(), &ArticleView::focused, this, [this, pane] { lead(pane); });
    connect(pane->view(), &ArticleView::eventPicked, &m_navigator, &Navigator::selectEvent);
    connect(pane->view(), &ArticleView::highlightPicked, &m_navigator, &Navigator::selectHighlight);
    return pane;
}

ArticlePane *Desk::paneOf(ArticleId article) const
{
    const auto found = std::ranges::find(m_panes, article, &ArticlePane::article);
    return found == m_panes.end() ? nullptr : *found;
}

ArticlePane *Desk::leading() const
{
    return paneOf(m_navigator.article());
}

void Desk::lead(ArticlePane *pane)
{
    m_navigator.selectArticle(pane->article());
    for (ArticlePane *each : std::as_const(m_panes)) {
        each->setLeading(each == pane);
    }
}

void Desk::showPlace(const Location &location)
{
    m_models.articles.setOnDesk(location.article, true);
    ArticlePane *pane = paneOf(location.article);
    if (!pane) {
        emit hint(tr("The desk is full: take an article off it first."));
        return;
    }
    lead(pane);
    m_scroll->ensureWidgetVisible(pane, 0, 0);
    if (!location.version.isNull() && location.version != pane->version())
        emit hint(tr("These words stand in an earlier version of %1.")
                      .arg(m_models.highlights.article(location.article).name));
    else if (!location.span.isEmpty())
        pane->view()->reveal(location.span, {location.span});
}

void Desk::followHighlight(HighlightId highlight)
{
    for (const ArticlePane *pane : std::as_const(m_panes)) {
        pane->view()->setSelectedHighlight(highlight);
    }
}

void Desk::applyTag(TagId tag)
{
    ArticlePane *pane = leading();
    const TextSpan span =
        pane ? trimmedSpan(pane->view()->document()->toRawText(), pane->view()->selection()) : TextSpan();
    if (!span.isEmpty()) {
        highlightWords(*pane, span, tag);
    } else if (!m_navigator.highlight().isNull() && !tag.isNull()) {
        const Result<bool> done = toggleTag(*m_models.study, {m_navigator.highlight()}, tag);
        if (!done)
            emit failed(done.error());
    } else {
        emit hint(tr("Select some words in an article first."));
    }
}

void Desk::highlightWords(ArticlePane &pane, TextSpan span, TagId tag)
{
    const QList<TagId> tags = tag.isNull() ? QList<TagId>() : QList{tag};
    const NewHighlight wanted = NewHighlight::make(*m_models.study, pane.version(), span, tags);
    const HighlightId made = m_models.keeper.add(wanted);
    pane.view()->clearSelection();
    if (made.isNull() && m_models.keeper.lastError())
        emit failed(*m_models.keeper.lastError());
    m_navigator.selectHighlight(made);
}

void Desk::setReadingSize(qreal points)
{
    m_points = points;
    for (const ArticlePane *pane : std::as_const(m_panes)) {
        pane->view()->setReadingSize(points);
    }
}

void Desk::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

// Panes narrower than about 24 characters are no use: beyond that the desk scrolls.
void Desk::fit()
{
    const int narrowest = fontMetrics().averageCharWidth() * 24;
    for (ArticlePane *pane : std::as_const(m_panes)) {
        pane->setMinimumWidth(narrowest);
    }
}
