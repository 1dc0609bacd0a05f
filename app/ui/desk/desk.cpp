// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/desk.h"

#include "study/actions/resizehighlight.h"
#include "text/graphemes.h"
#include "ui/desk/articlepane.h"
#include "ui/desk/deskfind.h"
#include "ui/desk/deskfollowing.h"
#include "ui/desk/followline.h"
#include "ui/desk/highlightresizer.h"
#include "ui/desk/highlightsteps.h"
#include "ui/desk/overviewstrip.h"
#include "ui/desk/paneboard.h"
#include "ui/desk/panesplitter.h"
#include "ui/desk/passageactions.h"
#include "ui/desk/passagelayout.h"
#include "ui/desk/selectionactions.h"
#include "ui/widgets/announce.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyle>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

Desk::Desk(StudyModels &models, Navigator &navigator, ArticleView::Prepare prepare, QWidget *parent)
    : QWidget(parent)
    , m_models(models)
    , m_navigator(navigator)
    , m_prepare(std::move(prepare))
    , m_pages(new QStackedWidget)
    , m_splitter(new PaneSplitter)
    , m_board(new PaneBoard(m_splitter))
    , m_resizer(new HighlightResizer(this))
{
    m_pages->addWidget(m_board);
    m_pages->addWidget(makeEmptyPage());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_pages);
    makeFinder(*column);
    makeActions();
    makeStepActions();
    makePassageActions();
    makeFollowing();
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
    connect(&m_models.comparison, &StoryComparison::changed, this, &Desk::readPassage);
}

void Desk::makeActions()
{
    m_highlight = new QAction(tr("&Highlight"), this);
    m_highlight->setShortcut(Qt::Key_H);
    connect(m_highlight, &QAction::triggered, this, [this] {
        if (m_resizer->isActive())
            m_resizer->keep();
        else
            applyTag({});
    });
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
    for (QAction *action : QList{m_highlight, m_remove} + m_tagActions) {
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
    connect(&m_models.tags, &TagTree::digitsChanged, this, nameTags);
}

QAction *Desk::addKeyAction(QList<QAction *> &to, const QString &text, const QKeySequence &keys, void (Desk::*slot)())
{
    auto *action = new QAction(text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setPriority(QAction::LowPriority); // for keys and the menu bar, not for the menu of a pane
    if (slot)
        connect(action, &QAction::triggered, this, slot);
    addAction(action);
    to.append(action);
    return action;
}

void Desk::makeStepActions()
{
    addKeyAction(m_stepActions, tr("&Next highlight"), Qt::Key_N, &Desk::nextHighlight);
    addKeyAction(m_stepActions, tr("&Previous highlight"), Qt::SHIFT | Qt::Key_N, &Desk::previousHighlight);
    addKeyAction(m_stepActions, tr("Re&size the highlight"), Qt::Key_R, &Desk::resizeSelected)
        ->setPriority(QAction::NormalPriority);
    addKeyAction(m_stepActions, tr("&Let go"), Qt::Key_Escape, &Desk::letGo);
    connect(m_resizer, &HighlightResizer::wanted, this, &Desk::putHighlight);

    const auto *selecting = new SelectionActions([this] { return leadingView(); }, this);
    m_selectionActions = selecting->actions();
    for (QAction *action : std::as_const(m_selectionActions)) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setPriority(QAction::LowPriority);
    }
    addActions(m_selectionActions);
}

void Desk::makePassageActions()
{
    m_passages = new PassageActions(
        m_models.comparison, m_navigator, [this] { return m_panes; }, [this] { return leading(); }, this);
    connect(m_passages, &PassageActions::hint, this, &Desk::hint);
    connect(m_passages, &PassageActions::placeWanted, this,
            [this](ArticlePane *pane, TextSpan span) { showIn(*pane, span, {span}); });
    addActions(m_passages->actions());
    m_passageActions += m_passages->actions();
}

void Desk::makeFinder(QBoxLayout &place)
{
    m_find = new DeskFind(place, [this] { return m_panes; }, [this] { return leading(); }, this);
    connect(m_find, &DeskFind::placeWanted, this,
            [this](ArticlePane *pane, TextSpan span) { showIn(*pane, span, {}); });
    connect(m_find, &DeskFind::highlightWanted, this, [this] { applyTag({}); });
    connect(m_find, &DeskFind::tagAllWanted, this, &Desk::tagAllHitsWanted);
    const auto add = [this](const QString &text, const QKeySequence &keys, void (DeskFind::*slot)()) {
        QAction *action = addKeyAction(m_findActions, text, keys, nullptr);
        action->setShortcutContext(Qt::WindowShortcut);
        connect(action, &QAction::triggered, m_find, slot);
    };
    add(tr("&Find in the articles…"), Qt::CTRL | Qt::Key_F, &DeskFind::open);
    add(tr("Find &next"), Qt::Key_F3, &DeskFind::next);
    add(tr("Find pre&vious"), Qt::SHIFT | Qt::Key_F3, &DeskFind::previous);
}

void Desk::makeFollowing()
{
    m_following = new DeskFollowing(m_models.comparison, m_navigator, *m_board, [this] { return m_panes; }, this);
    m_splitter->setRibbons(&m_following->ribbons());
    m_passageActions.append(m_following->actions());
    connect(m_following, &DeskFollowing::hint, this, &Desk::hint);
    connect(m_following, &DeskFollowing::placeWanted, this,
            [this](ArticlePane *pane, TextSpan span) { showIn(*pane, span, {span}); });
}

QAction *Desk::followAction() const
{
    return m_following->followAction();
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
        pane->showHeader();
        pane->followLine()->setVisible(wanted.size() > 1);
    }
    m_board->setPanes(m_panes);
    m_pages->setCurrentIndex(m_panes.isEmpty() ? 1 : 0);
    fit();
    m_find->refresh();
}

