// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/passageactions.h"

#include "ui/desk/articlepane.h"
#include "ui/desk/highlightsteps.h"
#include "ui/desk/passagehover.h"
#include "ui/widgets/announce.h"

#include <QGuiApplication>

PassageActions::PassageActions(const StoryComparison &comparison, const Navigator &navigator, Panes panes,
                               Leading leading, QObject *parent)
    : QObject(parent)
    , m_comparison(comparison)
    , m_navigator(navigator)
    , m_panes(std::move(panes))
    , m_leading(std::move(leading))
    , m_sharedText(new QAction(tr("&Dim shared text"), this))
{
    m_sharedText->setCheckable(true);
    m_sharedText->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_D);
    m_sharedText->setToolTip(tr("Dim the words that other articles have word for word"));
    m_actions.append(m_sharedText);
    addStep(tr("&Next shared passage"), Qt::Key_S, PassageKind::Shared, +1);
    addStep(tr("&Previous shared passage"), Qt::SHIFT | Qt::Key_S, PassageKind::Shared, -1);
    addStep(tr("Next passage &only here"), Qt::Key_O, PassageKind::OnlyHere, +1);
    addStep(tr("Previous passage only &here"), Qt::SHIFT | Qt::Key_O, PassageKind::OnlyHere, -1);
    addStep(tr("Next &figure to compare"), Qt::Key_G, PassageKind::Figure, +1);
    addStep(tr("Previous fi&gure to compare"), Qt::SHIFT | Qt::Key_G, PassageKind::Figure, -1);
    for (QAction *action : std::as_const(m_actions)) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setPriority(QAction::LowPriority); // for keys and the menu bar, not for the menu of a pane
    }
    connect(m_sharedText, &QAction::toggled, this, &PassageActions::follow);
    connect(&m_navigator, &Navigator::passageRead, this, [this] {
        follow();
        announceLeading();
    });
    connect(&m_comparison, &StoryComparison::changed, this, &PassageActions::follow);
    // When the panes have taken it.
    connect(&m_comparison, &StoryComparison::changed, this, &PassageActions::describeLeading, Qt::QueuedConnection);
}

void PassageActions::addStep(const QString &text, const QKeySequence &keys, PassageKind kind, int by)
{
    auto *action = new QAction(text, this);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, [this, kind, by] { step(kind, by); });
    m_actions.append(action);
}

// Of the sentence that is read, in the comparison that there is.
std::optional<Place> PassageActions::place() const
{
    const Location &read = m_navigator.passage();
    const std::shared_ptr<const ComparedStory> story = m_comparison.story();
    if (story->size() < 2 || story->numberOf(read.version) < 0)
        return std::nullopt;
    return story->placeAt(read.article, read.span.start);
}

void PassageActions::follow()
{
    const QList<ArticlePane *> panes = m_panes();
    for (ArticlePane *pane : panes) {
        showIn(*pane);
    }
}

void PassageActions::showIn(ArticlePane &pane) const
{
    const std::shared_ptr<const ComparedStory> story = m_comparison.story();
    const std::optional<Place> read = place();
    const QList<Place> unit = read ? story->unit(*read) : QList<Place>();
    QList<TextSpan> focused;
    for (const Place each : unit) {
        if (story->versions[each.article] == pane.version())
            focused.append(story->span(each));
    }
    pane.view()->setFocused(focused, unit.size() > 1 ? PassageFocus::Framed : PassageFocus::Ground);
    pane.view()->setSharedText(m_sharedText->isChecked() ? SharedText::Dimmed : SharedText::Plain);
}

QString PassageActions::describeLeading()
{
    const ArticlePane *pane = m_leading();
    if (!pane)
        return {};
    const QString words = sentenceWords(pane->view()->marks().passages, m_navigator.passage().span.start);
    pane->view()->setAccessibleDescription(words);
    return words;
}

// When a key led there: who uses the mouse sees where it is.
void PassageActions::announceLeading()
{
    const QString words = describeLeading();
    const bool isByKey =
        m_leading() && m_leading()->view()->hasFocus() && QGuiApplication::mouseButtons() == Qt::NoButton;
    if (isByKey && !m_isStepping && !words.isEmpty())
        announce(*m_leading()->view(), words);
}

void PassageActions::step(PassageKind kind, int by)
{
    ArticlePane *pane = m_leading();
    if (!pane && !m_panes().isEmpty())
        pane = m_panes().first();
    if (!pane)
        return;
    const PanePassages &passages = pane->view()->marks().passages;
    if (!passages.story) {
        emit hint(tr("There is nothing to compare this article with."));
        return;
    }
    const qsizetype caret = pane->view()->textCursor().position();
    const std::optional<TextSpan> found = steppedPassage(passages, kind, caret, by);
    if (!found) {
        const QString what = kind == PassageKind::Shared     ? tr("No further passage here that other articles have.")
                             : kind == PassageKind::OnlyHere ? tr("No further passage that only this article has.")
                                                             : tr("No further figure here to compare.");
        emit hint(what);
        announce(*pane->view(), what);
        return;
    }
    m_isStepping = true;
    emit placeWanted(pane, *found);
    m_isStepping = false;
    pane->view()->setFocus(Qt::OtherFocusReason);
    announce(*pane->view(), spokenQuote(pane->view()->text(), *found) + QLatin1StringView(". ") +
                                sentenceWords(passages, found->start));
}