ArticlePane *Desk::makePane(ArticleId article)
{
    auto *pane = new ArticlePane(m_models, article, m_prepare);
    pane->view()->setReadingSize(m_points);
    pane->view()->setSelectedEvent(m_navigator.event());
    m_passages->showIn(*pane);
    connect(pane, &ArticlePane::closeWanted, this, [this](ArticleId id) { m_models.articles.setOnDesk(id, false); });
    connect(pane->view(), &ArticleView::focused, this, [this, pane] { lead(pane); });
    connect(pane->view(), &QTextEdit::cursorPositionChanged, this, [this, pane] {
        if (pane == leading())
            readPassage();
    });
    connect(pane->view(), &ArticleView::eventPicked, &m_navigator, &Navigator::selectEvent);
    connect(pane->view(), &ArticleView::highlightPicked, &m_navigator, &Navigator::selectHighlight);
    connect(pane->view(), &ArticleView::resizeWanted, this, &Desk::putHighlight);
    connect(pane->view(), &ArticleView::entered, m_resizer, &HighlightResizer::keep);
    connect(pane->view(), &ArticleView::menuAsked, this, &Desk::menuAsked);
    m_following->hear(*pane);
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
    const bool isAnother = pane != leading();
    m_board->bring(pane);
    m_navigator.selectArticle(pane->article());
    if (isAnother) {
        m_resizer->cancel();
        m_find->followLeading();
    }
    for (ArticlePane *each : std::as_const(m_panes)) {
        each->setLeading(each == pane);
    }
    readPassage();
}

// The sentence with the caret of the pane that leads.
void Desk::readPassage()
{
    const ArticlePane *pane = leading();
    if (!pane)
        return;
    const qsizetype caret = pane->view()->textCursor().position();
    const std::shared_ptr<const ComparedStory> story = m_models.comparison.story();
    const std::optional<Place> place = story->placeAt(pane->article(), caret);
    const TextSpan span = place ? story->span(*place) : TextSpan{.start = caret, .end = caret};
    m_navigator.readPassage({.article = pane->article(), .span = span, .version = pane->version()});
}

void Desk::showPlace(const Location &location)
{
    m_models.articles.setOnDesk(location.article, true);
    ArticlePane *pane = paneOf(location.article);
    if (!pane) {
        emit hint(tr("The desk is full: take an article off it first."));
        return;
    }
    if (!location.version.isNull() && location.version != pane->version()) {
        showIn(*pane, {}, {});
        emit hint(tr("These words stand in an earlier version of %1.")
                      .arg(m_models.highlights.article(location.article).name));
        return;
    }
    showIn(*pane, location.span, {location.span});
}

void Desk::showIn(ArticlePane &pane, TextSpan span, const QList<TextSpan> &flashes)
{
    lead(&pane);
    if (span.isEmpty())
        return;
    pane.view()->reveal(span, flashes);
    pane.view()->select(span.start, span.start);
}

void Desk::followHighlight(HighlightId highlight)
{
    for (const ArticlePane *pane : std::as_const(m_panes)) {
        pane->view()->setSelectedHighlight(highlight);
    }
}

ArticleView *Desk::leadingView() const
{
    const ArticlePane *pane = leading();
    return pane ? pane->view() : nullptr;
}

void Desk::stepHighlight(int by)
{
    QList<const PaneMarks *> marks;
    for (const ArticlePane *pane : std::as_const(m_panes)) {
        marks.append(&pane->view()->marks());
    }
    const auto pane = std::max<qsizetype>(0, m_panes.indexOf(leading()));
    const qsizetype caret = m_panes.isEmpty() ? 0 : m_panes[pane]->view()->textCursor().position();
    const std::optional<HighlightPlace> found = steppedHighlight(marks, {.pane = pane, .position = caret}, by);
    if (!found) {
        emit hint(tr("There is no highlight on the desk."));
        return;
    }
    const PaneHighlight mark = marks[found->pane]->highlights[found->highlight];
    ArticlePane &there = *m_panes[found->pane];
    showIn(there, mark.span, {mark.span});
    there.view()->setFocus(Qt::OtherFocusReason);
    m_navigator.selectHighlight(mark.id);
    announce(*there.view(),
             PaneMarks::spokenName(mark) + QLatin1StringView(": ") + spokenQuote(there.view()->text(), mark.span));
}

void Desk::resizeSelected()
{
    if (m_resizer->isActive()) {
        m_resizer->swapEnds();
        return;
    }
    for (ArticlePane *pane : std::as_const(m_panes)) {
        if (const PaneHighlight *selected = pane->view()->marks().selected()) {
            const TextSpan span = selected->span;
            showIn(*pane, span, {});
            pane->view()->setFocus(Qt::OtherFocusReason);
            m_resizer->start(*pane->view());
            emit hint(tr("The arrows move the end of the highlight, R takes the other end. Return keeps it, Escape "
                         "leaves it as it was."));
            return;
        }
    }
    emit hint(tr("Select a highlight first."));
}

void Desk::putHighlight(HighlightId highlight, TextSpan wanted)
{
    ArticlePane *pane = leading();
    for (ArticlePane *each : std::as_const(m_panes)) {
        if (each->view()->marks().selectedPlace >= 0)
            pane = each;
    }
    if (!pane)
        return;
    const QString text = pane->view()->text();
    const TextSpan span = trimmedSpan(text, wanted);
    if (span.isEmpty()) {
        emit hint(tr("A highlight needs some words."));
        return;
    }
    if (const Result<void> done = resizeHighlight(*m_models.study, highlight, span); !done)
        emit failed(done.error());
    else
        announce(*pane->view(), tr("Resized: %1").arg(spokenQuote(text, span)));
}

// The innermost thing that is going on ends.
void Desk::letGo()
{
    emit lettingGo();
    ArticleView *view = leadingView();
    if (m_resizer->isActive())
        m_resizer->cancel();
    else if (m_find->isOpen())
        m_find->close();
    else if (view && !view->selection().isEmpty())
        view->clearSelection();
    else
        m_navigator.selectHighlight({});
}

void Desk::setCanTagAll(bool can)
{
    m_find->setCanTagAll(can);
}

// What is selected, else the current hit of the search while the caret is still on it.
TextSpan Desk::wantedWords(const ArticlePane &pane) const
{
    const TextSpan selected = pane.view()->selection();
    const TextSpan hit = m_find->currentIn(pane);
    const bool isHit = selected.isEmpty() && selected.start == hit.start;
    return trimmedSpan(pane.view()->text(), isHit ? hit : selected);
}

QString Desk::selectedWords() const
{
    const ArticlePane *pane = leading();
    const TextSpan span = pane ? wantedWords(*pane) : TextSpan();
    return span.isEmpty() ? QString() : pane->view()->text().sliced(span.start, span.length());
}

void Desk::applyTag(TagId tag)
{
    ArticlePane *pane = leading();
    const TextSpan span = pane ? wantedWords(*pane) : TextSpan();
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
    if (!made.isNull())
        announce(*pane.view(), tr("Highlighted: %1").arg(spokenQuote(pane.view()->text(), span)));
}

void Desk::setReadingSize(qreal points)
{
    m_points = points;
    for (const ArticlePane *pane : std::as_const(m_panes)) {
        pane->view()->setReadingSize(points);
    }
    fit();
}

// What articles have in common is asked for once the window has been painted: nothing that is read waits for it.
void Desk::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    QTimer::singleShot(50, &m_models.comparison, &StoryComparison::want);
}

void Desk::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

// Lines of less than 45 characters are no reading. Letters as a text has them: a font's own average counts capitals.
void Desk::fit()
{
    const QFontMetricsF metrics(readingFont(font(), m_points));
    const QString letters = QStringLiteral("abcdefghijklmnopqrstuvwxyz");
    qreal width = metrics.horizontalAdvance(letters) / qreal(letters.size()) * 45 +
                  MarginLayout::leftMargin(metrics.height()) + MarginLayout::rightMargin(metrics.height()) +
                  style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    if (!m_panes.isEmpty())
        width += m_panes.first()->overview()->sizeHint().width();
    m_board->setNarrowest(int(std::ceil(width)));
}
